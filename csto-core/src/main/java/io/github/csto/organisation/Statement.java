package io.github.csto.organisation;

import io.github.csto.country.Country;
import io.github.csto.time.PartialDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What is said or done about an organisation, or about a membership in it, and is no act of membership. Immutable and thread-safe.
 *
 * @param kind what it is about, such as {@code POSSIBLE_MEMBERSHIP}; {@value #MEMBERSHIP} for where a state stands
 * @param nature what it is, where it concerns a membership
 * @param speaker who said it, if known
 * @param country the state that it is about or that speaks, if it is one; of {@value #MEMBERSHIP} the state whose membership it concerns
 * @param date when, if known
 * @param text what was said or done, in our own words
 */
public record Statement(
        String kind,
        Optional<Nature> nature,
        Optional<String> speaker,
        Optional<Country> country,
        Optional<PartialDate> date,
        String text) {
    /** The kind of those about where a state stands. They change no status. */
    public static final String MEMBERSHIP = "MEMBERSHIP";

    /** What it is that was said or done about a membership. */
    public enum Nature {
        /** Something done under the treaty or the Charter, such as a notice or a decision. */
        ACT,
        /** Behaviour, such as an absence. */
        CONDUCT,
        /** Words. */
        STATEMENT,
        /** An official reading of where the state stands. */
        POSITION
    }

    public Statement {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(nature, "nature");
        Objects.requireNonNull(speaker, "speaker");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(text, "text");
    }

    /**
     * Checks whether it concerns where a state stands.
     *
     * @return whether its kind is {@value #MEMBERSHIP}
     */
    public boolean isOnMembership() {
        return kind.equals(MEMBERSHIP);
    }
}
