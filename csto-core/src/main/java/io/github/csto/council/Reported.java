package io.github.csto.council;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The items that a record lists, and whether the list is complete. So "none" and "not known" are two values:
 *
 * <table>
 * <caption>Values and their text in a table</caption>
 * <thead><tr><th>text</th><th>items</th><th>complete</th><th>meaning</th></tr></thead>
 * <tbody>
 * <tr><td>{@code KZ AM}</td><td>both</td><td>yes</td><td>these and no others</td></tr>
 * <tr><td>{@code KZ ...}</td><td>KZ</td><td>no</td><td>this one, perhaps others</td></tr>
 * <tr><td>{@code none}</td><td>none</td><td>yes</td><td>certainly none</td></tr>
 * <tr><td>{@code ...}</td><td>none</td><td>no</td><td>not known</td></tr>
 * </tbody>
 * </table>
 *
 * <p>Immutable and thread-safe if the items are.
 *
 * @param items the recorded items, in their order
 * @param complete whether there are no others
 * @param <T> the type of the things
 */
public record Reported<T>(List<T> items, boolean complete) {
    public Reported {
        items = List.copyOf(items);
    }

    /**
     * Obtains a complete list: these items and no others.
     *
     * @param items the items, in their order; none at all means certainly none
     * @param <T> their type
     * @return the complete list
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // copied at once, and handed out to nobody
    public static <T> Reported<T> of(T... items) {
        return of(List.of(items));
    }

    /**
     * Obtains a complete list: these items and no others.
     *
     * @param items the items; empty for certainly none
     * @param <T> their type
     * @return the complete list
     */
    public static <T> Reported<T> of(Collection<? extends T> items) {
        return new Reported<>(List.copyOf(items), true);
    }

    /**
     * Obtains an incomplete list: these items, and perhaps others.
     *
     * @param items the items, in their order
     * @param <T> their type
     * @return the incomplete list
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // copied at once, and handed out to nobody
    public static <T> Reported<T> atLeast(T... items) {
        return atLeast(List.of(items));
    }

    /**
     * Obtains an incomplete list: these items, and perhaps others.
     *
     * @param items the items
     * @param <T> their type
     * @return the incomplete list
     */
    public static <T> Reported<T> atLeast(Collection<? extends T> items) {
        return new Reported<>(List.copyOf(items), false);
    }

    /**
     * Obtains the complete empty list: certainly none.
     *
     * @param <T> the type of the things
     * @return the complete empty list
     */
    public static <T> Reported<T> none() {
        return new Reported<>(List.of(), true);
    }

    /**
     * Obtains the incomplete empty list: not known.
     *
     * @param <T> the type of the things
     * @return the incomplete empty list
     */
    public static <T> Reported<T> unknown() {
        return new Reported<>(List.of(), false);
    }

    /**
     * Returns the items, and three dots if there may be others.
     *
     * @return for example {@code KZ ...}; {@code none} if there are certainly none
     */
    @Override
    public String toString() {
        if (items.isEmpty()) {
            return complete ? "none" : "...";
        }
        return items.stream().map(Object::toString).collect(Collectors.joining(" ", "", complete ? "" : " ..."));
    }
}
