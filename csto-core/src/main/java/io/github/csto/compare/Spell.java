package io.github.csto.compare;

import io.github.csto.country.Country;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import io.github.csto.time.PartialInterval;
import io.github.csto.time.PartialInterval.Open;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a state counts according to another data set. Immutable and thread-safe.
 *
 * <p>The constructor throws {@link IllegalArgumentException} if there is no day that can lie between them.
 *
 * @param country the state
 * @param start the first day, as precisely as it is known; empty if it counts on all days before the end
 * @param end the first day on which it no longer counts; empty if it counts on all days from the start on
 */
public record Spell(Country country, Optional<PartialDate> start, Optional<PartialDate> end) {
    public Spell {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        if (period(start, end).isEmpty() == Certainty.YES) {
            throw new IllegalArgumentException(
                    "No day from " + start.orElseThrow() + ", inclusive, to " + end.orElseThrow() + ", exclusive");
        }
    }

    /**
     * Creates a spell that begins and ends.
     *
     * @param country the state
     * @param start the first day
     * @param end the first day on which it no longer counts
     * @throws IllegalArgumentException if there is no day that can lie between them
     */
    public Spell(Country country, PartialDate start, PartialDate end) {
        this(country, Optional.of(start), Optional.of(end));
    }

    /**
     * Obtains a spell without an end.
     *
     * @param country the state
     * @param start the first day
     * @return the spell
     */
    public static Spell since(Country country, PartialDate start) {
        return new Spell(country, Optional.of(start), Optional.empty());
    }

    /**
     * Obtains a spell from its first and its last day.
     *
     * @param country the state
     * @param start the first day, or null if there is none
     * @param last the last day, or null if there is none
     * @return the spell
     * @throws IllegalArgumentException if the last day is certainly before the first, or can be the last day of the year 9999
     */
    public static Spell through(Country country, @Nullable PartialDate start, @Nullable PartialDate last) {
        Optional<PartialDate> from = Optional.ofNullable(start);
        Optional<PartialDate> end = Optional.ofNullable(last).map(Spell::dayAfter);
        if (period(from, end).isEmpty() == Certainty.YES) {
            throw new IllegalArgumentException("No day from " + start + " to " + last + ", both inclusive");
        }
        return new Spell(country, from, end);
    }

    private static PartialDate dayAfter(PartialDate date) {
        PartialDate earliest = PartialDate.of(date.earliest().plusDays(1));
        return date.isExact()
                ? earliest
                : PartialDate.between(earliest, PartialDate.of(date.latest().plusDays(1)));
    }

    private static PartialInterval period(Optional<PartialDate> start, Optional<PartialDate> end) {
        return PartialInterval.of(start, Open.NONE, end, Open.NONE);
    }

    /**
     * Returns the days of the spell.
     *
     * @return the period; an empty start or end means that it has none
     */
    public PartialInterval period() {
        return period(start, end);
    }

    /**
     * Checks whether the day belongs to the spell.
     *
     * @param day the day
     * @return {@link Certainty#YES} if it has certainly begun and not ended, {@link Certainty#NO} if it certainly has not begun or has ended
     */
    public Certainty isOn(LocalDate day) {
        return period().contains(day);
    }
}
