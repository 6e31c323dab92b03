package io.github.csto.rule;

import io.github.csto.council.Decision;
import io.github.csto.council.Decision.Objection;
import io.github.csto.council.Reported;
import io.github.csto.country.Country;
import io.github.csto.time.Certainty;
import java.util.List;

/**
 * Decisions by consensus (Article 12 of the Charter). One member that is against the decision itself is enough against it; an objection to the limited format is another matter.
 * Questions of procedure are excepted, and no record says which decisions are on one.
 */
final class Consensus extends Rule<Decision> {
    private static final Reason.Kind AGAINST =
            Reason.Kind.of("Against the decision: {0}", "Contre la décision : {0}", "Против решения: {0}");
    private static final Reason.Kind REFUSED =
            Reason.Kind.of("A member is against it", "Un membre s’y oppose", "Член организации против него");
    private static final Reason.Kind PERHAPS_REFUSED = Reason.Kind.of(
            "Whether a member is against it is not certain",
            "On ne peut établir si un membre s’y oppose",
            "Не установлено, выступает ли против него член организации");
    private static final Reason.Kind UNOPPOSED =
            Reason.Kind.of("No member is against it", "Aucun membre ne s’y oppose", "Никто из членов не против него");
    private static final Reason.Kind UNRECORDED = Reason.Kind.unrecorded(
            "Whether another member is against it is not recorded",
            "Rien n’indique si un autre membre s’y oppose",
            "Не указано, выступает ли против него другой член организации");

    Consensus() {
        super("CHARTER-CONSENSUS", Kind.BINDING, Subject.Kind.DECISION);
    }

    @Override
    public Ruling judge(Decision decision, RuleVersion version, When when, Facts facts) {
        Ruling.Builder ruling = Ruling.by(version, when, facts);
        Reported<Objection> objections = decision.objections();
        List<Country> against = objections.items().stream()
                .filter(objection -> objection.to() == Objection.To.DECISION)
                .map(Objection::country)
                .sorted()
                .toList();
        if (!against.isEmpty()) {
            ruling.because(AGAINST, against);
        }
        against.stream()
                .filter(country -> facts.isMember(country, decision.date()) != Certainty.YES)
                .forEach(country -> ruling.because(facts.membership(country, decision.date())));
        return switch (LimitedFormat.aMemberIsAmong(against, decision.date(), facts)) {
            case YES -> ruling.because(REFUSED).fails();
            case UNDETERMINED -> ruling.because(PERHAPS_REFUSED).notEstablished();
            case NO ->
                objections.complete()
                        ? ruling.because(UNOPPOSED).complies()
                        : ruling.because(UNRECORDED).notEstablished();
        };
    }
}
