package io.github.csto.audit;

import io.github.csto.rule.Facts;
import io.github.csto.rule.Rule;
import io.github.csto.rule.RuleBook;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Judges a record by rules: each rule of a book judges each of its subjects. */
public final class Audit {
    private Audit() {}

    /**
     * Audits the facts by all rules of a book.
     *
     * @param rules the rules
     * @param facts what is known
     * @param receipt what produces the report
     * @return the report; the same for the same arguments, in whatever order the record was given
     */
    public static ComplianceReport of(RuleBook rules, Facts facts, Receipt receipt) {
        return of(rules, facts, receipt, rules.rules());
    }

    /**
     * Audits the facts by some rules of a book.
     *
     * @param rules the rules
     * @param facts what is known
     * @param receipt what produces the report
     * @param some the rules to judge by
     * @return the report; the same for the same arguments, in whatever order the record was given
     */
    public static ComplianceReport of(
            RuleBook rules, Facts facts, Receipt receipt, Collection<? extends Rule<?>> some) {
        List<Finding> findings = new ArrayList<>();
        some.forEach(rule -> audit(rule, rules, facts, findings));
        return new ComplianceReport(findings, receipt);
    }

    private static <S> void audit(Rule<S> rule, RuleBook rules, Facts facts, List<Finding> findings) {
        rule.about()
                .subjects(facts)
                .forEach(subject -> findings.add(
                        new Finding(subject.name(), rules.judge(rule, subject.value(), facts), subject.citations())));
    }
}
