package io.github.csto.register;

import java.util.Map;

/**
 * The texts of one row's cells, by column. Rows of one table share the places of its columns.
 *
 * @param places where each column stands among the cells
 * @param cells the texts; one that is changed stands for the same text
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record RowTexts(Map<String, Integer> places, String[] cells) {
    /** The text in a column; empty if the table does not have it. */
    String of(String column) {
        Integer place = places.get(column);
        return place == null ? "" : cells[place];
    }
}
