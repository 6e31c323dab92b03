package io.github.csto.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.source.Citation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line, in process: what it prints, where, and with which exit code. */
class CommandTest {
    private static final Path OWN = Path.of(System.getProperty("csto.root"), "csto-examples", "own-register");

    @Test
    void undeterminedMembersAreReportedApart() {
        Run run = Run.words("members --on 1999-06-01 --account documents --format json");
        assertThat(run.json())
                .containsOnlyKeys(
                        "on",
                        "organisation",
                        "criterion",
                        "account",
                        "stage",
                        "beyondHorizon",
                        "members",
                        "undetermined",
                        "selfSuspended",
                        "signatories",
                        "withdrawn",
                        "dissents",
                        "statusDissents",
                        "weak",
                        "states",
                        "statements",
                        "sources")
                .containsEntry("on", "1999-06-01")
                .containsEntry("organisation", "CSTO")
                .containsEntry("criterion", "MEMBER")
                .containsEntry("account", "documents")
                .containsEntry("stage", "TREATY_IN_FORCE")
                .containsEntry("beyondHorizon", false)
                .containsEntry("members", List.of("AM", "BY", "KG", "KZ", "RU", "TJ"))
                .containsEntry("undetermined", List.of("AZ", "GE", "UZ"))
                .containsEntry("withdrawn", List.of())
                .containsEntry("dissents", List.of());
    }

    @Test
    void thoseWhoSpeakOf1998DissentOnUzbekistan() {
        Run run = Run.words("members --on 1999-03-01 --account documents --format json");
        assertThat(run.array("members")).hasSize(9);
        assertThat(run.dissents())
                .containsExactly(
                        "akipress UZ NO [lenta-2006-12-13]",
                        "table UZ NO [003:161]",
                        "unian UZ NO [obozrevatel-2006-12-14]");
    }

    @Test
    void theListDissentsOnAzerbaijanAndBelarus() {
        assertThat(Run.words("members --on 1993-06-01 --format json").dissents())
                .containsExactly("list AZ YES [003:78]", "list BY YES [003:54]");
    }

    @Test
    void nobodyIsAMemberBeforeTheTreaty() {
        Run run = Run.words("members --on 1992-05-14 --format json");
        assertThat(run.array("members")).isEmpty();
        assertThat(run.array("undetermined")).isEmpty();
        assertThat(run.json()).containsEntry("stage", "NONE");
        assertThat(Run.words("members --on 1992-05-14").isAnswered().out())
                .contains("Members: none\n", "first act: SIGN 1992-05-15  pravda-ru-2002-05-eve; mfa-by-csto; 003:117")
                .doesNotContain("Self-suspended", "Withdrawn");
    }

    @Test
    void aLaterQuestionIsMarked() {
        assertThat(Run.words("members --on 2026-02-16 --format json").json()).containsEntry("beyondHorizon", true);
        assertThat(Run.words("members --on 2026-02-16").isAnswered().out())
                .contains(
                        "AM  Armenia",
                        "\n\nBeyond the horizon: the account that answers ends on 15 February 2026; this is the last known state.\n\n");
        assertThat(Run.words("members --on 2026-02-15").isAnswered().out()).doesNotContain("horizon");
    }

    @ParameterizedTest
    @CsvSource({
        "SIGNATORY,1993-10-01,AM AZ KG KZ RU TJ UZ",
        "PARTY,2013-01-01,AM BY KG KZ RU TJ UZ",
        "MEMBER,2013-01-01,AM BY KG KZ RU TJ",
        "in-force,1994-04-19,''",
        "bound,1994-04-20,AM KG KZ RU TJ UZ",
        "IN_FORCE,1994-04-20,AM KG KZ RU TJ UZ",
        "IN_FORCE,1995-02-10,AM BY GE KG KZ RU TJ UZ"
    })
    void theCriterionSaysWhoCounts(String criterion, String day, String members) {
        assertThat(Run.of("members", "--on", day, "--criterion", criterion, "--format", "json")
                        .array("members"))
                .map(String::valueOf)
                .containsExactlyElementsOf(members.isEmpty() ? List.of() : List.of(members.split(" ", -1)));
        assertThat(Run.of(
                        "members",
                        "--on",
                        day,
                        "--criterion",
                        criterion.toLowerCase(java.util.Locale.ROOT),
                        "--format",
                        "json"))
                .isEqualTo(Run.of("members", "--on", day, "--criterion", criterion, "--format", "json"));
    }

    @Test
    void aPeriodHasTwoAnswers() {
        Map<String, Object> json =
                Run.words("members --during 1999 --format json").json();
        assertThat(json).containsEntry("during", "1999-01-01/1999-12-31");
        assertThat((Map<?, ?>) json.get("throughout"))
                .hasToString("{members=[AM, BY, KG, KZ, RU, TJ], undetermined=[], dissents=[]}");
        assertThat((Map<?, ?>) json.get("atAnyTime"))
                .hasToString("{members=[AM, BY, GE, KG, KZ, RU, TJ, UZ], undetermined=[AZ], dissents=["
                        + Stream.of("akipress lenta-2006-12-13", "table 003:161", "unian obozrevatel-2006-12-14")
                                .map(dissent -> dissent.split(" ", -1))
                                .map(dissent -> "{account=" + dissent[0]
                                        + ", country=UZ, on=MEMBERSHIP, says=NO, citations=[" + dissent[1]
                                        + "], beyondHorizon=false}")
                                .collect(Collectors.joining(", "))
                        + "]}");
        assertThat(RecordCommandTest.ids(
                        Run.words("members --during 1999 --format json").array("sources")))
                .containsExactly("003", "lenta-2006-12-13", "obozrevatel-2006-12-14");
        assertThat(Run.words("members --during 1999-04/1999-06-30").isAnswered().out())
                .contains(
                        "during 1999-04-01/1999-06-30",
                        "Undetermined whether throughout: none",
                        "\n\nSources\n",
                        "\n  lenta-2006-12-13  Узбекистан вернулся в ОДКБ, Lenta.ru (AKIpress), 2006-12-13,\n");
        assertThat(Run.words("members --during 1999-04/1999-06-30 --account documents")
                        .isAnswered()
                        .out())
                .contains("Undetermined whether throughout (3)");
    }

    @Test
    void anUndeterminedStatusSaysBetweenWhichDays() {
        Run run = Run.words("status Ouzbékistan --on 2006-07-01 --account documents --format json");
        assertThat(run.json())
                .containsOnlyKeys(
                        "country",
                        "name",
                        "organisation",
                        "on",
                        "account",
                        "member",
                        "statuses",
                        "because",
                        "dissents",
                        "beyondHorizon",
                        "weak",
                        "statements",
                        "sources")
                .containsEntry("country", "UZ")
                .containsEntry("member", "UNDETERMINED")
                .containsEntry("statuses", List.of("REJOINED", "WITHDRAWN"));
        assertThat(run.array("because"))
                .last()
                .satisfies(because -> assertThat((Map<?, ?>) because)
                        .hasToString("{act=REJOIN, date=2006, citations=[003:80,143,161], reason=The passage gives the"
                                + " year of the return and counts the state among the members today. The rosters of the"
                                + " same document (003:19, 003:32, 003:42) and those of 2023 (000:39, 001:5) leave it"
                                + " out.}"));
        assertThat(Run.words("status Ouzbékistan --on 2006-07-01 --account documents")
                        .isAnswered()
                        .out())
                .contains("Member: UNDETERMINED\n", "REJOIN on a day from 2006-01-01 to 2006-12-31 (recorded as 2006)");
    }

    @Test
    void theAccountsDisagreeAboutUzbekistan() {
        assertThat(Run.words("status Ouzbékistan --on 2013-01-01 --format json").dissents())
                .containsExactly(
                        "akipress UZ [REJOINED] [lenta-2006-12-13]",
                        "list UZ [WITHDRAWN] [003:76,80]",
                        "prose UZ [REJOINED] [003:143]",
                        "unian UZ [REJOINED] [obozrevatel-2006-12-14]",
                        "uzbekistan UZ [WITHDRAWN] [kun-uz-2021-08-25]");
        assertThat(Run.words("status Ouzbékistan --on 2000-01-01 --format json").dissents())
                .containsExactly(
                        "akipress UZ [SELF_SUSPENDED] [lenta-2006-12-13]",
                        "table UZ [SELF_SUSPENDED] [003:161]",
                        "unian UZ [SELF_SUSPENDED] [obozrevatel-2006-12-14]");
        assertThat(Run.words("status UZ --on 2000-01-01 --account table --format json")
                        .json())
                .containsEntry("account", "table")
                .containsEntry("statuses", List.of("SELF_SUSPENDED"));
    }

    @Test
    void aHistoryIsToldActByAct() {
        Run run = Run.words("history Géorgie --format json");
        assertThat(run.json()).containsOnlyKeys("country", "name", "organisation", "account", "events", "sources");
        assertThat(run.array("events"))
                .map(event -> ((Map<?, ?>) event).get("act") + " " + ((Map<?, ?>) event).get("date"))
                .containsExactly("SIGN 1993-12-09", "RATIFY [1993-12-09..1995-02-10]", "WITHDRAW 1999-04-21");
        assertThat(Run.words("history GE --account documents --format json").array("events"))
                .map(event -> ((Map<?, ?>) event).get("act") + " " + ((Map<?, ?>) event).get("date"))
                .containsExactly("SIGN 1993-12-09", "RATIFY 1993-12-09", "WITHDRAW [1999-04-02..1999]");
        assertThat(Run.words("history GE").isAnswered().out())
                .contains(
                        "RATIFY [1993-12-09..1995-02-10], from then on RATIFIED  csc-decision-1995; 003:79,123,125,159 (weak)\n",
                        "WITHDRAW 1999-04-21, from then on WITHDRAWN",
                        "    manner: EXPIRY\n",
                        "Other accounts, by --account: akipress, armenia, documents, list, prose, record, table, unian, uzbekistan\n");
        assertThat(Run.words("history France").isAnswered().out()).contains("records no act of this state");
    }

    @Test
    void spreadsheetsGetAHeaderAndRows() {
        assertThat(Run.words("members --on 1999-06-01 --format csv")
                        .isAnswered()
                        .out()
                        .lines())
                .hasSize(10)
                .startsWith(
                        "on,organisation,criterion,account,country,name,answer,statuses,acts,citations,dissents,stage,"
                                + "beyondHorizon")
                .contains(
                        "1999-06-01,CSTO,MEMBER,reconciled,AM,Armenia,YES,RATIFIED,\"RATIFY [1992-05-15..1994-04-20]\","
                                + "\"extension-1999; mfa-by-csto; 003:52,117,125,152; pravda-ru-2002-05-eve\",,TREATY_IN_FORCE,false");
        assertThat(Run.words("members --during 1999 --format csv")
                        .isAnswered()
                        .out()
                        .lines())
                .hasSize(10);
        assertThat(Run.words("status UZ --on 2013-01-01 --format csv")
                        .isAnswered()
                        .out())
                .contains("2013-01-01,CSTO,reconciled,UZ,Uzbekistan,NO,SELF_SUSPENDED,");
        assertThat(Run.words("history UZ --format csv").isAnswered().out().lines())
                .hasSize(6);
        assertThat(Run.words("history FR --format csv").isAnswered().out().lines())
                .hasSize(1);
    }

    @Test
    void aPlaceNamesTheClaimsThatRestOnIt() {
        assertThat(Run.words("cite 003:129 --format json").json())
                .containsOnlyKeys("place", "claims", "source")
                .containsEntry("place", "003:129");
        assertThat(Run.words("cite 003:129 --format json").array("claims"))
                .map(claim -> String.valueOf(((Map<?, ?>) claim).get("claim")))
                .contains("CSTO-prose-UZ-3", "CSTO-prose-AZ-3")
                .doesNotContain("CSTO-prose-UZ-4", "CSTO-reconciled-UZ-3");
        assertThat(Run.words("cite 003:116-118").isAnswered().out()).contains("CSTO-prose-AM-1  003:117");
        assertThat(Run.words("cite 003:2").isAnswered().out()).isEqualTo("""
                Claims that rest on 003:2: none

                Sources
                  003  Kazakhstan : 100 soldats arméniens …, unnamed (from Wikipedia), [2022-01-07..2022-01]
                """);
        assertThat(Run.words("cite 003:117-").isRefused().err()).contains("003:117");
    }

    @Test
    void aReconciliationIsPrintedStepByStep() {
        Run text = Run.words("reconciliation UZ --account documents").isAnswered();
        assertThat(text.out())
                .startsWith("Reconciliation of CSTO, documents: prose (")
                .contains("  (4) The account table has self-suspension (1998), which shares no day with withdrawal")
                .contains("CSTO-prose-UZ-3 [CSTO-table-UZ-2]")
                .endsWith(
                        "  = SIGN 1992-05-15; RATIFY 1992-05-15; WITHDRAW [1999-04-02..1999]; REJOIN 2006; SELF_SUSPEND 2012\n");
        assertThat(Run.words("reconciliation UZ --account documents --language fr")
                        .out())
                .contains("La version table ajoute : suspension volontaire (2012)");
        assertThat(Run.words("reconciliation UZ --account documents --language ru")
                        .out())
                .contains("Версия table добавляет: приостановление участия (2012)");
        assertThat(Run.words("reconciliation UZ --trust list,prose,table --format json")
                        .json())
                .containsOnlyKeys("organisation", "account", "order", "rules", "states")
                .containsEntry("account", "list,prose,table")
                .containsEntry("order", List.of("list", "prose", "table"));
        assertThat(Run.words("reconciliation UZ").isAnswered().out())
                .startsWith("Reconciliation of CSTO, reconciled: record (")
                .contains("  (1) The account record is the base")
                .endsWith("  = SIGN 1992-05-15; RATIFY [1992-05-15..1994-04-20]; WITHDRAW 1999-04-21;"
                        + " REJOIN [2006-08-16..2006-12-13];\n    SELF_SUSPEND 2012-12-19\n");
        assertThat(Run.words("reconciliation").out()).contains("Armenia (AM)", "Uzbekistan (UZ)");
        assertThat(Run.words("reconciliation --account list").out()).contains("(1) The account list is the base");
    }

    @Test
    void anotherOrderOfTrustAnswersByItsNames() {
        assertThat(Run.words("status UZ --on 2012-12-31 --trust list,prose,table --format json")
                        .json())
                .containsEntry("account", "list,prose,table")
                .containsEntry("statuses", List.of("WITHDRAWN"));
        assertThat(Run.words("status UZ --on 2012-12-31 --trust prose --format json")
                        .json())
                .containsEntry("member", "YES");
        assertThat(Run.words("status UZ --on 2012-12-31 --trust prose").out())
                .contains("list        WITHDRAWN", "record      SELF_SUSPENDED", "table       SELF_SUSPENDED");
    }

    @Test
    void everyLineOfTheDocumentsIsAccountedFor() {
        Run run = Run.words("coverage --format json");
        assertThat(run.json()).containsOnlyKeys("documents", "total");
        assertThat(run.array("documents"))
                .map(document -> ((Map<?, ?>) document).get("document") + " " + ((Map<?, ?>) document).get("percent"))
                .containsExactly("000 100", "001 100", "002 100", "003 100", "004 100");
        Map<?, ?> total = (Map<?, ?>) run.json().get("total");
        int setAside = ((Map<?, ?>) total.get("setAside"))
                .values().stream().mapToInt(count -> (Integer) count).sum();
        assertThat((Integer) total.get("lines"))
                .isEqualTo(39 + 24 + 75 + 99 + 175)
                .isEqualTo((Integer) total.get("used") + setAside);
        assertThat(Run.words("coverage").isAnswered().out().lines().filter(line -> line.contains(" 100 % ")))
                .hasSize(6);
        assertThat(Run.words("coverage --format csv").isAnswered().out())
                .startsWith("document,percent,lines,used,CAPTION,OPINION,GREETING,NAVIGATION,REPEATS,OUTSIDE_SUBJECT\n")
                .contains("\n000,100,39,", "\ntotal,100,412,");
    }

    @Test
    void linesThatWereNotCountedHaveNoShare() {
        String[] words = {"coverage", "--register", OWN.toString(), "--format", ""};
        words[4] = "text";
        assertThat(Run.of(words).isAnswered().out()).contains("almanac   not known      not counted  0");
        words[4] = "json";
        assertThat(Run.of(words).json().toString()).contains("document=almanac, percent=null, lines=null, used=0");
        words[4] = "csv";
        assertThat(Run.of(words).isAnswered().out()).contains("\nalmanac,,,0,0,");
    }

    @Test
    void theSameQuestionsAboutOtherOrganisations() {
        assertThat(Run.words("members --organisation EURASEC --on 2007-01-01 --format json")
                        .json())
                .containsEntry("members", List.of("BY", "KG", "KZ", "RU", "TJ", "UZ"));
        assertThat(Run.words("members --organisation EURASEC --on 2010-06-01 --format json")
                        .json())
                .containsEntry("selfSuspended", List.of("UZ"));
        assertThat(Run.words("members --organisation EURASEC --on 2016-06-01 --format json")
                        .json())
                .containsEntry("members", List.of());
        assertThat(Run.words("members --organisation GUAM --on 2002-06-01 --format json")
                        .json())
                .containsEntry("members", List.of("AZ", "GE", "MD", "UA", "UZ"));
        assertThat(Run.words("members --organisation GUAM --on 2002-06-01 --account documents --format json")
                        .json())
                .containsEntry("members", List.of("AZ", "GE", "UZ"));
        assertThat(Run.words("members --organisation CIS --on 2010-01-01 --format json")
                        .json())
                .containsEntry("members", List.of("AM", "KG", "KZ", "RU", "TJ", "UZ"))
                .containsEntry("undetermined", List.of("AZ", "BY", "MD", "TM", "UA"))
                .containsEntry("withdrawn", List.of("GE"));
    }

    @Test
    void whatElseIsToldOfAnOrganisation() {
        assertThat(Run.words("offices --on 2021-06-01 --format csv")
                        .isAnswered()
                        .out())
                .contains(
                        "\nSECRETARY_GENERAL,\"Stanislav Zas\",,YES,record,2020-01-01,2023-01,",
                        "\nSECRETARY_GENERAL,\"Stanislav Zas\",,YES,documents,",
                        "YES,infobox,2020,,[2022-01-07..2022-01],003:33\n");
        assertThat(Run.words("offices --on 2018-01-01 --format csv")
                        .isAnswered()
                        .out())
                .contains("\nSECRETARY_GENERAL,\"Yuri Khachaturov\",,YES,record,", "DE_FACTO_HEAD")
                .doesNotContain("Zas", "Bordyuzha");
        assertThat(Run.words("offices --on 2018-01-01 --account documents --format csv")
                        .isAnswered()
                        .out())
                .contains("\nSECRETARY_GENERAL,\"Nikolai Bordyuzha\",,UNDETERMINED,documents,")
                .doesNotContain("Zas\",UNDETERMINED,documents", "YES,documents");
        assertThat(Run.words("observers --on 2014-06-01").isAnswered().out())
                .containsPattern("RS +Serbia +PARLIAMENTARY_ASSEMBLY +YES ")
                .contains("003:72,74");
        assertThat(Run.words("observers --on 2023-01-01").isAnswered().out())
                .containsPattern("RS +Serbia +PARLIAMENTARY_ASSEMBLY +UNDETERMINED");
        assertThat(Run.words("observers --organisation EURASEC --on 2001-01-01")
                        .isAnswered()
                        .out())
                .containsPattern("UA +Ukraine +YES")
                .doesNotContain("Armenia");
        assertThat(Run.words("observers --on 1999-01-01").isAnswered().out())
                .isEqualTo("observers of CSTO on 1999-01-01: none recorded\n");
        assertThat(Run.words("treaties").isAnswered().out())
                .contains("BORDERS-1995", "  AM BY GE KG", "003:127")
                .doesNotContain("AZ MD TM UA UZ");
        assertThat(Run.words("powers --format json").array("powers")).hasSize(7);
        assertThat(Run.words("powers").isAnswered().out())
                .contains("CONSULTATIONS ", "  Hold consultations to coordinate the positions of ", "001:14-21");
        assertThat(Run.words("powers --organisation GUAM").isAnswered().out())
                .isEqualTo("powers of GUAM: none recorded\n");
        assertThat(Run.words("obligations --format json").array("obligations")).hasSize(11);
        assertThat(Run.words("obligations").isAnswered().out())
                .contains("CHARTER-ASSISTANCE ", "CHARTER-OTHER-ALLIANCE ", "NO_FORCE ", "003:168");
        assertThat(Run.words("aims --format json").array("aims")).isNotEmpty();
        assertThat(Run.words("organs --format csv").isAnswered().out()).startsWith("organ,name,citations\n");
        assertThat(Run.words("statements").isAnswered().out()).contains("POSSIBLE_MEMBERSHIP", "IR", "003:147");
    }

    @Test
    void nothingCertainOfAnOfficeIsSaidSo() {
        assertThat(Run.words("offices --on 2018-01-01 --account documents")
                        .isAnswered()
                        .out())
                .startsWith("""
                        offices of CSTO on 2018-01-01

                        CHIEF_OF_JOINT_STAFF: not known
                          Holder           Held          Account    When          Sources
                          Anatoli Sidorov  UNDETERMINED  documents  seen 2023-08  000:39; 001:8

                        SECRETARY_GENERAL: not known
                          Holder             Held          Account    When                                       Sources
                          Nikolai Bordyuzha  UNDETERMINED  documents  until [2007-05..2020-12-02], seen 2007-05  003:33,147; 004:7,15

                        Sources
                        """);
        assertThat(Run.words("offices --on 2018-01-01").isAnswered().out())
                .contains(
                        "\nCHIEF_OF_JOINT_STAFF: not known\n  Holder           Held          Account  When ",
                        "\n  Anatoli Sidorov  UNDETERMINED  record   until [2023-11-23..2024-11], seen  panorama-am-2023-11-16;\n",
                        "\nDE_FACTO_HEAD: Serzh Sargsyan, by infobox\n",
                        "\n  Serzh Sargsyan  YES   infobox  since 2008-09-05, until 2018-05-09  003:34\n\n",
                        "\nSECRETARY_GENERAL: Yuri Khachaturov\n",
                        "\n  Yuri Khachaturov  YES   record   since 2017-05-02, until 2018-11-02  ");
        assertThat(Run.words("offices --on 2018-01-01 --format json").json())
                .containsOnlyKeys("on", "organisation", "offices", "holders", "sources")
                .containsEntry("on", "2018-01-01")
                .extractingByKey("holders")
                .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
                .containsEntry("CHIEF_OF_JOINT_STAFF", List.of())
                .containsEntry("DE_FACTO_HEAD", List.of("Serzh Sargsyan"))
                .containsEntry("SECRETARY_GENERAL", List.of("Yuri Khachaturov"));
        assertThat(Run.words("offices --on 2017-02-01 --format json").json().get("holders"))
                .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
                .containsEntry("SECRETARY_GENERAL", List.of())
                .containsEntry("ACTING_SECRETARY_GENERAL", List.of("Valery Semerikov"));
        assertThat(Run.words("offices --on 2021-06-01").isAnswered().out())
                .contains(
                        "\nDE_FACTO_HEAD: not known\n  nobody is recorded for that day\n",
                        "\nSECRETARY_GENERAL: Stanislav Zas\n",
                        "YES   infobox    since 2020, seen ")
                .doesNotContain("Tasmagambetov", "Bordyuzha", "kremlin2020");
        assertThat(Run.words("offices --on 2007-05-15 --account prose")
                        .isAnswered()
                        .out())
                .contains(
                        "\nSECRETARY_GENERAL: not known\n  Holder  ",
                        "\n  Nikolai Bordyuzha  UNDETERMINED  prose    seen 2007-05");
        assertThat(Run.words("offices --on 2018-01-01 --account kremlin2020 --format csv")
                        .isAnswered()
                        .out())
                .isEqualTo("""
                        office,holder,country,held,account,since,until,attested,citations
                        SECRETARY_GENERAL,"Stanislav Zas",,UNDETERMINED,kremlin2020,,,2020-12-02,"004:7,15,17,78"
                        """);
        assertThat(Run.words("offices --on 2018-01-01 --organisation GUAM")
                        .isAnswered()
                        .out())
                .isEqualTo("offices of GUAM on 2018-01-01: none recorded\n");
    }

    /** The accounts of these lists are not those of the memberships. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    founders                          | list, table
                    founders --organisation EURASEC   | table
                    founders --organisation GUAM      | none
                    observers --on 2014-06-01         | documents, list, record
                    offices --on 2014-06-01           | documents, infobox, kremlin2020, kremlin2023, prose, record, sputnik
                    """)
    void aListIsThatOfTheAccountAskedFor(String words, String accounts) {
        assertThat(Run.words(words + " --account rumour").isRefused().err())
                .contains("rumour", "there are " + accounts);
        String list = words.split(" ", -1)[0];
        List<String> told = Run.words(words + " --format json").array(list).stream()
                .map(row -> String.valueOf(((Map<?, ?>) row).get("account")))
                .toList();
        for (String account : accounts.equals("none") ? new String[0] : accounts.split(", ", -1)) {
            List<String> alone = Run.words(words + " --account " + account + " --format json").array(list).stream()
                    .map(row -> String.valueOf(((Map<?, ?>) row).get("account")))
                    .toList();
            assertThat(alone)
                    .hasSizeGreaterThanOrEqualTo(
                            (int) told.stream().filter(account::equals).count())
                    .allMatch(account::equals);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "treaties",
                "powers",
                "aims",
                "organs",
                "statements",
                "profile",
                "activities",
                "assistance",
                "coverage",
                "cite 003:129"
            })
    void whatNoAccountTellsIsAskedOfNone(String words) {
        assertThat(Run.words(words + " --account list").isRefused().err()).contains("Unknown option", "\"--account\"");
        assertThat(Run.words(words).isAnswered().out()).isNotBlank();
        assertThat(Run.words(words + " --format json").json()).isNotEmpty();
        assertThat(Run.words(words + " --organisation NOBODY").isRefused().err())
                .contains("NOBODY");
    }

    @Test
    void bodiesThatAreOnlyMentionedAreKnownByName() {
        assertThat(Run.words("profile --organisation NATO").isAnswered().out()).startsWith("""
                        profile of NATO

                          Feature    Value                    Citations
                          LISTED_AS  great military alliance  003:79,100,102; 004:106,110

                        Sources
                        """);
        assertThat(Run.words("treaties --organisation NATO").isAnswered().out())
                .isEqualTo("treaties of NATO: none recorded\n");
        assertThat(Run.words("members --organisation NATO --on 2010-01-01")
                        .isRefused()
                        .err())
                .contains(
                        "Known by name only, no memberships are told: \"NATO\"; they are of CIS, CSTO, EURASEC, GUAM");
        assertThat(Run.words("profile --organisation NOBODY").isRefused().err())
                .contains("Unknown organisation: \"NOBODY\"; there are CDS, CIS,", "NATO");
        assertThat(Run.of("treaties", "--register", OWN.toString()).isAnswered().out())
                .isEqualTo("treaties of LAKE-LEAGUE: none recorded\n");
    }

    /** As in every other answer. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "observers --on 2014-06-01",
                "offices --on 2021-06-01",
                "founders",
                "treaties",
                "powers",
                "obligations",
                "aims",
                "organs",
                "statements",
                "profile",
                "activities",
                "assistance"
            })
    void citationsAreListsInJson(String words) {
        assertThat(Run.words(words + " --format json").array(words.split(" ", -1)[0]))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(((Map<?, ?>) row).get("citations"))
                            .asInstanceOf(InstanceOfAssertFactories.LIST)
                            .isNotEmpty()
                            .allSatisfy(text ->
                                    assertThat(Citation.parse((String) text)).hasToString((String) text));
                    assertThat(((Map<?, ?>) row).values()).noneMatch(""::equals);
                });
    }

    @Test
    void listsAndGapsAreTheirOwnInJson() {
        assertThat(Run.words("treaties --format json").array("treaties").get(1))
                .hasToString("{treaty=BORDERS-1995, name=Treaty on the joint defence of the external borders,"
                        + " signed=1995-05-26, inForce=null, renews=null, amends=null,"
                        + " signatories=[AM, BY, GE, KG, KZ, RU, TJ], parties=[], opposed=[], citations=[003:127]}");
    }

    @Test
    void anAssumptionChangesTheLastKnownState() {
        for (String words : List.of(
                "members --on 2024-03-01 --account documents",
                "members --during 2024-03 --account documents",
                "status AM --on 2024-03-01 --account documents",
                "may limited --on 2024-03-01 --account documents")) {
            String end = "the account that answers ends on 23 November 2023; this is the last known state";
            assertThat(unwrapped(Run.words(words))).contains(end + ".");
            assertThat(unwrapped(Run.of(Stream.concat(
                                    Stream.of(words.split(" ", -1)), Stream.of("--assume", "AM WITHDRAW 2024-02-22"))
                            .toArray(String[]::new))))
                    .contains(end + ", changed by what is assumed.");
        }
    }

    private static String unwrapped(Run run) {
        return run.isAnswered().out().replaceAll("\n *", " ");
    }

    @Test
    void everyRowOfTheListsIsThere() {
        assertThat(Run.words("profile --format csv").isAnswered().out())
                .startsWith("feature,value,citations\n")
                .contains("\nSEAT,Moscow,003:27\n", "\nLANGUAGE,Armenian,003:28\n");
        assertThat(Run.words("profile --organisation GUAM").isAnswered().out()).startsWith("""
                        profile of GUAM

                          Feature   Value                              Citations
                          RELATION  aims opposed to those of the CSTO  003:151

                        Sources
                        """);
        assertThat(Run.words("activities --format csv").isAnswered().out().lines())
                .hasSize(46)
                .startsWith("kind,name,country,date,citations")
                .contains(
                        "EXERCISE,\"Indestructible Brotherhood 2020, combat and staff exercise\",BY,2020-10,\"004:46,48\"");
        assertThat(Run.words("founders --format csv").isAnswered().out().lines())
                .hasSize(15)
                .startsWith("account,country,name,citations")
                .contains("list,UZ,Uzbekistan,\"003:76,80\"", "table,UZ,Uzbekistan,003:161");
        assertThat(Run.words("founders --account list").isAnswered().out())
                .contains("  list     BY       Belarus     003:50,54\n")
                .doesNotContain("table");
        assertThat(Run.words("assistance --format csv").isAnswered().out().lines())
                .hasSize(6)
                .startsWith(
                        "case,step,country,amount,date,citations", "KZ-2022-01,REQUEST,KZ,,2022-01,\"000:39; 001:22\"")
                .contains("KZ-2022-01,CONTINGENT,AM,100,2022-01,\"001:22; 003:3\"");
        assertThat(Run.words("assistance --organisation CIS").isAnswered().out())
                .isEqualTo("assistance of CIS: none recorded\n");
    }

    @Test
    void whoSatForEachState() {
        assertThat(Run.words("attendance --account documents").isAnswered().out())
                .contains(
                        "\nCSTO-2020-12-02, 2020-12-02: these and no others\n",
                        "\n      State       Name                   Office            Speaker  Sources\n",
                        "\n  AM  Armenia     Nikol Pashinyan        PRIME_MINISTER    2        004:13,67\n",
                        "\nCSTO-2022-11, 2022-11-23: not known\n",
                        "\nCSTO-2023-11-23, 2023-11-23: these, perhaps others\n");
        assertThat(Run.words("attendance CSTO-2020-12-02").isAnswered().out()).doesNotContain("2023");
        Map<?, ?> session = (Map<?, ?>) Run.words("attendance CSTO-2020-12-02 --format json")
                .array("attendance")
                .get(0);
        assertThat(session.get("complete")).isEqualTo(true);
        assertThat((List<?>) session.get("representatives"))
                .hasSize(6)
                .map(seat -> ((Map<?, ?>) seat).get("country") + " " + ((Map<?, ?>) seat).get("office"))
                .contains("AM PRIME_MINISTER", "KG ACTING_PRESIDENT", "RU PRESIDENT");
        assertThat(Run.words("attendance CSTO-2009-06-14").isAnswered().out())
                .contains("\n  absent: Belarus (BY), perhaps others\n");
        assertThat(Run.words("attendance CSTO-2012-12-19 --account nobody")
                        .isRefused()
                        .err())
                .contains("Unknown account of CSTO: \"nobody\"");
        assertThat(Run.words("attendance --account documents --format csv")
                        .isAnswered()
                        .out()
                        .lines())
                .hasSize(14)
                .contains(
                        "CSTO-2022-11,2022-11-23,false,,,,,,",
                        "CSTO-2020-12-02,2020-12-02,true,KG,\"Talant Mamytov\",ACTING_PRESIDENT,UNDETERMINED,5,\"004:13,178\"");
        assertThat(Run.words("attendance CSTO-1999").isRefused().err()).contains("CSTO-1999", "CSTO-2020-12-02");
        assertThat(Run.words("attendance CSTO-1999 --organisation CIS")
                        .isRefused()
                        .err())
                .contains("there are none");
        assertThat(Run.words("attendance --organisation CIS").isAnswered().out())
                .isEqualTo("attendance of CIS: none recorded\n");
    }

    @Test
    void whatIsBesideTheMembershipsNeedsNoChoiceAmongTheirAccounts(@TempDir Path folder) throws IOException {
        Files.copy(OWN.resolve("documents.tsv"), folder.resolve("documents.tsv"));
        Files.writeString(folder.resolve("memberships.tsv"), """
                claim\torganisation\taccount\tcountry\tact\tdate\tcitations\twitness\treason
                1\tX\ta\tCH\tSIGN\t2001\tminutes:1\tw\t
                2\tX\tb\tCH\tSIGN\t2001\tminutes:1\tw\t
                """);
        Files.writeString(folder.resolve("accounts.tsv"), """
                claim\torganisation\taccount\tenglish\tfrench\trussian\trank\tinputs\tcomplete\tcitations\twitness\treason
                a1\tX\ta\ta\ta\ta\t1\t\t\tminutes:1\tw\t
                a2\tX\tb\tb\tb\tb\t2\t\t\tminutes:1\tw\t
                """);
        Files.writeString(folder.resolve("offices.tsv"), """
                claim\torganisation\taccount\toffice\tholder\tcountry\tsince\tuntil\tattested\tcitations\twitness\treason
                3\tX\ta\tCHAIR\tAnna\t\t2001\t2003\t\t\t\t
                4\tX\tc\tCHAIR\tBeat\t\t2001\t2004\t\t\t\t
                """);
        Files.writeString(folder.resolve("sessions.tsv"), """
                claim\torganisation\tdate\tkind\tvenue\tplace\thost\tchair\topenedBy\tparts\trequests\tattendance\trulesOfProcedure\tcitations\twitness\treason
                5\tX\t2001\tREGULAR\tUNKNOWN\t\t\t\t\t\t\tcomplete\t\t\t\t
                6\tX\t2002\tREGULAR\tUNKNOWN\t\t\t\t\t\t\t\t\t\t\t
                """);
        Files.writeString(folder.resolve("attendance.tsv"), """
                claim\torganisation\tsession\tcountry\tname\toffice\tempowered\tspeaker\tcitations\twitness\treason
                7\tX\t6\tCH\t\t\t\t\t\t\t
                """);
        String dir = folder.toString();
        assertThat(Run.of("offices", "--on", "2002-06-01", "--register", dir)
                        .isAnswered()
                        .out())
                .isEqualTo("""
                        offices of X on 2002-06-01

                        CHAIR: Anna
                          Holder  Held  Account  When                    Sources
                          Anna    YES   a        since 2001, until 2003
                          Beat    YES   c        since 2001, until 2004
                        """);
        assertThat(Run.of("offices", "--on", "2003-06-01", "--register", dir)
                        .isAnswered()
                        .out())
                .contains("CHAIR: not known\n  Holder  Held ", "\n  Anna    UNDETERMINED", "\n  Beat    YES");
        assertThat(Run.of("attendance", "--register", dir).isAnswered().out()).isEqualTo("""
                attendance of X

                5, 2001: nobody

                6, 2002: these, perhaps others
                      State        Name               Office               Speaker  Sources
                  CH  Switzerland  name not recorded  office not recorded
                """);
    }

    @Test
    void aNameMayHaveSeveralWords() {
        assertThat(Run.words("status fédération de russie --on 2000-01-01 --format json")
                        .json())
                .containsEntry("country", "RU");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    members --on 1999-02-30                                     | --on            | 1999-02-30
                    members --on 1999                                           | --during        | Not a day
                    members --on                                                | --on            | DATE
                    members --on 1999-01-01 --during 1999                       | --on            | --during
                    members --during 1999/1998                                  | --during        | Start after end: 1999/1998
                    members --on 1999-01-01 --criterion friend                  | "friend"        | expected one of signatory, party, member, in-force
                    members --on 1999-01-01 --account rumour                    | rumour          | akipress, armenia, documents, list, prose, reconciled, record, table, unian
                    members --on 1999-01-01 --trust rumour                      | rumour          | list, prose, reconciled, record, table
                    members --on 1999-01-01 --trust list,reconciled             | reconciled      | akipress, armenia, list, prose, record, table, unian
                    members --on 1999-01-01 --trust list,documents,prose        | documents       | akipress, armenia, list, prose, record, table, unian
                    members --on 1999-01-01 --trust list,prose,list             | list            | once
                    members --on 1999-01-01 --trust ,                           | ""              | list, prose, reconciled, record, table
                    members --on 1999-01-01 --trust list,                       | ""              | list, prose, reconciled, record, table
                    members --on 1999-01-01 --trust list --trust prose          | --trust         | only once
                    members --on 1999-01-01 --trust list --account prose        | --trust         | --account
                    treaties --trust list                                       | --trust         | treaties
                    members --on 1999-01-01 --organisation NOBODY               | NOBODY          | there are CIS, CSTO, EURASEC, GUAM
                    members --on 1999-01-01 --register no-such-folder           | no-such-folder  | expected a folder
                    members --on 1999-01-01 --format xml                        | "xml"           | expected one of text, json, csv
                    members --on 1999-01-01 --colour                            | --colour        | Unknown option
                    status Atlantis --on 2000-01-01                             | Atlantis        | the nearest are
                    status Ouzbekistn --on 2000-01-01                           | Ouzbekistn      | Uzbekistan (UZ)
                    status Congo --on 2000-01-01                                | Ambiguous       | (CD)
                    status --on 2000-01-01                                      | COUNTRY         | Missing
                    history                                                     | COUNTRY         | Missing
                    conquer                                                     | conquer         | Try
                    """)
    void badInputIsNamed(String line, String name, String value) {
        assertThat(Run.words(line).isRefused().err()).contains(name).contains(value);
    }

    @Test
    void nothingAskedTellsWhatCanBeAsked() {
        assertThat(Run.of().isAnswered().out().lines())
                .filteredOn(line -> line.matches(" {2}[a-z-]+ .*"))
                .map(line -> line.strip().split(" ", 2)[0])
                .contains("members", "statements", "page")
                .containsExactlyElementsOf(
                        CstoCommand.line(() -> LocalDate.EPOCH).getSubcommands().keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "members --help", "status --help", "history --help", "--version"})
    void helpIsAnAnswer(String line) {
        assertThat(Run.words(line).isAnswered().out()).isNotBlank();
    }

    @Test
    void everyFaultOfARegisterIsNamed(@TempDir Path folder) throws IOException {
        Files.copy(OWN.resolve("documents.tsv"), folder.resolve("documents.tsv"));
        Files.writeString(folder.resolve("memberships.tsv"), """
                claim\torganisation\taccount\tcountry\tact\tdate\tcitations\twitness\treason
                1\tX\ta\tCH\tSIGN\t2001-02-30\tminutes:1\tw\t
                2\tX\ta\tAtlantis\tSIGN\t2001\tminutes:1\tw\t
                3\tX\ta\tFI\tJOIN\t2001\tminutes:1\tw\t
                4\tX\ta\tSE\tSIGN\t2001\tletters:1\tw\t
                5\tX\ta\tNO\tWITHDRAW\t2001\tminutes:1\tw\t
                """);
        Run run = Run.of("members", "--on", "2001-01-01", "--register", folder.toString())
                .isRefused();
        assertThat(run.err().lines())
                .hasSize(5)
                .satisfiesExactly(
                        line -> assertThat(line)
                                .contains("memberships.tsv, line 2, column date, \"2001-02-30\": expected a day"),
                        line -> assertThat(line).contains("line 3, column country, \"Atlantis\"", "the nearest are"),
                        line -> assertThat(line).contains("line 4, column act, \"JOIN\": expected one of SIGN, RATIFY"),
                        line -> assertThat(line)
                                .contains("line 5, column citations, \"letters:1\": expected a document"),
                        line -> assertThat(line)
                                .contains("line 6, column act, \"WITHDRAW\"", "permits only SIGN, ACCEDE"));
    }

    @Test
    void aRegisterOfOnesOwn() {
        String folder = OWN.toString();
        assertThat(Run.of("members", "--on", "2005-01-01", "--register", folder, "--format", "json")
                        .json())
                .containsEntry("organisation", "LAKE-LEAGUE")
                .containsEntry("members", List.of("CH", "FI"));
        assertThat(Run.of("members", "--on", "2002-08-01", "--register", folder, "--format", "json")
                        .json())
                .containsEntry("stage", null)
                .containsEntry("undetermined", List.of("FI"));
        assertThat(Run.of("status", "FI", "--on", "2011-01-01", "--register", folder, "--format", "json")
                        .dissents())
                .containsExactly("almanac FI [WITHDRAWN] [almanac:13]");
        assertThat(Run.of("members", "--on", "2021-06-01", "--register", folder)
                        .isAnswered()
                        .out())
                .contains("the account that answers ends on [2021..2022-03]");
    }

    @Test
    void severalOrganisationsMustBeChosenFrom(@TempDir Path folder) throws IOException {
        Files.copy(OWN.resolve("documents.tsv"), folder.resolve("documents.tsv"));
        Files.writeString(folder.resolve("memberships.tsv"), """
                claim\torganisation\taccount\tcountry\tact\tdate\tcitations\twitness\treason
                1\tX\ta\tCH\tSIGN\t2001\tminutes:1\tw\t
                2\tX\tb\tCH\tSIGN\t2001\tminutes:1\tw\t
                3\tY\ta\tCH\tSIGN\t2001\tminutes:1\tw\t
                """);
        Files.writeString(folder.resolve("accounts.tsv"), """
                claim\torganisation\taccount\tenglish\tfrench\trussian\trank\tinputs\tcomplete\tcitations\twitness\treason
                a1\tX\ta\ta\ta\ta\t1\t\t\tminutes:1\tw\t
                a2\tX\tb\tb\tb\tb\t2\t\t\tminutes:1\tw\t
                """);
        String dir = folder.toString();
        assertThat(Run.of("members", "--on", "2001-01-01", "--register", dir)
                        .isRefused()
                        .err())
                .contains("X, Y");
        assertThat(Run.of("members", "--on", "2001-01-01", "--register", dir, "--organisation", "X")
                        .isAnswered()
                        .out())
                .contains("Members of X on 2001-01-01 (reconciled account)", "The account a is the base");
        Run.of("members", "--on", "2001-01-01", "--register", dir, "--organisation", "X", "--account", "b")
                .isAnswered();
        Run.of("members", "--on", "2001-01-01", "--register", dir, "--organisation", "Y")
                .isAnswered();
    }

    @Test
    void argumentsAreReadAsTypedWhereTheLocaleLosesThem() {
        String[] lost = {"status", "Ouzb\uFFFD\uFFFDkistan", "--on"};
        assertThat(Arguments.last(lost, "java\0-jar\0csto.jar\0status\0Ouzbékistan\0--on\0"))
                .containsExactly("status", "Ouzbékistan", "--on");
        assertThat(Arguments.last(lost, "java\0-jar\0csto.jar\0@file\0")).isSameAs(lost);
        assertThat(Arguments.last(lost, "\0")).isSameAs(lost);
        assertThat(Arguments.asTyped(lost)).isSameAs(lost);
    }
}
