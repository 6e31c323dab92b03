package io.github.csto.audit;

import io.github.csto.council.CouncilRule;
import io.github.csto.council.Ruling;
import io.github.csto.council.Verdict;
import io.github.csto.source.Citation;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a rule has to say of one thing in a record. Immutable and thread-safe.
 *
 * @param subject the thing, such as {@code session CSTO-2023-11-23, Armenia (AM)} or {@code year 2023}
 * @param ruling what the rule has to say of it
 * @param told where the record tells of the thing; empty if it is not told of in one place
 */
public record Finding(String subject, Ruling ruling, List<Citation> told) {
    /**
     * What a rule has to say of one thing in a record.
     *
     * @param subject the thing
     * @param ruling what the rule has to say of it
     * @param told where the record tells of the thing
     */
    public Finding {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(ruling, "ruling");
        told = List.copyOf(told);
    }

    /**
     * The rule.
     *
     * @return the rule
     */
    public CouncilRule rule() {
        return ruling.rule();
    }

    /**
     * The verdict.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        return ruling.verdict();
    }

    /**
     * Why.
     *
     * @return the reasons; at least one
     */
    public List<String> reasons() {
        return ruling.reasons();
    }

    /**
     * Where the rule is told, and the thing it judges.
     *
     * @return the citations of the rule, then those of the record
     */
    public List<Citation> citations() {
        return Stream.concat(ruling.citations().stream(), told.stream())
                .distinct()
                .toList();
    }
}
