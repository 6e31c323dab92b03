package io.github.csto.organisation;

import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A time during which something holds, as far as it is told: a beginning, an end, and dates on which it is seen to hold. Immutable and thread-safe.
 *
 * @param since the first day, if a beginning is told
 * @param until the first day on which it no longer holds, if an end is told
 * @param attested dates on which it is told to hold
 */
public record Tenure(Optional<PartialDate> since, Optional<PartialDate> until, List<PartialDate> attested) {
    /**
     * A time during which something holds, as far as it is told: a beginning, an end, and dates on which it is seen to hold.
     *
     * @param since the first day, if a beginning is told
     * @param until the first day on which it no longer holds, if an end is told
     * @param attested dates on which it is told to hold
     */
    public Tenure {
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(until, "until");
        attested = List.copyOf(attested);
    }

    /**
     * The same, of something that cannot last longer than another: an observer's time no longer than that of the body observed.
     *
     * @param end the first day on which it can no longer hold
     * @return the same with this end, where no end is told or only a certainly later one; with what is left of its end until then, where that can
     *     be later
     */
    public Tenure endingBy(PartialDate end) {
        PartialDate last = until.filter(told -> told.isAfter(end) != Certainty.YES)
                .map(told -> told.noLaterThan(end))
                .orElse(end);
        return new Tenure(since, Optional.of(last), attested);
    }

    /**
     * Whether it holds on a day.
     *
     * @param day the day
     * @return {@link Certainty#NO} before the beginning and from the end on; {@link Certainty#YES} where it has certainly begun, by its
     *     beginning or a date on which it is seen, and certainly lasts, until its end or a date on which it is seen;
     *     {@link Certainty#UNDETERMINED} where that is not told
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
