package io.github.csto.explain;

import io.github.csto.country.Country;
import io.github.csto.source.Citation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The position of another account on an answer. Immutable and thread-safe.
 *
 * @param account the account
 * @param country the state that the position is about, if the answer is about states
 * @param stance whether its own answer is compatible with the answer given
 * @param says its own answer; empty if it is silent
 * @param citations the citations of the acts that decide its answer; empty if it is silent, or its answer is a verdict
 * @param beyondHorizon whether the day asked about lies beyond the date up to which the account is good, so that it gives its last known state;
 *     false if its answer is a verdict
 * @param <A> the type of the answers
 */
public record Position<A>(
        String account,
        Optional<Country> country,
        Stance stance,
        Optional<A> says,
        List<Citation> citations,
        boolean beyondHorizon) {
    /** How an account's answer relates to the answer given. */
    public enum Stance {
        /** Its own answer is compatible with the answer given. */
        FOR,
        /** Its own answer is incompatible with the answer given: the account dissents. */
        AGAINST,
        /** It says nothing on the matter. */
        SILENT
    }

    public Position {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(stance, "stance");
        Objects.requireNonNull(says, "says");
        citations = List.copyOf(citations);
    }
}
