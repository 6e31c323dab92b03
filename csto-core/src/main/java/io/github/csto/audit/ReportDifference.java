package io.github.csto.audit;

import io.github.csto.rule.Verdict;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What differs between two reports. Findings are the same finding if rule and subject are; their reasons and citations may differ. Immutable and thread-safe.
 *
 * @param appeared the findings of the later report that the earlier has not, in the order of reports
 * @param vanished the findings of the earlier report that the later has not, in the order of reports
 * @param changed the findings of both that have another verdict, in the order of reports
 */
public record ReportDifference(List<Finding> appeared, List<Finding> vanished, List<Changed> changed) {
    /**
     * A finding of two reports with another verdict. Immutable and thread-safe.
     *
     * @param before the finding of the earlier report
     * @param after the finding of the later report, of the same rule and subject
     */
    public record Changed(Finding before, Finding after) {
        public Changed {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }
    }

    public ReportDifference {
        appeared = List.copyOf(appeared);
        vanished = List.copyOf(vanished);
        changed = List.copyOf(changed);
    }

    /**
     * Compares two reports. Of several findings of one rule and subject the first of one report is compared with the first of the other, and so on.
     *
     * @param before the earlier report
     * @param after the later report
     * @return the difference; empty if they come to the same verdicts about the same subjects
     */
    public static ReportDifference between(ComplianceReport before, ComplianceReport after) {
        Map<Judged, Deque<Finding>> earlier = new HashMap<>();
        for (Finding finding : before.findings()) {
            earlier.computeIfAbsent(Judged.of(finding), judged -> new ArrayDeque<>())
                    .add(finding);
        }
        List<Finding> appeared = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        for (Finding finding : after.findings()) {
            Deque<Finding> same = earlier.getOrDefault(Judged.of(finding), new ArrayDeque<>());
            if (same.isEmpty()) {
                appeared.add(finding);
            } else if (same.peek().verdict() == finding.verdict()) {
                same.remove();
            } else {
                changed.add(new Changed(same.remove(), finding));
            }
        }
        Set<Finding> left = Collections.newSetFromMap(new IdentityHashMap<>());
        earlier.values().forEach(left::addAll);
        return new ReportDifference(
                appeared, before.findings().stream().filter(left::contains).toList(), changed);
    }

    /** What makes a finding the same in two reports. */
    private record Judged(String rule, String subject) {
        static Judged of(Finding finding) {
            return new Judged(finding.rule().id(), finding.subject());
        }
    }

    /**
     * Checks whether nothing differs.
     *
     * @return whether no finding appeared, vanished or changed
     */
    public boolean isEmpty() {
        return appeared.isEmpty() && vanished.isEmpty() && changed.isEmpty();
    }

    /**
     * Returns the violations of the later report that the earlier did not find.
     *
     * @return the findings that appeared or changed and are {@link Verdict#VIOLATED}: those that appeared, then those that changed
     */
    public List<Finding> newViolations() {
        return Stream.concat(appeared.stream(), changed.stream().map(Changed::after))
                .filter(finding -> finding.verdict() == Verdict.VIOLATED)
                .toList();
    }
}
