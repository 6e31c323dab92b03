package io.github.csto.rule;

import io.github.csto.source.Citation;
import java.util.List;
import java.util.Objects;

/**
 * Something that a rule judges after the fact. Immutable and thread-safe if the value is.
 *
 * @param name the name that reports use, such as {@code session CSTO-2023-11-23, Armenia (AM)} or {@code year 2023}
 * @param value what is judged
 * @param citations the citations of the record; empty if it does not come from one place
 * @param <S> the type of what is judged
 */
public record Subject<S>(String name, S value, List<Citation> citations) {
    public Subject {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        citations = List.copyOf(citations);
    }
}
