package io.github.csto.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.csto.testing.jqwik.Dates;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Partial dates: which texts are read and which refused, and the comparisons on every pair of ranges within a few days. */
class PartialDateTest {
    private static final LocalDate FIRST = LocalDate.of(1999, 12, 29);
    private static final int DAYS = 6;

    @ParameterizedTest
    @CsvSource({
        "1992-05-15, 1992-05-15, 1992-05-15",
        "2014-03, 2014-03-01, 2014-03-31",
        "2014-04, 2014-04-01, 2014-04-30",
        "1999, 1999-01-01, 1999-12-31",
        "2012, 2012-01-01, 2012-12-31",
        "2012-02, 2012-02-01, 2012-02-29",
        "1900-02, 1900-02-01, 1900-02-28",
        "2000-02-29, 2000-02-29, 2000-02-29",
        "[1999-04-02..1999], 1999-04-02, 1999-12-31",
        "[1999-04-02..1999-12-31], 1999-04-02, 1999-12-31",
        "[1999-04..1999-06], 1999-04-01, 1999-06-30",
        "[1998..1999-03], 1998-01-01, 1999-03-31",
        "[1999-05..1999], 1999-05-01, 1999-12-31",
        "[1999..1999], 1999-01-01, 1999-12-31",
        "[1999-05-15..1999-05], 1999-05-15, 1999-05-31",
        "[1999..1999-01-01], 1999-01-01, 1999-01-01",
        "[1999-12-31..2000-01-01], 1999-12-31, 2000-01-01",
        "0000, 0000-01-01, 0000-12-31",
        "0000-02-29, 0000-02-29, 0000-02-29",
        "0999-09, 0999-09-01, 0999-09-30",
        "9999, 9999-01-01, 9999-12-31",
        "[0000..9999], 0000-01-01, 9999-12-31"
    })
    void texts(String text, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.parse(text);

        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date).hasToString(text);
        assertThat(date.isExact()).isEqualTo(earliest.equals(latest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "99",
                "199",
                "19999",
                "+1999",
                "-1999",
                "1999-",
                "1999-5",
                "1999-05-",
                "1999-05-1",
                "1999-05-011",
                "1999-05-01T00:00",
                "1999-05-01Z",
                "199905",
                "1999/05",
                "1999/2000",
                "1999.05.01",
                "01-05-1999",
                "1999-W05",
                "1999-001",
                "1999-XX",
                "1999?",
                "1999~",
                " 1999",
                "1999 ",
                "1999-05 -01",
                "1999\n",
                "\u0661\u0669\u0669\u0669",
                "\uff11\uff19\uff19\uff19",
                "1999\u201305",
                "1999..2000",
                "[]",
                "[..]",
                "[1999]",
                "[1999..]",
                "[..1999]",
                "[1999..2000",
                "1999..2000]",
                "[1999.2000]",
                "[1999...2000]",
                "[1999..2000..2001]",
                "[1999 .. 2000]",
                "[ 1999..2000]",
                "[1999..2000] ",
                "[1999,2000]",
                "{1999..2000}",
                "[[1999..2000]..2001]",
                "[1999..[2000..2001]]",
                "[99..1999]",
                "[1999/2000..2001]"
            })
    void textsThatAreNoDate(String text) {
        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessage("Not a date: \"" + text + "\"; expected a day like 1992-05-15, a month like 2014-03, "
                        + "a year like 1999 or a range like [1999-04-02..1999]")
                .satisfies(e -> assertThat(e.getParsedString()).isEqualTo(text));
    }

    @ParameterizedTest
    @CsvSource({
        "1999-02-30, No such date in the calendar: \"1999-02-30\"",
        "1999-02-29, No such date in the calendar: \"1999-02-29\"",
        "1900-02-29, No such date in the calendar: \"1900-02-29\"",
        "1999-04-31, No such date in the calendar: \"1999-04-31\"",
        "1999-04-00, No such date in the calendar: \"1999-04-00\"",
        "1999-01-32, No such date in the calendar: \"1999-01-32\"",
        "1999-13, No such date in the calendar: \"1999-13\"",
        "1999-00, No such date in the calendar: \"1999-00\"",
        "1999-13-01, No such date in the calendar: \"1999-13-01\"",
        "[1999-02-30..1999], No such date in the calendar: \"1999-02-30\" in [1999-02-30..1999]",
        "[1999..1999-13], No such date in the calendar: \"1999-13\" in [1999..1999-13]",
        "[1999-05..1999-04], Start after end: [1999-05..1999-04]",
        "[2000..1999], Start after end: [2000..1999]",
        "[1999-04-03..1999-04-02], Start after end: [1999-04-03..1999-04-02]",
        "[2000-01-01..1999], Start after end: [2000-01-01..1999]"
    })
    void textsThatNameNoDay(String text, String message) {
        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessage(message)
                .satisfies(e -> assertThat(e.getParsedString()).isEqualTo(text));
    }

    @Test
    void partsThatTheClassesOfTheJdkCarry() {
        assertThat(PartialDate.of(LocalDate.of(1992, 5, 15))).hasToString("1992-05-15");
        assertThat(PartialDate.of(YearMonth.of(2014, 3))).hasToString("2014-03");
        assertThat(PartialDate.of(Year.of(1999))).hasToString("1999");
        assertThat(PartialDate.of(Year.of(0))).hasToString("0000");
        assertThat(PartialDate.of(Year.of(7))).hasToString("0007");
        assertThat(PartialDate.of(Year.of(999))).hasToString("0999");
        assertThat(PartialDate.of(Year.of(9999))).hasToString("9999");
        assertThat(PartialDate.of(YearMonth.of(0, 1))).hasToString("0000-01");
        assertThat(PartialDate.of(LocalDate.of(9999, 12, 31))).hasToString("9999-12-31");
        assertThat(PartialDate.between(PartialDate.parse("1999-04-02"), PartialDate.parse("1999")))
                .hasToString("[1999-04-02..1999]");
    }

    @ParameterizedTest
    @ValueSource(ints = {-999_999_999, -1, 10_000, 999_999_999})
    void yearsOfMoreThanFourDigitsAreRefused(int year) {
        String message = "Year outside 0000 to 9999: " + year;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.of(Year.of(year)))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.of(YearMonth.of(year, 1)))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.of(LocalDate.of(year, 1, 1)))
                .withMessage(message);
    }

    @Test
    void rangesAreRefusedIfEmptyOrNested() {
        PartialDate year = PartialDate.parse("1999");
        PartialDate range = PartialDate.parse("[1999-05..2001]");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.between(PartialDate.parse("2000"), year))
                .withMessage("Start after end: [2000..1999]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.between(year, range))
                .withMessage("An end of a range is a range itself: [1999..[1999-05..2001]]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.between(range, year))
                .withMessage("An end of a range is a range itself: [[1999-05..2001]..1999]");
    }

    @Test
    void daysOutsideTheYearsOfPartialDatesCanBeAskedFor() {
        PartialDate last = PartialDate.parse("9999");
        PartialDate first = PartialDate.parse("0000");
        for (LocalDate after : List.of(LocalDate.of(10_000, 1, 1), LocalDate.MAX)) {
            assertThat(last.isBefore(after)).isEqualTo(Certainty.YES);
            assertThat(last.isAfter(after)).isEqualTo(Certainty.NO);
            assertThat(last.isOn(after)).isEqualTo(Certainty.NO);
            assertThat(last.canBe(after)).isFalse();
        }
        for (LocalDate before : List.of(LocalDate.of(-1, 12, 31), LocalDate.MIN)) {
            assertThat(first.isBefore(before)).isEqualTo(Certainty.NO);
            assertThat(first.isAfter(before)).isEqualTo(Certainty.YES);
            assertThat(first.isOn(before)).isEqualTo(Certainty.NO);
            assertThat(first.canBe(before)).isFalse();
        }
    }

    @Test
    void equalityIsThatOfTheWrittenForm() {
        PartialDate year = PartialDate.parse("1999");
        PartialDate sameDays = PartialDate.parse("[1999-01-01..1999-12-31]");

        assertThat(year)
                .isEqualTo(PartialDate.of(Year.of(1999)))
                .hasSameHashCodeAs(PartialDate.of(Year.of(1999)))
                .isNotEqualTo(sameDays)
                .isNotEqualTo(PartialDate.parse("2000"))
                .isNotEqualTo("1999")
                .isNotEqualTo(null);
        assertThat(year.isWithin(sameDays)).isTrue();
        assertThat(sameDays.isWithin(year)).isTrue();
        assertThat(PartialDate.parse("[1999-05-01..1999-05-01]")).isNotEqualTo(PartialDate.parse("1999-05-01"));
    }

    @Test
    void hashCodesSpread() {
        List<Integer> hashes = new ArrayList<>();
        for (int year = 1990; year < 2030; year++) {
            hashes.add(PartialDate.of(Year.of(year)).hashCode());
        }
        assertThat(hashes).doesNotHaveDuplicates();
    }

    @Test
    void comparisonsOfAllRangesWithinAFewDaysAreThoseOfAllPairsOfTheirDays() {
        for (PartialDate a : ranges()) {
            for (PartialDate b : ranges()) {
                List<Integer> signs = new ArrayList<>();
                for (LocalDate x : days(a)) {
                    for (LocalDate y : days(b)) {
                        signs.add(Integer.signum(x.compareTo(y)));
                    }
                }
                assertThat(a.isBefore(b)).as("%s before %s", a, b).isEqualTo(allOrNone(signs, -1));
                assertThat(a.isOn(b)).as("%s on %s", a, b).isEqualTo(allOrNone(signs, 0));
                assertThat(a.isAfter(b)).as("%s after %s", a, b).isEqualTo(allOrNone(signs, 1));
                assertThat(a.isWithin(b)).as("%s within %s", a, b).isEqualTo(days(b).containsAll(days(a)));
            }
        }
    }

    @Test
    void comparisonsWithADayAreThoseOfAllDaysOfTheRange() {
        for (PartialDate date : ranges()) {
            for (int i = -1; i <= DAYS; i++) {
                LocalDate day = FIRST.plusDays(i);
                List<Integer> signs = days(date).stream()
                        .map(x -> Integer.signum(x.compareTo(day)))
                        .toList();
                assertThat(date.isBefore(day)).as("%s before %s", date, day).isEqualTo(allOrNone(signs, -1));
                assertThat(date.isOn(day)).as("%s on %s", date, day).isEqualTo(allOrNone(signs, 0));
                assertThat(date.isAfter(day)).as("%s after %s", date, day).isEqualTo(allOrNone(signs, 1));
                assertThat(date.canBe(day))
                        .as("%s can be %s", date, day)
                        .isEqualTo(days(date).contains(day));
            }
        }
    }

    private static Certainty allOrNone(List<Integer> signs, int wanted) {
        if (!signs.contains(wanted)) {
            return Certainty.NO;
        }
        return signs.stream().allMatch(sign -> sign == wanted) ? Certainty.YES : Certainty.UNDETERMINED;
    }

    private static List<LocalDate> days(PartialDate date) {
        return date.earliest().datesUntil(date.latest().plusDays(1)).toList();
    }

    private static List<PartialDate> ranges() {
        List<PartialDate> ranges = new ArrayList<>();
        for (int i = 0; i < DAYS; i++) {
            for (int j = i; j < DAYS; j++) {
                ranges.add(Dates.spanning(DateInterval.of(FIRST.plusDays(i), FIRST.plusDays(j))));
            }
        }
        return ranges;
    }
}
