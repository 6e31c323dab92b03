package io.github.csto.audit;

import io.github.csto.rule.CouncilRules;
import io.github.csto.rule.Verdict;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Every finding of an audit, and what produced them. Immutable and thread-safe.
 *
 * @param findings the findings, by rule in the order of {@link CouncilRules#ORDER}, then by subject
 * @param receipt what produced the report
 */
public record ComplianceReport(List<Finding> findings, Receipt receipt) {
    public ComplianceReport {
        Objects.requireNonNull(receipt, "receipt");
        findings = findings.stream().sorted(ComplianceReport::inOrder).toList();
    }

    private static int inOrder(Finding one, Finding other) {
        int byRule = CouncilRules.ORDER.compare(one.rule(), other.rule());
        return byRule == 0 ? one.subject().compareTo(other.subject()) : byRule;
    }

    /**
     * Returns how often each verdict was found.
     *
     * @return the count of each verdict, including 0, in the order of the enum
     */
    public Map<Verdict, Integer> counts() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, 0);
        }
        findings.forEach(finding -> counts.merge(finding.verdict(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    /**
     * Returns the findings of one verdict.
     *
     * @param verdict the verdict
     * @return the findings, in their order
     */
    public List<Finding> findings(Verdict verdict) {
        return findings.stream().filter(finding -> finding.verdict() == verdict).toList();
    }

    /**
     * Checks whether a binding rule was violated.
     *
     * @return whether a finding is {@link Verdict#VIOLATED}; a departure from practice is not
     */
    public boolean hasViolation() {
        return !findings(Verdict.VIOLATED).isEmpty();
    }
}
