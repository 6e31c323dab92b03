package io.github.csto.time;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;

/**
 * Every day of a period: a time interval of ISO 8601 whose ends are days, both inclusive.
 *
 * <p>A {@link PartialDate} is <em>one</em> day somewhere in a range; this is <em>all</em> days of it.
 *
 * <p>The constructor throws {@link IllegalArgumentException} if the start is after the end, or a year is outside 0000 to 9999.
 *
 * @param start the first day, inclusive
 * @param end the last day, inclusive
 */
public record DateInterval(LocalDate start, LocalDate end) {
    public DateInterval {
        PartialDate.requireFourDigits(Objects.requireNonNull(start, "start").getYear());
        PartialDate.requireFourDigits(Objects.requireNonNull(end, "end").getYear());
        if (start.isAfter(end)) {
            throw new IllegalArgumentException("Start after end: " + start + "/" + end);
        }
    }

    /**
     * Obtains an interval from a day to a day.
     *
     * @param startInclusive the first day
     * @param endInclusive the last day
     * @return the interval
     * @throws IllegalArgumentException if the start is after the end, or a year is outside 0000 to 9999
     */
    public static DateInterval of(LocalDate startInclusive, LocalDate endInclusive) {
        return new DateInterval(startInclusive, endInclusive);
    }

    /**
     * Obtains a day, or of a year that has no text form the nearest day that has one.
     *
     * @param day any day
     * @return the day alone; {@code 0000-01-01} for earlier days and {@code 9999-12-31} for later ones
     */
    public static DateInterval nearest(LocalDate day) {
        int year = day.getYear();
        LocalDate near = year < 0 ? LocalDate.of(0, 1, 1) : year > 9999 ? LocalDate.of(9999, 12, 31) : day;
        return new DateInterval(near, near);
    }

    /**
     * Obtains all the days that a partial date can be: the whole year of {@code 1999}, the one day of {@code 1999-04-02}.
     *
     * @param date the date
     * @return from its earliest to its latest day
     */
    public static DateInterval from(PartialDate date) {
        Objects.requireNonNull(date, "date");
        return new DateInterval(date.earliest(), date.latest());
    }

    /**
     * Reads a period: {@code 1999}, {@code 1999-04}, {@code 1999-04-02}, or a start and an end of these forms such as
     * {@code 1999-01-01/1999-06-30} or {@code 1992/1999-03}.
     *
     * @param text the text
     * @return the interval
     * @throws DateTimeParseException if the text has none of these forms, names a day that does not exist or ends before it starts; the
     *     message carries the text and the reason
     */
    public static DateInterval parse(String text) {
        Objects.requireNonNull(text, "text");
        int slash = text.indexOf('/');
        if (text.startsWith("[") || text.indexOf("/[") >= 0) {
            throw new DateTimeParseException(
                    "Not a period: \"" + text
                            + "\" is one day in a range; a period is written like 1999-01-01/1999-06-30",
                    text,
                    0);
        }
        if (slash == -1) {
            return from(parseEnd(text, text));
        }
        PartialDate start = parseEnd(text.substring(0, slash), text);
        PartialDate end = parseEnd(text.substring(slash + 1), text);
        if (start.earliest().isAfter(end.latest())) {
            throw new DateTimeParseException("Start after end: " + text, text, 0);
        }
        return new DateInterval(start.earliest(), end.latest());
    }

    private static PartialDate parseEnd(String part, String whole) {
        try {
            return PartialDate.parse(part);
        } catch (DateTimeParseException e) {
            String reason = e.getCause() == null
                    ? "; expected 1999, 1999-04, 1999-04-02 or a start and an end like 1999-01-01/1999-06-30"
                    : "; no such date in the calendar: \"" + part + "\"";
            throw new DateTimeParseException("Not a period: \"" + whole + "\"" + reason, whole, 0, e);
        }
    }

    /**
     * Checks whether a day lies in the interval.
     *
     * @param day the day
     * @return whether it is neither before the start nor after the end
     */
    public boolean contains(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return !day.isBefore(start) && !day.isAfter(end);
    }

    /**
     * Returns the text form, as {@link #parse(String)} reads it.
     *
     * @return for example {@code 1999-01-01/1999-06-30}
     */
    @Override
    public String toString() {
        return start + "/" + end;
    }
}
