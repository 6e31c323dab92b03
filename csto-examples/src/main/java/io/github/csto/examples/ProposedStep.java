package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.council.AssistanceCase;
import io.github.csto.council.Belonging;
import io.github.csto.council.Chairmanship;
import io.github.csto.council.CouncilRecord;
import io.github.csto.council.Decision;
import io.github.csto.council.Seat;
import io.github.csto.council.Session;
import io.github.csto.country.Country;
import io.github.csto.membership.Circumstances;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.register.Register;
import io.github.csto.register.RegisterException;
import io.github.csto.register.RegisterFault;
import io.github.csto.rule.Rule;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A step that is only proposed, as cells of the table of its kind. It is added to the register and read with it, so that every rule can be asked
 * about it, and what is wrong with a cell is said as it is of a table.
 *
 * @param table the table
 * @param cells what its cells say where nothing is said
 * @param find the step, once the register has been read with it
 */
record ProposedStep<S>(
        Class<S> type, String table, Map<String, String> cells, BiFunction<Csto, Map<String, String>, S> find) {
    private static final String CLAIM = "proposed";
    private static final String PROPOSED_SESSION = CLAIM + "-session";
    private static final String UNKNOWN = "...";

    private static final Map<String, String> SESSION =
            Map.of("kind", "REGULAR", "venue", "UNKNOWN", "parts", UNKNOWN, "requests", UNKNOWN);

    private static final List<ProposedStep<?>> KINDS = List.of(
            new ProposedStep<>(
                    Session.class,
                    "sessions",
                    SESSION,
                    (csto, row) -> among(csto, CouncilRecord::sessions, Session::id, row, "claim")),
            new ProposedStep<>(
                    Decision.class,
                    "decisions",
                    Map.of(
                            "session", "",
                            "subject", "a proposed decision",
                            "powers", UNKNOWN,
                            "objections", UNKNOWN,
                            "participants", UNKNOWN,
                            "unNotice", UNKNOWN),
                    (csto, row) -> among(csto, CouncilRecord::decisions, Decision::id, row, "claim")),
            new ProposedStep<>(
                    Chairmanship.class,
                    "chairmanships",
                    Map.of(),
                    (csto, row) -> among(csto, CouncilRecord::chairmanships, Chairmanship::id, row, "claim")),
            new ProposedStep<>(
                    AssistanceCase.class,
                    "assistance",
                    Map.of("case", CLAIM),
                    (csto, row) -> among(csto, CouncilRecord::assistanceCases, AssistanceCase::id, row, "case")),
            new ProposedStep<>(
                    Seat.class,
                    "attendance",
                    Map.of("session", PROPOSED_SESSION),
                    (csto, row) -> new Seat(
                            among(csto, CouncilRecord::sessions, Session::id, row, "session"),
                            Country.parse(row.getOrDefault("country", "")))),
            new ProposedStep<>(
                    Belonging.class,
                    "memberships",
                    Map.of("act", "ACCEDE", "account", "step"),
                    ProposedStep::belonging),
            new ProposedStep<>(
                    MembershipEvent.class, "", Map.of("act", "WITHDRAW", "manner", "NOTICE"), (csto, row) -> act(row)),
            new ProposedStep<>(Year.class, "", Map.of(), (csto, row) -> Year.parse(row.getOrDefault("year", ""))));

    private static <T> T among(
            Csto csto,
            Function<CouncilRecord, List<T>> all,
            Function<T, String> id,
            Map<String, String> row,
            String column) {
        return all.apply(csto.compliance().facts().record()).stream()
                .filter(each -> id.apply(each).equals(row.get(column)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Nothing to judge: " + column + " " + row.get(column) + " is not of this organisation"));
    }

    /** Columns of the acts of memberships. */
    private static MembershipEvent act(Map<String, String> row) {
        List<String> columns =
                List.of("claim", "organisation", "country", "act", "date", "manner", "noticed", "decided");
        for (String column : row.keySet()) {
            if (!columns.contains(column)) {
                throw new IllegalArgumentException(column + ": expected a column of this step: "
                        + String.join(", ", columns.subList(2, columns.size())));
            }
        }
        MembershipEvent event =
                MembershipEvent.parse(row.getOrDefault("country", "") + " " + row.get("act") + " " + row.get("date"));
        return new MembershipEvent(
                event.country(),
                event.act(),
                event.disputed(),
                event.date(),
                new Circumstances(
                        Optional.of(row.getOrDefault("manner", ""))
                                .filter(manner -> !manner.isEmpty())
                                .map(ProposedStep::manner),
                        date(row, "noticed"),
                        date(row, "decided")),
                List.of(),
                "");
    }

    private static Circumstances.Manner manner(String text) {
        return Arrays.stream(Circumstances.Manner.values())
                .filter(manner -> manner.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("manner: expected one of "
                        + Arrays.toString(Circumstances.Manner.values()) + ", not \"" + text + "\""));
    }

    private static Optional<PartialDate> date(Map<String, String> row, String column) {
        try {
            return Optional.of(row.getOrDefault(column, ""))
                    .filter(text -> !text.isEmpty())
                    .map(PartialDate::parse);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(column + ": " + e.getMessage(), e);
        }
    }

    private static Belonging belonging(Csto csto, Map<String, String> row) {
        Country country = Country.parse(row.getOrDefault("country", ""));
        return csto.compliance().facts().others().stream()
                .filter(other -> other.name().equals(row.get("organisation")))
                .findFirst()
                .map(other -> new Belonging(Optional.of(country), other))
                .orElseThrow(() -> new IllegalArgumentException(
                        "organisation: expected another organisation, not \"" + row.get("organisation") + "\""));
    }

    /** The kind of step that a rule judges. */
    @SuppressWarnings("unchecked") // its type is that of the rule
    static <S> ProposedStep<S> of(Rule<S> rule) {
        return (ProposedStep<S>) KINDS.stream()
                .filter(kind -> kind.type().equals(rule.about().type()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("What " + rule + " judges cannot be proposed here: "
                        + rule.about().type().getSimpleName()));
    }

    /**
     * The rows of the step: what is given, and what goes without saying. A column that is given again begins another row, which is as the one
     * before but for what it gives.
     */
    List<Map<String, String>> rows(List<Map.Entry<String, String>> given, String organisation, LocalDate day) {
        Map<String, String> row = new LinkedHashMap<>(cells);
        row.put("claim", CLAIM);
        row.put("organisation", organisation);
        if (type == Year.class) {
            row.put("year", Integer.toString(day.getYear()));
        } else if (type == Chairmanship.class) {
            row.put("since", day.toString());
        } else if (type != Seat.class) {
            row.put("date", day.toString());
        }
        List<Map<String, String>> rows = new ArrayList<>();
        Map<String, String> seen = new TreeMap<>();
        for (Map.Entry<String, String> cell : given) {
            if (seen.put(cell.getKey(), cell.getValue()) != null) {
                rows.add(row);
                row = new LinkedHashMap<>(row);
                row.put("claim", CLAIM + "-" + (rows.size() + 1));
                seen = new TreeMap<>(Map.of(cell.getKey(), cell.getValue()));
            }
            row.put(cell.getKey(), cell.getValue());
        }
        rows.add(row);
        return rows;
    }

    /** The register with the step in it. */
    Register in(Register register, List<Map<String, String>> rows, String organisation, LocalDate day) {
        if (type == Year.class) {
            year(rows.get(0));
            return register;
        }
        if (type == MembershipEvent.class) {
            act(rows.get(0));
            return register;
        }
        Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
        register.tables().forEach(each -> tables.put(each.name(), new ArrayList<>(each.rows())));
        List<Map<String, String>> own = tables.computeIfAbsent(table, name -> new ArrayList<>());
        if (type == Seat.class && PROPOSED_SESSION.equals(rows.get(0).get("session"))) {
            Map<String, String> session = new LinkedHashMap<>(SESSION);
            session.put("claim", PROPOSED_SESSION);
            session.put("organisation", organisation);
            session.put("date", day.toString());
            tables.computeIfAbsent("sessions", name -> new ArrayList<>()).add(session);
        }
        if (type == Chairmanship.class) {
            // A term is judged by itself: it may stand against those on record.
            own.clear();
            tables.remove("coverage");
        }
        int first = own.size() + 2;
        for (Map<String, String> row : rows) {
            Map<String, String> cited = new LinkedHashMap<>(row);
            if (type == Belonging.class) {
                cited.putIfAbsent(
                        "citations", register.sources().documents().get(0).id() + ":1");
                cited.putIfAbsent("witness", CLAIM);
            }
            own.add(cited);
        }
        try {
            return Register.of(tables);
        } catch (RegisterException e) {
            List<RegisterFault> ofStep =
                    e.faults().stream().filter(fault -> isOfStep(fault, first)).toList();
            // Without the step, what refers to its table is at fault as well.
            throw new IllegalArgumentException((ofStep.isEmpty() ? e.faults() : ofStep)
                    .stream()
                            .map(fault -> isOfStep(fault, first) ? worded(fault) : fault.toString())
                            .distinct()
                            .collect(Collectors.joining("\n")));
        }
    }

    private static void year(Map<String, String> row) {
        for (String column : row.keySet()) {
            if (!List.of("claim", "organisation", "year").contains(column)) {
                throw new IllegalArgumentException(column + ": expected year, the only column of this rule");
            }
        }
        if (!row.getOrDefault("year", "").matches("[0-9]{4}")) {
            throw new IllegalArgumentException("year: expected a year like 2023, not \"" + row.get("year") + "\"");
        }
    }

    private boolean isOfStep(RegisterFault fault, int first) {
        return fault.file().equals(table + ".tsv") && (fault.line() >= first || fault.line() == 1);
    }

    private static String worded(RegisterFault fault) {
        String value = fault.value().isEmpty() || fault.value().equals(fault.column())
                ? ""
                : ", not \"" + fault.value() + "\"";
        return (fault.column().isEmpty() ? "" : fault.column() + ": ") + "expected " + fault.expectation() + value;
    }
}
