package io.github.csto.register;

import io.github.csto.account.Accounts;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.rule.CouncilRules;
import io.github.csto.source.Claim;
import io.github.csto.source.SourceDocument;
import io.github.csto.time.PartialDate;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The values of every table of a register, in the order of the tables, and what is made of them; each part when it is first asked for. Equal if
 * all values are. Thread-safe.
 */
final class Contents {
    private final Rows rows;
    private final Map<Table<?>, List<?>> values = new ConcurrentHashMap<>();
    private final Map<String, PartialDate> horizons = new ConcurrentHashMap<>();
    private final Map<String, Accounts> accounts = new ConcurrentHashMap<>();
    private volatile @Nullable List<String> organisations;
    private volatile @Nullable SortedMap<String, Council> councils;
    private volatile @Nullable Map<String, SourceDocument> documents;
    private volatile @Nullable String digest;

    /** The contents of rows that are known to be without a fault, even all of them together. */
    Contents(Rows rows) {
        this.rows = rows;
    }

    /** Contents of which every table that has rows is put. */
    Contents(Map<String, Accounts> accounts, Map<String, Council> councils) {
        this(new Rows());
        this.accounts.putAll(accounts);
        this.councils = new TreeMap<>(councils);
    }

    <T> void put(Table<T> table, List<T> read) {
        values.put(table, table.ordered(read));
    }

    @SuppressWarnings("unchecked") // the values of a table are of its rows
    <T> List<T> get(Table<T> table) {
        List<T> known = (List<T>) values.get(table);
        if (known == null) {
            List<T> ordered = table.ordered(rows.values(table));
            known = Objects.requireNonNullElse((List<T>) values.putIfAbsent(table, ordered), ordered);
        }
        return known;
    }

    /** The organisations of which memberships are recorded, in the order of their names. */
    List<String> organisations() {
        List<String> known = organisations;
        if (known == null) {
            Set<String> names = new TreeSet<>();
            for (Claim<MembershipEvent> claim : get(Fact.MEMBERSHIPS.table())) {
                names.add(claim.organisation());
            }
            known = List.copyOf(names);
            organisations = known;
        }
        return known;
    }

    /** The accounts of an organisation, made of the memberships, the stages and its lifetime; empty if no membership of it is recorded. */
    Optional<Accounts> accounts(String organisation) {
        Accounts known = accounts.get(organisation);
        return known != null || !organisations().contains(organisation)
                ? Optional.ofNullable(known)
                : Optional.of(readAccounts(organisation));
    }

    private synchronized Accounts readAccounts(String organisation) {
        Accounts known = accounts.get(organisation);
        if (known == null) {
            List<RegisterFault> faults = new ArrayList<>();
            Optional<Accounts> read = new AccountsReader(rows, faults).read(organisation);
            sound(faults);
            known = read.orElseThrow();
            accounts.put(organisation, known);
        }
        return known;
    }

    private Map<String, Accounts> allAccounts() {
        Map<String, Accounts> all = new HashMap<>();
        organisations()
                .forEach(organisation ->
                        all.put(organisation, accounts(organisation).orElseThrow()));
        return all;
    }

    /** The Council of each organisation of whose work or rules something is recorded. */
    SortedMap<String, Council> councils() {
        SortedMap<String, Council> known = councils;
        if (known == null) {
            synchronized (this) {
                known = councils;
                if (known == null) {
                    List<RegisterFault> faults = new ArrayList<>();
                    known = new CouncilReader(CouncilRules.ALL, allAccounts(), faults).read(rows);
                    sound(faults);
                    councils = known;
                }
            }
        }
        return known;
    }

    /** The documents by identifier. */
    Map<String, SourceDocument> documents() {
        Map<String, SourceDocument> known = documents;
        if (known == null) {
            known = new HashMap<>();
            for (SourceDocument document : get(Tables.DOCUMENTS)) {
                known.put(document.id(), document);
            }
            documents = known;
        }
        return known;
    }

    /** The horizon of an account, made when it is first asked for; whoever makes it again gets the same. */
    PartialDate horizon(String of, Supplier<PartialDate> made) {
        PartialDate known = horizons.get(of);
        if (known == null) {
            known = made.get();
            horizons.put(of, known);
        }
        return known;
    }

    private static void sound(List<RegisterFault> faults) {
        if (!faults.isEmpty()) {
            throw new RegisterException(faults);
        }
    }

    /** The names of the tables that were read. */
    Set<String> read() {
        return rows.names();
    }

    /** Every claim, by the file it stands in. */
    Map<String, List<Claim<?>>> claims() {
        Map<String, List<Claim<?>>> claims = new LinkedHashMap<>();
        for (Table<?> table : Tables.all()) {
            List<Claim<?>> own = Tables.claims(get(table));
            if (!own.isEmpty()) {
                claims.put(table.file(), own);
            }
        }
        return claims;
    }

    /** The bytes of each table by the name of its file. */
    Map<String, byte[]> toBytes() {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        for (Table<?> table : Tables.all()) {
            bytes.put(table.file(), text(table).getBytes(StandardCharsets.UTF_8));
        }
        return bytes;
    }

    /** Computed when first asked for; whoever computes it again gets the same. */
    String digest() {
        String known = digest;
        if (known == null) {
            var sha256 = DocumentCheck.sha256();
            toBytes().forEach((file, bytes) -> {
                sha256.update((file + "\n").getBytes(StandardCharsets.UTF_8));
                sha256.update(bytes);
            });
            known = HexFormat.of().formatHex(sha256.digest());
            digest = known;
        }
        return known;
    }

    /** Each table as texts. */
    List<RegisterTable> tables() {
        List<RegisterTable> tables = new ArrayList<>();
        Tables.all().forEach(table -> tables.add(texts(table)));
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
        return other instanceof Contents contents
                && Tables.all().stream().allMatch(table -> get(table).equals(contents.get(table)));
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (Table<?> table : Tables.all()) {
            hash = 31 * hash + get(table).hashCode();
        }
        return hash;
    }
}
