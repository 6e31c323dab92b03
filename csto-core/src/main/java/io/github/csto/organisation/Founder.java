package io.github.csto.organisation;

import io.github.csto.country.Country;
import java.util.Objects;

/**
 * A state that an account calls a founding member. Immutable and thread-safe.
 *
 * @param country the state
 */
public record Founder(Country country) {
    public Founder {
        Objects.requireNonNull(country, "country");
    }
}
