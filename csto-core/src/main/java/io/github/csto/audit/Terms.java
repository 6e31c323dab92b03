package io.github.csto.audit;

import io.github.csto.council.Chairmanship;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Chairmanships, to find those of a day among many without going through all. */
final class Terms {
    /** By earliest beginning. */
    private final List<Chairmanship> ending;
    /** The latest end of that term and all before it. */
    private final List<LocalDate> ends = new ArrayList<>();
    /** Those of which no end is told. */
    private final List<Chairmanship> open;

    Terms(List<Chairmanship> terms) {
        this.ending = terms.stream()
                .filter(term -> term.until().isPresent())
                .sorted(Comparator.comparing(term -> term.since().earliest()))
                .toList();
        this.open = terms.stream().filter(term -> term.until().isEmpty()).toList();
        for (Chairmanship term : ending) {
            LocalDate end = term.until().orElseThrow().latest();
            LocalDate before = ends.isEmpty() ? end : ends.get(ends.size() - 1);
            ends.add(end.isAfter(before) ? end : before);
        }
    }

    /** A few others may be among them. */
    List<Chairmanship> thatMayBeHeldOn(PartialDate date) {
        List<Chairmanship> held = new ArrayList<>(open);
        int low = 0;
        int high = ending.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ending.get(middle).since().earliest().isBefore(date.latest())) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low - 1; i >= 0 && !ends.get(i).isBefore(date.earliest()); i--) {
            held.add(ending.get(i));
        }
        return held;
    }
}
