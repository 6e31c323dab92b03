package io.github.csto.organisation;

import java.util.Objects;

/**
 * An organ of an organisation. Immutable and thread-safe.
 *
 * @param id how the register calls it, such as {@code COUNCIL}
 * @param name its name
 */
public record Organ(String id, String name) {
    /**
     * An organ of an organisation.
     *
     * @param id how the register calls it, such as {@code COUNCIL}
     * @param name its name
     */
    public Organ {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }
}
