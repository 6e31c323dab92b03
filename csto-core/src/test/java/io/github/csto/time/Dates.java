package io.github.csto.time;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/**
 * Generators of days, partial dates, intervals and ordered dates, for the tests of every floor. They bring their own extremes and leave
 * out jqwik's edge cases, of which combined dates have so many that hardly a random one would be tried.
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

    private Dates() {}

    /** Days from 1990 to 2030; now and then a leap day, or a day at the end of a year or of the calendar. */
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

    /** Days between two days, both inclusive. */
    public static Arbitrary<LocalDate> days(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .withDistribution(RandomDistribution.uniform())
                .map(LocalDate::ofEpochDay)
                .withoutEdgeCases();
    }

    /** Partial dates of all four forms: days, months, years, and ranges whose ends are any of these. */
    public static Arbitrary<PartialDate> partialDates() {
        return days().flatMap(Dates::around).withoutEdgeCases();
    }

    /** Partial dates of the three forms that are no range. */
    public static Arbitrary<PartialDate> simpleDates() {
        return days().flatMap(Dates::simplyAround).withoutEdgeCases();
    }

    /** Partial dates that lie wholly between two days: days and ranges of days, and months or years if they fit. */
    public static Arbitrary<PartialDate> partialDates(LocalDate first, LocalDate last) {
        return intervals(first, last)
                .flatMap(span -> {
                    List<PartialDate> written = List.of(
                            PartialDate.of(span.start()),
                            PartialDate.of(YearMonth.from(span.start())),
                            PartialDate.of(Year.from(span.start())));
                    List<PartialDate> fitting = written.stream()
                            .filter(date -> !date.earliest().isBefore(first)
                                    && !date.latest().isAfter(last))
                            .toList();
                    Arbitrary<PartialDate> spanning = Arbitraries.just(spanning(span));
                    return fitting.isEmpty() ? spanning : Arbitraries.oneOf(Arbitraries.of(fitting), spanning);
                })
                .withoutEdgeCases();
    }

    /** Partial dates of all four forms that can be the day. */
    public static Arbitrary<PartialDate> around(LocalDate day) {
        return Arbitraries.frequencyOf(Tuple.of(3, simplyAround(day)), Tuple.of(2, rangeAround(day)))
                .withoutEdgeCases();
    }

    /** Partial dates that lie within the date, of any precision that fits; the date itself is one of them. */
    public static Arbitrary<PartialDate> refinements(PartialDate date) {
        return Arbitraries.frequencyOf(
                        Tuple.of(4, partialDates(date.earliest(), date.latest())), Tuple.of(1, Arbitraries.just(date)))
                .withoutEdgeCases();
    }

    /** Intervals of up to some decades; now and then of millennia, too long to be walked by day. */
    public static Arbitrary<DateInterval> intervals() {
        return Combinators.combine(days(), days()).as(Dates::interval).withoutEdgeCases();
    }

    /** Intervals between two days, both inclusive. */
    public static Arbitrary<DateInterval> intervals(LocalDate first, LocalDate last) {
        return Combinators.combine(days(first, last), days(first, last))
                .as(Dates::interval)
                .withoutEdgeCases();
    }

    /** Up to so many partial dates that can be in the order they stand in; often close together, so that they overlap. */
    public static Arbitrary<List<PartialDate>> ordered(int mostDates) {
        Arbitrary<Integer> gaps = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(0)),
                Tuple.of(3, Arbitraries.integers().between(0, 40)),
                Tuple.of(2, Arbitraries.integers().between(0, 2000)));
        return days(FIRST, LAST)
                .flatMap(first -> gaps.list().ofMaxSize(mostDates).flatMap(steps -> {
                    Arbitrary<List<PartialDate>> dates = Arbitraries.just(List.of());
                    LocalDate day = first;
                    for (int step : steps) {
                        day = day.plusDays(step);
                        dates = Combinators.combine(dates, around(day)).as(Dates::append);
                    }
                    return dates;
                }))
                .withoutEdgeCases();
    }

    /** The partial date that covers exactly the days of the interval: a day, or a range of two days. */
    public static PartialDate spanning(DateInterval days) {
        PartialDate start = PartialDate.of(days.start());
        return days.start().equals(days.end()) ? start : PartialDate.between(start, PartialDate.of(days.end()));
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

    private static List<PartialDate> append(List<PartialDate> dates, PartialDate next) {
        return Stream.concat(dates.stream(), Stream.of(next)).toList();
    }
}
