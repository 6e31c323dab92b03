package io.github.csto.rule;

import io.github.csto.council.Decision;
import java.util.Comparator;

/**
 * A decision falls under a power of the Council (001:14-21). The list is not said to be exhaustive, and 001:26-28 give others: a decision that relies
 * on none of the list is not thereby without a power.
 */
final class Competence extends Rule<Decision> {
    private static final Reason.Kind RELIES =
            Reason.Kind.of("It relies on {0}", "La décision se fonde sur {0}", "Решение опирается на {0}");
    private static final Reason.Kind NONE = Reason.Kind.of(
            "It relies on none of the powers of the Council",
            "La décision ne se fonde sur aucune des compétences du Conseil",
            "Решение не опирается ни на одно из полномочий Совета");
    private static final Reason.Kind NOT_EXHAUSTIVE = Reason.Kind.of(
            "The list of powers (001:14-21) is not said to be exhaustive, and 001:26-28 give others",
            "La liste des compétences (001:14-21) n’est pas dite exhaustive, et 001:26-28 en donnent d’autres",
            "Перечень полномочий (001:14-21) не назван исчерпывающим, и 001:26-28 дают другие");
    private static final Reason.Kind UNKNOWN = Reason.Kind.unrecorded(
            "The powers that it relies on are not recorded",
            "Les compétences sur lesquelles la décision se fonde ne sont pas indiquées",
            "Полномочия, на которые опирается решение, не указаны");

    Competence() {
        super("CSC-COMPETENCE", Kind.BINDING, Subject.Kind.DECISION);
    }

    @Override
    public Ruling judge(Decision decision, RuleVersion version, When when, Facts facts) {
        Ruling.Builder ruling = Ruling.by(version, when, facts);
        if (!decision.powers().items().isEmpty()) {
            return ruling.because(RELIES, Facts.sorted(decision.powers().items(), Comparator.naturalOrder()))
                    .complies();
        }
        return (decision.powers().complete() ? ruling.because(NONE).because(NOT_EXHAUSTIVE) : ruling.because(UNKNOWN))
                .notEstablished();
    }
}
