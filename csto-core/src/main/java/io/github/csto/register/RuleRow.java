package io.github.csto.register;

import io.github.csto.rule.Rule;
import io.github.csto.rule.RuleVersion;
import io.github.csto.source.Citation;
import io.github.csto.time.PartialDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A version of a rule, which is named by its identifier: a row of {@code rules.tsv}. */
record RuleRow(
        String rule,
        String statement,
        PartialDate since,
        Optional<PartialDate> until,
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
                .account(account)
                .parameters(parameters)
                .citations(citations)
                .build();
    }

    static final class Builder {
        private @Nullable String rule;
        private @Nullable String statement;
        private @Nullable PartialDate since;
        private Optional<PartialDate> until = Optional.empty();
        private String account = "";
        private SortedMap<String, String> parameters = new TreeMap<>();
        private List<Citation> citations = List.of();

        void rule(String cell) {
            rule = cell;
        }

        void statement(String cell) {
            statement = cell;
        }

        void since(PartialDate cell) {
            since = cell;
        }

        void until(Optional<PartialDate> cell) {
            until = cell;
        }

        void account(String cell) {
            account = cell;
        }

        void parameters(SortedMap<String, String> cell) {
            parameters = cell;
        }

        void citations(List<Citation> cell) {
            citations = cell;
        }

        RuleRow build() {
            return new RuleRow(
                    Objects.requireNonNull(rule, "rule"),
                    Objects.requireNonNull(statement, "statement"),
                    Objects.requireNonNull(since, "since"),
                    until,
                    account,
                    parameters,
                    citations);
        }
    }
}
