package io.github.csto.organisation;

import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import io.github.csto.time.PartialInterval;
import io.github.csto.time.PartialInterval.Open;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A body that states can belong to, or that is only mentioned. Immutable and thread-safe.
 *
 * <p>The constructor throws {@link IllegalArgumentException} if it was certainly founded only after it ceased.
 *
 * @param name its name
 * @param founded when it came to be, if known
 * @param ceased the first day on which it no longer existed, if an end is known; no membership in it lasts longer
 * @param militaryAlliance whether it is said to be a military alliance; {@link Certainty#UNDETERMINED} if neither that nor the contrary is said
 * @param opposed the organisations to whose aims its own are said to be opposed
 */
public record Organisation(
        String name,
        Optional<PartialDate> founded,
        Optional<PartialDate> ceased,
        Certainty militaryAlliance,
        List<String> opposed) {
    public Organisation {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(founded, "founded");
        Objects.requireNonNull(ceased, "ceased");
        Objects.requireNonNull(militaryAlliance, "militaryAlliance");
        opposed = List.copyOf(opposed);
        if (founded.isPresent() && ceased.isPresent() && founded.get().isAfter(ceased.get()) == Certainty.YES) {
            throw new IllegalArgumentException("Founded after it ceased: " + founded.get() + ", " + ceased.get());
        }
    }

    /**
     * Returns when it existed.
     *
     * @return the period; without a date of its founding its start is unknown, and without a date on which it ceased it has no end
     */
    public PartialInterval lifetime() {
        return PartialInterval.of(founded, Open.UNKNOWN, ceased, Open.NONE);
    }

    /**
     * Checks whether it existed on a day.
     *
     * @param day the day
     * @return whether the day belongs to its {@link #lifetime()}
     */
    public Certainty existsOn(LocalDate day) {
        return lifetime().contains(day);
    }
}
