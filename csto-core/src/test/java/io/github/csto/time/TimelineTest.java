package io.github.csto.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.time.Timeline.Change;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A timeline by example: its changes, its texts, and the edges of its periods. */
class TimelineTest {
    private static final LocalDate JOINED = LocalDate.of(1992, 5, 15);
    private static final LocalDate LEFT = LocalDate.of(1999, 4, 2);
    private static final LocalDate BACK = LocalDate.of(2006, 6, 23);
    private static final Timeline<String> TIMELINE =
            Timeline.of("out", List.of(LEFT, BACK, JOINED), Map.of(JOINED, "in", LEFT, "out", BACK, "back")::get);

    @Test
    void aChangeTakesEffectAtTheStartOfItsDay() {
        assertThat(TIMELINE.initial()).isEqualTo("out");
        assertThat(TIMELINE.on(LocalDate.MIN)).isEqualTo("out");
        assertThat(TIMELINE.on(JOINED.minusDays(1))).isEqualTo("out");
        assertThat(TIMELINE.on(JOINED)).isEqualTo("in");
        assertThat(TIMELINE.on(LEFT.minusDays(1))).isEqualTo("in");
        assertThat(TIMELINE.on(LEFT)).isEqualTo("out");
        assertThat(TIMELINE.on(BACK)).isEqualTo("back");
        assertThat(TIMELINE.on(LocalDate.MAX)).isEqualTo("back");
    }

    @Test
    void changesNameTheValuesOnBothSides() {
        assertThat(TIMELINE.changes())
                .containsExactly(
                        new Change<>(JOINED, "out", "in"),
                        new Change<>(LEFT, "in", "out"),
                        new Change<>(BACK, "out", "back"));
    }

    @Test
    void bothEndsOfAPeriodBelongToIt() {
        DateInterval period = DateInterval.of(JOINED, LEFT);

        assertThat(TIMELINE.changes(period)).extracting(Change::day).containsExactly(JOINED, LEFT);
        assertThat(TIMELINE.during(period)).containsExactly("in", "out");
        assertThat(TIMELINE.during(DateInterval.of(JOINED.minusDays(1), LEFT.minusDays(1))))
                .containsExactly("out", "in");
        assertThat(TIMELINE.during(DateInterval.parse("1995"))).containsExactly("in");
        assertThat(TIMELINE.during(DateInterval.parse("1990/2010"))).containsExactly("out", "in", "out", "back");
        assertThat(TIMELINE.changes(DateInterval.parse("1995"))).isEmpty();
    }

    @Test
    void neighbouringEqualValuesAreOneStretch() {
        Timeline<String> timeline = Timeline.of(
                "out",
                List.of(JOINED, LEFT, BACK, BACK),
                Map.of(JOINED, "out", LEFT, new String("in"), BACK, new String("in"))::get);

        assertThat(timeline.changes()).containsExactly(new Change<>(LEFT, "out", "in"));
    }

    @Test
    void withoutChangesTheInitialValueIsThatOfEveryDay() {
        Timeline<String> timeline = Timeline.of("out", List.of(), day -> "never asked");

        assertThat(timeline.changes()).isEmpty();
        assertThat(timeline.on(JOINED)).isEqualTo("out");
        assertThat(timeline.during(DateInterval.parse("1999"))).containsExactly("out");
        assertThat(timeline).hasToString("out");
    }

    @Test
    void textForm() {
        assertThat(TIMELINE).hasToString("out, 1992-05-15 in, 1999-04-02 out, 2006-06-23 back");
    }

    @Test
    void equalityIsThatOfTheValuesOnAllDays() {
        Timeline<String> same = Timeline.of(
                "out",
                List.of(JOINED, LEFT, BACK, LEFT.plusDays(1)),
                day -> day.isBefore(LEFT) ? "in" : day.isBefore(BACK) ? "out" : "back");

        assertThat(TIMELINE)
                .isEqualTo(same)
                .hasSameHashCodeAs(same)
                .isNotEqualTo(Timeline.of("out", List.of(), day -> "out"))
                .isNotEqualTo(Timeline.of("before", List.of(JOINED, LEFT, BACK), TIMELINE::on))
                .isNotEqualTo("out")
                .isNotEqualTo(null);
        assertThat(TIMELINE.hashCode())
                .isNotEqualTo(Timeline.of("out", List.of(), day -> "out").hashCode());
    }

    @Test
    void listsAreTheCallersToReadOnly() {
        assertThat(TIMELINE.changes()).isUnmodifiable();
        assertThat(TIMELINE.changes(DateInterval.parse("1999"))).isUnmodifiable();
        assertThat(TIMELINE.during(DateInterval.parse("1999"))).isUnmodifiable();
    }
}
