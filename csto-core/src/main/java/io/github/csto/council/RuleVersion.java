package io.github.csto.council;

import io.github.csto.source.Citation;
import io.github.csto.style.Wide;
import io.github.csto.time.PartialDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A rule as it applies since some day, until a later version of it does. Immutable and thread-safe. */
@Wide
@Value.Immutable
public abstract class RuleVersion {
    RuleVersion() {}

    /**
     * Which rule.
     *
     * @return the rule
     */
    public abstract CouncilRule rule();

    /**
     * What it says.
     *
     * @return the statement, in our own words
     */
    public abstract String statement();

    /**
     * Since when it applies.
     *
     * @return the date, as precisely as is known
     */
    public abstract PartialDate since();

    /**
     * The number in it: sessions a year, states that have to request, days until a notice.
     *
     * @return the number, or empty if the rule has none
     */
    public abstract Optional<Integer> number();

    /**
     * Where it is told.
     *
     * @return the citations; at least one in the library's register
     */
    public abstract List<Citation> citations();

    /** As a list that a ruling takes as it is. */
    @Value.Lazy
    List<Citation> citationsToShare() {
        return List.copyOf(citations());
    }

    /**
     * Starts a version.
     *
     * @return a builder; it is not thread-safe
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        if (kind() != rule().kind()) {
            throw new IllegalArgumentException("The rule " + rule() + " is " + rule().kind() + ", not " + kind());
        }
        boolean needed = switch (rule()) {
            case CSC_FREQUENCY, CSC_EXTRAORDINARY, CSC_UN_NOTICE -> true;
            default -> false;
        };
        if (needed != number().isPresent()) {
            throw new IllegalArgumentException("The rule " + rule() + (needed ? " needs a number" : " has no number"));
        }
        if (number().isPresent() && number().get() < 0) {
            throw new IllegalArgumentException("The number of " + rule() + " is negative: " + number().get());
        }
    }

    /**
     * Whether it binds.
     *
     * @return the kind; that of the rule by default, and no other
     */
    @Value.Default
    public CouncilRule.Kind kind() {
        return rule().kind();
    }

    /** Builds a {@link RuleVersion}; the number only for the rules that have one. */
    public static final class Builder extends ImmutableRuleVersion.Builder {
        Builder() {}
    }
}
