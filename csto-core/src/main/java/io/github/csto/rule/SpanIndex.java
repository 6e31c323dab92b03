package io.github.csto.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Things that last from a day to a day, to find those of some days among many without going through all. */
final class SpanIndex<T> {
    private final List<Span<T>> byFirst;
    /** The last day of that span and all before it. */
    private final long[] latest;

    /** Both days belong to it. */
    private record Span<T>(long first, long last, T value) {}

    /** Gathers the things; not thread-safe. */
    static final class Builder<T> {
        private final List<Span<T>> spans = new ArrayList<>();

        void add(T value, LocalDate first, Optional<LocalDate> last) {
            spans.add(new Span<>(
                    first.toEpochDay(), last.map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE), value));
        }

        SpanIndex<T> build() {
            return new SpanIndex<>(spans);
        }
    }

    private SpanIndex(List<Span<T>> spans) {
        this.byFirst =
                spans.stream().sorted(Comparator.comparingLong(Span::first)).toList();
        this.latest = new long[byFirst.size()];
        for (int i = 0; i < latest.length; i++) {
            long last = byFirst.get(i).last();
            latest[i] = i == 0 ? last : Math.max(last, latest[i - 1]);
        }
    }

    /** The things of which some day lies between these, both included; by their first day. */
    List<T> touching(LocalDate first, LocalDate last) {
        int low = 0;
        int high = byFirst.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byFirst.get(middle).first() <= last.toEpochDay()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        int start = low;
        while (start > 0 && latest[start - 1] >= first.toEpochDay()) {
            start--;
        }
        List<T> found = new ArrayList<>();
        for (Span<T> span : byFirst.subList(start, end)) {
            if (span.last() >= first.toEpochDay()) {
                found.add(span.value());
            }
        }
        return found;
    }
}
