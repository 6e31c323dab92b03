package io.github.csto.organisation;

import io.github.csto.country.Country;
import io.github.csto.time.PartialDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A treaty, and what it does to another. Immutable and thread-safe.
 *
 * @param id its identifier in the register
 * @param name its name
 * @param signed when it was signed, if known
 * @param inForce when it entered into force, if known
 * @param renews the treaty that it renews
 * @param amends the treaty that it amends
 */
public record Treaty(
        String id,
        String name,
        Optional<PartialDate> signed,
        Optional<PartialDate> inForce,
        Optional<String> renews,
        Optional<String> amends) {
    public Treaty {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(signed, "signed");
        Objects.requireNonNull(inForce, "inForce");
        Objects.requireNonNull(renews, "renews");
        Objects.requireNonNull(amends, "amends");
    }

    /**
     * A state's part in a treaty. Immutable and thread-safe.
     *
     * @param treaty the treaty
     * @param country the state
     * @param part its part
     * @param date since when, if known
     */
    public record Participation(String treaty, Country country, Role part, Optional<PartialDate> date) {
        public Participation {
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
}
