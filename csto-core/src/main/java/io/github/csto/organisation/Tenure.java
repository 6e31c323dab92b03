package io.github.csto.organisation;

import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import io.github.csto.time.PartialInterval;
import io.github.csto.time.PartialInterval.Open;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A term of office or observership whose start or end may be unknown. Immutable and thread-safe.
 *
 * @param since the first day, or empty if it is unknown
 * @param until the first day on which the term has ended, or empty if it is unknown
 * @param attested dates on which a source reports that the term is running
 */
public record Tenure(Optional<PartialDate> since, Optional<PartialDate> until, List<PartialDate> attested) {
    public Tenure {
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(until, "until");
        attested = List.copyOf(attested);
    }

    /**
     * Returns the period between the two dates.
     *
     * @return the period; a date that is empty is a bound that is unknown
     */
    public PartialInterval period() {
        return PartialInterval.of(since, Open.UNKNOWN, until, Open.UNKNOWN);
    }

    /**
     * Returns the term as it is if it cannot last longer than something else, as that of an observer cannot outlast the body observed.
     *
     * @param end the first day on which the term can no longer last
     * @return the same term, ending as {@link PartialInterval#endingBy} says
     */
    public Tenure endingBy(PartialDate end) {
        return new Tenure(since, period().endingBy(end).end().date(), attested);
    }

    /**
     * Returns the days on which the term is certainly running.
     *
     * @return the days on which {@link #isHeldOn} says {@link Certainty#YES}, both ends inclusive; empty if there is none
     */
    public Optional<DateInterval> certainDays() {
        Optional<LocalDate> first = Stream.concat(since.stream(), attested.stream())
                .map(PartialDate::latest)
                .min(Comparator.naturalOrder())
                .map(day ->
                        since.map(PartialDate::earliest).filter(day::isBefore).orElse(day));
        Optional<LocalDate> end = Stream.concat(
                        until.stream().map(PartialDate::earliest),
                        attested.stream().map(seen -> seen.earliest().plusDays(1)))
                .max(Comparator.naturalOrder())
                .map(day -> until.map(PartialDate::latest).filter(day::isAfter).orElse(day));
        return first.isPresent() && end.isPresent() && first.get().isBefore(end.get())
                ? Optional.of(DateInterval.of(first.get(), end.get().minusDays(1)))
                : Optional.empty();
    }

    /**
     * Checks whether the term is running on a day.
     *
     * @param day the day
     * @return {@link Certainty#NO} before the start and from the end on; {@link Certainty#YES} if the term has certainly begun, by its start or
     *     an attested date, and certainly lasts, until its end or an attested date; {@link Certainty#UNDETERMINED} otherwise
     */
    public Certainty isHeldOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        Certainty begun = reached(since, day);
        Certainty ended = reached(until, day);
        if (begun == Certainty.NO || ended == Certainty.YES) {
            return Certainty.NO;
        }
        boolean seenBefore = attested.stream().anyMatch(seen -> seen.isAfter(day) == Certainty.NO);
        boolean seenAfter = attested.stream().anyMatch(seen -> seen.isBefore(day) == Certainty.NO);
        return begun.or(Certainty.of(seenBefore)).and(ended.not().or(Certainty.of(seenAfter)));
    }

    private static Certainty reached(Optional<PartialDate> bound, LocalDate day) {
        return bound.map(date -> date.isAfter(day).not()).orElse(Certainty.UNDETERMINED);
    }
}
