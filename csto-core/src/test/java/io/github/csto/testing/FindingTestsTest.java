package io.github.csto.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.audit.ComplianceReport;
import io.github.csto.audit.Finding;
import io.github.csto.audit.Receipt;
import io.github.csto.rule.CouncilRules;
import io.github.csto.rule.Reason;
import io.github.csto.rule.Rule;
import io.github.csto.rule.Ruling;
import io.github.csto.rule.Verdict;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

class FindingTestsTest {
    private static final Finding VIOLATED = finding(CouncilRules.CSC_LIMITED, "decision exercise", Verdict.VIOLATED);
    private static final ComplianceReport REPORT = report(
            finding(CouncilRules.PRACTICE_HOST, "session spring", Verdict.DEPARTS),
            VIOLATED,
            finding(CouncilRules.CSC_CHAIR, "session spring", Verdict.COMPLIES),
            finding(CouncilRules.CSC_CHAIR, "session autumn", Verdict.NOT_ESTABLISHED),
            finding(CouncilRules.CSC_BODIES, "decision exercise", Verdict.NOT_APPLICABLE));

    private static Finding finding(Rule<?> rule, String subject, Verdict verdict) {
        return new Finding(
                subject,
                new Ruling(
                        rule,
                        verdict,
                        false,
                        List.of(Reason.of(Reason.Kind.of("Why of {0}"), subject)),
                        List.of(),
                        Optional.empty()),
                List.of());
    }

    private static ComplianceReport report(Finding... findings) {
        return new ComplianceReport(List.of(findings), new Receipt("1", "0".repeat(64)));
    }

    /** How each test ends: by container and test, passed, failed or aborted, with the first line of the message. */
    private static Map<String, String> run(Stream<DynamicNode> nodes) {
        Map<String, String> ends = new LinkedHashMap<>();
        nodes.forEach(node -> ((DynamicContainer) node)
                .getChildren()
                .forEach(child ->
                        ends.put(node.getDisplayName() + " / " + child.getDisplayName(), end((DynamicTest) child))));
        return ends;
    }

    private static String end(DynamicTest test) {
        try {
            test.getExecutable().execute();
            return "passed";
        } catch (TestAbortedException e) {
            return "aborted " + e.getMessage();
        } catch (AssertionError e) {
            return "failed " + e.getMessage();
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void eachFindingEndsAsItsVerdictSays() {
        assertThat(run(FindingTests.of(REPORT).stream()))
                .containsExactly(
                        Map.entry(
                                "CSC-LIMITED / decision exercise: VIOLATED",
                                "failed VIOLATED, CSC-LIMITED of decision exercise\n    Why of decision exercise"),
                        Map.entry(
                                "CSC-CHAIR / session autumn: NOT_ESTABLISHED",
                                "aborted NOT_ESTABLISHED, CSC-CHAIR of session autumn\n    Why of session autumn"),
                        Map.entry("CSC-CHAIR / session spring: COMPLIES", "passed"),
                        Map.entry("CSC-BODIES / decision exercise: NOT_APPLICABLE", "passed"),
                        Map.entry(
                                "PRACTICE-HOST / session spring: DEPARTS",
                                "aborted DEPARTS, PRACTICE-HOST of session spring\n    Why of session spring"));
    }

    @Test
    void anyVerdictMayFail() {
        for (Verdict verdict : Verdict.values()) {
            assertThat(run(FindingTests.of(REPORT).failingOn(verdict).stream()))
                    .allSatisfy((name, end) ->
                            assertThat(end.startsWith("failed ")).isEqualTo(name.endsWith(": " + verdict)));
        }
        assertThat(run(FindingTests.of(REPORT).failingOn().stream()).values())
                .noneMatch(end -> end.startsWith("failed "));
    }

    @Test
    void whatIsKnownIsAbortedAndWhatIsNewFails(@TempDir Path folder) {
        FrozenReports asked = FrozenReports.of(folder, List.of("year"), "true", Map.of());
        FrozenReports frozen = FrozenReports.of(folder, List.of("year"), "", Map.of("CI", "true"));
        String name = "CSC-LIMITED / decision exercise: VIOLATED";

        assertThat(run(FindingTests.of(REPORT).frozenIn(frozen, "year").stream())
                        .get(name))
                .isEqualTo("failed VIOLATED, CSC-LIMITED of decision exercise\n    Why of decision exercise\n"
                        + "  It is not among the known findings of " + folder.resolve("year.txt")
                        + "; a run with -Dcsto.freeze=true adds it");
        assertThat(run(FindingTests.of(REPORT).frozenIn(asked, "year").stream()))
                .containsEntry(
                        name, "aborted Known: VIOLATED, CSC-LIMITED of decision exercise\n    Why of decision exercise")
                .containsKey("known findings / Frozen in " + folder.resolve("year.txt")
                        + ": CSC-LIMITED of decision exercise");
        assertThat(run(FindingTests.of(REPORT).frozenIn(frozen, "year").stream()))
                .containsEntry(
                        name, "aborted Known: VIOLATED, CSC-LIMITED of decision exercise\n    Why of decision exercise")
                .hasSize(5);
        assertThat(run(FindingTests.of(report()).frozenIn(frozen, "year").stream()))
                .containsExactly(Map.entry(
                        "known findings / No longer found; take it out of " + folder.resolve("year.txt")
                                + ": CSC-LIMITED of decision exercise",
                        "aborted No longer found; take it out of " + folder.resolve("year.txt")
                                + ": CSC-LIMITED of decision exercise"));
    }

    @Test
    void nothingFoundIsNoTest() {
        assertThat(FindingTests.of(report()).stream()).isEmpty();
    }
}
