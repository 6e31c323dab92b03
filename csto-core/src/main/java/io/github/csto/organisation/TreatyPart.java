package io.github.csto.organisation;

import io.github.csto.country.Country;
import io.github.csto.time.PartialDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A state's part in a treaty. Immutable and thread-safe.
 *
 * @param treaty the treaty
 * @param country the state
 * @param part its part
 * @param date since when, if known
 */
public record TreatyPart(String treaty, Country country, Role part, Optional<PartialDate> date) {
    public TreatyPart {
        Objects.requireNonNull(treaty, "treaty");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(date, "date");
    }

    /** What part a state has in a treaty. */
    public enum Role {
        /** Signed the treaty; whether it is bound by it is not said. */
        SIGNATORY,
        /** Is bound by the treaty. */
        PARTY
    }
}
