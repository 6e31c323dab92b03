package io.github.csto.examples.tag;

import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Dates of every precision, from before the treaty until after the horizon. */
public final class TagDates {
    private TagDates() {}

    public static Arbitrary<PartialDate> dates() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 37 * 365).map(LocalDate.of(1990, 1, 1)::plusDays);
        return Arbitraries.oneOf(
                days.map(PartialDate::of),
                days.map(day -> PartialDate.of(YearMonth.from(day))),
                days.map(day -> PartialDate.of(Year.from(day))),
                Combinators.combine(days, Arbitraries.integers().between(0, 120))
                        .as((day, more) ->
                                PartialDate.between(PartialDate.of(day), PartialDate.of(day.plusDays(more)))));
    }
}
