package io.github.csto;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No date and no fact about a country stands in the code: the tables are their only place. */
class FactsStandInSeedsTest {
    /** Comments, text blocks, strings and characters, whichever begins first. */
    private static final Pattern NOT_CODE = Pattern.compile("(?<comment>//[^\n]*|/\\*(?s:.*?)\\*/)"
            + "|(?<text>\"\"\"(?s:.*?)\"\"\"|\"(?:[^\"\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\n]|\\\\.)+')");

    private static final Pattern YEAR = Pattern.compile("(?<![0-9A-Za-z_.])(?:199|20[0-2])[0-9](?![0-9A-Za-z_.])");
    private static final Pattern DATE_IN_TEXT = Pattern.compile("(?<![0-9])(?:199|20[0-2])[0-9](?![0-9])");
    private static final Pattern COUNTRY = Pattern.compile("\\bCountry\\.[A-Z]{2}\\b|import static .*\\.Country\\.");

    private static final Map<String, String> SOURCES = new TreeMap<>();

    @BeforeAll
    static void readSources() throws IOException {
        Path root =
                Path.of(System.getProperty("csto.root"), "csto-core", "src", "main", "java", "io", "github", "csto");
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(
                            file -> SOURCES.put(root.relativize(file).toString().replace('\\', '/'), text(file)));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String code(String source) {
        return NOT_CODE.matcher(source).replaceAll(" ");
    }

    private static List<String> literals(String source) {
        return NOT_CODE.matcher(source)
                .results()
                .filter(match -> !match.group().startsWith("/"))
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void noYearStandsInTheCode() {
        assertThat(SOURCES).hasSizeGreaterThan(40).containsKey("Csto.java");
        SOURCES.forEach((file, source) -> assertThat(code(source)).as(file).doesNotContainPattern(YEAR));
    }

    @Test
    void yearsStandInMessagesOnlyThereWhereTheyShowHowADateIsWritten() {
        Map<String, List<String>> dated = new TreeMap<>();
        SOURCES.forEach((file, source) -> literals(source).forEach(literal -> {
            if (DATE_IN_TEXT.matcher(literal).find()) {
                dated.computeIfAbsent(file, key -> new ArrayList<>()).add(literal);
            }
        }));

        assertThat(dated).containsOnlyKeys("time/PartialDate.java", "time/DateInterval.java", "register/CellType.java");
        dated.values().forEach(literals -> assertThat(literals).allMatch(literal -> literal.contains(" like ")));
    }

    @Test
    void noCountryIsNamedOutsideTheListOfCountries() {
        assertThat(COUNTRY.matcher(SOURCES.get("country/CountryNames.java")).find())
                .as("the spellings name countries")
                .isTrue();
        SOURCES.forEach((file, source) -> {
            if (!file.startsWith("country/")) {
                assertThat(code(source)).as(file).doesNotContainPattern(COUNTRY);
            }
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "LocalDate.of(1992, 5, 15) | true",
                "int x = 2023; | true",
                "int x = 1989 + 2030 + 12020 + 0x1999; | false",
                "// since 1999 | false",
                "/** In 1999. */ int x; | false",
                "\"1999 // \" + 2001 | true",
                "\"a \\\" 1999\" | false",
                "'\"' + 1999 + '\"' | true",
                "/* \" */ 1999 /* \" */ | true",
            })
    void theScanTellsCodeFromCommentsAndTexts(String source, boolean found) {
        assertThat(YEAR.matcher(code(source)).find()).isEqualTo(found);
    }
}
