package io.github.csto.organisation;

import io.github.csto.country.Country;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody's time in an office of an organisation. Immutable and thread-safe.
 *
 * @param office the office, such as {@code SECRETARY_GENERAL}
 * @param holder who held it
 * @param country the holder's state, if known
 * @param tenure when
 */
public record OfficeTerm(String office, String holder, Optional<Country> country, Tenure tenure) {
    public OfficeTerm {
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(tenure, "tenure");
    }
}
