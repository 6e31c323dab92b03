package io.github.csto.register;

import io.github.csto.rule.Rule;
import io.github.csto.rule.RuleVersion;
import io.github.csto.rule.TextSeen;
import io.github.csto.source.Citation;
import io.github.csto.time.PartialDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** A version of a rule, which is named by its identifier: a row of {@code rules.tsv}. */
record RuleRow(
        String rule,
        String statement,
        PartialDate since,
        Optional<PartialDate> until,
        boolean endUnknown,
        Optional<TextSeen> textSeen,
        Optional<PartialDate> attested,
        String account,
        SortedMap<String, String> parameters,
        List<Citation> citations) {

    /** The version, of the rule of that identifier. */
    RuleVersion of(Rule<?> named) {
        return RuleVersion.builder()
                .rule(named)
                .statement(statement)
                .since(since)
                .until(until)
                .isEndUnknown(endUnknown)
                .textSeen(textSeen)
                .attested(attested)
                .account(account)
                .parameters(parameters)
                .citations(citations)
                .build();
    }
}
