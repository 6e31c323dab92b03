package io.github.csto.examples;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.csto.explain.Derivation;
import io.github.csto.explain.Position;
import io.github.csto.explain.Step;
import io.github.csto.membership.HistoryFault;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Derivations in JSON. */
final class ExplainJson {
    private record StandingExplained(
            String country,
            String on,
            String account,
            String member,
            List<String> statuses,
            boolean beyondHorizon,
            List<Json.Said> statements,
            @JsonUnwrapped Grounds grounds) {}

    private record RosterExplained(
            String on,
            String organisation,
            String criterion,
            String account,
            List<String> members,
            List<String> undetermined,
            boolean beyondHorizon,
            Map<String, List<Json.Said>> statements,
            @JsonUnwrapped Grounds grounds) {}

    private record FindingExplained(
            String subject,
            String verdict,
            List<String> reasons,
            List<String> citations,
            @JsonUnwrapped Grounds grounds) {}

    /** What a refused act met is there only for the kind of refusal that has it. */
    private record RefusalExplained(
            String country,
            @JsonUnwrapped Json.ActInJson act,
            String message,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String status,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<String> permitted,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<String> statuses,

            @JsonUnwrapped Grounds grounds) {}

    /** What every derivation has. */
    private record Grounds(List<Object> steps, List<PositionExplained> accounts, List<Json.SourceInJson> sources) {
        static Grounds of(Derivation derivation) {
            return new Grounds(
                    derivation.steps().stream().map(ExplainJson::step).toList(),
                    derivation.positions().stream().map(ExplainJson::stance).toList(),
                    derivation.sources().stream().map(Json::source).toList());
        }
    }

    private record ActStep(
            String country,
            @JsonUnwrapped Json.ActInJson act,
            String window,
            String happened,
            String status,
            boolean assumed,
            boolean weak) {}

    private record StageStep(String stage, String date, List<String> citations) {}

    private record RuleStep(String rule, String statement, String date, List<String> citations) {}

    private record OtherStep(String date, List<String> citations) {}

    /** Of a finding there is no country; an account that is silent says nothing. */
    private record PositionExplained(
            String account,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String country,

            String stance,
            @Nullable Object says,
            List<String> citations,
            boolean beyondHorizon) {}

    private ExplainJson() {}

    static Object of(Derivation derivation) {
        Grounds grounds = Grounds.of(derivation);
        if (derivation instanceof Derivation.OfStanding of) {
            return new StandingExplained(
                    of.answer().standing().country().alpha2(),
                    of.answer().day().toString(),
                    of.provenance().account(),
                    of.answer().isMember().name(),
                    Json.names(of.answer().standing().possibleStatuses()),
                    of.provenance().beyondHorizon(),
                    Json.statements(of.answer().statements()),
                    grounds);
        }
        if (derivation instanceof Derivation.OfRoster of) {
            return new RosterExplained(
                    of.answer().roster().day().toString(),
                    of.provenance().organisation(),
                    of.answer().roster().criterion().name(),
                    of.provenance().account(),
                    Json.codes(of.answer().members()),
                    Json.codes(of.answer().undetermined()),
                    of.provenance().beyondHorizon(),
                    Json.statements(of.answer().statements()),
                    grounds);
        }
        if (derivation instanceof Derivation.OfFinding of) {
            return new FindingExplained(
                    of.finding().subject(),
                    of.finding().verdict().name(),
                    of.finding().reasons(Locale.ENGLISH),
                    Json.citations(of.finding().citations()),
                    grounds);
        }
        HistoryFault fault = ((Derivation.OfRefusal) derivation).fault();
        return new RefusalExplained(
                fault.event().country().alpha2(),
                Json.event(fault.event()),
                fault.message(),
                fault instanceof HistoryFault.RefusedAct refused
                        ? refused.status().name()
                        : null,
                fault instanceof HistoryFault.RefusedAct refused ? Json.names(refused.permitted()) : null,
                fault instanceof HistoryFault.NoCourse none ? Json.names(none.possibleStatuses()) : null,
                grounds);
    }

    private static Object step(Step step) {
        if (step instanceof Step.Act act) {
            return new ActStep(
                    act.ground().event().country().alpha2(),
                    Json.event(act.ground().event()),
                    act.window().toString(),
                    act.ground().happened().name(),
                    act.status().name(),
                    act.isAssumed(),
                    act.isWeak());
        }
        List<String> citations = Json.citations(step.citations());
        if (step instanceof Step.Beginning beginning) {
            return new StageStep(beginning.event().stage().name(), step.date().toString(), citations);
        }
        return step instanceof Step.AppliedRule rule
                ? new RuleStep(
                        rule.version().rule().id(),
                        rule.version().statement(),
                        step.date().toString(),
                        citations)
                : new OtherStep(step.date().toString(), citations);
    }

    private static PositionExplained stance(Position<?> position) {
        return new PositionExplained(
                position.account(),
                position.country().map(country -> country.alpha2()).orElse(null),
                position.stance().name(),
                position.says().map(ExplainJson::says).orElse(null),
                Json.citations(position.citations()),
                position.beyondHorizon());
    }

    /** A verdict by its name, or the names of possible statuses. */
    private static Object says(Object answer) {
        return answer instanceof Collection<?> statuses
                ? statuses.stream().map(Object::toString).toList()
                : answer.toString();
    }
}
