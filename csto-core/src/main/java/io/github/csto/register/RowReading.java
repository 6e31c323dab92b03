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
    private final List<Known> known = new ArrayList<>();

    RowReading(List<Column<?>> columns, List<String> header) {
        this.columns = columns;
        for (String name : header) {
            places.put(name, places.size());
            known.add(new Known());
        }
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

    /** Reads one cell. */
    <V> void read(Column<V> column, RowTexts texts, Cells values) {
        Integer place = places.get(column.name());
        if (place == null) {
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
        values.parse(column, text);
        last.texts[kept] = text;
        last.values[kept] = values.get(column);
    }
}
