package io.github.csto.register;

import io.github.csto.council.AssistanceCase;
import io.github.csto.council.Chairmanship;
import io.github.csto.council.CouncilRecord;
import io.github.csto.council.Decision;
import io.github.csto.council.Listing;
import io.github.csto.council.Representative;
import io.github.csto.council.Session;
import io.github.csto.organisation.AssistanceStep;
import io.github.csto.organisation.AssistanceStep.Step;
import io.github.csto.register.Register.Council;
import io.github.csto.register.Table.Row;
import io.github.csto.rule.Rule;
import io.github.csto.rule.RuleBook;
import io.github.csto.rule.RuleVersion;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts the rows about the Council of each organisation together. */
final class CouncilReader {
    private final List<Rule<?>> rules;
    private final List<RegisterFault> faults;
    private final SortedMap<String, RuleBook> books = new TreeMap<>();
    private final SortedMap<String, CouncilRecord.Builder> records = new TreeMap<>();
    private final Map<String, Told<Session>> sessionsById = new HashMap<>();

    CouncilReader(List<Rule<?>> rules, List<RegisterFault> faults) {
        this.rules = rules;
        this.faults = faults;
    }

    SortedMap<String, Council> read(
            List<Row<Told<RuleRow>>> versions,
            List<Row<Told<Session>>> sessions,
            List<Row<Told<Seat>>> seats,
            List<Row<Told<Decision>>> decisions,
            List<Row<Told<Chairmanship>>> chairmanships,
            List<CompletePeriod> periods,
            List<Told<AssistanceStep>> steps) {
        rules(versions);
        boolean soundSessions = sessions.stream().allMatch(row -> row.value() != null);
        sessions(sessions, seats, soundSessions);
        decisions.forEach(row -> decision(row, soundSessions));
        RegisterReader.values(chairmanships)
                .forEach(told -> record(told.organisation()).addChairmanships(told.value()));
        periods.forEach(complete -> record(complete.organisation()).addCompleteFor(complete.period()));
        assistance(steps, periods);
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

    private void rules(List<Row<Told<RuleRow>>> rows) {
        SortedMap<String, List<RuleVersion>> versions = new TreeMap<>();
        rows.stream()
                .filter(row -> row.value() != null)
                .sorted(Comparator.comparing(row ->
                        Objects.requireNonNull(row.value()).value().since().earliest()))
                .forEach(row -> version(row)
                        .ifPresent(version -> add(
                                row,
                                version,
                                versions.computeIfAbsent(
                                        Objects.requireNonNull(row.value()).organisation(),
                                        name -> new ArrayList<>()))));
    }

    private Optional<RuleVersion> version(Row<Told<RuleRow>> row) {
        RuleRow named = Objects.requireNonNull(row.value()).value();
        Optional<Rule<?>> rule =
                rules.stream().filter(each -> each.id().equals(named.rule())).findFirst();
        if (rule.isEmpty()) {
            faults.add(Tables.RULES.fault(
                    row,
                    "rule",
                    "the identifier of a rule: " + rules.stream().map(Rule::id).collect(Collectors.joining(", "))));
            return Optional.empty();
        }
        try {
            return Optional.of(named.of(rule.get()));
        } catch (IllegalArgumentException e) {
            faults.add(Tables.RULES.fault(row, "parameters", "a row whose cells agree (" + e.getMessage() + ")"));
            return Optional.empty();
        }
    }

    private void add(Row<Told<RuleRow>> row, RuleVersion version, List<RuleVersion> own) {
        own.add(version);
        try {
            books.put(Objects.requireNonNull(row.value()).organisation(), RuleBook.of(own));
        } catch (IllegalArgumentException e) {
            own.remove(own.size() - 1);
            faults.add(Tables.RULES.fault(
                    row, "since", "a date that is certainly after the version before (" + e.getMessage() + ")"));
        }
    }

    private void sessions(List<Row<Told<Session>>> rows, List<Row<Told<Seat>>> seats, boolean sound) {
        Map<String, List<Representative>> present = new HashMap<>();
        RegisterReader.values(rows).forEach(told -> sessionsById.put(told.id(), told));
        for (Row<Told<Seat>> row : seats) {
            Told<Seat> told = row.value();
            if (told == null) {
                continue;
            }
            Told<Session> session = sessionsById.get(told.value().session());
            if (session != null && session.organisation().equals(told.organisation())) {
                seat(row, session.value(), told.value().representative(), present);
            } else if (sound) {
                faults.add(Tables.ATTENDANCE.fault(
                        row, Tables.SESSION, "a session of the same organisation in " + Tables.SESSIONS.file()));
            }
        }
        for (Row<Told<Session>> row : rows) {
            Told<Session> told = row.value();
            if (told == null) {
                continue;
            }
            List<Representative> attended = present.getOrDefault(told.id(), List.of()).stream()
                    .sorted(Comparator.comparing(Representative::country))
                    .toList();
            record(told.organisation())
                    .addSessions(Session.builder()
                            .from(told.value())
                            .attendance(new Listing<>(
                                    attended, told.value().attendance().complete()))
                            .build());
        }
    }

    /** Seats somebody, unless those who are seated already stand against it. */
    private void seat(
            Row<Told<Seat>> row,
            Session session,
            Representative representative,
            Map<String, List<Representative>> present) {
        List<Representative> seated = present.computeIfAbsent(session.id(), id -> new ArrayList<>());
        seated.add(representative);
        try {
            Session.builder().from(session).attendance(Listing.atLeast(seated)).build();
        } catch (IllegalArgumentException e) {
            seated.remove(seated.size() - 1);
            boolean twice = seated.stream().anyMatch(other -> other.country() == representative.country());
            faults.add(Tables.ATTENDANCE.fault(
                    row,
                    twice ? "country" : "speaker",
                    "a representative who agrees with those above (" + e.getMessage() + ")"));
        }
    }

    private void decision(Row<Told<Decision>> row, boolean sound) {
        Told<Decision> told = row.value();
        if (told == null) {
            return;
        }
        Decision decision = told.value();
        if (decision.session().isPresent()) {
            Told<Session> session = sessionsById.get(decision.session().get());
            if (session == null || !session.organisation().equals(told.organisation())) {
                if (sound) {
                    faults.add(Tables.DECISIONS.fault(
                            row,
                            Tables.SESSION,
                            "a session of the same organisation in " + Tables.SESSIONS.file() + ", or none"));
                }
                return;
            }
            if (session.value().date().isOn(decision.date()) == Certainty.NO) {
                faults.add(Tables.DECISIONS.fault(
                        row,
                        "date",
                        "a day of the session " + session.id() + ", "
                                + session.value().date()));
                return;
            }
        }
        record(told.organisation()).addDecisions(decision);
    }

    /** Puts the steps of each case together; what is not told of a case that lies in a complete period was not. */
    private void assistance(List<Told<AssistanceStep>> steps, List<CompletePeriod> periods) {
        SortedMap<String, SortedMap<String, List<AssistanceStep>>> cases = new TreeMap<>();
        steps.forEach(told -> cases.computeIfAbsent(told.organisation(), name -> new TreeMap<>())
                .computeIfAbsent(told.value().id(), id -> new ArrayList<>())
                .add(told.value()));
        cases.forEach((organisation, own) -> own.forEach((id, told) -> {
            List<AssistanceStep> dated = told.stream()
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
                            told.stream()
                                    .filter(step -> step.step() == Step.AGGRESSION || step.step() == Step.REQUEST)
                                    .flatMap(step -> step.country().stream())
                                    .findFirst(),
                            dated.get(0).date().orElseThrow(),
                            dates(dated, true, Step.AGGRESSION).items().isEmpty()
                                    ? Certainty.UNDETERMINED
                                    : Certainty.YES,
                            dates(dated, complete, Step.REQUEST),
                            dates(dated, complete, Step.DECISION),
                            dates(dated, complete, Step.MEASURE, Step.CONTINGENT),
                            dates(dated, complete, Step.NOTICE),
                            told.stream()
                                    .flatMap(step -> step.citations().stream())
                                    .distinct()
                                    .toList()));
        }));
    }

    private static Listing<PartialDate> dates(List<AssistanceStep> steps, boolean complete, Step... wanted) {
        return new Listing<>(
                steps.stream()
                        .filter(step -> List.of(wanted).contains(step.step()))
                        .flatMap(step -> step.date().stream())
                        .distinct()
                        .toList(),
                complete);
    }
}
