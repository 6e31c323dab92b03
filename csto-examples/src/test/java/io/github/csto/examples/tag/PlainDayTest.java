package io.github.csto.examples.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainDayTest {
    private static int read(String text) {
        return PlainDay.read(("<" + text + ">").toCharArray(), 1, 1 + text.length());
    }

    /** As the JDK reads them; all of the years at hand and of the ends, and one in thirty of the others. */
    @Test
    void daysAreThoseThatThereAreAndInTheirOrder() {
        long last = PlainDay.NONE;
        for (int year = 0; year <= 9999; year += year < 40 || (year > 1880 && year < 2110) || year > 9950 ? 1 : 30) {
            for (int month = 0; month <= 13; month++) {
                for (int day = 0; day <= 32; day++) {
                    String text = String.valueOf(10_000 + year).substring(1) + "-" + two(month) + "-" + two(day);
                    int number = read(text);
                    if (year == 0 || year == 9999 || !isDay(text)) {
                        assertThat(number).as(text).isEqualTo(PlainDay.NONE);
                    } else {
                        assertThat((long) number)
                                .as(text)
                                .isGreaterThan(last)
                                .isEqualTo(PlainDay.of(LocalDate.parse(text)));
                        last = number;
                    }
                }
            }
        }
    }

    private static String two(int number) {
        return String.valueOf(100 + number).substring(1);
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1999",
                "1999-06",
                "1999-6-01",
                "1999-06-1",
                "1999/06/01",
                "1999-06-01 ",
                " 1999-06-0",
                "199a-06-01",
                "-999-06-01",
                "1999--6-01",
                "1999-06-:0",
                "1999-0/-01",
                "١٩٩٩-06-01",
                "1999-06-0١",
                "+999-06-01",
                "9-99-06-01",
                "1x99-06-01",
                "1999-x6-01",
                "1999-06-x1"
            })
    void whatHasAnotherFormIsLeftToOthers(String text) {
        assertThat(read(text)).isEqualTo(PlainDay.NONE);
    }
}
