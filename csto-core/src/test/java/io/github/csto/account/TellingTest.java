package io.github.csto.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.source.Citation;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two accounts of one event have in common: the days, as they are written, and the places where they stand. */
class TellingTest {
    private static DateInterval days(PartialDate date) {
        return DateInterval.of(date.earliest(), date.latest());
    }

    @ParameterizedTest
    @CsvSource({
        "1992,                     1992-03,                  1992-03",
        "1992-03,                  1992,                     1992-03",
        "1992,                     1992,                     1992",
        "[1992-03..1994],          [1993..1995-02],          [1993..1994]",
        "[1993..1995-02],          [1992-03..1994],          [1993..1994]",
        "[1992..1994-04-20],       [1994-04..1995],          [1994-04..1994-04-20]",
        "[1992..1993],             [1993..1994],             1993",
        "[1992-05..1994],          1992,                     [1992-05..1992]",
        "[1992-05-01..1992-05-07], [1992-05-07..1992-06-01], 1992-05-07",
        "[1991..1992-02],          [1992-01-15..1993],       [1992-01-15..1992-02]",
    })
    void theCommonDaysAreAsPreciseAsTheyAreWritten(String more, String less, String common) {
        PartialDate one = PartialDate.parse(more);
        PartialDate other = PartialDate.parse(less);
        assertThat(Telling.common(one, days(one), other, days(other))).hasToString(common);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a:1       | b:2       | a:1; b:2",
                "a:1       | a:1       | a:1",
                "a:1-5     | a:3-9     | a:1-9",
                "a:1-5     | a:5       | a:1-5",
                "a:1-9     | a:2-4     | a:1-9",
                "a:1-9     | a:1-4     | a:1-9",
                "a:1-4     | a:1-9     | a:1-9",
                "a:1-5     | a:6-9     | a:1-5,6-9",
                "a:7; b:1  | a:2       | a:2,7; b:1",
                "a:1-3,5-8 | a:2-6     | a:1-8",
            })
    void eachDocumentIsCitedOnceWithAllItsLines(String some, String more, String both) {
        assertThat(Citation.format(Telling.cited(Citation.parseAll(some), Citation.parseAll(more))))
                .isEqualTo(both);
    }

    @Test
    void daysAreSharedAtTheirEnds() {
        DateInterval year = days(PartialDate.parse("1992"));
        assertThat(Telling.shareADay(year, days(PartialDate.parse("[1992-12-31..1993]"))))
                .isTrue();
        assertThat(Telling.shareADay(days(PartialDate.parse("[1992-12-31..1993]")), year))
                .isTrue();
        assertThat(Telling.shareADay(year, days(PartialDate.parse("1993")))).isFalse();
        assertThat(Telling.shareADay(days(PartialDate.parse("1993")), year)).isFalse();
        assertThat(Telling.isWithin(days(PartialDate.parse("1992-05")), year)).isTrue();
        assertThat(Telling.isWithin(year, days(PartialDate.parse("1992-05")))).isFalse();
        assertThat(Telling.isWithin(year, days(PartialDate.parse("[1992..1993]"))))
                .isTrue();
        assertThat(Telling.isWithin(days(PartialDate.parse("[1992-12..1993]")), year))
                .isFalse();
    }
}
