package io.github.csto.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.csto.register.Register;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                .withMessage("Unknown country: \"" + code + "\"");
    }

    @Test
    void otherwiseAsACountryIsRead() {
        assertThat(CodeSystem.ISO.parse("Ouzbékistan")).isEqualTo(Country.UZ);
        assertThat(CodeSystem.ISO.parse("860")).isEqualTo(Country.UZ);
    }

    @Test
    void everyStateOfTheRegisterIsInTheTableOnceAndTheReadmeExplainsIt() throws IOException {
        List<List<String>> rows = table().subList(1, table().size());
        assertThat(rows).extracting(row -> row.get(0)).doesNotHaveDuplicates().isSorted();
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
}
