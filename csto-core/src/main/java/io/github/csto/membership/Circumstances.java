package io.github.csto.membership;

import io.github.csto.time.PartialDate;
import java.util.Objects;
import java.util.Optional;

/**
 * How an act came about, and the days that led to it. None of them is the day on which the act took effect. Immutable and thread-safe.
 *
 * @param manner the way in which the act came about, if a source states it
 * @param noticed the day on which it was announced, if a source states it
 * @param decided the day on which it was decided, if a source states it
 */
public record Circumstances(Optional<Manner> manner, Optional<PartialDate> noticed, Optional<PartialDate> decided) {
    /** The circumstances of an act of which no source states any. */
    public static final Circumstances UNSTATED =
            new Circumstances(Optional.empty(), Optional.empty(), Optional.empty());

    /** The ways in which an act can come about. */
    public enum Manner {
        /** The state gave notice. */
        NOTICE,
        /** The term for which the state had bound itself ran out. */
        EXPIRY,
        /** The Council decided. */
        COUNCIL_DECISION
    }

    public Circumstances {
        Objects.requireNonNull(manner, "manner");
        Objects.requireNonNull(noticed, "noticed");
        Objects.requireNonNull(decided, "decided");
    }

    /**
     * Checks whether any circumstance is stated.
     *
     * @return whether the manner, the day of the announcement or that of the decision is stated
     */
    public boolean isStated() {
        return !equals(UNSTATED);
    }
}
