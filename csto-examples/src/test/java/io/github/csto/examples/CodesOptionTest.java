package io.github.csto.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the states of a file are called by: said, assumed or found, and refused where it cannot be. */
class CodesOptionTest {
    private static final String YEARS = "state,year\n702,1995\n703,1995\n704,1995\n705,1995\n";

    @TempDir
    private Path folder;

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("years.csv"), text);
    }

    private Run tag(String text, String... more) throws IOException {
        List<String> words = new ArrayList<>(List.of(
                "tag",
                "--input",
                write(text).toString(),
                "--output",
                folder.resolve("tagged.csv").toString(),
                "--country-column",
                "state",
                "--date-column",
                "year"));
        words.addAll(List.of(more));
        return Run.of(words.toArray(String[]::new));
    }

    @Test
    void numbersThatFitTwoSystemsAreRefusedUnlessOneIsSaid() throws IOException {
        for (String codes : List.of("", "iso", "auto")) {
            Run run = codes.isEmpty() ? tag(YEARS) : tag(YEARS, "--codes", codes);
            assertThat(run.isRefused().err()).contains("ISO 3166-1", "the Correlates of War", "--codes");
            assertThat(folder.resolve("tagged.csv")).doesNotExist();
        }
        tag(YEARS, "--codes", "cow").isAnswered();
        assertThat(Files.readAllLines(folder.resolve("tagged.csv")).subList(1, 5))
                .allMatch(line -> line.contains("YES"));
        tag(YEARS, "--codes", "iso-numeric").isAnswered();
        assertThat(Files.readAllLines(folder.resolve("tagged.csv")).subList(1, 5))
                .allMatch(line -> line.contains("NO"));
    }

    @ParameterizedTest
    @CsvSource({"365 369, cow", "643 112, iso", "RUS GER SUI, ioc", "RS UP BO, fips", "Russia Armenia, iso"})
    void autoSaysWhatItFound(String states, String found) throws IOException {
        Run run = tag("state,year\n" + states.replace(" ", ",1999\n") + ",1999\n", "--codes", "auto");

        assertThat(run.code()).isZero();
        assertThat(run.err()).startsWith("--codes auto: state holds codes of ").contains("(--codes " + found + ")");
    }

    /** The first rows leave it open, or fit; the last one shows that another system is meant. */
    @Test
    void aLaterRowThatProvesItFailsAsWell() throws IOException {
        StringBuilder rows = new StringBuilder("state,year\n");
        for (int i = 0; i < 10_001; i++) {
            rows.append("643,1999\n");
        }
        rows.append("702,1999\n703,1999\n365,1999\n369,1999\n370,1999\n");

        Run run =
                tag(rows.toString(), "--rejects", folder.resolve("rejects.csv").toString());

        assertThat(run.isRefused().err()).contains("ISO 3166-1", "the Correlates of War");
        assertThat(folder.resolve("tagged.csv")).doesNotExist();
        assertThat(folder.resolve("rejects.csv")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"iso", "auto"})
    void compareRefusesThemToo(String codes) throws IOException {
        Run run = Run.of("compare", "--spells", write(YEARS).toString(), "--years", "any", "--codes", codes);

        assertThat(run.isRefused().err()).contains("ISO 3166-1", "the Correlates of War");
    }

    @Test
    void anotherWordIsRefused() throws IOException {
        assertThat(tag(YEARS, "--codes", "morse").isRefused().err()).contains("iso-numeric", "auto", "morse");
    }

    /** Each different text is looked up once, and remembered. */
    @Test
    void unknownNamesAreSetAside() throws IOException {
        StringBuilder rows = new StringBuilder("state,year\n");
        for (int i = 0; i < 5000; i++) {
            rows.append("Nowhere land ").append(i % 50 == 0 ? "a" : "b").append(",1999\n");
        }

        tag(rows.toString(), "--rejects", folder.resolve("rejects.csv").toString())
                .isAnswered();

        assertThat(Files.readAllLines(folder.resolve("rejects.csv"))).hasSize(5001);
    }

    @Test
    void nearNamesAreLookedForInTheFirstThousandUnknownTextsOnly() throws IOException {
        StringBuilder rows = new StringBuilder("state,year\n");
        for (int i = 0; i < 1002; i++) {
            rows.append("Land ").append(i).append(",1999\n");
        }
        rows.append("Armenia,1999\n");

        tag(rows.toString(), "--rejects", folder.resolve("rejects.csv").toString())
                .isAnswered();

        List<String> rejects = Files.readAllLines(folder.resolve("rejects.csv"));
        assertThat(rejects).hasSize(1003);
        assertThat(rejects.subList(1, 1001)).allMatch(row -> row.contains("Unknown country"));
        assertThat(rejects.subList(1001, 1003)).allMatch(row -> row.contains("Not found: \"\"Land 100"));
    }
}
