package io.github.csto.register;

import io.github.csto.register.Table.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The rows of the tables about organisations, as they were read. */
final class FactRows {
    private final Map<Table<?, ?>, List<? extends Row<?>>> rows = new LinkedHashMap<>();

    <T> void put(Table<T, ?> table, List<Row<T>> read) {
        rows.put(table, read);
    }

    @SuppressWarnings("unchecked") // only put() fills the map
    <T> List<Row<T>> get(Table<T, ?> table) {
        return (List<Row<T>>) Objects.requireNonNull(rows.get(table), table.file());
    }

    void putInto(Contents contents) {
        rows.keySet().forEach(table -> put(table, contents));
    }

    private <T> void put(Table<T, ?> table, Contents contents) {
        contents.put(table, RegisterReader.values(get(table)));
    }
}
