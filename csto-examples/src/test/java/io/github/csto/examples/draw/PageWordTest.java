package io.github.csto.examples.draw;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.examples.words.Spoken;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page and the pictures say the same in three languages. */
class PageWordTest {
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private static List<String> places(String words) {
        return Pattern.compile("[{][0-9]")
                .matcher(words)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasItsWordsWithTheSamePlaces(PageWord word) {
        String english = word.in(Locale.ENGLISH);
        for (Locale language : Spoken.LANGUAGES) {
            assertThat(word.in(language)).isNotBlank();
            assertThat(places(word.in(language))).as("%s", language).isEqualTo(places(english));
        }
        assertThat(word.in(RUSSIAN).replaceAll("[{].*?[}]", "")).matches("(?s).*[А-я].*|[^a-zA-Z]*");
    }

    @ParameterizedTest
    @EnumSource
    void inFrenchASpaceBeforeAMarkDoesNotBreak(PageWord word) {
        assertThat(word.in(Locale.FRENCH))
                .doesNotContainPattern("[ \\p{L}}][:;?!»](?![0-9])")
                .doesNotContainPattern("«[^\u00a0]");
    }

    @Test
    void everyYearHasTwelveMonths() {
        for (Locale language : Spoken.LANGUAGES) {
            for (PageWord word : List.of(PageWord.MONTHS, PageWord.SHORT_MONTHS)) {
                assertThat(word.in(language).split(" ", -1)).hasSize(12);
            }
        }
        assertThat(PageWord.month(LocalDate.of(2024, 8, 9), false, Locale.FRENCH))
                .isEqualTo("août");
        assertThat(PageWord.month(LocalDate.of(2024, 8, 9), true, RUSSIAN)).isEqualTo("А");
        assertThat(PageWord.day(LocalDate.of(2024, 8, 1), Locale.FRENCH)).isEqualTo("1er août 2024");
    }
}
