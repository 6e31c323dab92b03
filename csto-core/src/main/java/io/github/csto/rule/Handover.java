package io.github.csto.rule;

import io.github.csto.council.Chairmanship;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import io.github.csto.time.Timeline;
import java.time.LocalDate;
import java.util.List;

/** The chairmanship passes to the next state after the session that closes its term (002:40, 004:239). */
final class Handover extends Rule<Chairmanship> {
    private static final Reason.Kind UNKNOWN_END = Reason.Kind.unrecorded(
            "When the chairmanship of {0} ended is not recorded",
            "Rien n’indique quand la présidence de {0} a pris fin",
            "Не указано, когда закончилось председательство государства {0}");
    private static final Reason.Kind NEVER = Reason.Kind.of(
            "The register applies this version on no day from {0} on",
            "Le registre n’applique cette version à aucun jour à partir du {0}",
            "Реестр не применяет эту редакцию ни в один день начиная с {0}");
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
    private static final Reason.Kind UNKNOWN = Reason.Kind.unrecorded(
            "Whether a session was held in its term is not recorded",
            "Rien n’indique si une session s’est tenue pendant son mandat",
            "Не указано, проведена ли сессия за её срок");

    Handover() {
        super(
                "PRACTICE-HANDOVER",
                Kind.PRACTICE,
                Subject.Kind.of(Chairmanship.class, Facts::chairmanships, Handover::end));
    }

    /** The day on which a term ends, which is not before it begins; any day from then on if it is not recorded. */
    private static When end(Chairmanship term) {
        LocalDate first = term.since().earliest();
        return term.until()
                .map(until ->
                        When.on(Subject.Kind.cut(until, first, until.latest()).orElse(until)))
                .orElseGet(() -> new When.EveryDay(Timeline.of(Certainty.NO, List.of(first), day -> Certainty.YES)));
    }

    @Override
    public Ruling judge(Chairmanship term, RuleVersion version, When when, Facts facts) {
        Ruling.Builder ruling = Ruling.by(version, when, facts);
        if (when instanceof When.EveryDay end) {
            ruling.because(UNKNOWN_END, term.country());
            return end.days().changes().stream().allMatch(change -> change.after() == Certainty.NO)
                    ? ruling.because(NEVER, term.since()).notApplicable()
                    : ruling.notEstablished();
        }
        PartialDate until = term.until().orElseThrow();
        ruling.because(ENDS, term.country(), until);
        List<PartialDate> sessions = facts.sessionDates(term.span());
        if (sessions.stream().anyMatch(date -> isAlwaysWithin(date, term.since(), until))) {
            return ruling.because(CLOSED).complies();
        }
        LocalDate first = term.since().earliest().plusDays(1);
        if (first.isAfter(until.latest())) {
            return ruling.because(NOT_CLOSED).fails();
        }
        if (sessions.stream().anyMatch(date -> !date.latest().isBefore(first))) {
            return ruling.because(VAGUE).notEstablished();
        }
        return facts.isCompleteFor(DateInterval.of(first, until.latest()))
                ? ruling.because(NOT_CLOSED).fails()
                : ruling.because(UNKNOWN).notEstablished();
    }

    /**
     * Whether a session is in the term whenever it was held and however short the term was. If no session is, each of them can have been missed by
     * one and the same term, the shortest: from the latest beginning to the earliest end after it.
     */
    private static boolean isAlwaysWithin(PartialDate session, PartialDate since, PartialDate until) {
        return session.earliest().isAfter(since.latest()) && !session.latest().isAfter(until.earliest());
    }
}
