package io.github.csto.organisation;

import io.github.csto.country.Country;
import io.github.csto.membership.Circumstances;
import io.github.csto.time.PartialDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A state's part in a treaty, and the steps that led to it. Immutable and thread-safe.
 *
 * @param treaty the treaty
 * @param country the state
 * @param part its part
 * @param date since when, if known
 * @param steps what is known of its signature, its consent to be bound, and the end of the treaty for it
 */
public record TreatyPart(String treaty, Country country, Role part, Optional<PartialDate> date, Steps steps) {
    public TreatyPart {
        Objects.requireNonNull(treaty, "treaty");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(steps, "steps");
    }

    /** What part a state has in a treaty. */
    public enum Role {
        /** Signed the treaty; whether it is bound by it is not said. */
        SIGNATORY,
        /** Its own organs have approved its accession; whether it is bound by the treaty is not known. */
        ACCESSION_APPROVED,
        /** Is bound by the treaty. */
        PARTY
    }

    /**
     * The steps of a state in a treaty, as a depositary notes them; empty where a day is not known or there was no such step. Immutable and
     * thread-safe.
     *
     * @param signed the day of its signature
     * @param ratified the day on which its own organs ratified, approved or accepted it
     * @param acceded the day of its accession
     * @param deposited the day on which its instrument was deposited
     * @param inForce the first day on which the treaty is in force for it
     * @param suspended the first day on which its participation is suspended
     * @param ended the first day on which the treaty is no longer in force for it
     * @param manner how it ended
     */
    public record Steps(
            Optional<PartialDate> signed,
            Optional<PartialDate> ratified,
            Optional<PartialDate> acceded,
            Optional<PartialDate> deposited,
            Optional<PartialDate> inForce,
            Optional<PartialDate> suspended,
            Optional<PartialDate> ended,
            Optional<Circumstances.Manner> manner) {
        /** None that is known. */
        public static final Steps UNKNOWN = new Steps(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        public Steps {
            Objects.requireNonNull(signed, "signed");
            Objects.requireNonNull(ratified, "ratified");
            Objects.requireNonNull(acceded, "acceded");
            Objects.requireNonNull(deposited, "deposited");
            Objects.requireNonNull(inForce, "inForce");
            Objects.requireNonNull(suspended, "suspended");
            Objects.requireNonNull(ended, "ended");
            Objects.requireNonNull(manner, "manner");
        }
    }
}
