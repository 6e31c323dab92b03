package io.github.csto.register;

import io.github.csto.source.Claim;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The values of every table of a register, in the order of the tables. Equal if all values are. */
final class Contents {
    private final Map<Table<?>, List<?>> values = new LinkedHashMap<>();

    Contents() {
        Tables.ALL.forEach(table -> values.put(table, List.of()));
    }

    <T> void put(Table<T> table, List<T> read) {
        values.put(table, table.ordered(read));
    }

    @SuppressWarnings("unchecked") // only put() fills the map
    <T> List<T> get(Table<T> table) {
        return (List<T>) Objects.requireNonNull(values.get(table), table.file());
    }

    /** Every claim, by the file it stands in. */
    Map<String, List<Claim<?>>> claims() {
        Map<String, List<Claim<?>>> claims = new LinkedHashMap<>();
        values.forEach((table, read) -> {
            List<Claim<?>> own = Tables.claims(read);
            if (!own.isEmpty()) {
                claims.put(table.file(), own);
            }
        });
        return claims;
    }

    /** The bytes of each table by the name of its file. */
    Map<String, byte[]> toBytes() {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        for (Table<?> table : Tables.ALL) {
            bytes.put(table.file(), text(table).getBytes(StandardCharsets.UTF_8));
        }
        return bytes;
    }

    /** Each table as texts. */
    List<RegisterTable> tables() {
        List<RegisterTable> tables = new ArrayList<>();
        Tables.ALL.forEach(table -> tables.add(texts(table)));
        return List.copyOf(tables);
    }

    private <T> RegisterTable texts(Table<T> table) {
        return table.texts(get(table));
    }

    private <T> String text(Table<T> table) {
        return table.write(get(table));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Contents contents && contents.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }
}
