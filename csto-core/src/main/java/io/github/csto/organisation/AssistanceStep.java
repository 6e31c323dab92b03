package io.github.csto.organisation;

import io.github.csto.country.Country;
import io.github.csto.time.PartialDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A step of a case in which an organisation helped a member. Immutable and thread-safe.
 *
 * <p>The constructor throws {@link IllegalArgumentException} if a step other than a contingent or a result has no date.
 *
 * @param id the case, such as {@code KZ-2022-01}
 * @param step which step
 * @param country the state that took it, if known
 * @param amount how many or how much, if known
 * @param date when, if known
 */
public record AssistanceStep(
        String id, Kind step, Optional<Country> country, Optional<String> amount, Optional<PartialDate> date) {
    public AssistanceStep {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(date, "date");
        if (date.isEmpty() && step != Kind.CONTINGENT && step != Kind.RESULT) {
            throw new IllegalArgumentException(
                    "A step " + step + " needs a date, a range if the day is not known: " + id);
        }
    }

    /** The steps of a case, in their order. */
    public enum Kind {
        /** A state or a group of states commits an aggression against the member. */
        AGGRESSION,
        /** The member asks for help. */
        REQUEST,
        /** The Council decides on assistance. */
        DECISION,
        /** The organisation helps. */
        MEASURE,
        /** A state sends forces. */
        CONTINGENT,
        /** The UN Security Council is notified. */
        NOTICE,
        /** What came of it. */
        RESULT
    }
}
