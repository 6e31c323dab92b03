package io.github.csto.membership;

import io.github.csto.stage.Stage;
import io.github.csto.stage.StageEvent;
import io.github.csto.stage.StageHistory;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/**
 * An oracle that tries everything: a world is one choice of exact days for the acts of one state and for the stages, in their order, and
 * an answer is certain if it is the same in all worlds. For periods of up to 64 days, one bit a day.
 */
final class Worlds {
    private final LocalDate first;
    private final int days;
    private final List<MembershipStatus> way;
    private final List<Stage> stages;
    /** The days of the acts in each world of the acts, counted from the first. */
    private final List<int[]> acts;
    /** The days of the stages in each world of the stages. */
    private final List<int[]> beginnings;
    /** The days on which the treaty is in force, in each world of the stages. */
    private final Set<Long> inForce;

    Worlds(List<MembershipEvent> events, StageHistory history, LocalDate first, int days) {
        this.first = first;
        this.days = days;
        this.way = DesignTables.way(events.stream().map(MembershipEvent::act).toList());
        this.acts = choices(events.stream().map(MembershipEvent::date).toList());
        this.stages = new ArrayList<>(List.of(Stage.NONE));
        history.events().forEach(event -> stages.add(event.stage()));
        this.beginnings =
                choices(history.events().stream().map(StageEvent::date).toList());
        this.inForce = new LinkedHashSet<>();
        if (history.isRecorded()) {
            for (int[] world : beginnings) {
                inForce.add(bits(day -> stages.get(done(world, day)).isTreatyInForce()));
            }
        } else {
            // Nothing is known: it may enter into force on any day, be in force before the first, or never.
            for (int start = 0; start <= days; start++) {
                int from = start;
                inForce.add(bits(day -> day >= from));
            }
        }
    }

    private List<int[]> choices(List<PartialDate> dates) {
        List<int[]> choices = new ArrayList<>();
        choose(dates, new int[dates.size()], 0, choices);
        return choices;
    }

    /** Every day that the date can be, if it is not before the one chosen for the date before it. */
    private void choose(List<PartialDate> dates, int[] chosen, int place, List<int[]> choices) {
        if (place == dates.size()) {
            choices.add(chosen.clone());
            return;
        }
        for (int day = place == 0 ? 0 : chosen[place - 1]; day < days; day++) {
            if (dates.get(place).canBe(first.plusDays(day))) {
                chosen[place] = day;
                choose(dates, chosen, place + 1, choices);
            }
        }
    }

    private interface OnDay {
        boolean holds(int day);
    }

    private long bits(OnDay condition) {
        long bits = 0;
        for (int day = 0; day < days; day++) {
            if (condition.holds(day)) {
                bits |= 1L << day;
            }
        }
        return bits;
    }

    private static int done(int[] world, int day) {
        int done = 0;
        while (done < world.length && world[done] <= day) {
            done++;
        }
        return done;
    }

    private int index(LocalDate day) {
        int index = (int) (day.toEpochDay() - first.toEpochDay());
        if (index < 0 || index >= days) {
            throw new IllegalArgumentException("Not in this oracle's period: " + day);
        }
        return index;
    }

    private long bits(DateInterval period) {
        int start = index(period.start());
        int end = index(period.end());
        return bits(day -> day >= start && day <= end);
    }

    /** On which days the state counts, for every world that differs in that. */
    Answers answers(Criterion criterion) {
        Set<Long> counted = new LinkedHashSet<>();
        for (int[] world : acts) {
            counted.add(bits(day -> DesignTables.counts(criterion, way.get(done(world, day)), true)));
        }
        if (criterion != Criterion.IN_FORCE) {
            return new Answers(counted);
        }
        Set<Long> bound = new LinkedHashSet<>();
        counted.forEach(member -> inForce.forEach(treaty -> bound.add(member & treaty)));
        return new Answers(bound);
    }

    /** What all worlds say about one criterion. */
    final class Answers {
        private final Set<Long> worlds;

        private Answers(Set<Long> worlds) {
            this.worlds = worlds;
        }

        private Certainty ask(Predicate<Long> question) {
            boolean yes = worlds.stream().anyMatch(question);
            boolean no = worlds.stream().anyMatch(question.negate());
            return yes && no ? Certainty.UNDETERMINED : yes ? Certainty.YES : Certainty.NO;
        }

        Certainty on(LocalDate day) {
            return ask(world -> (world >>> index(day) & 1) == 1);
        }

        Certainty throughout(DateInterval period) {
            long wanted = bits(period);
            return ask(world -> (world & wanted) == wanted);
        }

        Certainty atAnyTimeIn(DateInterval period) {
            long wanted = bits(period);
            return ask(world -> (world & wanted) != 0);
        }

        Certainty onMostDaysOf(DateInterval period) {
            long wanted = bits(period);
            return ask(world -> 2 * Long.bitCount(world & wanted) > Long.bitCount(wanted));
        }

        /** Which day of the period is meant is one more thing in which worlds can differ. */
        Certainty onSomeUnknownDayOf(DateInterval period) {
            List<Certainty> byDay = LongStream.rangeClosed(
                            period.start().toEpochDay(), period.end().toEpochDay())
                    .mapToObj(LocalDate::ofEpochDay)
                    .map(this::on)
                    .distinct()
                    .toList();
            return byDay.size() == 1 ? byDay.get(0) : Certainty.UNDETERMINED;
        }
    }

    Set<MembershipStatus> statuses(LocalDate day) {
        Set<MembershipStatus> statuses = EnumSet.noneOf(MembershipStatus.class);
        acts.forEach(world -> statuses.add(way.get(done(world, index(day)))));
        return statuses;
    }

    /** The possible stages, if anything is recorded about them. */
    Set<Stage> stages(LocalDate day) {
        Set<Stage> possible = EnumSet.noneOf(Stage.class);
        beginnings.forEach(world -> possible.add(stages.get(done(world, index(day)))));
        return possible;
    }

    Certainty treatyInForce(LocalDate day) {
        return new Answers(inForce).on(day);
    }

    /** From the first to the last day on which the act happens in some world. */
    DateInterval window(int place) {
        return DateInterval.of(
                first.plusDays(
                        acts.stream().mapToInt(world -> world[place]).min().orElseThrow()),
                first.plusDays(
                        acts.stream().mapToInt(world -> world[place]).max().orElseThrow()));
    }
}
