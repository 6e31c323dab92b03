package io.github.csto.register;

import java.util.Arrays;
import java.util.Objects;

/** The cells of one row. A cell is put and got by its column, so that it always has the type that the column reads. */
final class Cells {
    /** Names and values side by side: a row has a dozen cells or so, among which a search is quicker than in a hash map. */
    private String[] names = new String[16];

    private Object[] values = new Object[16];
    private int size;

    <V> void put(Column<V> column, V value) {
        putRead(column, value);
    }

    @SuppressWarnings("unchecked") // columns of one name in one table have one type
    <V> V get(Column<V> column) {
        int place = place(column.name());
        if (place == size) {
            throw new NullPointerException(column.name());
        }
        return (V) values[place];
    }

    /** Puts what was read of an equal text of the column. */
    void putRead(Column<?> column, Object value) {
        int place = place(column.name());
        if (place == names.length) {
            names = Arrays.copyOf(names, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        names[place] = column.name();
        values[place] = Objects.requireNonNull(value, column.name());
        size = Math.max(size, place + 1);
    }

    /** Where the cell of a name is, or is to be. The names of columns are nearly always the same objects. */
    @SuppressWarnings("ReferenceEquality") // equal ones are looked for after that
    private int place(String name) {
        for (int i = 0; i < size; i++) {
            if (names[i] == name) {
                return i;
            }
        }
        for (int i = 0; i < size; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return size;
    }

    <V> void parse(Column<V> column, String text) {
        put(column, column.type().parse(text));
    }

    <V> String format(Column<V> column) {
        return column.type().format(get(column));
    }
}
