package io.github.csto.examples.draw;

import io.github.csto.time.DateInterval;
import io.github.csto.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A value on the days from one to the day before another; whether it is still so when the period ends. */
record Stretch<V>(LocalDate start, LocalDate end, boolean last, V value) {
    String when() {
        return last ? "from " + Words.day(start) : "from " + Words.day(start) + " to " + Words.day(end.minusDays(1));
    }

    /** All stretches of a period, each up to the next. */
    static <V> List<Stretch<V>> of(Timeline<V> timeline, DateInterval period) {
        List<Stretch<V>> stretches = new ArrayList<>();
        LocalDate start = period.start();
        V value = timeline.initial();
        for (Timeline.Change<V> change : timeline.changes()) {
            stretches.add(new Stretch<>(start, change.day(), false, value));
            start = change.day();
            value = change.after();
        }
        stretches.add(new Stretch<>(start, period.end().plusDays(1), true, value));
        return stretches;
    }
}
