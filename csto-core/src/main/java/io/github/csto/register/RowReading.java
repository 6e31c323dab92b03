package io.github.csto.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the rows of a table are read that has a header. A cell that was read before is mostly not read again: equal cells share their text and value. */
final class RowReading {
    /** A power of two. */
    private static final int KEPT = 1 << 12;

    private final List<Column<?>> columns;
    private final Map<String, Integer> places = new HashMap<>();
    /** Where each column stands in the header; -1 if it does not. */
    private final int[] ofColumns;

    private final List<Known> known = new ArrayList<>();

    RowReading(List<Column<?>> columns, List<String> header) {
        this.columns = columns;
        for (String name : header) {
            places.put(name, places.size());
            known.add(new Known());
        }
        this.ofColumns = columns.stream()
                .mapToInt(column -> places.getOrDefault(column.name(), -1))
                .toArray();
    }

    /** The cells of a column that were read last, each at the place of its hash. */
    private static final class Known {
        private final String[] texts = new String[KEPT];
        private final @Nullable Object[] values = new Object[KEPT];
    }

    List<Column<?>> columns() {
        return columns;
    }

    /** How many columns the header has. */
    int width() {
        return places.size();
    }

    RowTexts texts(List<String> cells) {
        String[] texts = new String[places.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = i < cells.size() ? cells.get(i) : "";
        }
        return new RowTexts(places, texts);
    }

    /** The text of the cell in the column of a number; empty if the header does not have it. */
    String text(int column, RowTexts texts) {
        int place = ofColumns[column];
        return place < 0 ? "" : texts.cells()[place];
    }

    /** Reads the cell in the column of a number. */
    void read(int column, RowTexts texts, Cells values) {
        read(columns.get(column), ofColumns[column], texts, values);
    }

    private <V> void read(Column<V> column, int place, RowTexts texts, Cells values) {
        if (place < 0) {
            values.parse(column, "");
            return;
        }
        String text = texts.cells()[place];
        Known last = known.get(place);
        int hash = text.hashCode();
        int kept = (hash ^ hash >>> 16) & KEPT - 1;
        Object value = last.values[kept];
        if (value != null && text.equals(last.texts[kept])) {
            texts.cells()[place] = last.texts[kept];
            values.putRead(column, value);
            return;
        }
        V read = column.type().parse(text);
        values.put(column, read);
        last.texts[kept] = text;
        last.values[kept] = read;
    }
}
