package io.github.csto.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Explanations and assumptions on the command line. */
class ExplainCommandTest {
    private static Run assuming(String line, String... acts) {
        String[] words = line.split(" ", -1);
        String[] all = Arrays.copyOf(words, words.length + 2 * acts.length);
        for (int i = 0; i < acts.length; i++) {
            all[words.length + 2 * i] = "--assume";
            all[words.length + 2 * i + 1] = acts[i];
        }
        return Run.of(all);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            explain AM --on 2010-01-01 --language en | On 1 January 2010 the state is a member of the organisation.
            explain AM --on 2010-01-01 --language fr | Le 1er janvier 2010, l’État est membre de l’organisation.
            explain AM --on 2010-01-01 --language ru | 1 января 2010 года государство является членом организации.
            explain UZ --on 2006-10-01 --language en | It cannot be determined whether the state is a member of the organisation on 1 October 2006.
            explain UZ --on 2006-10-01 --language fr | Il est impossible de déterminer si l’État est membre de l’organisation le 1er octobre 2006.
            explain UZ --on 2006-10-01 --language ru | Невозможно установить, является ли государство членом организации 1 октября 2006 года.
            explain UZ --on 2013-01-01               | The account “prose” says “back in the organisation” (document 003, line 143).
            explain UZ --on 2013-01-01 --language fr | La version « list » dit « sorti de l’organisation » (document 003, lignes 76 et 80).
            explain UZ --on 2013-01-01 --language ru | Версия «list» говорит: «вышло из организации» (документ 003, строки 76 и 80).
            explain --on 1999-06-01 --language fr --account documents | La réponse ne peut être déterminée pour 3 États : Azerbaïdjan (AZ), Géorgie (GE) et Ouzbékistan (UZ).
            explain UZ --on 2006-07-01               | On 21 April 1999 the state ceases to be a party; its status becomes “out of the organisation”.
            explain UZ --on 2006-07-01               | Source: article 3 of extension-1999;
            explain UZ --on 2006-07-01 --language fr | Source : article 3 (extension-1999) ;
            explain UZ --on 2006-07-01 --language ru | Источник: extension-1999, статья 3;
            explain UZ --on 2013-01-01               | says “back in the organisation” (document 003, line 143). The difference is about membership. - The account “unian”
            explain UZ --on 2013-01-01               | On 19 December 2012 the participation of the state is suspended;
            explain UZ --on 2013-01-01               | says “back in the organisation” (lenta-2006-12-13). The difference is about membership. That is only its last known state: the day asked about lies beyond its horizon.
            explain UZ --on 2013-01-01 --language fr | Ce n’est que son dernier état connu : le jour demandé est au-delà de son horizon.
            explain UZ --on 2013-01-01 --language ru | Это лишь последнее известное ей состояние
            explain BY --on 1995-03-01               | csc-decision-1995-by; document 003, lines 123, 125 and 157. As dated here, this rests on weak sources only.
            explain BY --on 1995-03-01 --language fr | cela ne repose que sur des sources faibles.
            explain BY --on 1995-03-01 --language ru | это опирается только на слабые источники.
            explain AM --on 2025-06-01               | None of this is an act of membership, and none of it changes the status.
            explain AM --on 2025-06-01               | - On 4 December 2024 (statement, Nikol Pashinyan, prime minister of Armenia): “
            explain AM --on 2025-06-01 --language fr | - Le 4 décembre 2024 (déclaration, Nikol Pashinyan, prime minister of Armenia) : «
            explain AM --on 2025-06-01 --language ru | - 4 декабря 2024 года (заявление, Nikol Pashinyan, prime minister of Armenia): «
            explain AM --on 2025-06-01               | 29 earlier entries are not repeated here.
            explain AM --on 2025-06-01               | 3 of them give only their last known state: “list”, “prose” and “table”.
            explain AM --on 2025-06-01               | - mfa-by-csto: “Collective Security Treaty Organization”, Belarus MFA, undated, https://mfa.gov.by/
            explain --on 2025-06-01                  | - Armenia (AM): 34 entries. The newest is this. On 31 March 2025
            explain --rule CSC-FREQUENCY --account documents | This begins to apply on 18 September 2003;
            explain France --on 2010-01-01           | The account records no act of this state.
            """)
    void whyIsToldInSentences(String line, String sentence) {
        assertThat(Run.words(line).isAnswered().out().replace('\u00a0', ' ').replaceAll("\\s+", " "))
                .contains(sentence.strip());
        assertThat(Run.words(line + " --format markdown").isAnswered().out()).startsWith("# ");
    }

    @Test
    void theDerivationIsAValueToo() {
        Run run = Run.words("explain UZ --on 2013-01-01 --format json");
        assertThat(run.json())
                .containsOnlyKeys(
                        "country",
                        "on",
                        "account",
                        "member",
                        "statuses",
                        "beyondHorizon",
                        "statements",
                        "steps",
                        "accounts",
                        "sources");
        Map<?, ?> step = (Map<?, ?>) run.array("steps").get(0);
        assertThat(step.get("act") + " " + step.get("date") + " " + step.get("manner") + " " + step.get("status") + " "
                        + step.get("weak"))
                .isEqualTo("SELF_SUSPEND 2012-12-19 COUNCIL_DECISION SELF_SUSPENDED false");
        assertThat(run.array("accounts"))
                .map(voice -> ((Map<?, ?>) voice).get("account") + " " + ((Map<?, ?>) voice).get("stance") + " "
                        + ((Map<?, ?>) voice).get("beyondHorizon"))
                .containsExactly(
                        "akipress AGAINST true",
                        "armenia SILENT false",
                        "list AGAINST false",
                        "prose AGAINST false",
                        "record FOR false",
                        "table FOR false",
                        "unian AGAINST true",
                        "uzbekistan AGAINST false");
        assertThat(run.array("sources"))
                .map(source -> ((Map<?, ?>) source).get("id") + " " + ((Map<?, ?>) source).get("kind") + " "
                        + ((Map<?, ?>) source).get("weak") + " " + ((Map<?, ?>) source).get("address"))
                .contains(
                        "tass-2012-12-19 PRESS false http://tass.com/russia/687141",
                        "rbc-2012-06-28 PRESS true https://novideo.rbc.ru/politics/28/06/2012/5703f9b29a7947ac81a69808");
        assertThat(run.array("statements"))
                .hasSizeGreaterThan(5)
                .first()
                .asString()
                .contains("date=2012-12-19, nature=ACT");
        assertThat(Run.words("explain --rule CSC-FREQUENCY --format json").json())
                .containsOnlyKeys("rule", "findings");
        assertThat(Run.words("explain --on 1999-06-01 --format json --criterion party --account documents")
                        .json())
                .containsEntry("criterion", "PARTY")
                .containsEntry("members", List.of("AM", "BY", "KG", "KZ", "RU", "TJ"));
    }

    @Test
    void aRefusalIsTheAnswer() {
        Run run = assuming("explain AM --on 2024-02-22 --language ru", "AM REJOIN 2024-02-22");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains(
                        "22 февраля 2024 года государство не может возобновить участие: его статус в это время — «участник договора».")
                .contains("только 2 действия: «приостановить своё участие» и «выйти из организации».");
        Run json = assuming("explain AM --on 2024-02-22 --format json", "AM REJOIN 2024-02-22");
        assertThat(json.code()).isEqualTo(1);
        assertThat(json.parsed()).containsOnlyKeys("assumptions", "refused");
        Map<Object, Object> refused =
                new LinkedHashMap<>((Map<?, ?>) ((List<?>) json.parsed().get("refused")).get(0));
        assertThat((List<?>) refused.remove("steps")).hasSize(1);
        assertThat((List<?>) refused.remove("sources")).isNotEmpty();
        assertThat(refused)
                .isEqualTo(Map.of(
                        "country",
                        "AM",
                        "act",
                        "REJOIN",
                        "date",
                        "2024-02-22",
                        "citations",
                        List.of(),
                        "reason",
                        "",
                        "message",
                        "AM may not REJOIN (2024-02-22): it is RATIFIED then, which permits only SELF_SUSPEND,"
                                + " WITHDRAW",
                        "status",
                        "RATIFIED",
                        "permitted",
                        List.of("SELF_SUSPEND", "WITHDRAW"),
                        "accounts",
                        List.of()));
    }

    @Test
    void hypotheticalAnswersSayThatTheyAre() {
        String act = "AM WITHDRAW 2024-02-22";
        for (String line : List.of(
                "members --on 2024-03-01",
                "members --during 2024",
                "status BY --on 2024-03-01",
                "history AM",
                "chair --on 2024-03-01",
                "shares --total 100.00 --on 2024-03-01")) {
            assertThat(assuming(line, act, "UZ REJOIN 2025").isAnswered().out())
                    .as(line)
                    .startsWith("""
                            Hypothetical, assuming AM WITHDRAW 2024-02-22
                            Hypothetical, assuming UZ REJOIN 2025

                            """);
            assertThat(assuming(line + " --format json", act).json())
                    .as(line)
                    .containsEntry("assumptions", List.of(act));
            assertThat(Run.words(line + " --format json").json()).as(line).doesNotContainKey("assumptions");
        }
        assertThat(assuming("history AM --format csv", act).isAnswered().out().lines())
                .hasSize(4)
                .allMatch(row -> row.endsWith(",assumptions") || row.endsWith(",\"AM WITHDRAW 2024-02-22\""));
        assertThat(assuming("audit", act).out())
                .startsWith("Hypothetical, assuming AM WITHDRAW 2024-02-22\n\nAudit of")
                .endsWith(", assuming AM WITHDRAW 2024-02-22\n");
        assertThat(assuming("explain AM --on 2024-03-01 --language fr", act)
                        .isAnswered()
                        .out())
                .contains("Cette réponse est hypothétique.");
        assertThat(assuming("explain AM --on 2024-03-01 --format json", act).json())
                .containsEntry("assumptions", List.of(act))
                .containsEntry("member", "NO");
    }

    @Test
    void whatIsAssumedIsNoCitation() {
        assertThat(assuming("members --on 2024-03-01", "AM WITHDRAW 2024-02-22")
                        .isAnswered()
                        .out())
                .containsPattern("WITHDRAW 2024-02-22 +assumed\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            status AM --on 2024-03-01  | AM REJOIN 2024-02-22   | AM may not REJOIN (2024-02-22): it is RATIFIED then, which permits only SELF_SUSPEND, WITHDRAW
            members --on 2024-03-01    | UZ REJOIN 2004         | UZ may not REJOIN ([2006-08-16..2006-12-13]): it is REJOINED then
            audit                      | AM WITHDRAW 1992       | comes before or after AM SIGN 1992-05-15, AM RATIFY [1992-05-15..1994-04-20]
            history AM                 | AM CONQUER 2024        | Not an act: "CONQUER"
            history AM                 | AM WITHDRAW            | --assume
            history AM                 | Atlantis SIGN 2024     | Atlantis
            cite 003:129               | AM WITHDRAW 2024       | --assume
            """)
    void assumptionsThatCannotBeAreNamed(String line, String act, String message) {
        assertThat(assuming(line, act).isRefused().err()).contains(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            explain --on 2010-01-01 --rule CSC-CHAIR                | Either --on or --rule
            explain AM --rule CSC-CHAIR                             | for all states at once; expected nothing beside --rule, or a folder with a record, not "AM"
            explain src pom.xml --rule CSC-CHAIR                    | not "src pom.xml"
            explain AM BY                                           | Expected one state, not 2: "AM", "BY"
            explain AM --on 2010-01-01 --criterion party            | --criterion
            explain AM --on 2010-01-01 --format csv                 | expected one of text, json, markdown
            explain AM --on 2010-01-01 --language de                | de
            explain --rule CSC-CHAIR --organisation GUAM            | No findings on CSC-CHAIR
            explain Atlantis --on 2010-01-01                        | Atlantis
            status AM --on 2010-01-01 --format markdown             | expected one of text, json, csv
            """)
    void badUsageIsNamed(String line, String message) {
        assertThat(Run.words(line).isRefused().err()).contains(message);
    }
}
