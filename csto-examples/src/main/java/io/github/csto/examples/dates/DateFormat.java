package io.github.csto.examples.dates;

import io.github.csto.time.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A format of dates: a numeric pattern such as {@code dd.MM.yyyy} or {@code yyyyMMdd}, or the serial numbers of spreadsheets, {@code excel} and
 * {@code excel-1904}. It depends on no locale. Immutable.
 */
public final class DateFormat {
    private static final String EXCEL = "excel";
    private static final String EXCEL_1904 = "excel-1904";
    private static final Pattern SERIAL = Pattern.compile("(\\d{1,7})(?:\\.\\d+)?");
    private static final int LAST_SERIAL = 2_958_465; // 9999-12-31
    private static final int DAYS_BETWEEN_SYSTEMS = 1462;
    private static final int NO_SUCH_DAY = 60; // 1900-02-29, kept by Excel for the sake of an older program
    private static final String FIELDS = "yMdHms";

    private final String text;
    private final @Nullable Pattern pattern;
    private final String order;

    private DateFormat(String text, @Nullable Pattern pattern, String order) {
        this.text = text;
        this.pattern = pattern;
        this.order = order;
    }

    /**
     * Reads a format.
     *
     * @param text {@code excel}, {@code excel-1904}, or a pattern of {@code yyyy}, {@code MM} or {@code M}, {@code dd} or {@code d}, for a time of day
     *     {@code HH}, {@code mm} and {@code ss}, and of separators
     * @return the format
     * @throws IllegalArgumentException if it is none; the message gives the reason
     */
    public static DateFormat parse(String text) {
        if (text.equals(EXCEL) || text.equals(EXCEL_1904)) {
            return new DateFormat(text, null, "");
        }
        StringBuilder regex = new StringBuilder();
        StringBuilder order = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            char letter = text.charAt(at);
            int end = at;
            while (end < text.length() && text.charAt(end) == letter) {
                end++;
            }
            if (Character.isLetterOrDigit(letter)) {
                boolean alone = !isField(text, at - 1) && !isField(text, end);
                regex.append(field(text, letter, end - at, alone));
                if (order.indexOf(String.valueOf(letter)) >= 0) {
                    throw refused(text, letter + " stands in it twice");
                }
                order.append(letter);
            } else {
                regex.append(Pattern.quote(text.substring(at, end)));
            }
            at = end;
        }
        check(text, order.toString());
        boolean digitsOnly = text.chars().allMatch(Character::isLetter);
        return new DateFormat(text, Pattern.compile(regex + (digitsOnly ? "(?:\\.0+)?" : "")), order.toString());
    }

    private static boolean isField(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private static String field(String text, char letter, int count, boolean alone) {
        if (FIELDS.indexOf(letter) < 0) {
            throw refused(
                    text,
                    switch (letter) {
                        case 'Y', 'u' -> "a year is yyyy";
                        case 'D' -> "a day is dd";
                        default -> "it has " + letter;
                    });
        }
        if (letter == 'y') {
            if (count != 4) {
                throw refused(text, "a year is yyyy; one of two digits does not name its century");
            }
            return "(\\d{4})";
        }
        if (count > 2) {
            throw refused(
                    text,
                    letter == 'M' ? "names of months are not read, a month is MM" : letter + " stands more than twice");
        }
        if (alone) {
            return "(\\d{1,2})";
        }
        if (count == 1) {
            throw refused(text, "without separators " + letter + " does not say how many digits it has");
        }
        return "(\\d{2})";
    }

    private static void check(String text, String order) {
        if (order.indexOf('y') < 0) {
            throw refused(text, "it has no year");
        }
        if (order.indexOf('m') >= 0 && order.indexOf('H') < 0) {
            throw refused(text, "mm are minutes, a month is MM");
        }
        if (order.indexOf('d') >= 0 && order.indexOf('M') < 0) {
            throw refused(text, "it has a day but no month MM");
        }
        if ((order.indexOf('H') >= 0 && order.indexOf('d') < 0)
                || (order.indexOf('s') >= 0 && order.indexOf('m') < 0)) {
            throw refused(text, "it has a time without what stands before it");
        }
    }

    private static IllegalArgumentException refused(String text, String reason) {
        return new IllegalArgumentException("Not a date format: \"" + text + "\": " + reason
                + "; expected one like dd.MM.yyyy, MM/dd/yyyy, yyyyMMdd, " + EXCEL + " or " + EXCEL_1904);
    }

    /**
     * Reads a date in this format.
     *
     * @param date a text
     * @return the date; empty if the text does not have the form of this format
     * @throws DateTimeException if it has the form, but no date has these numbers
     */
    Optional<PartialDate> read(String date) {
        if (pattern == null) {
            return serial(date);
        }
        Matcher matcher = pattern.matcher(date);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = number(matcher, 'y');
        int month = number(matcher, 'M');
        int day = number(matcher, 'd');
        if (year == 0 && month == 0 && order.indexOf('M') >= 0) {
            throw none(date, "no such date in the calendar");
        }
        if (number(matcher, 'H') > 23 || number(matcher, 'm') > 59 || number(matcher, 's') > 59) {
            throw none(date, "no such time of day");
        }
        try {
            return Optional.of(
                    order.indexOf('M') < 0 || (month == 0 && day == 0 && order.indexOf('d') >= 0)
                            ? PartialDate.of(Year.of(year))
                            : day == 0
                                    ? PartialDate.of(YearMonth.of(year, month))
                                    : PartialDate.of(LocalDate.of(year, month, day)));
        } catch (DateTimeException e) {
            throw none(date, "no such date in the calendar");
        }
    }

    private int number(Matcher matcher, char field) {
        int group = order.indexOf(field) + 1;
        return group == 0 ? 0 : Integer.parseInt(matcher.group(group));
    }

    /** The fraction is the time of day. */
    private Optional<PartialDate> serial(String date) {
        Matcher matcher = SERIAL.matcher(date);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean since1904 = text.equals(EXCEL_1904);
        int serial = Integer.parseInt(matcher.group(1)) + (since1904 ? DAYS_BETWEEN_SYSTEMS : 0);
        if (serial == NO_SUCH_DAY) {
            throw none(date, "the 29th of February 1900 never was");
        }
        if (serial == 0 || serial > LAST_SERIAL) {
            throw none(date, "there are days from 1900-01-01 to 9999-12-31");
        }
        LocalDate before = serial < NO_SUCH_DAY ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
        return Optional.of(PartialDate.of(before.plusDays(serial)));
    }

    private DateTimeException none(String date, String reason) {
        return new DateTimeException("Not a date: \"" + date + "\" by " + text + ": " + reason);
    }

    /**
     * Checks whether the other is the same format.
     *
     * @param other anything
     * @return whether the texts are the same
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof DateFormat format && format.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * Returns the format as it was written.
     *
     * @return the text that {@link #parse} reads
     */
    @Override
    public String toString() {
        return text;
    }
}
