package io.github.csto.register;

import io.github.csto.source.Citation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of a line of a document, or of lines that follow each other: the claims that use it, or why it is set aside. A row of
 * {@code coverage.tsv}. Immutable and thread-safe.
 *
 * @param place the lines
 * @param claims the identifiers of every claim that cites them; empty if they are set aside
 * @param reason why they are set aside; empty if claims use them
 * @param repeats the lines that they repeat, if that is why
 */
public record CoverageLine(Citation place, List<String> claims, Optional<Reason> reason, Optional<Citation> repeats) {
    /** Why lines are set aside. */
    public enum Reason {
        /** The caption of a picture. */
        CAPTION,
        /** An opinion or appraisal. */
        OPINION,
        /** A greeting, thanks or the giving of the floor. */
        GREETING,
        /** What helps to find one's way in the page. */
        NAVIGATION,
        /** Says what other lines say. */
        REPEATS,
        /** Is not about the Organisation. */
        OUTSIDE_SUBJECT
    }

    /**
     * What became of some lines.
     *
     * @param place the lines
     * @param claims the identifiers of every claim that cites them
     * @param reason why they are set aside
     * @param repeats the lines that they repeat
     * @throws IllegalArgumentException unless there are either claims or a reason, and what is repeated exactly for {@link Reason#REPEATS}
     */
    public CoverageLine {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(repeats, "repeats");
        claims = List.copyOf(claims);
        if (claims.isEmpty() != reason.isPresent()) {
            throw new IllegalArgumentException("Either claims use " + place + " or it is set aside for a reason");
        }
        if (repeats.isPresent() != reason.equals(Optional.of(Reason.REPEATS))) {
            throw new IllegalArgumentException("What is repeated is told for REPEATS and only then: " + place);
        }
    }
}
