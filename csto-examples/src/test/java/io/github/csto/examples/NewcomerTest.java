package io.github.csto.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody meets who tries the program for the first time: help, mistyped words, today, and changes between two days. */
class NewcomerTest {
    private static final LocalDate CHRISTMAS = LocalDate.of(2012, 12, 25);

    private static Run on(LocalDate today, String line) {
        return on(() -> today, line);
    }

    private static Run on(Supplier<LocalDate> today, String line) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = CstoCommand.execute(today, new PrintWriter(out), new PrintWriter(err), line.split(" ", -1));
        return new Run(code, out.toString(), err.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            members --on today              | members --on 2012-12-25
            members --during 2012-12/TODAY  | members --during 2012-12/2012-12-25
            status UZ --on today            | status UZ --on 2012-12-25
            status UZ                       | status UZ --on 2012-12-25
            members                         | members --on 2012-12-25
            members --criterion party       | members --criterion party --on 2012-12-25
            explain UZ                      | explain UZ --on 2012-12-25
            explain                         | explain --on 2012-12-25
            chair --host RU                 | chair --host RU --on 2012-12-25
            speaking-order --chair RU       | speaking-order --chair RU --on 2012-12-25
            shares --total 6                | shares --total 6 --on 2012-12-25
            may limited                     | may limited --on 2012-12-25
            may CSC-CHAIR host=RU chair=RU  | may CSC-CHAIR host=RU chair=RU --on 2012-12-25
            observers                       | observers --on 2012-12-25
            offices --format json           | offices --on 2012-12-25 --format json
            may limited --on today          | may limited --on 2012-12-25
            changes --from 2012 --to today  | changes --from 2012 --to 2012-12-25
            draw year today                 | draw year 2012
            """)
    void todayIsTheDayOfTheCall(String line, String same) {
        assertThat(on(CHRISTMAS, line)).isEqualTo(Run.words(same).isAnswered());
    }

    @Test
    void noCallAsksWhatDayItIsUnlessItsWordsDo() {
        String line = "members --on 2012-12-25";
        Run asked = on(
                () -> {
                    throw new AssertionError("Nobody asked for today");
                },
                line);
        assertThat(asked).isEqualTo(Run.words(line).isAnswered());
    }

    @Test
    void helpIsAnsweredForEachCommand() {
        assertThat(Run.words("help").isAnswered().out())
                .isEqualTo(Run.of().isAnswered().out());
        assertThat(Run.words("help members").isAnswered().out())
                .isEqualTo(Run.words("members --help").isAnswered().out());
        assertThat(Run.words("help mebmers").isRefused().err()).contains("\"mebmers\"; the nearest is members");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mebers --on 1999-01-01             | "mebers"; the nearest is members
            statsu UZ                          | "statsu"; the nearest is status
            statsu --help                      | "statsu"; the nearest is status
            draw timelin --help                | "timelin"; the nearest is timeline
            members --acount list --help       | "--acount"; the nearest is --account
            draw timelin                       | "timelin"; the nearest is timeline
            export popo                        | "popo"; the nearest is popolo
            members --acount list              | "--acount"; the nearest is --account
            members --on 1999-01-01 --frmat=csv| "--frmat=csv"; the nearest is --format
            tag --imput x                      | "--imput"; the nearest is --input
            status UZ --format jsn             | Not a value of --format: "jsn"; the nearest is json; expected one of text, json, csv
            audit --only COMPLIES,violatd      | Not a value of --only: "violatd"; the nearest is VIOLATED; expected one of COMPLIES, VIOLATED
            audit --kind bindng                | Not a value of --kind: "bindng"; the nearest is BINDING; expected
            audit --rule CSC-CHIAR             | csto: Unknown rule: "CSC-CHIAR"; the nearest is CSC-CHAIR; there are CSC-COMPOSITION
            rules csc-chiar                    | csto: Unknown rule: "csc-chiar"; the nearest is CSC-CHAIR; there are
            may CSC-CHIAR host=AM              | csto: Unknown rule: "CSC-CHIAR"; the nearest is CSC-CHAIR; there are
            explain --rule CSC-CHIAR           | csto: Unknown rule: "CSC-CHIAR"; the nearest is CSC-CHAIR; there are
            members --criterion partys         | csto: Not a criterion: "partys"; the nearest is party; expected one of signatory, party, member
            draw machine --as sgv              | Not a value of --as: "sgv"; the nearest is svg; expected one of mermaid, dot, svg
            export matrix --by yaer            | Not a value of --by: "yaer"; the nearest is year; expected one of day, year
            tag --codes cwo                    | Not a value of --codes: "cwo"; the nearest is cow; expected one of iso,
            members --organisation EURSEC      | Unknown organisation: "EURSEC"; the nearest is EURASEC; there are
            treaties --organisation nto        | Unknown organisation: "nto"; the nearest is NATO; there are
            members --account lists            | "lists"; the nearest is list; there are
            chart charte                       | Unknown treaty of CSTO: "charte"; the nearest is CHARTER; there are
            cite tas-2012-12-19                | Unknown document: "tas-2012-12-19"; the nearest is tass-2012-12-19; the command
            attendance CSTO-2012-12-18         | Unknown session of CSTO: "CSTO-2012-12-18"; the nearest is CSTO-2012-12-19; there are
            """)
    void aMistypedWordIsAnsweredWithTheNearest(String line, String answer) {
        assertThat(Run.words(line).isRefused().err()).contains(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"conquer", "members --colour red", "members --on 2000-01-01 now"})
    void whereNothingIsNearNothingIsNamed(String line) {
        assertThat(Run.words(line).isRefused().err()).doesNotContain("nearest").contains("--help'");
    }

    @Test
    void aShellCompletesCommandsAndOptions() {
        assertThat(Run.words("completion").isAnswered().out())
                .startsWith("#!")
                .contains("members", "speaking-order", "--organisation", "MAJORITY_OF_DAYS");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            members --on 2010-01-01 --organisation eurasec    | members --on 2010-01-01 --organisation EURASEC
            observers --on 2010-01-01 --organisation eurasec  | observers --on 2010-01-01 --organisation EURASEC
            profile --organisation nato                       | profile --organisation NATO
            export spells --organisation guam                 | export spells --organisation GUAM
            rules csc-chair                                   | rules CSC-CHAIR
            audit --rule Csc-Chair                            | audit --rule CSC-CHAIR
            explain --rule csc-frequency                      | explain --rule CSC-FREQUENCY
            may csc-chair --on 2022-11-23 host=AM             | may CSC-CHAIR --on 2022-11-23 host=AM
            """)
    void organisationsAndRulesIgnoreCase(String line, String same) {
        assertThat(Run.words(line)).isEqualTo(Run.words(same).isAnswered());
    }

    @Test
    void changesAreTheActsOfThePeriod() {
        Run run = Run.words("changes --from 2012-01-01 --to 2012-12-31 --format json");
        assertThat(run.json())
                .containsEntry("from", "2012-01-01")
                .containsEntry("to", "2012-12-31")
                .containsEntry("organisation", "CSTO")
                .containsEntry("account", "reconciled")
                .containsEntry("beyondHorizon", false)
                .containsKeys("dissentsBefore", "dissentsAfter", "sources");
        assertThat(run.array("changes"))
                .singleElement()
                .satisfies(change -> assertThat(((Map<?, ?>) change).toString())
                        .startsWith("{country=UZ, name=Uzbekistan, change=SUSPENDED, within=YES, act=SELF_SUSPEND,")
                        .contains("date=2012-12-19", "status=SELF_SUSPENDED", "weak=false"));
        assertThat(Run.words("changes --from 1999 --to 1999").isAnswered().out())
                .contains(
                        "Changes in CSTO from 1999-01-01 to 1999-12-31 (reconciled account)\n",
                        "AZ  Azerbaijan  perhaps: RATIFY? on a day",
                        "\nLeft (3)\n");
        assertThat(Run.words("changes --from 2000 --to 2001").isAnswered().out())
                .contains("No act took effect on these days.\n");
        assertThat(Run.words("changes --from 1999-04-21 --to 1999-04-21")
                        .isAnswered()
                        .out())
                .contains("Left (3)");
        assertThat(Run.words("changes --from 1999-04-22 --to 1999-12-31")
                        .isAnswered()
                        .out())
                .doesNotContain("Left");
        assertThat(Run.words("changes --from 1999 --to 1998").isRefused().err()).contains("Start after end");
        assertThat(Run.words("changes --from 1999 --to 1999 --format csv")
                        .isAnswered()
                        .out()
                        .lines())
                .hasSize(5);
    }

    /** Every act of the history is a change of some period, and of two that share no day only if it is not certain in which. */
    @Test
    void everyActIsAChangeOfItsYear() {
        int certain = 0;
        for (int year = 1992; year <= 2026; year++) {
            List<?> changes = Run.words("changes --from " + year + " --to " + year + " --format json")
                    .array("changes");
            certain += (int) changes.stream()
                    .filter(change -> "YES".equals(((Map<?, ?>) change).get("within")))
                    .count();
        }
        List<?> all = Run.words("changes --from 1992 --to 2026 --format json").array("changes");
        long sure = all.stream()
                .filter(change -> {
                    String window = String.valueOf(((Map<?, ?>) change).get("window"));
                    return "YES".equals(((Map<?, ?>) change).get("within"))
                            && window.substring(0, 4).equals(window.substring(11, 15));
                })
                .count();
        assertThat(all).hasSizeGreaterThan(15);
        assertThat(certain).isEqualTo((int) sure);
    }

    @Test
    void aStepThatIsRefusedEndsLikeAnAuditThatFindsAViolation() {
        Run refused = Run.words("may extraordinary --on 2022-01-05 --requested-by KZ,UZ");
        assertThat(refused.out()).startsWith("Refused, by CSC-EXTRAORDINARY");
        assertThat(refused.err()).isEmpty();
        assertThat(refused.code()).isEqualTo(1);
        assertThat(Run.words("may CSC-CHAIR --on 2022-11-23 venue=IN_PERSON host=AM chair=BY")
                        .isAnswered()
                        .out())
                .startsWith("Cannot be established");
        Run practice = Run.words("may PRACTICE-HOST --on 2022-11-23 venue=IN_PERSON host=AM chair=BY");
        assertThat(practice.code()).as(practice.out()).isZero();
    }

    @Test
    void sumsThatAreNoneAreCalledByTheirFault() {
        assertThat(Run.words("shares --on 2020-01-01 --total -5").isRefused().err())
                .contains("A negative sum: \"-5\"");
        assertThat(Run.words("shares --on 2020-01-01 --total 1.005").isRefused().err())
                .contains("a part of a cent: \"1.005\"");
    }

    @Test
    void aPathThatCannotBeWrittenSaysWhy(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        for (String line : List.of(
                "draw machine --output " + file.resolve("x"),
                "page --output " + file.resolve("x"),
                "draw machine --output " + folder)) {
            assertThat(Run.words(line).isRefused().err())
                    .contains(folder.toString())
                    .containsAnyOf("there is no such folder", "it is a folder", "Not a folder", "Not a directory");
        }
    }

    @Test
    void noDataMovesTheCursorOrTurnsTheDirection() {
        String evil = "a\u001B[2J\u202Eb\u009Bc\u2066d\re\u200Ff";
        Run run = Run.of("status", evil, "--on", "2000-01-01");
        assertThat(run.err())
                .contains("a\\u001B[2J\\u202Eb\\u009Bc\\u2066d\\u000De\\u200Ff")
                .doesNotContain("\u001B", "\u202E", "\u009B", "\u2066", "\r", "\u200F");
        assertThat(PlainText.text("tab\tline\nÉ – Ж")).isEqualTo("tab\tline\nÉ – Ж");
    }

    @Test
    void anAnswerSpeaksThreeLanguages() {
        assertThat(Run.words("members --on 1999-06-01 --language fr")
                        .isAnswered()
                        .out())
                .startsWith("Membres\u00A0: CSTO, 1999-06-01 (version reconciled)\nÉtape\u00A0: traité en vigueur\n")
                .contains("AM  Arménie ", "  partie au traité  ratification ", " (faible)\n", "\nSortis (3)\n")
                .contains("\nDésaccords\u00A0: aucun sur l’appartenance\u00A0; 3 sur le statut\n")
                .doesNotContain("RATIF", "Withdrawn", "Sources:");
        assertThat(Run.words("status UZ --on 2013-01-01 --language ru")
                        .isAnswered()
                        .out())
                .startsWith("Узбекистан (UZ): CSTO, 2013-01-01 (версия reconciled)\nЧлен: нет\n")
                .contains(
                        "приостановление участия 2012-12-19",
                        "способ: решение Совета",
                        "  и более ранних: 5 (их перечисляет команда statements)\n")
                .doesNotContain("SELF_SUSPEND", "earlier");
        assertThat(Run.words("history AZ --language fr").isAnswered().out())
                .contains("ratification? ", ", si cela a eu lieu, dès lors\u00A0: partie au traité", "Contesté");
        assertThat(Run.words("members --during 1999 --language ru").isAnswered().out())
                .contains("Весь период (6)", "Нельзя установить, весь ли период: нет", "\n  akipress  нет");
        assertThat(Run.words("status FR --on 2013-01-01 --language fr --format json"))
                .isEqualTo(Run.words("status FR --on 2013-01-01 --format json").isAnswered());
        assertThat(Run.words("status AM --on 2027-01-01 --language fr")
                        .isAnswered()
                        .out())
                .contains("\n\nAu-delà de l’horizon\u00A0: la version qui répond s’arrête le 2026-02-15");
        assertThat(Run.words("members --on 1999-06-01 --language de")
                        .isRefused()
                        .err())
                .contains("en, fr, ru");
    }

    @ParameterizedTest
    @EnumSource(Phrase.class)
    void everyPhraseHasThreeWordingsWithTheSamePlaces(Phrase phrase) {
        Object[] values = {"<0>", "<1>", "<2>", "<3>"};
        String english = phrase.in(Locale.ENGLISH, values);
        for (Locale language : List.of(Locale.FRENCH, Locale.forLanguageTag("ru"))) {
            String other = phrase.in(language, values);
            assertThat(other).doesNotContain("{");
            assertThat(other.isEmpty()).isEqualTo(english.isEmpty());
            assertThat(places(other)).isEqualTo(places(english));
        }
        assertThat(phrase.in(Locale.FRENCH, values)).doesNotContain(" :", " ;");
        assertThat(phrase.in(Locale.forLanguageTag("ru"), values)).matches("(--all)?[^a-zA-Z]*[А-я].*|[^a-zA-Z]*");
    }

    private static List<String> places(String text) {
        return Pattern.compile("<[0-9]>")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    /** What a command offers works, and an answer in a file is the answer that is printed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "members --on 1999-06-01",
                "members --during 1999",
                "status UZ --on 2013-01-01",
                "history GE",
                "changes --from 1999 --to 2012",
                "reconciliation UZ",
                "explain UZ --on 2013-01-01",
                "rules CSC-CHAIR",
                "audit --rule CSC-CHAIR",
                "may limited --on 2012-01-05",
                "chair --on 2022-11-23 --host AM",
                "speaking-order --chair RU --on 2020-12-02",
                "shares --total 1000.00 --on 2012-01-01",
                "cite 003:129",
                "coverage",
                "chart CHARTER",
                "offices --on 2018-01-01",
                "founders",
                "attendance",
                "statements"
            })
    void everyFormatThatIsListedWorksAndGoesToAFileToo(String words, @TempDir Path folder) throws IOException {
        String command = words.split(" ", -1)[0] + (words.startsWith("may ") ? " limited" : "");
        String help = Run.words(command + " --help").isAnswered().out();
        Matcher listed = Pattern.compile("--format=([a-z|]+)").matcher(help);
        assertThat(listed.find()).as(help).isTrue();
        for (String format : listed.group(1).split("\\|", -1)) {
            String printed =
                    Run.words(words + " --format " + format).isAnswered().out();
            assertThat(printed).as(format).isNotBlank();
            Path file = folder.resolve("answer." + format);
            assertThat(Run.words(words + " --format " + format + " --output " + file)
                            .isAnswered()
                            .out())
                    .isEmpty();
            assertThat(Files.readString(file)).isEqualTo(printed);
        }
        assertThat(Run.words(words + " --format nonsense").isRefused().err())
                .contains("expected one of " + listed.group(1).replace("|", ", "));
    }

    @Test
    void anAuditSpeaksThreeLanguages() {
        assertThat(Run.words("audit --rule CSC-CHAIR --language fr").out())
                .startsWith("Audit du Conseil\u00A0: CSTO (membres selon la version reconciled)\n")
                .contains("RÈGLES OBLIGATOIRES", "CSC-CHAIR", "Reçu\u00A0: csto ")
                .doesNotContain("BINDING", "IN ORDER", "NOT RECORDED");
        assertThat(Run.words("audit --rule CSC-CHAIR --language ru --all").out())
                .startsWith("Проверка Совета: CSTO (члены по версии reconciled)\n")
                .contains("НАРУШЕНИЯ НЕТ: ");
        assertThat(Run.words("audit --language fr").out())
                .contains(
                        "\nCE QUI EST RAPPORTÉ (39 sessions, 107 décisions, 22 présidences\u00A0; complet pour aucune")
                .contains(
                        "    CSTO-2014-12-23: Tadjikistan (TJ), pays hôte\u00A0: Russie\u00A0; présidence prise ce jour-là  [")
                .contains("    CSTO-2022-01-10: Kazakhstan (KZ), peut-être d’autres  [")
                .doesNotContain("THE RECORD", "perhaps", "Without a member");
        assertThat(Run.words("audit --rule CSC-CHAIR --language ru --format json"))
                .isEqualTo(Run.words("audit --rule CSC-CHAIR --format json"));
    }

    @Test
    void jsonCarriesWhatCsvCarries() {
        Map<String, Object> roster =
                Run.words("members --on 1999-06-01 --format json").json();
        assertThat((List<?>) roster.get("states"))
                .hasSize(9)
                .first()
                .asString()
                .startsWith("{country=AM, name=Armenia, answer=YES, statuses=[RATIFIED], acts=[{act=RATIFY, date=");
        assertThat((List<?>)
                        Run.words("members --during 1999 --format json").json().get("states"))
                .map(String::valueOf)
                .contains("{country=AZ, name=Azerbaijan, throughout=NO, atAnyTime=UNDETERMINED}");
        assertThat(Run.words("history GE --format json").array("events"))
                .last()
                .asString()
                .contains("status=WITHDRAWN");
    }
}
