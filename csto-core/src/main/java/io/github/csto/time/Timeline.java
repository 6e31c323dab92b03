package io.github.csto.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A value on every day, unbounded on both sides: one initial value, and the changes after it.
 *
 * <p>A change takes effect at the start of its day. Neighbouring equal values are one stretch, so every change is a real one. Immutable
 * (if the values are) and thread-safe.
 *
 * @param <V> the type of the values
 */
public final class Timeline<V> {
    private final V initial;
    private final List<Change<V>> changes;

    private Timeline(V initial, List<Change<V>> changes) {
        this.initial = initial;
        this.changes = List.copyOf(changes);
    }

    /**
     * A change of the value.
     *
     * @param day the first day of the new value
     * @param before the value until the day before
     * @param after the value from this day on
     * @param <V> the type of the values
     */
    public record Change<V>(LocalDate day, V before, V after) {
        public Change {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }
    }

    /**
     * Days on which the value stays the same.
     *
     * @param days the first and the last of the days, both inclusive
     * @param value the value on each of them
     * @param <V> the type of the values
     */
    public record Stretch<V>(DateInterval days, V value) {
        public Stretch {
            Objects.requireNonNull(days, "days");
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * Obtains a timeline from the days on which the value may change.
     *
     * @param initial the value before the first of the days
     * @param days the only days on which the value may differ from that of the day before, in any order
     * @param valueOn the value on such a day
     * @param <V> the type of the values
     * @return the timeline; days without a change leave no trace in it
     */
    public static <V> Timeline<V> of(
            V initial, Iterable<LocalDate> days, Function<? super LocalDate, ? extends V> valueOn) {
        Objects.requireNonNull(initial, "initial");
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(valueOn, "valueOn");
        TreeSet<LocalDate> ascending = new TreeSet<>();
        days.forEach(ascending::add);
        List<Change<V>> changes = new ArrayList<>();
        V before = initial;
        for (LocalDate day : ascending) {
            V after = valueOn.apply(day);
            if (!after.equals(before)) {
                changes.add(new Change<>(day, before, after));
                before = after;
            }
        }
        return new Timeline<>(initial, changes);
    }

    /**
     * Returns the value before the first change.
     *
     * @return the initial value
     */
    public V initial() {
        return initial;
    }

    /**
     * Returns all changes.
     *
     * @return the changes, by day ascending
     */
    public List<Change<V>> changes() {
        return changes;
    }

    /**
     * Returns the changes in a period.
     *
     * @param period the period
     * @return the changes that take effect on a day of it, by day ascending
     */
    public List<Change<V>> changes(DateInterval period) {
        Objects.requireNonNull(period, "period");
        return changes.subList(by(period.start().minusDays(1)), by(period.end()));
    }

    /**
     * Returns the value on a day, in logarithmic time.
     *
     * @param day the day
     * @return the value of the latest change on or before it, or the initial value
     */
    public V on(LocalDate day) {
        int reached = by(Objects.requireNonNull(day, "day"));
        return reached == 0 ? initial : changes.get(reached - 1).after();
    }

    /** How many changes have taken effect by a day. */
    private int by(LocalDate day) {
        int low = 0;
        int high = changes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (changes.get(middle).day().isAfter(day)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /**
     * Returns the stretches of a period: its days, divided where the value changes. A stretch that begins before the period or ends after it
     * is cut at its ends.
     *
     * @param period the period
     * @return the stretches, by day ascending; together they have every day of the period once; neighbours have different values; never empty
     */
    public List<Stretch<V>> stretches(DateInterval period) {
        Objects.requireNonNull(period, "period");
        List<Stretch<V>> stretches = new ArrayList<>();
        LocalDate from = period.start();
        V value = on(from);
        for (Change<V> change : changes(period)) {
            if (change.day().isAfter(from)) {
                stretches.add(new Stretch<>(DateInterval.of(from, change.day().minusDays(1)), value));
                from = change.day();
                value = change.after();
            }
        }
        stretches.add(new Stretch<>(DateInterval.of(from, period.end()), value));
        return List.copyOf(stretches);
    }

    /**
     * Returns the values of a period.
     *
     * @param period the period
     * @return the value on its first day, then the value after each change in it; never empty
     */
    public List<V> during(DateInterval period) {
        return stretches(period).stream().map(Stretch::value).toList();
    }

    /**
     * Returns the timeline of something that follows from the value.
     *
     * @param function what follows from a value
     * @param <W> the type of what follows
     * @return the timeline of the results, with changes only where the result changes
     */
    public <W> Timeline<W> map(Function<? super V, ? extends W> function) {
        Objects.requireNonNull(function, "function");
        List<LocalDate> days = changes.stream().map(Change::day).toList();
        return Timeline.<W>of(function.apply(initial), days, day -> function.apply(on(day)));
    }

    /**
     * Returns the timeline of something that follows from the values of two timelines on the same day.
     *
     * @param other the other timeline
     * @param function what follows from a value of this and a value of the other
     * @param <U> the type of the other's values
     * @param <W> the type of what follows
     * @return the timeline of the results, with changes only where the result changes
     */
    public <U, W> Timeline<W> combine(Timeline<U> other, BiFunction<? super V, ? super U, ? extends W> function) {
        Objects.requireNonNull(other, "other");
        Objects.requireNonNull(function, "function");
        List<LocalDate> days = new ArrayList<>();
        changes.forEach(change -> days.add(change.day()));
        other.changes.forEach(change -> days.add(change.day()));
        return Timeline.<W>of(
                function.apply(initial, other.initial), days, day -> function.apply(on(day), other.on(day)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Timeline<?> timeline
                && timeline.initial.equals(initial)
                && timeline.changes.equals(changes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(initial, changes);
    }

    /**
     * Returns the initial value, then each day of change with its new value.
     *
     * @return for example {@code NO, 1992-05-15 YES}
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder().append(initial);
        for (Change<V> change : changes) {
            text.append(", ").append(change.day()).append(' ').append(change.after());
        }
        return text.toString();
    }
}
