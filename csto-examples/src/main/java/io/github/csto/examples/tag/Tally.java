package io.github.csto.examples.tag;

import io.github.csto.time.Certainty;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** How many rows were tagged, and how often each answer came. Not thread-safe. */
final class Tally {
    private static final Certainty[] MEMBERSHIPS = Certainty.values();
    private static final Grade[] GRADES = Grade.values();

    private final long[] byMembership = new long[MEMBERSHIPS.length];
    private final long[] byGrade = new long[GRADES.length];
    private long rows;

    void row() {
        rows++;
    }

    void add(Tag tag) {
        byMembership[tag.membership().ordinal()]++;
        byGrade[tag.grade().ordinal()]++;
    }

    /** Moves what another one has counted to this. */
    void take(Tally other) {
        rows += other.rows;
        other.rows = 0;
        take(byMembership, other.byMembership);
        take(byGrade, other.byGrade);
    }

    private static void take(long[] to, long[] from) {
        for (int i = 0; i < to.length; i++) {
            to[i] += from[i];
            from[i] = 0;
        }
    }

    long rows() {
        return rows;
    }

    Map<Certainty, Long> memberships() {
        return counts(MEMBERSHIPS, byMembership);
    }

    Map<Grade, Long> grades() {
        return counts(GRADES, byGrade);
    }

    private static <E> Map<E, Long> counts(E[] values, long[] counts) {
        Map<E, Long> named = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            named.put(values[i], counts[i]);
        }
        return Collections.unmodifiableMap(named);
    }
}
