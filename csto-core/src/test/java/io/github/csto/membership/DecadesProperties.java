package io.github.csto.membership;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.country.Country;
import io.github.csto.stage.StageHistory;
import io.github.csto.testing.jqwik.Dates;
import io.github.csto.testing.jqwik.Histories;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import io.github.csto.time.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Over decades, with dates of every precision, a history answers what a walk from day to day finds possible. */
class DecadesProperties {
    private static final Country STATE = Country.RU;
    private static final LocalDate FIRST = Dates.FIRST.minusYears(2);
    private static final LocalDate LAST = Dates.LAST.plusYears(2);

    @Provide
    Arbitrary<List<MembershipEvent>> events() {
        return Histories.eventsOf(STATE);
    }

    @Provide
    Arbitrary<StageHistory> recordedStages() {
        return Histories.stages().filter(StageHistory::isRecorded);
    }

    @Provide
    Arbitrary<List<DateInterval>> periods() {
        return Histories.periods()
                .filter(period -> period.end().isBefore(LAST))
                .list()
                .ofSize(3);
    }

    @Property(tries = 100)
    void possibleStatusesDayByDay(@ForAll("events") List<MembershipEvent> events) {
        MembershipHistory history = MembershipHistory.of(events);
        DaySweep sweep = new DaySweep(events, StageHistory.unrecorded(), FIRST, LAST);
        Timeline<Set<MembershipStatus>> timeline = history.timeline(STATE).map(Standing::possibleStatuses);
        for (LocalDate day = FIRST; day.isBefore(LAST); day = day.plusDays(1)) {
            Set<MembershipStatus> expected = sweep.statuses(day);
            Set<MembershipStatus> possible = history.standing(STATE, day).possibleStatuses();
            if (!possible.equals(expected) || !timeline.on(day).equals(expected)) {
                assertThat(possible).as("on %s", day).isEqualTo(expected);
                assertThat(timeline.on(day)).as("timeline on %s", day).isEqualTo(expected);
            }
        }
    }

    @Property(tries = 25)
    void answersForPeriods(
            @ForAll("events") List<MembershipEvent> events,
            @ForAll("recordedStages") StageHistory stages,
            @ForAll("periods") List<DateInterval> periods) {
        MembershipHistory history = MembershipHistory.of(events, stages);
        DaySweep sweep = new DaySweep(events, stages, FIRST, LAST);
        for (DateInterval period : periods) {
            PartialDate date = PartialDate.between(PartialDate.of(period.start()), PartialDate.of(period.end()));
            for (Criterion criterion : Criterion.values()) {
                assertThat(history.meetsThroughout(STATE, criterion, period))
                        .as("%s throughout %s", criterion, period)
                        .isEqualTo(sweep.throughout(criterion, period));
                assertThat(history.meetsAtAnyTimeIn(STATE, criterion, period))
                        .as("%s at any time in %s", criterion, period)
                        .isEqualTo(sweep.atAnyTimeIn(criterion, period));
                assertThat(history.meets(STATE, criterion, date))
                        .as("%s on %s", criterion, date)
                        .isEqualTo(sweep.onSomeUnknownDayOf(criterion, period));
            }
        }
    }

    /** The periods around an act are those where an answer is most easily wrong. */
    @Property(tries = 12)
    void answersForTheDatesOfTheActsThemselves(
            @ForAll("events") List<MembershipEvent> events, @ForAll("recordedStages") StageHistory stages) {
        MembershipHistory history = MembershipHistory.of(events, stages);
        DaySweep sweep = new DaySweep(events, stages, FIRST, LAST);
        for (MembershipEvent event : events) {
            DateInterval period = DateInterval.from(event.date());
            for (Criterion criterion : Criterion.values()) {
                assertThat(history.meets(STATE, criterion, event.date()))
                        .as("%s on %s", criterion, event.date())
                        .isEqualTo(sweep.onSomeUnknownDayOf(criterion, period));
                assertThat(history.meetsThroughout(STATE, criterion, period))
                        .as("%s throughout %s", criterion, period)
                        .isEqualTo(sweep.throughout(criterion, period));
            }
        }
    }
}
