package io.github.csto.register;

import io.github.csto.council.AssistanceCase;
import io.github.csto.council.Chairmanship;
import io.github.csto.council.CouncilRecord;
import io.github.csto.council.Decision;
import io.github.csto.council.Reported;
import io.github.csto.council.Representative;
import io.github.csto.council.Session;
import io.github.csto.organisation.AssistanceStep;
import io.github.csto.organisation.AssistanceStep.Kind;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts the values of the rows about the Council of each organisation together; {@link CouncilForms} makes the values. */
final class CouncilReader {
    private final List<Rule<?>> rules;
    private final List<RegisterFault> faults;
    private final SortedMap<String, RuleBook> books = new TreeMap<>();
    private final SortedMap<String, CouncilRecord.Builder> records = new TreeMap<>();
    private final Map<String, Claim<Session>> sessionsById = new HashMap<>();

    CouncilReader(List<Rule<?>> rules, List<RegisterFault> faults) {
        this.rules = rules;
        this.faults = faults;
    }

    SortedMap<String, Council> read(Rows rows) {
        rules(rows.sound(Fact.RULES.table()));
        boolean soundSessions = rows.get(Fact.SESSIONS.table()).stream()
                .allMatch(row -> row.found().isPresent());
        sessions(rows.values(Fact.SESSIONS.table()), rows.sound(Fact.ATTENDANCE.table()), soundSessions);
        rows.sound(Fact.DECISIONS.table()).forEach(row -> decision(row, soundSessions));
        chairmanships(rows.sound(Fact.CHAIRMANSHIPS.table()));
        List<CompletePeriod> periods = rows.values(Tables.COMPLETE_PERIODS);
        periods.forEach(complete -> record(complete.organisation()).addCompleteFor(complete.period()));
        assistance(rows.values(Fact.ASSISTANCE.table()), periods);
        SortedMap<String, Council> councils = new TreeMap<>();
        if (faults.isEmpty()) {
            records.forEach((organisation, record) -> councils.put(
                    organisation,
                    new Council(books.getOrDefault(organisation, Council.SILENT.rules()), record.build())));
            books.forEach((organisation, book) ->
                    councils.putIfAbsent(organisation, new Council(book, Council.SILENT.record())));
        }
        return councils;
    }

    private CouncilRecord.Builder record(String organisation) {
        return records.computeIfAbsent(organisation, name -> CouncilRecord.builder());
    }

    private void rules(List<Row<Claim<RuleRow>>> rows) {
        SortedMap<String, List<RuleVersion>> versions = new TreeMap<>();
        rows.stream()
                .sorted(Comparator.comparing(row -> row.sound().value().since().earliest()))
                .forEach(row -> version(row)
                        .ifPresent(version -> add(
                                row,
                                version,
                                versions.computeIfAbsent(row.sound().organisation(), name -> new ArrayList<>()))));
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
        try {
            return Optional.of(named.of(rule.get()));
        } catch (IllegalArgumentException e) {
            faults.add(Fact.RULES
                    .table()
                    .fault(row, Columns.PARAMETERS, "a row whose cells agree (" + e.getMessage() + ")"));
            return Optional.empty();
        }
    }

    private void add(Row<Claim<RuleRow>> row, RuleVersion version, List<RuleVersion> own) {
        own.add(version);
        try {
            books.put(row.sound().organisation(), RuleBook.of(own));
        } catch (IllegalArgumentException e) {
            own.remove(own.size() - 1);
            faults.add(Fact.RULES
                    .table()
                    .fault(
                            row,
                            Columns.BEGINNING,
                            "a date that is certainly after the version before (" + e.getMessage() + ")"));
        }
    }

    private void sessions(List<Claim<Session>> sessions, List<Row<Claim<AttendanceRow>>> seats, boolean sound) {
        Map<String, List<Representative>> present = new HashMap<>();
        sessions.forEach(claim -> sessionsById.put(claim.id(), claim));
        for (Row<Claim<AttendanceRow>> row : seats) {
            Claim<AttendanceRow> claim = row.sound();
            Claim<Session> session = sessionsById.get(claim.value().session());
            if (session != null && session.organisation().equals(claim.organisation())) {
                seat(row, session.value(), claim.value().representative(), present);
            } else if (sound) {
                faults.add(Fact.ATTENDANCE
                        .table()
                        .fault(
                                row,
                                Columns.SESSION,
                                "a session of the same organisation in "
                                        + Fact.SESSIONS.table().file()));
            }
        }
        for (Claim<Session> claim : sessions) {
            List<Representative> attended = present.getOrDefault(claim.id(), List.of()).stream()
                    .sorted(Comparator.comparing(Representative::country))
                    .toList();
            record(claim.organisation())
                    .addSessions(Session.builder()
                            .from(claim.value())
                            .attendance(new Reported<>(
                                    attended, claim.value().attendance().complete()))
                            .build());
        }
    }

    /** Seats somebody, unless those who are seated already stand against it. */
    private void seat(
            Row<Claim<AttendanceRow>> row,
            Session session,
            Representative representative,
            Map<String, List<Representative>> present) {
        List<Representative> seated = present.computeIfAbsent(session.id(), id -> new ArrayList<>());
        seated.add(representative);
        try {
            Session.builder().from(session).attendance(Reported.atLeast(seated)).build();
        } catch (IllegalArgumentException e) {
            seated.remove(seated.size() - 1);
            boolean twice = seated.stream().anyMatch(other -> other.country() == representative.country());
            faults.add(Fact.ATTENDANCE
                    .table()
                    .fault(
                            row,
                            twice ? Columns.STATE : CouncilForms.Attendance.SPEAKER,
                            "a representative who agrees with those above (" + e.getMessage() + ")"));
        }
    }

    private void decision(Row<Claim<Decision>> row, boolean sound) {
        Claim<Decision> claim = row.sound();
        Decision decision = claim.value();
        if (decision.session().isPresent()) {
            Claim<Session> session = sessionsById.get(decision.session().get());
            if (session == null || !session.organisation().equals(claim.organisation())) {
                if (sound) {
                    faults.add(Fact.DECISIONS
                            .table()
                            .fault(
                                    row,
                                    Columns.SESSION,
                                    "a session of the same organisation in "
                                            + Fact.SESSIONS.table().file() + ", none, ... or nothing"));
                }
                return;
            }
            if (session.value().date().isOn(decision.date()) == Certainty.NO) {
                faults.add(Fact.DECISIONS
                        .table()
                        .fault(
                                row,
                                Columns.DATE,
                                "a day of the session " + session.id() + ", "
                                        + session.value().date()));
                return;
            }
        }
        record(claim.organisation()).addDecisions(decision);
    }

    private void chairmanships(List<Row<Claim<Chairmanship>>> rows) {
        SortedMap<String, List<Row<Claim<Chairmanship>>>> byOrganisation = new TreeMap<>();
        rows.forEach(row -> byOrganisation
                .computeIfAbsent(row.sound().organisation(), name -> new ArrayList<>())
                .add(row));
        byOrganisation.forEach((organisation, own) -> {
            Map<Chairmanship, Chairmanship> contradictions = Chairmanship.contradictions(
                    own.stream().map(row -> row.sound().value()).toList());
            for (Row<Claim<Chairmanship>> row : own) {
                Chairmanship other = contradictions.get(row.sound().value());
                if (other == null) {
                    record(organisation).addChairmanships(row.sound().value());
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

    /** Puts the steps of each case together; what is not claim of a case that lies in a complete period was not. */
    private void assistance(List<Claim<AssistanceStep>> steps, List<CompletePeriod> periods) {
        SortedMap<String, SortedMap<String, List<Claim<AssistanceStep>>>> cases = new TreeMap<>();
        steps.forEach(claim -> cases.computeIfAbsent(claim.organisation(), name -> new TreeMap<>())
                .computeIfAbsent(claim.value().id(), id -> new ArrayList<>())
                .add(claim));
        cases.forEach((organisation, own) -> own.forEach((id, claim) -> {
            List<AssistanceStep> all = claim.stream().map(Claim::value).toList();
            List<AssistanceStep> dated = all.stream()
                    .filter(step -> step.date().isPresent())
                    .sorted(Comparator.comparing(AssistanceStep::step))
                    .toList();
            if (dated.isEmpty()) {
                return; // nothing but what came of it
            }
            boolean complete = periods.stream()
                    .filter(period -> period.organisation().equals(organisation))
                    .anyMatch(period -> dated.stream()
                            .flatMap(step -> step.date().stream())
                            .allMatch(date -> period.period().contains(date.earliest())
                                    && period.period().contains(date.latest())));
            record(organisation)
                    .addAssistanceCases(new AssistanceCase(
                            id,
                            all.stream()
                                    .filter(step -> step.step() == Kind.AGGRESSION || step.step() == Kind.REQUEST)
                                    .flatMap(step -> step.country().stream())
                                    .findFirst(),
                            dated.get(0).date().orElseThrow(),
                            dates(dated, true, Kind.AGGRESSION).items().isEmpty()
                                    ? Certainty.UNDETERMINED
                                    : Certainty.YES,
                            dates(dated, complete, Kind.REQUEST),
                            dates(dated, complete, Kind.DECISION),
                            dates(dated, complete, Kind.MEASURE, Kind.CONTINGENT),
                            dates(dated, complete, Kind.NOTICE),
                            claim.stream()
                                    .flatMap(step -> step.citations().stream())
                                    .distinct()
                                    .toList()));
        }));
    }

    private static Reported<PartialDate> dates(List<AssistanceStep> steps, boolean complete, Kind... wanted) {
        return new Reported<>(
                steps.stream()
                        .filter(step -> List.of(wanted).contains(step.step()))
                        .flatMap(step -> step.date().stream())
                        .distinct()
                        .toList(),
                complete);
    }
}
