package io.github.csto.council;

import io.github.csto.country.Country;
import java.util.Objects;
import java.util.Optional;

/**
 * A state in another organisation. Immutable and thread-safe.
 *
 * @param country the state; empty if the members of the other organisation are not known
 * @param other the other organisation
 */
public record Belonging(Optional<Country> country, OtherOrganisation other) {
    public Belonging {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(other, "other");
    }
}
