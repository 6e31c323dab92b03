package io.github.csto.testing.jqwik;

import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/**
 * Arbitrary days, partial dates, intervals and ordered dates. They bring their own extremes and leave out the edge cases that jqwik would
 * combine, of which dates have so many that hardly a random one would be tried.
 */
public final class Dates {
    /** The first day of the generated period, apart from the extremes. */
    public static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

    /** The last day of the generated period, apart from the extremes. */
    public static final LocalDate LAST = LocalDate.of(2030, 12, 31);

    /** The first day that a partial date can be. */
    public static final LocalDate MIN = LocalDate.of(0, 1, 1);

    /** The last day that a partial date can be. */
    public static final LocalDate MAX = LocalDate.of(9999, 12, 31);

    private static final PartialDate[] EXTREMES = {
        PartialDate.parse("2000-02-29"),
        PartialDate.parse("2000-02"),
        PartialDate.parse("2000"),
        PartialDate.parse("[2000-02-29..2000-03-01]"),
        PartialDate.parse("[2000-02..2000]"),
        PartialDate.parse("1999-12-31"),
        PartialDate.parse("0000-01-01"),
        PartialDate.parse("9999-12-31"),
        PartialDate.parse("[0000..9999]")
    };

    private Dates() {}

    /**
     * Generates days of four decades; now and then a leap day, or a day at the end of a year or of the calendar.
     *
     * @return days from {@link #FIRST} to {@link #LAST}, and the extremes
     */
    public static Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> extremes = Arbitraries.of(
                MIN,
                LocalDate.of(0, 2, 29),
                LocalDate.of(999, 12, 31),
                LocalDate.of(1970, 1, 1),
                LocalDate.of(1999, 12, 31),
                LocalDate.of(2000, 2, 29),
                LocalDate.of(2012, 2, 29),
                MAX);
        return Arbitraries.frequencyOf(Tuple.of(9, days(FIRST, LAST)), Tuple.of(1, extremes))
                .withoutEdgeCases();
    }

    /**
     * Generates days between two days.
     *
     * @param first the first day, inclusive
     * @param last the last day, inclusive
     * @return the days, each as likely as any other
     */
    public static Arbitrary<LocalDate> days(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(0, ChronoUnit.DAYS.between(first, last))
                .withDistribution(RandomDistribution.uniform())
                .map(first::plusDays)
                .withoutEdgeCases();
    }

    /**
     * Generates partial dates of all four forms: days, months, years, and ranges whose ends are any of these. Their edge cases are a leap day in each
     * of the forms, the end of a year and the ends of the calendar.
     *
     * @return dates around {@link #days()}
     */
    public static Arbitrary<PartialDate> partialDates() {
        return days().flatMap(Dates::around)
                .edgeCases(cases -> cases.filter(combined -> false).add(EXTREMES));
    }

    /**
     * Generates partial dates of the three forms that are no range.
     *
     * @return days, months and years around {@link #days()}
     */
    public static Arbitrary<PartialDate> simpleDates() {
        return days().flatMap(Dates::simplyAround).withoutEdgeCases();
    }

    /**
     * Generates partial dates that lie wholly between two days.
     *
     * @param first the first day, inclusive
     * @param last the last day, inclusive
     * @return days and ranges of days, and months or years if they fit
     */
    public static Arbitrary<PartialDate> partialDates(LocalDate first, LocalDate last) {
        Arbitrary<Precision> forms = Arbitraries.frequency(
                Tuple.of(1, Precision.DAY),
                Tuple.of(1, Precision.MONTH),
                Tuple.of(1, Precision.YEAR),
                Tuple.of(3, Precision.RANGE));
        // A range is a day and a share of the days before it, which shrinks to the day alone.
        return Combinators.combine(days(first, last), numbers(0, 1000), forms)
                .as((day, share, form) -> {
                    long before = ChronoUnit.DAYS.between(first, day) * share / 1000;
                    PartialDate date = form.around(day, day.minusDays(before), day);
                    return liesWithin(date, first, last) ? date : PartialDate.of(day);
                })
                .withoutEdgeCases();
    }

    /**
     * Generates partial dates that can be a day.
     *
     * @param day the day
     * @return dates of all four forms
     */
    public static Arbitrary<PartialDate> around(LocalDate day) {
        return Arbitraries.frequencyOf(Tuple.of(3, simplyAround(day)), Tuple.of(2, rangeAround(day)))
                .withoutEdgeCases();
    }

    /**
     * Generates partial dates that lie within a date, of any precision that fits.
     *
     * @param date the date
     * @return dates at least as precise; the date itself is one of them
     */
    public static Arbitrary<PartialDate> refinements(PartialDate date) {
        return Arbitraries.frequencyOf(
                        Tuple.of(4, partialDates(date.earliest(), date.latest())), Tuple.of(1, Arbitraries.just(date)))
                .withoutEdgeCases();
    }

    /**
     * Generates intervals of up to some decades; now and then of millennia, too long to be walked by day.
     *
     * @return intervals between any two of {@link #days()}
     */
    public static Arbitrary<DateInterval> intervals() {
        return Combinators.combine(days(), days()).as(Dates::interval).withoutEdgeCases();
    }

    /**
     * Generates intervals between two days.
     *
     * @param first the first day, inclusive
     * @param last the last day, inclusive
     * @return the intervals
     */
    public static Arbitrary<DateInterval> intervals(LocalDate first, LocalDate last) {
        return Combinators.combine(days(first, last), days(first, last))
                .as(Dates::interval)
                .withoutEdgeCases();
    }

    /**
     * Generates partial dates that can be in the order they stand in, over decades.
     *
     * @param mostDates how many there are at most
     * @return the lists, as {@link #ordered(LocalDate, LocalDate, int)} gives them from {@link #FIRST} to {@link #LAST}
     */
    public static Arbitrary<List<PartialDate>> ordered(int mostDates) {
        return ordered(FIRST, LAST, mostDates);
    }

    /**
     * Generates partial dates that can be in the order they stand in, of all four forms; often close together, so that they overlap.
     *
     * @param first the first day that a date can be, inclusive
     * @param last the last day that a date can be, inclusive
     * @param mostDates how many there are at most
     * @return the lists, the empty one among them
     */
    public static Arbitrary<List<PartialDate>> ordered(LocalDate first, LocalDate last, int mostDates) {
        int length = (int) ChronoUnit.DAYS.between(first, last);
        int far = Math.min(length / Math.max(mostDates, 1), 2000);
        int near = Math.min(far, 45);
        Arbitrary<Integer> gaps = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(0)), Tuple.of(3, numbers(0, near)), Tuple.of(3, numbers(near, far)));
        Arbitrary<Integer> widths = numbers(0, Math.min(length, 700));
        Arbitrary<List<Move>> steps = Combinators.combine(gaps, Arbitraries.of(Precision.class), widths, widths)
                .as(Move::new)
                .list()
                .ofMaxSize(mostDates);
        return Combinators.combine(days(first, first.plusDays(length / 8)), steps)
                .as((start, moves) -> {
                    List<PartialDate> dates = new ArrayList<>();
                    LocalDate day = start;
                    for (Move step : moves) {
                        LocalDate next = day.plusDays(step.gap());
                        day = next.isAfter(last) ? last : next;
                        dates.add(step.date(day, first, last));
                    }
                    return List.copyOf(dates);
                })
                .withoutEdgeCases();
    }

    /** How vaguely a day is recorded. */
    private enum Precision {
        DAY,
        MONTH,
        YEAR,
        RANGE,
        RANGE_OF_MONTH_AND_YEAR;

        /** A date of this form that can be the day; the ends, one not after it and one not before it, count for ranges alone. */
        PartialDate around(LocalDate day, LocalDate start, LocalDate end) {
            return switch (this) {
                case DAY -> PartialDate.of(day);
                case MONTH -> PartialDate.of(YearMonth.from(day));
                case YEAR -> PartialDate.of(Year.from(day));
                case RANGE -> spanning(DateInterval.of(start, end));
                case RANGE_OF_MONTH_AND_YEAR ->
                    PartialDate.between(PartialDate.of(YearMonth.from(start)), PartialDate.of(Year.from(end)));
            };
        }
    }

    /** One date to be: how many days after the one before, and how vaguely it is recorded. */
    private record Move(int gap, Precision form, int before, int after) {
        PartialDate date(LocalDate day, LocalDate first, LocalDate last) {
            LocalDate start = day.minusDays(before).isBefore(first) ? first : day.minusDays(before);
            LocalDate end = day.plusDays(after).isAfter(last) ? last : day.plusDays(after);
            PartialDate date = form.around(day, start, end);
            return liesWithin(date, first, last) ? date : spanning(DateInterval.of(start, end));
        }
    }

    /**
     * Obtains the partial date that covers exactly the days of an interval.
     *
     * @param days the interval
     * @return a day, or a range of two days
     */
    public static PartialDate spanning(DateInterval days) {
        PartialDate start = PartialDate.of(days.start());
        return days.start().equals(days.end()) ? start : PartialDate.between(start, PartialDate.of(days.end()));
    }

    /** Without a preference for small numbers or for the ends: combined edge cases would leave hardly a random one. */
    static Arbitrary<Integer> numbers(int first, int last) {
        return Arbitraries.integers()
                .between(first, last)
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases();
    }

    private static boolean liesWithin(PartialDate date, LocalDate first, LocalDate last) {
        return !date.earliest().isBefore(first) && !date.latest().isAfter(last);
    }

    private static Arbitrary<PartialDate> simplyAround(LocalDate day) {
        return Arbitraries.of(PartialDate.of(day), PartialDate.of(YearMonth.from(day)), PartialDate.of(Year.from(day)));
    }

    private static Arbitrary<PartialDate> rangeAround(LocalDate day) {
        Arbitrary<Integer> distances = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 3), Arbitraries.integers().between(0, 1000));
        Arbitrary<PartialDate> starts = distances
                .map(distance -> day.toEpochDay() - distance < MIN.toEpochDay() ? MIN : day.minusDays(distance))
                .flatMap(Dates::simplyAround);
        Arbitrary<PartialDate> ends = distances
                .map(distance -> day.toEpochDay() + distance > MAX.toEpochDay() ? MAX : day.plusDays(distance))
                .flatMap(Dates::simplyAround);
        return Combinators.combine(starts, ends).as(PartialDate::between);
    }

    private static DateInterval interval(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? DateInterval.of(other, one) : DateInterval.of(one, other);
    }
}
