package io.github.csto.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.time.PartialDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the public record adds to the answers: its own days, what the sources are, what was said, and the charts of treaties. */
class RecordCommandTest {
    @Test
    void thosePastTheirTermHaveLeftByTheRecord() {
        assertThat(Run.words("members --on 1999-06-01 --format json").json())
                .containsEntry("account", "reconciled")
                .containsEntry("members", List.of("AM", "BY", "KG", "KZ", "RU", "TJ"))
                .containsEntry("undetermined", List.of())
                .containsEntry("withdrawn", List.of("AZ", "GE", "UZ"));
        assertThat(Run.words("members --on 1999-04-20 --format json").json())
                .containsEntry("members", List.of("AM", "BY", "GE", "KG", "KZ", "RU", "TJ", "UZ"))
                .containsEntry("undetermined", List.of("AZ"));
        assertThat(Run.words("members --on 1999-04-21 --format json").json())
                .containsEntry("members", List.of("AM", "BY", "KG", "KZ", "RU", "TJ"))
                .containsEntry("undetermined", List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "UZ,2006-07-01,NO,WITHDRAWN",
        "UZ,2006-08-15,NO,WITHDRAWN",
        "UZ,2006-08-16,UNDETERMINED,REJOINED or WITHDRAWN",
        "UZ,2006-10-01,UNDETERMINED,REJOINED or WITHDRAWN",
        "UZ,2006-12-13,YES,REJOINED",
        "UZ,2008-06-01,YES,REJOINED",
        "UZ,2012-07-01,YES,REJOINED",
        "UZ,2012-12-18,YES,REJOINED",
        "UZ,2012-12-19,NO,SELF_SUSPENDED",
        "AZ,1996-01-01,UNDETERMINED,SIGNED or RATIFIED",
        "KZ,1992-12-22,NO,SIGNED",
        "KZ,1993-06-01,UNDETERMINED,SIGNED or RATIFIED",
        "AM,2027-01-01,YES,RATIFIED"
    })
    void theRecordAnswersByDefault(String country, String day, String member, String status) {
        assertThat(Run.of("status", country, "--on", day).isAnswered().out())
                .contains(" on " + day + " (reconciled account)\nMember: " + member + "\nStatus: " + status + "\n");
    }

    @Test
    void aSourceIsCitedAsAWholeOrByArticle() {
        assertThat(claims("tass-2012-12-19")).contains("CSTO-record-UZ-5", "CSTO-record-check-11");
        Run run = Run.words("cite tass-2012-12-19");
        assertThat(run.isAnswered().out())
                .startsWith("""
                        Claims that rest on tass-2012-12-19: %d

                        Sources
                          tass-2012-12-19  CSTO leaders suspend Uzbekistan's membership, ITAR-TASS, 2012-12-19,
                                           http://tass.com/russia/687141

                          CSTO-record-UZ-5  tass-2012-12-19; belta-2012-12-19;""".formatted(claims("tass-2012-12-19").size()));
        assertThat(Run.words("cite tass-2012-12-19 --format json").json().get("source"))
                .hasToString("{id=tass-2012-12-19, kind=PRESS, title=CSTO leaders suspend Uzbekistan's membership,"
                        + " publisher=ITAR-TASS, date=2012-12-19, language=en, address=http://tass.com/russia/687141,"
                        + " weak=false}");
        assertThat(claims("extension-1999:3"))
                .contains("CSTO-record-UZ-3", "CSTO-treaty-RENEWAL-1999")
                .doesNotContain("CSTO-record-AM-2");
        assertThat(claims("extension-1999"))
                .containsAll(claims("extension-1999:3"))
                .contains("CSTO-record-AM-2");
        assertThat(claims("003")).contains("CSTO-prose-AM-1", "CSTO-prose-UZ-3").hasSizeGreaterThan(200);
        assertThat(Run.words("cite charter:13").isAnswered().out())
                .startsWith("Claims that rest on charter:13: none\n\nSources\n  charter  Charter of the CSTO");
        for (String unknown : List.of("tass-1871-01-18", "005", "005:1")) {
            assertThat(Run.words("cite " + unknown).isRefused().err())
                    .contains("Unknown document: \"" + unknown.replace(":1", "") + "\"", "export register");
        }
    }

    @Test
    void whatTheSourcesAreStandsBelowAnAnswer() {
        String out = Run.words("status BY --on 2000-01-01").isAnswered().out();
        assertThat(out)
                .contains(
                        "  RATIFY [1993-12-31..1995-02-10]  csc-decision-1995; csc-decision-1995-by; 003:123,125,157 (weak)\n",
                        "\n\nSources\n  003  Kazakhstan : 100 soldats arméniens …, unnamed (from Wikipedia), [2022-01-07..2022-01]\n",
                        "  csc-decision-1995-by  Решение СКБ о Концепции коллективной безопасности, pravo.kulichki.net",
                        "1995-02-10, weak, http")
                .doesNotContain("  wikipedia-csto-2006  ");
        Map<String, Object> json =
                Run.words("status BY --on 2000-01-01 --format json").json();
        assertThat(json).containsEntry("weak", true);
        assertThat(((List<?>) json.get("sources")))
                .map(source -> ((Map<?, ?>) source).get("id") + " " + ((Map<?, ?>) source).get("weak"))
                .containsExactly("003 false", "csc-decision-1995 true", "csc-decision-1995-by true");
        assertThat(Run.words("status KZ --on 2000-01-01 --format json").json()).containsEntry("weak", false);
        assertThat(Run.words("members --on 1996-01-01 --format json").json())
                .containsEntry("weak", List.of("BY", "GE"));
        assertThat(Pattern.compile("\n  ([A-Z]{2})  (?:(?!\n  [A-Z]|\n\n)[^(])*[(]weak[)]")
                        .matcher(Run.words("members --on 1996-01-01")
                                .isAnswered()
                                .out())
                        .results()
                        .map(row -> row.group(1)))
                .containsExactly("BY", "GE");
    }

    @Test
    void listsMarkWhatIsWeakToo(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("documents.tsv"), """
                document\tkind\tsha256\tlines\tphrase\tweak\ttitle\tpublisher\tdate\tlanguage\taddress\treason
                good\tOFFICIAL\t\t\tone chair\t\tGood\tLeague\t2004\ten\t\t
                wiki\tSECONDARY\t\t\ttwo chairs\tyes\tWiki\tAnybody\t\ten\t\t
                """);
        Files.writeString(folder.resolve("memberships.tsv"), """
                claim\torganisation\taccount\tcountry\tact\tdate\tcitations\twitness\treason
                1\tX\ta\tCH\tSIGN\t2001\tgood\t\t
                2\tX\ta\tFI\tSIGN\t2001\twiki\t\t
                """);
        Files.writeString(folder.resolve("offices.tsv"), """
                claim\torganisation\taccount\toffice\tholder\tcountry\tsince\tuntil\tattested\tcitations\twitness\treason
                3\tX\ta\tCHAIR\tAnna\t\t2001\t2003\t\tgood; wiki\t\t
                4\tX\ta\tCLERK\tBeat\t\t2001\t2004\t\twiki:2\t\t
                """);
        Files.writeString(folder.resolve("organs.tsv"), """
                claim\torganisation\torgan\tname\tcitations\twitness\treason
                5\tX\tBOARD\tBoard\tgood\t\t
                6\tX\tDESK\tDesk\twiki\t\t
                """);
        String dir = folder.toString();
        assertThat(Run.of("organs", "--register", dir).isAnswered().out()).isEqualTo("""
                organs of X

                  Organ  Name   Citations
                  BOARD  Board  good
                  DESK   Desk   wiki (weak)

                Sources
                  good  Good, League, 2004
                  wiki  Wiki, Anybody, undated, weak
                """);
        assertThat(Run.of("offices", "--on", "2002-06-01", "--register", dir)
                        .isAnswered()
                        .out())
                .contains("until 2003  good; wiki\n", "until 2004  wiki:2 (weak)\n");
        assertThat(Run.of("history", "FI", "--register", dir).isAnswered().out())
                .contains("  wiki (weak)\n");
        assertThat(Run.of("organs", "--register", dir, "--format", "csv")
                        .isAnswered()
                        .out())
                .endsWith("DESK,Desk,wiki\n");
        assertThat(Run.of("coverage", "--register", dir, "--format", "csv")
                        .isAnswered()
                        .out()
                        .lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("total,100,0,0,");
    }

    @Test
    void whatWasSaidOfAMembershipStandsWithTheAnswer() {
        String out = Run.words("status AM --on 2025-06-01").isAnswered().out();
        assertThat(out)
                .contains(
                        "\nMember: YES\nStatus: RATIFIED\n",
                        "\n\nSaid and done about it, newest first; none of this changes the status\n  - 2025-03-31 STATEMENT, Foreign Ministry of Armenia: ",
                        "\n  armenia  SELF_SUSPENDED  Armenia (AM)  novaya-gazeta-europe-2024-02-23; ",
                        "\n\nSources\n",
                        "\n  ria-copy-2025-03-31  ",
                        "\n  novaya-gazeta-europe-2024-02-23  ");
        List<?> statements =
                Run.words("status AM --on 2025-06-01 --format json").array("statements");
        assertThat(statements).hasSizeGreaterThan(5);
        assertThat(out.lines().filter(line -> line.startsWith("  - "))).hasSize(5);
        assertThat(out)
                .contains("\n  and " + (statements.size() - 5) + " earlier, which the command statements lists\n");
        assertThat(statements)
                .map(statement -> PartialDate.parse(String.valueOf(((Map<?, ?>) statement).get("date")))
                        .earliest())
                .isSortedAccordingTo(Comparator.reverseOrder())
                .allMatch(made -> made.isBefore(LocalDate.of(2025, 6, 2)));
        assertThat(statements)
                .map(statement -> String.valueOf(((Map<?, ?>) statement).get("nature")))
                .contains("ACT", "CONDUCT", "STATEMENT", "POSITION");
        assertThat(Run.words("status AM --on 2024-02-21 --format json").array("statements"))
                .isNotEmpty()
                .noneMatch(statement -> String.valueOf(statement).contains("frozen"));
        assertThat(Run.words("status AM --on 2024-02-22 --format json")
                        .array("statements")
                        .get(0))
                .matches(statement -> String.valueOf(statement).contains("frozen"));
        assertThat(Run.words("status KG --on 2025-06-01").isAnswered().out()).doesNotContain("Said and done");
        assertThat(Run.words("status AM --on 2025-06-01 --account documents --format json")
                        .array("statements"))
                .isEmpty();
    }

    @Test
    void aRosterMarksTheStatesThatWereSpokenOf() {
        Map<?, ?> statements = (Map<?, ?>) Objects.requireNonNull(
                Run.words("members --on 2025-06-01 --format json").json().get("statements"));
        assertThat(statements.keySet()).map(String::valueOf).containsExactly("AM", "AZ", "GE", "UZ");
        assertThat(Run.words("members --on 2025-06-01").isAnswered().out().replaceAll("(?<=[^\n])\n(?=[^\n])", " "))
                .contains(
                        "\n\nWhat was said and done about memberships up to this day, by number of entries (see status COUNTRY): Armenia (AM) "
                                + ((List<?>) statements.get("AM")).size() + ", Azerbaijan (AZ) "
                                + ((List<?>) statements.get("AZ")).size() + ", Georgia (GE) "
                                + ((List<?>) statements.get("GE")).size() + ", Uzbekistan (UZ) "
                                + ((List<?>) statements.get("UZ")).size() + "\n\nSources ");
    }

    @Test
    void aTreatyHasTheChartOfADepositary() {
        assertThat(Run.words("chart CST")).isEqualTo(Run.words("chart cst"));
        String out = Run.words("chart CST").isAnswered().out();
        assertThat(out)
                .startsWith("""
                        chart of CSTO

                        CST: Collective Security Treaty (Treaty of Tashkent), signed 1992-05-15, in force 1994-04-20

                              State       Signature   Ratification, accession (a)  In force for it           End, suspension (s)
                          AM  Armenia     1992-05-15  not known                    1994-04-20                                     [1]
                          AZ  Azerbaijan  1993-09-24  [1993-09-24..1999-02]        not known                 1999-04-21 EXPIRY    [2]
                          BY  Belarus     1993-12-31  not known                    [1994-04-20..1995-02-10]                       [3]
                          GE  Georgia     1993-12-09  not known                    [1994-04-20..1995-02-10]  1999-04-21 EXPIRY    [4]
                          KZ  Kazakhstan  1992-05-15  1992-12-23                   1994-04-20                                     [5]
                          KG  Kyrgyzstan  1992-05-15  not known                    1994-04-20                                     [1]
                          RU  Russia      1992-05-15  not known                    1994-04-20                                     [1]
                          TJ  Tajikistan  1992-05-15  not known                    1994-04-20                                     [1]
                          UZ  Uzbekistan  1992-05-15  not known                    1994-04-20                1999-04-21 EXPIRY    [6]

                          [1] Signed at Tashkent.""")
                .contains(
                        "(extension-1999; pravda-ru-2002-05-eve; mfa-by-csto)\n", "\n\nSources\n  csc-decision-1995  ");
        assertThat(Run.words("chart CHARTER").isAnswered().out())
                .contains(
                        "\n  RU  Russia      2002-10-07  2003-05-26                   2003-09-18                            [3]\n",
                        "\n  UZ  Uzbekistan              approved 2008-03-28 (a)      not known        2012-12-19 (s)       [4]\n");
        assertThat(Run.words("chart CIS-CHARTER --organisation CIS")
                        .isAnswered()
                        .out())
                .contains("2009-08-18 NOTICE", "(wikipedia-cis-members; weak)");
        assertThat(Run.words("chart EURASEC-TREATY --organisation EURASEC")
                        .isAnswered()
                        .out())
                .contains("  UZ  Uzbekistan              2006-01-25 (a)", "[2008-10-16..2008-11-12] (s),");
        assertThat(Run.words("chart LOGISTICS-2020").isAnswered().out()).isEqualTo("chart of CSTO: none recorded\n");
    }

    @Test
    void aChartIsATableAndAnObjectToo() {
        assertThat(Run.words("chart CST --format csv").isAnswered().out().lines())
                .hasSize(10)
                .startsWith("treaty,country,name,part,signed,ratified,acceded,deposited,inForce,suspended,ended,manner,"
                        + "account,citations,note")
                .anyMatch(line -> line.startsWith("CST,AZ,Azerbaijan,SIGNATORY,1993-09-24,[1993-09-24..1999-02],,,,,"
                        + "1999-04-21,EXPIRY,record,\""));
        Map<String, Object> json = Run.words("chart CST --format json").json();
        assertThat(json).containsOnlyKeys("organisation", "chart", "sources");
        assertThat((Map<?, ?>) ((List<?>) Objects.requireNonNull(json.get("chart"))).get(0))
                .hasToString("{treaty=CST, country=AM, name=Armenia, part=PARTY, signed=1992-05-15, ratified=null,"
                        + " acceded=null, deposited=null, inForce=1994-04-20, suspended=null, ended=null, manner=null,"
                        + " account=record, citations=[extension-1999, pravda-ru-2002-05-eve, mfa-by-csto],"
                        + " note=Signed at Tashkent. In force on the general day; its ratification and the day of its"
                        + " own deposit were not found, so it may have been bound later.}");
        assertThat(ids((List<?>) Objects.requireNonNull(json.get("sources")))).contains("mfa-by-csto");
        assertThat(Run.words("chart --format json").array("chart"))
                .map(row -> String.valueOf(((Map<?, ?>) row).get("treaty")))
                .contains("CST", "CHARTER", "RENEWAL-1999", "RESTORATION-2006");
        assertThat(Run.words("chart TASHKENT").isRefused().err())
                .contains(
                        "Unknown treaty of CSTO: \"TASHKENT\"; there are BASES-PROTOCOL-2011, BORDERS-1995, CHARTER, ");
        assertThat(Run.words("chart CST --organisation NATO").isRefused().err()).contains("there are none");
    }

    @Test
    void theDocumentsAloneEndEarlier() {
        assertThat(Run.words("members --on 2023-11-24 --account documents")
                        .isAnswered()
                        .out())
                .contains(
                        "Beyond the horizon: the account that answers ends on 23 November 2023; this is the last known state.");
        assertThat(Run.words("members --on 2023-11-23 --account documents --format json")
                        .json())
                .containsEntry("beyondHorizon", false);
    }

    private static List<String> claims(String place) {
        return Run.words("cite " + place + " --format json").array("claims").stream()
                .map(claim -> String.valueOf(((Map<?, ?>) claim).get("claim")))
                .toList();
    }

    static List<Object> ids(List<?> sources) {
        return sources.stream()
                .map(source -> (Object) ((Map<?, ?>) source).get("id"))
                .toList();
    }
}
