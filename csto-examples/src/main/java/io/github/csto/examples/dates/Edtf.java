package io.github.csto.examples.dates;

import io.github.csto.time.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The forms of the Extended Date/Time Format and of messydates that a {@link PartialDate} does not read by itself. */
final class Edtf {
    /** The first day that has a text form; stands for an open start. */
    static final LocalDate FIRST = LocalDate.of(0, 1, 1);

    /** The last day of which the next has a text form too; stands for an open end. */
    static final LocalDate LAST = LocalDate.of(9999, 12, 30);

    private static final String MARKS = "[?~%]*";
    private static final String UNIT = "-" + MARKS + "([0-9Xxu]{2})" + MARKS;
    private static final Pattern SIMPLE =
            Pattern.compile(MARKS + "([0-9Xxu]{4})" + MARKS + "(?:" + UNIT + "(?:" + UNIT + ")?)?(?:-[?~%])?");
    private static final Pattern OTHER_YEAR =
            Pattern.compile("(?:.*[/\\[{,. ])?[?~%]*(?:-\\d{4}|[Yy]-?\\d).*|\\d{4}S\\d+");
    private static final Pattern OPEN = Pattern.compile("\\.\\.|open|unknown|");
    private static final int QUARTERS = 33;
    private static final int THIRDS = 37;
    private static final int HALVES = 40;
    private static final int LAST_PART = 41;

    private final String whole;
    private final DateRules rules;

    private Edtf(String whole, DateRules rules) {
        this.whole = whole;
        this.rules = rules;
    }

    /** The date; empty if the text has none of these forms. */
    static Optional<PartialDate> read(String text, DateRules rules) {
        return Optional.ofNullable(new Edtf(text, rules).read());
    }

    /** Checks whether a text has a mark. */
    static boolean isMarked(String text) {
        return text.chars().anyMatch(letter -> "?~%".indexOf(letter) >= 0);
    }

    private @Nullable PartialDate read() {
        if (OTHER_YEAR.matcher(whole).matches()) {
            throw refused("only years from 0000 to 9999 are read");
        }
        if (whole.startsWith("{") && whole.endsWith("}")) {
            throw refused("braces are several dates, and a row has one");
        }
        if (whole.startsWith("[") && whole.endsWith("]")) {
            return oneOf(whole.substring(1, whole.length() - 1));
        }
        int slash = whole.indexOf('/');
        return slash >= 0
                ? interval(whole.substring(0, slash), whole.substring(slash + 1))
                : whole.contains("..") ? oneOf(whole) : simple(whole);
    }

    private @Nullable PartialDate interval(String start, String end) {
        @Nullable PartialDate first = OPEN.matcher(start).matches() ? PartialDate.of(FIRST) : simple(start);
        @Nullable PartialDate last = OPEN.matcher(end).matches() ? PartialDate.of(LAST) : simple(end);
        if (first == null || last == null) {
            return null;
        }
        if (rules.intervals() == DateRules.Intervals.REFUSE) {
            throw refused("an interval is all the days from its start to its end; if one of these days is meant, say"
                    + " --intervals one-day");
        }
        return span(first, last);
    }

    /** One of the dates of a list, which must follow each other without a gap. */
    private @Nullable PartialDate oneOf(String list) {
        List<PartialDate> dates = new ArrayList<>();
        for (String member : list.split(",", -1)) {
            @Nullable PartialDate date = member(member.strip());
            if (date == null) {
                return null;
            }
            dates.add(date);
        }
        dates.sort(Comparator.comparing(PartialDate::earliest));
        PartialDate all = dates.get(0);
        for (PartialDate date : dates.subList(1, dates.size())) {
            if (date.earliest().isAfter(all.latest().plusDays(1))) {
                throw refused("between its dates are days that it cannot be, and only one stretch of days is read");
            }
            all = date.latest().isAfter(all.latest()) ? span(all, date) : all;
        }
        return all;
    }

    private @Nullable PartialDate member(String text) {
        int dots = text.indexOf("..");
        if (dots < 0) {
            return simple(text);
        }
        String start = text.substring(0, dots);
        String end = text.substring(dots + 2);
        @Nullable PartialDate first = start.isEmpty() ? PartialDate.of(FIRST) : simple(start);
        @Nullable PartialDate last = end.isEmpty() ? PartialDate.of(LAST) : simple(end);
        return first == null || last == null ? null : span(first, last);
    }

    private PartialDate span(PartialDate start, PartialDate end) {
        if (start.earliest().equals(FIRST) && end.latest().equals(LAST)) {
            throw refused("it is open at both ends and says nothing");
        }
        if (start.earliest().isAfter(end.latest())) {
            throw refused("its start is after its end");
        }
        return PartialDate.between(end(start, start.earliest()), end(end, end.latest()));
    }

    /** An end of a range as it was written, unless it is itself a range. */
    private static PartialDate end(PartialDate date, LocalDate day) {
        return date.toString().startsWith("[") ? PartialDate.of(day) : date;
    }

    private @Nullable PartialDate simple(String text) {
        Matcher matcher = SIMPLE.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        if (isMarked(text) && rules.approximate() == DateRules.Approximate.REFUSE) {
            throw refused(
                    "~ is approximate, ? uncertain and % both, by how much is not said; to read the date as if it had no mark, say"
                            + " --approximate as-told");
        }
        try {
            return units(matcher.group(1), matcher.group(2), matcher.group(3));
        } catch (Refusal e) {
            throw e;
        } catch (DateTimeException e) {
            throw refused("there is no such date in the calendar");
        }
    }

    private PartialDate units(String year, @Nullable String month, @Nullable String day) {
        String digits = unspecified(year + (month == null ? "" : month) + (day == null ? "" : day));
        int known = digits.indexOf('X');
        if (known < 0) {
            return month != null && day == null && isPart(Integer.parseInt(month))
                    ? part(Integer.parseInt(year), Integer.parseInt(month))
                    : PartialDate.parse(year + (month == null ? "" : "-" + month) + (day == null ? "" : "-" + day));
        }
        if (known == 0) {
            throw refused("its year is not known");
        }
        if (digits.chars().skip(known).anyMatch(digit -> digit != 'X')) {
            throw refused("the days that it can be do not follow each other, and only one stretch of days is read");
        }
        LocalDate first = first(digits);
        LocalDate last = last(digits);
        if (first.isAfter(last)) {
            throw new DateTimeException(whole);
        }
        if (known == 4) {
            return PartialDate.parse(digits.substring(0, 4));
        }
        return known == 6
                ? PartialDate.of(YearMonth.from(first))
                : known < 4
                        ? PartialDate.between(
                                PartialDate.parse(digits.substring(0, 4).replace('X', '0')),
                                PartialDate.parse(digits.substring(0, 4).replace('X', '9')))
                        : PartialDate.between(PartialDate.of(first), PartialDate.of(last));
    }

    private static String unspecified(String digits) {
        return digits.toUpperCase(Locale.ROOT).replace('U', 'X');
    }

    /** With the smallest digits for those that are not known, and no day or month before the first. */
    private static LocalDate first(String digits) {
        int month = digits.length() < 6
                ? 1
                : Math.max(1, Integer.parseInt(digits.substring(4, 6).replace('X', '0')));
        int day = digits.length() < 8
                ? 1
                : Math.max(1, Integer.parseInt(digits.substring(6).replace('X', '0')));
        return LocalDate.of(Integer.parseInt(digits.substring(0, 4).replace('X', '0')), month, 1)
                .plusDays(day - 1L);
    }

    private static LocalDate last(String digits) {
        int month = digits.length() < 6
                ? 12
                : Math.min(12, Integer.parseInt(digits.substring(4, 6).replace('X', '9')));
        int year = Integer.parseInt(digits.substring(0, 4).replace('X', '9'));
        int length = YearMonth.of(year, month).lengthOfMonth();
        int day = digits.length() < 8
                ? length
                : Math.min(length, Integer.parseInt(digits.substring(6).replace('X', '9')));
        return LocalDate.of(year, month, day);
    }

    private boolean isPart(int number) {
        if (number >= 21 && number < QUARTERS) {
            throw refused("which months a season has is not said, nor in which year a winter ends");
        }
        return number >= QUARTERS && number <= LAST_PART;
    }

    /** A quarter, third or half of a year. */
    private static PartialDate part(int year, int number) {
        int months = number < THIRDS ? 3 : number < HALVES ? 4 : 6;
        int before = months * (number - (number < THIRDS ? QUARTERS : number < HALVES ? THIRDS : HALVES));
        return PartialDate.between(
                PartialDate.of(YearMonth.of(year, before + 1)), PartialDate.of(YearMonth.of(year, before + months)));
    }

    private Refusal refused(String reason) {
        return new Refusal("Not read as a date: \"" + whole + "\": " + reason);
    }

    /** What has a form but no single meaning. */
    private static final class Refusal extends DateTimeException {
        private static final long serialVersionUID = 1;

        Refusal(String message) {
            super(message);
        }
    }
}
