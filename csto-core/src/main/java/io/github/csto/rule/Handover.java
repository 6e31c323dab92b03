package io.github.csto.rule;

import io.github.csto.council.Chairmanship;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

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

    private enum Outcome {
        CLOSED,
        NOT_CLOSED,
        OPEN
    }

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
        ruling.because(ENDS, term.country(), until);
        Set<Outcome> outcomes = outcomes(term.since(), until, facts.sessionDates(term.span()), facts);
        if (outcomes.equals(EnumSet.of(Outcome.CLOSED))) {
            return ruling.because(CLOSED).complies();
        }
        if (outcomes.equals(EnumSet.of(Outcome.NOT_CLOSED))) {
            return ruling.because(NOT_CLOSED).fails();
        }
        return ruling.because(outcomes.contains(Outcome.CLOSED) ? VAGUE : UNKNOWN)
                .notEstablished();
    }

    /** What is found wherever the term begins and ends and whenever the sessions were held. */
    private static Set<Outcome> outcomes(
            PartialDate since, PartialDate until, List<PartialDate> sessions, Facts facts) {
        Set<LocalDate> turns = new HashSet<>();
        sessions.forEach(session -> turns.addAll(List.of(session.earliest(), session.latest())));
        facts.record().completeFor().forEach(period -> turns.addAll(List.of(period.start(), period.end())));
        facts.horizon().ifPresent(date -> turns.addAll(List.of(date.earliest(), date.latest())));
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        for (LocalDate first : turning(since, turns)) {
            turns.add(first);
            for (LocalDate last : turning(until, turns)) {
                if (!last.isBefore(first)) {
                    onDays(first, last, sessions, facts, outcomes);
                }
            }
        }
        return outcomes;
    }

    /** The days of a date on which, or on the day before or after which, something else turns; and the first. */
    private static NavigableSet<LocalDate> turning(PartialDate date, Set<LocalDate> turns) {
        NavigableSet<LocalDate> days = new TreeSet<>(List.of(date.earliest()));
        if (!date.isExact()) {
            turns.stream()
                    .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)))
                    .filter(date::canBe)
                    .forEach(days::add);
        }
        return days;
    }

    private static void onDays(
            LocalDate first, LocalDate last, List<PartialDate> sessions, Facts facts, Set<Outcome> outcomes) {
        Certainty closed = Certainty.NO;
        if (last.isAfter(first)) {
            for (PartialDate session : sessions) {
                closed = closed.or(
                        session.isAfter(first).and(session.isAfter(last).not()));
            }
        }
        if (closed != Certainty.NO) {
            outcomes.add(Outcome.CLOSED);
        }
        if (closed != Certainty.YES) {
            boolean known = last.equals(first) || facts.isCompleteFor(DateInterval.of(first.plusDays(1), last));
            outcomes.add(known ? Outcome.NOT_CLOSED : Outcome.OPEN);
        }
    }
}
