package io.github.csto.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.csto.country.Country;
import io.github.csto.membership.Courses.Refinement;
import io.github.csto.stage.StageHistory;
import io.github.csto.testing.jqwik.Dates;
import io.github.csto.testing.jqwik.Histories;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import io.github.csto.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple3;

/** The laws that a history of membership keeps, whatever the acts and however vague their dates. */
class MembershipHistoryProperties {
    @Provide
    Arbitrary<MembershipHistory> historiesOfOne() {
        return Histories.histories(List.of(Country.UZ), DateInterval.of(Dates.FIRST, Dates.LAST));
    }

    @Provide
    Arbitrary<List<MembershipEvent>> events() {
        return Histories.events();
    }

    @Provide
    Arbitrary<Refinement> refinements() {
        return Courses.refinements();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Histories.days();
    }

    @Provide
    Arbitrary<List<DateInterval>> periods() {
        return Histories.periods().list().ofSize(6);
    }

    @Provide
    Arbitrary<Tuple3<List<MembershipEvent>, List<MembershipEvent>, StageHistory>> reorderings() {
        return Histories.events()
                .flatMap(events -> Combinators.combine(
                                Arbitraries.just(events), Histories.interleavings(events), Histories.stages())
                        .as(net.jqwik.api.Tuple::of));
    }

    /** Two states, any acts, any dates of two years: most of these lists make no history. */
    @Provide
    Arbitrary<List<MembershipEvent>> anyEvents() {
        List<String> dates =
                List.of("1999", "1999-03", "1999-03-05", "1999-03-06", "1999-11", "2000", "2000-01", "[1999-11..2000]");
        return Combinators.combine(
                        Arbitraries.of(Country.AM, Country.UZ),
                        Arbitraries.of(MembershipAct.class),
                        Arbitraries.of(dates).map(PartialDate::parse))
                .as(MembershipEvent::of)
                .list()
                .ofMaxSize(7)
                .withoutEdgeCases();
    }

    /** Some days on which nothing happens are asked too. */
    private static List<LocalDate> daysToAsk(MembershipHistory... histories) {
        Set<LocalDate> days = new TreeSet<>();
        for (MembershipHistory history : histories) {
            days.addAll(Courses.daysOfInterest(history));
        }
        days.addAll(List.of(LocalDate.of(1900, 1, 1), LocalDate.of(1999, 6, 15), LocalDate.of(2100, 1, 1)));
        return List.copyOf(days);
    }

    // --- Replay ---

    private static MembershipHistory plus(MembershipHistory history, MembershipEvent event) {
        List<MembershipEvent> events = new ArrayList<>(history.events());
        events.add(event);
        return MembershipHistory.of(events, history.stages());
    }

    @Property(tries = 200)
    void replayedActByActItIsTheSame(@ForAll("events") List<MembershipEvent> events, @ForAll StageHistory stages) {
        MembershipHistory grown = MembershipHistory.of(List.of(), stages);
        for (MembershipEvent event : events) {
            MembershipHistory before = grown;
            int size = before.events().size();
            grown = plus(grown, event);
            assertThat(before.events()).as("unchanged").hasSize(size);
        }
        MembershipHistory whole = MembershipHistory.of(events, stages);
        assertThat(grown).isEqualTo(whole);
        for (Country country : Histories.COUNTRIES) {
            assertThat(grown.timeline(country)).isEqualTo(whole.timeline(country));
        }
    }

    @Property(tries = 200)
    void itTellsTheEventsItWasBuiltFrom(@ForAll("events") List<MembershipEvent> events) {
        MembershipHistory history = MembershipHistory.of(events);
        List<MembershipEvent> all = new ArrayList<>();
        for (Country country : Country.values()) {
            List<MembershipEvent> own =
                    events.stream().filter(event -> event.country() == country).toList();
            assertThat(history.events(country)).isEqualTo(own);
            all.addAll(own);
        }
        assertThat(history.events()).isUnmodifiable().isEqualTo(all);
        assertThat(history.countries())
                .isUnmodifiable()
                .isEqualTo(all.stream().map(MembershipEvent::country).distinct().toList());
        assertThat(history.stages()).isEqualTo(StageHistory.unrecorded());
        assertThat(history)
                .hasToString(String.join(
                        ", ", all.stream().map(MembershipEvent::toString).toList()));
    }

    @Property(tries = 200)
    void theOrderOfDifferentStatesMeansNothing(
            @ForAll("reorderings") Tuple3<List<MembershipEvent>, List<MembershipEvent>, StageHistory> orders) {
        MembershipHistory one = MembershipHistory.of(orders.get1(), orders.get3());
        MembershipHistory other = MembershipHistory.of(orders.get2(), orders.get3());
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString(other.toString());
        for (LocalDate day : daysToAsk(one)) {
            assertThat(one.roster(day)).isEqualTo(other.roster(day)).hasSameHashCodeAs(other.roster(day));
        }
    }

    // --- Refinement ---

    @Property(tries = 300)
    void aMorePreciseDateChangesNoCertainAnswerForADay(@ForAll("refinements") Refinement refinement) {
        MembershipHistory coarse = refinement.coarse();
        MembershipHistory fine = refinement.fine();
        for (LocalDate day : daysToAsk(coarse, fine)) {
            assertThat(coarse.stages().possibleStages(day))
                    .containsAll(fine.stages().possibleStages(day));
            keeps(coarse.stages().isTreatyInForce(day), fine.stages().isTreatyInForce(day), day);
            for (Country country : Histories.COUNTRIES) {
                assertThat(coarse.standing(country, day).possibleStatuses())
                        .as("%s on %s", country, day)
                        .containsAll(fine.standing(country, day).possibleStatuses());
                keeps(coarse.isMember(country, day), fine.isMember(country, day), day);
                for (Criterion criterion : Criterion.values()) {
                    keeps(coarse.meets(country, criterion, day), fine.meets(country, criterion, day), day);
                }
            }
        }
    }

    @Property(tries = 300)
    void aMorePreciseDateChangesNoCertainAnswerForAPeriod(
            @ForAll("refinements") Refinement refinement, @ForAll("periods") List<DateInterval> periods) {
        MembershipHistory coarse = refinement.coarse();
        MembershipHistory fine = refinement.fine();
        List<PartialDate> dates =
                coarse.events().stream().map(MembershipEvent::date).distinct().toList();
        for (Country country : Histories.COUNTRIES) {
            for (Criterion criterion : Criterion.values()) {
                for (DateInterval period : periods) {
                    keeps(
                            coarse.meetsThroughout(country, criterion, period),
                            fine.meetsThroughout(country, criterion, period),
                            period);
                    keeps(
                            coarse.meetsAtAnyTimeIn(country, criterion, period),
                            fine.meetsAtAnyTimeIn(country, criterion, period),
                            period);
                }
                for (PartialDate date : dates) {
                    keeps(coarse.meets(country, criterion, date), fine.meets(country, criterion, date), date);
                }
            }
        }
    }

    private static void keeps(Certainty coarse, Certainty fine, Object when) {
        if (coarse != Certainty.UNDETERMINED) {
            assertThat(fine).as("%s", when).isEqualTo(coarse);
        }
    }

    // --- What changes when ---

    @Property(tries = 200)
    void answersChangeOnlyOnTheFirstOrLastPossibleDayOfAnAct(@ForAll("historiesOfOne") MembershipHistory history) {
        List<PartialDate> dates =
                history.events().stream().map(MembershipEvent::date).toList();
        Set<LocalDate> turning = new HashSet<>();
        for (int i = 0; i < dates.size(); i++) {
            turning.add(Courses.window(dates, i).start());
            turning.add(Courses.window(dates, i).end());
        }
        for (LocalDate day : daysToAsk(history)) {
            if (!turning.contains(day)) {
                assertThat(history.standing(Country.UZ, day))
                        .as("on %s as the day before", day)
                        .isEqualTo(history.standing(Country.UZ, day.minusDays(1)));
            }
        }
        assertThat(history.timeline(Country.UZ).changes())
                .extracting(Timeline.Change::day)
                .isSubsetOf(turning);
        assertThat(history.timeline(Country.UZ).initial())
                .isEqualTo(history.standing(Country.UZ, LocalDate.of(1900, 1, 1)));
    }

    @Property(tries = 100)
    void changesOfAPeriodAreWhatDiffersFromTheDayBefore(
            @ForAll("historiesOfOne") MembershipHistory history, @ForAll("periods") List<DateInterval> periods) {
        for (DateInterval period : periods) {
            List<Timeline.Change<Standing>> expected = Courses.daysOfInterest(history).stream()
                    .filter(period::contains)
                    .map(day -> new Timeline.Change<>(
                            day, history.standing(Country.UZ, day.minusDays(1)), history.standing(Country.UZ, day)))
                    .filter(change -> !change.before().equals(change.after()))
                    .toList();
            // No tightened day is missed: each is the earliest or latest day of one of the dates.
            assertThat(history.timeline(Country.UZ).changes(period)).isEqualTo(expected);
        }
    }

    @Property(tries = 100)
    void aStateWithoutEventsIsOutsideOnEveryDay(@ForAll MembershipHistory history, @ForAll("days") LocalDate day) {
        Standing standing = history.standing(Country.FR, day);
        assertThat(standing.status()).contains(MembershipStatus.OUTSIDE);
        assertThat(standing.because()).isEmpty();
        assertThat(history.timeline(Country.FR)).isEqualTo(Timeline.of(standing, List.of(), any -> standing));
        assertThat(history.events(Country.FR)).isEmpty();
        for (Criterion criterion : Criterion.values()) {
            assertThat(history.meets(Country.FR, criterion, day)).isEqualTo(Certainty.NO);
        }
    }

    // --- What is accepted ---

    /** The fault of an event and of an order, each found by looking at all events before it. */
    @Property(tries = 1000)
    void whatIsAcceptedKeepsToTheTableAndTheOrder(@ForAll("anyEvents") List<MembershipEvent> events) {
        Set<Integer> badActs = new TreeSet<>();
        TreeMap<Integer, Set<MembershipEvent>> badDates = new TreeMap<>();
        for (Country country : List.of(Country.AM, Country.UZ)) {
            MembershipStatus status = MembershipStatus.OUTSIDE;
            List<MembershipEvent> before = new ArrayList<>();
            for (int i = 0; i < events.size(); i++) {
                MembershipEvent event = events.get(i);
                if (event.country() != country) {
                    continue;
                }
                var next = DesignTables.next(status, event.act());
                if (next.isEmpty()) {
                    badActs.add(i);
                }
                status = next.orElse(status);
                for (MembershipEvent earlier : before) {
                    if (earlier.date().isAfter(event.date()) == Certainty.YES) {
                        badDates.computeIfAbsent(i, place -> new HashSet<>()).add(earlier);
                    }
                }
                before.add(event);
            }
        }
        if (badActs.isEmpty() && badDates.isEmpty()) {
            assertThatCode(() -> MembershipHistory.of(events)).doesNotThrowAnyException();
            return;
        }
        InvalidHistoryException refusal =
                catchThrowableOfType(InvalidHistoryException.class, () -> MembershipHistory.of(events));
        assertThat(refusal.faults()).extracting(HistoryFault::position).isSorted();
        Set<Integer> foundActs = new TreeSet<>();
        Set<Integer> foundDates = new TreeSet<>();
        for (HistoryFault fault : refusal.faults()) {
            assertThat(fault.event()).isEqualTo(events.get(fault.position()));
            if (fault instanceof HistoryFault.OutOfOrder order) {
                assertThat(foundDates.add(fault.position())).as("once").isTrue();
                assertThat(order.before()).isIn(badDates.get(fault.position()));
            } else {
                assertThat(foundActs.add(fault.position())).as("once").isTrue();
            }
        }
        assertThat(foundActs).isEqualTo(badActs);
        assertThat(foundDates).isEqualTo(badDates.keySet());
    }

    @Property(tries = 200)
    void whatIsAddedIsRefusedInWords(@ForAll("historiesOfOne") MembershipHistory history) {
        List<MembershipAct> acts =
                history.events().stream().map(MembershipEvent::act).toList();
        List<MembershipStatus> way = DesignTables.way(acts);
        MembershipStatus last = way.get(way.size() - 1);
        PartialDate date = PartialDate.parse("2041-07");
        for (MembershipAct act : MembershipAct.values()) {
            MembershipEvent event = MembershipEvent.of(Country.UZ, act, date);
            var next = DesignTables.next(last, act);
            if (next.isPresent()) {
                assertThat(plus(history, event)
                                .standing(Country.UZ, date.latest())
                                .status())
                        .isEqualTo(next);
            } else {
                assertThatExceptionOfType(InvalidHistoryException.class)
                        .isThrownBy(() -> plus(history, event))
                        .withMessage("UZ may not " + act + " (2041-07): it is " + last + " then, which permits only "
                                + String.join(
                                        ", ",
                                        DesignTables.permitted(last).stream()
                                                .map(Enum::name)
                                                .toList()));
            }
        }
    }

    @Property(tries = 200)
    void whatIsAddedCannotBeEarlier(@ForAll("historiesOfOne") MembershipHistory history) {
        List<PartialDate> dates =
                history.events().stream().map(MembershipEvent::date).toList();
        if (dates.isEmpty()) {
            return;
        }
        List<MembershipStatus> way = DesignTables.way(
                history.events().stream().map(MembershipEvent::act).toList());
        MembershipAct act = DesignTables.permitted(way.get(way.size() - 1)).get(0);
        LocalDate earliest = Courses.window(dates, dates.size() - 1).start();
        assertThatCode(() -> plus(history, MembershipEvent.of(Country.UZ, act, PartialDate.of(earliest))))
                .doesNotThrowAnyException();
        MembershipEvent tooEarly = MembershipEvent.of(Country.UZ, act, PartialDate.of(earliest.minusDays(1)));
        assertThatExceptionOfType(InvalidHistoryException.class)
                .isThrownBy(() -> plus(history, tooEarly))
                .satisfies(refusal -> assertThat(refusal.faults())
                        .singleElement()
                        .isInstanceOfSatisfying(
                                HistoryFault.OutOfOrder.class,
                                fault -> assertThat(fault.before().date().earliest())
                                        .isEqualTo(earliest)));
    }

    // --- Until ---

    @Property(tries = 200)
    void untilADayItAnswersTheSameAndKnowsNothingLater(
            @ForAll MembershipHistory history, @ForAll("days") LocalDate last) {
        MembershipHistory until = history.truncatedTo(last);
        for (LocalDate day : daysToAsk(history)) {
            if (day.isAfter(last)) {
                continue;
            }
            for (Country country : Histories.COUNTRIES) {
                Standing told = until.standing(country, day);
                Standing known = history.standing(country, day);
                assertThat(told.possibleStatuses()).isEqualTo(known.possibleStatuses());
                assertThat(told.because())
                        .extracting(Standing.Ground::event, Standing.Ground::happened)
                        .isEqualTo(known.because().stream()
                                .map(ground -> org.assertj.core.groups.Tuple.tuple(ground.event(), ground.happened()))
                                .toList());
                for (Criterion criterion : Criterion.values()) {
                    assertThat(until.meets(country, criterion, day)).isEqualTo(history.meets(country, criterion, day));
                }
            }
            assertThat(until.stages().possibleStages(day))
                    .isEqualTo(history.stages().possibleStages(day));
        }
        for (Country country : Country.values()) {
            List<MembershipEvent> own = history.events(country);
            List<PartialDate> dates = own.stream().map(MembershipEvent::date).toList();
            assertThat(until.events(country))
                    .isEqualTo(IntStream.range(0, own.size())
                            .filter(i -> !Courses.window(dates, i).start().isAfter(last))
                            .mapToObj(own::get)
                            .toList());
        }
        assertThat(until.stages().isRecorded()).isEqualTo(history.stages().isRecorded());
        assertThat(until.truncatedTo(last)).isEqualTo(until);
    }

    // --- Equality ---

    @Property(tries = 100)
    void historiesAreEqualIfEventsAndStagesAre(
            @ForAll("events") List<MembershipEvent> events, @ForAll StageHistory stages, @ForAll StageHistory others) {
        MembershipHistory history = MembershipHistory.of(events, stages);
        assertThat(history)
                .isEqualTo(MembershipHistory.of(List.copyOf(events), StageHistory.of(stages.events())))
                .hasSameHashCodeAs(MembershipHistory.of(List.copyOf(events), StageHistory.of(stages.events())))
                .isNotEqualTo(events);
        assertThat(history.equals(MembershipHistory.of(events, others))).isEqualTo(stages.equals(others));
        MembershipHistory more =
                plus(history, MembershipEvent.of(Country.FR, MembershipAct.SIGN, PartialDate.parse("1992")));
        assertThat(history).isNotEqualTo(more);
        assertThat(history.hashCode()).isNotEqualTo(more.hashCode());
    }
}
