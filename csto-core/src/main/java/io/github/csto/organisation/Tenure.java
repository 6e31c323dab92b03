package io.github.csto.organisation;

import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A term of office or observership whose start or end may be unknown. Immutable and thread-safe.
 *
 * @param since the first day, if a beginning is known
 * @param until the first day on which it no longer holds, if an end is known
 * @param attested dates on which it is known to hold
 */
public record Tenure(Optional<PartialDate> since, Optional<PartialDate> until, List<PartialDate> attested) {
    /**
     * A term of office or observership whose start or end may be unknown.
     *
     * @param since the first day, if a beginning is known
     * @param until the first day on which it no longer holds, if an end is known
     * @param attested dates on which it is known to hold
     */
    public Tenure {
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(until, "until");
        attested = List.copyOf(attested);
    }

    /**
     * Returns this tenure cut off by the end of what it depends on: an observer's tenure lasts no longer than the body observed.
     *
     * @param end the first day on which it can no longer hold
     * @return the tenure with this end, if its own end is unknown or certainly later; if its own end may be later, with the part of it up to then
     */
    public Tenure endingBy(PartialDate end) {
        PartialDate last = until.filter(own -> own.isAfter(end) != Certainty.YES)
                .map(own -> own.noLaterThan(end))
                .orElse(end);
        return new Tenure(since, Optional.of(last), attested);
    }

    /**
     * Checks whether it holds on a day.
     *
     * @param day the day
     * @return {@link Certainty#NO} before the beginning and from the end on; {@link Certainty#YES} where it has certainly begun, by its
     *     beginning or a date on which it is seen, and certainly lasts, until its end or a date on which it is seen;
     *     {@link Certainty#UNDETERMINED} where that is not known
     */
    public Certainty isHeldOn(LocalDate day) {
        PartialDate date = PartialDate.of(day);
        boolean tooEarly = since.isPresent() && since.get().isAfter(date) == Certainty.YES;
        boolean tooLate = until.isPresent() && until.get().isAfter(date) == Certainty.NO;
        if (tooEarly || tooLate) {
            return Certainty.NO;
        }
        boolean begun = (since.isPresent() && since.get().isAfter(date) == Certainty.NO)
                || attested.stream().anyMatch(seen -> seen.isAfter(date) == Certainty.NO);
        boolean lasts = (until.isPresent() && until.get().isAfter(date) == Certainty.YES)
                || attested.stream().anyMatch(seen -> seen.isBefore(date) == Certainty.NO);
        return begun && lasts ? Certainty.YES : Certainty.UNDETERMINED;
    }
}
