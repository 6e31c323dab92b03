package io.github.csto.examples;

import io.github.csto.council.Decision;
import io.github.csto.country.Country;
import io.github.csto.organisation.Aim;
import io.github.csto.organisation.AssistanceStep;
import io.github.csto.organisation.Feature;
import io.github.csto.organisation.TreatyPart;
import io.github.csto.register.Fact;
import io.github.csto.rule.CouncilRules;
import io.github.csto.source.Citation;
import io.github.csto.source.Claim;
import io.github.csto.time.Certainty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** What the register tells of an organisation beside its memberships and its Council: one list a command, each row with its citations. */
abstract class FactsCommand extends BesideMemberships {
    /** The names of the columns; the JSON keys are the same. */
    abstract List<String> columns();

    /** A row for each fact, a cell for each column: an {@link Optional}, a list, or what is its own text. */
    abstract List<List<Object>> facts(KnownBody body);

    String title(KnownBody body) {
        return spec().name() + " of " + body.organisation();
    }

    @Override
    String text(KnownBody body) {
        List<List<Object>> facts = facts(body);
        return new Text()
                .line(title(body) + (facts.isEmpty() ? ": none recorded" : ""))
                .table(facts.stream()
                        .map(fact -> fact.stream()
                                .map(cell -> written(cell) + weak(body, cell))
                                .toList())
                        .toList())
                .legend(body.register(), citations(facts))
                .toString();
    }

    @Override
    Map<String, Object> json(KnownBody body) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (List<Object> fact : facts(body)) {
            Map<String, Object> row = new LinkedHashMap<>();
            for (int i = 0; i < fact.size(); i++) {
                row.put(columns().get(i), value(fact.get(i)));
            }
            rows.add(row);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("organisation", body.organisation());
        json.put(spec().name(), rows);
        json.put("sources", Json.sources(body.register(), citations(facts(body))));
        return json;
    }

    /** A mark behind citations that name weak sources only. */
    static String weak(KnownBody body, Object cell) {
        return body.register().sources().isWeak(citations(List.of(List.of(cell)))) ? Text.WEAK : "";
    }

    /** The places that cells name. */
    static List<Citation> citations(List<List<Object>> facts) {
        return facts.stream()
                .flatMap(List::stream)
                .flatMap(cell -> cell instanceof List<?> several ? several.stream() : Stream.empty())
                .filter(Citation.class::isInstance)
                .map(Citation.class::cast)
                .distinct()
                .toList();
    }

    @Override
    final List<List<String>> rows(KnownBody body) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(columns());
        rows.addAll(texts(facts(body)));
        return rows;
    }

    private static List<List<String>> texts(List<List<Object>> facts) {
        return facts.stream()
                .map(fact -> fact.stream().map(FactsCommand::written).toList())
                .toList();
    }

    /** What is not recorded is empty. */
    static String written(Object cell) {
        if (cell instanceof Optional<?> known) {
            return known.map(String::valueOf).orElse("");
        }
        if (cell instanceof List<?> all) {
            String between = all.stream().allMatch(Citation.class::isInstance) ? "; " : " ";
            return all.stream().map(String::valueOf).collect(Collectors.joining(between));
        }
        return cell.toString();
    }

    /** What is not recorded is null. */
    private static @Nullable Object value(Object cell) {
        if (cell instanceof Optional<?> known) {
            return known.map(String::valueOf).orElse(null);
        }
        return cell instanceof List<?> all ? all.stream().map(String::valueOf).toList() : cell.toString();
    }

    private static Optional<String> code(Optional<Country> country) {
        return country.map(Country::alpha2);
    }

    /** Which treaties there are. */
    @Command(name = "treaties", sortOptions = false, description = "The treaties, with their signatories and parties.")
    static final class Treaties extends FactsCommand {
        @Override
        List<String> columns() {
            return List.of(
                    "treaty",
                    "name",
                    "signed",
                    "inForce",
                    "renews",
                    "amends",
                    "signatories",
                    "parties",
                    "opposed",
                    "citations");
        }

        @Override
        List<List<Object>> facts(KnownBody body) {
            return body.facts(Fact.TREATIES).stream()
                    .map(treaty -> List.<Object>of(
                            treaty.value().id(),
                            treaty.value().name(),
                            treaty.value().signed(),
                            treaty.value().inForce(),
                            treaty.value().renews(),
                            treaty.value().amends(),
                            states(body, treaty.value().id(), TreatyPart.Role.SIGNATORY),
                            states(body, treaty.value().id(), TreatyPart.Role.PARTY),
                            List.of(),
                            treaty.citations()))
                    .toList();
        }

        private static List<String> states(KnownBody body, String treaty, TreatyPart.Role part) {
            return body.register().treatyParties(body.organisation(), treaty).stream()
                    .map(Claim::value)
                    .filter(state -> state.part() == part)
                    .map(state -> state.country().alpha2())
                    .sorted()
                    .toList();
        }
    }

    /** Aims, powers or obligations. */
    abstract static class Listed extends FactsCommand {
        @Override
        final List<String> columns() {
            return List.of("id", "text", "citations");
        }

        static Stream<List<Object>> aims(KnownBody body, Aim.Kind kind) {
            return body.facts(Fact.AIMS).stream()
                    .filter(aim -> aim.value().kind() == kind)
                    .map(aim -> List.of(aim.value().id(), aim.value().text(), aim.citations()));
        }

        static List<List<Object>> byId(Stream<List<Object>> rows) {
            return rows.sorted(Comparator.comparing(row -> row.get(0).toString()))
                    .toList();
        }
    }

    /** What it is for. */
    @Command(name = "aims", sortOptions = false, description = "What the organisation is for.")
    static final class Aims extends Listed {
        @Override
        List<List<Object>> facts(KnownBody body) {
            return byId(aims(body, Aim.Kind.AIM));
        }
    }

    /** What its Council may do. */
    @Command(name = "powers", sortOptions = false, description = "What the Council may do.")
    static final class Powers extends Listed {
        @Override
        List<List<Object>> facts(KnownBody body) {
            return byId(body.ruleVersions()
                    .filter(version -> version.rule().equals(CouncilRules.CSC_COMPETENCE))
                    .limit(1)
                    .flatMap(version -> Stream.of(Decision.Power.values())
                            .map(power -> List.of(power.name(), power.statement(), version.citations()))));
        }
    }

    /** What its parties owe. */
    @Command(
            name = "obligations",
            sortOptions = false,
            description = "The obligations of the parties under the Charter.")
    static final class Obligations extends Listed {
        @Override
        List<List<Object>> facts(KnownBody body) {
            return byId(Stream.concat(
                    aims(body, Aim.Kind.OBLIGATION),
                    body.ruleVersions()
                            .filter(version -> version.rule().id().startsWith("CHARTER-"))
                            .map(version -> List.of(version.rule().id(), version.statement(), version.citations()))));
        }
    }

    /** Its organs. */
    @Command(name = "organs", sortOptions = false, description = "The organs of the organisation.")
    static final class Organs extends FactsCommand {
        @Override
        List<String> columns() {
            return List.of("organ", "name", "citations");
        }

        @Override
        List<List<Object>> facts(KnownBody body) {
            return body.facts(Fact.ORGANS).stream()
                    .map(organ ->
                            List.<Object>of(organ.value().id(), organ.value().name(), organ.citations()))
                    .toList();
        }
    }

    /** What was said and is no act. */
    @Command(
            name = "statements",
            sortOptions = false,
            description = "Statements about the organisation that are not acts.")
    static final class Statements extends FactsCommand {
        @Override
        List<String> columns() {
            return List.of("kind", "date", "speaker", "country", "text", "citations");
        }

        @Override
        List<List<Object>> facts(KnownBody body) {
            return body.facts(Fact.STATEMENTS).stream()
                    .map(statement -> List.<Object>of(
                            statement.value().kind(),
                            statement.value().date(),
                            statement.value().speaker(),
                            code(statement.value().country()),
                            statement.value().text(),
                            statement.citations()))
                    .toList();
        }
    }

    /** Its seat, languages and the like. */
    @Command(
            name = "profile",
            sortOptions = false,
            description = "The organisation's seat, languages, forces and relations.")
    static final class Profile extends FactsCommand {
        @Override
        List<String> columns() {
            return List.of("feature", "value", "citations");
        }

        @Override
        List<List<Object>> facts(KnownBody body) {
            Stream<Claim<Feature>> alliance = body.facts(Fact.ORGANISATIONS).stream()
                    .filter(claim -> claim.value().militaryAlliance() == Certainty.YES)
                    .map(claim -> claim.withValue(new Feature("LISTED_AS", "great military alliance")));
            return Stream.concat(body.facts(Fact.PROFILE).stream(), alliance)
                    .sorted(Comparator.comparing(claim -> claim.value().name()))
                    .map(feature -> List.<Object>of(
                            feature.value().name(), feature.value().value(), feature.citations()))
                    .toList();
        }
    }

    /** What it does. */
    @Command(
            name = "activities",
            sortOptions = false,
            description = "Exercises, operations, meetings and the like, dated as they are recorded.")
    static final class Activities extends FactsCommand {
        @Override
        List<String> columns() {
            return List.of("kind", "date", "country", "name", "citations");
        }

        @Override
        List<List<Object>> facts(KnownBody body) {
            return body.facts(Fact.ACTIVITIES).stream()
                    .map(activity -> List.<Object>of(
                            activity.value().kind(),
                            activity.value().date(),
                            code(activity.value().country()),
                            activity.value().name(),
                            activity.citations()))
                    .toList();
        }
    }

    /** How it helped. */
    @Command(
            name = "assistance",
            sortOptions = false,
            description = "How the organisation helped its members: requests, measures, contingents, results.")
    static final class AssistanceCases extends FactsCommand {
        @Override
        List<String> columns() {
            return List.of("case", "step", "country", "date", "amount", "citations");
        }

        @Override
        List<List<Object>> facts(KnownBody body) {
            return body.facts(Fact.ASSISTANCE).stream()
                    .sorted(Comparator.comparing(
                            Claim::value,
                            Comparator.comparing(AssistanceStep::id).thenComparing(AssistanceStep::step)))
                    .map(step -> List.<Object>of(
                            step.value().id(),
                            step.value().step().name(),
                            code(step.value().country()),
                            step.value().date(),
                            step.value().amount(),
                            step.citations()))
                    .toList();
        }
    }
}
