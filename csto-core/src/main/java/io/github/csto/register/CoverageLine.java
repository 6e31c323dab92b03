package io.github.csto.register;

import io.github.csto.source.Citation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of a line of a document, or of several: the claims that use it, or why it is set aside. A row of
 * {@code coverage.tsv}. Immutable and thread-safe.
 *
 * <p>The constructor throws {@link IllegalArgumentException} unless lines are named, there are either claims or a reason, and what is repeated exactly for
 * {@link SetAside#REPEATS}.
 *
 * @param place the lines, none of them blank and each in no other row
 * @param claims the identifiers of every claim that cites them; empty if they are set aside
 * @param reason why they are set aside; empty if claims use them
 * @param repeats the lines that they repeat, if that is why
 */
public record CoverageLine(Citation place, List<String> claims, Optional<SetAside> reason, Optional<Citation> repeats) {
    /** Why lines are set aside. */
    public enum SetAside {
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
     * How many lines are accounted for. Immutable and thread-safe.
     *
     * @param lines how many lines that are not blank there are; empty if they were not counted
     * @param used how many of them claims use
     * @param setAside how many of them are set aside for each reason that occurs, in the order of the reasons
     */
    public record Tally(Optional<Integer> lines, long used, SortedMap<SetAside, Long> setAside) {
        public Tally {
            Objects.requireNonNull(lines, "lines");
            setAside = Collections.unmodifiableSortedMap(new TreeMap<>(setAside));
        }

        /**
         * How many lines claims use or are set aside.
         *
         * @return their number
         */
        public long accountedFor() {
            return used + setAside.values().stream().mapToLong(Long::longValue).sum();
        }

        /**
         * The share of the lines that are accounted for.
         *
         * @return it in percent, rounded down to one digit after the point, so that 100 means all; empty if the lines were not counted
         */
        public Optional<BigDecimal> percent() {
            return lines.map(all -> all == 0
                    ? BigDecimal.valueOf(100)
                    : new BigDecimal(BigDecimal.valueOf(100 * accountedFor())
                            .divide(BigDecimal.valueOf(all), 1, RoundingMode.DOWN)
                            .stripTrailingZeros()
                            .toPlainString()));
        }

        /**
         * Both together.
         *
         * @param other the lines of another document
         * @return the sums; without the number of lines if one of them has none
         */
        public Tally plus(Tally other) {
            SortedMap<SetAside, Long> both = new TreeMap<>(setAside);
            other.setAside.forEach((reason, count) -> both.merge(reason, count, Long::sum));
            return new Tally(lines.flatMap(own -> other.lines.map(others -> own + others)), used + other.used, both);
        }
    }

    /** Counts the lines that these rows name. */
    static Tally tally(Optional<Integer> lines, List<CoverageLine> rows) {
        Tally tally = new Tally(lines, 0, new TreeMap<>());
        for (CoverageLine row : rows) {
            long named = row.place().lines().stream()
                    .mapToLong(part -> part.last() - part.first() + 1L)
                    .sum();
            tally = tally.plus(new Tally(
                    Optional.of(0),
                    row.reason().isPresent() ? 0 : named,
                    row.reason()
                            .map(reason -> new TreeMap<>(Map.of(reason, named)))
                            .orElseGet(TreeMap::new)));
        }
        return tally;
    }

    public CoverageLine {
        if (Objects.requireNonNull(place, "place").lines().isEmpty()) {
            throw new IllegalArgumentException("Lines of a document are expected, not " + place);
        }
        Objects.requireNonNull(repeats, "repeats");
        claims = List.copyOf(claims);
        if (claims.isEmpty() != reason.isPresent()) {
            throw new IllegalArgumentException("Either claims use " + place + " or it is set aside for a reason");
        }
        if (repeats.isPresent() != reason.equals(Optional.of(SetAside.REPEATS))) {
            throw new IllegalArgumentException("What is repeated is told for REPEATS and only then: " + place);
        }
    }
}
