package io.github.csto.compare;

import io.github.csto.country.Country;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The days on which a state counts, as another data set tells them. Immutable and thread-safe.
 *
 * @param country the state
 * @param start the first day, as precisely as it is told; empty if it counts on all days before the end
 * @param end the first day on which it no longer counts; empty if it counts on all days from the start on
 */
public record Spell(Country country, Optional<PartialDate> start, Optional<PartialDate> end) {
    /**
     * The days on which a state counts.
     *
     * @param country the state
     * @param start the first day, if there is one
     * @param end the first day on which it no longer counts, if there is one
     * @throws IllegalArgumentException if there is no day that can lie between them
     */
    public Spell {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        if (start.isPresent()
                && end.isPresent()
                && !start.get().earliest().isBefore(end.get().latest())) {
            throw new IllegalArgumentException(
                    "No day from " + start.get() + ", inclusive, to " + end.get() + ", exclusive");
        }
    }

    /**
     * A spell whose end is told as its last day.
     *
     * @param country the state
     * @param start the first day, if there is one
     * @param last the last day, if there is one
     * @return the spell
     * @throws IllegalArgumentException if the last day is certainly before the first, or can be the last day of the year 9999
     */
    public static Spell through(Country country, Optional<PartialDate> start, Optional<PartialDate> last) {
        if (start.isPresent()
                && last.isPresent()
                && start.get().earliest().isAfter(last.get().latest())) {
            throw new IllegalArgumentException("No day from " + start.get() + " to " + last.get() + ", both inclusive");
        }
        return new Spell(country, start, last.map(Spell::dayAfter));
    }

    private static PartialDate dayAfter(PartialDate date) {
        PartialDate earliest = PartialDate.of(date.earliest().plusDays(1));
        return date.isExact()
                ? earliest
                : PartialDate.between(earliest, PartialDate.of(date.latest().plusDays(1)));
    }

    /**
     * Whether the day belongs to the spell.
     *
     * @param day the day
     * @return {@link Certainty#YES} if it has certainly begun and not ended, {@link Certainty#NO} if it certainly has not begun or has ended
     */
    public Certainty isOn(LocalDate day) {
        Certainty begun = start.map(date -> date.isAfter(day).not()).orElse(Certainty.YES);
        return begun.and(end.map(date -> date.isAfter(day)).orElse(Certainty.YES));
    }
}
