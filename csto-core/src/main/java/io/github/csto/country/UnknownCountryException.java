package io.github.csto.country;

import java.io.Serial;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A text that names no country, or more than one, or a state that ceased to exist. The message carries the text and the countries that come nearest,
 * or that followed.
 */
public final class UnknownCountryException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_SHOWN = 120;

    /** The text, without surrounding space. */
    private final String text;

    /** Whether the text fits several countries. */
    private final boolean ambiguous;

    /** What may have been meant. */
    private final Country[] nearest;

    UnknownCountryException(String text, boolean ambiguous, List<Country> nearest) {
        this(
                (ambiguous ? "Ambiguous country: \"" : "Unknown country: \"") + shown(text) + "\""
                        + (nearest.isEmpty()
                                ? ""
                                : (ambiguous ? "; it may be " : "; the nearest are ") + list(nearest)),
                text,
                ambiguous,
                nearest);
    }

    private UnknownCountryException(String message, String text, boolean ambiguous, List<Country> nearest) {
        super(message);
        this.text = text;
        this.ambiguous = ambiguous;
        this.nearest = nearest.toArray(Country[]::new);
    }

    /** A state that no longer exists, with the countries on its territory since. */
    static UnknownCountryException ceased(String text, CeasedState state) {
        return new UnknownCountryException(
                "Not a country any more: \"" + shown(text) + "\" ceased to exist in " + state.until()
                        + "; since then there " + (state.followed().size() == 1 ? "is " : "are ")
                        + list(state.followed()),
                text,
                false,
                state.followed());
    }

    /** A code of a state that is no more, with the countries that are there since, or of what is no country of ISO 3166-1. */
    static UnknownCountryException otherCode(String text, OtherCode other) {
        return new UnknownCountryException(
                "Not a country: \"" + shown(text) + "\" of " + other.system().title() + " is " + other.name()
                        + (other.followed().isEmpty()
                                ? ", which has no code of ISO 3166-1"
                                : ", until " + other.until() + "; since then there "
                                        + (other.followed().size() == 1 ? "is " : "are ") + list(other.followed())),
                text,
                false,
                other.followed());
    }

    static UnknownCountryException noCode(String text, String system) {
        return new UnknownCountryException(
                "Unknown code of " + system + ": \"" + shown(text) + "\"", text, false, List.of());
    }

    private static String shown(String text) {
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
    }

    private static String list(List<Country> countries) {
        return countries.stream()
                .map(country -> country.displayNameWithCode(Locale.ENGLISH))
                .collect(Collectors.joining(", "));
    }

    /**
     * Returns the text that could not be read.
     *
     * @return the text, without surrounding space
     */
    public String text() {
        return text;
    }

    /**
     * Checks whether the text fits several countries.
     *
     * @return true if it fits each of {@link #nearest()}, false if it fits none
     */
    public boolean isAmbiguous() {
        return ambiguous;
    }

    /**
     * Returns what may have been meant.
     *
     * @return if ambiguous, the countries it fits, by code; of a state that ceased to exist, the countries that followed it; else up to three that
     *     are spelled most like it, the nearest first; empty if there is no letter or digit in it
     */
    public List<Country> nearest() {
        return List.of(nearest);
    }
}
