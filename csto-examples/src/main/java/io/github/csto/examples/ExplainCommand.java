package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.country.Country;
import io.github.csto.explain.Derivation;
import io.github.csto.explain.Position;
import io.github.csto.explain.Renderer;
import io.github.csto.explain.Step;
import io.github.csto.membership.Assumption;
import io.github.csto.membership.Criterion;
import io.github.csto.membership.HistoryFault;
import io.github.csto.membership.InvalidHistoryException;
import io.github.csto.rule.Rule;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/**
 * Why is an answer what it is? An assumption that is refused is explained too: asked why, the refusal is the answer. It goes to standard output
 * like any other, and the exit code is that of an audit that finds a violation.
 */
@Command(
        name = "explain",
        sortOptions = false,
        description = "Explains the status of a state on a day, the members of a day, or the findings on a rule."
                + " Exits with 0, or with 1 if an assumption is refused and the refusal is explained.")
final class ExplainCommand extends MembershipQuestion {
    @Parameters(
            arity = "0..*",
            paramLabel = "COUNTRY",
            description = "An ISO 3166-1 code, or a name in English, French or Russian; all members if not given.")
    private List<String> words = List.of();

    @Option(names = "--on", paramLabel = "DATE", description = "The day, like 2006-07-01.")
    private @Nullable LocalDate day;

    @Option(
            names = "--rule",
            paramLabel = "ID",
            description = "Instead of a day: a rule, like CSC-FREQUENCY, whose findings are explained.")
    private @Nullable Rule<?> rule;

    @Option(
            names = "--criterion",
            paramLabel = "signatory|party|member|in-force",
            description = "Who counts, if all members are asked for; member if not given.")
    private @Nullable Criterion criterion;

    @Mixin
    private final SpokenLanguage language = new SpokenLanguage();

    private @Nullable InvalidHistoryException refusal;

    @Override
    Csto assuming(Csto recorded) {
        try {
            return super.assuming(recorded);
        } catch (InvalidHistoryException e) {
            refusal = e;
            return recorded;
        }
    }

    @Override
    int exitCode(Csto csto) {
        return refusal == null ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    /** The text says so itself, in its own language. */
    @Override
    String hypothetical(List<Assumption> assumptions) {
        return "";
    }

    private List<? extends Derivation> derivations(Csto csto) {
        if ((rule == null) == (day == null)) {
            throw new ParameterException(spec().commandLine(), "Expected either --on or --rule");
        }
        if (criterion != null && (rule != null || !words.isEmpty())) {
            throw new ParameterException(spec().commandLine(), "--criterion is for the question about all members");
        }
        Optional<Country> country =
                words.isEmpty() ? Optional.empty() : Optional.of(CountryQuestion.country(spec(), words));
        if (refusal != null) {
            return csto.explain(refusal, assumptions());
        }
        if (day == null) {
            if (country.isPresent()) {
                throw new ParameterException(spec().commandLine(), "A rule is explained for all states at once");
            }
            List<Derivation.OfFinding> findings = csto.compliance()
                    .explain(Objects.requireNonNull(rule), csto.compliance().record());
            if (findings.isEmpty()) {
                throw new ParameterException(
                        spec().commandLine(),
                        "No findings on " + rule + ": the record of " + csto.organisation() + " has no case of it");
            }
            return findings;
        }
        LocalDate on = day;
        return List.of(country.<Derivation>map(state -> csto.explain(state, on))
                .orElseGet(() -> csto.explain(on, criterion == null ? Criterion.MEMBER : criterion)));
    }

    private String rendered(Csto csto, Function<Derivation, String> form) {
        return derivations(csto).stream().map(form).collect(Collectors.joining("\n"));
    }

    @Override
    String text(Csto csto) {
        return rendered(csto, Renderer.in(language.language())::text);
    }

    @Override
    String markdown(Csto csto) {
        return rendered(csto, Renderer.in(language.language())::markdown);
    }

    @Override
    Map<String, Object> json(Csto csto) {
        List<? extends Derivation> derivations = derivations(csto);
        Map<String, Object> json = new LinkedHashMap<>();
        if (refusal != null) {
            json.put(
                    "assumptions",
                    assumptions().stream().map(Assumption::toString).toList());
            json.put("refused", derivations.stream().map(ExplainCommand::json).toList());
        } else if (rule != null) {
            json.put("rule", rule.id());
            json.put("findings", derivations.stream().map(ExplainCommand::json).toList());
        } else {
            json.putAll(json(derivations.get(0)));
        }
        return json;
    }

    private static Map<String, Object> json(Derivation derivation) {
        Map<String, Object> json = new LinkedHashMap<>();
        if (derivation instanceof Derivation.OfStanding of) {
            json.put("country", of.answer().standing().country().alpha2());
            json.put("on", of.answer().day().toString());
            json.put("account", of.provenance().account());
            json.put("member", of.answer().isMember().name());
            json.put("statuses", Json.names(of.answer().standing().possibleStatuses()));
            json.put("beyondHorizon", of.provenance().beyondHorizon());
            json.put("statements", Json.statements(of.answer().statements()));
        } else if (derivation instanceof Derivation.OfRoster of) {
            json.put("on", of.answer().roster().day().toString());
            json.put("organisation", of.provenance().organisation());
            json.put("criterion", of.answer().roster().criterion().name());
            json.put("account", of.provenance().account());
            json.put("members", Json.codes(of.answer().members()));
            json.put("undetermined", Json.codes(of.answer().undetermined()));
            json.put("beyondHorizon", of.provenance().beyondHorizon());
            json.put("statements", Json.statements(of.answer().statements()));
        } else if (derivation instanceof Derivation.OfFinding of) {
            json.put("subject", of.finding().subject());
            json.put("verdict", of.finding().verdict().name());
            json.put("reasons", of.finding().reasons(Locale.ENGLISH));
            json.put("citations", Json.citations(of.finding().citations()));
        } else if (derivation instanceof Derivation.OfRefusal of) {
            json.put("country", of.fault().event().country().alpha2());
            json.putAll(Json.event(of.fault().event()));
            json.put("message", of.fault().message());
            if (of.fault() instanceof HistoryFault.RefusedAct refused) {
                json.put("status", refused.status().name());
                json.put("permitted", Json.names(refused.permitted()));
            } else if (of.fault() instanceof HistoryFault.NoCourse none) {
                json.put("statuses", Json.names(none.possibleStatuses()));
            }
        }
        json.put("steps", derivation.steps().stream().map(ExplainCommand::json).toList());
        json.put(
                "accounts",
                derivation.positions().stream().map(ExplainCommand::json).toList());
        json.put("sources", derivation.sources().stream().map(Json::source).toList());
        return json;
    }

    private static Map<String, Object> json(Step step) {
        Map<String, Object> json = new LinkedHashMap<>();
        if (step instanceof Step.Act act) {
            json.put("country", act.ground().event().country().alpha2());
            json.putAll(Json.event(act.ground().event()));
            json.put("window", act.window().toString());
            json.put("happened", act.ground().happened().name());
            json.put("status", act.status().name());
            json.put("assumed", act.isAssumed());
            json.put("weak", act.isWeak());
            return json;
        }
        if (step instanceof Step.Beginning beginning) {
            json.put("stage", beginning.event().stage().name());
        } else if (step instanceof Step.AppliedRule rule) {
            json.put("rule", rule.version().rule().id());
            json.put("statement", rule.version().statement());
        }
        json.put("date", step.date().toString());
        json.put("citations", Json.citations(step.citations()));
        return json;
    }

    private static Map<String, Object> json(Position<?> position) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("account", position.account());
        position.country().ifPresent(country -> json.put("country", country.alpha2()));
        json.put("stance", position.stance().name());
        json.put("says", position.says().map(ExplainCommand::says).orElse(null));
        json.put("citations", Json.citations(position.citations()));
        json.put("beyondHorizon", position.beyondHorizon());
        return json;
    }

    /** A verdict by its name, or the names of possible statuses. */
    private static Object says(Object answer) {
        return answer instanceof Collection<?> statuses
                ? statuses.stream().map(Object::toString).toList()
                : answer.toString();
    }
}
