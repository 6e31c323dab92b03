package io.github.csto.membership;

import io.github.csto.country.Country;
import java.time.format.DateTimeParseException;
import java.util.Objects;

/** What is assumed of a state for an answer: an act, or that a disputed act did not happen. Immutable and thread-safe. */
public sealed interface Assumption permits MembershipEvent, Denial {
    /**
     * Returns the state that the assumption is about.
     *
     * @return the state
     */
    Country country();

    /**
     * Reads an assumption.
     *
     * @param text an act as {@link MembershipEvent#parse} reads it, such as {@code AZ RATIFY 1993-12}, or a denial as {@link Denial#parse} reads
     *     it, such as {@code AZ no RATIFY}
     * @return the assumption; {@code parse(x.toString()).equals(x)} for one without citation and reason
     * @throws IllegalArgumentException if the text has neither form; the message carries it
     * @throws DateTimeParseException if the date cannot be read
     */
    static Assumption parse(String text) {
        return Denial.isOne(Objects.requireNonNull(text, "text")) ? Denial.parse(text) : MembershipEvent.parse(text);
    }
}
