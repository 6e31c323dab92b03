package io.github.csto.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.testing.jqwik.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** The laws of partial dates: the text round trip, the days they cover, and that a refinement never flips a certain answer. */
class PartialDateProperties {
    private static final List<BiFunction<PartialDate, PartialDate, Certainty>> COMPARISONS =
            List.of(PartialDate::isBefore, PartialDate::isAfter, PartialDate::isOn);

    @Property
    void parseIsTheInverseOfToString(@ForAll PartialDate date) {
        PartialDate read = PartialDate.parse(date.toString());

        assertThat(read).isEqualTo(date).hasSameHashCodeAs(date).hasToString(date.toString());
        assertThat(read.earliest()).isEqualTo(date.earliest());
        assertThat(read.latest()).isEqualTo(date.latest());
    }

    @Property
    void aRangeKeepsItsEndsAsTheyWereWritten(@ForAll("simple") PartialDate one, @ForAll("simple") PartialDate other) {
        boolean swap = one.earliest().isAfter(other.latest());
        PartialDate start = swap ? other : one;
        PartialDate end = swap ? one : other;
        PartialDate range = PartialDate.between(start, end);

        assertThat(range).hasToString("[" + start + ".." + end + "]");
        assertThat(range.earliest()).isEqualTo(start.earliest());
        assertThat(range.latest()).isEqualTo(end.latest());
    }

    @Property
    void edtfHasTheSameDaysInEndsOfOnePrecision(@ForAll PartialDate date) {
        String edtf = date.toEdtf();
        PartialDate read = PartialDate.parse(edtf);
        String[] ends = edtf.replaceAll("[\\[\\]]", "").split("\\.\\.", -1);
        String[] written = date.toString().replaceAll("[\\[\\]]", "").split("\\.\\.", -1);

        assertThat(read.earliest()).isEqualTo(date.earliest());
        assertThat(read.latest()).isEqualTo(date.latest());
        assertThat(ends).hasSameSizeAs(written);
        assertThat(ends[0]).hasSameSizeAs(ends[ends.length - 1]);
        if (written[0].length() == written[written.length - 1].length()) {
            assertThat(edtf).isEqualTo(date.toString());
        } else {
            assertThat(edtf).isNotEqualTo(date.toString());
            assertThat(List.of(ends)).containsAnyOf(written);
        }
    }

    @Example
    void edtfIsNoLongerThanTheFinerEnd() {
        assertThat(PartialDate.parse("[1999-04-02..1999]").toEdtf()).isEqualTo("[1999-04-02..1999-12-31]");
        assertThat(PartialDate.parse("[1999..2000-02]").toEdtf()).isEqualTo("[1999-01..2000-02]");
        assertThat(PartialDate.parse("[1999..2001]").toEdtf()).isEqualTo("[1999..2001]");
        assertThat(PartialDate.parse("1999-04").toEdtf()).isEqualTo("1999-04");
    }

    @Property
    void theTextTellsTheDays(@ForAll("simple") PartialDate date) {
        String text = date.toString();
        LocalDate dayBefore = date.earliest().minusDays(1);
        LocalDate dayAfter = date.latest().plusDays(1);

        assertThat(date.earliest().toString()).startsWith(text);
        assertThat(date.latest().toString()).startsWith(text);
        assertThat(dayBefore.toString()).doesNotStartWith(text);
        assertThat(dayAfter.toString()).doesNotStartWith(text);
    }

    @Property
    void canBeExactlyItsDays(@ForAll PartialDate date, @ForAll("days") LocalDate day) {
        boolean inside = day.toEpochDay() >= date.earliest().toEpochDay()
                && day.toEpochDay() <= date.latest().toEpochDay();

        assertThat(date.canBe(day)).isEqualTo(inside);
        assertThat(date.canBe(date.earliest())).isTrue();
        assertThat(date.canBe(date.latest())).isTrue();
        assertThat(date.canBe(date.earliest().minusDays(1))).isFalse();
        assertThat(date.canBe(date.latest().plusDays(1))).isFalse();
        assertThat(date.isExact())
                .isEqualTo(date.earliest().toEpochDay() == date.latest().toEpochDay());
    }

    @Property(tries = 100)
    void monthsAndYearsCompareAsTheirDaysDo(@ForAll("close") PartialDate a, @ForAll("close") PartialDate b) {
        int before = 0;
        int same = 0;
        int after = 0;
        for (LocalDate x = a.earliest(); !x.isAfter(a.latest()); x = x.plusDays(1)) {
            for (LocalDate y = b.earliest(); !y.isAfter(b.latest()); y = y.plusDays(1)) {
                before += x.isBefore(y) ? 1 : 0;
                same += x.isEqual(y) ? 1 : 0;
                after += x.isAfter(y) ? 1 : 0;
            }
        }
        int all = before + same + after;

        assertThat(a.isBefore(b)).isEqualTo(allOrNone(before, all));
        assertThat(a.isOn(b)).isEqualTo(allOrNone(same, all));
        assertThat(a.isAfter(b)).isEqualTo(allOrNone(after, all));
    }

    @Property
    void atMostOneComparisonIsCertainAndOneIsPossible(@ForAll("close") PartialDate a, @ForAll("close") PartialDate b) {
        List<Certainty> answers =
                COMPARISONS.stream().map(comparison -> comparison.apply(a, b)).toList();

        assertThat(answers).isNotEqualTo(List.of(Certainty.NO, Certainty.NO, Certainty.NO));
        if (answers.contains(Certainty.YES)) {
            assertThat(answers).containsOnlyOnce(Certainty.YES).doesNotContain(Certainty.UNDETERMINED);
        }
        assertThat(a.isAfter(b)).isEqualTo(b.isBefore(a));
        assertThat(a.isOn(b)).isEqualTo(b.isOn(a));
    }

    @Property
    void refinementNeverFlipsACertainComparison(
            @ForAll("refined") Tuple2<PartialDate, PartialDate> coarseAndFine, @ForAll("close") PartialDate other) {
        PartialDate coarse = coarseAndFine.get1();
        PartialDate fine = coarseAndFine.get2();

        assertThat(fine.isWithin(coarse)).isTrue();
        for (BiFunction<PartialDate, PartialDate, Certainty> comparison : COMPARISONS) {
            assertThat(comparison.apply(coarse, other)).isIn(Certainty.UNDETERMINED, comparison.apply(fine, other));
            assertThat(comparison.apply(other, coarse)).isIn(Certainty.UNDETERMINED, comparison.apply(other, fine));
        }
    }

    @Property
    void isWithinIsAPreorder(
            @ForAll("refined") Tuple2<PartialDate, PartialDate> coarseAndFine, @ForAll("close") PartialDate other) {
        PartialDate coarse = coarseAndFine.get1();
        PartialDate fine = coarseAndFine.get2();

        assertThat(other.isWithin(other)).isTrue();
        if (coarse.isWithin(other)) {
            assertThat(fine.isWithin(other)).isTrue();
        }
        if (other.isWithin(fine)) {
            assertThat(other.isWithin(coarse)).isTrue();
        }
    }

    private static Certainty allOrNone(int some, int all) {
        if (some == 0) {
            return Certainty.NO;
        }
        return some == all ? Certainty.YES : Certainty.UNDETERMINED;
    }

    @Provide
    Arbitrary<PartialDate> simple() {
        return Dates.simpleDates();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.days();
    }

    /** Dates of all forms that are often at, in or beside each other. */
    @Provide
    Arbitrary<PartialDate> close() {
        return Dates.days(LocalDate.of(1999, 11, 20), LocalDate.of(2000, 3, 10)).flatMap(Dates::around);
    }

    @Provide
    Arbitrary<Tuple2<PartialDate, PartialDate>> refined() {
        return close().flatMap(date -> Dates.refinements(date).map(refined -> Tuple.of(date, refined)));
    }
}
