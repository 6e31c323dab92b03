package io.github.csto.examples.tag;

import io.github.csto.time.Certainty;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** How many rows were tagged, and how often each answer came. Not thread-safe. */
final class RowTally {
    private final Counts<Certainty> byMembership = new Counts<>(Certainty.class);
    private final Counts<Grade> byGrade = new Counts<>(Grade.class);
    private long rows;

    void row() {
        rows++;
    }

    void add(Tag tag) {
        byMembership.of(tag.membership())[0]++;
        byGrade.of(tag.grade())[0]++;
    }

    /** Moves what another one has counted to this. */
    void take(RowTally other) {
        rows += other.rows;
        other.rows = 0;
        byMembership.take(other.byMembership);
        byGrade.take(other.byGrade);
    }

    long rows() {
        return rows;
    }

    Map<Certainty, Long> memberships() {
        return byMembership.all();
    }

    Map<Grade, Long> grades() {
        return byGrade.all();
    }

    /** How often each value came. */
    private static final class Counts<E extends Enum<E>> {
        private final Map<E, long[]> counts;

        Counts(Class<E> type) {
            counts = new EnumMap<>(type);
            for (E value : type.getEnumConstants()) {
                counts.put(value, new long[1]);
            }
        }

        long[] of(E value) {
            return Objects.requireNonNull(counts.get(value));
        }

        void take(Counts<E> other) {
            other.counts.forEach((value, count) -> {
                of(value)[0] += count[0];
                count[0] = 0;
            });
        }

        Map<E, Long> all() {
            Map<E, Long> copy = new LinkedHashMap<>();
            counts.forEach((value, count) -> copy.put(value, count[0]));
            return Collections.unmodifiableMap(copy);
        }
    }
}
