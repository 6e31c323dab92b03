package io.github.csto.register;

import io.github.csto.council.CouncilRecord;
import io.github.csto.rule.RuleBook;
import java.util.List;

/** The record of an organisation's Council, and its rules. */
record Council(RuleBook rules, CouncilRecord record) {
    static final Council SILENT =
            new Council(RuleBook.of(List.of()), CouncilRecord.builder().build());
}
