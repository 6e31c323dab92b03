package io.github.csto.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.rule.CouncilRules;
import io.github.csto.rule.Reason;
import io.github.csto.rule.Rule;
import io.github.csto.rule.Ruling;
import io.github.csto.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReportDifferenceProperties {
    private static Finding finding(Rule<?> rule, String subject, Verdict verdict, String reason) {
        return new Finding(
                subject,
                new Ruling(
                        rule, verdict, false, List.of(Reason.of(Reason.Kind.of(reason))), List.of(), Optional.empty()),
                List.of());
    }

    private static ComplianceReport report(List<Finding> findings) {
        return new ComplianceReport(findings, new Receipt("1", "0".repeat(64)));
    }

    @Provide
    Arbitrary<ComplianceReport> reports() {
        return Combinators.combine(
                        Arbitraries.of(CouncilRules.CSC_CHAIR, CouncilRules.CSC_LIMITED),
                        Arbitraries.of("a", "b", "c"),
                        Arbitraries.of(Verdict.class).filter(Rule.Kind.BINDING::canFind),
                        Arbitraries.of("so", "thus"))
                .as(ReportDifferenceProperties::finding)
                .list()
                .ofMaxSize(6)
                .map(ReportDifferenceProperties::report);
    }

    private static List<String> told(Stream<Finding> findings, Function<Finding, String> as) {
        return findings.map(as).sorted().toList();
    }

    private static String name(Finding finding) {
        return finding.rule() + " " + finding.subject();
    }

    private static String verdict(Finding finding) {
        return name(finding) + " " + finding.verdict();
    }

    @Property
    void theDifferenceTurnsTheOneIntoTheOther(
            @ForAll("reports") ComplianceReport before, @ForAll("reports") ComplianceReport after) {
        ReportDifference difference = ReportDifference.between(before, after);

        List<String> turned = new ArrayList<>(told(before.findings().stream(), ReportDifferenceProperties::verdict));
        difference
                .vanished()
                .forEach(finding -> assertThat(turned.remove(verdict(finding))).isTrue());
        difference.changed().forEach(changed -> {
            assertThat(name(changed.before())).isEqualTo(name(changed.after()));
            assertThat(changed.before().verdict()).isNotEqualTo(changed.after().verdict());
            assertThat(turned.remove(verdict(changed.before()))).isTrue();
            turned.add(verdict(changed.after()));
        });
        difference.appeared().forEach(finding -> turned.add(verdict(finding)));
        assertThat(turned)
                .containsExactlyInAnyOrderElementsOf(
                        told(after.findings().stream(), ReportDifferenceProperties::verdict));
    }

    @Property
    void whatAppearedIsNotOnTheOtherSideAsOftenAndBackwardsItVanished(
            @ForAll("reports") ComplianceReport before, @ForAll("reports") ComplianceReport after) {
        ReportDifference there = ReportDifference.between(before, after);
        ReportDifference back = ReportDifference.between(after, before);

        for (Finding finding : after.findings()) {
            long more = after.findings().stream()
                            .filter(each -> name(each).equals(name(finding)))
                            .count()
                    - before.findings().stream()
                            .filter(each -> name(each).equals(name(finding)))
                            .count();
            assertThat(there.appeared().stream()
                            .filter(each -> name(each).equals(name(finding)))
                            .count())
                    .isEqualTo(Math.max(0, more));
        }
        assertThat(back.vanished()).isEqualTo(there.appeared());
        assertThat(back.appeared()).isEqualTo(there.vanished());
        assertThat(back.changed()).hasSameSizeAs(there.changed());
    }

    @Property
    void aReportDoesNotDifferFromItself(@ForAll("reports") ComplianceReport report) {
        assertThat(ReportDifference.between(report, report))
                .isEqualTo(new ReportDifference(List.of(), List.of(), List.of()))
                .matches(ReportDifference::isEmpty);
    }

    @Example
    void newViolationsAreThoseThatTheOtherReportHasNot() {
        Finding kept = finding(CouncilRules.CSC_CHAIR, "a", Verdict.VIOLATED, "so");
        Finding reworded = finding(CouncilRules.CSC_CHAIR, "a", Verdict.VIOLATED, "thus");
        Finding worse = finding(CouncilRules.CSC_CHAIR, "b", Verdict.VIOLATED, "so");
        Finding fresh = finding(CouncilRules.CSC_LIMITED, "c", Verdict.VIOLATED, "so");
        Finding fine = finding(CouncilRules.CSC_LIMITED, "d", Verdict.COMPLIES, "so");

        ReportDifference difference = ReportDifference.between(
                report(List.of(kept, finding(CouncilRules.CSC_CHAIR, "b", Verdict.COMPLIES, "so"))),
                report(List.of(reworded, worse, fresh, fine)));

        assertThat(difference.newViolations()).containsExactly(fresh, worse);
        assertThat(difference.isEmpty()).isFalse();
    }
}
