package io.github.csto.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Ways to collapse the daily answers of a period into one answer, for example for a table of state-years.
 *
 * <table>
 * <caption>The rules</caption>
 * <thead><tr><th>rule</th><th>YES</th><th>NO</th></tr></thead>
 * <tbody>
 * <tr><td>FIRST_DAY</td><td>certain on the first day</td><td>certainly not on the first day</td></tr>
 * <tr><td>LAST_DAY</td><td>certain on the last day</td><td>certainly not on the last day</td></tr>
 * <tr><td>ANY_DAY</td><td>certain on some day</td><td>certainly not on any day</td></tr>
 * <tr><td>ALL_DAYS</td><td>certain on every day</td><td>certainly not on some day</td></tr>
 * <tr><td>MAJORITY_OF_DAYS</td><td>certain on more than half of the days</td><td>possible on at most half of the days</td></tr>
 * </tbody>
 * </table>
 *
 * <p>What is neither is {@link Certainty#UNDETERMINED}. The answers are exact where all open days can turn out yes together and all can turn out
 * no together, as those of a state in one history can.
 */
public enum CollapseRule {
    /** As on the first day. */
    FIRST_DAY,
    /** As on the last day. */
    LAST_DAY,
    /** Whether on any day. */
    ANY_DAY,
    /** Whether on every day. */
    ALL_DAYS,
    /** Whether on more than half of the days. */
    MAJORITY_OF_DAYS;

    /**
     * Returns the answer for a period.
     *
     * @param answers the answer on every day
     * @param period the period
     * @return the answer by this rule
     */
    public Certainty collapse(Timeline<Certainty> answers, DateInterval period) {
        Objects.requireNonNull(answers, "answers");
        Objects.requireNonNull(period, "period");
        return switch (this) {
            case FIRST_DAY -> answers.on(period.start());
            case LAST_DAY -> answers.on(period.end());
            case ANY_DAY -> answers.during(period).stream().reduce(Certainty.NO, Certainty::or);
            case ALL_DAYS -> answers.during(period).stream().reduce(Certainty.YES, Certainty::and);
            case MAJORITY_OF_DAYS -> majority(answers, period);
        };
    }

    private static Certainty majority(Timeline<Certainty> answers, DateInterval period) {
        Map<Certainty, Long> days = new EnumMap<>(Certainty.class);
        LocalDate from = period.start();
        Certainty answer = answers.on(from);
        for (Timeline.Change<Certainty> change : answers.changes(period)) {
            days.merge(answer, ChronoUnit.DAYS.between(from, change.day()), Long::sum);
            from = change.day();
            answer = change.after();
        }
        days.merge(answer, ChronoUnit.DAYS.between(from, period.end()) + 1, Long::sum);
        long yes = days.getOrDefault(Certainty.YES, 0L);
        long no = days.getOrDefault(Certainty.NO, 0L);
        long open = days.getOrDefault(Certainty.UNDETERMINED, 0L);
        return Certainty.ofPossible(yes + open > no, yes <= no + open);
    }
}
