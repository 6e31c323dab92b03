package io.github.csto.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.council.Representative.Office;
import io.github.csto.country.Country;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Where a ruling rests on how we read a document, it says so, in every language. */
class ReadingsTest {
    private static final Procedure ASKED = Councils.procedure();

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("ru"));

    private static long readings(Ruling ruling, Locale language) {
        return ruling.reasons(language).stream()
                .filter(reason -> reason.contains("our reading")
                        || reason.contains("notre lecture")
                        || reason.contains("наше прочтение"))
                .count();
    }

    @ParameterizedTest
    @EnumSource(Office.class)
    void onlyThatAnActingPresidentHoldsTheOfficeIsRead(Office office) {
        Ruling ruling =
                ASKED.representation(Councils.seat(Country.BY).office(office).build(), Councils.DAY);

        for (Locale language : LANGUAGES) {
            assertThat(readings(ruling, language)).isEqualTo(office == Office.ACTING_PRESIDENT ? 1 : 0);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, VIOLATED", "1, VIOLATED", "2, COMPLIES", "3, COMPLIES"})
    void thatTheYearIsTheCalendarYearIsRead(int sessions, Verdict verdict) {
        Ruling ruling = ASKED.frequency(
                Year.of(2020),
                List.of(Councils.date("2020-02"), Councils.date("2020-05"), Councils.date("2020-07"))
                        .subList(0, sessions),
                true);

        assertThat(ruling.verdict()).isEqualTo(verdict);
        for (Locale language : LANGUAGES) {
            assertThat(readings(ruling, language)).isEqualTo(1);
        }
    }
}
