package io.github.csto.council;

import io.github.csto.country.Country;
import java.util.Objects;

/**
 * A state's objection. To object to the limited format and to vote against the decision are two things. Immutable and thread-safe.
 *
 * @param country the state
 * @param to what it objects to
 */
public record Objection(Country country, To to) {
    /** What an objection is directed at. */
    public enum To {
        /** That the matter be decided in limited format. */
        LIMITED_FORMAT,
        /** The decision itself: a vote against it. */
        DECISION
    }

    /**
     * A state's objection.
     *
     * @param country the state
     * @param to what it objects to
     */
    public Objection {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(to, "to");
    }

    /**
     * The state, a colon and what it objects to.
     *
     * @return for example {@code AM:LIMITED_FORMAT}
     */
    @Override
    public String toString() {
        return country + ":" + to;
    }
}
