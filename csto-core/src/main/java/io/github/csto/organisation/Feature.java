package io.github.csto.organisation;

import java.util.Objects;

/**
 * Something about an organisation that has a name and a value: its seat, a language. Immutable and thread-safe.
 *
 * @param name what it is, such as {@code SEAT}
 * @param value the value
 */
public record Feature(String name, String value) {
    public Feature {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
    }
}
