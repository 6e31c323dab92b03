package io.github.csto.membership;

import io.github.csto.country.Country;
import io.github.csto.stage.StageHistory;
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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The acts of one state, known to be valid, and its status after each number of them. Acts that certainly happened are counted by their dates
 * alone; if any is disputed, all courses are regarded.
 */
final class StateHistory {
    /** Of a state without an act. */
    static final StateHistory SILENT = new StateHistory(List.of(), StageHistory.unrecorded(), Optional.empty());

    /** The acts of the state, then what ends its membership with the organisation, if anything does. */
    private final List<MembershipEvent> events;

    private final int acts;
    private final Happening happening;
    private final Answers answers;

    /** No act may be certainly later than the dissolution. */
    StateHistory(List<MembershipEvent> acts, StageHistory stages, Optional<Dissolution> dissolution) {
        List<MembershipEvent> all = new ArrayList<>();
        for (MembershipEvent act : acts) {
            all.add(dissolution.isPresent() ? dissolution.get().cap(act) : act);
        }
        this.acts = all.size();
        boolean doubtful = isDoubtful(acts);
        if (dissolution.isPresent() && !acts.isEmpty()) {
            Set<MembershipStatus> last =
                    doubtful ? new PossibleCourses(all, false).last() : EnumSet.of(Certain.statuses(all)[all.size()]);
            for (MembershipStatus status : last) {
                Optional<MembershipEvent> end =
                        dissolution.get().end(acts.get(0).country(), status);
                if (end.isPresent()) {
                    all.add(end.get());
                    break;
                }
            }
        }
        this.events = List.copyOf(all);
        this.happening = doubtful ? new Doubtful(events, this.acts < events.size()) : new Certain(events);
        this.answers = happening.answers(stages);
    }

    static boolean isDoubtful(List<MembershipEvent> acts) {
        for (MembershipEvent act : acts) {
            if (act.disputed()) {
                return true;
            }
        }
        return false;
    }

    /** When the acts can have happened, and what the status can be by then. */
    private sealed interface Happening {
        Set<MembershipStatus> statuses(LocalDate day);

        /** The last act that has certainly happened by that day, else -1. */
        int lastCertain(LocalDate day);

        /** How many acts, counted from the first, may matter by that day: none after them can have happened. */
        int possiblyReached(LocalDate day);

        /** How many acts, counted from the first, have all certainly happened by that day. */
        int certainlyReached(LocalDate day);

        /** Whether an act that may matter by that day can have happened by it. */
        boolean canHaveHappened(int index, LocalDate day);

        boolean isCertain(int index);

        /** The days on which the act can have happened; those of its date if it cannot have happened at all. */
        DateInterval window(int index);

        List<LocalDate> turningDays();

        Answers answers(StageHistory stages);
    }

    /** Acts of which none is disputed. */
    private static final class Certain implements Happening {
        private final OrderedDates dates;
        private final MembershipStatus[] statusAfter;

        Certain(List<MembershipEvent> events) {
            this.dates = OrderedDates.of(MembershipEvent.dates(events));
            this.statusAfter = statuses(events);
        }

        static MembershipStatus[] statuses(List<MembershipEvent> events) {
            MembershipStatus[] after = new MembershipStatus[events.size() + 1];
            after[0] = MembershipStatus.OUTSIDE;
            for (int k = 0; k < events.size(); k++) {
                after[k + 1] = MembershipStateMachine.next(
                                after[k], events.get(k).act())
                        .orElseThrow();
            }
            return after;
        }

        @Override
        public Set<MembershipStatus> statuses(LocalDate day) {
            Set<MembershipStatus> statuses = EnumSet.noneOf(MembershipStatus.class);
            for (int k = dates.certainlyReached(day); k <= dates.possiblyReached(day); k++) {
                statuses.add(statusAfter[k]);
            }
            return statuses;
        }

        @Override
        public int lastCertain(LocalDate day) {
            return dates.certainlyReached(day) - 1;
        }

        @Override
        public int possiblyReached(LocalDate day) {
            return dates.possiblyReached(day);
        }

        @Override
        public int certainlyReached(LocalDate day) {
            return dates.certainlyReached(day);
        }

        @Override
        public boolean canHaveHappened(int index, LocalDate day) {
            return true;
        }

        @Override
        public boolean isCertain(int index) {
            return true;
        }

        @Override
        public DateInterval window(int index) {
            return dates.window(index);
        }

        @Override
        public List<LocalDate> turningDays() {
            return dates.turningDays();
        }

        @Override
        public Answers answers(StageHistory stages) {
            return Answers.of(dates, statusAfter, stages);
        }
    }

    /** Acts of which some are disputed. */
    private static final class Doubtful implements Happening {
        private final List<MembershipEvent> events;
        private final PossibleCourses courses;

        Doubtful(List<MembershipEvent> events, boolean capped) {
            this.events = events;
            this.courses = new PossibleCourses(events, capped);
        }

        @Override
        public Set<MembershipStatus> statuses(LocalDate day) {
            return courses.statuses(day);
        }

        private boolean hasHappened(int index, LocalDate day) {
            return isCertain(index) && !window(index).end().isAfter(day);
        }

        @Override
        public int lastCertain(LocalDate day) {
            int last = events.size() - 1;
            while (last >= 0 && !hasHappened(last, day)) {
                last--;
            }
            return last;
        }

        @Override
        public int possiblyReached(LocalDate day) {
            int reached = events.size();
            while (reached > 0 && !canHaveHappened(reached - 1, day)) {
                reached--;
            }
            return reached;
        }

        @Override
        public int certainlyReached(LocalDate day) {
            int reached = 0;
            while (reached < events.size() && !window(reached).end().isAfter(day)) {
                reached++;
            }
            return reached;
        }

        @Override
        public boolean canHaveHappened(int index, LocalDate day) {
            DateInterval window = courses.window(index);
            return window != null && !window.start().isAfter(day);
        }

        @Override
        public boolean isCertain(int index) {
            return courses.isCertain(index);
        }

        @Override
        public DateInterval window(int index) {
            DateInterval window = courses.window(index);
            return window == null ? DateInterval.from(events.get(index).date()) : window;
        }

        @Override
        public List<LocalDate> turningDays() {
            return courses.turningDays();
        }

        @Override
        public Answers answers(StageHistory stages) {
            return Answers.of(courses, stages);
        }
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
        return happening.turningDays();
    }

    Standing standing(Country country, LocalDate day) {
        Objects.requireNonNull(day, "day");
        List<Standing.Ground> because = new ArrayList<>();
        int certainly = happening.lastCertain(day);
        int possibly = happening.possiblyReached(day);
        if (certainly >= 0) {
            because.add(ground(certainly, Certainty.YES));
        }
        for (int k = certainly + 1; k < possibly; k++) {
            if (happening.canHaveHappened(k, day)) {
                because.add(ground(k, Certainty.UNDETERMINED));
            }
        }
        return new Standing(country, happening.statuses(day), because);
    }

    Set<MembershipStatus> possibleStatuses(DateInterval period) {
        Set<MembershipStatus> statuses = EnumSet.noneOf(MembershipStatus.class);
        statuses.addAll(happening.statuses(period.start()));
        if (!period.start().equals(period.end())) {
            happening.turningDays().stream()
                    .filter(period::contains)
                    .forEach(day -> statuses.addAll(happening.statuses(day)));
        }
        return Collections.unmodifiableSet(statuses);
    }

    /** All acts, as on a day when all have happened that can. */
    List<Standing.Ground> grounds() {
        List<Standing.Ground> grounds = new ArrayList<>();
        for (int index = 0; index < events.size(); index++) {
            grounds.add(ground(
                    index,
                    happening.isCertain(index)
                            ? Certainty.YES
                            : happening.canHaveHappened(index, LocalDate.MAX) ? Certainty.UNDETERMINED : Certainty.NO));
        }
        return List.copyOf(grounds);
    }

    /** The first act, if it cannot have happened by that day. */
    Optional<MembershipEvent> firstAfter(LocalDate day) {
        return happening.possiblyReached(day) == 0 ? events.stream().findFirst() : Optional.empty();
    }

    /** An act has the same status after it wherever it is permitted. */
    private Standing.Ground ground(int index, Certainty happened) {
        MembershipEvent event = events.get(index);
        return new Standing.Ground(event, happening.window(index), happened, MembershipStateMachine.after(event.act()));
    }

    Timeline<Standing> timeline(Country country) {
        Standing outside = new Standing(country, EnumSet.of(MembershipStatus.OUTSIDE), List.of());
        return Timeline.of(outside, happening.turningDays(), day -> standing(country, day));
    }

    /** How many acts of the state have certainly happened before that date, if they happened. */
    int certainlyBefore(PartialDate date) {
        return Math.min(acts, happening.certainlyReached(date.earliest().minusDays(1)));
    }

    /** How many acts of the state can have happened by that date, its day included. */
    int possiblyBy(PartialDate date) {
        return Math.min(acts, happening.possiblyReached(date.latest()));
    }

    /**
     * The acts that can have happened by a day. What comes later may decide whether a disputed act happened: one that happens in every course is no
     * longer disputed, and one that happens in none is left out.
     */
    List<MembershipEvent> truncatedTo(LocalDate day) {
        return IntStream.range(0, happening.possiblyReached(day))
                .filter(index -> happening.canHaveHappened(index, day))
                .mapToObj(
                        index -> happening.isCertain(index) ? events.get(index).withDisputed(false) : events.get(index))
                .toList();
    }
}
