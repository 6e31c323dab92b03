package io.github.csto.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Periods: which texts are read and which refused, and which days they hold. */
class DateIntervalTest {
    @ParameterizedTest
    @CsvSource({
        "1999, 1999-01-01, 1999-12-31",
        "1999-04, 1999-04-01, 1999-04-30",
        "1999-04-02, 1999-04-02, 1999-04-02",
        "1999-01-01/1999-06-30, 1999-01-01, 1999-06-30",
        "1992/1999-03, 1992-01-01, 1999-03-31",
        "1999-03/1999, 1999-03-01, 1999-12-31",
        "2012-02/2012-02, 2012-02-01, 2012-02-29",
        "1999/1999-01-01, 1999-01-01, 1999-01-01",
        "0000/9999, 0000-01-01, 9999-12-31"
    })
    void texts(String text, LocalDate start, LocalDate end) {
        DateInterval read = DateInterval.parse(text);

        assertThat(read).isEqualTo(DateInterval.of(start, end));
        assertThat(read.start()).isEqualTo(start);
        assertThat(read.end()).isEqualTo(end);
        assertThat(read).hasToString(start + "/" + end);
    }

    @ParameterizedTest
    @CsvSource({
        "0000-01-01, 0000-01-01",
        "-0001-12-31, 0000-01-01",
        "-999999999-01-01, 0000-01-01",
        "1999-04-02, 1999-04-02",
        "9999-12-31, 9999-12-31",
        "9999-01-02, 9999-01-02",
        "+10000-01-01, 9999-12-31",
        "+999999999-12-31, 9999-12-31",
        "0000-02-29, 0000-02-29"
    })
    void theNearestDayThatHasAText(LocalDate day, String nearest) {
        assertThat(DateInterval.nearest(day)).hasToString(nearest + "/" + nearest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "1999/",
                "/1999",
                "1999//2000",
                "1999/2000/2001",
                " 1999",
                "1999 / 2000",
                "1999--2000",
                "1999..2000",
                "../1999",
                "1999-13",
                "1999-02-30/2000",
                "1999/1999-02-30"
            })
    void textsThatAreNoPeriod(String text) {
        assertThatExceptionOfType(DateTimeParseException.class).isThrownBy(() -> DateInterval.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1999..2000]", "[1999..2000]/2001", "1999/[2000..2001]", "/[2000..2001]"})
    void oneDayInARangeIsNoPeriod(String text) {
        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> DateInterval.parse(text))
                .withMessage("Not a period: \"" + text
                        + "\" is one day in a range; a period is written like 1999-01-01/1999-06-30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012-06-28/1994-04-20", "2000/1999", "2000-01-01/1999", "1999-05/1999-04"})
    void aPeriodThatEndsBeforeItStartsIsNoText(String text) {
        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> DateInterval.parse(text))
                .withMessage("Start after end: " + text);
    }

    @Test
    void aPeriodDoesNotEndBeforeItStarts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateInterval.of(LocalDate.of(2012, 6, 28), LocalDate.of(1994, 4, 20)))
                .withMessage("Start after end: 2012-06-28/1994-04-20");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DateInterval(LocalDate.of(1999, 4, 3), LocalDate.of(1999, 4, 2)))
                .withMessage("Start after end: 1999-04-03/1999-04-02");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1999/ | '; expected 1999, 1999-04, 1999-04-02 or a start and an end like 1999-01-01/1999-06-30'",
                "1999/2000/2001 | '; expected 1999, 1999-04, 1999-04-02 or a start and an end like 1999-01-01/1999-06-30'",
                "foo | '; expected 1999, 1999-04, 1999-04-02 or a start and an end like 1999-01-01/1999-06-30'",
                "1999/1999-02-30 | '; no such date in the calendar: \"1999-02-30\"'"
            })
    void theMessageCarriesTheWholeText(String text, String reason) {
        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> DateInterval.parse(text))
                .withMessage("Not a period: \"" + text + "\"" + reason)
                .satisfies(e -> assertThat(e.getParsedString()).isEqualTo(text));
    }

    @Test
    void yearsOfMoreThanFourDigitsHaveNoTextForm() {
        LocalDate day = LocalDate.of(9999, 12, 31);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateInterval.of(day, day.plusDays(1)))
                .withMessage("Year outside 0000 to 9999: 10000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DateInterval.of(LocalDate.MIN, day))
                .withMessage("Year outside 0000 to 9999: -999999999");
    }

    @Test
    void holdsItsDaysAndNoOthers() {
        DateInterval period = DateInterval.parse("1999-12-30/2000-01-02");

        LocalDate first = LocalDate.of(1999, 12, 20);
        assertThat(first.datesUntil(first.plusDays(30)).filter(period::contains))
                .containsExactly(
                        LocalDate.of(1999, 12, 30),
                        LocalDate.of(1999, 12, 31),
                        LocalDate.of(2000, 1, 1),
                        LocalDate.of(2000, 1, 2));
        assertThat(period.contains(LocalDate.MIN)).isFalse();
        assertThat(period.contains(LocalDate.MAX)).isFalse();
    }
}
