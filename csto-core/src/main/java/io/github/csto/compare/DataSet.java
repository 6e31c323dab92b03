package io.github.csto.compare;

import io.github.csto.country.Country;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import io.github.csto.time.Timeline;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The states that count on each day according to another data set. A state counts on a day if one of its spells has that day; a state without a
 * spell never does. Immutable and thread-safe.
 *
 * @param spells the spells, in any order; those of a state may overlap
 * @param span the days that it covers, if it says so apart from its spells
 */
public record DataSet(List<Spell> spells, Optional<DateInterval> span) {
    public DataSet {
        spells = List.copyOf(spells);
        Objects.requireNonNull(span, "span");
    }

    /**
     * Who counts when, in a data set that covers the days from its first spell to its last.
     *
     * @param spells the spells
     */
    public DataSet(List<Spell> spells) {
        this(spells, Optional.empty());
    }

    /**
     * Who counts when, in a data set that says which days it covers.
     *
     * @param spells the spells, in any order
     * @param span the days that it covers
     */
    public DataSet(List<Spell> spells, DateInterval span) {
        this(spells, Optional.of(span));
    }

    /**
     * Returns the states that it covers.
     *
     * @return the states, by alpha-2 code ascending
     */
    public List<Country> countries() {
        return spells.stream().map(Spell::country).distinct().sorted().toList();
    }

    /**
     * Returns the first day that it covers: that of its span or, if there is none, the earliest day on which a spell can begin.
     *
     * @return the day; empty if there is no spell, or if one goes back without a start
     */
    public Optional<LocalDate> firstDay() {
        return span.map(DateInterval::start)
                .or(() -> all(spell -> spell.start().map(PartialDate::earliest))
                        .flatMap(days -> days.stream().min(LocalDate::compareTo)));
    }

    /**
     * The last day that it covers: that of its span or, if there is none, the last day that a spell can have.
     *
     * @return the day; empty if there is no spell, or if one goes on without an end
     */
    public Optional<LocalDate> lastDay() {
        return span.map(DateInterval::end)
                .or(() -> all(spell -> spell.end().map(end -> end.latest().minusDays(1)))
                        .flatMap(days -> days.stream().max(LocalDate::compareTo)));
    }

    /** One day of each spell, if each has one. */
    private Optional<List<LocalDate>> all(Function<Spell, Optional<LocalDate>> day) {
        List<LocalDate> days =
                spells.stream().map(day).flatMap(Optional::stream).toList();
        return days.size() == spells.size() ? Optional.of(days) : Optional.empty();
    }

    /**
     * Checks whether a state counts on every day.
     *
     * @param country the state
     * @return the timeline of the answers: {@link Certainty#YES} if a spell certainly has the day, {@link Certainty#NO} if none can have it
     */
    public Timeline<Certainty> timeline(Country country) {
        Objects.requireNonNull(country, "country");
        TreeMap<LocalDate, Turn> changes = new TreeMap<>();
        int open = 0;
        for (Spell spell : spells) {
            if (spell.country() != country) {
                continue;
            }
            open += spell.start().isEmpty() ? 1 : 0;
            spell.start().ifPresent(start -> change(changes, start.earliest()).possible++);
            spell.end().ifPresent(end -> change(changes, end.latest()).possible--);
            if (spell.period().isEmpty() == Certainty.NO) {
                spell.start().ifPresent(start -> change(changes, start.latest()).certain++);
                spell.end().ifPresent(end -> change(changes, end.earliest()).certain--);
            }
        }
        return timeline(open, changes);
    }

    private static Turn change(Map<LocalDate, Turn> changes, LocalDate day) {
        return changes.computeIfAbsent(day, key -> new Turn());
    }

    private static Timeline<Certainty> timeline(int open, TreeMap<LocalDate, Turn> changes) {
        Map<LocalDate, Certainty> answers = new HashMap<>();
        int possible = open;
        int certain = open;
        for (Map.Entry<LocalDate, Turn> entry : changes.entrySet()) {
            possible += entry.getValue().possible;
            certain += entry.getValue().certain;
            answers.put(
                    entry.getKey(), certain > 0 ? Certainty.YES : possible > 0 ? Certainty.UNDETERMINED : Certainty.NO);
        }
        return Timeline.of(Certainty.of(open > 0), changes.keySet(), day -> Objects.requireNonNull(answers.get(day)));
    }

    /** By how much the number of spells changes that possibly and certainly have a day. */
    private static final class Turn {
        private int possible;
        private int certain;
    }
}
