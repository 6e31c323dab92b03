package io.github.csto.register;

import io.github.csto.account.Accounts;
import io.github.csto.account.RosterCheck;
import io.github.csto.council.Chairmanship;
import io.github.csto.council.Decision;
import io.github.csto.council.Session;
import io.github.csto.country.Country;
import io.github.csto.country.UnknownCountryException;
import io.github.csto.membership.Dissolution;
import io.github.csto.membership.HistoryFault;
import io.github.csto.membership.InvalidHistoryException;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.membership.StageEvent;
import io.github.csto.membership.StageHistory;
import io.github.csto.register.Register.Council;
import io.github.csto.register.Table.Row;
import io.github.csto.rule.CouncilRules;
import io.github.csto.rule.Rule;
import io.github.csto.source.Citation;
import io.github.csto.source.Claim;
import io.github.csto.source.SourceDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a whole register, from the library's own tables or from a folder, and reports everything that is wrong with it at once. */
final class RegisterReader {
    /** Where the bytes of a table come from, by the name of its file; null if there is no such file. */
    @FunctionalInterface
    private interface Source {
        byte @Nullable [] bytes(String file) throws IOException;
    }

    private static final Source SEEDS = file -> {
        try (InputStream in = RegisterReader.class.getResourceAsStream(file)) {
            return in == null ? null : in.readAllBytes();
        }
    };
    private static final Source NOTHING = file -> null;

    private final Source source;
    private final Source base;
    private final List<Rule<?>> rules;
    private final List<RegisterFault> faults;
    private final Map<String, String> documents = new HashMap<>();
    private final Map<String, String> claims = new HashMap<>();

    /** Organisations of whose memberships something is at fault, so that checks cannot be held to them. */
    private final Set<String> unsound = new HashSet<>();

    private RegisterReader(Source source, Source base, List<Rule<?>> rules, List<RegisterFault> faults) {
        this.source = source;
        this.base = base;
        this.rules = rules;
        this.faults = faults;
    }

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

    private static Register read(Path folder, Source base, Collection<? extends Rule<?>> further) {
        List<RegisterFault> faults = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            throw new RegisterException(
                    List.of(new RegisterFault(folder.toString(), 0, "", "", "a folder with the tables of a register")));
        }
        try (Stream<Path> files = Files.list(folder)) {
            faults.addAll(unknown(
                    files.map(file -> Objects.requireNonNull(file.getFileName()).toString())
                            .filter(name -> name.endsWith(".tsv"))
                            .sorted()
                            .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Source source = file -> {
            Path path = folder.resolve(file);
            return Files.isRegularFile(path) ? Files.readAllBytes(path) : null;
        };
        return new RegisterReader(source, base, withLibrary(further), faults).read();
    }

    static Register of(Map<String, List<Map<String, String>>> tables) {
        Map<String, byte[]> files = new HashMap<>();
        List<RegisterFault> faults = new ArrayList<>(unknown(
                tables.keySet().stream().map(name -> name + ".tsv").sorted().toList()));
        for (Table<?, ?> table : Tables.ALL) {
            List<Map<String, String>> rows = tables.get(table.name());
            if (rows != null) {
                files.put(table.file(), table.text(rows).getBytes(StandardCharsets.UTF_8));
            }
        }
        return new RegisterReader(files::get, NOTHING, CouncilRules.ALL, faults).read();
    }

    private static List<RegisterFault> unknown(List<String> files) {
        String known = Tables.ALL.stream().map(Table::file).collect(Collectors.joining(", "));
        return files.stream()
                .filter(name ->
                        Tables.ALL.stream().noneMatch(table -> table.file().equals(name)))
                .map(name -> new RegisterFault(name, 0, "", "", "a table of a register: " + known))
                .toList();
    }

    private Register read() {
        Source members = ownOrBase(Tables.MEMBERSHIPS);
        boolean baseRules = usesBaseRules(members);
        if (members != source) {
            for (Table<?, ?> table : List.of(Tables.STAGES, Tables.ROSTER_CHECKS)) {
                if (bytes(source, table) != null) {
                    faults.add(table.fault(0, "", "", "the table " + Tables.MEMBERSHIPS.file() + " beside it"));
                }
            }
        }
        List<Row<SourceDocument>> documentRows = documents(members == base || baseRules);
        List<Row<MembershipClaim>> memberships = claimRows(members, Tables.MEMBERSHIPS);
        List<Row<StageClaim>> stages = claimRows(members, Tables.STAGES);
        List<Row<RosterCheck>> checks = claimRows(members, Tables.ROSTER_CHECKS);
        List<Row<Told<RuleRow>>> versions = rules(baseRules);
        List<Row<Told<Session>>> sessions = claimRows(source, Tables.SESSIONS);
        List<Row<Told<Seat>>> seats = claimRows(source, Tables.ATTENDANCE);
        List<Row<Told<Decision>>> decisions = claimRows(source, Tables.DECISIONS);
        List<Row<Told<Chairmanship>>> chairmanships = claimRows(source, Tables.CHAIRMANSHIPS);
        List<Row<CompletePeriod>> periods = rows(source, Tables.COMPLETE_PERIODS);
        FactRows facts = new FactRows();
        FactTables.ALL.forEach(table -> read(table, facts, members));
        Map<String, String> bodies = new HashMap<>();
        facts.get(FactTables.ORGANISATIONS)
                .forEach(row -> unique(FactTables.ORGANISATIONS, row, "organisation", bodies));
        FactLaws laws = new FactLaws(facts, faults);
        List<Row<CoverageLine>> coverage = rows(source, FactTables.COVERAGE);
        coverage.forEach(this::covered);
        SortedMap<String, Accounts> accounts = accounts(memberships, stageHistories(stages), laws.ends());
        if (!accounts.isEmpty()) {
            stages.forEach(row -> organisation(Tables.STAGES, row, accounts));
            checks.forEach(row -> organisation(Tables.ROSTER_CHECKS, row, accounts));
            checks.forEach(row -> check(row, accounts));
            versions.forEach(row -> organisation(Tables.RULES, row, accounts));
            sessions.forEach(row -> organisation(Tables.SESSIONS, row, accounts));
            seats.forEach(row -> organisation(Tables.ATTENDANCE, row, accounts));
            decisions.forEach(row -> organisation(Tables.DECISIONS, row, accounts));
            chairmanships.forEach(row -> organisation(Tables.CHAIRMANSHIPS, row, accounts));
            periods.forEach(row -> {
                CompletePeriod complete = row.value();
                organisation(Tables.COMPLETE_PERIODS, row, complete == null ? null : complete.organisation(), accounts);
            });
        }
        laws.check(accounts);
        SortedMap<String, Council> councils = new CouncilReader(rules, faults)
                .read(
                        versions,
                        sessions,
                        seats,
                        decisions,
                        chairmanships,
                        values(periods),
                        values(facts.get(FactTables.ASSISTANCE)));
        if (!faults.isEmpty()) {
            List<String> order = Tables.ALL.stream().map(Table::file).toList();
            faults.sort(Comparator.<RegisterFault>comparingInt(fault -> order.indexOf(fault.file()))
                    .thenComparing(RegisterFault::line));
            throw new RegisterException(faults);
        }
        Contents contents = new Contents();
        contents.put(Tables.DOCUMENTS, values(documentRows));
        contents.put(Tables.MEMBERSHIPS, values(memberships));
        contents.put(Tables.STAGES, values(stages));
        contents.put(Tables.ROSTER_CHECKS, values(checks));
        contents.put(Tables.RULES, values(versions));
        contents.put(Tables.SESSIONS, values(sessions));
        contents.put(Tables.ATTENDANCE, values(seats));
        contents.put(Tables.DECISIONS, values(decisions));
        contents.put(Tables.CHAIRMANSHIPS, values(chairmanships));
        contents.put(Tables.COMPLETE_PERIODS, values(periods));
        contents.put(FactTables.COVERAGE, values(coverage));
        facts.putInto(contents);
        return new Register(contents, accounts, councils);
    }

    private void covered(Row<CoverageLine> row) {
        CoverageLine line = row.value();
        if (line != null) {
            if (!documents.isEmpty() && !documents.containsKey(line.place().document())) {
                faults.add(FactTables.COVERAGE.fault(row, "place", "a document of " + Tables.DOCUMENTS.file()));
            }
            line.claims().stream()
                    .filter(claim -> !claims.containsKey(claim))
                    .forEach(claim -> faults.add(
                            FactTables.COVERAGE.fault(row, "claims", "claims of this register, unlike " + claim)));
        }
    }

    /** What is known of the bodies, their ends above all, goes with who belonged to them. */
    private <T extends Claim> void read(Table<T, ?> table, FactRows facts, Source members) {
        boolean lifetimes = table.equals(FactTables.ORGANISATIONS);
        facts.put(table, claimRows(lifetimes && members != source ? ownOrBase(table) : source, table));
    }

    /** The source, unless it does not have the table and there is a base. */
    private Source ownOrBase(Table<?, ?> table) {
        return base == NOTHING || bytes(source, table) != null ? source : base;
    }

    /**
     * The rules of the base are those of its organisations, and none of another body's whose memberships the source has; and they are used only if
     * the source does not have them all.
     */
    private boolean usesBaseRules(Source members) {
        if (base == NOTHING) {
            return false;
        }
        Set<String> bodies = bodies(members);
        Set<List<String>> own = peek(source, Tables.RULES)
                .map(told -> List.of(told.organisation(), told.value().rule()))
                .collect(Collectors.toSet());
        return peek(base, Tables.RULES)
                .filter(told -> members == base || bodies.contains(told.organisation()))
                .anyMatch(told ->
                        !own.contains(List.of(told.organisation(), told.value().rule())));
    }

    /** The rules of the source, laid over those of the base: a rule of which the source has a row is not taken from the base. */
    private List<Row<Told<RuleRow>>> rules(boolean withBase) {
        List<Row<Told<RuleRow>>> rows = new ArrayList<>(claimRows(source, Tables.RULES));
        if (withBase) {
            Set<List<String>> own = rows.stream().map(RegisterReader::ruleOf).collect(Collectors.toSet());
            rows.addAll(checked(
                    Tables.RULES,
                    rows(base, Tables.RULES).stream()
                            .filter(row -> !own.contains(ruleOf(row)))
                            .toList()));
        }
        return rows;
    }

    private static List<String> ruleOf(Row<?> row) {
        return List.of(row.text("organisation"), row.text("rule"));
    }

    private static Set<String> bodies(Source members) {
        return peek(members, Tables.MEMBERSHIPS)
                .map(MembershipClaim::organisation)
                .collect(Collectors.toSet());
    }

    /** What can be read of a table, whose faults are found when it is read for good. */
    private static <T> Stream<T> peek(Source source, Table<T, ?> table) {
        return values(new RegisterReader(source, NOTHING, List.of(), new ArrayList<>()).rows(source, table)).stream();
    }

    /** The documents of the source, and those of the base too where claims of the base are used. */
    private List<Row<SourceDocument>> documents(boolean withBase) {
        List<Row<SourceDocument>> rows = new ArrayList<>();
        if (bytes(source, Tables.DOCUMENTS) != null || base == NOTHING) {
            rows.addAll(rows(source, Tables.DOCUMENTS));
        }
        if (withBase && base != NOTHING) {
            rows.addAll(rows(base, Tables.DOCUMENTS));
        }
        rows.forEach(row -> unique(Tables.DOCUMENTS, row, Tables.DOCUMENT, documents));
        return rows;
    }

    private static byte @Nullable [] bytes(Source source, Table<?, ?> table) {
        try {
            return source.bytes(table.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> List<Row<T>> rows(Source from, Table<T, ?> table) {
        byte[] bytes = bytes(from, table);
        if (bytes == null) {
            if (table.isRequired()) {
                faults.add(table.fault(0, "", "", "a file of this name"));
            }
            return List.of();
        }
        int before = faults.size();
        List<Row<T>> rows = table.read(bytes, faults);
        if (table.isRequired() && rows.isEmpty() && faults.size() == before) {
            faults.add(table.fault(0, "", "", "at least one row below the header"));
        }
        return rows;
    }

    private <T extends Claim> List<Row<T>> claimRows(Source from, Table<T, ?> table) {
        return checked(table, rows(from, table));
    }

    private <T extends Claim> List<Row<T>> checked(Table<T, ?> table, List<Row<T>> rows) {
        for (Row<T> row : rows) {
            unique(table, row, Tables.CLAIM, claims);
            T claim = row.value();
            if (claim != null) {
                for (Citation citation : claim.citations()) {
                    // Without any document, it is the table of documents that is at fault, and reported.
                    if (!documents.isEmpty() && !documents.containsKey(citation.document())) {
                        faults.add(table.fault(
                                row,
                                Tables.CITATIONS,
                                "a document of " + Tables.DOCUMENTS.file() + ", not " + citation.document()));
                    }
                }
            }
        }
        return rows;
    }

    private <T> void unique(Table<T, ?> table, Row<T> row, String column, Map<String, String> seen) {
        String identifier = row.text(column);
        String first =
                identifier.isEmpty() ? null : seen.putIfAbsent(identifier, table.file() + ", line " + row.line());
        if (first != null) {
            faults.add(table.fault(row, column, "an identifier of its own; this one is taken by " + first));
        }
    }

    static <T> List<T> values(List<Row<T>> rows) {
        List<T> values = new ArrayList<>();
        for (Row<T> row : rows) {
            T value = row.value();
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    private SortedMap<String, StageHistory> stageHistories(List<Row<StageClaim>> rows) {
        SortedMap<String, List<StageEvent>> events = new TreeMap<>();
        SortedMap<String, StageHistory> histories = new TreeMap<>();
        List<Row<StageClaim>> ordered = rows.stream()
                .filter(row -> row.value() != null)
                .sorted(Comparator.comparing(
                        row -> Objects.requireNonNull(row.value()).stage()))
                .toList();
        for (Row<StageClaim> row : ordered) {
            StageClaim claim = Objects.requireNonNull(row.value());
            List<StageEvent> own = events.computeIfAbsent(claim.organisation(), name -> new ArrayList<>());
            if (own.stream().anyMatch(event -> event.stage() == claim.stage())) {
                faults.add(Tables.STAGES.fault(row, "stage", "each stage once (" + claim.stage() + " is there twice)"));
                continue;
            }
            own.add(claim.toEvent());
            try {
                histories.put(claim.organisation(), StageHistory.of(own));
            } catch (IllegalArgumentException e) {
                own.remove(own.size() - 1);
                faults.add(
                        Tables.STAGES.fault(row, "date", "a date in the order of the stages (" + e.getMessage() + ")"));
            }
        }
        return histories;
    }

    private SortedMap<String, Accounts> accounts(
            List<Row<MembershipClaim>> rows, SortedMap<String, StageHistory> stages, Map<String, Dissolution> ends) {
        SortedMap<String, SortedMap<String, List<Row<MembershipClaim>>>> grouped = new TreeMap<>();
        for (Row<MembershipClaim> row : rows) {
            grouped.computeIfAbsent(row.text("organisation"), name -> new TreeMap<>())
                    .computeIfAbsent(row.text("account"), name -> new ArrayList<>())
                    .add(row);
        }
        SortedMap<String, Accounts> accounts = new TreeMap<>();
        grouped.forEach((organisation, byAccount) -> {
            StageHistory own = stages.getOrDefault(organisation, StageHistory.unrecorded());
            Optional<Dissolution> end = Optional.ofNullable(ends.get(organisation));
            SortedMap<String, MembershipHistory> histories = new TreeMap<>();
            byAccount.forEach((account, claimed) -> {
                List<Row<MembershipClaim>> broken = rows.stream()
                        .filter(row -> row.value() == null)
                        .filter(row -> canBe(row.text("organisation"), organisation))
                        .filter(row -> canBe(row.text("account"), account))
                        .toList();
                histories.put(account, history(organisation, claimed, broken, own, end));
            });
            accounts.put(organisation, Accounts.of(organisation, histories));
        });
        return accounts;
    }

    /** A cell without a text can have been meant to be anything. */
    private static boolean canBe(String text, String value) {
        return text.isEmpty() || text.equals(value);
    }

    /** The state that a row is about, or those that its cell may have been meant to name. */
    private static List<Country> countries(Row<MembershipClaim> row) {
        String text = row.text("country");
        try {
            return text.isEmpty() ? List.of() : List.of(Country.parse(text));
        } catch (UnknownCountryException e) {
            return e.nearest();
        }
    }

    /**
     * Of a state that a row is missing of, or probably is, no act is reported as illegal, so that one broken row is not reported again as a
     * gap in the history. Its dates are: no row between two could set them right.
     */
    private MembershipHistory history(
            String organisation,
            List<Row<MembershipClaim>> rows,
            List<Row<MembershipClaim>> broken,
            StageHistory stages,
            Optional<Dissolution> end) {
        Set<Country> gaps = EnumSet.noneOf(Country.class);
        broken.forEach(row -> gaps.addAll(countries(row)));
        List<Row<MembershipClaim>> sound =
                rows.stream().filter(row -> row.value() != null).toList();
        List<Row<MembershipClaim>> late = sound.stream()
                .filter(row -> end.isPresent()
                        && end.get()
                                .isBefore(Objects.requireNonNull(row.value()).date()))
                .toList();
        late.forEach(row ->
                faults.add(Tables.MEMBERSHIPS.fault(row, "date", FactLaws.notAfter(end.orElseThrow(), organisation))));
        if (!broken.isEmpty() || !late.isEmpty()) {
            unsound.add(organisation);
        }
        try {
            MembershipHistory told = MembershipHistory.of(
                    values(sound).stream().map(MembershipClaim::toEvent).toList(), stages);
            return late.isEmpty() ? end.map(told::endingWith).orElse(told) : told;
        } catch (InvalidHistoryException e) {
            unsound.add(organisation);
            for (HistoryFault fault : e.faults()) {
                boolean dated = fault instanceof HistoryFault.OutOfOrder;
                if (dated || !gaps.contains(fault.event().country())) {
                    faults.add(Tables.MEMBERSHIPS.fault(
                            sound.get(fault.position()),
                            dated ? "date" : "act",
                            (dated ? "a date in the order of the rows" : "an act that the state can do there") + " ("
                                    + fault.message() + ")"));
                }
            }
            return MembershipHistory.of(List.of(), stages);
        }
    }

    private <T extends Claim> void organisation(Table<T, ?> table, Row<T> row, SortedMap<String, Accounts> accounts) {
        T claim = row.value();
        organisation(table, row, claim == null ? null : claim.organisation(), accounts);
    }

    private <T> void organisation(
            Table<T, ?> table, Row<T> row, @Nullable String organisation, SortedMap<String, Accounts> accounts) {
        if (organisation != null && !accounts.containsKey(organisation)) {
            faults.add(table.fault(row, "organisation", "an organisation of " + Tables.MEMBERSHIPS.file()));
        }
    }

    private void check(Row<RosterCheck> row, SortedMap<String, Accounts> accounts) {
        RosterCheck check = row.value();
        if (check == null || unsound.contains(check.organisation())) {
            return;
        }
        Accounts own = accounts.get(check.organisation());
        if (own != null) {
            own.preferred()
                    .map(own::history)
                    .map(check::disagreements)
                    .orElse(List.of())
                    .forEach(disagreement -> faults.add(Tables.ROSTER_CHECKS.fault(
                            row, "countries", "what the history says (" + disagreement + ")")));
        }
    }
}
