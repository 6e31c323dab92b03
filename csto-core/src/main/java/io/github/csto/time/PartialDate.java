package io.github.csto.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One day that is known to lie between {@link #earliest()} and {@link #latest()}, both inclusive.
 *
 * <p>The text form is that of the Extended Date/Time Format (EDTF) of ISO 8601-2, except that the ends of a range may differ in precision;
 * {@link #toEdtf()} gives the same days with ends of one precision:
 *
 * <table>
 * <caption>Text forms</caption>
 * <thead><tr><th>text</th><th>the day is</th><th>earliest</th><th>latest</th></tr></thead>
 * <tbody>
 * <tr><td>{@code 1992-05-15}</td><td>exactly known</td><td>1992-05-15</td><td>1992-05-15</td></tr>
 * <tr><td>{@code 2014-03}</td><td>one day of that month</td><td>2014-03-01</td><td>2014-03-31</td></tr>
 * <tr><td>{@code 1999}</td><td>one day of that year</td><td>1999-01-01</td><td>1999-12-31</td></tr>
 * <tr><td>{@code [1999-04-02..1999]}</td><td>one day in this range</td><td>1999-04-02</td><td>1999-12-31</td></tr>
 * </tbody>
 * </table>
 *
 * <pre>{@code
 * PartialDate.parse("2014-03").latest();                          // 2014-03-31
 * PartialDate.parse("1999").isBefore(LocalDate.of(1999, 6, 1));   // UNDETERMINED
 * }</pre>
 *
 * <p>A partial date keeps the precision it was written with, so {@code parse(x.toString()).equals(x)}. Two that cover the same days
 * in different words, such as {@code 1999} and {@code [1999-01-01..1999-12-31]}, are not equal; {@link #isWithin(PartialDate)} both
 * ways says that they cover the same days. Years run from 0000 to 9999, as in ISO 8601. Immutable and thread-safe.
 */
public final class PartialDate {
    private static final String EXPECTED =
            "expected a day like 1992-05-15, a month like 2014-03, a year like 1999 or a range like [1999-04-02..1999]";
    private static final Pattern RANGE = Pattern.compile("\\[([^\\[\\].]*)\\.\\.([^\\[\\].]*)\\]");
    private static final Pattern SIMPLE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    private final String text;
    private final LocalDate earliest;
    private final LocalDate latest;

    private PartialDate(String text, LocalDate earliest, LocalDate latest) {
        this.text = text;
        this.earliest = earliest;
        this.latest = latest;
    }

    /**
     * Obtains a day that is exactly known.
     *
     * @param day the day
     * @return the date of that day
     * @throws IllegalArgumentException if the year is outside 0000 to 9999
     */
    public static PartialDate of(LocalDate day) {
        requireFourDigits(Objects.requireNonNull(day, "day").getYear());
        return exactly(day);
    }

    /**
     * Obtains one day of a month.
     *
     * @param month the month
     * @return a date anywhere in that month
     * @throws IllegalArgumentException if the year is outside 0000 to 9999
     */
    public static PartialDate of(YearMonth month) {
        requireFourDigits(Objects.requireNonNull(month, "month").getYear());
        return new PartialDate(month.toString(), month.atDay(1), month.atEndOfMonth());
    }

    /**
     * Obtains one day of a year.
     *
     * @param year the year
     * @return a date anywhere in that year
     * @throws IllegalArgumentException if the year is outside 0000 to 9999
     */
    public static PartialDate of(Year year) {
        int number = Objects.requireNonNull(year, "year").getValue();
        requireFourDigits(number);
        String digits = "000" + number;
        return new PartialDate(digits.substring(digits.length() - 4), year.atDay(1), year.atDay(year.length()));
    }

    /**
     * Obtains one day in a range: not before the first day of {@code start}, not after the last day of {@code end}.
     *
     * @param start the start of the range, inclusive; a day, a month or a year
     * @param end the end of the range, inclusive; a day, a month or a year
     * @return a date anywhere in the range, written {@code [start..end]}
     * @throws IllegalArgumentException if the range is empty, or if an end of it is itself a range
     */
    public static PartialDate between(PartialDate start, PartialDate end) {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        String text = "[" + start + ".." + end + "]";
        if (start.isRange() || end.isRange()) {
            throw new IllegalArgumentException("An end of a range is a range itself: " + text);
        }
        if (start.earliest.isAfter(end.latest)) {
            throw new IllegalArgumentException("Start after end: " + text);
        }
        return new PartialDate(text, start.earliest, end.latest);
    }

    /**
     * Reads the text form.
     *
     * @param text the text, without surrounding space
     * @return the date
     * @throws DateTimeParseException if the text is none of the four forms, names a day that does not exist or an empty range; the message
     *     carries the text and the reason
     */
    public static PartialDate parse(String text) {
        Objects.requireNonNull(text, "text");
        Matcher range = RANGE.matcher(text);
        if (!range.matches()) {
            return parseSimple(text, text);
        }
        try {
            return between(parseSimple(range.group(1), text), parseSimple(range.group(2), text));
        } catch (IllegalArgumentException e) {
            throw new DateTimeParseException(String.valueOf(e.getMessage()), text, 0, e);
        }
    }

    private static PartialDate parseSimple(String part, String whole) {
        Matcher simple = SIMPLE.matcher(part);
        if (!simple.matches()) {
            throw new DateTimeParseException("Not a date: \"" + whole + "\"; " + EXPECTED, whole, 0);
        }
        int year = Integer.parseInt(simple.group(1));
        String month = simple.group(2);
        String day = simple.group(3);
        try {
            if (month == null) {
                return of(Year.of(year));
            }
            if (day == null) {
                return of(YearMonth.of(year, Integer.parseInt(month)));
            }
            return of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            String where = part.equals(whole) ? "" : " in " + whole;
            throw new DateTimeParseException("No such date in the calendar: \"" + part + "\"" + where, whole, 0, e);
        }
    }

    /** Days of other years have no text form. */
    static void requireFourDigits(int year) {
        if (year < 0 || year > 9999) {
            throw new IllegalArgumentException("Year outside 0000 to 9999: " + year);
        }
    }

    static PartialDate exactly(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new PartialDate(day.toString(), day, day);
    }

    private boolean isRange() {
        return text.charAt(0) == '[';
    }

    /**
     * Returns the earliest possible day.
     *
     * @return the earliest day, inclusive
     */
    public LocalDate earliest() {
        return earliest;
    }

    /**
     * Returns the latest possible day.
     *
     * @return the latest day, inclusive
     */
    public LocalDate latest() {
        return latest;
    }

    /**
     * Checks whether only one day is possible.
     *
     * @return whether {@link #earliest()} is {@link #latest()}
     */
    public boolean isExact() {
        return earliest.equals(latest);
    }

    /**
     * Checks whether the day is possible.
     *
     * @param day a day
     * @return whether it is neither before {@link #earliest()} nor after {@link #latest()}
     */
    public boolean canBe(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return !day.isBefore(earliest) && !day.isAfter(latest);
    }

    /**
     * Checks whether every day that this can be is one that the other can be too, so that this is at least as precise and does not contradict it.
     *
     * @param other the date that may be coarser
     * @return whether this lies within the other
     */
    public boolean isWithin(PartialDate other) {
        Objects.requireNonNull(other, "other");
        return other.canBe(earliest) && other.canBe(latest);
    }

    /**
     * Checks whether this day is before that day.
     *
     * @param day a day, exclusive
     * @return {@link Certainty#YES} if all possible days are, {@link Certainty#NO} if none is
     */
    public Certainty isBefore(LocalDate day) {
        return isBefore(exactly(day));
    }

    /**
     * Checks whether this day is before that day, which may not be exactly known either.
     *
     * @param other a date, exclusive
     * @return {@link Certainty#YES} if that is so for all pairs of possible days, {@link Certainty#NO} if for none
     */
    public Certainty isBefore(PartialDate other) {
        Objects.requireNonNull(other, "other");
        return Certainty.ofPossible(earliest.isBefore(other.latest), !latest.isBefore(other.earliest));
    }

    /**
     * Checks whether this day is after that day.
     *
     * @param day a day, exclusive
     * @return {@link Certainty#YES} if all possible days are, {@link Certainty#NO} if none is
     */
    public Certainty isAfter(LocalDate day) {
        return isAfter(exactly(day));
    }

    /**
     * Checks whether this day is after that day, which may not be exactly known either.
     *
     * @param other a date, exclusive
     * @return {@link Certainty#YES} if that is so for all pairs of possible days, {@link Certainty#NO} if for none
     */
    public Certainty isAfter(PartialDate other) {
        return Objects.requireNonNull(other, "other").isBefore(this);
    }

    /**
     * Returns the same day, once it is known that it is not later than another.
     *
     * @param end the other day, as precisely as is known
     * @return this date where it is certainly not later than the last day that {@code end} can be, else what is left of it until then
     * @throws IllegalArgumentException if this day is certainly later
     */
    public PartialDate noLaterThan(PartialDate end) {
        if (!latest.isAfter(Objects.requireNonNull(end, "end").latest)) {
            return this;
        }
        return earliest.equals(end.latest) ? of(earliest) : between(of(earliest), of(end.latest));
    }

    /**
     * Checks whether this day is that day.
     *
     * @param day a day
     * @return {@link Certainty#YES} if it is the only possible one, {@link Certainty#NO} if it is not possible
     */
    public Certainty isOn(LocalDate day) {
        return isOn(exactly(day));
    }

    /**
     * Checks whether this day is that day, which may not be exactly known either. Two equal partial dates need not be the same day.
     *
     * @param other a date
     * @return {@link Certainty#YES} if both are exactly known and the same, {@link Certainty#NO} if no day is possible for both
     */
    public Certainty isOn(PartialDate other) {
        Objects.requireNonNull(other, "other");
        boolean canBeSame = !earliest.isAfter(other.latest) && !latest.isBefore(other.earliest);
        boolean canDiffer = !isExact() || !other.isExact() || !earliest.equals(other.earliest);
        return Certainty.ofPossible(canBeSame, canDiffer);
    }

    /**
     * Checks whether the other is a partial date of the same precision and days.
     *
     * @param other anything
     * @return whether the text forms are the same
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate date && date.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * Returns the text form, as {@link #parse(String)} reads it.
     *
     * @return for example {@code [1999-04-02..1999]}
     */
    @Override
    public String toString() {
        return text;
    }

    /**
     * Returns the date in the Extended Date/Time Format of ISO 8601-2. A range there has ends of one precision: the coarser end is written with
     * the precision of the finer one. Every other date is written as {@link #toString()} has it.
     *
     * @return text that {@link #parse(String)} reads as a date of the same days, for example {@code [1999-04-02..1999-12-31]}
     */
    public String toEdtf() {
        if (!isRange()) {
            return text;
        }
        int dots = text.indexOf("..");
        int precision = Math.max(dots - 1, text.length() - dots - 3);
        return "[" + earliest.toString().substring(0, precision) + ".."
                + latest.toString().substring(0, precision) + "]";
    }
}
