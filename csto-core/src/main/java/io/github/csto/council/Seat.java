package io.github.csto.council;

import io.github.csto.country.Country;
import java.util.Objects;
import java.util.Optional;

/**
 * The seat of a state at a session, taken or empty. Immutable and thread-safe.
 *
 * @param session the session
 * @param country the state
 */
public record Seat(Session session, Country country) {
    public Seat {
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(country, "country");
    }

    /**
     * Returns who sits for the state.
     *
     * @return the representative, or empty if the record names none
     */
    public Optional<Representative> representative() {
        for (Representative representative : session.attendance().items()) {
            if (representative.country() == country) {
                return Optional.of(representative);
            }
        }
        return Optional.empty();
    }
}
