package io.github.csto.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.csto.Csto;
import io.github.csto.council.Chairmanship;
import io.github.csto.council.CouncilRecord;
import io.github.csto.council.Decision;
import io.github.csto.council.Reported;
import io.github.csto.council.Representative;
import io.github.csto.council.Representative.Office;
import io.github.csto.council.Session;
import io.github.csto.country.Country;
import io.github.csto.time.Certainty;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sessions, decisions and chairmanships as several accounts tell them: each matter as the most trusted has it that says something about it. */
class CouncilAccountsTest {
    private static final List<String> SESSIONS = List.of(
            "claim\torganisation\taccount\tsession\tdate\tkind\tvenue\tplace\thost\tchair\topenedBy\tparts\trequests\tattendance\tabsent\trulesOfProcedure\tcitations\twitness\treason",
            "r-1\tCSTO\trecord\tone\t2005-06-23\tREGULAR\tIN_PERSON\tMoscow\tRU\t\t\t\tKZ@2005-06 ...\t\tAM ...\t\t\t\t",
            "p-1\tCSTO\tprose\tone\t2005-06\tEXTRAORDINARY\tUNKNOWN\tAlmaty\tKZ\tKZ\t\tLIMITED\tKZ@2005 BY@2005\tcomplete\t\tYES\t\t\t",
            "r-2\tCSTO\trecord\t\t2006-06-23\tREGULAR\tUNKNOWN\t\t\t\t\t\t\t\t\t\t\t\t",
            "t-1\tCSTO\ttable\ttwo\t2007\tREGULAR\tUNKNOWN\t\t\t\t\t\t\t\t\t\t\t\t",
            "n-1\tCSTO\t\tthree\t2008\tREGULAR\tUNKNOWN\t\t\t\t\t\t\t\t\t\t\t\t");

    private static final List<String> ATTENDANCE = List.of(
            "claim\torganisation\taccount\tsession\tcountry\tname\toffice\tempowered\tspeaker\tcitations\twitness\treason",
            "r-1-KZ\tCSTO\trecord\tone\tKZ\t\tPRESIDENT\t\t1\t\t\t",
            "p-1-KZ\tCSTO\tprose\tone\tKZ\tSomebody\tOTHER\t\t2\t\t\t",
            "p-1-RU\tCSTO\tprose\tone\tRU\t\t\t\t1\t\t\t",
            "p-1-AM\tCSTO\tprose\tone\tAM\t\t\t\t\t\t\t",
            "n-1-TJ\tCSTO\t\ttwo\tTJ\t\t\t\t\t\t\t");

    private static final List<String> DECISIONS = List.of(
            "claim\torganisation\taccount\tdecision\tsession\tdate\tpart\tformat\tsubject\tpowers\tobjections\tparticipants\tunNotice\tbody\tshares\tcitations\twitness\treason",
            "r-d\tCSTO\trecord\td\tone\t2005-06-23\t\tLIMITED\tOurs\t\tAM:DECISION ...\t\t\t\t\t\t\t",
            "p-d\tCSTO\tprose\td\t\t2005\tPLENARY\tALL_MEMBERS\tTheirs\tASSISTANCE\tnone\t\t2005-07\tNONE\tnone\t\t\t",
            "n-d\tCSTO\t\t\ttwo\t2007\t\t\tOther\t\t\t\t\t\t\t\t\t");

    private static final List<String> CHAIRMANSHIPS = List.of(
            "claim\torganisation\taccount\tcountry\tsince\tuntil\tdecidedOtherwise\tcitations\twitness\treason",
            "p-c\tCSTO\tprose\tRU\t2005\t2006\t\t\t\t",
            "t-c\tCSTO\ttable\tKZ\t2005\t2006\t\t\t\t",
            "n-c\tCSTO\t\tBY\t2005\t2006\t\t\t\t");

    @TempDir
    private Path path;

    private Folder folder;

    @BeforeEach
    void write() {
        folder = Folder.ofSeeds(path)
                .remove("coverage.tsv")
                .write("sessions.tsv", SESSIONS)
                .write("attendance.tsv", ATTENDANCE)
                .write("decisions.tsv", DECISIONS)
                .write("chairmanships.tsv", CHAIRMANSHIPS);
    }

    private CouncilRecord record(String account) {
        return Register.read(path).councilRecord(Register.CSTO, account);
    }

    @Test
    void eachCellIsThatOfTheMostTrustedAccountThatFillsIt() {
        Session one = record("reconciled").session("one").orElseThrow();

        assertThat(one.date()).hasToString("2005-06-23");
        assertThat(one.kind()).isEqualTo(Session.Kind.REGULAR);
        assertThat(one.venue()).isEqualTo(Session.Venue.IN_PERSON);
        assertThat(one.place()).contains("Moscow");
        assertThat(one.host()).contains(Country.RU);
        assertThat(one.chair()).contains(Country.KZ);
        assertThat(one.parts()).isEqualTo(Reported.of(Session.Part.LIMITED));
        assertThat(one.requests()).hasToString("KZ@2005-06 BY@2005");
        assertThat(one.hasOwnRulesOfProcedure()).isEqualTo(Certainty.YES);
    }

    /** Armenia is absent by the more trusted account; the complete attendance of the other names more than is left of it. */
    @Test
    void whoSatIsToldStateByState() {
        Session one = record("reconciled").session("one").orElseThrow();

        assertThat(one.absent()).hasToString("AM ...");
        assertThat(one.attendance().items())
                .extracting(Representative::country)
                .containsExactly(Country.KZ, Country.RU);
        assertThat(one.attendance().complete()).isTrue();
        assertThat(one.attendance().items().get(0).office()).contains(Office.PRESIDENT);
        assertThat(one.attendance().items().get(0).name()).contains("Somebody");
        // By two accounts two spoke first: neither is said to have.
        assertThat(one.attendance().items())
                .flatExtracting(
                        representative -> representative.speaker().stream().toList())
                .isEmpty();
    }

    @Test
    void anAccountTellsItsOwnAndWhatIsOfNone() {
        Session one = record("prose").session("one").orElseThrow();

        assertThat(one.date()).hasToString("2005-06");
        assertThat(one.absent()).isEqualTo(Reported.unknown());
        assertThat(one.attendance().items()).hasSize(3);
        assertThat(record("prose").sessions()).extracting(Session::id).containsExactly("one", "three");
        assertThat(record("record").sessions()).extracting(Session::id).containsExactly("one", "r-2", "three");
        assertThat(record("documents").sessions()).extracting(Session::id).containsExactly("one", "two", "three");
        assertThat(record("reconciled").sessions())
                .extracting(Session::id)
                .containsExactly("one", "r-2", "two", "three");
        assertThat(record("reconciled")).isEqualTo(Register.read(path).councilRecord(Register.CSTO));
    }

    /** The list tells nothing of the Council; the documents, derived from it, do. */
    @Test
    void anAccountThatTellsNothingGoesByTheNarrowestThatIsDerivedFromIt() {
        assertThat(record("list")).isEqualTo(record("documents"));
        assertThat(record("uzbekistan")).isEqualTo(record("reconciled"));
        assertThat(Csto.from(Register.read(path))
                        .withAccount("list")
                        .compliance()
                        .record())
                .isEqualTo(record("documents"));
    }

    @Test
    void aDecisionIsToldCellByCellToo() {
        Decision decision = record("reconciled").decisions().get(0);

        assertThat(decision.id()).isEqualTo("d");
        assertThat(decision.session()).contains("one");
        assertThat(decision.date()).hasToString("2005-06-23");
        assertThat(decision.format()).contains(Decision.Format.LIMITED);
        assertThat(decision.part()).contains(Session.Part.PLENARY);
        assertThat(decision.subject()).isEqualTo("Ours");
        assertThat(decision.objections()).hasToString("AM:DECISION ...");
        assertThat(decision.powers()).isEqualTo(Reported.of(Decision.Power.ASSISTANCE));
        assertThat(decision.unitedNationsNotices()).hasToString("2005-07");
        assertThat(decision.body()).contains(Decision.Body.NONE);
        assertThat(decision.sharesCosts()).isEqualTo(Certainty.NO);
    }

    @Test
    void aRowOfNoAccountMayNameTheSessionOfAny() {
        assertThat(record("reconciled").decisions()).extracting(Decision::id).containsExactly("d", "n-d");
        assertThat(record("prose").decisions()).extracting(Decision::id).containsExactly("d");
        assertThat(record("reconciled")
                        .session("two")
                        .orElseThrow()
                        .attendance()
                        .items())
                .extracting(Representative::country)
                .containsExactly(Country.TJ);
    }

    @Test
    void theChairmanshipsAreAllOfOneAccount() {
        assertThat(record("reconciled").chairmanships())
                .extracting(Chairmanship::id)
                .containsExactly("p-c");
        assertThat(record("table").chairmanships()).extracting(Chairmanship::id).containsExactly("t-c");
        assertThat(record("record").chairmanships())
                .extracting(Chairmanship::id)
                .containsExactly("n-c");
    }

    @Test
    void writtenAndReadAgainItIsTheSame(@TempDir Path other) throws Exception {
        Register read = Register.read(path);
        read.write(other);

        assertThat(Register.read(other)).isEqualTo(read);
        assertThat(Register.read(other).councilRecord(Register.CSTO)).isEqualTo(read.councilRecord(Register.CSTO));
    }

    private void isRefused(String place, String expected) {
        assertThatThrownBy(() -> Register.read(path))
                .isInstanceOfSatisfying(
                        RegisterException.class,
                        e -> assertThat(e.faults())
                                .singleElement()
                                .satisfies(fault -> assertThat(fault.toString())
                                        .startsWith(place)
                                        .contains(expected)));
    }

    @Test
    void anAccountThatThereIsNotIsAFault() {
        folder.set("sessions.tsv", "r-2", "account", "recrod");

        isRefused("sessions.tsv, line 4, column account, \"recrod\"", "an account of CSTO, ");
    }

    @Test
    void aSessionIsToldOnceByAnAccount() {
        folder.set("sessions.tsv", "r-2", "session", "one");

        isRefused("sessions.tsv, line 4, column session, \"one\"", "a session of its own by this account, unlike r-1");
    }

    @Test
    void aSeatIsAtASessionOfItsAccount() {
        folder.set("attendance.tsv", "r-1-KZ", "session", "two");

        isRefused(
                "attendance.tsv, line 2, column session, \"two\"",
                "a session of the same organisation by the account record in sessions.tsv");
    }

    @Test
    void aDecisionIsOnADayThatNoAccountOfItsSessionStandsAgainst() {
        folder.set("decisions.tsv", "r-d", "date", "2005-07").set("sessions.tsv", "r-1", "date", "2005");

        isRefused("decisions.tsv, line 2, column date, \"2005-07\"", "a day of the session p-1, 2005-06");
    }

    @Test
    void nobodyIsBothAbsentAndThere() {
        folder.set("sessions.tsv", "r-1", "absent", "KZ");

        isRefused("attendance.tsv, line 2, column country, \"KZ\"", "both represented and absent");
    }

    @Test
    void aDecisionIsNotCalledAsASession() {
        folder.set("decisions.tsv", "r-d", "decision", "three");

        isRefused("decisions.tsv, line 2, column decision, \"three\"", "a name that is not that of a session");
    }

    @Test
    void theChairsOfEachAccountAgreeAmongThemselves() {
        folder.add("chairmanships.tsv", "p-e", "CSTO", "prose", "AM", "2005-12-31", "2006-06-01", "", "", "", "")
                .set("chairmanships.tsv", "p-c", "until", "2006-12");

        isRefused("chairmanships.tsv, line 5, column since", "a term that may lie outside that of another state, p-c");
    }

    @Test
    void whatTheMoreTrustedLeavesOpenTheOtherTells() {
        folder.set("sessions.tsv", "r-1", "venue", "UNKNOWN")
                .set("sessions.tsv", "p-1", "venue", "IN_PERSON")
                .set("decisions.tsv", "r-d", "session", "")
                .set("decisions.tsv", "p-d", "session", "one");

        assertThat(record("reconciled").session("one").orElseThrow().venue()).isEqualTo(Session.Venue.IN_PERSON);
        assertThat(record("reconciled").decisions().get(0).session()).contains("one");
        assertThat(record("reconciled").decisions().get(0).isAtSession()).isEqualTo(Certainty.YES);
        assertThat(record("record").decisions().get(0).isAtSession()).isEqualTo(Certainty.UNDETERMINED);
    }

    @Test
    void whoseSeatTheMoreTrustedTellsIsNotAbsent() {
        folder.set("attendance.tsv", "p-1-KZ", "country", "BY").set("sessions.tsv", "p-1", "absent", "KZ");
        Session one = record("reconciled").session("one").orElseThrow();

        assertThat(one.absent()).hasToString("AM ...");
        assertThat(one.attendance().items())
                .extracting(Representative::country)
                .containsExactly(Country.BY, Country.KZ, Country.RU);
    }

    @Test
    void whatADecisionListsIsPutTogetherThingByThing() {
        folder.set("decisions.tsv", "r-d", "powers", "CONSULTATIONS ASSISTANCE ...")
                .set("decisions.tsv", "p-d", "powers", "ASSISTANCE")
                .set("decisions.tsv", "p-d", "objections", "BY:DECISION")
                .set("decisions.tsv", "r-d", "participants", "KZ ...")
                .set("decisions.tsv", "p-d", "participants", "RU KZ");
        Decision decision = record("reconciled").decisions().get(0);

        assertThat(decision.powers()).hasToString("CONSULTATIONS ASSISTANCE ...");
        assertThat(decision.objections()).hasToString("AM:DECISION BY:DECISION ...");
        assertThat(decision.participants()).hasToString("KZ RU");
    }

    @Test
    void aRuleIsOfAnAccountThatThereIs() {
        folder.set("rules.tsv", "CSTO-rule-CSC-CHAIR", "account", "dokuments");

        isRefused(
                "rules.tsv, line " + folder.line("rules.tsv", "CSTO-rule-CSC-CHAIR")
                        + ", column account, \"dokuments\"",
                "an account of CSTO, ");
    }

    /** What goes by account, the rules by the documents among them, is held to accounts only if these are sound. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "memberships.tsv; CSTO-prose-RU-1; account; documents; an account with claims of its own",
                "memberships.tsv; CSTO-prose-RU-1; account; reconciled; an account with claims of its own",
                "memberships.tsv; CSTO-prose-RU-1; act; WITHDRAW; an act that the state can do there",
                "memberships.tsv; CSTO-prose-RU-1; date; soon; a day, month, year or range",
                "accounts.tsv; CSTO-account-prose; rank; 1; a rank of its own",
            })
    void aFaultOfTheMembershipsIsNotToldAgainOfEveryRowOfAnAccount(
            String file, String claim, String column, String value, String expected) {
        folder.set(file, claim, column, value);

        assertThatThrownBy(() -> Register.read(path))
                .isInstanceOfSatisfying(
                        RegisterException.class,
                        e -> assertThat(e.faults())
                                .isNotEmpty()
                                .allSatisfy(fault -> assertThat(fault.file()).isIn("memberships.tsv", "accounts.tsv"))
                                .anySatisfy(fault -> assertThat(fault.toString())
                                        .contains("column " + column + ", \"" + value + "\"")
                                        .contains(expected)));
    }
}
