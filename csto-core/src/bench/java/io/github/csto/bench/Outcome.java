package io.github.csto.bench;

import io.github.csto.audit.Finding;
import io.github.csto.rule.CouncilRules;
import io.github.csto.rule.Verdict;
import java.util.function.Function;
import java.util.function.Predicate;

/** What the engines hold as a rule: when the condition is met, the finding is made. The constraint is the condition in the language of Drools. */
public enum Outcome {
    /** It relies on a power. */
    POWER(
            "power()",
            Step::power,
            step -> step.finding(CouncilRules.CSC_COMPETENCE, Verdict.COMPLIES, "It relies on " + step.powersNamed())),
    /** It relies on none. */
    NO_POWER(
            "noPower()",
            Step::noPower,
            step -> step.finding(
                    CouncilRules.CSC_COMPETENCE,
                    Verdict.NOT_ESTABLISHED,
                    "It relies on none of the powers of the Council",
                    "The list of powers (001:14-21) is not said to be exhaustive, and 001:26-28 give others")),
    /** Its powers are not recorded. */
    POWERS_UNTOLD(
            "powersUntold()",
            Step::powersUntold,
            step -> step.finding(
                    CouncilRules.CSC_COMPETENCE,
                    Verdict.NOT_ESTABLISHED,
                    "The powers that it relies on are not recorded")),
    /** Rules of procedure of its own. */
    OWN_RULES(
            "ownRules()",
            Step::ownRules,
            step -> step.finding(
                    CouncilRules.CSC_SITTING,
                    Verdict.COMPLIES,
                    step.sat(),
                    "Rules of procedure were set for that meeting alone")),
    /** None. */
    NO_OWN_RULES(
            "noOwnRules()",
            Step::noOwnRules,
            step -> step.finding(
                    CouncilRules.CSC_SITTING,
                    Verdict.VIOLATED,
                    step.sat(),
                    "No rules of procedure were set for that meeting alone")),
    /** Not told. */
    OWN_RULES_UNTOLD(
            "ownRulesUntold()",
            Step::ownRulesUntold,
            step -> step.finding(
                    CouncilRules.CSC_SITTING,
                    Verdict.NOT_ESTABLISHED,
                    step.sat(),
                    "Whether rules of procedure were set for that meeting alone is not recorded")),
    /** Plenary format. */
    PLENARY(
            "allDecide()",
            Step::allDecide,
            step -> step.finding(CouncilRules.CSC_LIMITED, Verdict.NOT_APPLICABLE, "All members decide")),
    /** A member objects to the limited format. */
    OBJECTED(
            "!allDecide(), memberObjects()",
            step -> !step.allDecide() && step.memberObjects(),
            step -> step.finding(
                    CouncilRules.CSC_LIMITED,
                    Verdict.VIOLATED,
                    step.objector() + " objects to the limited format",
                    "A member objects; it stays on record as what would have been decided")),
    /** No member does. */
    NOT_OBJECTED(
            "!allDecide(), !memberObjects()",
            step -> !step.allDecide() && !step.memberObjects(),
            step -> step.finding(
                    CouncilRules.CSC_LIMITED, Verdict.COMPLIES, "No member objects to the limited format")),
    /** It creates no body. */
    NO_BODY(
            "!body()",
            step -> !step.body(),
            step -> step.finding(CouncilRules.CSC_BODIES, Verdict.NOT_APPLICABLE, "It creates no body")),
    /** It creates a commission. */
    BODY(
            "body()",
            Step::body,
            step -> step.finding(
                    CouncilRules.CSC_BODIES, Verdict.COMPLIES, "It creates a special commission for a matter")),
    /** The host chairs. */
    HOST_CHAIRS(
            "hostChairs()",
            Step::hostChairs,
            step -> step.finding(
                    CouncilRules.PRACTICE_HOST,
                    Verdict.COMPLIES,
                    step.host() + " was the host, presided and opened the session")),
    /** Another chairs. */
    ANOTHER_CHAIRS(
            "!hostChairs()",
            step -> !step.hostChairs(),
            step -> step.finding(
                    CouncilRules.PRACTICE_HOST,
                    Verdict.DEPARTS,
                    step.host() + " was the host, and " + step.chair() + " presided")),
    /** Both parts. */
    BOTH_PARTS(
            "bothParts()",
            Step::bothParts,
            step -> step.finding(
                    CouncilRules.PRACTICE_FORMATS, Verdict.COMPLIES, "It had a limited and a plenary part")),
    /** One part only. */
    ONE_PART(
            "!bothParts()",
            step -> !step.bothParts(),
            step -> step.finding(CouncilRules.PRACTICE_FORMATS, Verdict.DEPARTS, "It had no plenary part"));

    final String constraint;
    final Predicate<Step> condition;
    private final Function<Step, Finding> judgement;

    Outcome(String constraint, Predicate<Step> condition, Function<Step, Finding> judgement) {
        this.constraint = constraint;
        this.condition = condition;
        this.judgement = judgement;
    }

    /**
     * Makes the finding.
     *
     * @param step what is judged
     * @return the finding
     */
    public Finding judge(Step step) {
        return judgement.apply(step);
    }
}
