package io.github.csto.register;

import io.github.csto.register.Table.Row;
import io.github.csto.source.Claim;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The rows of every table, as they were read; none of a table that was not. */
class Rows {
    private final Map<Table<?>, List<? extends Row<?>>> rows = new ConcurrentHashMap<>();
    private final Map<Table<?>, Map<Teller, List<Row<?>>>> byTeller = new ConcurrentHashMap<>();

    /** Whose row about which organisation. */
    record Teller(String organisation, Optional<String> account) {}

    <T> void put(Table<T> table, List<Row<T>> read) {
        rows.put(table, read);
        byTeller.remove(table);
    }

    /** The rows of a table that was not put, which is asked once. */
    List<? extends Row<?>> absent(Table<?> table) {
        return List.of();
    }

    @SuppressWarnings("unchecked") // each table makes its own rows
    final <T> List<Row<T>> get(Table<T> table) {
        return (List<Row<T>>) rows.computeIfAbsent(table, this::absent);
    }

    /** The rows without a fault. */
    final <T> List<Row<T>> sound(Table<T> table) {
        List<Row<T>> sound = new ArrayList<>();
        for (Row<T> row : get(table)) {
            if (row.value() != null) {
                sound.add(row);
            }
        }
        return sound;
    }

    /** The rows without a fault about an organisation that are of an account, or of none. */
    @SuppressWarnings("unchecked") // each table makes its own rows
    final <T> List<Row<Claim<T>>> of(Table<Claim<T>> table, String organisation, Optional<String> account) {
        List<? extends Row<?>> own = byTeller.computeIfAbsent(table, whole -> tellers(table))
                .getOrDefault(new Teller(organisation, account), List.of());
        return (List<Row<Claim<T>>>) own;
    }

    private <T> Map<Teller, List<Row<?>>> tellers(Table<Claim<T>> table) {
        Map<Teller, List<Row<?>>> tellers = new HashMap<>();
        for (Row<Claim<T>> row : sound(table)) {
            tellers.computeIfAbsent(
                            new Teller(row.sound().organisation(), row.sound().account()), teller -> new ArrayList<>())
                    .add(row);
        }
        return tellers;
    }

    final <T> List<T> values(Table<T> table) {
        List<T> values = new ArrayList<>();
        for (Row<T> row : sound(table)) {
            values.add(row.sound());
        }
        return values;
    }

    /** The names of the tables that were put or asked for. */
    final Set<String> names() {
        Set<String> names = new TreeSet<>();
        rows.keySet().forEach(table -> names.add(table.name()));
        return names;
    }
}
