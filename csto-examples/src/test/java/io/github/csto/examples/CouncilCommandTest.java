package io.github.csto.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.Csto;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands about the Council: what they print, where, and with which exit code. */
class CouncilCommandTest {
    private static final Path INVENTED = Path.of(System.getProperty("csto.root"), "csto-examples", "invented-year");

    private static List<String> findings(Run run, String verdict) {
        return ((List<?>) run.parsed().get("findings"))
                .stream()
                        .map(finding -> (Map<?, ?>) finding)
                        .filter(finding -> finding.get("verdict").equals(verdict))
                        .map(finding -> finding.get("rule") + " " + finding.get("subject"))
                        .toList();
    }

    @Test
    void whatTheDocumentsTellViolatesNothing() {
        Run run = Run.words("audit --account documents --format json");
        assertThat(run.json()).containsOnlyKeys("findings", "counts", "receipt");
        assertThat(findings(run, "VIOLATED")).isEmpty();
        assertThat(findings(run, "DEPARTS")).isEmpty();
        assertThat(findings(run, "COMPLIES"))
                .contains("CSC-CHAIR session CSTO-2023-11-23", "PRACTICE-ORDER session CSTO-2020-12-02");
        assertThat(run.array("findings"))
                .allSatisfy(finding -> assertThat((Map<?, ?>) finding)
                        .satisfies(map -> assertThat(map.keySet())
                                .hasToString("[rule, kind, subject, verdict, reasons, citations]"))
                        .satisfies(map ->
                                assertThat((List<?>) map.get("citations")).isNotEmpty())
                        .satisfies(
                                map -> assertThat((List<?>) map.get("reasons")).isNotEmpty()));
        assertThat(Run.words("audit --account documents --all").isAnswered().out())
                .contains(
                        "Binding rules: ",
                        " 0 violated, ",
                        "Practice:      ",
                        " 0 departed from, ",
                        "PRACTICE (a departure from it is not a violation of the rules)",
                        "  NOT ESTABLISHED: session CSTO-2020-12-02, Armenia (AM)  [004:13,67]",
                        "\nReceipt: csto ")
                .endsWith("\n");
    }

    @Test
    void theAuditOfTheRecordTellsWhatTheCouncilDid() {
        Run run = Run.words("audit");
        assertThat(run.code()).isEqualTo(1); // decisions that were taken at no session of the Council
        assertThat(run.out())
                .contains(
                        "\n  Several sessions on record in: 2000, 2009, 2012, 2015, 2016, 2021, 2022 (5)\n",
                        "\n    CSTO-2009-02-04: Armenia (AM), in Russia; held the chair from 2008-09-05  [",
                        "\n    CSTO-2014-12-23: Tajikistan (TJ), in Russia; took the chair that day  [",
                        "\n    CSTO-2012-05-15: not recorded  [",
                        "\n    CSTO-2022-01-10: Kazakhstan (KZ), perhaps others  [",
                        "\n    CSTO-2009-06-14: Belarus (BY), perhaps others  [",
                        "\n    CSTO-2023-11-23: Armenia (AM)  [",
                        "\n  VIOLATED: decision CSTO-2022-01-06-01  [",
                        "\nCSC-FREQUENCY by record: ",
                        "\nCSC-FREQUENCY by documents: ",
                        "\n--all lists what is summed up here, each with its reasons and sources.\n")
                .doesNotContain("NOT ESTABLISHED: year");
        assertThat(run.out().lines()).hasSizeLessThan(300);
        assertThat(Run.words("audit --all").out().lines()).hasSizeGreaterThan(2000);
        assertThat(findings(Run.words("audit --format json"), "DEPARTS"))
                .containsExactly(
                        "PRACTICE-HOST session CSTO-2009-02-04",
                        "PRACTICE-HOST session CSTO-2014-12-23",
                        "PRACTICE-HOST session CSTO-2015-12-21");
    }

    @ParameterizedTest
    @CsvSource({
        "2009-06-01, AM",
        "2015-10-01, AM",
        "2021-09-20, AM",
        "2025-06-01, KG",
        "2006-01-01, RU",
        "2018-06-01, KZ"
    })
    void theChairOfADayIsThatOfTheRecordAndCited(String day, String state) {
        Map<String, Object> json =
                Run.words("chair --on " + day + " --format json").json();

        assertThat(json).containsEntry("chair", state);
        assertThat(json.get("citations"))
                .asString()
                .contains(Csto.fromSeeds().compliance().record().chairmanships().stream()
                        .filter(term -> term.isHeldOn(PartialDate.parse(day)) == Certainty.YES)
                        .findFirst()
                        .orElseThrow()
                        .citations()
                        .get(0)
                        .toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026-12-01 | 2026-06-01 | YES          | The rule is known as reported
                    2026-12-01 | 2026-06-02 | NO           | Notice on 2026-06-02, out on 2026-12-01
                    2026-12-01 | 2026-06    | UNDETERMINED | That depends on the exact days
                    2026-12-01 |            | UNDETERMINED | When notice was given is not recorded
                    """)
    void noticeIsGivenHalfAYearBeforeAMemberLeaves(String out, String noticed, String permitted, String reason) {
        Map<String, Object> json = Run.words("may CHARTER-WITHDRAWAL-NOTICE --on " + out + " country=AM"
                        + (noticed == null ? "" : " noticed=" + noticed) + " --format json")
                .decided()
                .json();

        assertThat(json).containsEntry("permitted", permitted);
        assertThat(String.valueOf(json.get("reasons"))).contains(reason);
    }

    @Test
    void oneFaultForEachRuleIsFoundAndNothingElse() {
        Run run = Run.of("audit", INVENTED.toString(), "--format", "json");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(findings(run, "VIOLATED"))
                .containsExactly(
                        "CSC-COMPOSITION session minsk, Armenia (AM)",
                        "CSC-UN-NOTICE decision late-notice",
                        "CSC-FREQUENCY year 2021",
                        "CSC-EXTRAORDINARY session minsk",
                        "CSC-SITTING decision no-sitting",
                        "CSC-LIMITED decision objected",
                        "CSC-CHAIR session minsk",
                        "CSC-FUNDING decision budget");
        assertThat(findings(run, "DEPARTS"))
                .containsExactly(
                        "PRACTICE-HOST session minsk",
                        "PRACTICE-ORDER session minsk",
                        "PRACTICE-FORMATS session minsk",
                        "PRACTICE-HANDOVER chairmanship winter");
        Run text = Run.of("audit", INVENTED.toString(), "--all");
        assertThat(text.code()).isEqualTo(1);
        assertThat(text.out().lines().filter(line -> line.startsWith("  VIOLATED: ")))
                .hasSize(8);
        assertThat(text.out().lines().filter(line -> line.startsWith("  DEPARTED FROM: ")))
                .hasSize(4);
        assertThat(text.out()).contains("Binding rules: 15 in order, 8 violated,", "1 in order, 4 departed from");
    }

    @Test
    void aRecordWithFaultsIsRefused(@TempDir Path folder) throws IOException {
        Files.copy(INVENTED.resolve("sessions.tsv"), folder.resolve("sessions.tsv"));
        Files.writeString(
                folder.resolve("decisions.tsv"),
                Files.readString(INVENTED.resolve("decisions.tsv"))
                        .replace("objected\tCSTO\tminsk", "objected\tCSTO\tmoscow")
                        .replace("\tnone\tnone\t", "\tMAGIC\tnone\t"));
        assertThat(Run.of("audit", folder.toString()).isRefused().err().lines())
                .hasSize(2)
                .satisfiesExactly(
                        line -> assertThat(line).contains("decisions.tsv, line 2, column powers, \"MAGIC\""),
                        line -> assertThat(line).contains("decisions.tsv, line 5, column session, \"moscow\""));
        assertThat(Run.words("audit no-such-folder").isRefused().err()).contains("no-such-folder");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    CSC-CHAIR --on 2021-05-10 venue=IN_PERSON host=BY chair=BY                    | YES          | Belarus (BY) chairs on its own territory
                    CSC-CHAIR --on 2021-05-10 venue=IN_PERSON host=BY chair=UZ                    | NO           | Uzbekistan (UZ) is not a member
                    CSC-COMPOSITION --on 2021-05-10 country=AM office=PRIME_MINISTER empowered=NO | NO           | whom national law does not empower
                    CSC-COMPETENCE --on 2021-05-10                                                | UNDETERMINED | The powers that it relies on are not recorded
                    CSC-COMPETENCE --on 2021-05-10 powers=none                                    | UNDETERMINED | It relies on none of the powers
                    CSC-FREQUENCY --on 2021-05-10                                                 | YES          | Sessions recorded in 2021: 2
                    CSC-FREQUENCY --on 2021-05-10 year=2020                                       | UNDETERMINED | Sessions recorded in 2020: 1
                    CHARTER-OTHER-ALLIANCE --on 2021-05-10 country=AM organisation=NATO           | NO           | Armenia (AM) is both a party and in NATO: certainly from 2021-05-10 on
                    CHARTER-ASSISTANCE --on 2021-05-10 country=AM step=AGGRESSION step=DECISION step=MEASURE step=NOTICE | YES | A decision of the Council on assistance: 2021-05-10
                    PRACTICE-HANDOVER --on 2021-01-10 country=AM until=2021-02-10                 | UNDETERMINED | Whether a session was held in its term is not recorded
                    """)
    void anyRuleIsAskedAboutAStep(String words, String permitted, String reason) {
        Map<String, Object> json =
                Run.words("may " + words + " --format json").decided().json();

        assertThat(json).containsEntry("permitted", permitted);
        assertThat(String.valueOf(json.get("reasons"))).contains(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    CSC-CHAIR --on 2021-05-10 venu=x              | venu: expected a column of this table: claim
                    CSC-CHAIR --on 2021-05-10 host=QQ             | host: expected an ISO 3166-1 code
                    CSC-CHAIR --on 2021-05-10 host                | Expected COLUMN=VALUE
                    CSC-FREQUENCY --on 2021-05-10 year=MMXX       | year: expected a year like 2023
                    CSC-FREQUENCY --on 2021-05-10 sessions=3      | sessions: expected year
                    CSC-THRONE --on 2021-05-10                    | Unknown rule: "CSC-THRONE"; there are CSC-COMPOSITION
                    --on 2021-05-10                               | Missing step
                    """)
    void aStepThatCannotBeReadIsRefused(String words, String message) {
        assertThat(Run.words("may " + words).isRefused().err()).contains(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    extraordinary --on 2022-01-05 --requested-by KZ --account documents | NO           | Requests from members: 1, by Kazakhstan (KZ); at least 2 are needed
                    extraordinary --on 2022-01-05 --requested-by KZ,AM --account documents | YES          | Requests from members: 2, by Armenia (AM), Kazakhstan (KZ)
                    extraordinary --on 2022-01-05 --requested-by KZ,UZ --account documents | NO           | Uzbekistan (UZ) is not a member on 2022-01-05 (SELF_SUSPENDED)
                                        extraordinary --on 2006-10-01 --requested-by KZ,UZ --account documents | UNDETERMINED | It depends on Uzbekistan (UZ)
                    extraordinary --on 2012-07-01 --requested-by KZ,UZ --account documents | UNDETERMINED | It depends on Uzbekistan (UZ)
                    extraordinary --on 2022-01-05 --account documents | NO           | Requests from members: 0
                    extraordinary --on 2000-01-01 --requested-by KZ,AM --account documents | UNDETERMINED | The register applies this rule from 2003-09-18
                    limited --on 2023-11-23 --account documents | YES          | No member objects
                    limited --on 2023-11-23 --objecting AM --account documents | NO           | Armenia (AM) objects to the limited format
                    limited --on 2023-11-23 --objecting UZ --account documents | YES          | Uzbekistan (UZ) objects to the limited format, without effect
                    limited --on 2012-07-01 --objecting UZ --account documents | UNDETERMINED | It is not certain whether Uzbekistan (UZ) is a member
                    limited --on 2026-03-01 --account documents | YES          | the account that answers ends on 23 November 2023
                    limited --on 2026-01-01 --account documents        | YES          | the account that answers ends on 23 November 2023
                    """)
    void mayAStepBeTaken(String words, String permitted, String reason) {
        Run run = Run.words("may " + words + " --format json").decided();
        assertThat(run.json())
                .containsOnlyKeys("on", "permitted", "reasons", "citations")
                .containsEntry("permitted", permitted);
        assertThat(String.valueOf(run.array("reasons"))).contains(reason);
        assertThat(run.array("citations")).map(String::valueOf).contains("001:26");
        assertThat(Run.words("may " + words).decided().out()).contains(reason, "001:26");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    extraordinary --on 2022-01-05 --requested-by KZ    | NO           | Requests from members: 1, by Kazakhstan (KZ); at least 2 are needed
                    extraordinary --on 2012-07-01 --requested-by KZ,UZ | YES          | That the rule still applied is our reading; when it ended is not known
                    extraordinary --on 2000-01-01 --requested-by KZ,AM | YES          | The rule is known from secondary sources
                    extraordinary --on 1994-01-01 --requested-by KZ,AM | UNDETERMINED | The register applies this rule from 1994-04-20
                    limited --on 2012-07-01 --objecting UZ             | NO           | Uzbekistan (UZ) objects to the limited format
                    limited --on 2024-05-31                            | UNDETERMINED | The rule is known from practice only
                    limited --on 2024-05-31                            | UNDETERMINED | By the version of the account documents it is COMPLIES
                    limited --on 2026-03-01                            | UNDETERMINED | the account that answers ends on 15 February 2026
                    CHARTER-CONSENSUS --on 2020-01-01 objections=none  | UNDETERMINED | No member is against it
                    CHARTER-CONSENSUS --on 2020-01-01 objections=AM:DECISION | UNDETERMINED | A member is against it
                    CSC-CHAIR --on 2022-05-16 kind=EXTRAORDINARY venue=IN_PERSON host=RU chair=AM | YES | Armenia (AM) holds the chairmanship on 2022-05-16
                    CSC-COMPOSITION --on 2018-11-08 country=AM office=PRIME_MINISTER empowered=YES | UNDETERMINED | is not known from what was seen of the rule
                    CSC-COMPOSITION --on 2021-11-08 country=AM office=PRIME_MINISTER empowered=YES | YES | whom national law empowers
                    CSC-FUNDING --on 2020-01-01 "shares=AM=10 BY=10 KG=10 KZ=10 RU=50 TJ=10" | YES | The members pay by the key RU:50,*:10, to the cent
                    CSC-FUNDING --on 2020-01-01 "shares=AM=10 BY=10 KG=10 KZ=10 RU=50 TJ=10" | YES | By the version of the account documents it is VIOLATED
                    CSC-FUNDING --on 2020-01-01 "shares=AM=10 BY=10 KG=10 KZ=10 RU=10 TJ=10" | NO  | The shares are not those of the key RU:50,*:10
                    """)
    void theRecordsVersionJudgesAndSaysHowItIsKnown(String words, String permitted, String reason) {
        List<String> line = new ArrayList<>(List.of("may"));
        Matcher matcher = Pattern.compile("\"([^\"]*)\"|[^ \"]+").matcher(words);
        while (matcher.find()) {
            line.add(matcher.group(1) == null ? matcher.group() : matcher.group(1));
        }
        line.addAll(List.of("--format", "json"));
        Run run = Run.of(line.toArray(String[]::new)).decided();

        assertThat(run.json()).containsEntry("permitted", permitted);
        assertThat(String.valueOf(run.array("reasons"))).contains(reason);
    }

    @Test
    void theMembersSpeakByTheRussianAlphabet() {
        assertThat(Run.words("speaking-order --chair RU --on 2020-12-02")
                        .isAnswered()
                        .out())
                .startsWith("""
                        Order of speakers on 2020-12-02
                                  State
                          1.  RU  Russia
                          2.  AM  Armenia
                          3.  BY  Belarus
                          4.  KZ  Kazakhstan
                          5.  KG  Kyrgyzstan
                          6.  TJ  Tajikistan
                        """)
                .contains("004:30,67");
        assertThat(Run.words("speaking-order --chair RU --on 2020-12-02 --language fr --format json")
                        .json())
                .containsEntry("order", List.of("RU", "AM", "BY", "KZ", "KG", "TJ"))
                .containsEntry("undetermined", List.of())
                .extractingByKey("names", InstanceOfAssertFactories.LIST)
                .first()
                .isEqualTo("Russie");
        assertThat(Run.words("speaking-order --chair RU --on 2006-10-01")
                        .isAnswered()
                        .out())
                .contains("Left out: whether Uzbekistan (UZ) is a member is not certain");
        assertThat(Run.words("speaking-order --chair UZ --on 2020-12-02")
                        .isRefused()
                        .err())
                .contains("Uzbekistan (UZ) is not certainly a member on 2020-12-02");
    }

    @Test
    void theHostChairsOrWhoHoldsTheChairmanship() {
        assertThat(Run.words("chair --host BY --on 2023-11-23 --format json").json())
                .containsEntry("host", "BY")
                .containsEntry("chair", "BY");
        assertThat(Run.words("chair --on 2020-12-02 --format json").json())
                .containsEntry("host", null)
                .containsEntry("chair", "RU");
        assertThat(Run.words("chair --host FR --on 2020-12-02").isAnswered().out())
                .contains("Russia (RU) chairs a session hosted by France (FR)");
        assertThat(Run.words("chair --on 2021-06-01").isAnswered().out())
                .startsWith("Tajikistan (TJ) chairs a videoconference on 2021-06-01");
        assertThat(Run.words("chair --on 2021-06-01 --account documents")
                        .isAnswered()
                        .out())
                .contains("cannot be established");
    }

    @Test
    void everyCentIsShared() {
        assertThat(Run.words("shares --total 1000.03 --on 2023-11-23 --format json")
                        .json())
                .extractingByKey("shares")
                .hasToString("{AM=100.01, BY=100.01, KG=100.00, KZ=100.00, RU=500.01, TJ=100.00}");
        assertThat(Run.words("shares --total 1000.00 --on 2023-11-23 --account documents --format json")
                        .json())
                .extractingByKey("shares")
                .hasToString("{AM=166.67, BY=166.67, KG=166.67, KZ=166.67, RU=166.66, TJ=166.66}");
        assertThat(Run.words("shares --total 7 --on 2023-11-23 --account documents")
                        .isAnswered()
                        .out())
                .contains("AM  Armenia     1.17");
        assertThat(Run.words("shares --total 7 --on 2006-10-01 --format json").json())
                .containsEntry("shares", null);
        assertThat(Run.words("shares --total 7.001 --on 2023-11-23").isRefused().err())
                .contains("7.001");
        assertThat(Run.words("shares --total -1 --on 2023-11-23").isRefused().err())
                .contains("-1");
        assertThat(Run.words("shares --total 7 --on 1990-01-01").isRefused().err())
                .contains("1990-01-01");
        assertThat(Run.words("shares --total much --on 1990-01-01").isRefused().err())
                .contains("much");
    }

    @Test
    void theRulesAreListed() {
        assertThat(Run.words("rules --format json").array("rules")).hasSize(37);
        assertThat(Run.words("rules --account documents --format json").array("rules"))
                .hasSize(16)
                .allSatisfy(
                        rule -> assertThat(((Map<?, ?>) rule).get("attested")).isNotNull());
        assertThat(Run.words("rules").isAnswered().out()).contains("PRACTICE-HANDOVER, practice, since 2003-09-18");
        assertThat(Run.words("rules CSC-FREQUENCY").isAnswered().out())
                .contains(
                        "CSC-FREQUENCY, binding, since 1994-04-20, until a day that is not known, sessions 2, by record, text seen: yes\n"
                                + "      regulations-1992",
                        "CSC-FREQUENCY, binding, since 2003-09-18 (our reading; first stated 2023-11-23), sessions 2, by documents\n"
                                + "      000:39; 001:26; 003:137")
                .doesNotContain("CSC-CHAIR");
        assertThat(Run.words("rules CSC-FRIENDSHIP").isRefused().err()).contains("CSC-FRIENDSHIP", "CSC-FREQUENCY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "may",
                "may fly --on 2020-01-01",
                "may --on 2020-01-01 limited",
                "may limited --on 2020-13",
                "may limited --on 2020-01-01 --objecting Atlantis",
                "speaking-order --on 2020-12-02",
                "speaking-order --chair RU --on 2020-12-02 --language de",
                "rules --format markdown",
                "audit --format markdown",
                "audit here --register there"
            })
    void badUsageIsRefused(String line) {
        Run.words(line).isRefused();
    }

    @Test
    void aBodyWithoutRulesHasNothingToBeJudgedBy() {
        String own = INVENTED.resolveSibling("own-register").toString();
        assertThat(Run.of("audit", "--register", own).isAnswered().out())
                .contains("\nNothing to judge by: no rules of LAKE-LEAGUE are recorded.\n")
                .doesNotContain("BINDING RULES");
        assertThat(Run.of("audit", own).isRefused().err()).contains("No record of a Council in ");
    }

    @Test
    void anObligationAboutMembershipsIsJudgedWhereItIsAskedFor() {
        Run usual = Run.of("audit", INVENTED.toString(), "--format", "json");
        assertThat((List<?>) usual.parsed().get("findings"))
                .extracting(finding -> ((Map<?, ?>) finding).get("rule").toString())
                .doesNotContain("CHARTER-OTHER-ALLIANCE", "CHARTER-WITHDRAWAL-NOTICE")
                .contains("CSC-CHAIR", "CHARTER-CONSENSUS");
        assertThat(Run.of("audit", INVENTED.toString()).out())
                .contains("where they are asked for: --rule CHARTER-OTHER-ALLIANCE,CHARTER-WITHDRAWAL-NOTICE\n");
        Run asked =
                Run.of("audit", INVENTED.toString(), "--format", "json", "--rule", "CHARTER-OTHER-ALLIANCE,CSC-CHAIR");
        assertThat((List<?>) asked.parsed().get("findings"))
                .extracting(finding -> ((Map<?, ?>) finding).get("rule").toString())
                .containsOnly("CHARTER-OTHER-ALLIANCE", "CSC-CHAIR");
    }

    /** A copy of the invented year in which a decision keeps a rule that it breaks there, and another has another name. */
    private static Path better(Path folder) throws IOException {
        try (Stream<Path> tables = Files.list(INVENTED)) {
            for (Path table : tables.toList()) {
                Files.writeString(
                        folder.resolve(table.getFileName()),
                        Files.readString(table)
                                .replace("2021-05-20", "2021-05-10")
                                .replace("no-power", "powerless"));
            }
        }
        return folder;
    }

    @Test
    void anAuditIsComparedWithThatOfAnotherRecord(@TempDir Path folder) throws IOException {
        String better = better(folder).toString();
        String invented = INVENTED.toString();

        Run worse = Run.of("audit", invented, "--against", better, "--format", "json");
        assertThat(worse.code()).isEqualTo(1);
        Map<?, ?> difference = (Map<?, ?>) worse.parsed().get("difference");
        assertThat(difference.keySet()).hasToString("[appeared, vanished, changed, receipt]");
        assertThat((List<?>) difference.get("appeared"))
                .hasSizeGreaterThan(3)
                .allSatisfy(finding ->
                        assertThat(((Map<?, ?>) finding).get("subject")).isEqualTo("decision no-power"));
        assertThat((List<?>) difference.get("vanished"))
                .hasSameSizeAs((List<?>) difference.get("appeared"))
                .allSatisfy(finding ->
                        assertThat(((Map<?, ?>) finding).get("subject")).isEqualTo("decision powerless"));
        assertThat((List<?>) difference.get("changed")).singleElement().satisfies(changed -> {
            assertThat(((Map<?, ?>) changed).get("subject")).isEqualTo("decision late-notice");
            assertThat(((Map<?, ?>) changed).get("before")).isEqualTo("COMPLIES");
            assertThat(((Map<?, ?>) changed).get("verdict")).isEqualTo("VIOLATED");
        });

        assertThat(Run.of("audit", invented, "--against", better, "--only", "violated")
                        .out())
                .contains("\nCHANGED (1)\n  CSC-UN-NOTICE: was in order, is violated: decision late-notice\n")
                .contains("\nAgainst: register ")
                .doesNotContain("APPEARED", "VANISHED");
        assertThat(Run.of("audit", better, "--against", invented).isAnswered().out())
                .contains("\nCHANGED (1)\n  CSC-UN-NOTICE: was violated, is in order: decision late-notice\n");
        assertThat(Run.of("audit", invented, "--against", invented).isAnswered().out())
                .contains("\nNo finding appeared, vanished or changed.\n");
        assertThat(Run.of("audit", invented, "--against", better, "--format", "csv")
                        .out()
                        .lines())
                .startsWith("change,rule,kind,subject,before,verdict,reasons,citations")
                .anyMatch(line ->
                        line.startsWith("changed,CSC-UN-NOTICE,BINDING,\"decision late-notice\",COMPLIES,VIOLATED,"));
        assertThat(Run.of("audit", invented, "--against", folder.resolve("none").toString())
                        .isRefused()
                        .err())
                .contains("none");
    }
}
