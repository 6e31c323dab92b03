package io.github.csto.time;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A period whose ends may be imprecise, unknown or absent, such as a term of office. Immutable and thread-safe.
 *
 * <p>The start is the first day of the period. The end is the first day that no longer belongs to it: what ends on a day has ended at the start
 * of that day.
 *
 * <table>
 * <caption>Bounds</caption>
 * <thead><tr><th>bound</th><th>begun by a day, if it is the start</th><th>ended by a day, if it is the end</th></tr></thead>
 * <tbody>
 * <tr><td>a date</td><td>if it is not after the day</td><td>if it is not after the day</td></tr>
 * <tr><td>{@link Open#UNKNOWN}</td><td>undetermined</td><td>undetermined</td></tr>
 * <tr><td>{@link Open#NONE}</td><td>yes</td><td>no</td></tr>
 * </tbody>
 * </table>
 *
 * <p>A {@link DateInterval} has two exact ends, both of which belong to it.
 *
 * @param start where the period starts; a date is its first day
 * @param end where the period ends; a date is the first day after it
 */
public record PartialInterval(Bound start, Bound end) {
    /** Where a period starts or ends. */
    public sealed interface Bound {
        /**
         * Returns the date of the bound.
         *
         * @return the date, or empty if the bound is unknown or there is none
         */
        Optional<PartialDate> date();
    }

    /**
     * A bound whose date is known, precisely or not.
     *
     * @param day the date
     */
    public record On(PartialDate day) implements Bound {
        public On {
            Objects.requireNonNull(day, "day");
        }

        @Override
        public Optional<PartialDate> date() {
            return Optional.of(day);
        }
    }

    /** A bound without a date. */
    public enum Open implements Bound {
        /** There is a bound, or there may be one, but its date is not known. */
        UNKNOWN,
        /** There is no bound: the period has no start, or no end. */
        NONE;

        @Override
        public Optional<PartialDate> date() {
            return Optional.empty();
        }

        private Certainty orElse(Certainty ifNone) {
            return this == NONE ? ifNone : Certainty.UNDETERMINED;
        }
    }

    public PartialInterval {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
    }

    /**
     * Obtains a period from its first day and the first day after it.
     *
     * @param startInclusive the first day, if it is known
     * @param noStart what it means if there is no first day
     * @param endExclusive the first day after the period, if it is known
     * @param noEnd what it means if there is no such day
     * @return the period
     */
    public static PartialInterval of(
            Optional<PartialDate> startInclusive, Open noStart, Optional<PartialDate> endExclusive, Open noEnd) {
        return new PartialInterval(bound(startInclusive, noStart), bound(endExclusive, noEnd));
    }

    private static Bound bound(Optional<PartialDate> date, Open otherwise) {
        return date.isPresent() ? new On(date.get()) : otherwise;
    }

    /**
     * Returns a period with the same start that ends no later than a given day.
     *
     * @param endExclusive the first day on which the period can no longer last
     * @return the period with that end if its own is unknown, absent or certainly later; else the period with its own end, narrowed to the
     *     days that are not later than the last day that the given end can be
     */
    public PartialInterval endingBy(PartialDate endExclusive) {
        Objects.requireNonNull(endExclusive, "endExclusive");
        return new PartialInterval(
                start,
                new On(end.date()
                        .filter(date -> date.isAfter(endExclusive) != Certainty.YES)
                        .map(date -> date.noLaterThan(endExclusive))
                        .orElse(endExclusive)));
    }

    /**
     * Checks whether the period has begun by a day.
     *
     * @param date the day, inclusive
     * @return whether the first day is the day or before it
     */
    public Certainty hasBegunBy(PartialDate date) {
        Objects.requireNonNull(date, "date");
        return start instanceof Open open
                ? open.orElse(Certainty.YES)
                : ((On) start).day().isAfter(date).not();
    }

    /**
     * Checks whether the period has ended by a day.
     *
     * @param date the day, inclusive
     * @return whether the first day after the period is the day or before it
     */
    public Certainty hasEndedBy(PartialDate date) {
        Objects.requireNonNull(date, "date");
        return end instanceof Open open
                ? open.orElse(Certainty.NO)
                : ((On) end).day().isAfter(date).not();
    }

    /**
     * Checks whether a day belongs to the period.
     *
     * @param day the day
     * @return {@link Certainty#YES} if it does wherever the bounds lie, {@link Certainty#NO} if it does nowhere
     */
    public Certainty contains(LocalDate day) {
        return contains(PartialDate.exactly(day));
    }

    /**
     * Checks whether a day belongs to the period that is not exactly known either.
     *
     * @param date the day, as precisely as is known
     * @return {@link Certainty#YES} if each possible day does wherever the bounds lie, {@link Certainty#NO} if none does anywhere
     */
    public Certainty contains(PartialDate date) {
        return within(hasBegunBy(date), hasEndedBy(date));
    }

    /**
     * Checks whether the day before a day belongs to the period. This is the question where something passes from one period to the next in the
     * course of a day, and on that day still belongs to the first.
     *
     * @param date the day after the one in question, as precisely as is known
     * @return {@link Certainty#YES} if the day before each possible day does wherever the bounds lie, {@link Certainty#NO} if none does
     *     anywhere
     */
    public Certainty containsDayBefore(PartialDate date) {
        Objects.requireNonNull(date, "date");
        Certainty begun = start instanceof Open open
                ? open.orElse(Certainty.YES)
                : ((On) start).day().isBefore(date);
        Certainty ended = end instanceof Open open
                ? open.orElse(Certainty.NO)
                : ((On) end).day().isBefore(date);
        return within(begun, ended);
    }

    private Certainty within(Certainty begun, Certainty ended) {
        return isEmpty() == Certainty.YES ? Certainty.NO : begun.and(ended.not());
    }

    /**
     * Checks whether the period has no day, since it ends on the day on which it starts or before.
     *
     * @return {@link Certainty#YES} if it has none wherever the bounds lie, {@link Certainty#NO} if it has one everywhere
     */
    public Certainty isEmpty() {
        if (start instanceof On first && end instanceof On last) {
            return first.day().isBefore(last.day()).not();
        }
        return Certainty.ofPossible(start == Open.UNKNOWN || end == Open.UNKNOWN, true);
    }
}
