package io.github.csto.membership;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.country.Country;
import io.github.csto.membership.Standing.Ground;
import io.github.csto.stage.Stage;
import io.github.csto.stage.StageEvent;
import io.github.csto.stage.StageHistory;
import io.github.csto.time.Certainty;
import io.github.csto.time.CollapseRule;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import io.github.csto.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every answer of a history is exactly what all choices of exact days within its dates say. */
class WorldsProperties {
    private static final Country STATE = Country.UZ;
    private static final LocalDate FIRST = Courses.SHORT_FIRST;
    private static final LocalDate LAST = FIRST.plusDays(Courses.SHORT_DAYS - 1);

    @Provide
    Arbitrary<List<MembershipEvent>> events() {
        return Courses.shortEventsOf(STATE);
    }

    @Provide
    Arbitrary<StageHistory> stages() {
        return Courses.shortStages();
    }

    @Provide
    Arbitrary<List<DateInterval>> periods() {
        return Arbitraries.integers()
                .between(0, Courses.SHORT_DAYS - 1)
                .tuple2()
                .map(ends -> DateInterval.of(
                        FIRST.plusDays(Math.min(ends.get1(), ends.get2())),
                        FIRST.plusDays(Math.max(ends.get1(), ends.get2()))))
                .list()
                .ofSize(8);
    }

    private static List<LocalDate> days() {
        return FIRST.datesUntil(LAST.plusDays(1)).toList();
    }

    private static Worlds worlds(List<MembershipEvent> events, StageHistory stages) {
        return new Worlds(events, stages, FIRST, Courses.SHORT_DAYS);
    }

    @Property(tries = 300)
    void answersForADay(@ForAll("events") List<MembershipEvent> events, @ForAll("stages") StageHistory stages) {
        MembershipHistory history = MembershipHistory.of(events, stages);
        Worlds worlds = worlds(events, stages);
        for (Criterion criterion : Criterion.values()) {
            Worlds.Answers answers = worlds.answers(criterion);
            for (LocalDate day : days()) {
                assertThat(history.meets(STATE, criterion, day))
                        .as("%s on %s", criterion, day)
                        .isEqualTo(answers.on(day));
                assertThat(history.timeline(STATE, criterion).on(day)).isEqualTo(answers.on(day));
            }
        }
        for (LocalDate day : days()) {
            assertThat(history.isMember(STATE, day))
                    .isEqualTo(worlds.answers(Criterion.MEMBER).on(day));
        }
    }

    @Property(tries = 300)
    void statusesOnADay(@ForAll("events") List<MembershipEvent> events) {
        MembershipHistory history = MembershipHistory.of(events);
        Worlds worlds = worlds(events, StageHistory.unrecorded());
        for (LocalDate day : days()) {
            Standing standing = history.standing(STATE, day);
            assertThat(standing.country()).isEqualTo(STATE);
            assertThat(standing.possibleStatuses()).as("on %s", day).containsExactlyElementsOf(worlds.statuses(day));
            assertThat(standing.isMember()).isEqualTo(history.isMember(STATE, day));
            assertThat(history.timeline(STATE).on(day)).isEqualTo(standing);
        }
    }

    /** Each act with the days on which it happens in some world, and the status that the table gives. */
    @Property(tries = 300)
    void allActs(@ForAll("events") List<MembershipEvent> events) {
        Worlds worlds = worlds(events, StageHistory.unrecorded());
        List<Ground> expected = new ArrayList<>();
        MembershipStatus status = MembershipStatus.OUTSIDE;
        for (int i = 0; i < events.size(); i++) {
            status = DesignTables.next(status, events.get(i).act()).orElseThrow();
            expected.add(new Ground(events.get(i), worlds.window(i), Certainty.YES, status));
        }
        assertThat(MembershipHistory.of(events).grounds(STATE)).isEqualTo(expected);
    }

    /** The last act that has happened in all worlds, then those that have in some; each with the days on which it happens in some. */
    @Property(tries = 300)
    void actsThatDecideADay(@ForAll("events") List<MembershipEvent> events) {
        MembershipHistory history = MembershipHistory.of(events);
        Worlds worlds = worlds(events, StageHistory.unrecorded());
        List<DateInterval> windows =
                IntStream.range(0, events.size()).mapToObj(worlds::window).toList();
        for (LocalDate day : days()) {
            List<Ground> expected = new ArrayList<>();
            MembershipStatus status = MembershipStatus.OUTSIDE;
            for (int i = 0; i < events.size(); i++) {
                DateInterval window = windows.get(i);
                status = DesignTables.next(status, events.get(i).act()).orElseThrow();
                if (!window.end().isAfter(day)) {
                    expected.clear();
                    expected.add(new Ground(events.get(i), window, Certainty.YES, status));
                } else if (!window.start().isAfter(day)) {
                    expected.add(new Ground(events.get(i), window, Certainty.UNDETERMINED, status));
                }
            }
            assertThat(history.standing(STATE, day).because()).as("on %s", day).isEqualTo(expected);
            assertThat(history.firstActAfter(STATE, day))
                    .as("after %s", day)
                    .isEqualTo(expected.isEmpty() && !events.isEmpty() ? Optional.of(events.get(0)) : Optional.empty());
        }
    }

    @Property(tries = 300)
    void answersForAPeriod(
            @ForAll("events") List<MembershipEvent> events,
            @ForAll("stages") StageHistory stages,
            @ForAll("periods") List<DateInterval> periods) {
        MembershipHistory history = MembershipHistory.of(events, stages);
        Worlds worlds = worlds(events, stages);
        for (Criterion criterion : Criterion.values()) {
            Worlds.Answers answers = worlds.answers(criterion);
            periods.forEach(period -> compare(history, criterion, answers, period));
        }
    }

    private static void compare(
            MembershipHistory history, Criterion criterion, Worlds.Answers answers, DateInterval period) {
        assertThat(history.meetsThroughout(STATE, criterion, period))
                .as("%s throughout %s", criterion, period)
                .isEqualTo(answers.throughout(period));
        assertThat(history.meetsAtAnyTimeIn(STATE, criterion, period))
                .as("%s at any time in %s", criterion, period)
                .isEqualTo(answers.atAnyTimeIn(period));
        Timeline<Certainty> timeline = history.timeline(STATE, criterion);
        assertThat(CollapseRule.FIRST_DAY.collapse(timeline, period)).isEqualTo(answers.on(period.start()));
        assertThat(CollapseRule.LAST_DAY.collapse(timeline, period)).isEqualTo(answers.on(period.end()));
        assertThat(CollapseRule.ANY_DAY.collapse(timeline, period)).isEqualTo(answers.atAnyTimeIn(period));
        assertThat(CollapseRule.ALL_DAYS.collapse(timeline, period)).isEqualTo(answers.throughout(period));
        assertThat(CollapseRule.MAJORITY_OF_DAYS.collapse(timeline, period))
                .as("%s on most days of %s", criterion, period)
                .isEqualTo(answers.onMostDaysOf(period));
        PartialDate date = PartialDate.between(PartialDate.of(period.start()), PartialDate.of(period.end()));
        assertThat(history.meets(STATE, criterion, date))
                .as("%s on %s", criterion, date)
                .isEqualTo(answers.onSomeUnknownDayOf(period));
    }

    @Property(tries = 300)
    void stagesOnADay(@ForAll("stages") StageHistory stages) {
        Worlds worlds = worlds(List.of(), stages);
        for (LocalDate day : days()) {
            if (stages.isRecorded()) {
                assertThat(stages.possibleStages(day)).as("on %s", day).containsExactlyElementsOf(worlds.stages(day));
            } else {
                assertThat(stages.possibleStages(day)).containsExactly(Stage.values());
            }
            assertThat(stages.timeline().on(day)).isEqualTo(stages.possibleStages(day));
            assertThat(stages.isTreatyInForce(day)).as("on %s", day).isEqualTo(worlds.treatyInForce(day));
        }
    }

    @Property(tries = 300)
    void stagesInAPeriod(@ForAll("stages") StageHistory stages, @ForAll("periods") List<DateInterval> periods) {
        for (DateInterval period : periods) {
            assertThat(stages.possibleStages(period))
                    .containsExactlyElementsOf(period.start()
                            .datesUntil(period.end().plusDays(1))
                            .flatMap(day -> stages.possibleStages(day).stream())
                            .distinct()
                            .sorted()
                            .toList());
        }
    }

    /** Three acts, each on one to four of four days in every way that is possible, asked for every period. */
    @Example
    void everyHistoryOfThreeActsWithinFourDays() {
        List<DateInterval> within = intervals(1, 4);
        int histories = 0;
        for (DateInterval one : within) {
            for (DateInterval two : within) {
                for (DateInterval three : within) {
                    if (one.start().isAfter(two.end())
                            || one.start().isAfter(three.end())
                            || two.start().isAfter(three.end())) {
                        continue;
                    }
                    histories++;
                    compareEverywhere(
                            List.of(
                                    event(MembershipAct.ACCEDE, one),
                                    event(MembershipAct.SELF_SUSPEND, two),
                                    event(MembershipAct.REJOIN, three)),
                            StageHistory.unrecorded(),
                            List.of(Criterion.PARTY, Criterion.MEMBER));
                }
            }
        }
        assertThat(histories).isGreaterThan(500);
    }

    /** Membership for some of four days while the treaty enters into force on one of them. */
    @Example
    void everyMembershipAndEntryIntoForceWithinFourDays() {
        List<DateInterval> within = intervals(1, 4);
        for (DateInterval one : within) {
            for (DateInterval two : within) {
                if (one.start().isAfter(two.end())) {
                    continue;
                }
                for (DateInterval three : within) {
                    compareEverywhere(
                            List.of(event(MembershipAct.ACCEDE, one), event(MembershipAct.WITHDRAW, two)),
                            StageHistory.of(List.of(new StageEvent(Stage.TREATY_IN_FORCE, date(three), List.of()))),
                            List.of(Criterion.IN_FORCE));
                }
            }
        }
    }

    private static void compareEverywhere(List<MembershipEvent> events, StageHistory stages, List<Criterion> criteria) {
        MembershipHistory history = MembershipHistory.of(events, stages);
        Worlds worlds = new Worlds(events, stages, FIRST, 6);
        for (Criterion criterion : criteria) {
            Worlds.Answers answers = worlds.answers(criterion);
            for (DateInterval period : intervals(0, 5)) {
                compareBriefly(history, criterion, answers, period);
            }
        }
    }

    /** As {@link #compare}, without an assertion object for each of the many cases. */
    private static void compareBriefly(
            MembershipHistory history, Criterion criterion, Worlds.Answers answers, DateInterval period) {
        if (history.meetsThroughout(STATE, criterion, period) != answers.throughout(period)
                || history.meetsAtAnyTimeIn(STATE, criterion, period) != answers.atAnyTimeIn(period)) {
            throw new AssertionError(criterion + " in " + period + ": " + history + ", " + history.stages());
        }
    }

    private static MembershipEvent event(MembershipAct act, DateInterval window) {
        return MembershipEvent.of(STATE, act, date(window));
    }

    private static PartialDate date(DateInterval window) {
        return PartialDate.between(PartialDate.of(window.start()), PartialDate.of(window.end()));
    }

    private static List<DateInterval> intervals(int firstDay, int lastDay) {
        List<DateInterval> intervals = new ArrayList<>();
        for (int start = firstDay; start <= lastDay; start++) {
            for (int end = start; end <= lastDay; end++) {
                intervals.add(DateInterval.of(FIRST.plusDays(start), FIRST.plusDays(end)));
            }
        }
        return intervals;
    }
}
