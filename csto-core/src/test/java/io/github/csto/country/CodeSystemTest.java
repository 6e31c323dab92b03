package io.github.csto.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.csto.register.Register;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeSystemTest {
    private static List<List<String>> table() throws IOException {
        return Files.readAllLines(Path.of(System.getProperty("csto.root"), "seeds", "codes", "cow.tsv")).stream()
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"365, RU", "rus, RU", " 704 , UZ", "KYR, KG", "TAJ, TJ", "345, RS"})
    void numbersAndAbbreviationsOfTheCorrelatesOfWar(String code, Country country) {
        assertThat(CodeSystem.COW.parse(code)).isEqualTo(country);
    }

    @ParameterizedTest
    @ValueSource(strings = {"999", "UZ", "Russia", ""})
    void aCodeThatTheTableDoesNotHaveIsUnknown(String code) {
        assertThatExceptionOfType(UnknownCountryException.class)
                .isThrownBy(() -> CodeSystem.COW.parse(" " + code))
                .withMessage("Unknown code of the Correlates of War: \"" + code + "\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COW | 315 | Not a country: \"315\" of the Correlates of War is Czechoslovakia, until 1992; since then there are Czechia (CZ), Slovakia (SK)",
                "COW | 260 | Not a country: \"260\" of the Correlates of War is the Federal Republic of Germany before unification, until 1990; since then there is Germany (DE)",
                "COW | gdr | Not a country: \"gdr\" of the Correlates of War is the German Democratic Republic, until 1990; since then there is Germany (DE)",
                "COW | 347 | Not a country: \"347\" of the Correlates of War is Kosovo, which has no code of ISO 3166-1",
                "GW | 680 | Not a country: \"680\" of Gleditsch and Ward is the People's Republic of Yemen, until 1990; since then there is Yemen (YE)",
                "FIFA | SCO | Not a country: \"SCO\" of FIFA is Scotland, which has no code of ISO 3166-1",
            })
    void aCodeOfAStateThatIsNoMoreSaysWhatItWas(CodeSystem system, String code, String message) {
        assertThatExceptionOfType(UnknownCountryException.class)
                .isThrownBy(() -> system.parse(code))
                .withMessage(message);
        assertThat(system.find(code)).isEmpty();
    }

    @Test
    void everyOtherCodeIsExplainedAndMeansNoCountry() throws IOException {
        List<String> rows =
                Files.readAllLines(Path.of(System.getProperty("csto.root"), "seeds", "codes", "other-codes.tsv"));
        for (String line : rows.subList(1, rows.size())) {
            String[] cells = line.split("\t", -1);
            CodeSystem system = CodeSystem.valueOf(cells[0].toUpperCase(Locale.ROOT));
            for (String code : cells[2].isEmpty() ? List.of(cells[1]) : List.of(cells[1], cells[2])) {
                assertThatExceptionOfType(UnknownCountryException.class)
                        .isThrownBy(() -> system.parse(code))
                        .withMessageContaining(cells[3])
                        .satisfies(e -> assertThat(e.nearest().stream()
                                        .map(Country::alpha2)
                                        .collect(Collectors.joining(" ")))
                                .isEqualTo(cells[5]));
            }
        }
        assertThat(rows).hasSizeGreaterThan(80);
    }

    @Test
    void otherwiseAsACountryIsRead() {
        assertThat(CodeSystem.ISO.parse("Ouzbékistan")).isEqualTo(Country.UZ);
        assertThat(CodeSystem.ISO.parse("860")).isEqualTo(Country.UZ);
    }

    @Test
    void everyStateOfTheRegisterIsInTheTableOnceAndTheReadmeExplainsIt() throws IOException {
        List<List<String>> rows = table().subList(1, table().size());
        assertThat(rows)
                .extracting(row -> Integer.valueOf(row.get(0)))
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(rows).extracting(row -> row.get(1)).doesNotHaveDuplicates();
        assertThat(rows).extracting(row -> row.get(2)).doesNotHaveDuplicates();
        for (String organisation : Register.fromSeeds().organisations()) {
            assertThat(rows)
                    .extracting(row -> Country.valueOf(row.get(2)))
                    .containsAll(Register.fromSeeds().accounts(organisation).countries());
        }
        String readme = Files.readString(Path.of(System.getProperty("csto.root"), "seeds", "README.md"));
        String section = readme.substring(readme.indexOf("## `codes/cow.tsv`")).split("\n##+ ", -1)[0];
        assertThat(table().get(0)).allSatisfy(column -> assertThat(section).contains("| `" + column + "` |"));
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeOfEveryTableIsReadAndNothingElse(CodeSystem system) throws IOException {
        Path file = Path.of(System.getProperty("csto.root"), "seeds", "codes", system.word() + ".tsv");
        if (Files.exists(file)) {
            List<String> lines = Files.readAllLines(file);
            int place = List.of(lines.get(0).split("\t", -1)).indexOf("country");
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split("\t", -1);
                for (int column = 0; column < place; column++) {
                    assertThat(system.parse(cells[column].toLowerCase(Locale.ROOT)))
                            .hasToString(cells[place]);
                }
            }
        }
        assertThat(system.find("nothing")).isEmpty();
        assertThat(system.find("-643")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "702 703 704 705, ISO, COW",
        "702 703 704 705, COW, ",
        "702 703 704 705, GW, ",
        "702 703 704 705, ISO_NUMERIC, ",
        "365 369 370, ISO, COW",
        "20 40 90 100, ISO, COW",
        "643 112 051 398, ISO, ",
        "643 112 398, COW, ISO",
        "RUS GER SUI, ISO, IOC",
        "RUS KAZ BLR, ISO, ",
        "RS UP BO, ISO, FIPS",
        "BY, ISO, ",
        "Russia 643 051, ISO, ",
        "340 341, COW, GW",
        "265 315 345 365, ISO, COW",
        "265 315 365, COW, ",
    })
    void aColumnThatFitsAnotherSystemAsWellOrBetterIsFound(String texts, CodeSystem assumed, CodeSystem rival) {
        CodeEvidence evidence = evidence(texts);

        assertThat(evidence.rival(assumed)).isEqualTo(Optional.ofNullable(rival));
    }

    /** Read anew: the enum keeps what it has once read. */
    @Test
    void theNumbersAreThoseOfTheCountriesWithAndWithoutLeadingZeros() {
        Map<String, Country> numbers = new TreeMap<>();
        for (Country country : Country.all()) {
            numbers.put("%d".formatted(country.numeric()), country);
            numbers.put("%02d".formatted(country.numeric()), country);
            numbers.put("%03d".formatted(country.numeric()), country);
        }
        assertThat(CodeSystem.numbers()).isEqualTo(numbers);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ISO", "ISO_NUMERIC"})
    void everyColumnBeforeTheCountryIsACode(CodeSystem system) throws IOException {
        List<String> lines =
                Files.readAllLines(Path.of(System.getProperty("csto.root"), "seeds", "codes", system.word() + ".tsv"));
        int codes = List.of(lines.get(0).split("\t", -1)).indexOf("country");
        Map<String, Country> expected = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = List.of(line.split("\t", -1));
            cells.subList(0, codes).forEach(code -> expected.put(code, Country.valueOf(cells.get(codes))));
        }
        assertThat(system.read()).isEqualTo(expected);
        assertThat(system.expected()).contains(system.word() + ".tsv");
    }

    @Test
    void noMoreIsKeptOfAColumnThanIsNeeded() {
        CodeEvidence evidence = new CodeEvidence();
        evidence.add("x".repeat(100));
        assertThat(evidence.size()).isEqualTo(1);
        evidence.add("x".repeat(101));
        evidence.add(" ");
        assertThat(evidence.size()).isEqualTo(1);
        for (int i = 0; i < 3000; i++) {
            evidence.add("code " + i);
        }
        assertThat(evidence.size()).isEqualTo(2048);
    }

    @ParameterizedTest
    @CsvSource({
        "702 703 704 705, ",
        "2 365 369, COW",
        "643 112 051, ISO",
        "RUS GER SUI, IOC",
        "RS UP BO, FIPS",
        "RS BO, ",
        "RUS GER GRE, IOC",
        "RUS KAZ, ISO",
        "Russia Belarus, ISO",
        "nothing, ",
    })
    void theSystemOfAColumnIsFound(String texts, CodeSystem best) {
        assertThat(evidence(texts).best()).isEqualTo(Optional.ofNullable(best));
    }

    private static CodeEvidence evidence(String texts) {
        CodeEvidence evidence = new CodeEvidence();
        for (String text : texts.split(" ", -1)) {
            evidence.add(text);
        }
        assertThat(evidence.size()).isEqualTo(texts.split(" ", -1).length);
        return evidence;
    }
}
