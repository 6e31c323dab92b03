package io.github.csto.audit;

import static io.github.csto.rule.Councils.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.csto.council.CouncilRecord;
import io.github.csto.council.Reported;
import io.github.csto.council.Session;
import io.github.csto.country.Country;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.rule.CouncilRules;
import io.github.csto.rule.Councils;
import io.github.csto.rule.Procedure;
import io.github.csto.rule.Reason;
import io.github.csto.rule.Rule;
import io.github.csto.rule.Ruling;
import io.github.csto.rule.Verdict;
import io.github.csto.source.Citation;
import io.github.csto.time.DateInterval;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reports: their order, counts, citations and receipt. */
class ComplianceReportTest {
    private static final Receipt RECEIPT = new Receipt("1.0", "f".repeat(64));
    private static final Citation RULE = Citation.of("001", 26);
    private static final Citation TOLD = Citation.of("002", 38);

    private static Finding finding(Rule<?> rule, String subject, Verdict verdict) {
        return new Finding(subject, Councils.ruling(rule, verdict, false, RULE), List.of(TOLD));
    }

    @Test
    void findingsAreOrderedByRuleThenSubject() {
        Finding a = finding(CouncilRules.PRACTICE_HOST, "a", Verdict.COMPLIES);
        Finding b = finding(CouncilRules.CSC_CHAIR, "b", Verdict.COMPLIES);
        Finding c = finding(CouncilRules.CSC_CHAIR, "a", Verdict.VIOLATED);
        Finding d = finding(CouncilRules.CSC_COMPOSITION, "z", Verdict.COMPLIES);

        assertThat(new ComplianceReport(List.of(a, b, c, d), RECEIPT).findings())
                .containsExactly(d, c, b, a);
        assertThat(new ComplianceReport(List.of(a, b, c, d), RECEIPT))
                .isEqualTo(new ComplianceReport(List.of(d, c, b, a), RECEIPT));
    }

    @Test
    void countsAreOfAllVerdictsInTheirOrder() {
        ComplianceReport report = new ComplianceReport(
                List.of(
                        finding(CouncilRules.CSC_CHAIR, "a", Verdict.NOT_ESTABLISHED),
                        finding(CouncilRules.CSC_CHAIR, "b", Verdict.COMPLIES),
                        finding(CouncilRules.CSC_CHAIR, "c", Verdict.NOT_ESTABLISHED)),
                RECEIPT);

        assertThat(report.counts())
                .containsExactly(
                        Map.entry(Verdict.COMPLIES, 1),
                        Map.entry(Verdict.VIOLATED, 0),
                        Map.entry(Verdict.DEPARTS, 0),
                        Map.entry(Verdict.NOT_ESTABLISHED, 2),
                        Map.entry(Verdict.NOT_APPLICABLE, 0));
        assertThat(report.findings(Verdict.NOT_ESTABLISHED))
                .extracting(Finding::subject)
                .containsExactly("a", "c");
        assertThat(report.receipt()).isEqualTo(RECEIPT);
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void onlyAViolationIsOne(Verdict verdict) {
        Rule<?> rule = verdict == Verdict.DEPARTS ? CouncilRules.PRACTICE_HOST : CouncilRules.CSC_CHAIR;

        assertThat(new ComplianceReport(List.of(finding(rule, "a", verdict)), RECEIPT).hasViolation())
                .isEqualTo(verdict == Verdict.VIOLATED);
    }

    @Test
    void aFindingCitesTheRuleFirstAndThenTheRecordEachOnce() {
        Finding finding = new Finding(
                "a", Councils.ruling(CouncilRules.CSC_CHAIR, Verdict.COMPLIES, false, RULE), List.of(TOLD, RULE));

        assertThat(finding.citations()).containsExactly(RULE, TOLD);
        assertThat(finding.rule()).isEqualTo(CouncilRules.CSC_CHAIR);
        assertThat(finding.verdict()).isEqualTo(Verdict.COMPLIES);
        assertThat(finding.reasons(Locale.ENGLISH)).containsExactly("Because");
        assertThat(finding.reasons()).extracting(Reason::toString).containsExactly("Because");
    }

    @Test
    void nothingMayBeNull() {
        Ruling ruling = finding(CouncilRules.CSC_CHAIR, "a", Verdict.COMPLIES).ruling();
        assertThatNullPointerException()
                .isThrownBy(() -> new Finding(null, ruling, List.of()))
                .withMessage("subject");
        assertThatNullPointerException()
                .isThrownBy(() -> new Finding("a", null, List.of()))
                .withMessage("ruling");
        assertThatNullPointerException().isThrownBy(() -> new Receipt(null, "")).withMessage("libraryVersion");
        assertThatNullPointerException().isThrownBy(() -> new Receipt("", null)).withMessage("registerDigest");
        assertThatNullPointerException()
                .isThrownBy(() -> new ComplianceReport(List.of(), null))
                .withMessage("receipt");
    }

    @Test
    void aRecordOfNothingHasNothingToFind() {
        assertThat(Procedure.of(Councils.rules(), MembershipHistory.of(List.of()))
                        .audit(CouncilRecord.builder().build(), RECEIPT))
                .isEqualTo(new ComplianceReport(List.of(), RECEIPT));
    }

    @Test
    void everyThingIsCitedWhereTheRecordTellsOfIt() {
        Citation session = Citation.of("session", 1);
        Citation seat = Citation.of("seat", 1);
        Citation decision = Citation.of("decision", 1);
        Citation term = Citation.of("term", 1);
        Citation other = Citation.of("other", 1);
        CouncilRecord record = CouncilRecord.builder()
                .addSessions(
                        Councils.session("s", "2020-06-15")
                                .addCitations(session)
                                .attendance(Reported.of(
                                        Councils.seat(Country.AM)
                                                .addCitations(seat)
                                                .build(),
                                        Councils.seat(Country.BY).build()))
                                .build(),
                        Councils.session("i", "2020")
                                .kind(Session.Kind.INFORMAL)
                                .addCitations(other)
                                .build())
                .addDecisions(Councils.decision("d", "2020-06-15")
                        .session("s")
                        .addCitations(decision)
                        .build())
                .addChairmanships(Councils.term("t", Country.RU, "2020")
                        .addCitations(term)
                        .build())
                .build();

        ComplianceReport report = Councils.procedure().audit(record, RECEIPT);

        assertThat(report.findings())
                .filteredOn(finding -> !finding.subject().startsWith("act "))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.citations())
                        .as(finding.subject())
                        .containsExactly(
                                line(finding.rule(), "2003-09-18"),
                                switch (finding.subject()) {
                                    case "session s, Armenia (AM)" -> seat;
                                    case "decision d" -> decision;
                                    case "chairmanship t" -> term;
                                    case "session i" -> other;
                                    default -> session;
                                }));
        assertThat(report.findings())
                .extracting(Finding::subject)
                .contains(
                        "session s, Armenia (AM)",
                        "session s, Belarus (BY)",
                        "session s, Kazakhstan (KZ)",
                        "session s, Russia (RU)",
                        "session s",
                        "session i",
                        "decision d",
                        "chairmanship t",
                        "year 2020")
                .doesNotContain("session s, Uzbekistan (UZ)", "session i, Armenia (AM)");
    }

    @Test
    void yearsBetweenTheFirstAndTheLastAreFoundToo() {
        CouncilRecord record = CouncilRecord.builder()
                .addSessions(
                        Councils.session("a", "2018").build(),
                        Councils.session("b", "[2020..2021]").build())
                .addCompleteFor(DateInterval.parse("2016"))
                .build();

        assertThat(Councils.procedure().audit(record, RECEIPT).findings().stream()
                        .filter(finding -> finding.rule().equals(CouncilRules.CSC_FREQUENCY))
                        .map(finding -> finding.subject() + " " + finding.verdict() + " "
                                + finding.places().size()))
                .containsExactly(
                        "year 2016 VIOLATED 0",
                        "year 2017 NOT_ESTABLISHED 0",
                        "year 2018 NOT_ESTABLISHED 0",
                        "year 2019 NOT_ESTABLISHED 0",
                        "year 2020 NOT_ESTABLISHED 0",
                        "year 2021 NOT_ESTABLISHED 0");
    }
}
