package io.github.csto.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.country.Country;
import io.github.csto.membership.MembershipEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Comparing another data set from the command line: what is found, and that nothing is answered about a file that is wrong. */
class CompareCommandTest extends ComparingFiles {
    private static final Path MADE_UP =
            Path.of(System.getProperty("csto.root"), "csto-examples/other-dataset/spells.csv");

    private static final Path HABITS =
            Path.of(System.getProperty("csto.root"), "csto-examples/other-dataset/habits.csv");

    private static List<String> caused(Run run) {
        return differences(run, "cause");
    }

    private List<String> differences(String text, String options) throws IOException {
        return caused(compare(write(text), options + " --format json"));
    }

    @Test
    void aDataSetThatDiffersInFiveWaysIsToldTheFive() {
        Run run = compare(MADE_UP, "--end exclusive --account documents --format json");
        assertThat(caused(run))
                .containsExactly(
                        "BY 1993-01-01/1993-12-30 YES NO WHOLE_YEAR",
                        "RU 1992-05-15/1992-05-15 NO YES BOUNDARY_DAY",
                        "TM 1992-05-15/2023-11-23 YES NO NOT_COVERED",
                        "UZ 1998-01-01/1998-12-30 UNDETERMINED YES ACCOUNT",
                        "UZ 1998-12-31/1999-04-01 NO YES ACCOUNT",
                        "UZ 1999-04-02/1999-12-30 NO UNDETERMINED ACCOUNT",
                        "UZ 2012-01-01/2012-12-30 YES UNDETERMINED SUSPENSION_COUNTED_AS_MEMBERSHIP",
                        "UZ 2012-12-31/2023-11-23 YES NO SUSPENSION_COUNTED_AS_MEMBERSHIP");
        assertThat(run.json())
                .containsEntry("during", "1992-05-15/2023-11-23")
                .containsEntry(
                        "stateDays", Map.of("agree", 97286, "disagree", 15952, "undecided", 1912, "all", 115150));
        assertThat(((Map<?, ?>) run.array("differences").get(3)).get("readings"))
                .hasToString("[{account=akipress, criterion=MEMBER, citations=[lenta-2006-12-13]}, {account=table,"
                        + " criterion=MEMBER, citations=[003:161]}, {account=unian, criterion=MEMBER,"
                        + " citations=[obozrevatel-2006-12-14]}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"record", "reconciled"})
    void theHabitsOfOtherDataSetsAreNamed(String account) {
        Run run = compare(HABITS, "--end exclusive --states AM,GE,UZ --format json --account " + account);
        assertThat(caused(run))
                .containsExactly(
                        "AM 1992-05-15/1994-04-19 YES UNDETERMINED SIGNATURE_NOT_RATIFICATION",
                        "GE 1993-12-09/1995-02-09 YES UNDETERMINED SIGNATURE_NOT_RATIFICATION",
                        "GE 1999-04-20/1999-04-20 NO YES LAST_DAY_IN_FORCE",
                        "UZ 1992-05-15/1994-04-19 NO UNDETERMINED PRECISION",
                        "UZ 2002-10-07/2005-12-31 YES NO COUNTED_WHILE_OUTSIDE",
                        "UZ 2006-08-16/2006-12-12 NO UNDETERMINED PUBLICATION_DAY",
                        "UZ 2006-12-13/2006-12-13 NO YES PUBLICATION_DAY");
        assertThat(compare(HABITS, "--end exclusive --states AM,GE,UZ --account " + account)
                        .isAnswered()
                        .out())
                .contains("  Cause                       Ranges  Days\n")
                .contains("  PUBLICATION_DAY             2       120\n")
                .contains("  LAST_DAY_IN_FORCE           1       1\n")
                .contains("  COUNTED_WHILE_OUTSIDE       1       1,182\n");
    }

    @ParameterizedTest
    @CsvSource({
        // A source of the act is of 14 December: its day and the next are its publication's, the one after is nobody's.
        "UZ; 2006-12-14; 2012-12-19, UZ 2006-12-13/2006-12-13 NO YES PUBLICATION_DAY",
        "UZ; 2006-12-15; 2012-12-19, UZ 2006-12-13/2006-12-14 NO YES PUBLICATION_DAY",
        "UZ; 2006-12-16; 2012-12-19, UZ 2006-12-13/2006-12-15 NO YES OTHER",
        // The sources of the suspension are of the day itself: a day late is a miscount.
        "UZ; 2006-12-13; 2012-12-20, UZ 2012-12-19/2012-12-19 YES NO BOUNDARY_DAY",
        // A term that expires, and none.
        "UZ; 1994-04-20; 1999-04-20, UZ 1999-04-20/1999-04-20 NO YES LAST_DAY_IN_FORCE",
        "UZ; 2006-12-13; 2012-12-18, UZ 2012-12-18/2012-12-18 NO YES BOUNDARY_DAY",
        // Before it came back, and where none comes back.
        "UZ; 2003-05-01; 2004-05-01, UZ 2003-05-01/2004-04-30 YES NO COUNTED_WHILE_OUTSIDE",
        "UZ; 2006-01-01; 2012-12-19, UZ 2006-01-01/2006-08-15 YES NO WHOLE_YEAR",
        "GE; 2003-05-01; 2004-05-01, GE 2003-05-01/2004-04-30 YES NO OTHER"
    })
    void aHabitIsNamedOnlyWhereItFits(String spell, String difference) throws IOException {
        String row = spell.replace("; ", ",");
        Path file = write("state,start,end\n" + row + "\n");
        assertThat(caused(compare(
                        file,
                        "--end exclusive --account record --during 1992-05-15/2026-02-15 --format json --states "
                                + row.substring(0, 2))))
                .contains(difference);
    }

    @Test
    void signatureIsNamedWhereAnAccountTellsItApart() {
        assertThat(caused(compare(MADE_UP, "--end exclusive --account prose --format json")))
                .contains("AM 1992-05-15/1994-04-19 YES UNDETERMINED SIGNATURE_NOT_RATIFICATION");
    }

    @ParameterizedTest
    @MethodSource("sources")
    void whatWeExportDoesNotDifferFromUs(ExportTest.Source source) throws IOException {
        Path members = write(source.export("spells").out());
        assertThat(caused(compare(members, "--format json" + source.options())))
                .allMatch(difference -> isDisputed(source, difference));
        Path statuses = write(source.export("spells --of status").out());
        for (String criterion : List.of("signatory", "party", "member")) {
            assertThat(caused(compare(statuses, "--format json --criterion " + criterion + source.options())))
                    .as(criterion)
                    .allMatch(difference -> isDisputed(source, difference));
        }
    }

    /** A spell says beside its dates that its start is disputed, which a comparison does not read. */
    private static boolean isDisputed(ExportTest.Source source, String difference) {
        return difference.endsWith(" PRECISION")
                && source.csto().history().events(Country.parse(difference.substring(0, 2))).stream()
                        .anyMatch(MembershipEvent::disputed);
    }

    @Test
    void asTextAndCsvAndForAPeriod() throws IOException {
        Path file = write("state,start,end\nRU,1992-05-16,\n");
        assertThat(compare(file, "--end inclusive --during 1992-05 --account documents --format csv")
                        .isAnswered()
                        .out())
                .startsWith("organisation,account,criterion,country,name,start,end,end_convention,theirs,ours,cause,")
                .contains("CSTO,documents,MEMBER,RU,Russia,1992-05-15,1992-05-15,inclusive,NO,YES,BOUNDARY_DAY,,"
                        + "\"003:60,117,125,155\"\n");
        assertThat(compare(file, "--end inclusive --during 1992-05-16 --account table")
                        .isAnswered()
                        .out())
                .startsWith(file + " against CSTO (table account, member), 1992-05-16/1992-05-16\n\nDifferences (5)\n")
                .doesNotContain("Russia")
                .endsWith("""
                        State-days of 9 states
                          They       State-days  Share
                          agree      4 of 9      44.44 %
                          disagree   5 of 9      55.55 %
                          undecided  0 of 9      0.00 %
                        """);
        assertThat(compare(write("state,start,end\n"), "--end inclusive --during 1991")
                        .isAnsweredWith("other.csv holds no spell: by it, no state counts on any day")
                        .out())
                .contains(
                        "Differences: none\n\nState-days of 9 states\n  They       State-days      Share\n  agree      3,285 of 3,285  100.00 %\n");
        assertThat(compare(file, "--end inclusive --during 2024-01-01 --account documents")
                        .isAnsweredWith("holds no spell")
                        .out())
                .contains("NOT_COVERED", "Beyond the horizon");
    }

    @Test
    void anEndIsWhatItIsSaidToBe() throws IOException {
        String file = "state,start,end\nRU,1992-05-15,1995-06-30\n";
        assertThat(differences(file, "--end exclusive --during 1992-05-15/2023-11-23"))
                .contains("RU 1995-06-30/2023-11-23 NO YES OTHER");
        assertThat(differences(file, "--end inclusive --during 1992-05-15/2023-11-23"))
                .contains("RU 1995-07-01/2023-11-23 NO YES OTHER");
        String declared =
                "end,start,who,end_convention\n1995-06-30,1992-05-15,RU,inclusive\n1995-06-30,1992-05-15,KZ,Exclusive\n";
        assertThat(differences(declared, "--state-column who --during 1992-05-15/2023-11-23"))
                .contains("RU 1995-07-01/2023-11-23 NO YES OTHER", "KZ 1995-06-30/2023-11-23 NO YES OTHER");
    }

    @Test
    void rowsOfYearsAreWhatTheyAreSaidToBe() throws IOException {
        StringBuilder rows = new StringBuilder("ccode,year\n");
        for (int year = 1993; year <= 2023; year++) {
            rows.append("365,")
                    .append(year)
                    .append("\nAZE,")
                    .append(Math.min(year, 1999))
                    .append('\n');
        }
        assertThat(
                        differences(
                                rows.toString(),
                                "--years whole --codes cow --state-column ccode --during 1992-05-15/2023-11-23 --account documents"))
                .filteredOn(difference -> difference.startsWith("AZ") || difference.startsWith("RU"))
                .containsExactly(
                        "AZ 1993-01-01/1993-09-23 YES NO WHOLE_YEAR",
                        "AZ 1999-04-02/1999-12-30 YES UNDETERMINED WHOLE_YEAR",
                        "AZ 1999-12-31/1999-12-31 YES NO WHOLE_YEAR",
                        "RU 1992-05-15/1992-12-31 NO YES WHOLE_YEAR");
        assertThat(
                        differences(
                                rows.toString(),
                                "--years any --codes cow --state-column ccode --during 1992-05-15/2023-11-23 --account documents"))
                .filteredOn(difference -> difference.startsWith("AZ") || difference.startsWith("RU"))
                .containsExactly(
                        "AZ 1993-01-01/1993-09-23 UNDETERMINED NO PRECISION",
                        "AZ 1993-09-24/1993-12-30 UNDETERMINED YES PRECISION",
                        "AZ 1999-01-02/1999-04-01 UNDETERMINED YES PRECISION",
                        "AZ 1999-12-31/1999-12-31 UNDETERMINED NO BOUNDARY_DAY",
                        "RU 1992-05-15/1992-12-31 NO YES OTHER",
                        "RU 1993-01-01/1993-12-30 UNDETERMINED YES PRECISION",
                        "RU 2023-01-02/2023-11-23 UNDETERMINED YES PRECISION");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() throws IOException {
        Path file = write("""
                state,start,end
                Atlantis,1999,
                KZ,1999-13-01,05/10/2007
                KZ,1999

                KZ,2001,2000
                KZ,1999,9999-12-31
                ,1999,
                """);
        Run run = compare(file, "--end inclusive").isRefused();
        assertThat(run.err().lines())
                .containsExactly(
                        "csto: " + file
                                + ", line 2, column state, \"Atlantis\": expected an ISO 3166-1 code or a name in"
                                + " English, French or Russian; the nearest are Albania (AL), Åland Islands (AX), Armenia (AM)",
                        file
                                + ", line 3, column start, \"1999-13-01\": expected a date or nothing (No such date in the"
                                + " calendar: \"1999-13-01\")",
                        file
                                + ", line 3, column end, \"05/10/2007\": expected a date or nothing (Not read as a date: \"05/10/2007\""
                                + " is 2007-10-05 by dd/MM/yyyy, 2007-05-10 by MM/dd/yyyy; say --date-format dd/MM/yyyy or"
                                + " MM/dd/yyyy)",
                        file + ", line 4, \"KZ,1999\": expected 3 fields as in the header, found 2",
                        file
                                + ", line 6, column end, \"2000\": expected a date, inclusive, that leaves a day from the start"
                                + " on, which is 2001",
                        file
                                + ", line 7, column end, \"9999-12-31\": expected nothing where none is told, instead of a date"
                                + " that stands for it; --missing says which",
                        file
                                + ", line 8, column state, \"\": expected an ISO 3166-1 code or a name in English, French or"
                                + " Russian");
        assertThat(compare(write("state,year\nRUS,99\nXX,9999\n"), "--years any --codes cow")
                        .isRefused()
                        .err())
                .contains("line 2, column year, \"99\": expected a year like 1999")
                .contains("line 3, column state, \"XX\": expected a number or an abbreviation of the Correlates of War")
                .contains("line 3, column year, \"9999\": expected a year like 1999, before 9999");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "state,start,end|--end up|Not a value of --end: \"up\"; expected one of inclusive, exclusive",
                "state,start,end||does not say what its ends are; expected --end inclusive or --end exclusive",
                "state,start,end|--end inclusive --years any|Rows of years have no end",
                "state,start,end,end_convention|--end inclusive|no --end is expected",
                "state,begin,end|--end inclusive|has no column \"start\"; there are state, begin, end",
                "state,start,end|--years whole|has no column \"year\"",
                "state,state,start,end|--end inclusive|has more than one column \"state\"",
                "state,start,end,end_convention/RU,1999,,maybe||expected inclusive or exclusive",
                "state,start,end,end_convention,status/RU,1999,,exclusive,OBSERVER||expected MEMBER or a status",
                "state,start,end,end_convention,organisation/RU,1999,,exclusive,CIS||expected CSTO, which it is to be compared with",
                "state,start,end/\"RU,1999|--end inclusive|other.csv, line 2: state: a quoted field that is never closed",
                "''|--end inclusive|is empty; expected a header"
            })
    void whatCannotBeUsedIsRefused(String text, String options, String message) throws IOException {
        assertThat(compare(write(text.replace('/', '\n')), options == null ? "" : options)
                        .isRefused()
                        .err())
                .contains(message);
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertThat(compare(folder.resolve("none.csv"), "--end inclusive")
                        .isRefused()
                        .err())
                .contains("No such file: ");
        assertThat(compare(folder, "--end inclusive").isRefused().err()).contains("Not a file but a folder: ");
        assertThat(Run.words("compare --end inclusive").isRefused().err()).contains("--spells");
    }

    @Test
    void gzipAndByteOrderMarksAreRead() throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write("\uFEFFstate,start,end\r\nРоссия,1992-05-16,\r\n".getBytes(StandardCharsets.UTF_8));
        }
        Path file = Files.write(folder.resolve("other.csv.gz"), zipped.toByteArray());
        assertThat(caused(compare(
                        file, "--end inclusive --during 1992-05-15/2023-11-23 --account documents --format json")))
                .contains("RU 1992-05-15/1992-05-15 NO YES BOUNDARY_DAY");
    }
}
