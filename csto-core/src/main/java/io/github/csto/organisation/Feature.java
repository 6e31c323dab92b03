package io.github.csto.organisation;

import io.github.csto.source.Citation;
import java.util.List;
import java.util.Objects;

/**
 * Something about an organisation that has a name and a value: its seat, a language. Immutable and thread-safe.
 *
 * @param name what it is, such as {@code SEAT}
 * @param value the value
 * @param citations where that is told
 */
public record Feature(String name, String value, List<Citation> citations) {
    /**
     * Something about an organisation that has a name and a value: its seat, a language.
     *
     * @param name what it is, such as {@code SEAT}
     * @param value the value
     * @param citations where that is told
     */
    public Feature {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        citations = List.copyOf(citations);
    }
}
