package io.github.csto.stage;

import io.github.csto.source.Citation;
import io.github.csto.time.PartialDate;
import java.util.List;
import java.util.Objects;

/**
 * The day on which a stage began. Immutable and thread-safe.
 *
 * <p>The constructor throws {@link IllegalArgumentException} for {@link Stage#NONE}.
 *
 * @param stage the stage that began
 * @param date when, as precisely as is known
 * @param citations where that is told
 */
public record StageEvent(Stage stage, PartialDate date, List<Citation> citations) {
    public StageEvent {
        if (Objects.requireNonNull(stage, "stage") == Stage.NONE) {
            throw new IllegalArgumentException("NONE is where every organisation starts; it has no date");
        }
        Objects.requireNonNull(date, "date");
        citations = List.copyOf(citations);
    }
}
