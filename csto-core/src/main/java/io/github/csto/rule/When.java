package io.github.csto.rule;

import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import io.github.csto.time.Timeline;
import java.util.List;
import java.util.Objects;

/**
 * The day or days whose versions of a rule judge a subject. Immutable and thread-safe.
 *
 * <table>
 * <caption>How versions judge</caption>
 * <thead><tr><th>when</th><th>versions</th></tr></thead>
 * <tbody>
 * <tr><td>{@link OneDay}</td><td>each version that may apply on the day judges; the verdict is established only if they agree</td></tr>
 * <tr><td>{@link EveryDay}</td><td>each version judges the days on which it applies; the worst verdict counts</td></tr>
 * </tbody>
 * </table>
 */
public sealed interface When {
    /**
     * A single day, which may not be exactly known.
     *
     * @param date the day
     */
    record OneDay(PartialDate date) implements When {
        public OneDay {
            Objects.requireNonNull(date, "date");
        }
    }

    /**
     * Every day of some.
     *
     * @param days whether each day is one of them
     */
    record EveryDay(Timeline<Certainty> days) implements When {
        public EveryDay {
            Objects.requireNonNull(days, "days");
        }
    }

    /**
     * Returns a single day.
     *
     * @param date the day, as exactly as it is known
     * @return the day
     */
    static When on(PartialDate date) {
        return new OneDay(date);
    }

    /**
     * Returns all days.
     *
     * @return every day there is
     */
    static When everyDay() {
        return new EveryDay(Timeline.of(Certainty.YES, List.of(), day -> Certainty.YES));
    }
}
