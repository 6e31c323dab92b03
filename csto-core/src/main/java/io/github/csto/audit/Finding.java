package io.github.csto.audit;

import io.github.csto.rule.Reason;
import io.github.csto.rule.Rule;
import io.github.csto.rule.Ruling;
import io.github.csto.rule.Verdict;
import io.github.csto.source.Citation;
import java.util.List;
import java.util.Locale;
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
    public Rule<?> rule() {
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
    public List<Reason> reasons() {
        return ruling.reasons();
    }

    /**
     * Puts the reasons into words.
     *
     * @param language English, French or Russian; any other language reads English
     * @return a sentence for each reason, in their order
     */
    public List<String> reasons(Locale language) {
        return ruling.reasons(language);
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
