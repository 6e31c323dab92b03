package io.github.csto.time;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Null is refused by the name of the parameter, at once and everywhere. */
@SuppressWarnings("NullAway")
class NullsTest {
    private static final LocalDate DAY = LocalDate.of(1999, 4, 2);
    private static final PartialDate DATE = PartialDate.parse("1999");
    private static final Timeline<String> TIMELINE = Timeline.of("out", List.of(), day -> "in");

    @Test
    void nullIsRefusedByName() {
        Map<ThrowingCallable, String> calls = Map.ofEntries(
                Map.entry(() -> Certainty.YES.and(null), "other"),
                Map.entry(() -> Certainty.YES.or(null), "other"),
                Map.entry(() -> Certainty.YES.contradicts(null), "other"),
                Map.entry(() -> PartialDate.parse(null), "text"),
                Map.entry(() -> PartialDate.of((LocalDate) null), "day"),
                Map.entry(() -> PartialDate.of((YearMonth) null), "month"),
                Map.entry(() -> PartialDate.of((Year) null), "year"),
                Map.entry(() -> PartialDate.between(null, DATE), "start"),
                Map.entry(() -> PartialDate.between(DATE, null), "end"),
                Map.entry(() -> DATE.canBe(null), "day"),
                Map.entry(() -> DATE.isWithin(null), "other"),
                Map.entry(() -> DATE.isBefore((LocalDate) null), "day"),
                Map.entry(() -> DATE.isAfter((LocalDate) null), "day"),
                Map.entry(() -> DATE.isOn((LocalDate) null), "day"),
                Map.entry(() -> DATE.isBefore((PartialDate) null), "other"),
                Map.entry(() -> DATE.isAfter((PartialDate) null), "other"),
                Map.entry(() -> DATE.isOn((PartialDate) null), "other"),
                Map.entry(() -> DATE.noLaterThan(null), "end"),
                Map.entry(() -> DateInterval.of(null, DAY), "start"),
                Map.entry(() -> DateInterval.of(DAY, null), "end"),
                Map.entry(() -> DateInterval.from(null), "date"),
                Map.entry(() -> DateInterval.parse(null), "text"),
                Map.entry(() -> DateInterval.of(DAY, DAY).contains(null), "day"),
                Map.entry(() -> OrderedDates.of(null), "dates"),
                Map.entry(() -> OrderedDates.conflicts(null), "dates"),
                Map.entry(() -> OrderedDates.of(List.of()).certainlyReached(null), "day"),
                Map.entry(() -> OrderedDates.of(List.of()).possiblyReached(null), "day"),
                Map.entry(() -> Timeline.of(null, List.of(), day -> "in"), "initial"),
                Map.entry(() -> Timeline.of("out", null, day -> "in"), "days"),
                Map.entry(() -> Timeline.of("out", List.of(), null), "valueOn"),
                Map.entry(() -> TIMELINE.on(null), "day"),
                Map.entry(() -> TIMELINE.during(null), "period"),
                Map.entry(() -> TIMELINE.stretches(null), "period"),
                Map.entry(() -> TIMELINE.changes(null), "period"),
                Map.entry(() -> TIMELINE.map(null), "function"),
                Map.entry(() -> TIMELINE.combine(null, (a, b) -> a), "other"),
                Map.entry(() -> TIMELINE.combine(TIMELINE, null), "function"),
                Map.entry(() -> CollapseRule.ALL_DAYS.collapse(null, DateInterval.of(DAY, DAY)), "answers"),
                Map.entry(() -> CollapseRule.ALL_DAYS.collapse(TIMELINE.map(text -> Certainty.YES), null), "period"),
                Map.entry(() -> new Timeline.Change<>(null, "a", "b"), "day"),
                Map.entry(() -> new Timeline.Change<>(DAY, null, "b"), "before"),
                Map.entry(() -> new Timeline.Change<>(DAY, "a", null), "after"));
        calls.forEach((call, name) ->
                assertThatNullPointerException().isThrownBy(call).withMessage(name));
    }
}
