package io.github.csto.membership;

import io.github.csto.source.Citation;
import io.github.csto.time.PartialDate;
import java.util.List;
import java.util.Objects;

/**
 * The day on which a stage began. Immutable and thread-safe.
 *
 * @param stage the stage that began
 * @param date when, as precisely as is known
 * @param citations where that is told
 */
public record StageEvent(Stage stage, PartialDate date, List<Citation> citations) {
    /**
     * The day on which a stage began.
     *
     * @param stage the stage that began; not {@link Stage#NONE}, which begins with nothing
     * @param date when, as precisely as is known
     * @param citations where that is told
     * @throws IllegalArgumentException for {@link Stage#NONE}
     */
    public StageEvent {
        if (Objects.requireNonNull(stage, "stage") == Stage.NONE) {
            throw new IllegalArgumentException("NONE is where every organisation starts; it has no date");
        }
        Objects.requireNonNull(date, "date");
        citations = List.copyOf(citations);
    }
}
