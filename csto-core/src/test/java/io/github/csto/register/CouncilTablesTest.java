package io.github.csto.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.csto.Csto;
import io.github.csto.audit.ComplianceReport;
import io.github.csto.council.CouncilRecord;
import io.github.csto.council.Decision;
import io.github.csto.council.Decision.Objection;
import io.github.csto.council.Decision.Power;
import io.github.csto.council.Reported;
import io.github.csto.council.Representative;
import io.github.csto.council.Session;
import io.github.csto.council.Session.Request;
import io.github.csto.country.Country;
import io.github.csto.rule.CouncilRules;
import io.github.csto.rule.Verdict;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables about a Council: what they say, what identifies them, and a folder that has only some of them. */
class CouncilTablesTest {
    private static final Register SEEDS = Register.fromSeeds();
    private static final String SESSION = "CSTO-2020-12-02";

    @Test
    void theLibrarysTablesSurviveWritingAndReading(@TempDir Path path) {
        Register read = Register.read(Folder.ofSeeds(path).path());

        assertThat(read).isEqualTo(SEEDS).hasSameHashCodeAs(SEEDS);
        assertThat(read.digest()).isEqualTo(SEEDS.digest());
        assertThat(read.councilRecord(Register.CSTO)).isEqualTo(SEEDS.councilRecord(Register.CSTO));
        assertThat(read.councilRecord(Register.CSTO, "documents").sessions()).hasSize(4);
        assertThat(read.rules(Register.CSTO).rules()).containsExactlyElementsOf(CouncilRules.ALL);
    }

    @Test
    void everyCellMeansWhatItSays(@TempDir Path path) {
        Folder folder = Folder.ofSeeds(path)
                .set("sessions.tsv", "CSTO-2022-11", "kind", "EXTRAORDINARY")
                .set("sessions.tsv", "CSTO-2022-11", "parts", "none")
                .set("sessions.tsv", "CSTO-2022-11", "requests", "KZ@2022-10-28 AM@2022-10 ...")
                .set("sessions.tsv", "CSTO-2022-11", "rulesOfProcedure", "NO")
                .set("attendance.tsv", SESSION + "-AM", "empowered", "YES")
                .set("attendance.tsv", SESSION + "-AM", "name", "")
                .set("decisions.tsv", SESSION + "-01", "session", "none")
                .set("decisions.tsv", SESSION + "-03", "session", "...")
                .set("decisions.tsv", SESSION + "-04", "session", "")
                .set("decisions.tsv", SESSION + "-01", "powers", "PEACE_MEASURES CONSULTATIONS")
                .set("decisions.tsv", SESSION + "-01", "objections", "AM:LIMITED_FORMAT BY:DECISION ...")
                .set("decisions.tsv", SESSION + "-01", "participants", "...")
                .set("decisions.tsv", SESSION + "-01", "unNotice", "none")
                .set("decisions.tsv", SESSION + "-01", "body", "WORKING_BODY")
                .set("decisions.tsv", SESSION + "-01", "shares", "RU=10.00 AM=9.99")
                .set("decisions.tsv", SESSION + "-01", "part", "LIMITED")
                .set("chairmanships.tsv", "CSTO-chair-1", "decidedOtherwise", "2019")
                .add("complete-periods.tsv", "CSTO", "2021/2022-06", "");

        CouncilRecord record = Register.read(folder.path()).councilRecord(Register.CSTO, "documents");

        Session yerevan = record.session("CSTO-2022-11").orElseThrow();
        assertThat(yerevan.kind()).isEqualTo(Session.Kind.EXTRAORDINARY);
        assertThat(yerevan.parts()).isEqualTo(Reported.none());
        assertThat(yerevan.requests())
                .isEqualTo(Reported.atLeast(
                        new Request(Country.KZ, PartialDate.parse("2022-10-28")),
                        new Request(Country.AM, PartialDate.parse("2022-10"))));
        assertThat(yerevan.hasOwnRulesOfProcedure()).isEqualTo(Certainty.NO);
        assertThat(yerevan.attendance()).isEqualTo(Reported.unknown());
        assertThat(yerevan.place()).contains("Yerevan");
        assertThat(yerevan.host()).contains(Country.AM);
        assertThat(yerevan.chair()).isEmpty();
        Session video = record.session(SESSION).orElseThrow();
        assertThat(video.attendance().complete()).isTrue();
        assertThat(video.attendance().items())
                .extracting(Representative::country)
                .containsExactly(Country.AM, Country.BY, Country.KG, Country.KZ, Country.RU, Country.TJ);
        Representative armenia = video.attendance().items().get(0);
        assertThat(armenia.isEmpowered()).isEqualTo(Certainty.YES);
        assertThat(armenia.name()).isEmpty();
        assertThat(armenia.speaker()).contains(2);
        assertThat(armenia.citations()).hasToString("[004:13,67]");
        assertThat(video.parts()).isEqualTo(Reported.atLeast(Session.Part.LIMITED));
        Decision decision = record.decisions().get(0);
        assertThat(decision.id()).isEqualTo(SESSION + "-01");
        assertThat(decision.session()).isEmpty();
        assertThat(decision.powers()).isEqualTo(Reported.of(Power.PEACE_MEASURES, Power.CONSULTATIONS));
        assertThat(decision.objections())
                .isEqualTo(Reported.atLeast(
                        new Objection(Country.AM, Objection.To.LIMITED_FORMAT),
                        new Objection(Country.BY, Objection.To.DECISION)));
        assertThat(decision.participants()).isEqualTo(Reported.unknown());
        assertThat(decision.unitedNationsNotices()).isEqualTo(Reported.none());
        assertThat(decision.body()).contains(Decision.Body.WORKING_BODY);
        assertThat(decision.part()).contains(Session.Part.LIMITED);
        assertThat(decision.shares())
                .containsExactly(
                        Map.entry(Country.AM, new BigDecimal("9.99")), Map.entry(Country.RU, new BigDecimal("10.00")));
        assertThat(decision.isAtSession()).isEqualTo(Certainty.NO);
        assertThat(record.decisions().get(1).session()).contains(SESSION);
        assertThat(record.decisions().get(1).isAtSession()).isEqualTo(Certainty.YES);
        assertThat(record.decisions().get(2).session()).isEmpty();
        assertThat(record.decisions().get(2).isAtSession()).isEqualTo(Certainty.YES);
        assertThat(record.decisions().get(3).session()).isEmpty();
        assertThat(record.decisions().get(3).isAtSession()).isEqualTo(Certainty.UNDETERMINED);
        assertThat(record.chairmanships().get(0).decidedOtherwise()).contains(PartialDate.parse("2019"));
        assertThat(record.completeFor()).containsExactly(DateInterval.parse("2021/2022-06"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            emptyValue = "",
            value = {
                "rules.tsv; CSTO-rule-CSC-FREQUENCY; statement; Something else",
                "rules.tsv; CSTO-rule-CSC-FREQUENCY; since; 2004",
                "rules.tsv; CSTO-rule-CSC-FREQUENCY; parameters; sessions=3",
                "rules.tsv; CSTO-rule-CSC-FREQUENCY; citations; 001:26",
                "rules.tsv; CSTO-rule-CSC-FREQUENCY; witness; deux",
                "rules.tsv; CSTO-rule-CSC-FREQUENCY; reason; ''",
                "sessions.tsv; CSTO-2020-12-02; date; 2020-12",
                "sessions.tsv; CSTO-2020-12-02; kind; EXTRAORDINARY",
                "sessions.tsv; CSTO-2020-12-02; venue; UNKNOWN",
                "sessions.tsv; CSTO-2020-12-02; place; Moscow",
                "sessions.tsv; CSTO-2022-11; host; BY",
                "sessions.tsv; CSTO-2020-12-02; chair; ''",
                "sessions.tsv; CSTO-2020-12-02; openedBy; BY",
                "sessions.tsv; CSTO-2020-12-02; parts; LIMITED",
                "sessions.tsv; CSTO-2020-12-02; requests; none",
                "sessions.tsv; CSTO-2020-12-02; attendance; ''",
                "sessions.tsv; CSTO-2020-12-02; rulesOfProcedure; YES",
                "attendance.tsv; CSTO-2020-12-02-RU; country; UZ",
                "attendance.tsv; CSTO-2020-12-02-RU; name; ''",
                "attendance.tsv; CSTO-2020-12-02-RU; office; OTHER",
                "attendance.tsv; CSTO-2020-12-02-RU; empowered; NO",
                "attendance.tsv; CSTO-2020-12-02-RU; speaker; 9",
                "attendance.tsv; CSTO-2020-12-02-RU; session; CSTO-2022-11",
                "decisions.tsv; CSTO-2020-12-02-01; session; none",
                "decisions.tsv; CSTO-2020-12-02-01; date; 2020",
                "decisions.tsv; CSTO-2020-12-02-01; part; PLENARY",
                "decisions.tsv; CSTO-2020-12-02-01; subject; Another",
                "decisions.tsv; CSTO-2020-12-02-01; powers; none",
                "decisions.tsv; CSTO-2020-12-02-01; objections; none",
                "decisions.tsv; CSTO-2020-12-02-01; participants; RU ...",
                "decisions.tsv; CSTO-2020-12-02-01; unNotice; 2020-12-03 ...",
                "decisions.tsv; CSTO-2020-12-02-01; body; SPECIAL_COMMISSION",
                "decisions.tsv; CSTO-2020-12-02-01; shares; RU=0.01",
                "chairmanships.tsv; CSTO-chair-1; country; BY",
                "chairmanships.tsv; CSTO-chair-1; since; 2019",
                "chairmanships.tsv; CSTO-chair-1; until; ''",
                "chairmanships.tsv; CSTO-chair-1; decidedOtherwise; 2019",
            })
    void theDigestChangesWithACell(String file, String claim, String column, String value, @TempDir Path path) {
        Folder folder = Folder.ofSeeds(path);
        Register before = Register.read(path);
        Register after = Register.read(folder.set(file, claim, column, value).path());

        assertThat(after.digest()).isNotEqualTo(before.digest());
        assertThat(after).isNotEqualTo(before);
    }

    @Test
    void theDigestChangesWithAPeriod(@TempDir Path path) {
        Folder folder = Folder.ofSeeds(path).add("complete-periods.tsv", "CSTO", "2021", "");
        String one = Register.read(path).digest();

        assertThat(one).isNotEqualTo(SEEDS.digest());
        assertThat(Register.read(folder.add("complete-periods.tsv", "CSTO", "2022", "")
                                .path())
                        .digest())
                .isNotEqualTo(one);
    }

    @Test
    void theOrderOfRowsAndColumnsChangesNothing(@TempDir Path path) {
        Folder folder = Folder.ofSeeds(path);
        folder.add("complete-periods.tsv", "CSTO", "2021", "")
                .add("complete-periods.tsv", "CSTO", "2019", "")
                .copy("rules.tsv", "CSTO-rule-CSC-FREQUENCY", "amended")
                .set("rules.tsv", "amended", "since", "2030");
        Register before = Register.read(path);
        Random random = new Random(3);
        for (int turn = 0; turn < 5; turn++) {
            Folder.COUNCIL.forEach(file -> folder.shuffle(file, random));
            folder.shuffle("complete-periods.tsv", random);
            Register after = Register.read(path);

            assertThat(after).isEqualTo(before);
            assertThat(after.digest()).isEqualTo(before.digest()).matches("[0-9a-f]{64}");
            assertThat(Csto.from(after).compliance().audit())
                    .isEqualTo(Csto.from(before).compliance().audit());
        }
    }

    @Test
    void aFolderWithNothingButSessionsIsJudgedByTheLibrarysMembersAndRules(@TempDir Path path) {
        Folder folder = Folder.ofSeeds(path, "sessions.tsv", "attendance.tsv")
                .set("attendance.tsv", SESSION + "-AM", "office", "OTHER");

        Register register = Register.readOverSeeds(folder.path());

        assertThat(register.rules(Register.CSTO).versions(CouncilRules.CSC_FREQUENCY))
                .isEqualTo(SEEDS.rules(Register.CSTO).versions(CouncilRules.CSC_FREQUENCY));
        assertThat(register.facts(Fact.MEMBERSHIPS)).isEqualTo(SEEDS.facts(Fact.MEMBERSHIPS));
        assertThat(register.facts(Fact.STAGES)).isEqualTo(SEEDS.facts(Fact.STAGES));
        assertThat(register.facts(Fact.ROSTER_CHECKS)).isEqualTo(SEEDS.facts(Fact.ROSTER_CHECKS));
        assertThat(register.sources().documents()).isEqualTo(SEEDS.sources().documents());
        CouncilRecord record = register.councilRecord(Register.CSTO, "documents");
        assertThat(record.sessions()).hasSize(4);
        assertThat(record.decisions()).isEmpty();
        assertThat(record.chairmanships()).isEmpty();
        assertThat(Csto.from(register)
                        .withAccount("documents")
                        .compliance()
                        .audit()
                        .findings(Verdict.VIOLATED))
                .extracting(finding -> finding.rule() + " " + finding.subject())
                .containsExactly("CSC-COMPOSITION session " + SESSION + ", Armenia (AM)");
        assertThat(register.digest()).isNotEqualTo(SEEDS.digest());
    }

    @Test
    void theLibrarysSessionsAreNotTakenWhereTheFolderHasNone(@TempDir Path path) {
        Folder folder = Folder.ofSeeds(path, "chairmanships.tsv");

        CouncilRecord record = Register.readOverSeeds(folder.path()).councilRecord(Register.CSTO);

        assertThat(record.sessions()).isEmpty();
        assertThat(record.decisions()).isEmpty();
        assertThat(record.completeFor()).isEmpty();
        assertThat(record.chairmanships())
                .isEqualTo(SEEDS.councilRecord(Register.CSTO).chairmanships());
    }

    @Test
    void anEmptyFolderIsTheLibraryWithoutARecord(@TempDir Path path) {
        Register register = Register.readOverSeeds(path);

        assertThat(register.councilRecord(Register.CSTO))
                .isEqualTo(CouncilRecord.builder().build());
        assertThat(register.rules(Register.CSTO).rules()).containsExactlyElementsOf(CouncilRules.ALL);
        assertThat(Csto.from(register)
                        .compliance()
                        .including(CouncilRules.CHARTER_OTHER_ALLIANCE)
                        .audit()
                        .findings())
                .isNotEmpty()
                .allMatch(
                        finding -> List.of(CouncilRules.CHARTER_OTHER_ALLIANCE, CouncilRules.CHARTER_WITHDRAWAL_NOTICE)
                                .contains(finding.rule()));
    }

    /** A record of another organisation that is complete says nothing of this one. */
    @Test
    void aPeriodCompletesTheRecordOfItsOwnOrganisationOnly(@TempDir Path path) {
        Folder folder = Folder.ofSeeds(path)
                .add("complete-periods.tsv", "CIS", "2020", "")
                .add("complete-periods.tsv", "CIS", "2022/2023", "");
        Register register = Register.read(folder.path());

        assertThat(register.councilRecord("CIS").completeFor()).hasSize(2);
        assertThat(register.councilRecord(Register.CSTO).completeFor()).isEmpty();
        assertThat(Csto.from(register).compliance().audit().findings(Verdict.VIOLATED))
                .isEqualTo(Csto.from(SEEDS).compliance().audit().findings(Verdict.VIOLATED));
    }

    @ParameterizedTest
    @CsvSource({"CSTO, 2021, true", "CIS, 2021, false", "CSTO, 2020, false"})
    void aCaseIsCompleteInAPeriodOfItsOwnOrganisation(
            String organisation, String period, boolean complete, @TempDir Path path) {
        Folder.ofSeeds(path, "assistance.tsv", "complete-periods.tsv")
                .add("assistance.tsv", "a1", "CSTO", "A", "AGGRESSION", "AM", "", "2021-03-01", "001:22", "", "")
                .add("complete-periods.tsv", organisation, period, "");

        assertThat(Register.readOverSeeds(path).councilRecord(Register.CSTO).assistanceCases())
                .filteredOn(assistance -> assistance.id().equals("A"))
                .singleElement()
                .satisfies(assistance ->
                        assertThat(assistance.decisions().complete()).isEqualTo(complete));
    }

    @Test
    void aFolderTellsOfACaseOfAssistance(@TempDir Path path) {
        Folder.ofSeeds(path, "assistance.tsv", "complete-periods.tsv")
                .add("assistance.tsv", "a1", "CSTO", "A", "AGGRESSION", "AM", "", "2021-03-01", "001:22", "", "")
                .add("assistance.tsv", "a2", "CSTO", "A", "MEASURE", "", "", "2021-03", "001:22", "", "")
                .add("assistance.tsv", "a3", "CSTO", "A", "CONTINGENT", "BY", "10", "2021-03-09", "001:22", "", "")
                .add("complete-periods.tsv", "CSTO", "2021", "");
        ComplianceReport report = Csto.from(Register.readOverSeeds(path))
                .withAccount("documents")
                .compliance()
                .audit();

        assertThat(report.findings(Verdict.NOT_ESTABLISHED))
                .filteredOn(finding -> finding.rule().equals(CouncilRules.CHARTER_ASSISTANCE))
                .filteredOn(finding -> finding.subject().equals("assistance A"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.reasons(Locale.ENGLISH))
                            .containsExactly(
                                    "Armenia (AM) is a party on 2021-03-01",
                                    "It is the victim of an aggression by a state or a group of states",
                                    "A request: there was none",
                                    "A decision of the Council on assistance: there was none",
                                    "A measure: 2021-03, 2021-03-09",
                                    "A notice to the UN Security Council: there was none",
                                    "The Council examines assistance (001:18); that it did not decide violates nothing",
                                    "That the rule applies on 2021-03-01 is our reading; the earliest document that states it is of 2023-11-23");
                });
    }

    /** The request is of February, the measure of March 2021. */
    @ParameterizedTest
    @CsvSource({
        "2021-02, false",
        "2021-03, false",
        "2021-02-01/2021-03-08, false",
        "2021-02-02/2021-03, false",
        "2021-02/2021-03, true",
        "2021, true",
        "2020/2022, true",
    })
    void aCaseIsCompleteIfOnePeriodHoldsAllItsSteps(String period, boolean complete, @TempDir Path path) {
        Folder.ofSeeds(path, "assistance.tsv", "complete-periods.tsv")
                .add("assistance.tsv", "a1", "CSTO", "A", "REQUEST", "AM", "", "2021-02-01", "001:22", "", "")
                .add("assistance.tsv", "a2", "CSTO", "A", "MEASURE", "", "", "2021-03-09", "001:22", "", "")
                .add("complete-periods.tsv", "CSTO", period, "");

        assertThat(Register.readOverSeeds(path).councilRecord(Register.CSTO).assistanceCases())
                .filteredOn(assistance -> assistance.id().equals("A"))
                .singleElement()
                .satisfies(assistance -> {
                    assertThat(assistance.decisions()).isEqualTo(new Reported<>(List.of(), complete));
                    assertThat(assistance.notices()).isEqualTo(new Reported<>(List.of(), complete));
                    assertThat(assistance.measures().complete()).isEqualTo(complete);
                });
    }

    @Test
    void aFolderWithMembershipsRulesAndDocumentsOfItsOwnIsReadAsItIs(@TempDir Path path) {
        Folder folder = Folder.ofSeeds(path)
                .remove("stages.tsv")
                .remove("roster-checks.tsv")
                .remove("coverage.tsv")
                .set("memberships.tsv", "CSTO-table-UZ-4", "act", "WITHDRAW")
                .set("rules.tsv", "CSTO-rule-CSC-FREQUENCY", "parameters", "sessions=9")
                .set("documents.tsv", "004", "title", "Another title");

        Register register = Register.readOverSeeds(folder.path());

        assertThat(register).isEqualTo(Register.read(folder.path()));
        assertThat(register.facts(Fact.STAGES)).isEmpty();
        assertThat(register.facts(Fact.ROSTER_CHECKS)).isEmpty();
        assertThat(register.facts(Fact.MEMBERSHIPS))
                .isNotEqualTo(SEEDS.facts(Fact.MEMBERSHIPS))
                .hasSameSizeAs(SEEDS.facts(Fact.MEMBERSHIPS));
        assertThat(register.sources().documents())
                .hasSameSizeAs(SEEDS.sources().documents())
                .isNotEqualTo(SEEDS.sources().documents());
        assertThat(register.rules(Register.CSTO, "documents")
                        .versions(CouncilRules.CSC_FREQUENCY)
                        .get(0)
                        .parameters())
                .containsEntry("sessions", "9");
    }

    /** Neither the rules of another body nor the documents that tell them. */
    @Test
    void membershipsOfAnotherBodyTakeNoRulesOfTheLibrary() {
        Path own = Path.of(System.getProperty("csto.root"), "csto-examples", "own-register");

        assertThat(Register.readOverSeeds(own)).isEqualTo(Register.read(own));
        assertThat(Register.readOverSeeds(own).knownOrganisations()).containsExactly("LAKE-LEAGUE");
    }

    @Test
    void membershipsOfItsOwnOfTheSameBodyTakeTheRulesOfTheLibrary(@TempDir Path path) {
        Folder folder = Folder.ofSeeds(path, "memberships.tsv", "accounts.tsv");

        assertThat(Register.readOverSeeds(folder.path()).rules(Register.CSTO).rules())
                .containsExactlyElementsOf(CouncilRules.ALL);
    }

    @Test
    void rulesOfItsOwnAreTakenWithTheLibrarysMembers(@TempDir Path path) {
        Folder folder = Folder.ofSeeds(path, "rules.tsv")
                .set("rules.tsv", "CSTO-rule-CSC-EXTRAORDINARY", "parameters", "states=5");

        Register register = Register.readOverSeeds(folder.path());

        assertThat(register.facts(Fact.MEMBERSHIPS)).isEqualTo(SEEDS.facts(Fact.MEMBERSHIPS));
        assertThat(register.rules(Register.CSTO, "documents")
                        .versions(CouncilRules.CSC_EXTRAORDINARY)
                        .get(0)
                        .parameters())
                .containsEntry("states", "5");
    }

    @Test
    void oneRowIsLaidOverTheLibrarysRulesAndTheOthersStay(@TempDir Path path) {
        Folder folder = Folder.ofSeeds(path, "rules.tsv", "sessions.tsv", "complete-periods.tsv", "attendance.tsv");
        folder.keep("rules.tsv", "CSTO-rule-CSC-FREQUENCY")
                .set("rules.tsv", "CSTO-rule-CSC-FREQUENCY", "parameters", "sessions=9");

        Register register = Register.readOverSeeds(folder.path());

        assertThat(register.rules(Register.CSTO).rules()).containsExactlyElementsOf(CouncilRules.ALL);
        assertThat(CouncilRules.ALL)
                .filteredOn(rule -> !register.rules(Register.CSTO)
                        .versions(rule)
                        .equals(SEEDS.rules(Register.CSTO).versions(rule)))
                .containsExactly(CouncilRules.CSC_FREQUENCY);
    }

    @Test
    void documentsOfItsOwnStandBesideTheLibrarys(@TempDir Path path) {
        // A date of its own later than any of the library's, of which there may be new ones.
        Folder folder = Folder.ofSeeds(path, "sessions.tsv", "documents.tsv");
        folder.write(
                        "documents.tsv",
                        List.of(
                                "document\tsha256\tlines\ttitle\tpublisher\tdate\tlanguage\taddress\treason",
                                String.join(
                                        "\t",
                                        "mine",
                                        "0".repeat(64),
                                        "",
                                        "Mine",
                                        "Me",
                                        "2999-01-01",
                                        "en",
                                        "",
                                        "Invented")))
                .set("sessions.tsv", "CSTO-2022-11", "citations", "mine:1");

        Register register = Register.readOverSeeds(folder.path());

        assertThat(register.sources().documents())
                .hasSize(SEEDS.sources().documents().size() + 1);
        assertThat(register.horizon()).isEqualTo(PartialDate.parse("2999-01-01"));
        folder.set("sessions.tsv", "CSTO-2022-11", "citations", "yours:1");
        assertThatThrownBy(() -> Register.readOverSeeds(folder.path()))
                .isInstanceOf(RegisterException.class)
                .hasMessageContaining("yours");
    }

    @Test
    void aTableThatIsNoneAndAFolderThatIsNoneAreRefused(@TempDir Path path) throws IOException {
        Files.writeString(path.resolve("session.tsv"), "");

        assertThatThrownBy(() -> Register.readOverSeeds(path))
                .isInstanceOf(RegisterException.class)
                .hasMessageContaining("session.tsv")
                .hasMessageContaining("sessions.tsv, attendance.tsv, decisions.tsv, chairmanships.tsv");
        assertThatThrownBy(() -> Register.readOverSeeds(path.resolve("nowhere")))
                .isInstanceOf(RegisterException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void anotherOrganisationHasNoRulesAndNoRecord() {
        assertThat(SEEDS.rules("Another").rules()).isEmpty();
        assertThat(SEEDS.councilRecord("Another"))
                .isEqualTo(CouncilRecord.builder().build());
    }

    @Test
    void everyShippedClaimOfTheCouncilHasACitationAndAWitness() {
        Set<String> files = new TreeSet<>(SEEDS.claims().keySet());

        assertThat(files).containsAll(Folder.COUNCIL);
        for (String file : Folder.COUNCIL) {
            assertThat(SEEDS.claims().get(file)).isNotEmpty().allSatisfy(claim -> {
                assertThat(claim.citations()).as(claim.id()).isNotEmpty();
                if (claim.citations().stream()
                        .anyMatch(citation -> citation.document().matches("00[0-4]"))) {
                    assertThat(claim.witness()).as(claim.id()).isNotEmpty();
                }
            });
        }
    }

    @Test
    void theShippedClaimsOfTheCouncilStandInTheDocuments() throws IOException {
        Path documents = Path.of(System.getProperty(
                "csto.documents",
                Path.of(System.getProperty("csto.root", ".."), "..", "shared", "seeds")
                        .toString()));
        assumeThat(documents).isDirectory();

        assertThat(SEEDS.sources().checkAgainst(documents))
                .filteredOn(fault -> Folder.COUNCIL.contains(fault.file()))
                .isEmpty();
    }

    @Test
    void aShareMayHaveAnyNumberOfDecimals(@TempDir Path path, @TempDir Path other) throws IOException {
        Folder folder = Folder.ofSeeds(path).set("decisions.tsv", SESSION + "-01", "shares", "AM=100 BY=100.0");
        Register register = Register.read(folder.path());
        register.write(other);

        assertThat(Register.read(other)).isEqualTo(register);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e30000000",
                "1e999999999",
                "1e-999999999",
                "1E+2",
                "+1",
                ".5",
                "1.",
                "0x1",
                "1234567890123456789012345678901",
                "\u0661"
            })
    void aShareIsWrittenInDigits(String sum, @TempDir Path path) {
        Folder folder = Folder.ofSeeds(path).set("decisions.tsv", SESSION + "-01", "shares", "AM=" + sum);

        assertThatThrownBy(() -> Register.read(folder.path()))
                .isInstanceOf(RegisterException.class)
                .hasMessageContaining("column shares, \"AM=" + sum + "\": expected shares like")
                .hasMessageContaining("Not a sum: \"" + sum + "\"");
    }

    @Test
    void onePeriodToldTwiceHasNoOrder(@TempDir Path path) {
        Folder folder = Folder.ofSeeds(path);
        String header = String.join("\t", folder.columns("complete-periods.tsv"));
        Register one =
                Register.read(folder.write("complete-periods.tsv", List.of(header, "CSTO\t2021\ta", "CSTO\t2021\tb"))
                        .path());

        assertThat(Register.read(folder.write("complete-periods.tsv", List.of(header, "CSTO\t2021\tb", "CSTO\t2021\ta"))
                        .path()))
                .isEqualTo(one);
    }

    @Test
    void sharesThatAreNoneAndSharesThatAreNotToldAreTwoThings(@TempDir Path folder) throws IOException {
        Path invented = Path.of(System.getProperty("csto.root"), "csto-examples", "invented-year");
        Register read = Register.readOverSeeds(invented);
        read.write(folder);

        assertThat(Register.read(folder)).isEqualTo(read);
        assertThat(read.councilRecord("CSTO").decisions())
                .filteredOn(decision -> decision.shares().isEmpty())
                .hasSize(5)
                .allSatisfy(decision -> assertThat(decision.sharesCosts()).isEqualTo(Certainty.NO));
        assertThat(Register.fromSeeds().councilRecord("CSTO").decisions())
                .allSatisfy(decision -> assertThat(decision.sharesCosts()).isEqualTo(Certainty.UNDETERMINED));
    }

    /** The shorter period lies in the longer one, which began earlier; then another comes after both. */
    @ParameterizedTest
    @CsvSource({
        "2021-02-01, 2021-03-09, true",
        "2021-02-01, 2022-03-09, true",
        "2023-02, 2023-03, true",
        "2022, 2023, false"
    })
    void aCaseIsCompleteIfTheLongestPeriodHoldsIt(
            String request, String measure, boolean complete, @TempDir Path path) {
        Folder.ofSeeds(path, "assistance.tsv", "complete-periods.tsv")
                .add("assistance.tsv", "a1", "CSTO", "A", "REQUEST", "AM", "", request, "001:22", "", "")
                .add("assistance.tsv", "a2", "CSTO", "A", "MEASURE", "", "", measure, "001:22", "", "")
                .add("complete-periods.tsv", "CSTO", "2021", "")
                .add("complete-periods.tsv", "CSTO", "2023", "")
                .add("complete-periods.tsv", "CSTO", "2020/2022", "");

        assertThat(Register.readOverSeeds(path).councilRecord(Register.CSTO).assistanceCases())
                .filteredOn(assistance -> assistance.id().equals("A"))
                .singleElement()
                .satisfies(assistance ->
                        assertThat(assistance.notices().complete()).isEqualTo(complete));
    }

    @Test
    void whatCameOfItAloneIsNoCase(@TempDir Path path) {
        Folder.ofSeeds(path, "assistance.tsv")
                .add("assistance.tsv", "a1", "CSTO", "A", "RESULT", "", "", "", "001:22", "", "");

        Register register = Register.readOverSeeds(path);

        assertThat(register.facts(Fact.ASSISTANCE))
                .hasSize(SEEDS.facts(Fact.ASSISTANCE).size() + 1);
        assertThat(register.councilRecord(Register.CSTO).assistanceCases())
                .isEqualTo(SEEDS.councilRecord(Register.CSTO).assistanceCases());
    }

    /** The rules of the library count with those of the folder, so a rule of it is a claim that lines may be set beside. */
    @Test
    void aLineMayBeUsedByARuleOfTheLibrary(@TempDir Path path) {
        Folder folder = Folder.ofSeeds(path, "coverage.tsv");
        folder.write("coverage.tsv", List.of("place\tclaims\treason\trepeats", "000:1\tCSTO-rule-CSC-FREQUENCY\t\t"));

        assertThat(Register.readOverSeeds(folder.path()).sources().coverage())
                .singleElement()
                .extracting(CoverageLine::claims)
                .isEqualTo(List.of("CSTO-rule-CSC-FREQUENCY"));
    }

    @Test
    void aRuleThatCannotBeReadIsTheOnlyFault(@TempDir Path path) {
        Folder folder = Folder.ofSeeds(path, "rules.tsv", "memberships.tsv", "accounts.tsv", "documents.tsv");
        folder.keep("documents.tsv", "001")
                .set("documents.tsv", "001", "document", "mine")
                .set("rules.tsv", "CSTO-rule-PRACTICE-HANDOVER", "since", "long ago");

        assertThatThrownBy(() -> Register.readOverSeeds(folder.path()))
                .isInstanceOfSatisfying(
                        RegisterException.class,
                        e -> assertThat(e.faults())
                                .extracting(fault -> fault.file() + " " + fault.column() + " " + fault.value())
                                .containsExactly("rules.tsv since long ago"));
    }
}
