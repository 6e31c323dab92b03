package io.github.csto.account;

import io.github.csto.country.Country;
import io.github.csto.membership.Criterion;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.source.Claim;
import io.github.csto.style.Wide;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * A passage that names members at a date, which the history must agree with: a row of {@code roster-checks.tsv}. Immutable and thread-safe.
 */
@Wide
@Value.Immutable
public abstract class RosterCheck implements Claim {
    RosterCheck() {}

    /** How the passage speaks of the states. */
    public enum Says {
        /** These are the members, and nobody else is. */
        EXACTLY,
        /** These are among the members. */
        AMONG,
        /** None of these is a member. */
        NONE_OF
    }

    /**
     * The date that the passage speaks of.
     *
     * @return the date
     */
    public abstract PartialDate date();

    /**
     * How the passage speaks of the states.
     *
     * @return whether these are all the members, some of them or none
     */
    public abstract Says says();

    /**
     * The states that the passage names.
     *
     * @return the states, in its order; at least one
     */
    public abstract List<Country> countries();

    /**
     * Starts a check.
     *
     * @return a builder; it is not thread-safe
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Whose membership in a history is not certainly what the passage says.
     *
     * @param history the history
     * @return a few words for each such state, by alpha-2 code; empty if the history agrees
     */
    public List<String> disagreements(MembershipHistory history) {
        Set<Country> asked = new TreeSet<>(countries());
        if (says() == Says.EXACTLY) {
            asked.addAll(history.countries());
        }
        List<String> disagreements = new ArrayList<>();
        for (Country country : asked) {
            Certainty said = Certainty.of(says() != Says.NONE_OF && countries().contains(country));
            Certainty is = history.meets(country, Criterion.MEMBER, date());
            if (is != said) {
                disagreements.add("member " + country + " on " + date() + ": " + is + " by the history, " + said
                        + " by the passage");
            }
        }
        return List.copyOf(disagreements);
    }

    /** Builds a {@link RosterCheck}; all parts are required. */
    public static final class Builder extends ImmutableRosterCheck.Builder {
        Builder() {}
    }
}
