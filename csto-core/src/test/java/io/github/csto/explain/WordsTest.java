package io.github.csto.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.source.Citation;
import io.github.csto.source.SourceDocument;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The bundles hold the same messages, and dates and places are told in words. */
class WordsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d\\}");

    private static Words words(Language language) {
        return new Words(language, Words.read(language));
    }

    private static final Map<String, SourceDocument> SOURCES = Map.of(
            "charter",
            SourceDocument.builder()
                    .id("charter")
                    .kind(SourceDocument.Kind.TREATY_TEXT)
                    .phrase("to fulfil its obligations")
                    .title("Charter")
                    .publisher("P")
                    .language(Locale.ENGLISH)
                    .build(),
            "003",
            SourceDocument.builder()
                    .id("003")
                    .sha256("0".repeat(64))
                    .title("D")
                    .publisher("P")
                    .language(Locale.ENGLISH)
                    .build());

    private static List<String> placeholders(String form) {
        return PLACEHOLDER
                .matcher(form)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasTheSameMessagesWithTheSamePlaces(Language language) {
        ResourceBundle english = Words.read(Language.EN);
        ResourceBundle own = Words.read(language);
        assertThat(new TreeSet<>(own.keySet()))
                .isEqualTo(new TreeSet<>(english.keySet()))
                .hasSizeGreaterThan(90);
        for (String key : own.keySet()) {
            String[] forms = own.getString(key).split(" \\| ", -1);
            boolean counted = english.getString(key).contains(" | ");
            assertThat(forms).as(key).hasSize(counted ? language.forms() : 1);
            for (String form : forms) {
                assertThat(placeholders(form))
                        .as(key)
                        .isEqualTo(placeholders(english.getString(key).split(" \\| ", -1)[0]));
                assertThat(form).as(key).isNotBlank().doesNotContain("  ");
                assertThat(PLACEHOLDER.matcher(form).replaceAll("")).as(key).doesNotContain("{", "}", "'", "\"", "~");
            }
        }
    }

    @Test
    void inFrenchASpaceBeforeAMarkDoesNotBreak() {
        ResourceBundle french = Words.read(Language.FR);
        french.keySet()
                .forEach(key -> assertThat(french.getString(key))
                        .as(key)
                        .doesNotContainPattern("[ \\p{L}}][:;?!»]")
                        .doesNotContainPattern("«[^\u00a0]"));
    }

    @Test
    void theDefaultLocaleIsNotAsked() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.JAPAN);
            assertThat(words(Language.RU).when(PartialDate.parse("2014-03")))
                    .isEqualTo("в один из дней марта 2014 года");
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(words(Language.EN).count("roster.YES", 2, "x")).contains("for 2 states");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1992-05-15               | on 15 May 1992 | le 15 mai 1992 | 15 мая 1992 года
            2010-01-01               | on 1 January 2010 | le 1er janvier 2010 | 1 января 2010 года
            2014-03                  | in March 2014 | en mars 2014 | в один из дней марта 2014 года
            2016-02                  | in February 2016 | en février 2016 | в один из дней февраля 2016 года
            2012                     | in 2012 | en 2012 | в 2012 году
            [1999-04-02..1999]       | on a day from 2 April 1999 to 31 December 1999 | un jour entre le 2 avril 1999 et le 31 décembre 1999 | в один из дней со 2 апреля 1999 года по 31 декабря 1999 года
            [2021-08..2022-03-22]    | on a day from 1 August 2021 to 22 March 2022 | un jour entre le 1er août 2021 et le 22 mars 2022 | в один из дней с 1 августа 2021 года по 22 марта 2022 года
            [2021-01-01..2021-12-31] | in 2021 | en 2021 | в 2021 году
            [2020..2021]             | on a day from 1 January 2020 to 31 December 2021 | un jour entre le 1er janvier 2020 et le 31 décembre 2021 | в один из дней с 1 января 2020 года по 31 декабря 2021 года
            [2021-01..2021-11]       | on a day from 1 January 2021 to 30 November 2021 | un jour entre le 1er janvier 2021 et le 30 novembre 2021 | в один из дней с 1 января 2021 года по 30 ноября 2021 года
            0033-01-01               | on 1 January 33 | le 1er janvier 33 | 1 января 33 года
            """)
    void partialDatesAreToldInWords(String date, String english, String french, String russian) {
        PartialDate partial = PartialDate.parse(date);
        assertThat(words(Language.EN).when(partial)).isEqualTo(english);
        assertThat(words(Language.FR).when(partial)).isEqualTo(french);
        assertThat(words(Language.RU).when(DateInterval.from(partial))).isEqualTo(russian);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            003:117            | document 003, line 117 | document 003, ligne 117 | документ 003, строка 117
            003:117,129        | document 003, lines 117 and 129 | document 003, lignes 117 et 129 | документ 003, строки 117 и 129
            003:50-63          | document 003, lines 50–63 | document 003, lignes 50–63 | документ 003, строки 50–63
            charter:13         | article 13 of charter | article 13 (charter) | charter, статья 13
            charter:13,25; p-1 | articles 13 and 25 of charter; p-1 | articles 13 et 25 (charter)\u00a0; p-1 | charter, статьи 13 и 25; p-1
            001:2,5,7-9; 003:1 | document 001, lines 2, 5 and 7–9; document 003, line 1 | document 001, lignes 2, 5 et 7–9\u00a0; document 003, ligne 1 | документ 001, строки 2, 5 и 7–9; документ 003, строка 1
            """)
    void placesAreToldInWords(String citations, String english, String french, String russian) {
        List<Citation> places = Citation.parseAll(citations);
        assertThat(Arrays.stream(Language.values())
                        .map(language -> words(language).places(places, SOURCES)))
                .containsExactly(english, french, russian);
    }

    @Test
    void sentencesBeginWithACapital() {
        assertThat(words(Language.RU).sentence("в 2012 году")).isEqualTo("В 2012 году");
        assertThat(words(Language.FR).sentence("état")).isEqualTo("État");
        assertThat(words(Language.RU).sentence("15 мая")).isEqualTo("15 мая");
    }
}
