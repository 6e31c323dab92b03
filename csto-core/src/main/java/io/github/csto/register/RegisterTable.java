package io.github.csto.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of a register as texts: what a program needs that turns the whole register into another format and back, whatever the tables are.
 * Immutable and thread-safe.
 *
 * @param name the name of its file without the ending, such as {@code memberships}
 * @param isRequired whether a register must have it, with at least one row
 * @param columns its columns, in the order in which it is written
 * @param rows its rows in their regular order, each the texts of its cells by column, in the order of the columns; an empty cell is left out
 */
public record RegisterTable(String name, boolean isRequired, List<ColumnForm> columns, List<Map<String, String>> rows) {
    public RegisterTable {
        columns = List.copyOf(columns);
        List<Map<String, String>> copies = new ArrayList<>();
        rows.forEach(row -> copies.add(Collections.unmodifiableMap(new LinkedHashMap<>(row))));
        rows = Collections.unmodifiableList(copies);
    }

    /**
     * A column of a table.
     *
     * @param name its name
     * @param expected what its cells hold, in words
     * @param isOptional whether a cell may be empty
     * @param pattern a regular expression that every text matches as a whole which the library writes into a cell of it; it is understood by
     *     Java and by ECMAScript
     */
    public record ColumnForm(String name, String expected, boolean isOptional, String pattern) {}
}
