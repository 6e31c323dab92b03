package io.github.csto.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Partial dates of things that are known to have happened in this order, possibly several on one day.
 *
 * <p>The order tightens the dates: none is earlier than the one before it, none later than the one after it. For any day the number
 * of things that have happened lies between {@link #certainlyReached(LocalDate)} and {@link #possiblyReached(LocalDate)}, and every number
 * between them is possible. A thing counts from the start of its day. Immutable and thread-safe; both counts take logarithmic time and
 * allocate nothing.
 */
public final class OrderedDates {
    private final long[] earliest;
    private final long[] latest;

    private OrderedDates(long[] earliest, long[] latest) {
        this.earliest = earliest;
        this.latest = latest;
    }

    /**
     * Two dates that cannot be in the order they stand in.
     *
     * @param first the position of the one that should come first
     * @param second the position of the one that should come second, but has to be earlier
     */
    public record Conflict(int first, int second) {}

    /**
     * Obtains the dates in their order.
     *
     * @param dates the dates, in the order in which things happened
     * @return the dates, tightened by their order
     * @throws IllegalArgumentException if they cannot be in this order
     */
    public static OrderedDates of(List<PartialDate> dates) {
        List<Conflict> conflicts = conflicts(dates);
        if (!conflicts.isEmpty()) {
            Conflict conflict = conflicts.get(0);
            throw new IllegalArgumentException("Dates that cannot be in this order: " + dates.get(conflict.first())
                    + " before " + dates.get(conflict.second()));
        }
        int size = dates.size();
        long[] earliest = new long[size];
        long[] latest = new long[size];
        for (int i = 0; i < size; i++) {
            long day = dates.get(i).earliest().toEpochDay();
            earliest[i] = i == 0 ? day : Math.max(day, earliest[i - 1]);
        }
        for (int i = size - 1; i >= 0; i--) {
            long day = dates.get(i).latest().toEpochDay();
            latest[i] = i == size - 1 ? day : Math.min(day, latest[i + 1]);
        }
        return new OrderedDates(earliest, latest);
    }

    /**
     * Obtains the conflicts of an order: a pair for each date that must be earlier than one that stands before it.
     *
     * @param dates the dates, in the order in which things are said to have happened
     * @return a conflict for each date that is out of order, by its position; empty if the order is possible
     */
    public static List<Conflict> conflicts(List<PartialDate> dates) {
        Objects.requireNonNull(dates, "dates");
        List<Conflict> conflicts = new ArrayList<>();
        int last = 0;
        for (int i = 1; i < dates.size(); i++) {
            if (dates.get(i).latest().isBefore(dates.get(last).earliest())) {
                conflicts.add(new Conflict(last, i));
            } else if (dates.get(i).earliest().isAfter(dates.get(last).earliest())) {
                last = i;
            }
        }
        return List.copyOf(conflicts);
    }

    /**
     * Returns the number of dates.
     *
     * @return the number of dates
     */
    public int size() {
        return earliest.length;
    }

    /**
     * Returns the days on which a thing can have happened, given the order.
     *
     * @param index its position, from 0
     * @return from the earliest to the latest possible day
     * @throws IndexOutOfBoundsException if there is no such position
     */
    public DateInterval window(int index) {
        Objects.checkIndex(index, earliest.length);
        return DateInterval.of(LocalDate.ofEpochDay(earliest[index]), LocalDate.ofEpochDay(latest[index]));
    }

    /**
     * Returns how many of the things have happened by that day, whatever the exact days were.
     *
     * @param day the day, inclusive
     * @return a number from 0 to {@link #size()}
     */
    public int certainlyReached(LocalDate day) {
        return countUpTo(latest, Objects.requireNonNull(day, "day").toEpochDay());
    }

    /**
     * Returns how many of the things can have happened by that day.
     *
     * @param day the day, inclusive
     * @return a number from {@link #certainlyReached(LocalDate)} to {@link #size()}
     */
    public int possiblyReached(LocalDate day) {
        return countUpTo(earliest, Objects.requireNonNull(day, "day").toEpochDay());
    }

    private static int countUpTo(long[] ascending, long day) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] <= day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * Returns the days on which one of the two counts changes: the earliest and the latest day of each window.
     *
     * @return the days, ascending, each once
     */
    public List<LocalDate> turningDays() {
        List<LocalDate> days = new ArrayList<>();
        int e = 0;
        int l = 0;
        while (l < latest.length) {
            long day = e < earliest.length && earliest[e] < latest[l] ? earliest[e++] : latest[l++];
            LocalDate next = LocalDate.ofEpochDay(day);
            if (days.isEmpty() || !days.get(days.size() - 1).equals(next)) {
                days.add(next);
            }
        }
        return List.copyOf(days);
    }
}
