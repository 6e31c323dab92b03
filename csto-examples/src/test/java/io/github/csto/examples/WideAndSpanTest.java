package io.github.csto.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Comparing files with a column for each state, on the days that a data set covers, and of the states that are chosen. */
class WideAndSpanTest extends ComparingFiles {
    @ParameterizedTest
    @MethodSource("sources")
    void theMatrixThatWeExportDoesNotDifferFromUs(ExportTest.Source source) throws IOException {
        for (String cells : List.of("words", "numbers")) {
            Path file = write(source.export("matrix --by day --cells " + cells).out());
            assertThat(differences(compare(file, "--wide --format json" + source.options())))
                    .isEmpty();
        }
    }

    @Test
    void aRowSaysOfItsYearWhatItIsSaidTo() throws IOException {
        Path file = write("year;RUS;Ouzbékistan;gdp\n1993;1;NA;5\n1994;1;;5\n1996;0;YES;5\n1997;FALSE;1.0;5\n");
        Run whole = compare(
                file,
                "--wide --years whole --other-columns gdp --states RU,UZ --format json --delimiter ; --criterion member");
        assertThat(differences(whole))
                .containsExactly(
                        "RU 1995-01-01/1995-12-31 UNDETERMINED YES",
                        "RU 1996-01-01/1997-12-31 NO YES",
                        "UZ 1993-01-01/1995-12-31 UNDETERMINED YES");
        assertThat(whole.json())
                .containsEntry("during", "1993-01-01/1997-12-31")
                .containsEntry("notCovered", List.of("1992-05-15/1992-12-31", "1998-01-01/2023-11-23"));
        assertThat(differences(compare(
                        file, "--wide --years any --other-columns gdp --states RU --format json --delimiter ;")))
                .containsExactly(
                        "RU 1993-01-01/1993-12-30 UNDETERMINED YES",
                        "RU 1994-01-02/1995-12-31 UNDETERMINED YES",
                        "RU 1996-01-01/1997-12-31 NO YES");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "year,RU,gdp/1993,1,5|--wide --years any|has columns that name no state: \"gdp\"; expected --other-columns",
                "year,RU,RUS/1993,1,1|--wide --years any|has more than one column for Russia (RU)",
                "year,gdp/1993,1|--wide --years any --other-columns gdp|has no column for a state",
                "year,RU/1993,2|--wide --years any|line 2, column RU, \"2\": expected 1 or YES, 0 or NO, and NA",
                "year,RU/93,1|--wide --years any|line 2, column year, \"93\": expected a year like 1999",
                "year,RU/1993,1/1993,1|--wide --years any|line 3, column year, \"1993\": expected one row for each year",
                "day,RU/1993,1|--wide|line 2, column day, \"1993\": expected a day like 1999-06-01",
                "day,RU/9999-12-31,1|--wide|line 2, column day, \"9999-12-31\": expected a day like 1999-06-01, before 9999",
                "day,RU/1993-01-01,1/1993-01-01,0|--wide|expected one row for each day",
                "day,RU/1993-01-01|--wide|line 2, \"1993-01-01\": expected 2 fields as in the header, found 1",
                "year,RU/1993,1|--wide|has no column \"day\"; there are year, RU",
                "day,RU/1993-01-01,1|--wide --end inclusive|A wide file has no ends"
            })
    void whatCannotBeUsedIsRefused(String text, String options, String message) throws IOException {
        assertThat(compare(write(text.replace('/', '\n') + "\n"), options)
                        .isRefused()
                        .err())
                .contains(message);
    }

    @Test
    void daysThatAreNotCoveredAreNamedAndAreNoDifferences() throws IOException {
        Path file = write("state,start,end\nRU,1993-01-01,2016-12-31\nAM,1994-04-20,2016-12-31\n");
        Run run = compare(file, "--end inclusive --states Russia --format json");
        assertThat(differences(run)).isEmpty();
        assertThat(run.json())
                .containsEntry("during", "1993-01-01/2016-12-31")
                .containsEntry("notCovered", List.of("1992-05-15/1992-12-31", "2017-01-01/2023-11-23"))
                .containsEntry("countries", List.of("RU"));
        assertThat(compare(file, "--end inclusive").isAnswered().out())
                .contains("1993-01-01/2016-12-31\nNot covered by the data set, and not compared: 1992-05-15/1992-12-31,"
                        + " 2017-01-01/2023-11-23\n\nDifferences");
        Run during = compare(file, "--end inclusive --states RU --during 2016-12-31/2017-01-01 --format json");
        assertThat(differences(during)).containsExactly("RU 2017-01-01/2017-01-01 NO YES");
        assertThat(during.json()).containsEntry("notCovered", List.of());
        Run before = compare(write("state,start,end\nRU,1980,1989\n"), "--end inclusive --format json");
        assertThat(before.json())
                .containsEntry("during", "1980-01-01/1989-12-31")
                .containsEntry("notCovered", List.of("1992-05-15/2023-11-23"));
    }

    @Test
    void aFileWithoutASpellIsNotedWhateverTheFormat() throws IOException {
        Path none = write("state,start,end\n");
        for (String format : List.of("text", "json", "csv")) {
            compare(none, "--end inclusive --format " + format)
                    .isAnsweredWith("other.csv holds no spell: by it, no state counts on any day");
        }
        compare(write("day,RU\n1993-01-01,0\n"), "--wide").isAnsweredWith("holds no spell");
        compare(write("day,RU\n"), "--wide").isAnsweredWith("holds no spell");
        compare(write("state,year\n"), "--years any").isAnsweredWith("holds no spell");
        Path russia = write("state,start,end\nRU,1993,\n");
        compare(russia, "--end inclusive --states AM,KZ").isAnsweredWith("holds no spell of AM, KZ");
        compare(russia, "--end inclusive --states AM,RU").isAnswered();
        assertThat(compare(russia, "--end inclusive --states Atlantis")
                        .isRefused()
                        .err())
                .contains("Unknown country: \"Atlantis\"");
    }

    @Test
    void aFileIsReadAsItIsWritten() throws IOException {
        Path file = folder.resolve("other.csv");
        Files.write(file, "\uFEFFstate;start;end\r\nRU;1993;\r\n".getBytes(StandardCharsets.UTF_16LE));
        compare(file, "--end inclusive").isAnsweredWith("other.csv: read with delimiter ';' and encoding UTF-16LE");
        Files.write(file, "state\tstart\tend\nOuzb\u00e9kistan\t1993\t\n".getBytes(StandardCharsets.ISO_8859_1));
        compare(file, "--end inclusive").isAnsweredWith("read with delimiter tab and encoding windows-1252");
        Files.write(
                file,
                "state,start,end,note\nRU,1993,,\u00e9\nAM,1993,,\nAtlantis,1993,,\n"
                        .getBytes(StandardCharsets.ISO_8859_1));
        assertThat(compare(file, "--end inclusive").isRefused().err())
                .contains("other.csv, line 2: note: byte 0xE9 is not UTF-8", "line 4, column state, \"Atlantis\"");
        compare(file, "--end inclusive --encoding KOI8-R").isRefused();
    }

    @Test
    void everyCommandThatWritesCsvMakesCellsSafe() throws IOException {
        Path register = Path.of(System.getProperty("csto.root"), "csto-examples", "own-register");
        Path own = Files.createDirectory(folder.resolve("own"));
        try (Stream<Path> files = Files.list(register)) {
            for (Path file : files.toList()) {
                Files.writeString(
                        own.resolve(file.getFileName().toString()),
                        Files.readString(file).replace("LAKE-LEAGUE", "=LEAGUE"));
            }
        }
        Path spells = write("state,start,end\nFR,1993,\n");
        for (String command : List.of(
                "members --on 2005-06-01 --format csv",
                "history CH --format csv",
                "export spells",
                "export matrix --by year --rule ANY_DAY",
                "compare --spells " + spells + " --end inclusive --format csv")) {
            String plain =
                    Run.words(command + " --register " + own).isAnswered().out();
            assertThat(plain).contains("=LEAGUE").doesNotContain("'=LEAGUE");
            assertThat(Run.words(command + " --safe-cells --register " + own)
                            .isAnswered()
                            .out())
                    .as(command)
                    .isEqualTo(plain.replace("=LEAGUE", "\"'=LEAGUE\""));
        }
    }
}
