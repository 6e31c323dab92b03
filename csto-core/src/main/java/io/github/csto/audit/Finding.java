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
 * What a rule finds about one subject in a record. Immutable and thread-safe.
 *
 * @param subject the name of the subject, such as {@code session CSTO-2023-11-23, Armenia (AM)} or {@code year 2023}
 * @param ruling what the rule finds about it
 * @param places the citations of the record for the subject; empty if it does not come from one place
 */
public record Finding(String subject, Ruling ruling, List<Citation> places) {
    public Finding {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(ruling, "ruling");
        places = List.copyOf(places);
    }

    /**
     * Returns the rule.
     *
     * @return the rule
     */
    public Rule<?> rule() {
        return ruling.rule();
    }

    /**
     * Returns the verdict.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        return ruling.verdict();
    }

    /**
     * Returns the reasons of the ruling.
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
     * Returns the citations of the rule and of its subject.
     *
     * @return the citations of the rule, then those of the record
     */
    public List<Citation> citations() {
        return Stream.concat(ruling.citations().stream(), places.stream())
                .distinct()
                .toList();
    }
}
