package io.github.csto.testing;

import io.github.csto.audit.ComplianceReport;
import io.github.csto.audit.Finding;
import io.github.csto.rule.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.TestAbortedException;

/**
 * Each finding of a report as a test of JUnit Jupiter, those of one rule together, so that development environments and reports show them one by one:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> theYearKeepsTheRules() {
 *     return FindingTests.of(csto.audit(record)).stream();
 * }
 * }</pre>
 *
 * <p>A violation fails. What is in order, and a rule that does not apply, passes. What departs from a practice or is not established is aborted, which is shown as
 * skipped, with its reasons: it is no failure, and no success. Immutable and thread-safe.
 */
public final class FindingTests {
    private final ComplianceReport report;
    private final Set<Verdict> failing;
    private final @Nullable FrozenReports frozen;
    private final String name;

    private FindingTests(ComplianceReport report, Set<Verdict> failing, @Nullable FrozenReports frozen, String name) {
        this.report = report;
        this.failing = failing;
        this.frozen = frozen;
        this.name = name;
    }

    /**
     * Obtains the tests of a report.
     *
     * @param report the report
     * @return the tests, of which violations fail
     */
    public static FindingTests of(ComplianceReport report) {
        return new FindingTests(report, EnumSet.of(Verdict.VIOLATED), null, "");
    }

    /**
     * Returns the tests with another choice of what fails.
     *
     * @param verdicts the verdicts that fail, such as {@link Verdict#VIOLATED} and {@link Verdict#DEPARTS}
     * @return the tests
     */
    public FindingTests failingOn(Verdict... verdicts) {
        Set<Verdict> chosen = EnumSet.noneOf(Verdict.class);
        chosen.addAll(Arrays.asList(verdicts));
        return new FindingTests(report, chosen, frozen, name);
    }

    /**
     * Returns the tests that fail only on what is not known. A known finding is aborted.
     *
     * @param reports the known findings
     * @param report what they are called there
     * @return the tests
     */
    public FindingTests frozenIn(FrozenReports reports, String report) {
        return new FindingTests(this.report, failing, reports, report);
    }

    /**
     * Makes the tests. The known findings are compared, and their file brought up to date, now.
     *
     * @return a container for each rule, in the order of the report, with a test for each of its findings; then, if there is anything to say about the known
     *     findings, a container of tests that say it and are aborted
     */
    public Stream<DynamicNode> stream() {
        Set<Finding> known = new HashSet<>();
        List<String> notes = List.of();
        String advice = "";
        if (frozen != null) {
            List<Finding> bad = report.findings().stream()
                    .filter(finding -> failing.contains(finding.verdict()))
                    .toList();
            FrozenReports.Compared compared = frozen.compare(name, bad);
            known.addAll(bad);
            compared.fresh().forEach(known::remove);
            notes = compared.notes();
            advice = "\n  " + FrozenReports.unknown(compared.file());
        }
        Map<String, List<DynamicTest>> byRule = new LinkedHashMap<>();
        for (Finding finding : report.findings()) {
            byRule.computeIfAbsent(finding.rule().id(), rule -> new ArrayList<>())
                    .add(test(finding, known.contains(finding), advice));
        }
        List<DynamicNode> nodes = new ArrayList<>();
        byRule.forEach((rule, tests) -> nodes.add(DynamicContainer.dynamicContainer(rule, tests)));
        if (!notes.isEmpty()) {
            nodes.add(DynamicContainer.dynamicContainer(
                    "known findings",
                    notes.stream()
                            .map(note -> DynamicTest.dynamicTest(note, () -> {
                                throw new TestAbortedException(note);
                            }))));
        }
        return nodes.stream();
    }

    private DynamicTest test(Finding finding, boolean isKnown, String advice) {
        return DynamicTest.dynamicTest(finding.subject() + ": " + finding.verdict(), () -> {
            String found = Telling.finding(finding);
            if (isKnown) {
                throw new TestAbortedException("Known: " + found);
            }
            if (failing.contains(finding.verdict())) {
                throw new AssertionError(found + advice);
            }
            if (finding.verdict() == Verdict.DEPARTS || finding.verdict() == Verdict.NOT_ESTABLISHED) {
                throw new TestAbortedException(found);
            }
        });
    }
}
