package io.github.csto.register;

import io.github.csto.register.Table.Row;
import io.github.csto.source.Claim;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The rows of every table, as they were read; none of a table that was not. */
class Rows {
    private final Map<Table<?>, List<? extends Row<?>>> rows = new ConcurrentHashMap<>();
    private final Map<Table<?>, Tellers> byTeller = new ConcurrentHashMap<>();

    /** Whose row about which organisation. Compared by written code: what a record has of its own is made at run time, which the first answer would wait for. */
    record Teller(String organisation, Optional<String> account) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Teller teller
                    && teller.organisation.equals(organisation)
                    && teller.account.equals(account);
        }

        @Override
        public int hashCode() {
            return 31 * organisation.hashCode() + account.hashCode();
        }
    }

    /** The rows of each teller, and the organisations of which an account tells. */
    private record Tellers(Map<Teller, List<Row<?>>> rows, Set<String> toldByAccounts) {}

    <T> void put(Table<T> table, List<Row<T>> read) {
        rows.put(table, read);
        byTeller.remove(table);
    }

    /** The rows of a table that was not put; whoever asks again gets equal ones. */
    List<? extends Row<?>> absent(Table<?> table) {
        return List.of();
    }

    @SuppressWarnings("unchecked") // each table makes its own rows
    final <T> List<Row<T>> get(Table<T> table) {
        List<? extends Row<?>> known = rows.get(table);
        if (known == null) {
            List<? extends Row<?>> absent = absent(table);
            known = Objects.requireNonNullElse(rows.putIfAbsent(table, absent), absent);
        }
        return (List<Row<T>>) known;
    }

    /** The rows without a fault. */
    final <T> List<Row<T>> sound(Table<T> table) {
        return sound(get(table));
    }

    static <T> List<Row<T>> sound(List<Row<T>> rows) {
        List<Row<T>> sound = new ArrayList<>();
        for (Row<T> row : rows) {
            if (row.value() != null) {
                sound.add(row);
            }
        }
        return sound;
    }

    /** The rows without a fault about an organisation that are of an account, or of none. */
    @SuppressWarnings("unchecked") // each table makes its own rows
    final <T> List<Row<Claim<T>>> of(Table<Claim<T>> table, String organisation, Optional<String> account) {
        List<? extends Row<?>> own = tellers(table).rows.getOrDefault(new Teller(organisation, account), List.of());
        return (List<Row<Claim<T>>>) own;
    }

    /** Whether any row without a fault about an organisation is of an account. */
    final <T> boolean isToldByAccounts(Table<Claim<T>> table, String organisation) {
        return tellers(table).toldByAccounts.contains(organisation);
    }

    private <T> Tellers tellers(Table<Claim<T>> table) {
        Tellers known = byTeller.get(table);
        if (known == null) {
            known = new Tellers(new HashMap<>(), new HashSet<>());
            for (Row<Claim<T>> row : sound(table)) {
                Teller teller =
                        new Teller(row.sound().organisation(), row.sound().account());
                List<Row<?>> own = known.rows.getOrDefault(teller, new ArrayList<>());
                own.add(row);
                known.rows.put(teller, own);
                if (teller.account().isPresent()) {
                    known.toldByAccounts.add(teller.organisation());
                }
            }
            byTeller.put(table, known);
        }
        return known;
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
