package io.github.csto.council;

import io.github.csto.country.Country;
import io.github.csto.source.Citation;
import io.github.csto.style.Wide;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import io.github.csto.time.PartialInterval;
import io.github.csto.time.PartialInterval.Open;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
     * Finds the terms of which two states certainly hold the chair on the same day. A record that says so is at fault. Takes time in proportion to the terms,
     * but for their sorting.
     *
     * @param terms terms; one without a known end contradicts none
     * @return each term that certainly overlaps with one of another state that certainly began no later, and that one; by their beginning
     */
    public static Map<Chairmanship, Chairmanship> contradictions(Collection<Chairmanship> terms) {
        List<Chairmanship> certain = terms.stream()
                .filter(Chairmanship::lasts)
                .sorted(Comparator.comparing((Chairmanship term) -> term.since().latest())
                        .thenComparing(Chairmanship::id))
                .toList();
        Map<Chairmanship, Chairmanship> found = new LinkedHashMap<>();
        Map<Country, Chairmanship> longest = new EnumMap<>(Country.class);
        for (Chairmanship term : certain) {
            longest.values().stream()
                    .filter(other -> other.country() != term.country()
                            && term.since().latest().isBefore(other.certainEnd()))
                    .findFirst()
                    .ifPresent(other -> found.put(term, other));
            longest.merge(
                    term.country(), term, (one, other) -> one.certainEnd().isBefore(other.certainEnd()) ? other : one);
        }
        return found;
    }

    /** Whether it certainly lasts for a day at least. */
    private boolean lasts() {
        return until().isPresent() && since().latest().isBefore(certainEnd());
    }

    private LocalDate certainEnd() {
        return until().orElseThrow().earliest();
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

    /**
     * Returns the parts of which anything is recorded.
     *
     * @return for example {@code Chairmanship{id=term, country=BY, since=2021}}
     */
    @Override
    public String toString() {
        return new Description("Chairmanship")
                .with("id", id())
                .with("country", country())
                .with("since", since())
                .with("until", until())
                .with("decidedOtherwise", decidedOtherwise())
                .with("citations", citations())
                .toString();
    }

    /** Builds a {@link Chairmanship}; identifier, state and beginning are required. */
    public static final class Builder extends ImmutableChairmanship.Builder {
        Builder() {}

        /**
         * Sets the beginning to a day that is exactly known.
         *
         * @param day the day
         * @return this builder
         */
        public Builder since(LocalDate day) {
            return since(PartialDate.of(day));
        }

        /**
         * Sets the end to a day that is exactly known.
         *
         * @param day the day on which the chair passes to another state
         * @return this builder
         */
        public Builder until(LocalDate day) {
            return until(PartialDate.of(day));
        }

        /**
         * Sets the date of the Council's decision to depart from the host-presides rule to a day that is exactly known.
         *
         * @param day the day
         * @return this builder
         */
        public Builder decidedOtherwise(LocalDate day) {
            return decidedOtherwise(PartialDate.of(day));
        }
    }
}
