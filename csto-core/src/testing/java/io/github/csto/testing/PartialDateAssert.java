package io.github.csto.testing;

import io.github.csto.country.Country;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.List;

/** Assertions about a {@link PartialDate}. A failure shows the date with the days that it can be. */
public class PartialDateAssert extends CstoAssert<PartialDateAssert, PartialDate> {
    /**
     * Assertions about a date.
     *
     * @param actual the date
     */
    public PartialDateAssert(PartialDate actual) {
        super(actual, PartialDateAssert.class);
    }

    @Override
    String describe(PartialDate found, List<Country> concerned) {
        return days(found);
    }

    private static String days(PartialDate date) {
        return date.isExact() ? date.toString() : date + ", a day from " + date.earliest() + " to " + date.latest();
    }

    /**
     * Asserts that only one day is possible, however the date is written.
     *
     * @param expected the day
     * @return this
     */
    public PartialDateAssert isExactly(LocalDate expected) {
        return expect(found -> found.isOn(expected) == Certainty.YES, "exactly " + expected);
    }

    /**
     * Asserts that a day is possible.
     *
     * @param expected the day
     * @return this
     */
    public PartialDateAssert canBe(LocalDate expected) {
        return expect(found -> found.canBe(expected), "a date that can be " + expected);
    }

    /**
     * Asserts that a day is not possible.
     *
     * @param expected the day
     * @return this
     */
    public PartialDateAssert cannotBe(LocalDate expected) {
        return expect(found -> !found.canBe(expected), "a date that cannot be " + expected);
    }

    /**
     * Asserts that the date is at least as precise as another and does not contradict it.
     *
     * @param expected the other
     * @return this
     */
    public PartialDateAssert isWithin(PartialDate expected) {
        return expect(found -> found.isWithin(expected), "a date within " + days(expected));
    }

    /**
     * Asserts that the date is before another, whatever the days were.
     *
     * @param expected the other
     * @return this
     */
    public PartialDateAssert isCertainlyBefore(PartialDate expected) {
        return expect(found -> found.isBefore(expected) == Certainty.YES, "certainly before " + days(expected));
    }

    /**
     * Asserts that the date is after another, whatever the days were.
     *
     * @param expected the other
     * @return this
     */
    public PartialDateAssert isCertainlyAfter(PartialDate expected) {
        return expect(found -> found.isAfter(expected) == Certainty.YES, "certainly after " + days(expected));
    }
}
