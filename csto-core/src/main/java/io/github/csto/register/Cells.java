package io.github.csto.register;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The cells of one row. A cell is put and got by its column, so that it always has the type that the column reads. */
final class Cells {
    private final Map<String, Object> values = new HashMap<>();

    <V> void put(Column<V> column, V value) {
        values.put(column.name(), value);
    }

    @SuppressWarnings("unchecked") // columns of one name in one table have one type
    <V> V get(Column<V> column) {
        return (V) Objects.requireNonNull(values.get(column.name()), column.name());
    }

    /** Puts what was read of an equal text of the column. */
    void putRead(Column<?> column, Object value) {
        values.put(column.name(), value);
    }

    <V> void parse(Column<V> column, String text) {
        put(column, column.type().parse(text));
    }

    <V> String format(Column<V> column) {
        return column.type().format(get(column));
    }
}
