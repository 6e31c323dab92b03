package io.github.csto.membership;

import io.github.csto.country.Country;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.OrderedDates;
import io.github.csto.time.PartialDate;
import io.github.csto.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The acts of one state, known to be valid, and its status after each number of them. */
final class StateHistory {
    /** Of a state without an act. */
    static final StateHistory SILENT = new StateHistory(List.of(), StageHistory.unrecorded(), Optional.empty());

    /** The acts of the state, then what ends its membership with the organisation, if anything does. */
    private final List<MembershipEvent> events;

    private final int acts;
    private final OrderedDates dates;
    private final MembershipStatus[] statusAfter;
    private final Answers answers;

    /** No act may be certainly later than the dissolution. */
    StateHistory(List<MembershipEvent> acts, StageHistory stages, Optional<Dissolution> dissolution) {
        List<MembershipEvent> all = new ArrayList<>();
        List<MembershipStatus> after = new ArrayList<>(List.of(MembershipStatus.OUTSIDE));
        MembershipStatus status = MembershipStatus.OUTSIDE;
        for (MembershipEvent act : acts) {
            status = MembershipStateMachine.next(status, act.act()).orElseThrow();
            after.add(status);
            all.add(dissolution.map(end -> end.cap(act)).orElse(act));
        }
        this.acts = all.size();
        if (dissolution.isPresent() && !acts.isEmpty()) {
            dissolution.get().end(acts.get(0).country(), status).ifPresent(end -> {
                all.add(end);
                after.add(MembershipStatus.WITHDRAWN);
            });
        }
        this.events = List.copyOf(all);
        this.dates = OrderedDates.of(events.stream().map(MembershipEvent::date).toList());
        this.statusAfter = after.toArray(new MembershipStatus[0]);
        this.answers = new Answers(dates, statusAfter, stages);
    }

    /** What the state itself did. */
    List<MembershipEvent> acts() {
        return events.subList(0, acts);
    }

    List<MembershipEvent> events() {
        return events;
    }

    Answers answers() {
        return answers;
    }

    /** Every day on which the standing may change. */
    List<LocalDate> turningDays() {
        return dates.turningDays();
    }

    Standing standing(Country country, LocalDate day) {
        int certainly = dates.certainlyReached(day);
        int possibly = dates.possiblyReached(day);
        Set<MembershipStatus> statuses = EnumSet.noneOf(MembershipStatus.class);
        List<Standing.Ground> because = new ArrayList<>();
        if (certainly > 0) {
            because.add(ground(certainly - 1, Certainty.YES));
        }
        statuses.add(statusAfter[certainly]);
        for (int k = certainly; k < possibly; k++) {
            because.add(ground(k, Certainty.UNDETERMINED));
            statuses.add(statusAfter[k + 1]);
        }
        return new Standing(country, statuses, because);
    }

    Set<MembershipStatus> possibleStatuses(DateInterval period) {
        Set<MembershipStatus> statuses = EnumSet.noneOf(MembershipStatus.class);
        addPossible(period.start(), statuses);
        if (!period.start().equals(period.end())) {
            dates.turningDays().stream().filter(period::contains).forEach(day -> addPossible(day, statuses));
        }
        return Collections.unmodifiableSet(statuses);
    }

    private void addPossible(LocalDate day, Set<MembershipStatus> statuses) {
        for (int k = dates.certainlyReached(day); k <= dates.possiblyReached(day); k++) {
            statuses.add(statusAfter[k]);
        }
    }

    /** All acts, as on a day when all have happened. */
    List<Standing.Ground> grounds() {
        return IntStream.range(0, events.size())
                .mapToObj(index -> ground(index, Certainty.YES))
                .toList();
    }

    /** The first act, if it cannot have happened by that day. */
    Optional<MembershipEvent> firstAfter(LocalDate day) {
        return dates.possiblyReached(day) == 0 ? events.stream().findFirst() : Optional.empty();
    }

    private Standing.Ground ground(int index, Certainty happened) {
        return new Standing.Ground(events.get(index), dates.window(index), happened, statusAfter[index + 1]);
    }

    Timeline<Standing> timeline(Country country) {
        Standing outside = new Standing(country, EnumSet.of(MembershipStatus.OUTSIDE), List.of());
        return Timeline.of(outside, dates.turningDays(), day -> standing(country, day));
    }

    /** How many acts of the state have certainly happened before that date. */
    int certainlyBefore(PartialDate date) {
        return Math.min(acts, dates.certainlyReached(date.earliest().minusDays(1)));
    }

    /** How many acts of the state can have happened by that date, its day included. */
    int possiblyBy(PartialDate date) {
        return Math.min(acts, dates.possiblyReached(date.latest()));
    }

    List<MembershipEvent> truncatedTo(LocalDate day) {
        return events.subList(0, dates.possiblyReached(day));
    }
}
