package io.github.csto.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.Csto;
import io.github.csto.Library;
import io.github.csto.council.Decision;
import io.github.csto.council.Decision.Objection;
import io.github.csto.council.Reported;
import io.github.csto.council.Session.Request;
import io.github.csto.country.Country;
import io.github.csto.register.Register;
import io.github.csto.rule.Chair;
import io.github.csto.rule.CouncilRules;
import io.github.csto.rule.Procedure;
import io.github.csto.rule.Rule;
import io.github.csto.rule.Ruling;
import io.github.csto.rule.Verdict;
import io.github.csto.source.Citation;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The record that comes with the library, and the questions of the issue. */
class ShippedRecordTest {
    private static final Csto DOCUMENTS = Csto.fromSeeds().withAccount("documents");
    private static final ComplianceReport REPORT = DOCUMENTS
            .compliance()
            .including(CouncilRules.CHARTER_OTHER_ALLIANCE)
            .audit();
    private static final Procedure PROCEDURE =
            Procedure.of(DOCUMENTS.compliance().rules(), DOCUMENTS.history());

    private static Finding finding(String rule, String subject) {
        List<Finding> found = REPORT.findings().stream()
                .filter(finding ->
                        finding.rule().id().equals(rule) && finding.subject().equals(subject))
                .toList();
        assertThat(found).as(rule + " of " + subject).hasSize(1);
        return found.get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "CSC-COMPOSITION; session CSTO-2020-12-02, Armenia (AM); NOT_ESTABLISHED; 004:13",
                "CSC-COMPOSITION; session CSTO-2020-12-02, Kyrgyzstan (KG); COMPLIES; 004:178",
                "CSC-COMPOSITION; session CSTO-2020-12-02, Russia (RU); COMPLIES; 004:26",
                "CSC-COMPOSITION; session CSTO-2020-12-02, Tajikistan (TJ); COMPLIES; 004:218",
                "CSC-CHAIR; session CSTO-2020-12-02; COMPLIES; 001:27",
                "PRACTICE-ORDER; session CSTO-2020-12-02; COMPLIES; 004:67",
                "PRACTICE-HOST; session CSTO-2020-12-02; NOT_APPLICABLE; 004:5",
                "PRACTICE-FORMATS; session CSTO-2020-12-02; NOT_ESTABLISHED; 004:251",
                "PRACTICE-HANDOVER; chairmanship CSTO-chair-1; COMPLIES; 004:239",
                "CSC-CHAIR; session CSTO-2022-11; NOT_ESTABLISHED; 002:48",
                "CSC-COMPOSITION; session CSTO-2022-11, Armenia (AM); NOT_ESTABLISHED; 002:51",
                "CSC-COMPOSITION; session CSTO-2023-11-23, Armenia (AM); NOT_ESTABLISHED; 002:9",
                "CSC-COMPOSITION; session CSTO-2023-11-23, Belarus (BY); COMPLIES; 002:12",
                "CSC-CHAIR; session CSTO-2023-11-23; COMPLIES; 001:27",
                "PRACTICE-HOST; session CSTO-2023-11-23; COMPLIES; 002:38",
                "PRACTICE-FORMATS; session CSTO-2023-11-23; COMPLIES; 002:20",
                "PRACTICE-HANDOVER; chairmanship CSTO-chair-3; COMPLIES; 002:40",
                "CSC-CHAIR; session CSTO-joint-2023-11-22; NOT_APPLICABLE; 001:7",
                "CSC-FREQUENCY; year 2020; NOT_ESTABLISHED; 001:26",
                "CSC-FREQUENCY; year 2022; NOT_ESTABLISHED; 002:48",
                "CSC-FREQUENCY; year 2023; NOT_ESTABLISHED; 001:26",
                "CSC-SITTING; decision CSTO-2020-12-02-01; NOT_ESTABLISHED; 004:19",
                "CSC-COMPETENCE; decision CSTO-2020-12-02-10; NOT_ESTABLISHED; 004:20",
                "CSC-LIMITED; decision CSTO-2020-12-02-01; NOT_ESTABLISHED; 004:166",
            })
    void theCasesThatTheDocumentsTell(String rule, String subject, Verdict verdict, String citation) {
        Finding finding = finding(rule, subject);

        assertThat(finding.verdict()).isEqualTo(verdict);
        assertThat(lines(finding.citations())).contains(citation);
        assertThat(finding.ruling().byException()).isFalse();
    }

    /** The single lines that are cited. */
    private static List<String> lines(List<Citation> citations) {
        return citations.stream()
                .flatMap(citation -> citation.lines().stream()
                        .flatMap(lines -> IntStream.rangeClosed(lines.first(), lines.last())
                                .mapToObj(line -> citation.document() + ":" + line)))
                .toList();
    }

    @Test
    void theReasonsSayWhyNothingIsEstablished() {
        assertThat(finding("CSC-COMPOSITION", "session CSTO-2020-12-02, Armenia (AM)")
                        .reasons(Locale.ENGLISH))
                .first()
                .asString()
                .contains("Nikol Pashinyan", "Armenia (AM)", "prime minister", "not recorded");
        assertThat(finding("CSC-COMPOSITION", "session CSTO-2020-12-02, Kyrgyzstan (KG)")
                        .reasons(Locale.ENGLISH))
                .first()
                .asString()
                .contains("Talant Mamytov", "acting president");
        assertThat(finding("CSC-COMPOSITION", "session CSTO-2023-11-23, Armenia (AM)")
                        .reasons(Locale.ENGLISH))
                .singleElement()
                .asString()
                .contains("Armenia (AM) is not among those listed");
        assertThat(finding("CSC-CHAIR", "session CSTO-2020-12-02").reasons(Locale.ENGLISH))
                .anyMatch(reason -> reason.contains("Russia (RU) holds the chairmanship on 2020-12-02"));
        assertThat(finding("CSC-FREQUENCY", "year 2020").reasons(Locale.ENGLISH))
                .contains("Sessions recorded in 2020: 1; at least 2 are to be held");
    }

    @Test
    void nothingIsViolatedAndNothingDepartsAndNothingIsWithoutACitation() {
        assertThat(REPORT.hasViolation()).isFalse();
        assertThat(REPORT.findings(Verdict.DEPARTS)).isEmpty();
        assertThat(REPORT.findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.citations()).isNotEmpty());
        assertThat(REPORT.findings(Verdict.COMPLIES)).isNotEmpty();
        assertThat(REPORT.counts().values().stream().mapToInt(count -> count).sum())
                .isEqualTo(REPORT.findings().size());
    }

    @Test
    void uzbekistanWasNeverBoundWhileInGuamAndWhatGuamIsIsSaidAsItIsTold() {
        Finding uzbekistan = finding("CHARTER-OTHER-ALLIANCE", "Uzbekistan (UZ) in GUAM");

        assertThat(uzbekistan.verdict()).isEqualTo(Verdict.COMPLIES);
        assertThat(uzbekistan.reasons(Locale.ENGLISH))
                .filteredOn(reason -> !reason.matches("According to the account (record|uzbekistan|akipress|unian) .*"))
                .containsExactly(
                        "Uzbekistan (UZ) is never both a party and in GUAM while the obligation applies, since [2002-10-07..2003-09-18]",
                        "Before the obligation applied, both at once: perhaps from 1999-01-01 to 1999-12-30",
                        "GUAM is not said to be a military alliance",
                        "The aims of GUAM are said to be opposed to those of the Organisation",
                        "That the rule applies from [2002-10-07..2003-09-18] is our reading; the earliest document that states it"
                                + " is of [2022-01-07..2022-01]",
                        "According to the account prose it is NOT_ESTABLISHED: Uzbekistan (UZ) is both a party and in GUAM: perhaps from"
                                + " 2002-10-07 to 2005-12-30",
                        "According to the account table it is NOT_ESTABLISHED: Uzbekistan (UZ) is both a party and in GUAM: perhaps from"
                                + " 2002-10-07 to 2003-09-17, certainly from 2003-09-18 to 2004-12-31, perhaps from 2005-01-01 to 2005-12-30");
        assertThat(Citation.format(uzbekistan.citations()))
                .contains("003:137,168", "003:80,129", "003:78-80,129,143,151");
    }

    @Test
    void byTheTableUzbekistanWasBoundAndWhetherGuamIsMeantIsNotTold() {
        Finding uzbekistan = Csto.fromSeeds()
                .withAccount("table")
                .compliance()
                .including(CouncilRules.CHARTER_OTHER_ALLIANCE)
                .audit()
                .findings()
                .stream()
                .filter(finding -> finding.subject().equals("Uzbekistan (UZ) in GUAM"))
                .findFirst()
                .orElseThrow();

        assertThat(uzbekistan.verdict()).isEqualTo(Verdict.NOT_ESTABLISHED);
        assertThat(uzbekistan.reasons(Locale.ENGLISH))
                .contains(
                        "GUAM is not said to be a military alliance",
                        "The aims of GUAM are said to be opposed to those of the Organisation",
                        "Whether GUAM is among the other groups of states that the obligation means is not recorded");
        assertThat(uzbekistan.reasons(Locale.ENGLISH))
                .anyMatch(reason -> reason.startsWith("According to the account list it is COMPLIES: "));
    }

    /** The verdicts on every state in every body, and on alliances of which no member is told. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Azerbaijan (AZ) in GUAM; NOT_APPLICABLE",
                "Georgia (GE) in GUAM; NOT_APPLICABLE",
                "Azerbaijan (AZ) in CIS; NOT_APPLICABLE",
                "Armenia (AM) in CIS; NOT_ESTABLISHED",
                "Uzbekistan (UZ) in CIS; NOT_ESTABLISHED",
                "Kazakhstan (KZ) in EURASEC; NOT_ESTABLISHED",
                "Uzbekistan (UZ) in EURASEC; NOT_ESTABLISHED",
                "members of NATO; NOT_ESTABLISHED"
            })
    void theOtherBodies(String subject, Verdict verdict) {
        assertThat(finding("CHARTER-OTHER-ALLIANCE", subject).verdict()).isEqualTo(verdict);
    }

    @Test
    void noAllianceIsInventedAndOnlyStatesOfTheHistoryAreJudged() {
        assertThat(REPORT.findings().stream()
                        .filter(finding -> finding.rule().equals(CouncilRules.CHARTER_OTHER_ALLIANCE))
                        .map(Finding::subject)
                        .filter(subject -> subject.startsWith("members of")))
                .containsExactly("members of NATO");
        assertThat(REPORT.findings()).noneMatch(finding -> finding.subject().contains("(UA)"));
    }

    @Test
    void theAssistanceOf2022IsNotEstablished() {
        Finding assistance = finding("CHARTER-ASSISTANCE", "assistance KZ-2022-01");

        assertThat(assistance.verdict()).isEqualTo(Verdict.NOT_ESTABLISHED);
        assertThat(assistance.reasons(Locale.ENGLISH))
                .containsExactly(
                        "Kazakhstan (KZ) is a party on 2022-01",
                        "Whether it is the victim of an aggression by a state or a group of states is not recorded",
                        "A request: 2022-01",
                        "A decision of the Council on assistance is not recorded",
                        "A measure: 2022-01",
                        "A notice to the UN Security Council is not recorded",
                        "That the rule applies on 2022-01 is our reading; the earliest document that states it is of 2023-11-23");
    }

    @Test
    void theReportIsTheSameEveryTimeAndSaysWhatProducedIt() {
        assertThat(DOCUMENTS
                        .compliance()
                        .including(CouncilRules.CHARTER_OTHER_ALLIANCE)
                        .audit())
                .isEqualTo(REPORT)
                .hasToString(REPORT.toString());
        assertThat(REPORT.receipt())
                .isEqualTo(new Receipt(Library.version(), Register.fromSeeds().digest()));
        assertThat(DOCUMENTS
                        .compliance()
                        .including(CouncilRules.CHARTER_OTHER_ALLIANCE)
                        .audit(Register.fromSeeds().councilRecord(Register.CSTO, "documents")))
                .isEqualTo(REPORT);
    }

    @Test
    void noFindingGivesAReasonTwice() {
        assertThat(Csto.fromSeeds()
                        .compliance()
                        .including(CouncilRules.CHARTER_OTHER_ALLIANCE, CouncilRules.CHARTER_WITHDRAWAL_NOTICE)
                        .audit()
                        .findings())
                .hasSizeGreaterThan(1000)
                .allSatisfy(finding -> assertThat(finding.reasons()).doesNotHaveDuplicates());
    }

    @Test
    void everyRuleIsShippedWithItsWordsItsCitationsAndItsBeginning() {
        assertThat(CouncilRules.ALL).containsAll(PROCEDURE.rules().rules());
        assertThat(Register.fromSeeds().rules(Register.CSTO).rules()).containsExactlyElementsOf(CouncilRules.ALL);
        for (Rule<?> rule : PROCEDURE.rules().rules()) {
            assertThat(PROCEDURE.rules().versions(rule)).singleElement().satisfies(version -> {
                // The Charter binds from its signature, or from when the Organisation took effect.
                assertThat(version.since())
                        .isEqualTo(PartialDate.parse(
                                rule.id().startsWith("CHARTER-") ? "[2002-10-07..2003-09-18]" : "2003-09-18"));
                // No document states the beginning; each states the rule on some day.
                assertThat(version.attested())
                        .contains(PartialDate.parse(
                                switch (rule.id()) {
                                    case "PRACTICE-ORDER", "PRACTICE-HANDOVER" -> "2020-12-02";
                                    case "CHARTER-OTHER-ALLIANCE" -> "[2022-01-07..2022-01]";
                                    default -> "2023-11-23";
                                }));
                assertThat(lines(version.citations())).contains("003:137");
                assertThat(version.statement()).isNotBlank();
                assertThat(version.citations()).isNotEmpty();
            });
        }
    }

    @Test
    void aRulingSaysThatTheBeginningOfTheRuleIsAReading() {
        String reading =
                "That the rule applies on 2022-01-05 is our reading; the earliest document that states it is of 2023-11-23";
        String beginning =
                "That the rule applies from 2003-09-18 is our reading; the earliest document that states it is of 2023-11-23";

        assertThat(extraordinary("2022-01-05", Country.KZ, Country.AM).reasons(Locale.ENGLISH))
                .endsWith(reading);
        assertThat(extraordinary("2023-11-23", Country.KZ, Country.AM).reasons(Locale.ENGLISH))
                .noneMatch(reason -> reason.contains("our reading"));
        assertThat(extraordinary("2003-09-17", Country.KZ, Country.AM))
                .satisfies(ruling -> assertThat(ruling.verdict()).isEqualTo(Verdict.NOT_APPLICABLE))
                .satisfies(ruling -> assertThat(ruling.reasons(Locale.ENGLISH)).endsWith(beginning));
    }

    @Test
    void belarusWasCertainlyInTheChairIn2023AndWhenRussiaLeftItIsNotCertain() {
        var terms = DOCUMENTS.compliance().record().chairmanships();

        assertThat(Chair.chairmanshipOn(terms, PartialDate.parse("2023-06-30")))
                .containsEntry(Country.BY, Certainty.YES);
        assertThat(Chair.chairmanshipOn(terms, PartialDate.parse("2023-12-31")))
                .containsEntry(Country.BY, Certainty.YES);
        assertThat(Chair.chairmanshipOn(terms, PartialDate.parse("2020-12-02")))
                .containsEntry(Country.RU, Certainty.YES);
        assertThat(Chair.chairmanshipOn(terms, PartialDate.parse("2020-12-20")))
                .containsEntry(Country.RU, Certainty.UNDETERMINED)
                .containsEntry(Country.TJ, Certainty.UNDETERMINED);
        assertThat(DOCUMENTS.compliance().record().sessions())
                .filteredOn(session -> session.id().equals("CSTO-2022-11"))
                .singleElement()
                .satisfies(session -> assertThat(session.date()).hasToString("2022-11-23"));
    }

    private static Ruling extraordinary(String day, Country... states) {
        PartialDate date = PartialDate.parse(day);
        return PROCEDURE.extraordinarySession(
                Reported.of(Arrays.stream(states)
                        .map(state -> new Request(state, date))
                        .toList()),
                date);
    }

    @Test
    void oneRequestIsNotEnoughInJanuary2022AndTwoAre() {
        Ruling one = extraordinary("2022-01-05", Country.KZ);
        Ruling two = extraordinary("2022-01-05", Country.KZ, Country.AM);

        assertThat(one.verdict().isPermitted()).isEqualTo(Certainty.NO);
        assertThat(one.reasons(Locale.ENGLISH))
                .first()
                .isEqualTo("Requests from members: 1, by Kazakhstan (KZ); at least 2 are needed");
        assertThat(lines(one.citations())).contains("001:26");
        assertThat(two.verdict().isPermitted()).isEqualTo(Certainty.YES);
        assertThat(two.reasons(Locale.ENGLISH))
                .first()
                .isEqualTo("Requests from members: 2, by Armenia (AM), Kazakhstan (KZ); at least 2 are needed");
    }

    @Test
    void theRequestOfUzbekistanIsNamedWithItsStatusOfTheDay() {
        Ruling refused = extraordinary("2022-01-05", Country.KZ, Country.UZ);
        Ruling open = extraordinary("2012-07-01", Country.KZ, Country.UZ);

        assertThat(refused.verdict().isPermitted()).isEqualTo(Certainty.NO);
        assertThat(refused.reasons(Locale.ENGLISH))
                .contains("Uzbekistan (UZ) is not a member on 2022-01-05 (SELF_SUSPENDED)");
        assertThat(open.verdict()).isEqualTo(Verdict.NOT_ESTABLISHED);
        assertThat(open.verdict().isPermitted()).isEqualTo(Certainty.UNDETERMINED);
        assertThat(open.reasons(Locale.ENGLISH))
                .anyMatch(reason ->
                        reason.startsWith("It is not certain whether Uzbekistan (UZ) is a member on 2012-07-01"));
    }

    private static Ruling limited(Country... objectors) {
        return PROCEDURE.limitedFormat(
                Optional.of(Decision.Format.LIMITED),
                Reported.of(Arrays.stream(objectors)
                        .map(state -> new Objection(state, Objection.To.LIMITED_FORMAT))
                        .toList()),
                PartialDate.parse("2023-11-23"));
    }

    @Test
    void theLimitedFormatIsRefusedOnlyIfAMemberObjects() {
        assertThat(limited().verdict().isPermitted()).isEqualTo(Certainty.YES);
        assertThat(limited(Country.AM).verdict().isPermitted()).isEqualTo(Certainty.NO);
        assertThat(limited(Country.AM).reasons(Locale.ENGLISH)).contains("Armenia (AM) objects to the limited format");
        assertThat(limited(Country.UZ).verdict().isPermitted()).isEqualTo(Certainty.YES);
        assertThat(limited(Country.UZ).reasons(Locale.ENGLISH))
                .contains(
                        "Uzbekistan (UZ) objects to the limited format, without effect",
                        "Uzbekistan (UZ) is not a member on 2023-11-23 (SELF_SUSPENDED)");
        assertThat(lines(limited().citations())).contains("001:26");
    }

    @Test
    void theMembersOf2023ShareAThousandToTheCent() {
        List<Country> members = DOCUMENTS.membersOn(LocalDate.of(2023, 11, 23)).members();
        Map<Country, BigDecimal> shares = CouncilRules.CSC_FUNDING.shares(new BigDecimal("1000.00"), members);

        assertThat(shares).hasSize(6);
        assertThat(PROCEDURE.funding(shares, PartialDate.parse("2023-11-23")).verdict())
                .isEqualTo(Verdict.COMPLIES);
    }
}
