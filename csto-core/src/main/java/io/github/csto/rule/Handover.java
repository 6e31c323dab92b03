package io.github.csto.rule;

import io.github.csto.council.Chairmanship;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;

/** The chairmanship passes to the next state after the session that closes its term (002:40, 004:239). */
final class Handover extends Rule<Chairmanship> {
    private static final Reason.Kind UNKNOWN_END = Reason.Kind.of(
            "When the chairmanship of {0} ended is not recorded",
            "Rien n’indique quand la présidence de {0} a pris fin",
            "Не указано, когда закончилось председательство государства {0}");
    private static final Reason.Kind ENDS = Reason.Kind.of(
            "The chairmanship of {0} passes to another state on {1}",
            "La présidence de {0} passe à un autre le {1}", "Председательство государства {0} переходит {1}");
    private static final Reason.Kind CLOSED = Reason.Kind.of(
            "A session was held in its term, not later than that",
            "Une session s’est tenue pendant son mandat, au plus tard ce jour-là",
            "За её срок проведена сессия, не позднее этого дня");
    private static final Reason.Kind VAGUE = Reason.Kind.of(
            "Whether a session was held in its term depends on days that are not exactly known",
            "La tenue d’une session pendant son mandat dépend de jours qui ne sont pas exactement connus",
            "Проведена ли сессия за её срок, зависит от дней, которые точно не известны");
    private static final Reason.Kind NOT_CLOSED = Reason.Kind.of(
            "No session was held in its term",
            "Aucune session ne s’est tenue pendant son mandat",
            "За её срок не проведено ни одной сессии");
    private static final Reason.Kind UNKNOWN = Reason.Kind.of(
            "Whether a session was held in its term is not recorded",
            "Rien n’indique si une session s’est tenue pendant son mandat",
            "Не указано, проведена ли сессия за её срок");

    Handover() {
        super(
                "PRACTICE-HANDOVER",
                Kind.PRACTICE,
                Subject.Kind.of(
                        Chairmanship.class,
                        Facts::chairmanships,
                        term -> When.on(term.until().orElse(term.since()))));
    }

    @Override
    public Ruling judge(Chairmanship term, RuleVersion version, When when, Facts facts) {
        Ruling.Builder ruling = Ruling.by(version, when, facts);
        if (term.until().isEmpty()) {
            return ruling.because(UNKNOWN_END, term.country()).notEstablished();
        }
        PartialDate until = term.until().get();
        Certainty closed = Certainty.NO;
        for (PartialDate session : facts.sessionDates(term.span())) {
            closed = closed.or(session.isAfter(until).not().and(term.since().isBefore(session)));
        }
        ruling.because(ENDS, term.country(), until);
        return switch (closed) {
            case YES -> ruling.because(CLOSED).complies();
            case UNDETERMINED -> ruling.because(VAGUE).notEstablished();
            case NO ->
                facts.isCompleteFor(term.span())
                        ? ruling.because(NOT_CLOSED).fails()
                        : ruling.because(UNKNOWN).notEstablished();
        };
    }
}
