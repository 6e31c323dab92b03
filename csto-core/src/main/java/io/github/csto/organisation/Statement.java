package io.github.csto.organisation;

import io.github.csto.country.Country;
import io.github.csto.time.PartialDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A statement about an organisation that is not an act. Immutable and thread-safe.
 *
 * @param kind what it is about, such as {@code POSSIBLE_MEMBERSHIP}
 * @param speaker who said it, if known
 * @param country the state that it is about or that speaks, if it is one
 * @param date when, if known
 * @param text what was said, in our own words
 */
public record Statement(
        String kind, Optional<String> speaker, Optional<Country> country, Optional<PartialDate> date, String text) {
    public Statement {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(speaker, "speaker");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(text, "text");
    }
}
