package io.github.csto.council;

import io.github.csto.source.Citation;
import java.util.List;
import java.util.Objects;

/**
 * What a rule has to say of one step, and why. Immutable and thread-safe.
 *
 * @param rule the rule
 * @param verdict the verdict; never {@link Verdict#VIOLATED} for a practice or {@link Verdict#DEPARTS} for a binding rule
 * @param byException whether it complies only because the Council decided otherwise
 * @param reasons the reasons, every unmet condition among them; at least one
 * @param citations where the rule is told; empty only if the rule book does not have the rule
 */
public record Ruling(
        CouncilRule rule, Verdict verdict, boolean byException, List<String> reasons, List<Citation> citations) {
    /**
     * What a rule has to say of one step.
     *
     * @param rule the rule
     * @param verdict the verdict
     * @param byException whether it complies only because the Council decided otherwise
     * @param reasons the reasons; at least one
     * @param citations where the rule is told
     * @throws IllegalArgumentException if there is no reason, or the verdict is not one of the rule's kind
     */
    public Ruling {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(verdict, "verdict");
        reasons = List.copyOf(reasons);
        citations = List.copyOf(citations);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("A ruling without a reason: " + rule);
        }
        boolean practice = rule.kind() == CouncilRule.Kind.PRACTICE;
        if (verdict == (practice ? Verdict.VIOLATED : Verdict.DEPARTS)) {
            throw new IllegalArgumentException("No verdict on a " + rule.kind() + " rule: " + verdict + " of " + rule);
        }
    }
}
