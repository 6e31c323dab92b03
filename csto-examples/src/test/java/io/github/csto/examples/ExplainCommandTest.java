package io.github.csto.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
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
            explain UZ --on 2006-07-01 --language en | It cannot be determined whether the state is a member of the organisation on 1 July 2006.
            explain UZ --on 2006-07-01 --language fr | Il est impossible de déterminer si l’État est membre de l’organisation le 1er juillet 2006.
            explain UZ --on 2006-07-01 --language ru | Невозможно установить, является ли государство членом организации 1 июля 2006 года.
            explain UZ --on 2013-01-01               | The account “prose” says “back in the organisation” (document 003, line 143).
            explain UZ --on 2013-01-01 --language fr | La version « list » dit « sorti de l’organisation » (document 003, lignes 76 et 80).
            explain UZ --on 2013-01-01 --language ru | Версия «list» говорит: «вышло из организации» (документ 003, строки 76 и 80).
            explain --on 1999-06-01 --language fr    | La réponse ne peut être déterminée pour 3 États : Azerbaïdjan (AZ), Géorgie (GE) et Ouzbékistan (UZ).
            explain --rule CSC-FREQUENCY             | This begins to apply on 18 September 2003;
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
                        "country", "on", "account", "member", "statuses", "beyondHorizon", "steps", "accounts");
        assertThat((Map<?, ?>) run.array("steps").get(0))
                .hasToString("{country=UZ, act=SELF_SUSPEND, date=2012, citations=[003:76,80,161], reason="
                        + "The account table supplies self-suspension (2012) (rule 5). The account list has withdrawal (2012),"
                        + " which agrees on the date of self-suspension (2012); this act stands (rule 3)., window=2012-01-01/2012-12-31,"
                        + " happened=YES, status=SELF_SUSPENDED, assumed=false}");
        assertThat(run.array("accounts"))
                .map(voice -> ((Map<?, ?>) voice).get("account") + " " + ((Map<?, ?>) voice).get("stance"))
                .containsExactly("list AGAINST", "prose AGAINST", "table FOR");
        assertThat(Run.words("explain --rule CSC-FREQUENCY --format json").json())
                .containsOnlyKeys("rule", "findings");
        assertThat(Run.words("explain --on 1999-06-01 --format json --criterion party")
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
        assertThat((Map<?, ?>) ((List<?>) json.parsed().get("refused")).get(0))
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
                        "steps",
                        ((Map<?, ?>) ((List<?>) json.parsed().get("refused")).get(0)).get("steps"),
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
                .contains("WITHDRAW 2024-02-22          assumed\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            status AM --on 2024-03-01  | AM REJOIN 2024-02-22   | AM may not REJOIN (2024-02-22): it is RATIFIED then, which permits only SELF_SUSPEND, WITHDRAW
            members --on 2024-03-01    | UZ REJOIN 2004         | UZ may not REJOIN (2006): it is REJOINED then
            audit                      | AM WITHDRAW 1992       | comes before or after AM SIGN 1992-05-15, AM RATIFY 1992-05-15
            history AM                 | AM CONQUER 2024        | Not an act: "CONQUER"
            history AM                 | AM WITHDRAW            | --assume
            history AM                 | Atlantis SIGN 2024     | Atlantis
            cite 003:129               | AM WITHDRAW 2024       | --assume
            explain AM                 | AM WITHDRAW 2024       | either --on or --rule
            """)
    void assumptionsThatCannotBeAreNamed(String line, String act, String message) {
        assertThat(assuming(line, act).isRefused().err()).contains(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            explain AM                                              | either --on or --rule
            explain --on 2010-01-01 --rule CSC-CHAIR                | either --on or --rule
            explain AM --rule CSC-CHAIR                             | for all states at once
            explain AM --on 2010-01-01 --criterion party            | --criterion
            explain AM --on 2010-01-01 --format csv                 | No --format csv for 'explain'
            explain AM --on 2010-01-01 --language de                | de
            explain --rule CSC-CHAIR --organisation GUAM            | No findings on CSC-CHAIR
            explain Atlantis --on 2010-01-01                        | Atlantis
            status AM --on 2010-01-01 --format markdown             | No --format markdown for 'status'
            """)
    void badUsageIsNamed(String line, String message) {
        assertThat(Run.words(line).isRefused().err()).contains(message);
    }
}
