package io.github.csto.examples;

import io.github.csto.membership.Criterion;
import picocli.CommandLine.Option;

/** The option that says which states count. */
final class AskedCriterion {
    /** How the option is written. */
    static final String WORDS = "signatory|party|member|in-force";

    /** What the words mean. */
    static final String WHO_COUNTS =
            "who has signed, who is a party to the treaty, who is a member, or who is a member while the treaty is in force;"
                    + " member if not given.";

    @Option(names = "--criterion", paramLabel = WORDS, description = "Who counts: " + WHO_COUNTS)
    private Criterion criterion = Criterion.MEMBER;

    Criterion criterion() {
        return criterion;
    }
}
