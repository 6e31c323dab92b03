package io.github.csto.explain;

import io.github.csto.country.Country;
import io.github.csto.source.Citation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What another account says of an answer. Immutable and thread-safe.
 *
 * @param account the account
 * @param country the state that it speaks of, if the answer is about states
 * @param stance whether its own answer can be true together with the answer given
 * @param says its own answer; empty if it is silent
 * @param citations where the acts stand that decide its answer; empty if it is silent, or its answer is a verdict
 * @param <A> the type of the answers
 */
public record Position<A>(
        String account, Optional<Country> country, Stance stance, Optional<A> says, List<Citation> citations) {
    /** How an account stands to an answer. */
    public enum Stance {
        /** Its own answer can be true together with it. */
        FOR,
        /** Its own answer cannot be true together with it: the account dissents. */
        AGAINST,
        /** It says nothing of the matter. */
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
