package io.github.csto.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.csto.rule.CouncilRules;
import io.github.csto.rule.Rule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be used in the tables about a Council, each fault with its place and value. */
class CouncilFaultsTest {
    private static final String SESSION = "CSTO-2020-12-02";

    private static List<RegisterFault> faults(Folder folder) {
        RegisterException refusal = catchThrowableOfType(RegisterException.class, () -> Register.read(folder.path()));
        assertThat(refusal).as("refusal").isNotNull();
        return refusal.faults();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            emptyValue = "",
            value = {
                "attendance.tsv; CSTO-2020-12-02-RU; session; CSTO-2020; sessions.tsv",
                "attendance.tsv; CSTO-2020-12-02-RU; country; XX; ISO 3166-1",
                "attendance.tsv; CSTO-2020-12-02-RU; office; KING; PRESIDENT, ACTING_PRESIDENT, PRIME_MINISTER, OTHER",
                "attendance.tsv; CSTO-2020-12-02-RU; empowered; MAYBE; YES, NO",
                "attendance.tsv; CSTO-2020-12-02-RU; speaker; first; whole number",
                "attendance.tsv; CSTO-2020-12-02-RU; citations; 009:1; documents.tsv",
                "attendance.tsv; CSTO-2020-12-02-RU; citations; 004; lines of the document 004",
                "attendance.tsv; CSTO-2020-12-02-RU; witness; one || other; separated by |",
                "decisions.tsv; CSTO-2020-12-02-01; session; CSTO-2020; sessions.tsv",
                "decisions.tsv; CSTO-2020-12-02-01; date; 2020-12-03; 2020-12-02",
                "decisions.tsv; CSTO-2020-12-02-01; date; 2020-12-32; a day, month, year or range",
                "decisions.tsv; CSTO-2020-12-02-01; part; OPEN; LIMITED, PLENARY",
                "decisions.tsv; CSTO-2020-12-02-01; powers; CONSULTATIONS WAR; TREATY_IMPLEMENTATION",
                "decisions.tsv; CSTO-2020-12-02-01; objections; AM; AM:LIMITED_FORMAT",
                "decisions.tsv; CSTO-2020-12-02-01; objections; AM:VOTE ...; AM:LIMITED_FORMAT",
                "decisions.tsv; CSTO-2020-12-02-01; participants; AM ... BY; ISO 3166-1",
                "decisions.tsv; CSTO-2020-12-02-01; participants; none AM; ISO 3166-1",
                "decisions.tsv; CSTO-2020-12-02-01; unNotice; tomorrow; a day, month, year or range",
                "decisions.tsv; CSTO-2020-12-02-01; body; BODY; SPECIAL_COMMISSION",
                "decisions.tsv; CSTO-2020-12-02-01; shares; AM; AM=166.67",
                "decisions.tsv; CSTO-2020-12-02-01; shares; AM=1,00; AM=166.67",
                "decisions.tsv; CSTO-2020-12-02-01; shares; AM=1.00 AM=2.00; twice",
                "decisions.tsv; CSTO-2020-12-02-01; subject; ''; a text",
                "sessions.tsv; CSTO-joint-2023-11-22; kind; JOINT; JOINT_MINISTERIAL",
                "sessions.tsv; CSTO-joint-2023-11-22; venue; NOWHERE; VIDEOCONFERENCE",
                "sessions.tsv; CSTO-joint-2023-11-22; parts; LIMITED, PLENARY; LIMITED, PLENARY",
                "sessions.tsv; CSTO-joint-2023-11-22; requests; KZ 2022-01-05; KZ@2022-01-05",
                "sessions.tsv; CSTO-joint-2023-11-22; requests; KZ@2022-01-05 AM@5 January; KZ@2022-01-05",
                "sessions.tsv; CSTO-joint-2023-11-22; attendance; all; complete, or nothing",
                "sessions.tsv; CSTO-joint-2023-11-22; rulesOfProcedure; ADOPTED; YES, NO",
                "sessions.tsv; CSTO-joint-2023-11-22; chair; the host; ISO 3166-1",
                "chairmanships.tsv; CSTO-chair-1; since; ''; a day, month, year or range",
                "chairmanships.tsv; CSTO-chair-1; until; soon; a day, month, year or range",
                "chairmanships.tsv; CSTO-chair-1; decidedOtherwise; yes; a day, month, year or range",
                "chairmanships.tsv; CSTO-chair-3; since; 2020-12-01; outside that of another state, CSTO-chair-1",
                "chairmanships.tsv; CSTO-chair-3; since; [2003..2020-12-01]; outside that of another state, CSTO-chair-1",
                "chairmanships.tsv; CSTO-chair-1; country; ''; ISO 3166-1",
                "rules.tsv; CSTO-rule-CSC-FREQUENCY; rule; CSC-NUMBER; CSC-COMPOSITION",
                "rules.tsv; CSTO-rule-CSC-FREQUENCY; until; never; a day, month, year or range",
                "rules.tsv; CSTO-rule-CSC-FREQUENCY; parameters; sessions; values of parameters like sessions=2",
                "rules.tsv; CSTO-rule-CSC-FREQUENCY; parameters; sessions=two; Not a number of sessions",
                "rules.tsv; CSTO-rule-CSC-FREQUENCY; parameters; ''; The rule CSC-FREQUENCY needs a value of sessions",
                "rules.tsv; CSTO-rule-CSC-CHAIR; parameters; states=2; The rule CSC-CHAIR has no parameter states",
                "rules.tsv; CSTO-rule-CSC-FREQUENCY; parameters; sessions=-1; The number of sessions is negative: -1",
                "rules.tsv; CSTO-rule-CSC-FREQUENCY; since; 2003-09-31; a day, month, year or range",
                "rules.tsv; CSTO-rule-CSC-FREQUENCY; statement; ''; a text",
            })
    void aBadCellIsReportedOnceWithItsPlaceItsValueAndWhatWasExpected(
            String file, String claim, String column, String value, String expected, @TempDir Path path) {
        Folder folder = Folder.ofSeeds(path);
        assertThat(folder.get(file, claim, column)).isNotEqualTo(value);
        folder.set(file, claim, column, value);

        assertThat(faults(folder)).singleElement().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo(file);
            assertThat(fault.line()).isEqualTo(folder.line(file, claim));
            assertThat(fault.column()).isEqualTo(column);
            assertThat(fault.value()).isEqualTo(value);
            assertThat(fault.expectation()).contains(expected);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            emptyValue = "",
            value = {
                "sessions.tsv; CSTO-2020-12-02; host; RU; A videoconference has no host: CSTO-2020-12-02",
                "attendance.tsv; CSTO-2020-12-02-RU; speaker; 0; Speakers are counted from 1, not from 0",
                "chairmanships.tsv; CSTO-chair-3; until; 2022-10; The chairmanship ends before it begins",
            })
    void cellsThatDoNotAgreeAreReportedWithTheirWholeRow(
            String file, String claim, String column, String value, String reason, @TempDir Path path) {
        Folder folder = Folder.ofSeeds(path).set(file, claim, column, value);

        assertThat(faults(folder)).singleElement().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo(file);
            assertThat(fault.line()).isEqualTo(folder.line(file, claim));
            assertThat(fault.value()).isEqualTo(folder.row(file, claim));
            assertThat(fault.expectation()).contains(reason);
        });
    }

    @ParameterizedTest
    @CsvSource({"country, RU, A state is represented twice", "speaker, 1, Two representatives spoke at the same time"})
    void nobodySitsTwiceAndNobodySpeaksTogetherWithAnother(
            String column, String value, String reason, @TempDir Path path) {
        Folder folder = Folder.ofSeeds(path);
        folder.set("attendance.tsv", SESSION + "-TJ", column, value);

        assertThat(faults(folder))
                .singleElement()
                .satisfies(fault -> assertThat(fault.toString())
                        .startsWith("attendance.tsv, line " + folder.line("attendance.tsv", SESSION + "-TJ")
                                + ", column " + column + ", \"" + value + "\"")
                        .contains(reason + ": " + SESSION));
    }

    @Test
    void aSeatIsOneOfItsOwnOrganisation(@TempDir Path path) {
        Folder folder = Folder.ofSeeds(path)
                .copy("memberships.tsv", "CSTO-prose-RU-1", "other")
                .set("memberships.tsv", "other", "organisation", "Other")
                .set("attendance.tsv", SESSION + "-TJ", "account", "")
                .set("attendance.tsv", SESSION + "-TJ", "organisation", "Other");

        assertThat(faults(folder))
                .singleElement()
                .satisfies(fault -> assertThat(fault.toString())
                        .startsWith("attendance.tsv, line " + folder.line("attendance.tsv", SESSION + "-TJ")
                                + ", column session, \"" + SESSION + "\""));
    }

    @ParameterizedTest
    @CsvSource({
        "rules.tsv, CSTO-rule-CSC-CHAIR",
        "sessions.tsv, CSTO-2022-11",
        "chairmanships.tsv, CSTO-chair-1",
        "decisions.tsv, CSTO-2020-12-02-01",
        "complete-periods.tsv, CSTO",
    })
    void anOrganisationIsOneWhoseMembersAreTold(String file, String row, @TempDir Path path) {
        Folder folder = Folder.ofSeeds(path)
                .add("complete-periods.tsv", "CSTO", "2021", "")
                .set("decisions.tsv", SESSION + "-01", "session", "none")
                .set(file, row, "organisation", "CST0");

        assertThat(faults(folder)).singleElement().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo(file);
            assertThat(fault.column()).isEqualTo("organisation");
            assertThat(fault.value()).isEqualTo("CST0");
        });
    }

    @Test
    void anIdentifierThatIsTakenIsReportedOnce(@TempDir Path path) {
        Folder folder = Folder.ofSeeds(path).copy("decisions.tsv", SESSION + "-01", SESSION);

        assertThat(faults(folder))
                .singleElement()
                .satisfies(fault -> assertThat(fault.column()).isEqualTo("claim"));
    }

    @ParameterizedTest
    @CsvSource({"stages.tsv", "roster-checks.tsv"})
    void whatGoesWithMembershipsIsNotPassedOverWithoutThem(String file, @TempDir Path path) {
        Folder.ofSeeds(path, file);

        assertThat(catchThrowableOfType(RegisterException.class, () -> Register.readOverSeeds(path))
                        .faults())
                .singleElement()
                .satisfies(
                        fault -> assertThat(fault.toString()).startsWith(file).contains("memberships.tsv"));
    }

    @ParameterizedTest
    @CsvSource({"2003-09-18", "2003", "[2003-09-01..2003-10-01]"})
    void aVersionIsCertainlyLaterThanTheOneBeforeIt(String since, @TempDir Path path) {
        Folder folder = Folder.ofSeeds(path)
                .copy("rules.tsv", "CSTO-rule-CSC-FREQUENCY", "amended")
                .set("rules.tsv", "amended", "parameters", "sessions=3")
                .set("rules.tsv", "amended", "since", since);

        assertThat(faults(folder)).singleElement().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo("rules.tsv");
            assertThat(fault.column()).isEqualTo("since");
            assertThat(fault.line())
                    .isIn(folder.line("rules.tsv", "amended"), folder.line("rules.tsv", "CSTO-rule-CSC-FREQUENCY"));
            assertThat(fault.expectation()).contains("CSC-FREQUENCY", since, "2003-09-18");
        });
        folder.set("rules.tsv", "amended", "since", "2030");
        assertThat(Register.read(path).rules(Register.CSTO, "documents").versions(CouncilRules.CSC_FREQUENCY))
                .hasSize(2);
    }

    @Test
    void everyClaimHasAnIdentifierOfItsOwnAcrossTheTables(@TempDir Path path) {
        Folder folder = Folder.ofSeeds(path).copy("chairmanships.tsv", "CSTO-chair-2", "CSTO-2022-11");

        assertThat(faults(folder)).singleElement().satisfies(fault -> {
            assertThat(fault.toString())
                    .startsWith("chairmanships.tsv, line " + folder.line("chairmanships.tsv", "CSTO-2022-11")
                            + ", column claim, \"CSTO-2022-11\"")
                    .contains("sessions.tsv, line " + folder.line("sessions.tsv", "CSTO-2022-11"));
        });
    }

    @ParameterizedTest
    @CsvSource({"2023-13", "2023-06/2023-01", "always", "2023-01-01/"})
    void aPeriodIsOneThatCanBeRead(String period, @TempDir Path path) {
        Folder folder = Folder.ofSeeds(path).add("complete-periods.tsv", "CSTO", period, "");

        assertThat(faults(folder))
                .singleElement()
                .satisfies(fault -> assertThat(fault.toString())
                        .startsWith("complete-periods.tsv, line 2, column period, \"" + period + "\""));
    }

    @Test
    void theSeatsAndDecisionsOfASessionThatCannotBeReadAreNotReportedAgain(@TempDir Path path) {
        Folder folder = Folder.ofSeeds(path).set("sessions.tsv", SESSION, "date", "that day");

        assertThat(faults(folder))
                .singleElement()
                .satisfies(fault -> assertThat(fault.file()).isEqualTo("sessions.tsv"));
    }

    @Test
    void everyFaultOfEveryTableIsReportedAtOnceInTheOrderOfTheTablesAndLines(@TempDir Path path) {
        Folder folder = Folder.ofSeeds(path)
                .set("chairmanships.tsv", "CSTO-chair-1", "until", "soon")
                .set("decisions.tsv", SESSION + "-02", "shares", "AM")
                .set("decisions.tsv", SESSION + "-01", "objections", "AM")
                .set("decisions.tsv", SESSION + "-01", "powers", "WAR")
                .set("attendance.tsv", SESSION + "-BY", "session", "gone")
                .set("attendance.tsv", SESSION + "-AM", "office", "KING")
                .set("rules.tsv", "CSTO-rule-CSC-FREQUENCY", "parameters", "")
                .set("rules.tsv", "CSTO-rule-CSC-CHAIR", "rule", "CSC-THRONE")
                .add("complete-periods.tsv", "CSTO", "always", "");

        List<String> places = new ArrayList<>();
        faults(folder).forEach(fault -> places.add(fault.file() + " " + fault.line() + " " + fault.column()));

        assertThat(places)
                .containsExactly(
                        "rules.tsv " + folder.line("rules.tsv", "CSTO-rule-CSC-CHAIR") + " rule",
                        "rules.tsv " + folder.line("rules.tsv", "CSTO-rule-CSC-FREQUENCY") + " parameters",
                        "attendance.tsv " + folder.line("attendance.tsv", SESSION + "-AM") + " office",
                        "attendance.tsv " + folder.line("attendance.tsv", SESSION + "-BY") + " session",
                        "decisions.tsv " + folder.line("decisions.tsv", SESSION + "-01") + " powers",
                        "decisions.tsv " + folder.line("decisions.tsv", SESSION + "-01") + " objections",
                        "decisions.tsv " + folder.line("decisions.tsv", SESSION + "-02") + " shares",
                        "chairmanships.tsv " + folder.line("chairmanships.tsv", "CSTO-chair-1") + " until",
                        "complete-periods.tsv 2 period");
    }

    @Test
    void theRulesThatThereAreAreNamedOnceInTheirOrder(@TempDir Path path) {
        Folder folder = Folder.ofSeeds(path).set("rules.tsv", "CSTO-rule-CSC-CHAIR", "rule", "CSC-THRONE");

        RegisterException refusal = catchThrowableOfType(
                RegisterException.class,
                () -> Register.read(folder.path(), CouncilRules.PRACTICE_HANDOVER, CouncilRules.CSC_CHAIR));

        assertThat(refusal.faults())
                .singleElement()
                .extracting(RegisterFault::expectation)
                .isEqualTo("the identifier of a rule: "
                        + String.join(
                                ", ", CouncilRules.ALL.stream().map(Rule::id).toList()));
    }
}
