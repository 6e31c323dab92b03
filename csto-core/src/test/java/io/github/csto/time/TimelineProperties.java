package io.github.csto.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.testing.jqwik.Dates;
import io.github.csto.time.Timeline.Change;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Timelines against a plain list with one value for each day. */
class TimelineProperties {
    private static final LocalDate FIRST = LocalDate.of(1999, 12, 20);
    private static final int DAYS = 24;
    private static final int BEYOND = 3;

    @Property
    void hasTheValueOfEachDay(@ForAll("byDay") List<Integer> byDay, @ForAll Random random) {
        Timeline<Integer> timeline = timeline(byDay, random);

        assertThat(timeline.initial()).isEqualTo(byDay.get(0));
        assertThat(byDay(timeline)).isEqualTo(extended(byDay));
    }

    @Property
    void changesAreReal(@ForAll("byDay") List<Integer> byDay, @ForAll Random random) {
        List<Change<Integer>> expected = new ArrayList<>();
        for (int i = 1; i < DAYS; i++) {
            if (!byDay.get(i).equals(byDay.get(i - 1))) {
                expected.add(new Change<>(FIRST.plusDays(i), byDay.get(i - 1), byDay.get(i)));
            }
        }

        assertThat(timeline(byDay, random).changes()).isEqualTo(expected);
    }

    @Property
    void aPeriodHasTheValuesAndChangesOfItsDays(
            @ForAll("byDay") List<Integer> byDay, @ForAll("periods") DateInterval period, @ForAll Random random) {
        Timeline<Integer> timeline = timeline(byDay, random);
        List<Integer> values = new ArrayList<>();
        List<LocalDate> changes = new ArrayList<>();
        for (LocalDate day = period.start(); !day.isAfter(period.end()); day = day.plusDays(1)) {
            int value = naive(byDay, day);
            if (values.isEmpty() || value != values.get(values.size() - 1)) {
                values.add(value);
            }
            if (value != naive(byDay, day.minusDays(1))) {
                changes.add(day);
            }
        }

        assertThat(timeline.during(period)).isEqualTo(values);
        assertThat(timeline.changes(period)).extracting(Change::day).isEqualTo(changes);
        assertThat(timeline.changes()).containsAll(timeline.changes(period));
    }

    /** Each day of the period is in one stretch, with its value; and a stretch ends only where the value does, or the period. */
    @Property
    void theStretchesOfAPeriodHaveEachOfItsDaysOnce(
            @ForAll("byDay") List<Integer> byDay, @ForAll("periods") DateInterval period, @ForAll Random random) {
        Timeline<Integer> timeline = timeline(byDay, random);
        LocalDate day = period.start();
        for (Timeline.Stretch<Integer> stretch : timeline.stretches(period)) {
            assertThat(stretch.days().start()).isEqualTo(day);
            while (!day.isAfter(stretch.days().end())) {
                assertThat(naive(byDay, day)).as("on %s", day).isEqualTo(stretch.value());
                day = day.plusDays(1);
            }
            if (!day.isAfter(period.end())) {
                assertThat(naive(byDay, day)).as("on %s", day).isNotEqualTo(stretch.value());
            }
        }
        assertThat(day).isEqualTo(period.end().plusDays(1));
    }

    @Property
    void mapsDayByDay(@ForAll("byDay") List<Integer> byDay, @ForAll Random random) {
        Timeline<String> mapped = timeline(byDay, random).map(value -> value < 2 ? "low" : "high");

        assertThat(byDay(mapped))
                .isEqualTo(extended(byDay).stream()
                        .map(value -> value < 2 ? "low" : "high")
                        .toList());
        assertThat(mapped.changes())
                .allSatisfy(change -> assertThat(change.after()).isNotEqualTo(change.before()));
    }

    @Property
    void combinesDayByDay(
            @ForAll("byDay") List<Integer> one, @ForAll("byDay") List<Integer> other, @ForAll Random random) {
        Timeline<Integer> combined = timeline(one, random).combine(timeline(other, random), (a, b) -> a / 2 + 2 * b);

        List<Integer> expected = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            expected.add(one.get(i) / 2 + 2 * other.get(i));
        }
        assertThat(byDay(combined)).isEqualTo(extended(expected));
        assertThat(combined.changes())
                .allSatisfy(change -> assertThat(change.after()).isNotEqualTo(change.before()));
    }

    @Property
    void timelinesAreEqualIfTheyAreSoEachDay(
            @ForAll("byDay") List<Integer> one, @ForAll("byDay") List<Integer> other, @ForAll Random random) {
        Timeline<Integer> timeline = timeline(one, random);

        assertThat(timeline)
                .isEqualTo(timeline(one, random))
                .hasSameHashCodeAs(timeline(one, random))
                .hasToString(timeline(one, random).toString());
        assertThat(timeline.equals(timeline(other, random))).isEqualTo(one.equals(other));
    }

    /** The timeline of the values, told the days in any order, some twice, and also some without a change. */
    private static Timeline<Integer> timeline(List<Integer> byDay, Random random) {
        List<LocalDate> days = new ArrayList<>();
        for (int i = 1; i < DAYS; i++) {
            boolean changes = !byDay.get(i).equals(byDay.get(i - 1));
            for (int times = random.nextInt(3); times > 0 || changes; times--) {
                days.add(FIRST.plusDays(i));
                changes = false;
            }
        }
        Collections.shuffle(days, random);
        return Timeline.of(byDay.get(0), days, day -> naive(byDay, day));
    }

    private static Integer naive(List<Integer> byDay, LocalDate day) {
        long index = day.toEpochDay() - FIRST.toEpochDay();
        return byDay.get((int) Math.max(0, Math.min(index, DAYS - 1)));
    }

    private static <V> List<V> byDay(Timeline<V> timeline) {
        List<V> values = new ArrayList<>();
        for (int i = -BEYOND; i < DAYS + BEYOND; i++) {
            values.add(timeline.on(FIRST.plusDays(i)));
        }
        return values;
    }

    private static List<Integer> extended(List<Integer> byDay) {
        List<Integer> values = new ArrayList<>(Collections.nCopies(BEYOND, byDay.get(0)));
        values.addAll(byDay);
        values.addAll(Collections.nCopies(BEYOND, byDay.get(DAYS - 1)));
        return values;
    }

    @Provide
    Arbitrary<List<Integer>> byDay() {
        return Arbitraries.integers().between(0, 3).list().ofSize(DAYS);
    }

    @Provide
    Arbitrary<DateInterval> periods() {
        return Dates.intervals(FIRST.minusDays(BEYOND), FIRST.plusDays(DAYS + BEYOND));
    }
}
