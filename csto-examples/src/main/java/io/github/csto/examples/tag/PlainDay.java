package io.github.csto.examples.tag;

import java.time.LocalDate;

/** Days as numbers that have the same order: without the object that a date is, and read from the characters of the form {@code 1999-06-01}. */
final class PlainDay {
    /** The number of no day. */
    static final int NONE = -1;

    private static final int LENGTH = 10;
    private static final int LAST_YEAR = 9998; // the next one may stand for nothing
    private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private PlainDay() {}

    /** The number of a day, which is {@link #NONE} or less if it lies before the year 1. */
    static long of(LocalDate day) {
        return number(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static long number(long year, int month, int day) {
        return (year * 16 + month) * 32 + day;
    }

    /** The number of the day that is written; {@link #NONE} if it is written in another form, is none, or is in the first or last year that there is. */
    static int read(char[] text, int begin, int end) {
        if (end - begin != LENGTH || text[begin + 4] != '-' || text[begin + 7] != '-') {
            return NONE;
        }
        int year = twoDigits(text, begin) * 100 + twoDigits(text, begin + 2);
        int month = twoDigits(text, begin + 5);
        int day = twoDigits(text, begin + 8);
        if (twoDigits(text, begin) < 0 || year < 1 || year > LAST_YEAR || month < 1 || month > DAYS.length || day < 1) {
            return NONE;
        }
        boolean isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        boolean isThere = day <= DAYS[month - 1] && (month != 2 || day < 29 || isLeapYear);
        return isThere ? (int) number(year, month, day) : NONE;
    }

    /** Far less than 0 if one of them is no digit. */
    private static int twoDigits(char[] text, int begin) {
        int tens = text[begin] - '0';
        int ones = text[begin + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -100_000 : 10 * tens + ones;
    }
}
