package io.github.csto.testing;

import io.github.csto.audit.ComplianceReport;
import io.github.csto.audit.Finding;
import io.github.csto.country.Country;
import io.github.csto.rule.CouncilRules;
import io.github.csto.rule.Rule;
import io.github.csto.rule.Verdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Assertions about a {@link ComplianceReport}. A failure counts the findings, and shows those not in order with reasons and citations. */
public class ComplianceReportAssert extends CstoAssert<ComplianceReportAssert, ComplianceReport> {
    private Set<Verdict> shown = EnumSet.of(Verdict.VIOLATED, Verdict.DEPARTS);

    /**
     * Assertions about a report.
     *
     * @param actual the report
     */
    public ComplianceReportAssert(ComplianceReport actual) {
        super(actual, ComplianceReportAssert.class);
    }

    @Override
    String describe(ComplianceReport found, List<Country> concerned) {
        return "report of " + found.findings().size() + (found.findings().size() == 1 ? " finding" : " findings")
                + found.counts().entrySet().stream()
                        .filter(count -> count.getValue() > 0)
                        .map(count -> ", " + count.getValue() + " " + count.getKey())
                        .collect(Collectors.joining())
                + told(found.findings().stream().filter(finding -> shown.contains(finding.verdict())));
    }

    private static String told(Stream<Finding> findings) {
        return findings.map(finding -> "\n  " + Telling.finding(finding)).collect(Collectors.joining());
    }

    /**
     * Asserts that no binding rule was found violated; what is not established, and a departure from practice, is no violation.
     *
     * @return this
     */
    public ComplianceReportAssert hasNoViolation() {
        return expect(found -> !found.hasViolation(), "no violation");
    }

    /**
     * Asserts that no violation was found but those that are known, and brings the file of these up to date.
     *
     * @param frozen the known findings
     * @param report what they are called there
     * @return this
     */
    public ComplianceReportAssert hasNoViolationBeyond(FrozenReports frozen, String report) {
        isNotNull();
        FrozenReports.Compared compared = frozen.compare(report, actual.findings(Verdict.VIOLATED));
        shown = EnumSet.noneOf(Verdict.class);
        return expect(
                found -> compared.fresh().isEmpty(),
                "no violation but those of " + compared.file() + " (-D" + FrozenReports.PROPERTY
                        + "=true adds new ones); not among them" + told(compared.fresh().stream()));
    }

    /**
     * Asserts that every finding is decided: none says that what is recorded, or what is known of a rule, is not enough.
     *
     * @return this
     */
    public ComplianceReportAssert hasNothingOpen() {
        shown = EnumSet.of(Verdict.NOT_ESTABLISHED);
        return expect(found -> found.findings(Verdict.NOT_ESTABLISHED).isEmpty(), "nothing that is not established");
    }

    /**
     * Asserts that no practice was found departed from.
     *
     * @return this
     */
    public ComplianceReportAssert hasNoDeparture() {
        return expect(found -> found.findings(Verdict.DEPARTS).isEmpty(), "no departure from practice");
    }

    /**
     * Asserts which rules were found violated, each as often as may be.
     *
     * @param expected the rules, in any order; none for no violation
     * @return this
     */
    public ComplianceReportAssert hasExactlyViolationsOf(Rule<?>... expected) {
        SortedSet<Rule<?>> rules = new TreeSet<>(CouncilRules.ORDER);
        rules.addAll(List.of(expected));
        return expect(
                found -> found.findings(Verdict.VIOLATED).stream()
                        .map(Finding::rule)
                        .collect(Collectors.toCollection(() -> new TreeSet<>(CouncilRules.ORDER)))
                        .equals(rules),
                "violations of exactly these rules: " + rules);
    }

    /**
     * Moves on to one finding, and asserts that there is one.
     *
     * @param rule the rule
     * @param subject what it is about, such as {@code year 2023}
     * @return assertions about the finding
     */
    public FindingAssert finding(Rule<?> rule, String subject) {
        isNotNull();
        Optional<Finding> finding = actual.findings().stream()
                .filter(each -> each.rule().equals(rule) && each.subject().equals(subject))
                .findFirst();
        expect(
                found -> finding.isPresent(),
                "a finding of " + rule + " about " + subject + "; the rule has findings about "
                        + actual.findings().stream()
                                .filter(each -> each.rule().equals(rule))
                                .map(Finding::subject)
                                .toList());
        return new FindingAssert(finding.orElseThrow());
    }
}
