package io.github.csto.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.Csto;
import io.github.csto.country.Country;
import io.github.csto.time.Certainty;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer says what it is about, from when, and where the rest is. */
class PlainAnswersTest {
    private static final Pattern FIRST_DAY = Pattern.compile(
            "first day (as a member|of not being a member): (?:a day from )?([-0-9]{10})(?: to ([-0-9]{10}))?");

    private static final String OUR_YEAR = Path.of(System.getProperty("csto.root"), "csto-examples", "our-year")
            .toString();

    private static String text(String line) {
        return Run.words(line).isAnswered().out();
    }

    /** Every answer about one day, also where none is given. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "members",
                "status UZ",
                "explain UZ --format json",
                "explain --format json",
                "chair",
                "chair --host UZ",
                "speaking-order --chair RU",
                "shares --total 6.00",
                "may limited",
                "may limited --format json",
                "may extraordinary --requested-by AM",
                "may CSC-CHAIR host=AM chair=BY",
                "observers",
                "offices",
                "offices --format json"
            })
    void anAnswerSaysOfWhichDayItIs(String line) {
        assertThat(Run.words(line + " --on 2012-12-25").decided().out()).contains("2012-12-25");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--on 2012-12-25", "--account list", "--assume UZ~REJOIN~2013"})
    void anOptionBeforeAStepIsNotPassedOver(String option) {
        String[] words = ("may " + option + " limited").split(" ", -1);
        words[2] = words[2].replace('~', ' ');
        assertThat(Run.of(words).isRefused().err())
                .contains(words[1] + " stands before limited; options stand after it");
    }

    /** The register notes on an act what other accounts have; whether they contradict is asked for a day. */
    @Test
    void thatNobodyDissentsIsSaidOfTheDay() {
        assertThat(text("status BY --on 1999-06-01"))
                .contains("The account list has\n    accession (1992)", "\n\nDissents about 1999-06-01: none\n")
                .doesNotContain("Dissents: none");
        assertThat(text("members --on 1994-06-01 --organisation EURASEC"))
                .contains("\n\nDissents about 1994-06-01: none\n");
        assertThat(text("members --during 2004")).contains("\n\nDissents about 2004-01-01/2004-12-31: none\n");
        assertThat(text("status BY --on 1999-06-01 --language fr")).contains("Désaccords pour 1999-06-01\u00A0: aucun");
        assertThat(text("status BY --on 1999-06-01 --language ru")).contains("Расхождения за 1999-06-01: нет");
    }

    /** The command that is named where only the newest statements are told has each of them. */
    @Test
    void theRestOfTheStatementsIsWhereItIsSaidToBe() {
        List<String> all = Run.words("statements --format json").array("statements").stream()
                .map(row -> ((Map<?, ?>) row).get("date") + ": " + ((Map<?, ?>) row).get("text"))
                .toList();
        assertThat(Run.words("status AM --on 2025-06-01 --format json").array("statements"))
                .hasSizeGreaterThan(5)
                .allSatisfy(said -> assertThat(all)
                        .contains(((Map<?, ?>) said).get("date") + ": " + ((Map<?, ?>) said).get("text")));
        assertThat(text("status AM --on 2025-06-01")).contains("earlier, which the command statements lists\n");
    }

    @Test
    void aRecordThatIsAuditedIsExplained() {
        Run audited = Run.of("audit", OUR_YEAR, "--rule", "CSC-FREQUENCY", "--format", "json");
        Run explained = Run.of("explain", OUR_YEAR, "--rule", "CSC-FREQUENCY", "--format", "json");
        assertThat(subjects(explained)).isEqualTo(subjects(audited)).isNotEmpty();
        assertThat(subjects(Run.words("explain --rule CSC-FREQUENCY --format json")))
                .isNotEqualTo(subjects(explained));
        assertThat(Run.of("explain", OUR_YEAR, "--rule", "CSC-FREQUENCY", "--register", OUR_YEAR)
                        .isRefused()
                        .err())
                .contains("Either a folder or --register, not both");
    }

    private static List<String> subjects(Run run) {
        return ((List<?>) Objects.requireNonNull(run.parsed().get("findings")))
                .stream()
                        .map(finding ->
                                ((Map<?, ?>) finding).get("subject") + " " + ((Map<?, ?>) finding).get("verdict"))
                        .toList();
    }

    @Test
    void aFolderWithoutARecordIsNotExplained(@TempDir Path empty) {
        assertThat(Run.of("explain", empty.toString(), "--rule", "CSC-CHAIR")
                        .isRefused()
                        .err())
                .contains("No record of a Council in " + empty);
    }

    @Test
    void oneStateIsAskedAboutAtATime() {
        assertThat(text("status United Kingdom --on 2000-01-01")).startsWith("United Kingdom (GB) in CSTO");
        for (String line : List.of("status UZ KZ", "history UZ Kazakhstan", "reconciliation UZ KZ", "explain UZ KZ")) {
            assertThat(Run.words(line).isRefused().err()).contains("Expected one state, not 2: \"UZ\", \"K");
        }
        assertThat(Run.words("status United Kingdm").isRefused().err()).contains("\"United Kingdm\"");
        assertThat(text("status --help"))
                .contains("COUNTRY\n", "One state: an ISO 3166-1 code, or a name in\n")
                .doesNotContain("COUNTRY...");
    }

    /** Asked day by day: before the first possible day nothing has changed, from the last on it has. */
    @ParameterizedTest
    @EnumSource(
            value = Country.class,
            names = {"AM", "AZ", "BY", "GE", "KG", "KZ", "RU", "TJ", "UZ", "FR"})
    void aHistorySaysFromWhenAStateIsAMemberOrNot(Country country) {
        Csto csto = Csto.fromSeeds();
        Matcher found = FIRST_DAY.matcher(text("history " + country.alpha2()));
        while (found.find()) {
            boolean member = found.group(1).equals("as a member");
            LocalDate first = LocalDate.parse(found.group(2));
            LocalDate last = found.group(3) == null ? first : LocalDate.parse(found.group(3));
            assertThat(csto.isMember(country, first.minusDays(1))).isEqualTo(member ? Certainty.NO : Certainty.YES);
            assertThat(csto.isMember(country, last)).isEqualTo(member ? Certainty.YES : Certainty.NO);
            for (LocalDate open = first; open.isBefore(last); open = open.plusDays(1)) {
                assertThat(csto.isMember(country, open)).isEqualTo(Certainty.UNDETERMINED);
            }
        }
    }

    @Test
    void theFirstDaysOfAHistory() {
        assertThat(text("history UZ").lines().filter(line -> line.startsWith("    first day")))
                .containsExactly(
                        "    first day as a member: a day from 1992-05-15 to 1994-04-20",
                        "    first day of not being a member: 1999-04-21",
                        "    first day as a member: a day from 2006-08-16 to 2006-12-13",
                        "    first day of not being a member: 2012-12-19");
        assertThat(text("history AZ")).contains("WITHDRAW 1999-04-21").doesNotContain("first day");
        assertThat(text("history GE --language fr")).contains("premier jour sans être membre\u00A0: 1999-04-21");
        assertThat(text("history GE --language ru")).contains("первый день вне членства: 1999-04-21");
    }

    @Test
    void thoseOfAPeriodStandBelowHeadingsWithTheirActsAndReasons() {
        String out = text("members --during 2006/2012");
        assertThat(out)
                .containsPattern("\nThroughout \\(6\\)\n      State       Act +Sources +Reason\n  AM  Armenia ")
                .containsPattern("\n  UZ  Uzbekistan  WITHDRAW 1999-04-21, then REJOIN ")
                .contains(
                        "\n\nReasons\n  [1] ",
                        "The protocol that restored its membership was signed on 16 August 2006");
        List<String> cited = List.of("tass-2012-12-19", "asia-plus-2006-08-17");
        assertThat(out.substring(out.indexOf("\nSources\n"))).contains(cited);
        assertThat(text("members --during 2006/2012 --language ru"))
                .containsPattern("\nВесь период \\(6\\)\n +Государство +Действие +Источники +Примечание\n");
    }

    @Test
    void whatWasSaidAboutMembershipsIsCounted() {
        assertThat(text("members --on 1999-06-01").replaceAll("\n(?=[^\n])", " "))
                .contains("What was said and done about memberships up to this day, by number of entries"
                        + " (see status COUNTRY): Azerbaijan (AZ) 5, Georgia (GE) 3, Uzbekistan (UZ) 3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cite 003:179        | No such line: "003:179"; the last of 003 is 178
            cite 003:170-200    | No such line: "003:170-200"; the last of 003 is 178
            cite 003:1,5-6,1000 | No such line: "003:1,5-6,1000"; the last of 003 is 178
            cite 001:30         | No such line: "001:30"; the last of 001 is 29
            """)
    void aLineBeyondTheEndIsRefused(String line, String message) {
        assertThat(Run.words(line).isRefused().err()).contains(message);
    }

    @Test
    void theLastLineIsNotBeyondTheEnd() {
        for (String last : List.of("000:77", "001:29", "002:101", "003:178", "004:255")) {
            assertThat(text("cite " + last)).startsWith("Claims that rest on " + last + ": ");
        }
    }

    /** Where it is not known how long a document is, no line is beyond its end. */
    @Test
    void aDocumentOfUnknownLengthHasNoEnd() {
        Path own = Path.of(System.getProperty("csto.root"), "csto-examples", "own-register");
        assertThat(Run.of("cite", "almanac:9999", "--register", own.toString())
                        .isAnswered()
                        .out())
                .startsWith("Claims that rest on almanac:9999: none\n");
    }

    @Test
    void allFindingsStandBelowTheRecordToo() {
        String summed = Run.words("audit").out();
        String record = summed.substring(summed.indexOf("\nTHE RECORD ("), summed.indexOf("\nBINDING RULES"));
        assertThat(Run.words("audit --all").out()).contains(record);
        assertThat(Run.words("audit --only VIOLATED").out()).doesNotContain("THE RECORD");
    }
}
