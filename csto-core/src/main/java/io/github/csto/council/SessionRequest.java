package io.github.csto.council;

import io.github.csto.country.Country;
import io.github.csto.time.PartialDate;
import java.util.Objects;

/**
 * A state's request for an extraordinary session. Immutable and thread-safe.
 *
 * @param country the state
 * @param date when it asked
 */
public record SessionRequest(Country country, PartialDate date) {
    /**
     * A state's request.
     *
     * @param country the state
     * @param date when it asked
     */
    public SessionRequest {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(date, "date");
    }

    /**
     * The state, an at sign and the date.
     *
     * @return for example {@code KZ@2022-01-05}
     */
    @Override
    public String toString() {
        return country + "@" + date;
    }
}
