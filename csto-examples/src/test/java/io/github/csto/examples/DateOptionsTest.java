package io.github.csto.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.csto.examples.dates.DateFormat;
import io.github.csto.examples.dates.DateReader;
import io.github.csto.examples.dates.DateRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.TypeConversionException;

/** The options for dates on the command line, of {@code tag} and of {@code compare}. */
class DateOptionsTest {
    @TempDir
    private Path folder;

    private Run run(String command, String text, String options) throws IOException {
        Path file = Files.writeString(folder.resolve("in.csv"), text);
        List<String> words = new ArrayList<>(List.of(command));
        words.addAll(List.of(
                command.equals("tag")
                        ? new String[] {
                            "--input",
                            file.toString(),
                            "--output",
                            folder.resolve("out.csv").toString(),
                            "--country-column",
                            "state"
                        }
                        : new String[] {"--spells", file.toString(), "--end", "inclusive"}));
        if (!options.isBlank()) {
            words.addAll(List.of(options.strip().split(" ", -1)));
        }
        return Run.of(words.toArray(String[]::new));
    }

    /** What the one row is tagged with. */
    private String tagged(String day, String options) throws IOException {
        Run run = run("tag", "state,day\nUZ,\"" + day + "\"\n", "--date-column day " + options);
        assertThat(run.code()).as(run.err()).isZero();
        return Files.readAllLines(folder.resolve("out.csv")).get(1).replaceFirst("^UZ,\"[^\"]*\",", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "05.10.2007|--date-format dd.MM.yyyy|2007-10-05",
                "10/05/2007|--date-format MM/dd/yyyy|2007-10-05",
                "20071005|--date-format yyyyMMdd|2007-10-05",
                "5/10/2007|--date-format dd.MM.yyyy,dd/MM/yyyy|2007-10-05",
                "39360|--date-format excel|2007-10-05",
                "39360.5|--date-format excel|2007-10-05",
                "37898|--date-format excel-1904|2007-10-05",
                "2007-10-05T23:30:00-11:00||2007-10-05",
                "2006.0||2006",
                "200X||[2000..2009]",
                "2006-XX||2006",
                "2006~|--approximate as-told|2006",
                "2006-~|--approximate AS-TOLD|2006",
                "2006-01/2006-12|--intervals one-day|2006",
                "[2006,2007]||[2006..2007]",
                "2005..2006||[2005..2006]"
            })
    void aDateIsTaggedAsItsPlainFormIs(String written, String options, String plain) throws IOException {
        assertThat(tagged(written, options == null ? "" : options)).isEqualTo(tagged(plain, ""));
    }

    @Test
    void anOpenDateHasAnAnswerOnlyIfAllItsDaysAgree() throws IOException {
        assertThat(tagged("[2013..]", "")).startsWith("NO,").contains("BEYOND_HORIZON");
        assertThat(tagged("[2005..]", "")).startsWith("UNDETERMINED,");
        assertThat(tagged("[..1990]", "")).startsWith("NO,OUTSIDE,CERTAIN");
        assertThat(tagged("..1995", "")).startsWith("UNDETERMINED,");
        assertThat(tagged("2013/..", "--intervals one-day")).isEqualTo(tagged("[2013..]", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "05/10/2007||2007-10-05 by dd/MM/yyyy, 2007-05-10 by MM/dd/yyyy; say --date-format",
                "05/10/2007|--date-format dd/MM/yyyy,MM/dd/yyyy|is 2007-10-05 by dd/MM/yyyy and 2007-05-10 by MM/dd/yyyy",
                "30.02.2007|--date-format dd.MM.yyyy|by dd.MM.yyyy: no such date in the calendar",
                "60|--date-format excel|the 29th of February 1900 never was",
                "39360||say --date-format excel",
                "2006~||say --approximate as-told",
                "1999/2001||say --intervals one-day",
                "1999-21||which months a season has",
                "{1999,2000}||braces are several dates",
                "[1999,2001]||between its dates are days that it cannot be",
                "12 May 1999||names of months",
                "5.10.07||a year of two digits",
                "NA||say --missing NA",
                "0000-00-00||say --missing 0000-00-00",
                "NA|--missing NA,NULL|stands for nothing",
                "-9|--missing -9|stands for nothing",
                "9999-12-31|--missing .,9999-12-31|stands for nothing"
            })
    void aDateThatIsNotReadIsRefusedWithTheReason(String written, String options, String reason) throws IOException {
        Run run = run(
                        "tag",
                        "state,day\nUZ,\"" + written + "\"\n",
                        "--date-column day " + (options == null ? "" : options))
                .isRefused();
        assertThat(run.err()).contains("line 2: day: ").contains(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--date-format dd.MM.yy|one of two digits does not name its century",
                "--date-format dd/mm/yyyy|mm are minutes",
                "--date-format dd-MMM-yyyy|names of months are not read",
                "--approximate perhaps|expected refuse or as-told, found 'perhaps'",
                "--intervals all|expected refuse or one-day, found 'all'"
            })
    void anOptionThatSaysNothingIsRefused(String options, String message) throws IOException {
        for (String command : List.of("tag", "compare")) {
            assertThat(run(
                                    command,
                                    "state,day,start,end\n",
                                    command.equals("tag") ? "--date-column day " + options : options)
                            .isRefused()
                            .err())
                    .contains(message);
        }
    }

    @Test
    void aDateStandsInThreeColumns() throws IOException {
        String july = tagged("2006-07-01", "");
        String year = tagged("2006", "");
        String later = tagged("2013", "");
        run("tag", "state,y,m,d\nUZ,2006,7,1\nUZ,2006,0,0\nUZ,2013.0,,\n", "--date-column y,m,d")
                .isAnswered();
        assertThat(Files.readAllLines(folder.resolve("out.csv")))
                .containsExactly(
                        "state,y,m,d,membership,status,certainty,stage",
                        "UZ,2006,7,1," + july,
                        "UZ,2006,0,0," + year,
                        "UZ,2013.0,,," + later);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2006,0,5|y,m,d: Not read as a date: 2006, 0, 5: without its month",
                "0,3,5|without its year",
                "2006,2,30|No such date",
                "2006,-9,-9|--missing -9",
                "0,0,0|y,m,d: \"0, 0, 0\" stands for nothing",
                ",,|y,m,d: empty"
            })
    void threeColumnsThatAreNoDateAreRefused(String cells, String reason) throws IOException {
        assertThat(run("tag", "state,y,m,d\nUZ," + cells + "\n", "--date-column y,m,d")
                        .isRefused()
                        .err())
                .contains(reason);
    }

    @Test
    void columnsThatAreNotThereAreRefused() throws IOException {
        assertThat(run("tag", "state,y,m\n", "--date-column y,m,d").isRefused().err())
                .contains("no column \"d\"");
        assertThat(run("tag", "state,y,m\n", "--date-column y,state")
                        .isRefused()
                        .err())
                .contains("two columns");
        assertThat(run("tag", "state,y,m\n", "--date-column y,m,y,m")
                        .isRefused()
                        .err())
                .contains("Expected one column");
    }

    @Test
    void hintsAreOnStandardError() throws IOException {
        String rejects = " --rejects " + folder.resolve("rejected.csv");
        Run run = run("tag", "state,day\nUZ,31/12/1999\nUZ,01/02/2000\nUZ,9999-12-31\n", "--date-column day" + rejects);
        assertThat(run.code()).isZero();
        assertThat(run.err().lines())
                .containsExactly(
                        "csto: hint: day: \"9999-12-31\" stands in 1 of 3 rows; if it stands for nothing, say --missing 9999-12-31",
                        "csto: hint: day: the dates that were not read have one format in common: --date-format dd/MM/yyyy");
        assertThat(run("tag", "state,day\nUZ,1999~\n", "--date-column day --approximate as-told")
                        .err())
                .contains("read without the mark");
    }

    private String compared(String text, String options) throws IOException {
        return run("compare", text, options + " --format csv").isAnswered().out();
    }

    @Test
    void spellsHaveTheSameDates() throws IOException {
        String plain = compared("state,start,end\nUZ,1992-05-15,1999-04-02\nGE,1993,1999\nRU,1992-05,\n", "");
        assertThat(compared(
                        "state,start,end\nUZ,15.05.1992,02.04.1999\nGE,1993-XX,1999.0\nRU,1992-05,NA\n",
                        "--date-format dd.MM.yyyy --missing NA"))
                .isEqualTo(plain);
        assertThat(compared(
                        "state,sy,sm,sd,ey,em,ed\nUZ,1992,5,15,1999,4,2\nGE,1993,0,0,1999,,\nRU,1992,5,0,0,0,0\n",
                        "--start-column sy,sm,sd --end-column ey,em,ed"))
                .isEqualTo(plain);
    }

    @Test
    void anOpenStartOfASpellMakesNoDaysToCompare() throws IOException {
        String text = "state,start,end\nRU,[..1999],\n";
        assertThat(run("compare", text, "--format json").json().get("during").toString())
                .startsWith("1992-");
        assertThat(run("compare", "state,start,end\nRU,,[..1999]\n", "--format json")
                        .json()
                        .get("during")
                        .toString())
                .startsWith("1992-");
        assertThat(run("compare", "state,start,end\nRU,[..2000],1990\nUZ,[..2000],1989-12-31\n", "--format json")
                        .json()
                        .get("during")
                        .toString())
                .startsWith("1989-12-31/");
        assertThat(run("compare", text, "--during 1980/1981 --format json")
                        .json()
                        .get("stateDays")
                        .toString())
                .contains("undecided=731");
        assertThat(run("compare", "state,start,end\nRU,1992,[1999..]\n", "--during 2020 --format json")
                        .json()
                        .get("stateDays")
                        .toString())
                .contains("undecided=366");
        assertThat(run("compare", "state,start,end\nRU,1992,9999-12-31\n", "")
                        .isRefused()
                        .err())
                .contains("--missing");
        assertThat(run("compare", "state,start,end\nUZ,1999,1998~\n", "")
                        .isRefused()
                        .err())
                .contains("column end, \"1998~\"")
                .contains("--approximate as-told");
    }

    @ParameterizedTest
    @CsvSource({
        "1999.0, ''",
        "1999-XX, ''",
        "1999-00-00, ''",
        "1999?, --approximate as-told",
        "99 in full 1999, ''",
        "31.12.1999, --date-format dd.MM.yyyy",
        "NA, --missing NA",
    })
    void aYearIsReadAsDatesAreIfItIsOneWholeYear(String year, String option) throws IOException {
        Path file =
                Files.writeString(folder.resolve("years.csv"), "state,year\nRU,1998\nRU,\"" + year + "\"\nRU,2000\n");
        List<String> words = new ArrayList<>(List.of("compare", "--spells", file.toString(), "--years", "whole"));
        words.addAll(option.isEmpty() ? List.of() : List.of(option.split(" ")));
        Run run = Run.of(words.toArray(String[]::new));
        if (year.contains(" ") || year.startsWith("31") || year.equals("NA")) {
            assertThat(run.isRefused().err())
                    .contains("years.csv, line 3, column year")
                    .contains(year)
                    .contains("expected a year like 1999, before 9999");
        } else {
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.out()).contains("1998-01-01/2000-12-31");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NA,\"n,a\",-9 | NA; n,a; -9",
                "\"n,a\" | n,a",
                "\"say \"\"no\"\"\" | say \"no\"",
                "-9, . | -9; .",
            })
    void aTextForNothingMayHaveAComma(String option, String texts) throws IOException {
        for (String text : texts.split("; ", -1)) {
            Path file = Files.writeString(
                    folder.resolve("rows.csv"), "state,day\nRU,\"" + text.replace("\"", "\"\"") + "\"\n");
            Path rejects = folder.resolve("rejects.csv");
            Run.of(
                            "tag",
                            "--input",
                            file.toString(),
                            "--output",
                            folder.resolve("out.csv").toString(),
                            "--rejects",
                            rejects.toString(),
                            "--country-column",
                            "state",
                            "--date-column",
                            "day",
                            "--missing",
                            option)
                    .isAnswered();
            assertThat(Files.readString(rejects)).contains("stands for nothing");
        }
    }

    @Test
    void textsForNothingWithAQuotationMarkThatNeverEndsAreRefused() {
        assertThat(new DateOptions.Missing().convert("").all()).containsExactly("");
        assertThatExceptionOfType(TypeConversionException.class)
                .isThrownBy(() -> new DateOptions.Missing().convert("NA,\"n,a"))
                .withMessageContaining("NA,\"n,a");
        assertThatExceptionOfType(TypeConversionException.class)
                .isThrownBy(() -> new DateOptions.Missing().convert("a\"b"));
    }

    @ParameterizedTest
    @CsvSource({
        "1999-00-00, '', 1999-XX-XX",
        "1999-04-00, '', 1999-04-XX",
        "00.04.1999, dd.MM.yyyy, 1999-04-XX",
        "00.00.1999, dd.MM.yyyy, 1999-XX-XX",
        "19990000, yyyyMMdd, 1999-XX-XX",
        "19990400, yyyyMMdd, 1999-04-XX",
    })
    void zeroIsADayOrMonthThatIsNotKnown(String written, String format, String meant) {
        DateRules rules = new DateRules(
                format.isEmpty() ? List.of() : List.of(DateFormat.parse(format)),
                Set.of(),
                DateRules.Approximate.REFUSE,
                DateRules.Intervals.REFUSE);
        assertThat(new DateReader(rules).read(written)).isEqualTo(new DateReader(DateRules.STRICT).read(meant));
    }

    @ParameterizedTest
    @CsvSource({
        "0000-00-00, ''",
        "1999-00-04, ''",
        "04.00.1999, dd.MM.yyyy",
        "00000000, yyyyMMdd",
        "00.00.0000, dd.MM.yyyy"
    })
    void aDayOfAnUnknownMonthIsNone(String written, String format) {
        DateRules rules = new DateRules(
                format.isEmpty() ? List.of() : List.of(DateFormat.parse(format)),
                Set.of(),
                DateRules.Approximate.REFUSE,
                DateRules.Intervals.REFUSE);
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> new DateReader(rules).read(written));
    }
}
