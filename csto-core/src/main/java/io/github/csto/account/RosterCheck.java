package io.github.csto.account;

import io.github.csto.country.Country;
import io.github.csto.membership.Criterion;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A passage that names members at a date, with which the history must agree. Immutable and thread-safe.
 *
 * @param date the date that the passage speaks of
 * @param says whether the states are all the members, some of them or none
 * @param countries the states that the passage names, in its order; at least one
 */
public record RosterCheck(PartialDate date, Says says, List<Country> countries) {
    public RosterCheck {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(says, "says");
        countries = List.copyOf(countries);
    }

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
     * Returns the states whose membership in a history is not certainly what the passage says.
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
}
