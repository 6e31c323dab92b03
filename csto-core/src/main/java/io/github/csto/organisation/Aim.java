package io.github.csto.organisation;

import java.util.Objects;

/**
 * What an organisation is for, or what its members owe and no rule judges. Immutable and thread-safe.
 *
 * @param kind which of these
 * @param id its identifier in the register
 * @param text what it says, in our own words
 */
public record Aim(Kind kind, String id, String text) {
    public Aim {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
    }

    /** Whether it is an aim or an obligation. */
    public enum Kind {
        /** What the organisation is for. */
        AIM,
        /** What its members owe, if no rule judges it. */
        OBLIGATION
    }
}
