package io.github.csto.rule;

import io.github.csto.council.Chairmanship;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import io.github.csto.time.Timeline;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

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

    private enum Closing {
        CLOSED,
        NOT_CLOSED,
        OPEN
    }

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
                .map(until -> When.on(
                        Subject.Kind.cut(until, first, until.latest()).orElse(until)))
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
        Set<Closing> outcomes = outcomes(term.since(), until, facts.sessionDates(term.span()), facts);
        if (outcomes.equals(EnumSet.of(Closing.CLOSED))) {
            return ruling.because(CLOSED).complies();
        }
        if (outcomes.equals(EnumSet.of(Closing.NOT_CLOSED))) {
            return ruling.because(NOT_CLOSED).fails();
        }
        return ruling.because(outcomes.contains(Closing.CLOSED) ? VAGUE : UNKNOWN)
                .notEstablished();
    }

    /** What is found wherever the term begins and ends and whenever the sessions were held. */
    private static Set<Closing> outcomes(
            PartialDate since, PartialDate until, List<PartialDate> sessions, Facts facts) {
        NavigableMap<LocalDate, LocalDate> possible =
                earliestAfter(sessions, PartialDate::latest, PartialDate::earliest);
        NavigableMap<LocalDate, LocalDate> certain =
                earliestAfter(sessions, PartialDate::earliest, PartialDate::latest);
        Set<Closing> outcomes = EnumSet.noneOf(Closing.class);
        for (LocalDate first : turning(since, until, sessions, facts)) {
            LocalDate shortest = first.isAfter(until.earliest()) ? first : until.earliest();
            if (shortest.isAfter(until.latest())) {
                continue;
            }
            Map.Entry<LocalDate, LocalDate> perhaps = possible.higherEntry(first);
            if (perhaps != null
                    && until.latest().isAfter(first)
                    && !perhaps.getValue().isAfter(until.latest())) {
                outcomes.add(Closing.CLOSED);
            }
            Map.Entry<LocalDate, LocalDate> certainly = certain.higherEntry(first);
            LocalDate longest = certainly == null || certainly.getValue().isAfter(until.latest())
                    ? until.latest()
                    : certainly.getValue().minusDays(1);
            if (!shortest.isAfter(longest)) { // the longer a term, the less it is covered by what the record knows
                outcomes.add(without(first, shortest, facts));
                outcomes.add(without(first, longest, facts));
            }
        }
        return outcomes;
    }

    /** What is found where no session closes a term of these days. */
    private static Closing without(LocalDate first, LocalDate last, Facts facts) {
        return last.equals(first) || facts.isCompleteFor(DateInterval.of(first.plusDays(1), last))
                ? Closing.NOT_CLOSED
                : Closing.OPEN;
    }

    /** For each bound of a session, the least of the other bounds of the sessions that have this bound on that day or later. */
    private static NavigableMap<LocalDate, LocalDate> earliestAfter(
            List<PartialDate> sessions,
            Function<PartialDate, LocalDate> bound,
            Function<PartialDate, LocalDate> other) {
        NavigableMap<LocalDate, LocalDate> least = new TreeMap<>();
        sessions.stream().sorted(Comparator.comparing(bound).reversed()).forEach(session -> {
            LocalDate day = other.apply(session);
            Map.Entry<LocalDate, LocalDate> later = least.firstEntry();
            least.put(bound.apply(session), later == null || day.isBefore(later.getValue()) ? day : later.getValue());
        });
        return least;
    }

    /** The days on which the term can begin and, on that day, the day before or the day after, something else turns; and the first. */
    private static NavigableSet<LocalDate> turning(
            PartialDate since, PartialDate until, List<PartialDate> sessions, Facts facts) {
        NavigableSet<LocalDate> days = new TreeSet<>(List.of(since.earliest()));
        if (!since.isExact()) {
            Stream.of(
                            Stream.of(until),
                            sessions.stream(),
                            facts.record().completeFor().stream()
                                    .flatMap(period -> Stream.of(period.start(), period.end()))
                                    .map(PartialDate::of),
                            facts.horizon().stream())
                    .flatMap(Function.identity())
                    .flatMap(date -> Stream.of(date.earliest(), date.latest()))
                    .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)))
                    .filter(since::canBe)
                    .forEach(days::add);
        }
        return days;
    }
}
