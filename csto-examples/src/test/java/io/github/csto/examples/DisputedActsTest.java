package io.github.csto.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.Csto;
import io.github.csto.examples.draw.TimelineDrawing;
import io.github.csto.register.Register;
import io.github.csto.time.DateInterval;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A register of one's own may say that it is disputed whether an act happened, and how an act came about. */
class DisputedActsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(
                folder.resolve("documents.tsv"),
                "document\tsha256\tlines\ttitle\tpublisher\tdate\tlanguage\taddress\treason\n" + "d\t" + "0".repeat(64)
                        + "\t9\tT\tP\t2002\ten\t\tR\n");
        Files.writeString(folder.resolve("memberships.tsv"), """
                claim	organisation	account	country	act	date	manner	noticed	decided	citations	witness	reason
                m-1	LEAGUE	a	AZ	SIGN	1993-09-24				d:1	x	R1
                m-2	LEAGUE	a	AZ	RATIFY?	1993-12				d:2	x	R2
                m-3	LEAGUE	a	AZ	WITHDRAW	1999-04-02	EXPIRY	1999-02	1999-03-15	d:3	x	R3
                """);
    }

    private Run run(String line, String... more) {
        String[] words = (line + " --register " + folder).split(" ", -1);
        String[] all = Arrays.copyOf(words, words.length + more.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return Run.of(all);
    }

    @Test
    void isToldInText() {
        assertThat(run("status AZ --on 1995-01-01").isAnswered().out())
                .contains(
                        "Member: UNDETERMINED", "SIGNED or RATIFIED", "RATIFY? on a day from 1993-12-01 to 1993-12-31")
                .contains("Disputed: perhaps it did not happen.");
        assertThat(run("members --on 1995-01-01").isAnswered().out()).contains("Undetermined (1)", "RATIFY?");
        assertThat(run("history AZ").isAnswered().out())
                .contains("RATIFY? 1993-12, if it happened from then on RATIFIED")
                .contains("manner: EXPIRY, noticed 1999-02, decided 1999-03-15");
        assertThat(run("status AZ --on 2000-01-01").isAnswered().out())
                .contains("WITHDRAW 1999-04-02", "manner: EXPIRY, noticed 1999-02, decided 1999-03-15");
    }

    @Test
    void isToldInJsonAndCsv() {
        assertThat(run("history AZ --format json").array("events"))
                .extracting(event -> (Object) ((Map<?, ?>) event).get("disputed"))
                .containsExactly(null, true, null);
        assertThat(run("history AZ --format json").array("events"))
                .last()
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("manner", "EXPIRY")
                .containsEntry("noticed", "1999-02")
                .containsEntry("decided", "1999-03-15");
        assertThat(run("history AZ --format csv").isAnswered().out().lines())
                .contains("LEAGUE,a,AZ,Azerbaijan,RATIFY?,1993-12,RATIFIED,d:2,R2,,,")
                .contains("LEAGUE,a,AZ,Azerbaijan,WITHDRAW,1999-04-02,WITHDRAWN,d:3,R3,EXPIRY,1999-02,1999-03-15");
    }

    @ParameterizedTest
    @CsvSource({
        "en, Whether this happened at all is disputed.",
        "fr, Il est contesté que cela",
        "ru, 'Произошло ли это вообще, спорно.'"
    })
    void isExplainedInThreeLanguages(String language, String sentence) {
        assertThat(run("explain AZ --on 1995-01-01 --language " + language)
                        .isAnswered()
                        .out()
                        .replaceAll("\\s+", " "))
                .contains(sentence);
    }

    @Test
    void isExported() {
        assertThat(run("export spells --no-receipt")
                        .isAnswered()
                        .out()
                        .lines()
                        .toList()
                        .get(1))
                .endsWith(",true,false");
        assertThat(run("export spells --of status").isAnswered().out())
                .contains(",SIGNED,1993-09-24,[1993-12-01..1999-04-02],")
                .contains(",RATIFIED,1993-12,1999-04-02,");
        assertThat(run("export popolo").isAnswered().out()).contains("\"start_disputed\" : true");
        assertThat(run("export matrix --by day --from 1995-01-01 --to 1995-01-01")
                        .isAnswered()
                        .out())
                .contains("UNDETERMINED");
        assertThat(run("export register").isAnswered().out())
                .contains("\"act\" : \"RATIFY?\"", "\"manner\" : \"EXPIRY\"");
    }

    @Test
    void isHatchedAndNamedOnTheTimeline() {
        Csto csto = Csto.from(Register.read(folder));
        String drawing = TimelineDrawing.svg(List.of(csto), DateInterval.parse("1992/2001"), 1200);
        assertThat(drawing)
                .contains("signed or ratified (disputed: ratify) from 1 December 1993")
                .contains(">signed or ratified (disputed: ratify)<")
                .contains("striped, “disputed”: perhaps it did not happen");
    }

    @Test
    void anAssumptionSettlesIt() {
        assertThat(run("status AZ --on 1995-01-01", "--assume", "AZ RATIFY 1993-12-05")
                        .isAnswered()
                        .out())
                .contains("Hypothetical, assuming AZ RATIFY 1993-12-05", "Member: YES", "RATIFY 1993-12-05");
        assertThat(run("status AZ --on 1995-01-01", "--assume", "AZ no RATIFY")
                        .isAnswered()
                        .out())
                .contains("Hypothetical, assuming AZ no RATIFY", "Member: NO", "Status: SIGNED");
        assertThat(run("explain AZ --on 1995-01-01", "--assume", "AZ no RATIFY")
                        .isAnswered()
                        .out())
                .contains("the disputed act did not happen (ratify the treaty)");
        assertThat(run("status AZ --on 1995-01-01 --format json", "--assume", "AZ no RATIFY")
                        .array("assumptions")
                        .toString())
                .isEqualTo("[AZ no RATIFY]");
    }

    @Test
    void whatSettlesNothingIsRefused() {
        assertThat(run("status AZ --on 1995-01-01", "--assume", "AZ no SIGN")
                        .isRefused()
                        .err())
                .contains(
                        "\"AZ no SIGN\" settles nothing: no such act of AZ is disputed; disputed are AZ RATIFY? 1993-12");
    }

    @Test
    void whatDidNotHappenHasNoDate() {
        assertThat(run("status AZ --on 1995-01-01", "--assume", "AZ no RATIFY 1993")
                        .isRefused()
                        .err())
                .contains("Not a denial: \"AZ no RATIFY 1993\"", "an act without a date, like AZ no RATIFY");
    }

    /** A second account, which says that it left and does not know of the dispute. */
    private void writeTwoAccounts() throws IOException {
        Files.writeString(folder.resolve("accounts.tsv"), """
                claim	organisation	account	english	french	russian	rank	inputs	complete	citations	witness	reason
                t-1	LEAGUE	a	A	A	A	1
                t-2	LEAGUE	b	B	B	B	2
                """);
        Files.writeString(folder.resolve("memberships.tsv"), """
                claim	organisation	account	country	act	date	citations	witness	reason
                m-1	LEAGUE	a	AZ	SIGN	1993	d:1	x	R1
                m-2	LEAGUE	a	AZ	RATIFY?	1993-12	d:2	x	R2
                m-3	LEAGUE	b	AZ	SIGN	1993-09	d:3	x	Perhaps a misprint.
                m-4	LEAGUE	b	AZ	RATIFY	1993-12	d:4	x	R4
                m-5	LEAGUE	b	AZ	SELF_SUSPEND	1998	d:5	x	R5
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | The account b has self-suspension (1998), which would settle something disputed wherever it stood.
                    fr | La version b a : suspension volontaire (1998), ce qui trancherait un point contesté où qu’on le place.
                    ru | В версии b: приостановление участия (1998); на любом месте это решило бы что-то спорное.
                    """)
    void whatWouldSettleADisputeIsNotSupplied(String language, String sentence) throws IOException {
        writeTwoAccounts();
        assertThat(run("reconciliation AZ --language " + language)
                        .isAnswered()
                        .out()
                        .replaceAll("\\s+", " "))
                .contains(sentence, "m-3: Perhaps a misprint.", "= SIGN 1993-09; RATIFY? 1993-12");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | The account b has signature (1993-09), which narrows signature (1993) to 1993-09 (rule 3).
                    fr | signature (1993-09), ce qui précise signature (1993) en 1993-09 (règle 3).
                    ru | В версии b: подписание (1993-09); этим уточняется подписание (1993), остаётся 1993-09 (правило 3).
                    """)
    void whyADerivedActStandsIsExplainedInEachLanguage(String language, String sentence) throws IOException {
        writeTwoAccounts();
        assertThat(run("explain AZ --on 1995-01-01 --language " + language)
                        .isAnswered()
                        .out()
                        .replaceAll("\\s+", " "))
                .contains(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "en, No account speaks of the state.",
        "fr, Aucune version ne parle de cet État.",
        "ru, Ни одна версия не говорит об этом государстве."
    })
    void ofAStateThatNoAccountSpeaksOfNothingIsDerived(String language, String sentence) {
        assertThat(run("reconciliation FR --language " + language).isAnswered().out())
                .contains(sentence)
                .doesNotContain("=");
    }

    @Test
    void settlingMayLeaveNoCourse() throws IOException {
        Files.writeString(
                folder.resolve("memberships.tsv"),
                Files.readString(folder.resolve("memberships.tsv")).replace("WITHDRAW", "SELF_SUSPEND"));
        assertThat(run("status AZ --on 1995-01-01").isAnswered().out()).contains("Member: YES");
        assertThat(run("status AZ --on 1995-01-01", "--assume", "AZ no RATIFY")
                        .isRefused()
                        .err())
                .contains("If AZ no RATIFY is settled, no possible course is left")
                .contains("AZ may not SELF_SUSPEND (1999-04-02): it is SIGNED then");
    }

    @Test
    void aTableWithoutTheColumnsIsRead() throws IOException {
        Files.writeString(folder.resolve("memberships.tsv"), """
                claim	organisation	account	country	act	date	citations	witness	reason
                m-1	LEAGUE	a	AZ	ACCEDE?	1993-09-24	d:1	x	R1
                """);
        assertThat(run("members --on 1995-01-01 --format json")
                        .array("undetermined")
                        .toString())
                .isEqualTo("[AZ]");
        Path other = folder.resolve("written");
        Register.read(folder).write(other);
        assertThat(Files.readString(other.resolve("memberships.tsv")))
                .startsWith("claim\torganisation\taccount\tcountry\tact\tdate\tcitations\t")
                .contains("\tACCEDE?\t");
    }

    @Test
    void aRegisterWithoutACourseIsAtFault() throws IOException {
        Files.writeString(
                folder.resolve("memberships.tsv"),
                Files.readString(folder.resolve("memberships.tsv")).replace("WITHDRAW", "REJOIN"));
        assertThat(run("members --on 1995-01-01").isRefused().err())
                .contains("memberships.tsv", "REJOIN", "whichever of the disputed ones happened");
    }

    @Test
    void dissentsOnStatusOnlyAreToldApart() {
        Run roster = Run.words("members --on 2000-06-01");
        assertThat(roster.isAnswered().out())
                .contains("Dissents: none on membership; 3 on status", "differs on status only");
        Run json = Run.words("members --on 2000-06-01 --format json");
        assertThat(json.array("dissents")).isEmpty();
        assertThat(json.array("statusDissents"))
                .map(dissent -> (Map<?, ?>) dissent)
                .map(dissent -> dissent.get("account") + " " + dissent.get("country") + " " + dissent.get("on"))
                .containsExactly("akipress UZ STATUS", "table UZ STATUS", "unian UZ STATUS");
        assertThat(Run.words("status UZ --on 2000-06-01").isAnswered().out()).contains("differs on status only");
        assertThat(Run.words("explain UZ --on 2000-06-01").isAnswered().out())
                .contains("The difference is about the status\n    only, not about membership.");
    }
}
