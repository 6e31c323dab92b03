package io.github.csto.country;

import java.io.Serial;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A text that names no country, or more than one. The message carries the text and the countries that come nearest. */
public final class UnknownCountryException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The text, without surrounding space. */
    private final String text;

    /** Whether the text fits several countries. */
    private final boolean ambiguous;

    /** What may have been meant. */
    private final Country[] nearest;

    UnknownCountryException(String text, boolean ambiguous, List<Country> nearest) {
        super((ambiguous ? "Ambiguous country: \"" : "Unknown country: \"") + text + "\""
                + (nearest.isEmpty() ? "" : (ambiguous ? "; it may be " : "; the nearest are ") + list(nearest)));
        this.text = text;
        this.ambiguous = ambiguous;
        this.nearest = nearest.toArray(Country[]::new);
    }

    private static String list(List<Country> countries) {
        return countries.stream()
                .map(country -> country.displayNameWithCode(Locale.ENGLISH))
                .collect(Collectors.joining(", "));
    }

    /**
     * The text that was to be read.
     *
     * @return the text, without surrounding space
     */
    public String text() {
        return text;
    }

    /**
     * Whether the text fits several countries.
     *
     * @return true if it fits each of {@link #nearest()}, false if it fits none
     */
    public boolean isAmbiguous() {
        return ambiguous;
    }

    /**
     * What may have been meant.
     *
     * @return if ambiguous, the countries it fits, by code; else up to three that are spelled most like it, the nearest first; empty if
     *     there is no letter or digit in it
     */
    public List<Country> nearest() {
        return List.of(nearest);
    }
}
