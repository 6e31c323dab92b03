package io.github.csto.register;

import io.github.csto.account.Accounts;
import io.github.csto.register.Table.Row;
import io.github.csto.rule.CouncilRules;
import io.github.csto.rule.Rule;
import io.github.csto.source.Citation;
import io.github.csto.source.Claim;
import io.github.csto.source.SourceDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a whole register, from the library's own tables or from a folder, and reports everything that is wrong with it at once. */
final class RegisterReader {
    private static final TableFiles SEEDS = new TableFiles.Packaged();
    private static final TableFiles NOTHING = new TableFiles.Made(Map.of());

    private final TableFiles source;
    private final TableFiles base;
    private final List<Rule<?>> rules;
    private final List<RegisterFault> faults;
    private final Map<String, TablePlace> documents = new HashMap<>();
    private final Set<String> byLine = new HashSet<>();
    private final Map<String, TablePlace> claims = new HashMap<>();
    private final Rows rows = new Rows();

    /** Where something stands. */
    private record TablePlace(String file, int line) {
        @Override
        public String toString() {
            return file + ", line " + line;
        }
    }

    private RegisterReader(TableFiles source, TableFiles base, List<Rule<?>> rules, List<RegisterFault> faults) {
        this.source = source;
        this.base = base;
        this.rules = rules;
        this.faults = faults;
    }

    /** The register that comes with the library, read and checked as a whole, as a user's is. */
    static Register readSeeds() {
        return new RegisterReader(SEEDS, NOTHING, CouncilRules.ALL, new ArrayList<>()).read();
    }

    static Register read(Path folder, Collection<? extends Rule<?>> further) {
        return read(folder, NOTHING, further);
    }

    static Register readOverSeeds(Path folder, Collection<? extends Rule<?>> further) {
        return read(folder, SEEDS, further);
    }

    private static List<Rule<?>> withLibrary(Collection<? extends Rule<?>> further) {
        List<Rule<?>> rules = new ArrayList<>(further);
        CouncilRules.ALL.stream().filter(rule -> !rules.contains(rule)).forEach(rules::add);
        rules.sort(CouncilRules.ORDER);
        return List.copyOf(rules);
    }

    private static Register read(Path folder, TableFiles base, Collection<? extends Rule<?>> further) {
        TableFiles.InFolder source = TableFiles.InFolder.of(folder);
        return new RegisterReader(source, base, withLibrary(further), source.faults()).read();
    }

    static Register of(Map<String, List<Map<String, String>>> tables) {
        Map<String, byte[]> files = new HashMap<>();
        List<RegisterFault> faults = TableFiles.unknown(tables.keySet().stream()
                .map(name -> Objects.requireNonNull(name, "The name of a table") + ".tsv")
                .toList());
        for (Table<?> table : Tables.all()) {
            if (tables.containsKey(table.name())) {
                List<Map<String, String>> rows =
                        Objects.requireNonNull(tables.get(table.name()), () -> table.file() + ": null");
                files.put(table.file(), table.text(rows).getBytes(StandardCharsets.UTF_8));
            }
        }
        return new RegisterReader(new TableFiles.Made(files), NOTHING, CouncilRules.ALL, faults).read();
    }

    private Register read() {
        TableFiles members = ownOrBase(Fact.MEMBERSHIPS.table());
        boolean baseRules = usesBaseRules(members);
        if (members != source) {
            for (Fact<?> fact : List.of(Fact.ACCOUNTS, Fact.STAGES, Fact.ROSTER_CHECKS)) {
                if (source.has(fact.table().file())) {
                    faults.add(fact.table()
                            .fault(
                                    0,
                                    "",
                                    "",
                                    "the table " + Fact.MEMBERSHIPS.table().file() + " beside it"));
                }
            }
        }
        rows.put(Tables.DOCUMENTS, documents(members == base || baseRules));
        for (Fact<?> fact : Fact.ALL) {
            read(fact, from(fact, members));
        }
        if (baseRules) {
            layOverBase(Fact.RULES.table());
        }
        rows.put(Tables.COMPLETE_PERIODS, rows(source, Tables.COMPLETE_PERIODS));
        rows.put(Tables.COVERAGE, rows(source, Tables.COVERAGE));
        unique(
                Fact.ORGANISATIONS.table(),
                rows.get(Fact.ORGANISATIONS.table()),
                ClaimForm.ORGANISATION,
                row -> row.text(ClaimForm.ORGANISATION) + "\t" + row.text(ClaimForm.ACCOUNT),
                new HashMap<>());
        rows.sound(Tables.COVERAGE).forEach(this::covered);
        AccountsReader reader = new AccountsReader(rows, faults);
        SortedMap<String, Accounts> accounts = reader.read();
        Set<String> organisations = reader.organisations();
        if (!organisations.isEmpty()) {
            Fact.OF_MEMBERS.forEach(fact -> organisation(fact.table(), organisations));
            organisation(Tables.COMPLETE_PERIODS, organisations);
            reader.check(accounts);
        }
        new FactLaws(rows, accounts, faults).check();
        SortedMap<String, Council> councils = new CouncilReader(rules, accounts, faults).read(rows);
        if (!faults.isEmpty()) {
            List<String> order = Tables.all().stream().map(Table::file).toList();
            faults.sort(Comparator.<RegisterFault>comparingInt(fault -> order.indexOf(fault.file()))
                    .thenComparing(RegisterFault::line));
            throw new RegisterException(faults);
        }
        Contents contents = new Contents(accounts, councils);
        Tables.all().forEach(table -> put(contents, table));
        return new Register(contents);
    }

    private <T> void put(Contents contents, Table<T> table) {
        contents.put(table, rows.values(table));
    }

    /** The lifetimes of the bodies go with who belonged to them. */
    private TableFiles from(Fact<?> fact, TableFiles members) {
        if (List.of(Fact.MEMBERSHIPS, Fact.ACCOUNTS, Fact.STAGES, Fact.ROSTER_CHECKS)
                .contains(fact)) {
            return members;
        }
        return fact.equals(Fact.ORGANISATIONS) && members != source ? ownOrBase(fact.table()) : source;
    }

    private void covered(Row<CoverageLine> row) {
        CoverageLine line = row.sound();
        if (!documents.isEmpty() && !documents.containsKey(line.place().document())) {
            faults.add(Tables.COVERAGE.fault(row, Columns.PLACE, "a document of " + Tables.DOCUMENTS.file()));
        }
        List<String> unknown = line.claims().stream()
                .filter(claim -> !claims.containsKey(claim))
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            faults.add(Tables.COVERAGE.fault(
                    row, Tables.CLAIMS, "claims of this register, unlike " + String.join(", ", unknown)));
        }
    }

    /** The source, unless it does not have the table and there is a base. */
    private TableFiles ownOrBase(Table<?> table) {
        return base == NOTHING || source.has(table.file()) ? source : base;
    }

    /**
     * The rules of the base are those of its organisations, and none of another body's whose memberships the source has; and they are used only if
     * the source does not have them all.
     */
    private boolean usesBaseRules(TableFiles members) {
        if (base == NOTHING) {
            return false;
        }
        Set<String> bodies = peek(members, Fact.MEMBERSHIPS.table())
                .map(row -> row.text(ClaimForm.ORGANISATION))
                .collect(Collectors.toSet());
        Set<List<String>> own =
                peek(source, Fact.RULES.table()).map(RegisterReader::ruleOf).collect(Collectors.toSet());
        return peek(base, Fact.RULES.table())
                .filter(row -> members == base || bodies.contains(row.text(ClaimForm.ORGANISATION)))
                .anyMatch(row -> !own.contains(ruleOf(row)));
    }

    /** Lays the rules of the source over those of the base: a rule of which the source has a row is not taken from the base. */
    private void layOverBase(Table<Claim<RuleRow>> table) {
        List<Row<Claim<RuleRow>>> own = rows.get(table);
        Set<List<String>> named = own.stream().map(RegisterReader::ruleOf).collect(Collectors.toSet());
        rows.put(
                table,
                rows(base, table).stream()
                        .filter(row -> !named.contains(ruleOf(row)))
                        .toList());
        check(Fact.RULES);
        List<Row<Claim<RuleRow>>> all = new ArrayList<>(own);
        all.addAll(rows.get(table));
        rows.put(table, all);
    }

    private static List<String> ruleOf(Row<?> row) {
        return List.of(row.text(ClaimForm.ORGANISATION), row.text(Columns.RULE));
    }

    /** The rows that can be read of a table, whose faults are found when it is read for good. */
    private static <T> Stream<Row<T>> peek(TableFiles source, Table<T> table) {
        return new RegisterReader(source, NOTHING, List.of(), new ArrayList<>())
                .rows(source, table).stream().filter(row -> row.value() != null);
    }

    /** The documents of the source, and those of the base too where claims of the base are used. */
    private List<Row<SourceDocument>> documents(boolean withBase) {
        List<Row<SourceDocument>> rows = new ArrayList<>();
        if (source.has(Tables.DOCUMENTS.file()) || base == NOTHING) {
            rows.addAll(rows(source, Tables.DOCUMENTS));
        }
        if (withBase && base != NOTHING) {
            rows.addAll(rows(base, Tables.DOCUMENTS));
        }
        unique(Tables.DOCUMENTS, rows, DocumentForm.DOCUMENT, row -> row.text(DocumentForm.DOCUMENT), documents);
        rows.stream()
                .filter(row -> !row.text(DocumentForm.SHA256).isEmpty())
                .forEach(row -> byLine.add(row.text(DocumentForm.DOCUMENT)));
        if (!rows.isEmpty()
                && rows.stream()
                        .allMatch(
                                row -> row.value() != null && row.sound().date().isEmpty())) {
            faults.add(Tables.DOCUMENTS.fault(rows.get(0), Columns.DATE, "the date of at least one document"));
        }
        return rows;
    }

    private <T> List<Row<T>> rows(TableFiles from, Table<T> table) {
        if (!from.has(table.file())) {
            if (table.isRequired()) {
                faults.add(table.fault(0, "", "", "a file of this name"));
            }
            return List.of();
        }
        int before = faults.size();
        byte[] bytes;
        try {
            bytes = from.bytes(table.file());
        } catch (IOException e) {
            faults.add(table.fault(0, "", "", "a file that can be read (" + TableFiles.reason(e) + ")"));
            return List.of();
        }
        List<Row<T>> rows = table.read(bytes, faults);
        if (table.isRequired() && rows.isEmpty() && faults.size() == before) {
            faults.add(table.fault(0, "", "", "at least one row below the header"));
        }
        return rows;
    }

    private <T> void read(Fact<T> fact, TableFiles from) {
        rows.put(fact.table(), rows(from, fact.table()));
        check(fact);
    }

    /** A citation names a document and, if that is cited by line, lines; then words that stand on them are needed wherever a citation is. */
    private <T> void check(Fact<T> fact) {
        Table<Claim<T>> table = fact.table();
        unique(table, rows.get(table), ClaimForm.CLAIM, row -> row.text(ClaimForm.CLAIM), claims);
        for (Row<Claim<T>> row : rows.sound(table)) {
            for (Citation citation : row.sound().citations()) {
                // Without any document, it is the table of documents that is at fault, and reported.
                if (!documents.isEmpty() && !documents.containsKey(citation.document())) {
                    faults.add(table.fault(
                            row,
                            ClaimForm.CITATIONS,
                            "a document of " + Tables.DOCUMENTS.file() + ", not " + citation.document()));
                } else if (byLine.contains(citation.document())
                        && citation.lines().isEmpty()) {
                    faults.add(table.fault(
                            row,
                            ClaimForm.CITATIONS,
                            "lines of the document " + citation.document() + ", which is cited by line"));
                }
            }
            if (fact.mustCite()
                    && row.sound().witness().isEmpty()
                    && row.sound().citations().stream().anyMatch(citation -> byLine.contains(citation.document()))) {
                faults.add(table.fault(row, ClaimForm.WITNESS, CellType.WITNESS.expected()));
            }
        }
    }

    private <T> void unique(
            Table<T> table,
            List<Row<T>> read,
            Column<?> column,
            Function<Row<T>, String> identifying,
            Map<String, TablePlace> seen) {
        for (Row<T> row : read) {
            String identifier = identifying.apply(row).strip();
            TablePlace first = identifier.isEmpty()
                    ? null
                    : seen.putIfAbsent(identifier, new TablePlace(table.file(), row.line()));
            if (first != null) {
                faults.add(table.fault(row, column, "an identifier of its own; this one is taken by " + first));
            }
        }
    }

    /** The organisation of a row is one whose memberships are recorded. */
    private <T> void organisation(Table<T> table, Set<String> organisations) {
        for (Row<T> row : rows.sound(table)) {
            if (!organisations.contains(row.text(ClaimForm.ORGANISATION))) {
                faults.add(table.fault(
                        row,
                        ClaimForm.ORGANISATION,
                        "an organisation of " + Fact.MEMBERSHIPS.table().file()));
            }
        }
    }
}
