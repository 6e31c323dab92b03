package io.github.csto.organisation;

import io.github.csto.source.Citation;
import java.util.List;
import java.util.Objects;

/**
 * An organ of an organisation. Immutable and thread-safe.
 *
 * @param id how the register calls it, such as {@code COUNCIL}
 * @param name its name
 * @param citations where that is told
 */
public record Organ(String id, String name, List<Citation> citations) {
    /**
     * An organ of an organisation.
     *
     * @param id how the register calls it, such as {@code COUNCIL}
     * @param name its name
     * @param citations where that is told
     */
    public Organ {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        citations = List.copyOf(citations);
    }
}
