package io.github.csto.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wordings: their languages, what stands in their places, and the forms of the plural. */
class WordingTest {
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final Wording DAYS =
            Wording.of("{0}: {1} {1|day|days}", "{0} : {1} {1|jour|jours}", "{0}: {1} {1|день|дня|дней}");

    private enum Word {
        ONE
    }

    @Test
    void aLanguageWithoutWordsReadsEnglish() {
        Wording wording = Wording.of("a", "b", "c");
        assertThat(wording).isEqualTo(new Wording("a", "b", "c"));
        assertThat(wording.in(Locale.ENGLISH)).isEqualTo("a");
        assertThat(wording.in(Locale.CANADA_FRENCH)).isEqualTo("b");
        assertThat(wording.in(RUSSIAN)).isEqualTo("c");
        assertThat(wording.in(Locale.GERMAN)).isEqualTo("a");
        assertThat(Wording.of("a", "", "").in(Locale.FRENCH)).isEqualTo("a");
        assertThat(Wording.of("a", "", "").in(RUSSIAN)).isEqualTo("a");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 1, Uzbekistan (UZ): 1 day",
        "en, 2, Uzbekistan (UZ): 2 days",
        "en, 0, Uzbekistan (UZ): 0 days",
        "fr, 0, Ouzbékistan (UZ) : 0 jour",
        "fr, 2, Ouzbékistan (UZ) : 2 jours",
        "ru, 21, Узбекистан (UZ): 21 день",
        "ru, 22, Узбекистан (UZ): 22 дня",
        "ru, 12, Узбекистан (UZ): 12 дней"
    })
    void theUsualWords(String language, int number, String text) {
        assertThat(DAYS.in(Locale.forLanguageTag(language), List.of(Country.UZ, number)))
                .isEqualTo(text);
    }

    @Test
    void constantsTextsAndCollections() {
        Wording wording = Wording.of("<{0}>", "", "");
        assertThat(wording.in(Locale.ENGLISH, List.of(Word.ONE))).isEqualTo("<ONE>");
        assertThat(wording.in(Locale.ENGLISH, List.of("a$1\\"))).isEqualTo("<a$1\\>");
        assertThat(wording.in(Locale.ENGLISH, List.of(List.of(Country.AM, 7, Word.ONE))))
                .isEqualTo("<Armenia (AM), 7, ONE>");
        assertThat(wording.in(Locale.ENGLISH, List.of(List.of()))).isEqualTo("<>");
        assertThat(wording.in(Locale.ENGLISH, List.of())).isEqualTo("<{0}>");
        assertThat(Wording.of("{0}{1}", "", "").in(Locale.ENGLISH, List.of("a")))
                .isEqualTo("a{1}");
    }

    @Test
    void wordsOfOnesOwnComeFirst() {
        assertThat(Wording.of("{0}, {1}", "", "")
                        .in(
                                Locale.ENGLISH,
                                List.of(Country.AM, List.of(Country.UZ, Word.ONE)),
                                argument -> argument == Country.UZ ? Optional.of("mine") : Optional.empty()))
                .isEqualTo("Armenia (AM), mine, ONE");
    }

    @Test
    void formsOfWhatIsNoNumberAndOfTooFewForms() {
        assertThat(Wording.of("{0|one|more}", "", "").in(Locale.ENGLISH, List.of("x")))
                .isEqualTo("more");
        assertThat(Wording.of("{0|one|more}", "", "").in(Locale.ENGLISH, List.of(1)))
                .isEqualTo("one");
        assertThat(Wording.of("{0|one|more}", "", "").in(Locale.ENGLISH, List.of(2)))
                .isEqualTo("more");
        assertThat(Wording.of("{0|same}", "", "").in(Locale.ENGLISH, List.of(2)))
                .isEqualTo("same");
        assertThat(Wording.of("", "", "{0|день|дня}").in(RUSSIAN, List.of(5))).isEqualTo("дня");
    }

    /** By what the number ends in, as a grammar says it. */
    @Test
    void theFormsOfThePlural() {
        IntStream.rangeClosed(0, 1234).forEach(number -> {
            String digits = "0" + number;
            boolean teen = digits.charAt(digits.length() - 2) == '1';
            int russian = !teen && digits.endsWith("1") ? 0 : !teen && digits.matches(".*[234]") ? 1 : 2;
            assertThat(Wording.pluralForm(number, RUSSIAN)).as("%s", number).isEqualTo(russian);
            assertThat(Wording.pluralForm(number, Locale.FRENCH)).isEqualTo(number == 0 || number == 1 ? 0 : 1);
            assertThat(Wording.pluralForm(number, Locale.ENGLISH)).isEqualTo(number == 1 ? 0 : 1);
            assertThat(Wording.pluralForm(number, Locale.GERMAN)).isEqualTo(number == 1 ? 0 : 1);
        });
    }
}
