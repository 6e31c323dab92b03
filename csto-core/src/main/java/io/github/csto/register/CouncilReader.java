package io.github.csto.register;

import io.github.csto.account.Accounts;
import io.github.csto.council.Chairmanship;
import io.github.csto.council.Decision;
import io.github.csto.council.Reported;
import io.github.csto.council.Representative;
import io.github.csto.council.Session;
import io.github.csto.register.Table.Row;
import io.github.csto.rule.Rule;
import io.github.csto.rule.RuleBook;
import io.github.csto.rule.RuleVersion;
import io.github.csto.source.Claim;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the values of the rows about the Council of each organisation together; {@link CouncilForms} makes the values. */
final class CouncilReader {
    private final List<Rule<?>> rules;
    private final Map<String, Accounts> accounts;
    private final Map<String, Set<String>> accountNames = new HashMap<>();
    private final List<RegisterFault> faults;
    private final SortedMap<String, List<RuleVersion>> versions = new TreeMap<>();
    private final SortedMap<String, CouncilClaims> councils = new TreeMap<>();
    /** The sessions that an account tells of, by what they are called. */
    private final Map<Name, Claim<Session>> sessions = new LinkedHashMap<>();
    /** The sessions that any account tells of. */
    private final Map<Name, List<Claim<Session>>> told = new HashMap<>();

    private final Map<Name, List<Claim<Session>>> extremes = new HashMap<>();

    /** Something that an account calls by an identifier; an account without a name stands for all of them. */
    private record Name(String organisation, String account, String id) {
        static Name of(Claim<?> claim, String id) {
            return new Name(claim.organisation(), claim.account().orElse(""), id);
        }

        Name byAny() {
            return new Name(organisation, "", id);
        }
    }

    CouncilReader(List<Rule<?>> rules, Map<String, Accounts> accounts, List<RegisterFault> faults) {
        this.rules = rules;
        this.accounts = accounts;
        this.faults = faults;
    }

    SortedMap<String, Council> read(Rows rows) {
        rules(rows.sound(Fact.RULES.table()));
        boolean soundSessions = rows.get(Fact.SESSIONS.table()).stream()
                .allMatch(row -> row.found().isPresent());
        sessions(ofKnownAccounts(Fact.SESSIONS, rows), ofKnownAccounts(Fact.ATTENDANCE, rows), soundSessions);
        decisions(ofKnownAccounts(Fact.DECISIONS, rows), soundSessions);
        chairmanships(ofKnownAccounts(Fact.CHAIRMANSHIPS, rows));
        List<CompletePeriod> periods = rows.values(Tables.COMPLETE_PERIODS);
        periods.forEach(complete -> claims(complete.organisation()).addComplete(complete.period()));
        AssistedCases.of(rows.values(Fact.ASSISTANCE.table()), periods)
                .forEach((organisation, cases) -> cases.forEach(claims(organisation)::addAssistance));
        SortedMap<String, Council> read = new TreeMap<>();
        if (faults.isEmpty()) {
            Stream.concat(versions.keySet().stream(), councils.keySet().stream())
                    .distinct()
                    .forEach(organisation -> read.put(organisation, council(organisation)));
        }
        return read;
    }

    /** The Council of an organisation, if its record can be put together: what it names must have names of their own. */
    private Council council(String organisation) {
        Council council = new Council(
                Optional.ofNullable(accounts.get(organisation)),
                versions.getOrDefault(organisation, List.of()),
                councils.getOrDefault(organisation, new CouncilClaims()));
        try {
            council.record(Optional.empty());
        } catch (IllegalArgumentException e) {
            faults.add(
                    Fact.SESSIONS.table().fault(0, "", organisation, "a record that agrees (" + e.getMessage() + ")"));
        }
        return council;
    }

    private CouncilClaims claims(String organisation) {
        return councils.computeIfAbsent(organisation, name -> new CouncilClaims());
    }

    /** The rows but those of an account that there is not, which nobody would ask. */
    private <T> List<Row<Claim<T>>> ofKnownAccounts(Fact<T> fact, Rows rows) {
        List<Row<Claim<T>>> sound = new ArrayList<>();
        for (Row<Claim<T>> row : rows.sound(fact.table())) {
            Accounts known = accounts.get(row.sound().organisation());
            if (known == null
                    || row.sound().account().map(names(known)::contains).orElse(true)) {
                sound.add(row);
            } else {
                faults.add(unknownAccount(fact.table(), row, known));
            }
        }
        return sound;
    }

    private Set<String> names(Accounts known) {
        return accountNames.computeIfAbsent(known.organisation(), organisation -> new HashSet<>(known.names()));
    }

    private static <T> RegisterFault unknownAccount(Table<Claim<T>> table, Row<Claim<T>> row, Accounts known) {
        return table.fault(
                row,
                ClaimForm.ACCOUNT,
                "an account of " + known.organisation() + ", " + String.join(", ", known.names()) + ", or nothing");
    }

    private void rules(List<Row<Claim<RuleRow>>> rows) {
        SortedMap<Name, List<RuleVersion>> byAccount =
                new TreeMap<>(Comparator.comparing(Name::organisation).thenComparing(Name::account));
        Map<Name, RuleVersion> latest = new HashMap<>();
        rows.stream()
                .sorted(Comparator.comparing(row -> row.sound().value().since().earliest()))
                .forEach(row -> version(row)
                        .filter(version -> follows(row, version, latest))
                        .ifPresent(version -> byAccount
                                .computeIfAbsent(
                                        new Name(row.sound().organisation(), version.account(), ""),
                                        name -> new ArrayList<>())
                                .add(version)));
        byAccount.forEach((name, own) -> versions.computeIfAbsent(name.organisation(), body -> new ArrayList<>())
                .addAll(own));
    }

    private Optional<RuleVersion> version(Row<Claim<RuleRow>> row) {
        RuleRow named = row.sound().value();
        Optional<Rule<?>> rule =
                rules.stream().filter(each -> each.id().equals(named.rule())).findFirst();
        if (rule.isEmpty()) {
            faults.add(Fact.RULES
                    .table()
                    .fault(
                            row,
                            Columns.RULE,
                            "the identifier of a rule: "
                                    + rules.stream().map(Rule::id).collect(Collectors.joining(", "))));
            return Optional.empty();
        }
        Accounts known = accounts.get(row.sound().organisation());
        if (known != null && !named.account().isEmpty() && !known.names().contains(named.account())) {
            faults.add(unknownAccount(Fact.RULES.table(), row, known));
            return Optional.empty();
        }
        try {
            return Optional.of(named.of(rule.get()));
        } catch (IllegalArgumentException e) {
            faults.add(Fact.RULES
                    .table()
                    .fault(row, Columns.PARAMETERS, "a row whose cells agree (" + e.getMessage() + ")"));
            return Optional.empty();
        }
    }

    /** Whether a version can stand after the latest one of its rule by its account, which it then is itself. */
    private boolean follows(Row<Claim<RuleRow>> row, RuleVersion version, Map<Name, RuleVersion> latest) {
        Name name = new Name(
                row.sound().organisation(), version.account(), version.rule().id());
        RuleVersion before = latest.get(name);
        try {
            RuleBook.of(before == null ? List.of(version) : List.of(before, version));
        } catch (IllegalArgumentException e) {
            faults.add(Fact.RULES
                    .table()
                    .fault(
                            row,
                            Columns.BEGINNING,
                            "a date that is certainly after the version before (" + e.getMessage() + ")"));
            return false;
        }
        latest.put(name, version);
        return true;
    }

    private void sessions(List<Row<Claim<Session>>> rows, List<Row<Claim<AttendanceRow>>> seats, boolean sound) {
        for (Row<Claim<Session>> row : rows) {
            Claim<Session> claim = row.sound();
            Name name = Name.of(claim, claim.value().id());
            Claim<Session> first = sessions.putIfAbsent(name, claim);
            if (first == null) {
                told.computeIfAbsent(name.byAny(), any -> new ArrayList<>()).add(claim);
            } else {
                faults.add(Fact.SESSIONS
                        .table()
                        .fault(
                                row,
                                CouncilForms.Sessions.CALLED,
                                "a session of its own by this account, unlike " + first.id()));
            }
        }
        Map<Name, List<Representative>> present = new HashMap<>();
        for (Row<Claim<AttendanceRow>> row : seats) {
            Claim<AttendanceRow> claim = row.sound();
            Name name = Name.of(claim, claim.value().session());
            Claim<Session> session = session(name);
            if (session != null) {
                seat(
                        row,
                        session.value(),
                        claim.value().representative(),
                        present.computeIfAbsent(Name.of(session, session.value().id()), id -> new ArrayList<>()));
            } else if (sound) {
                faults.add(Fact.ATTENDANCE.table().fault(row, Columns.SESSION, sessionOf(claim)));
            }
        }
        sessions.forEach((name, claim) -> claims(claim.organisation())
                .addSession(claim.withValue(Session.builder()
                        .from(claim.value())
                        .attendance(new Reported<>(
                                present.getOrDefault(name, List.of()).stream()
                                        .sorted(Comparator.comparing(Representative::country))
                                        .toList(),
                                claim.value().attendance().complete()))
                        .build())));
    }

    /** The session that a row means: one of its own account, or, if it has none, of any. */
    private @Nullable Claim<Session> session(Name name) {
        List<Claim<Session>> byAny = told.getOrDefault(name, List.of());
        return name.account().isEmpty() && !byAny.isEmpty() ? byAny.get(0) : sessions.get(name);
    }

    private static String sessionOf(Claim<?> claim) {
        return "a session of the same organisation"
                + claim.account().map(account -> " by the account " + account).orElse("") + " in "
                + Fact.SESSIONS.table().file();
    }

    /** Seats somebody, unless those who are seated already stand against it. */
    private void seat(
            Row<Claim<AttendanceRow>> row,
            Session session,
            Representative representative,
            List<Representative> seated) {
        seated.add(representative);
        try {
            Session.builder().from(session).attendance(Reported.atLeast(seated)).build();
        } catch (IllegalArgumentException e) {
            seated.remove(seated.size() - 1);
            boolean state = session.absent().items().contains(representative.country())
                    || seated.stream().anyMatch(other -> other.country() == representative.country());
            faults.add(Fact.ATTENDANCE
                    .table()
                    .fault(
                            row,
                            state ? Columns.STATE : CouncilForms.Attendance.SPEAKER,
                            "a representative who agrees with those above (" + e.getMessage() + ")"));
        }
    }

    private void decisions(List<Row<Claim<Decision>>> rows, boolean sound) {
        Map<Name, String> seen = new HashMap<>();
        for (Row<Claim<Decision>> row : rows) {
            Claim<Decision> claim = row.sound();
            String first = seen.putIfAbsent(Name.of(claim, claim.value().id()), claim.id());
            if (first != null) {
                faults.add(Fact.DECISIONS
                        .table()
                        .fault(
                                row,
                                CouncilForms.Decisions.CALLED,
                                "a decision of its own by this account, unlike " + first));
            } else if (!claim.value().id().equals(claim.id())
                    && told.containsKey(Name.of(claim, claim.value().id()).byAny())) {
                faults.add(Fact.DECISIONS
                        .table()
                        .fault(row, CouncilForms.Decisions.CALLED, "a name that is not that of a session"));
            } else if (agrees(row, sound)) {
                claims(claim.organisation()).addDecision(claim);
            }
        }
    }

    /** Whether a decision was taken at a session of its account, on a day that no account stands against. */
    private boolean agrees(Row<Claim<Decision>> row, boolean sound) {
        Claim<Decision> claim = row.sound();
        Optional<Name> session = claim.value().session().map(id -> Name.of(claim, id));
        if (session.isEmpty()) {
            return true;
        }
        if (session(session.get()) == null) {
            if (sound) {
                faults.add(Fact.DECISIONS
                        .table()
                        .fault(row, Columns.SESSION, sessionOf(claim) + ", none, ... or nothing"));
            }
            return false;
        }
        for (Claim<Session> each : extremes.computeIfAbsent(session.get().byAny(), this::extremes)) {
            if (each.value().date().isOn(claim.value().date()) == Certainty.NO) {
                faults.add(Fact.DECISIONS
                        .table()
                        .fault(
                                row,
                                Columns.DATE,
                                "a day of the session " + each.id() + ", "
                                        + each.value().date()));
                return false;
            }
        }
        return true;
    }

    /** Of what accounts tell of a session the first, the latest and the earliest: a day that these allow, all do. */
    private List<Claim<Session>> extremes(Name byAny) {
        List<Claim<Session>> all = told.getOrDefault(byAny, List.of());
        Function<Claim<Session>, PartialDate> date = claim -> claim.value().date();
        return Stream.of(
                        all.stream().findFirst(),
                        all.stream().max(Comparator.comparing(date.andThen(PartialDate::earliest))),
                        all.stream().min(Comparator.comparing(date.andThen(PartialDate::latest))))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private void chairmanships(List<Row<Claim<Chairmanship>>> rows) {
        Map<Name, List<Row<Claim<Chairmanship>>>> byAccount = new LinkedHashMap<>();
        rows.forEach(row -> byAccount
                .computeIfAbsent(Name.of(row.sound(), ""), name -> new ArrayList<>())
                .add(row));
        byAccount.values().forEach(own -> {
            Map<Chairmanship, Chairmanship> contradictions = Chairmanship.contradictions(
                    own.stream().map(row -> row.sound().value()).toList());
            for (Row<Claim<Chairmanship>> row : own) {
                Chairmanship other = contradictions.get(row.sound().value());
                if (other == null) {
                    claims(row.sound().organisation()).addChairmanship(row.sound());
                } else {
                    faults.add(Fact.CHAIRMANSHIPS
                            .table()
                            .fault(
                                    row,
                                    Columns.BEGINNING,
                                    "a term that may lie outside that of another state, " + other.id()));
                }
            }
        });
    }
}
