package io.github.csto.council;

import io.github.csto.country.Country;
import io.github.csto.source.Citation;
import io.github.csto.style.Wide;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import io.github.csto.time.PartialInterval;
import io.github.csto.time.PartialInterval.Open;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A state's term in the chair of the Council. Immutable and thread-safe. */
@Wide
@Value.Immutable
public abstract class Chairmanship {
    Chairmanship() {}

    /**
     * Returns the identifier of the term.
     *
     * @return an identifier that nothing else in the record has
     */
    public abstract String id();

    /**
     * Returns the state that holds the chair.
     *
     * @return the state
     */
    public abstract Country country();

    /**
     * Returns the start of the term.
     *
     * @return the date, inclusive
     */
    public abstract PartialDate since();

    /**
     * Returns the end of the term.
     *
     * @return the date on which the chair passes to another state, or empty if it is not known
     */
    public abstract Optional<PartialDate> until();

    /**
     * Returns the date of the Council decision that departs from the host-presides rule.
     *
     * @return the date of that decision, or empty if there was none
     */
    public abstract Optional<PartialDate> decidedOtherwise();

    /**
     * Returns the citations of the term.
     *
     * @return the citations
     */
    public abstract List<Citation> citations();

    /**
     * Checks whether the state has the chair of a session on a day. The chair passes to another state after the session of that day: on the
     * first day of a term the previous state still has the chair, on the last day the state of this term.
     *
     * @param date the day
     * @return the answer; {@link Certainty#UNDETERMINED} on every day after the beginning if the end is not known
     */
    public Certainty isHeldOn(PartialDate date) {
        return PartialInterval.of(Optional.of(since()), Open.UNKNOWN, until(), Open.UNKNOWN)
                .containsDayBefore(date);
    }

    /**
     * Returns the days on which the term can lie.
     *
     * @return from its earliest beginning to its latest known day
     */
    public DateInterval span() {
        return DateInterval.of(since().earliest(), until().orElse(since()).latest());
    }

    /**
     * Checks whether another state certainly holds the chair on a day on which this one does. A record that says so is at fault.
     *
     * @param other another term
     * @return whether the terms are of two states and certainly overlap; a term without a known end does not
     */
    public boolean contradicts(Chairmanship other) {
        return country() != other.country() && overlapsCertainly(other) && other.overlapsCertainly(this);
    }

    /** Whether this one certainly begins before either of them can end. */
    private boolean overlapsCertainly(Chairmanship other) {
        return Stream.of(this, other)
                .allMatch(term -> term.until()
                        .filter(end -> since().latest().isBefore(end.earliest()))
                        .isPresent());
    }

    /** Whether some day can belong to both terms; a term without a known end can last for ever. The day on which a term begins is not its own. */
    boolean mayOverlap(Chairmanship other) {
        return mayReach(other) && other.mayReach(this);
    }

    private boolean mayReach(Chairmanship later) {
        return until().isEmpty() || until().get().latest().isAfter(later.since().earliest());
    }

    /**
     * Starts a chairmanship.
     *
     * @return a builder; it is not thread-safe
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        until().ifPresent(end -> {
            if (end.isBefore(since()) == Certainty.YES) {
                throw new IllegalArgumentException("The chairmanship ends before it begins: " + since() + ", " + end);
            }
        });
    }

    /** Builds a {@link Chairmanship}; identifier, state and beginning are required. */
    public static final class Builder extends ImmutableChairmanship.Builder {
        Builder() {}
    }
}
