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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A list of what a register tells of an organisation beside its memberships and its Council. Most cells are those of the register's own table, by the names of its
 * columns; the others are made of the fact.
 *
 * @param command the name of the command, and the key of the rows in JSON
 * @param description what it lists
 * @param columns the names of the columns; the keys of a row in JSON are the same
 * @param byAccount whether the facts belong to accounts of their own
 * @param tenure when something is held, if it is by somebody and for some time
 * @param subject what accounts may tell differently
 * @param facts the facts of an organisation, in their order
 * @param own cells that are no table's
 */
record FactList(
        String command,
        String description,
        List<String> columns,
        boolean byAccount,
        Optional<Function<Claim<?>, Tenure>> tenure,
        Function<Claim<?>, Object> subject,
        Function<KnownBody, Stream<? extends Claim<?>>> facts,
        Map<String, BiFunction<KnownBody, Claim<?>, Object>> own) {
    /** What a certain holding is called in a row. */
    static final String HELD = "held";

    private static final String CITATIONS = "citations";
    private static final String COUNTRY = "country";
    private static final String NAME = "name";
    private static final String ACCOUNT = "account";
    private static final String TEXT = "text";
    private static final String ID = "id";

    static final FactList OBSERVERS = new FactList(
            "observers",
            "The observers on a day, according to each account.",
            List.of(COUNTRY, NAME, HELD, "organ", ACCOUNT, "since", "until", "attested", CITATIONS),
            true,
            Optional.of(claim -> value(claim, Observer.class).tenure()),
            claim -> List.of(
                    value(claim, Observer.class).country(),
                    value(claim, Observer.class).organ()),
            body -> body.register().observers(body.organisation()).stream(),
            Map.of("organ", (body, claim) -> value(claim, Observer.class).organ()));

    static final FactList OFFICES = new FactList(
            "offices",
            "The holders of each office on a day, according to each account.",
            List.of("office", "holder", HELD, ACCOUNT, "since", "until", "attested", CITATIONS),
            true,
            Optional.of(claim -> value(claim, OfficeTerm.class).tenure()),
            claim -> value(claim, OfficeTerm.class).office(),
            body -> body.facts(Fact.OFFICES).stream(),
            Map.of());

    static final List<FactList> ALL = List.of(
            OBSERVERS,
            OFFICES,
            new FactList(
                    "treaties",
                    "The treaties, with their signatories and parties.",
                    List.of(
                            "treaty",
                            NAME,
                            "signed",
                            "inForce",
                            "renews",
                            "amends",
                            "signatories",
                            "parties",
                            "opposed",
                            CITATIONS),
                    false,
                    Optional.empty(),
                    claim -> claim,
                    body -> body.facts(Fact.TREATIES).stream(),
                    Map.of(
                            "signatories",
                            (body, claim) -> states(body, claim, TreatyPart.Role.SIGNATORY),
                            "parties",
                            (body, claim) -> states(body, claim, TreatyPart.Role.PARTY),
                            "opposed",
                            (body, claim) -> List.of())),
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
            table("organs", "The organs of the organisation.", Fact.ORGANS, "organ", NAME),
            table(
                    "statements",
                    "Statements about the organisation that are not acts.",
                    Fact.STATEMENTS,
                    "kind",
                    "date",
                    "speaker",
                    COUNTRY,
                    TEXT),
            new FactList(
                    "profile",
                    "The organisation's seat, languages, forces and relations.",
                    List.of("feature", "value", CITATIONS),
                    false,
                    Optional.empty(),
                    claim -> claim,
                    FactList::features,
                    Map.of(
                            "feature",
                                    (body, claim) -> value(claim, Feature.class).name(),
                            "value",
                                    (body, claim) -> value(claim, Feature.class).value())),
            table(
                    "activities",
                    "Exercises, operations, meetings and the like, dated as they are recorded.",
                    Fact.ACTIVITIES,
                    "kind",
                    "date",
                    COUNTRY,
                    NAME),
            new FactList(
                    "founders",
                    "The founding members, according to each account.",
                    List.of(ACCOUNT, COUNTRY, NAME, CITATIONS),
                    true,
                    Optional.empty(),
                    claim -> claim,
                    body -> body.facts(Fact.FOUNDERS).stream(),
                    Map.of()),
            new FactList(
                    "assistance",
                    "How the organisation helped its members: requests, measures, contingents, results.",
                    List.of("case", "step", COUNTRY, "date", "amount", CITATIONS),
                    false,
                    Optional.empty(),
                    claim -> claim,
                    body -> body.facts(Fact.ASSISTANCE).stream()
                            .sorted(Comparator.comparing(
                                    Claim::value,
                                    Comparator.comparing(AssistanceStep::id).thenComparing(AssistanceStep::step))),
                    Map.of()));

    /** What is listed by an identifier and its text. */
    private record Listed(String id, String text) {}

    private static FactList table(String command, String description, Fact<?> fact, String... columns) {
        return new FactList(
                command,
                description,
                Stream.concat(Stream.of(columns), Stream.of(CITATIONS)).toList(),
                false,
                Optional.empty(),
                claim -> claim,
                body -> body.facts(fact).stream(),
                Map.of());
    }

    private static FactList texts(
            String command, String description, Function<KnownBody, Stream<Claim<Listed>>> listed) {
        return new FactList(
                command,
                description,
                List.of(ID, TEXT, CITATIONS),
                false,
                Optional.empty(),
                claim -> claim,
                body -> listed.apply(body)
                        .sorted(Comparator.comparing(claim -> claim.value().id())),
                Map.of(
                        ID, (body, claim) -> value(claim, Listed.class).id(),
                        TEXT, (body, claim) -> value(claim, Listed.class).text()));
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

    /** A cell for each column: an {@link Optional}, a list, or what is its own text. */
    List<Object> cells(KnownBody body, Claim<?> claim, Map<String, String> row, Optional<LocalDate> day) {
        return columns.stream()
                .map(column -> cell(body, claim, row, day, column))
                .toList();
    }

    private Object cell(
            KnownBody body, Claim<?> claim, Map<String, String> row, Optional<LocalDate> day, String column) {
        BiFunction<KnownBody, Claim<?>, Object> made = own.get(column);
        if (made != null) {
            return made.apply(body, claim);
        }
        Optional<Tenure> term = tenure.map(of -> of.apply(claim));
        return switch (column) {
            case CITATIONS -> claim.citations();
            case HELD -> term.orElseThrow().isHeldOn(day.orElseThrow()).name();
            case "since" -> term.orElseThrow().since();
            case "until" -> term.orElseThrow().until();
            case "attested" -> term.orElseThrow().attested();
            case NAME ->
                Optional.ofNullable(row.get(NAME))
                        .orElseGet(() ->
                                Country.parse(row.getOrDefault(COUNTRY, "")).displayName(Locale.ENGLISH));
            default -> Optional.ofNullable(row.get(column));
        };
    }

    /** The rows of all tables by the identifiers of their claims. */
    static Map<String, Map<String, String>> rows(Register register) {
        Map<String, Map<String, String>> rows = new HashMap<>();
        for (RegisterTable table : register.tables()) {
            table.rows().forEach(row -> rows.put(row.getOrDefault("claim", ""), row));
        }
        return rows;
    }

    private static <T> T value(Claim<?> claim, Class<T> type) {
        return type.cast(claim.value());
    }
}
