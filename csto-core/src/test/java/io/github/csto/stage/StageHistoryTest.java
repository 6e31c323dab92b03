package io.github.csto.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The stages of an organisation: what is possible on a day, what is not recorded, and what cannot be. */
class StageHistoryTest {
    private static final StageEvent SIGNED = event(Stage.TREATY_SIGNED, "1992-05-15");
    private static final StageEvent IN_FORCE = event(Stage.TREATY_IN_FORCE, "1994-04");
    private static final StageEvent CHARTER = event(Stage.CHARTER_SIGNED, "1994");
    private static final StageEvent ORGANISATION = event(Stage.ORGANISATION, "2003-09-18");

    private static StageEvent event(Stage stage, String date) {
        return new StageEvent(stage, PartialDate.parse(date), List.of());
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void theStagesOfADay() {
        StageHistory stages = StageHistory.of(List.of(ORGANISATION, CHARTER, IN_FORCE, SIGNED));
        assertThat(stages.events()).isUnmodifiable().containsExactly(SIGNED, IN_FORCE, CHARTER, ORGANISATION);
        assertThat(stages.possibleStages(day("1992-05-14"))).containsExactly(Stage.NONE);
        assertThat(stages.possibleStages(day("1992-05-15"))).containsExactly(Stage.TREATY_SIGNED);
        assertThat(stages.possibleStages(day("1994-03-31"))).containsExactly(Stage.TREATY_SIGNED);
        assertThat(stages.possibleStages(day("1994-04-01")))
                .containsExactly(Stage.TREATY_SIGNED, Stage.TREATY_IN_FORCE, Stage.CHARTER_SIGNED);
        assertThat(stages.possibleStages(day("1994-04-30")))
                .containsExactly(Stage.TREATY_IN_FORCE, Stage.CHARTER_SIGNED);
        assertThat(stages.possibleStages(day("1994-12-31"))).containsExactly(Stage.CHARTER_SIGNED);
        assertThat(stages.possibleStages(day("2003-09-18"))).containsExactly(Stage.ORGANISATION);
        assertThat(stages.isTreatyInForce(day("1994-03-31"))).isEqualTo(Certainty.NO);
        assertThat(stages.isTreatyInForce(day("1994-04-29"))).isEqualTo(Certainty.UNDETERMINED);
        assertThat(stages.isTreatyInForce(day("1994-04-30"))).isEqualTo(Certainty.YES);
        assertThat(stages)
                .hasToString("TREATY_SIGNED 1992-05-15, TREATY_IN_FORCE 1994-04, "
                        + "CHARTER_SIGNED 1994, ORGANISATION 2003-09-18");
    }

    @Test
    void theTreatyIsInForceOnceALaterStageHasBegun() {
        StageHistory stages = StageHistory.of(List.of(ORGANISATION));
        assertThat(stages.isTreatyInForce(day("2003-09-17"))).isEqualTo(Certainty.NO);
        assertThat(stages.isTreatyInForce(day("2003-09-18"))).isEqualTo(Certainty.YES);
    }

    @Test
    void whatIsNotRecordedIsOpenAndNotNothing() {
        StageHistory unrecorded = StageHistory.unrecorded();
        assertThat(unrecorded.isRecorded()).isFalse();
        assertThat(unrecorded.possibleStages(day("1999-01-01"))).containsExactly(Stage.values());
        assertThat(unrecorded.possibleStages(DateInterval.parse("1999"))).containsExactly(Stage.values());
        assertThat(unrecorded.isTreatyInForce(day("1999-01-01"))).isEqualTo(Certainty.UNDETERMINED);
        assertThat(unrecorded.timeline().initial()).containsExactly(Stage.values());
        assertThat(unrecorded.timeline().changes()).isEmpty();
        assertThat(unrecorded.events()).isEmpty();
        assertThat(StageHistory.of(List.of())).isEqualTo(unrecorded);
        assertThat(unrecorded.truncatedTo(day("1999-01-01"))).isEqualTo(unrecorded);
    }

    @Test
    void beforeTheFirstRecordedStageThereIsNothing() {
        StageHistory stages = StageHistory.of(List.of(IN_FORCE));
        assertThat(stages.isRecorded()).isTrue();
        assertThat(stages.timeline().initial()).containsExactly(Stage.NONE);
        StageHistory before = stages.truncatedTo(day("1994-03-31"));
        assertThat(before.isRecorded()).isTrue();
        assertThat(before.events()).isEmpty();
        assertThat(before.possibleStages(day("1999-01-01"))).containsExactly(Stage.NONE);
        assertThat(before.isTreatyInForce(day("1999-01-01"))).isEqualTo(Certainty.NO);
        assertThat(before).isNotEqualTo(StageHistory.unrecorded());
        assertThat(before.hashCode()).isNotEqualTo(StageHistory.unrecorded().hashCode());
    }

    @Test
    void untilADayWhatCanHaveBegunByThenIsKnown() {
        StageHistory stages = StageHistory.of(List.of(SIGNED, IN_FORCE, CHARTER, ORGANISATION));
        assertThat(stages.truncatedTo(day("1994-03-31")).events()).containsExactly(SIGNED);
        assertThat(stages.truncatedTo(day("1994-04-01")).events()).containsExactly(SIGNED, IN_FORCE, CHARTER);
        assertThat(stages.truncatedTo(day("2003-09-18"))).isEqualTo(stages).hasSameHashCodeAs(stages);
    }

    @Test
    void theStagesOfAPeriodAreThoseOfItsDays() {
        StageHistory stages = StageHistory.of(List.of(SIGNED, IN_FORCE, ORGANISATION));
        assertThat(stages.possibleStages(DateInterval.parse("1991/1993")))
                .containsExactly(Stage.NONE, Stage.TREATY_SIGNED);
        assertThat(stages.possibleStages(DateInterval.parse("1995"))).containsExactly(Stage.TREATY_IN_FORCE);
        assertThat(stages.possibleStages(DateInterval.parse("1994-04-30/2003-09-18")))
                .containsExactly(Stage.TREATY_IN_FORCE, Stage.ORGANISATION);
    }

    @Test
    void noStageBeginsTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StageHistory.of(List.of(SIGNED, IN_FORCE, event(Stage.TREATY_SIGNED, "1993"))))
                .withMessage("Stage TREATY_SIGNED is there twice");
    }

    @Test
    void noStageBeginsBeforeAnEarlierOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StageHistory.of(List.of(SIGNED, ORGANISATION, event(Stage.CHARTER_SIGNED, "2004"))))
                .withMessage("Stage ORGANISATION (2003-09-18) cannot begin after CHARTER_SIGNED (2004)");
    }

    @Test
    void stagesMayBeginOnOneDayInTheirOrder() {
        StageHistory stages = StageHistory.of(List.of(SIGNED, event(Stage.TREATY_IN_FORCE, "1992-05-15")));
        assertThat(stages.possibleStages(day("1992-05-15"))).containsExactly(Stage.TREATY_IN_FORCE);
    }

    @Test
    void isEqualIfTheEventsAre() {
        StageHistory stages = StageHistory.of(List.of(SIGNED, IN_FORCE));
        assertThat(stages)
                .isEqualTo(StageHistory.of(List.of(IN_FORCE, SIGNED)))
                .hasSameHashCodeAs(StageHistory.of(List.of(IN_FORCE, SIGNED)))
                .isNotEqualTo(StageHistory.of(List.of(SIGNED)))
                .isNotEqualTo("stages");
        assertThat(stages.hashCode())
                .isNotEqualTo(StageHistory.of(List.of(SIGNED)).hashCode());
    }

    @Test
    void whatItTellsCannotBeChanged() {
        List<StageEvent> events = new ArrayList<>(List.of(SIGNED, IN_FORCE));
        StageHistory stages = StageHistory.of(events);
        events.clear();
        assertThat(stages.events()).hasSize(2);
        for (StageHistory each : List.of(stages, StageHistory.unrecorded())) {
            assertThatThrownBy(() -> each.possibleStages(day("1999-01-01")).clear())
                    .isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() ->
                            each.possibleStages(DateInterval.parse("1999")).clear())
                    .isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> each.timeline().initial().clear())
                    .isInstanceOf(UnsupportedOperationException.class);
        }
    }
}
