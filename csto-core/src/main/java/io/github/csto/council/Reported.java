package io.github.csto.council;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a record tells of several things, and whether that is all of them. So "none" and "not known" are two values:
 *
 * <table>
 * <caption>Listings and their text in a table</caption>
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
 * @param items what is told, in its order
 * @param complete whether there is nothing else
 * @param <T> the type of the things
 */
public record Reported<T>(List<T> items, boolean complete) {
    public Reported {
        items = List.copyOf(items);
    }

    /**
     * These and no others.
     *
     * @param items the things
     * @param <T> their type
     * @return a complete listing
     */
    public static <T> Reported<T> all(Collection<? extends T> items) {
        return new Reported<>(List.copyOf(items), true);
    }

    /**
     * These, and perhaps others.
     *
     * @param items the things
     * @param <T> their type
     * @return an incomplete listing
     */
    public static <T> Reported<T> atLeast(Collection<? extends T> items) {
        return new Reported<>(List.copyOf(items), false);
    }

    /**
     * Certainly none.
     *
     * @param <T> the type of the things
     * @return a complete listing without items
     */
    public static <T> Reported<T> none() {
        return new Reported<>(List.of(), true);
    }

    /**
     * Not known.
     *
     * @param <T> the type of the things
     * @return an incomplete listing without items
     */
    public static <T> Reported<T> unknown() {
        return new Reported<>(List.of(), false);
    }

    /**
     * The items, and three dots if there may be others.
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
