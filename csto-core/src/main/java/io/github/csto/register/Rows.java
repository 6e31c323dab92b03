package io.github.csto.register;

import io.github.csto.register.Table.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The rows of every table, as they were read. */
final class Rows {
    private final Map<Table<?>, List<? extends Row<?>>> rows = new HashMap<>();

    <T> void put(Table<T> table, List<Row<T>> read) {
        rows.put(table, read);
    }

    @SuppressWarnings("unchecked") // only put() fills the map
    <T> List<Row<T>> get(Table<T> table) {
        return (List<Row<T>>) Objects.requireNonNull(rows.get(table), table.file());
    }

    /** The rows without a fault. */
    <T> List<Row<T>> sound(Table<T> table) {
        return get(table).stream().filter(row -> row.value() != null).toList();
    }

    <T> List<T> values(Table<T> table) {
        return get(table).stream().flatMap(row -> row.found().stream()).toList();
    }
}
