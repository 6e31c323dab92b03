package io.github.csto.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.testing.jqwik.Dates;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of periods: the text round trip, and the days that a partial date can be. */
class DateIntervalProperties {
    @Property
    void parseIsTheInverseOfToString(@ForAll DateInterval interval) {
        assertThat(DateInterval.parse(interval.toString())).isEqualTo(interval);
    }

    @Property
    void aPartialDateStandsForAllTheDaysItCanBe(@ForAll PartialDate date, @ForAll("days") LocalDate day) {
        DateInterval period = DateInterval.from(date);

        assertThat(period.contains(day)).isEqualTo(date.canBe(day));
        assertThat(period.start()).isEqualTo(date.earliest());
        assertThat(period.end()).isEqualTo(date.latest());
    }

    @Property
    void oneDateIsReadAsAllItsDays(@ForAll("simple") PartialDate date) {
        assertThat(DateInterval.parse(date.toString())).isEqualTo(DateInterval.from(date));
    }

    @Property
    void twoDatesAreReadFromTheFirstToTheLastDay(
            @ForAll("simple") PartialDate one, @ForAll("simple") PartialDate other) {
        boolean swap = one.earliest().isAfter(other.latest());
        PartialDate start = swap ? other : one;
        PartialDate end = swap ? one : other;

        assertThat(DateInterval.parse(start + "/" + end)).isEqualTo(DateInterval.of(start.earliest(), end.latest()));
    }

    @Provide
    Arbitrary<PartialDate> simple() {
        return Dates.simpleDates();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.days();
    }
}
