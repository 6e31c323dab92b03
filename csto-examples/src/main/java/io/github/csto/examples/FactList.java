package io.github.csto.examples;

import io.github.csto.council.Decision;
import io.github.csto.country.Country;
import io.github.csto.organisation.Aim;
import io.github.csto.organisation.AssistanceStep;
import io.github.csto.organisation.Feature;
import io.github.csto.organisation.Observer;
import io.github.csto.organisation.OfficeTerm;
import io.github.csto.organisation.Tenure;
import io.github.csto.organisation.Treaty;
import io.github.csto.organisation.TreatyPart;
import io.github.csto.register.Fact;
import io.github.csto.register.Register;
import io.github.csto.register.RegisterTable;
import io.github.csto.rule.CouncilRules;
import io.github.csto.source.Citation;
import io.github.csto.source.Claim;
import io.github.csto.time.Certainty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A list of what a register tells of an organisation beside its memberships and its Council. Its columns are those of the register's own table, but for what is
 * noted about a row; what is made of a fact takes the place of the column of its name, or stands before the citations.
 *
 * @param command the name of the command, and the key of the rows in JSON
 * @param description what it lists
 * @param table whose columns it has; empty if all of its cells are made
 * @param byAccount whether the facts belong to accounts of their own
 * @param tenure when something is held, if it is by somebody and for some time
 * @param subject what accounts may tell differently
 * @param facts the facts of an organisation, in their order
 * @param made cells that are no table's, by their columns
 */
record FactList(
        String command,
        String description,
        Optional<Fact<?>> table,
        boolean byAccount,
        Optional<Function<Claim<?>, Tenure>> tenure,
        Function<Claim<?>, Object> subject,
        Function<KnownBody, Stream<? extends Claim<?>>> facts,
        List<MadeColumn> made) {
    /** A column whose cells are made of the facts: an {@link Optional}, a list, or what is its own text. */
    record MadeColumn(String name, BiFunction<KnownBody, Claim<?>, Object> cell) {}

    /** What a certain holding is called in a row. */
    static final String HELD = "held";

    private static final String CITATIONS = "citations";
    private static final String COUNTRY = "country";
    private static final String NAME = "name";
    private static final String ACCOUNT = "account";
    private static final String SINCE = "since";
    private static final String CLAIM = "claim";

    /** What a table notes about a row, and whom all of them are about. */
    private static final Set<String> NOTED = Set.of(CLAIM, "organisation", "witness", "reason");

    /** Columns that are called otherwise in an answer. */
    private static final Map<String, String> CALLED = Map.of("body", "organ");

    static final FactList OBSERVERS = held(
            "observers",
            "The observers on a day, according to each account.",
            Fact.OBSERVERS,
            claim -> value(claim, Observer.class).tenure(),
            claim -> List.of(
                    value(claim, Observer.class).country(),
                    value(claim, Observer.class).organ()),
            body -> body.register().observers(body.organisation()).stream());

    static final FactList OFFICES = held(
            "offices",
            "The holders of each office on a day, according to each account.",
            Fact.OFFICES,
            claim -> value(claim, OfficeTerm.class).tenure(),
            claim -> value(claim, OfficeTerm.class).office(),
            body -> body.facts(Fact.OFFICES).stream());

    static final List<FactList> ALL = List.of(
            OBSERVERS,
            OFFICES,
            list(
                    "treaties",
                    "The treaties, with their signatories and parties.",
                    Fact.TREATIES,
                    body -> body.facts(Fact.TREATIES).stream(),
                    List.of(
                            new MadeColumn(
                                    "signatories", (body, claim) -> states(body, claim, TreatyPart.Role.SIGNATORY)),
                            new MadeColumn("parties", (body, claim) -> states(body, claim, TreatyPart.Role.PARTY)),
                            new MadeColumn("opposed", (body, claim) -> List.of()))),
            texts(
                    "powers",
                    "What the Council may do.",
                    body -> body.ruleVersions()
                            .filter(version -> version.rule().equals(CouncilRules.CSC_COMPETENCE))
                            .limit(1)
                            .flatMap(version -> Stream.of(Decision.Power.values())
                                    .map(power -> text(body, power.name(), power.statement(), version.citations())))),
            texts(
                    "obligations",
                    "The obligations of the parties under the Charter.",
                    body -> Stream.concat(
                            aims(body, Aim.Kind.OBLIGATION),
                            body.ruleVersions()
                                    .filter(version -> version.rule().id().startsWith("CHARTER-"))
                                    .map(version -> text(
                                            body, version.rule().id(), version.statement(), version.citations())))),
            texts("aims", "What the organisation is for.", body -> aims(body, Aim.Kind.AIM)),
            list("organs", "The organs of the organisation.", Fact.ORGANS),
            list("statements", "Statements about the organisation that are not acts.", Fact.STATEMENTS),
            list(
                    "profile",
                    "The organisation's seat, languages, forces and relations.",
                    Fact.PROFILE,
                    FactList::features,
                    List.of(
                            new MadeColumn(
                                    "feature",
                                    (body, claim) -> value(claim, Feature.class).name()),
                            new MadeColumn(
                                    "value",
                                    (body, claim) -> value(claim, Feature.class).value()))),
            list(
                    "activities",
                    "Exercises, operations, meetings and the like, dated as they are recorded.",
                    Fact.ACTIVITIES),
            new FactList(
                    "founders",
                    "The founding members, according to each account.",
                    Optional.of(Fact.FOUNDERS),
                    true,
                    Optional.empty(),
                    claim -> claim,
                    body -> body.facts(Fact.FOUNDERS).stream(),
                    List.of()),
            list(
                    "assistance",
                    "How the organisation helped its members: requests, measures, contingents, results.",
                    Fact.ASSISTANCE,
                    body -> body.facts(Fact.ASSISTANCE).stream()
                            .sorted(Comparator.comparing(
                                    Claim::value,
                                    Comparator.comparing(AssistanceStep::id).thenComparing(AssistanceStep::step))),
                    List.of()));

    /** What is listed by an identifier and its text. */
    private record Listed(String id, String text) {}

    private static FactList list(String command, String description, Fact<?> table) {
        return list(command, description, table, body -> body.facts(table).stream(), List.of());
    }

    private static FactList list(
            String command,
            String description,
            Fact<?> table,
            Function<KnownBody, Stream<? extends Claim<?>>> facts,
            List<MadeColumn> made) {
        return new FactList(
                command, description, Optional.of(table), false, Optional.empty(), claim -> claim, facts, made);
    }

    private static FactList held(
            String command,
            String description,
            Fact<?> table,
            Function<Claim<?>, Tenure> tenure,
            Function<Claim<?>, Object> subject,
            Function<KnownBody, Stream<? extends Claim<?>>> facts) {
        return new FactList(
                command, description, Optional.of(table), true, Optional.of(tenure), subject, facts, List.of());
    }

    private static FactList texts(
            String command, String description, Function<KnownBody, Stream<Claim<Listed>>> listed) {
        return new FactList(
                command,
                description,
                Optional.empty(),
                false,
                Optional.empty(),
                claim -> claim,
                body -> listed.apply(body)
                        .sorted(Comparator.comparing(claim -> claim.value().id())),
                List.of(
                        new MadeColumn(
                                "id",
                                (body, claim) -> value(claim, Listed.class).id()),
                        new MadeColumn(
                                "text",
                                (body, claim) -> value(claim, Listed.class).text())));
    }

    private static Stream<Claim<Listed>> aims(KnownBody body, Aim.Kind kind) {
        return body.facts(Fact.AIMS).stream()
                .filter(claim -> claim.value().kind() == kind)
                .map(claim -> claim.withValue(
                        new Listed(claim.value().id(), claim.value().text())));
    }

    private static Stream<? extends Claim<?>> features(KnownBody body) {
        Stream<Claim<Feature>> alliance = body.facts(Fact.ORGANISATIONS).stream()
                .filter(claim -> claim.value().militaryAlliance() == Certainty.YES)
                .map(claim -> claim.withValue(new Feature("LISTED_AS", "great military alliance")));
        return Stream.concat(body.facts(Fact.PROFILE).stream(), alliance)
                .sorted(Comparator.comparing(claim -> claim.value().name()));
    }

    private static List<String> states(KnownBody body, Claim<?> treaty, TreatyPart.Role part) {
        return body
                .register()
                .treatyParties(body.organisation(), value(treaty, Treaty.class).id())
                .stream()
                .map(Claim::value)
                .filter(state -> state.part() == part)
                .map(state -> state.country().alpha2())
                .sorted()
                .toList();
    }

    private static Claim<Listed> text(KnownBody body, String id, String text, List<Citation> citations) {
        return new Claim<>(id, body.organisation(), Optional.empty(), new Listed(id, text), citations, List.of(), "");
    }

    /** The names of the columns, which are the keys of a row in JSON. A state that stands in each row is named beside its code. */
    List<String> columns(Register register) {
        List<RegisterTable.ColumnForm> forms = register.tables().stream()
                .filter(each ->
                        table.filter(fact -> fact.name().equals(each.name())).isPresent())
                .flatMap(each -> each.columns().stream())
                .filter(form -> !NOTED.contains(form.name()) && !form.name().equals(CITATIONS))
                .toList();
        List<String> columns = new ArrayList<>();
        for (RegisterTable.ColumnForm form : forms) {
            String column = form.name();
            if (tenure.isPresent() && column.equals(ACCOUNT)) {
                continue; // stands beside what it says
            }
            if (tenure.isPresent() && column.equals(SINCE)) {
                columns.addAll(List.of(HELD, ACCOUNT));
            }
            columns.add(CALLED.getOrDefault(column, column));
            if (column.equals(COUNTRY) && !form.isOptional()) {
                columns.add(NAME);
            }
        }
        made.stream()
                .map(MadeColumn::name)
                .filter(name -> !columns.contains(name))
                .forEach(columns::add);
        columns.add(CITATIONS);
        return columns;
    }

    /** A cell for each of the columns. */
    List<Object> cells(
            List<String> columns, KnownBody body, Claim<?> claim, Map<String, String> row, Optional<LocalDate> day) {
        return columns.stream()
                .map(column -> cell(body, claim, row, day, column))
                .toList();
    }

    private Object cell(
            KnownBody body, Claim<?> claim, Map<String, String> row, Optional<LocalDate> day, String column) {
        Optional<MadeColumn> own =
                made.stream().filter(each -> each.name().equals(column)).findFirst();
        if (own.isPresent()) {
            return own.get().cell().apply(body, claim);
        }
        Optional<Tenure> term = tenure.map(of -> of.apply(claim));
        return switch (column) {
            case CITATIONS -> claim.citations();
            case HELD -> term.orElseThrow().isHeldOn(day.orElseThrow()).name();
            case SINCE -> term.orElseThrow().since();
            case "until" -> term.orElseThrow().until();
            case "attested" -> term.orElseThrow().attested();
            case NAME ->
                Optional.ofNullable(row.get(NAME))
                        .orElseGet(() ->
                                Country.parse(row.getOrDefault(COUNTRY, "")).displayName(Locale.ENGLISH));
            default ->
                Optional.ofNullable(row.get(column))
                        .or(() -> CALLED.entrySet().stream()
                                .filter(called -> called.getValue().equals(column))
                                .findFirst()
                                .map(called -> row.get(called.getKey())));
        };
    }

    /** The rows of all tables by the identifiers of their claims. */
    static Map<String, Map<String, String>> rows(Register register) {
        Map<String, Map<String, String>> rows = new HashMap<>();
        for (RegisterTable table : register.tables()) {
            table.rows().forEach(row -> rows.put(row.getOrDefault(CLAIM, ""), row));
        }
        return rows;
    }

    private static <T> T value(Claim<?> claim, Class<T> type) {
        return type.cast(claim.value());
    }
}
