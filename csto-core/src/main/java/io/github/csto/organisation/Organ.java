package io.github.csto.organisation;

import java.util.Objects;

/**
 * An organ of an organisation. Immutable and thread-safe.
 *
 * @param id its identifier in the register, such as {@code COUNCIL}
 * @param name its name
 */
public record Organ(String id, String name) {
    public Organ {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }
}
