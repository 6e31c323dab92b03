package io.github.csto.organisation;

import io.github.csto.country.Country;
import io.github.csto.time.PartialDate;
import java.util.Objects;
import java.util.Optional;

/**
 * An exercise, operation or meeting of an organisation. Immutable and thread-safe.
 *
 * @param kind what it was, such as {@code EXERCISE}
 * @param name its name
 * @param country where, if known
 * @param date when, if known
 */
public record Activity(String kind, String name, Optional<Country> country, Optional<PartialDate> date) {
    public Activity {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(date, "date");
    }
}
