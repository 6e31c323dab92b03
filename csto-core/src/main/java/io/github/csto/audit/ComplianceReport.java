package io.github.csto.audit;

import io.github.csto.council.CouncilRule;
import io.github.csto.council.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Every finding of an audit, and what produced them. Immutable and thread-safe.
 *
 * @param findings the findings, by rule in the order of the enum, then by subject
 * @param receipt what produced the report
 */
public record ComplianceReport(List<Finding> findings, Receipt receipt) {
    /**
     * Every finding of an audit.
     *
     * @param findings the findings, in any order
     * @param receipt what produced the report
     */
    public ComplianceReport {
        Objects.requireNonNull(receipt, "receipt");
        findings = ordered(findings);
    }

    private static List<Finding> ordered(Collection<Finding> findings) {
        Map<CouncilRule, List<Finding>> byRule = new EnumMap<>(CouncilRule.class);
        // Most come in their order. To see that while they are at hand is quicker than to come back to each of
        // millions.
        Set<CouncilRule> mixed = EnumSet.noneOf(CouncilRule.class);
        for (Finding finding : findings) {
            List<Finding> own = byRule.computeIfAbsent(finding.rule(), rule -> new ArrayList<>());
            if (!own.isEmpty() && own.get(own.size() - 1).subject().compareTo(finding.subject()) > 0) {
                mixed.add(finding.rule());
            }
            own.add(finding);
        }
        mixed.forEach(rule -> Objects.requireNonNull(byRule.get(rule)).sort(Comparator.comparing(Finding::subject)));
        List<Finding> ordered = new ArrayList<>(findings.size());
        byRule.values().forEach(ordered::addAll);
        return Collections.unmodifiableList(ordered);
    }

    /**
     * How often each verdict was found.
     *
     * @return the counts of all verdicts, those of 0 too, in the order of the enum
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
     * The findings of one verdict.
     *
     * @param verdict the verdict
     * @return the findings, in their order
     */
    public List<Finding> findings(Verdict verdict) {
        return findings.stream().filter(finding -> finding.verdict() == verdict).toList();
    }

    /**
     * Whether a binding rule was not kept.
     *
     * @return whether a finding is {@link Verdict#VIOLATED}; a departure from practice is not
     */
    public boolean hasViolation() {
        return !findings(Verdict.VIOLATED).isEmpty();
    }
}
