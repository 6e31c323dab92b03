package io.github.csto.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.csto.country.Country;
import io.github.csto.stage.Stage;
import io.github.csto.stage.StageEvent;
import io.github.csto.stage.StageHistory;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** With acts that perhaps did not happen, every answer is still exactly what all worlds say. */
class DisputedActsProperties {
    private static final Country STATE = Country.AZ;
    static final LocalDate FIRST = LocalDate.of(2000, 2, 27);
    private static final int DAYS = 6;

    private static PartialDate date(int start, int end) {
        return start == end
                ? PartialDate.of(FIRST.plusDays(start))
                : PartialDate.between(PartialDate.of(FIRST.plusDays(start)), PartialDate.of(FIRST.plusDays(end)));
    }

    static MembershipEvent event(MembershipAct act, boolean disputed, int start, int end) {
        return MembershipEvent.of(STATE, act, date(start, end)).withDisputed(disputed);
    }

    private static @Nullable MembershipHistory history(List<MembershipEvent> events) {
        try {
            return MembershipHistory.of(events);
        } catch (InvalidHistoryException e) {
            return null;
        }
    }

    /** Any acts on any days, in any order of their dates; most histories of them have no world. */
    @Provide
    Arbitrary<List<MembershipEvent>> anything() {
        return events(Arbitraries.of(MembershipAct.values())).list().ofMaxSize(6);
    }

    private static Arbitrary<MembershipEvent> events(Arbitrary<MembershipAct> acts) {
        return Combinators.combine(
                        acts,
                        Arbitraries.of(true, true, false),
                        Arbitraries.integers().between(0, DAYS - 1),
                        Arbitraries.integers().between(0, DAYS - 1))
                .as((act, disputed, one, other) -> event(act, disputed, Math.min(one, other), Math.max(one, other)));
    }

    /** Acts of which each is permitted after some before it, their dates rather in order. */
    @Provide
    Arbitrary<List<MembershipEvent>> likely() {
        Arbitrary<Integer> dice = Arbitraries.integers().between(0, 5).withoutEdgeCases();
        return Combinators.combine(dice, dice, dice, dice)
                .as((act, doubt, gap, length) -> new int[] {act, doubt, gap, length})
                .list()
                .ofMinSize(2)
                .ofMaxSize(6)
                .map(DisputedActsProperties::likely);
    }

    private static List<MembershipEvent> likely(List<int[]> dice) {
        List<MembershipEvent> events = new ArrayList<>();
        Set<MembershipStatus> statuses = new TreeSet<>(Set.of(MembershipStatus.OUTSIDE));
        int day = 0;
        for (int[] die : dice) {
            List<MembershipAct> permitted = statuses.stream()
                    .flatMap(status -> DesignTables.permitted(status).stream())
                    .distinct()
                    .sorted()
                    .toList();
            MembershipAct act = permitted.get(die[0] % permitted.size());
            boolean disputed = die[1] > 1;
            Set<MembershipStatus> after = new TreeSet<>(disputed ? statuses : Set.of());
            statuses.forEach(status -> DesignTables.next(status, act).ifPresent(after::add));
            statuses = after;
            int start = Math.max(0, Math.min(DAYS - 1, day + die[2] - 2));
            int end = Math.min(DAYS - 1, start + die[3]);
            events.add(event(act, disputed, start, end));
            day = start;
        }
        return events;
    }

    private static void compare(List<MembershipEvent> events) {
        DisputedWorlds worlds = new DisputedWorlds(events, FIRST, DAYS);
        MembershipHistory history = history(events);
        assertThat(history != null).as("%s has a world", events).isEqualTo(worlds.isThereOne());
        if (history == null) {
            return;
        }
        for (int day = 0; day < DAYS; day++) {
            LocalDate date = FIRST.plusDays(day);
            assertThat(history.standing(STATE, date).possibleStatuses())
                    .as("%s on %s", events, date)
                    .isEqualTo(worlds.statuses(day));
            assertThat(history.timeline(STATE).on(date)).isEqualTo(history.standing(STATE, date));
            for (Criterion criterion : List.of(Criterion.SIGNATORY, Criterion.PARTY, Criterion.MEMBER)) {
                assertThat(history.meets(STATE, criterion, date))
                        .as("%s: %s on %s", events, criterion, date)
                        .isEqualTo(worlds.on(criterion, day));
            }
            grounds(events, worlds, history.standing(STATE, date), day);
        }
    }

    /** The last act that has happened in all worlds, then those after it that have in some. */
    private static void grounds(List<MembershipEvent> events, DisputedWorlds worlds, Standing standing, int day) {
        List<Standing.Ground> expected = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            Certainty happened = worlds.happened(i, day);
            if (happened == Certainty.YES) {
                expected.clear();
            }
            if (happened != Certainty.NO) {
                SortedSet<Integer> days = worlds.daysOf(i);
                expected.add(new Standing.Ground(
                        events.get(i),
                        DateInterval.of(FIRST.plusDays(days.first()), FIRST.plusDays(days.last())),
                        happened,
                        MembershipStateMachine.after(events.get(i).act())));
            }
        }
        assertThat(standing.because()).as("%s on day %s", events, day).isEqualTo(expected);
    }

    @Property(tries = 50_000)
    void whateverTheActs(@ForAll("anything") List<MembershipEvent> events) {
        compare(events);
    }

    @Property(tries = 50_000)
    void whereMostHistoriesHaveAWorld(@ForAll("likely") List<MembershipEvent> events) {
        compare(events);
    }

    @Property(tries = 2_000)
    void periodsAreExactToo(@ForAll("likely") List<MembershipEvent> events) {
        comparePeriods(events);
    }

    private static void comparePeriods(List<MembershipEvent> events) {
        DisputedWorlds worlds = new DisputedWorlds(events, FIRST, DAYS);
        MembershipHistory history = history(events);
        if (history == null) {
            return;
        }
        for (int start = 0; start < DAYS; start++) {
            for (int end = start; end < DAYS; end++) {
                DateInterval period = DateInterval.of(FIRST.plusDays(start), FIRST.plusDays(end));
                for (Criterion criterion : List.of(Criterion.SIGNATORY, Criterion.PARTY, Criterion.MEMBER)) {
                    assertThat(history.meetsThroughout(STATE, criterion, period))
                            .as("%s: %s throughout %s", events, criterion, period)
                            .isEqualTo(worlds.throughout(criterion, start, end));
                    assertThat(history.meetsAtAnyTimeIn(STATE, criterion, period))
                            .as("%s: %s at any time in %s", events, criterion, period)
                            .isEqualTo(worlds.atAnyTimeIn(criterion, start, end));
                }
            }
        }
    }

    /**
     * If it ratified on the fourth day, it was no party on the third. If it rejoined on the third, it withdrew again on the fourth, since it rejoined
     * on the sixth.
     */
    @Example
    void aPeriodMayBeRuledOutThoughEachOfItsDaysIsPossible() {
        List<MembershipEvent> events = List.of(
                event(MembershipAct.SIGN, false, 0, 0),
                event(MembershipAct.RATIFY, true, 3, 3),
                event(MembershipAct.WITHDRAW, false, 1, 4),
                event(MembershipAct.REJOIN, true, 2, 2),
                event(MembershipAct.WITHDRAW, true, 3, 3),
                event(MembershipAct.REJOIN, false, 5, 5));
        comparePeriods(events);
        StageHistory inForce =
                StageHistory.of(List.of(new StageEvent(Stage.TREATY_IN_FORCE, PartialDate.of(FIRST), List.of())));
        for (StageHistory stages : List.of(StageHistory.unrecorded(), inForce)) {
            MembershipHistory history = MembershipHistory.of(events, stages);
            LocalDate third = FIRST.plusDays(2);
            LocalDate fourth = FIRST.plusDays(3);
            for (Criterion criterion : List.of(Criterion.PARTY, Criterion.MEMBER, Criterion.IN_FORCE)) {
                assertThat(history.meets(STATE, criterion, third)).isEqualTo(Certainty.UNDETERMINED);
                assertThat(history.meets(STATE, criterion, fourth)).isEqualTo(Certainty.UNDETERMINED);
                assertThat(history.meetsThroughout(STATE, criterion, DateInterval.of(third, fourth)))
                        .as("%s throughout", criterion)
                        .isEqualTo(Certainty.NO);
            }
        }
    }

    /** Each act with all days that it can have, and whether it happened, and of those by a day whether they are still disputed. */
    private static void compareActs(List<MembershipEvent> events) {
        DisputedWorlds worlds = new DisputedWorlds(events, FIRST, DAYS);
        MembershipHistory history = history(events);
        if (history == null) {
            return;
        }
        List<Standing.Ground> grounds = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            MembershipEvent event = events.get(i);
            SortedSet<Integer> days = worlds.daysOf(i);
            grounds.add(new Standing.Ground(
                    event,
                    days.isEmpty()
                            ? DateInterval.of(
                                    event.date().earliest(), event.date().latest())
                            : DateInterval.of(FIRST.plusDays(days.first()), FIRST.plusDays(days.last())),
                    worlds.happened(i, DAYS - 1),
                    MembershipStateMachine.after(event.act())));
        }
        assertThat(history.grounds(STATE)).as("%s", events).isEqualTo(grounds);
        for (int day = 0; day < DAYS; day++) {
            List<MembershipEvent> known = new ArrayList<>();
            for (int i = 0; i < events.size(); i++) {
                if (worlds.happened(i, day) != Certainty.NO) {
                    known.add(events.get(i).withDisputed(worlds.happened(i, DAYS - 1) != Certainty.YES));
                }
            }
            assertThat(history.truncatedTo(FIRST.plusDays(day)).events(STATE))
                    .as("%s by day %s", events, day)
                    .isEqualTo(known);
        }
    }

    @Property(tries = 5_000)
    void theActsOfAHistoryAndOfADayAreThoseOfAllWorlds(@ForAll("likely") List<MembershipEvent> events) {
        compareActs(events);
    }

    /** It withdrew and rejoined; it can neither have ratified, later than it rejoined, nor have suspended itself without that. */
    @Example
    void anActThatCannotHaveHappenedIsTold() {
        List<MembershipEvent> events = List.of(
                event(MembershipAct.SIGN, false, 0, 0),
                event(MembershipAct.WITHDRAW, true, 1, 1),
                event(MembershipAct.RATIFY, true, 4, 4),
                event(MembershipAct.SELF_SUSPEND, true, 2, 2),
                event(MembershipAct.REJOIN, false, 3, 3));
        compareActs(events);
        MembershipHistory history = MembershipHistory.of(events);
        assertThat(history.grounds(STATE))
                .extracting(Standing.Ground::happened)
                .containsExactly(Certainty.YES, Certainty.YES, Certainty.NO, Certainty.NO, Certainty.YES);
        assertThat(history.grounds(STATE).get(2).window()).isEqualTo(DateInterval.from(date(4, 4)));
        assertThat(history.truncatedTo(FIRST.plusDays(5)).events(STATE))
                .extracting(MembershipEvent::act)
                .containsExactly(MembershipAct.SIGN, MembershipAct.WITHDRAW, MembershipAct.REJOIN);
    }

    private static MembershipHistory of(String... acts) {
        List<MembershipEvent> events = new ArrayList<>();
        for (String act : acts) {
            events.add(MembershipEvent.parse("AZ " + act));
        }
        return MembershipHistory.of(events);
    }

    private static Certainty member(MembershipHistory history, String day) {
        return history.isMember(STATE, LocalDate.parse(day));
    }

    @Example
    void aDisputedActTightensNoDates() {
        MembershipHistory history = of("SIGN 1990", "RATIFY [1990..2010]", "SELF_SUSPEND? 1995-06-01");
        assertThat(member(history, "1996-01-01")).isEqualTo(Certainty.UNDETERMINED);
        MembershipHistory settled = history.assuming(List.of(Assumption.parse("AZ no SELF_SUSPEND")));
        assertThat(settled.standing(STATE, LocalDate.of(1996, 1, 1)).possibleStatuses())
                .containsExactly(MembershipStatus.SIGNED, MembershipStatus.RATIFIED);
    }

    /** It cannot have ratified after it suspended itself, so it must have withdrawn before it rejoined. */
    @Example
    void datesThatDoNotAscendRuleCoursesOut() {
        List<MembershipEvent> events = List.of(
                event(MembershipAct.SIGN, false, 0, 0),
                event(MembershipAct.WITHDRAW, true, 1, 1),
                event(MembershipAct.RATIFY, true, 4, 4),
                event(MembershipAct.SELF_SUSPEND, true, 2, 2),
                event(MembershipAct.REJOIN, false, 3, 3));
        compare(events);
        assertThat(MembershipHistory.of(events)
                        .standing(STATE, FIRST.plusDays(1))
                        .status())
                .hasValue(MembershipStatus.WITHDRAWN);
    }

    @Example
    void whatComesLaterDecidesWhatHappenedEarlier() {
        MembershipHistory history = of("SIGN 1992", "RATIFY? 1993", "SELF_SUSPEND 1998");
        assertThat(history.standing(STATE, LocalDate.of(1995, 1, 1)).status()).hasValue(MembershipStatus.RATIFIED);
        assertThat(history.standing(STATE, LocalDate.of(1995, 1, 1)).because())
                .extracting(Standing.Ground::happened)
                .containsExactly(Certainty.YES);
        assertThatThrownBy(() -> history.assuming(List.of(Assumption.parse("AZ no RATIFY"))))
                .isInstanceOf(InvalidHistoryException.class)
                .hasMessageContaining("AZ no RATIFY")
                .hasMessageContaining("no possible course is left")
                .hasMessageContaining("AZ may not SELF_SUSPEND (1998): it is SIGNED then");
        assertThat(history.truncatedTo(LocalDate.of(1995, 1, 1)).events(STATE))
                .extracting(MembershipEvent::toString)
                .containsExactly("AZ SIGN 1992", "AZ RATIFY 1993");
    }

    @Example
    void aPeriodMayBeCertainThoughNoDayIs() {
        MembershipHistory history = of(
                "ACCEDE? 1990-01-01",
                "SELF_SUSPEND? 1991-01-01",
                "SIGN? 1992-01-01",
                "RATIFY? 1993-01-01",
                "SELF_SUSPEND? 1994-01-01",
                "REJOIN 1995-01-01");
        DateInterval period = DateInterval.of(LocalDate.of(1990, 6, 1), LocalDate.of(1994, 6, 1));
        for (LocalDate day : period.start().datesUntil(period.end()).toList()) {
            assertThat(history.isMember(STATE, day)).isNotEqualTo(Certainty.YES);
        }
        assertThat(history.meetsAtAnyTimeIn(STATE, Criterion.MEMBER, period)).isEqualTo(Certainty.YES);
    }

    /** The same where the treaty enters into force in the course of the period, or not in it at all. */
    @Example
    void aPeriodMayBeCertainWhateverTheTreatyDoes() {
        for (String force : List.of("1989", "1990-03", "[1990-03..1990-09]", "1994-09", "[1990-03..1996]")) {
            PartialDate since = PartialDate.parse(force);
            MembershipHistory history = MembershipHistory.of(
                    Stream.of(
                                    "AZ ACCEDE? 1990-01-01",
                                    "AZ SELF_SUSPEND? 1991-01-01",
                                    "AZ SIGN? 1992-01-01",
                                    "AZ RATIFY? 1993-01-01",
                                    "AZ SELF_SUSPEND? 1994-01-01",
                                    "AZ REJOIN 1995-01-01")
                            .map(MembershipEvent::parse)
                            .toList(),
                    StageHistory.of(List.of(new StageEvent(Stage.TREATY_IN_FORCE, since, List.of()))));
            DateInterval period = DateInterval.of(LocalDate.of(1990, 6, 1), LocalDate.of(1994, 6, 1));
            boolean isEver = since.earliest().isBefore(period.end().plusDays(1));
            boolean isSurely = !since.latest().isAfter(period.end());
            assertThat(history.meetsAtAnyTimeIn(STATE, Criterion.IN_FORCE, period))
                    .as(force)
                    .isEqualTo(isSurely ? Certainty.YES : isEver ? Certainty.UNDETERMINED : Certainty.NO);
            DateInterval beginning = DateInterval.of(period.start(), LocalDate.of(1990, 12, 31));
            assertThat(history.meetsThroughout(STATE, Criterion.IN_FORCE, beginning))
                    .as(force)
                    .isEqualTo(since.earliest().isAfter(period.start()) ? Certainty.NO : Certainty.UNDETERMINED);
            assertThat(history.meetsThroughout(STATE, Criterion.IN_FORCE, period))
                    .as(force)
                    .isEqualTo(Certainty.NO);
            // By the other criteria the treaty does not matter.
            assertThat(history.meetsThroughout(STATE, Criterion.MEMBER, beginning))
                    .as(force)
                    .isEqualTo(Certainty.UNDETERMINED);
        }
    }

    @Example
    void aHistoryWithoutAWorldIsRefused() {
        assertThatThrownBy(() -> of("SIGN 1992", "RATIFY? 1993", "REJOIN 1998"))
                .isInstanceOf(InvalidHistoryException.class)
                .hasMessage(
                        "AZ REJOIN 1998 is possible in no course of the acts before it (AZ SIGN 1992, AZ RATIFY? 1993), "
                                + "whichever of the disputed ones happened: AZ can only be SIGNED or RATIFIED then");
        assertThatThrownBy(() -> of("SIGN 1992", "RATIFY? 1993", "WITHDRAW 1991"))
                .hasMessageContaining("AZ WITHDRAW 1991 is possible in no course");
    }

    /** A more precise date, or a settled dispute, never changes a certain answer, or is refused. */
    @Property(tries = 5_000)
    void knowingMoreChangesNoCertainAnswer(
            @ForAll("likely") List<MembershipEvent> events, @ForAll int index, @ForAll int start, @ForAll int end) {
        MembershipHistory coarse = history(events);
        if (coarse == null) {
            return;
        }
        int place = Math.floorMod(index, events.size());
        MembershipEvent event = events.get(place);
        int first = (int) (event.date().earliest().toEpochDay() - FIRST.toEpochDay());
        int length = (int)
                (event.date().latest().toEpochDay() - event.date().earliest().toEpochDay() + 1);
        int one = first + Math.floorMod(start, length);
        int other = first + Math.floorMod(end, length);
        List<List<MembershipEvent>> more = new ArrayList<>();
        more.add(replaced(events, place, event.withDate(date(Math.min(one, other), Math.max(one, other)))));
        if (event.disputed()) {
            more.add(replaced(events, place, event.withDisputed(false)));
            more.add(replaced(events, place, null));
        }
        for (List<MembershipEvent> fineEvents : more) {
            MembershipHistory fine = history(fineEvents);
            for (int day = 0; day < DAYS && fine != null; day++) {
                LocalDate date = FIRST.plusDays(day);
                assertThat(coarse.standing(STATE, date).possibleStatuses())
                        .as("%s, then %s on %s", events, fineEvents, date)
                        .containsAll(fine.standing(STATE, date).possibleStatuses());
                if (coarse.isMember(STATE, date).isCertain()) {
                    assertThat(fine.isMember(STATE, date)).isEqualTo(coarse.isMember(STATE, date));
                }
            }
        }
    }

    private static List<MembershipEvent> replaced(
            List<MembershipEvent> events, int place, @Nullable MembershipEvent event) {
        List<MembershipEvent> replaced = new ArrayList<>(events);
        if (event == null) {
            replaced.remove(place);
        } else {
            replaced.set(place, event);
        }
        return replaced;
    }

    @Example
    void anAssumedActSettlesADisputedOne() {
        MembershipHistory history =
                of("SIGN 1992", "RATIFY? [1993..1995]", "WITHDRAW? 1999", "REJOIN? 2006", "WITHDRAW? 2012");
        MembershipHistory settled = history.assuming(List.of(Assumption.parse("AZ RATIFY 1993-12")));
        assertThat(settled.events(STATE).get(1)).hasToString("AZ RATIFY 1993-12");
        assertThat(member(settled, "1996-01-01")).isEqualTo(Certainty.YES);
        // Without a common day it is another act.
        assertThat(history.assuming(List.of(Assumption.parse("AZ RATIFY 1998"))).events(STATE))
                .extracting(MembershipEvent::toString)
                .startsWith("AZ SIGN 1992", "AZ RATIFY? [1993..1995]", "AZ RATIFY 1998");
        assertThat(history.assuming(List.of(Assumption.parse("AZ WITHDRAW 2012-03")))
                        .events(STATE)
                        .get(4))
                .hasToString("AZ WITHDRAW 2012-03");
        assertThatThrownBy(() -> history.assuming(List.of(Assumption.parse("AZ WITHDRAW [1999..2012]"))))
                .hasMessage(
                        "\"AZ WITHDRAW [1999..2012]\" may settle several disputed acts: AZ WITHDRAW? 1999, AZ WITHDRAW? 2012");
        assertThatThrownBy(() -> history.assuming(List.of(Assumption.parse("AZ no WITHDRAW"))))
                .hasMessage(
                        "\"AZ no WITHDRAW\" may settle several disputed acts: AZ WITHDRAW? 1999, AZ WITHDRAW? 2012");
        assertThatThrownBy(
                        () -> history.assuming(List.of(Assumption.parse("AZ no SIGN"), Assumption.parse("AM no SIGN"))))
                .hasMessage(
                        "\"AZ no SIGN\" settles nothing: no such act of AZ is disputed; disputed are AZ RATIFY? [1993..1995], "
                                + "AZ WITHDRAW? 1999, AZ REJOIN? 2006, AZ WITHDRAW? 2012\n"
                                + "\"AM no SIGN\" settles nothing: no such act of AM is disputed; disputed are none");
    }

    @Example
    void theEndOfTheBodyEndsWhatMembershipThereIs() {
        MembershipHistory history =
                of("ACCEDE? 1993").endingWith(new Dissolution(PartialDate.parse("1999-04-02"), List.of()));
        assertThat(member(history, "1995-01-01")).isEqualTo(Certainty.UNDETERMINED);
        assertThat(member(history, "1999-04-02")).isEqualTo(Certainty.NO);
        assertThat(history.standing(STATE, LocalDate.of(2000, 1, 1)).possibleStatuses())
                .containsExactly(MembershipStatus.OUTSIDE, MembershipStatus.WITHDRAWN);
    }

    /** In whatever courses it is still in, it leaves; whether it left before is open, or certain of none. */
    @Example
    void theEndOfTheBodyComesAfterEveryCourse() {
        Dissolution end = new Dissolution(PartialDate.parse("1999-04-02"), List.of());
        MembershipHistory perhapsOut = of("ACCEDE 1993", "WITHDRAW? 1995").endingWith(end);
        assertThat(perhapsOut.events(STATE))
                .extracting(MembershipEvent::toString)
                .containsExactly("AZ ACCEDE 1993", "AZ WITHDRAW? 1995", "AZ WITHDRAW 1999-04-02");
        assertThat(member(perhapsOut, "1999-04-01")).isEqualTo(Certainty.UNDETERMINED);
        assertThat(member(perhapsOut, "1999-04-02")).isEqualTo(Certainty.NO);
        MembershipHistory certainlyOut =
                of("ACCEDE? 1993", "SIGN? 1993", "WITHDRAW 1995").endingWith(end);
        assertThat(certainlyOut.events(STATE))
                .extracting(MembershipEvent::toString)
                .containsExactly("AZ ACCEDE? 1993", "AZ SIGN? 1993", "AZ WITHDRAW 1995");
    }

    /** Of the worlds whose acts are no later than the end, those that can still withdraw do so on a day of the end. */
    @Property(tries = 5_000)
    void theEndOfTheBodyIsExactToo(@ForAll("likely") List<MembershipEvent> events, @ForAll("days") DateInterval end) {
        PartialDate date = PartialDate.between(PartialDate.of(end.start()), PartialDate.of(end.end()));
        if (history(events) == null
                || events.stream().anyMatch(event -> event.date().earliest().isAfter(end.end()))) {
            return;
        }
        MembershipHistory history = MembershipHistory.of(events).endingWith(new Dissolution(date, List.of()));
        List<MembershipEvent> leaving = new ArrayList<>(events);
        leaving.add(MembershipEvent.of(STATE, MembershipAct.WITHDRAW, date));
        int last = (int) (end.end().toEpochDay() - FIRST.toEpochDay());
        DisputedWorlds inUntilThen = new DisputedWorlds(leaving, FIRST, DAYS);
        DisputedWorlds before = new DisputedWorlds(events, FIRST, last + 1);
        for (int day = 0; day < DAYS; day++) {
            Set<MembershipStatus> expected = EnumSet.noneOf(MembershipStatus.class);
            expected.addAll(inUntilThen.statuses(day));
            expected.addAll(before.statuses(
                    Math.min(day, last),
                    status -> !DesignTables.permitted(status).contains(MembershipAct.WITHDRAW)));
            assertThat(history.standing(STATE, FIRST.plusDays(day)).possibleStatuses())
                    .as("%s, ended %s, on day %s", events, date, day)
                    .isEqualTo(expected);
        }
    }

    @Provide
    Arbitrary<DateInterval> days() {
        Arbitrary<Integer> day = Arbitraries.integers().between(0, DAYS - 1).withoutEdgeCases();
        return Combinators.combine(day, day)
                .as((one, other) ->
                        DateInterval.of(FIRST.plusDays(Math.min(one, other)), FIRST.plusDays(Math.max(one, other))));
    }

    @Example
    void anAssumedActMayFollowAllActsOfWhichOneIsDisputed() {
        assertThat(of("ACCEDE 1992", "WITHDRAW? 1999")
                        .assuming(List.of(Assumption.parse("AZ REJOIN 2005")))
                        .events(STATE))
                .extracting(MembershipEvent::toString)
                .containsExactly("AZ ACCEDE 1992", "AZ WITHDRAW? 1999", "AZ REJOIN 2005");
    }

    /** Nor does it matter that one that cannot have happened is equal to one before it. */
    @Example
    void anAssumedActStandsAfterAllThatAreToldThoughTwoAreEqual() {
        assertThat(of("SIGN? 1990", "RATIFY 1991", "SIGN? 1990")
                        .assuming(List.of(Assumption.parse("AZ WITHDRAW 1995"), Assumption.parse("AZ REJOIN 1996")))
                        .events(STATE))
                .extracting(MembershipEvent::toString)
                .containsExactly(
                        "AZ SIGN? 1990", "AZ RATIFY 1991", "AZ SIGN? 1990", "AZ WITHDRAW 1995", "AZ REJOIN 1996");
    }

    /**
     * An assumed act comes after those that cannot happen as late as it, if those before them cannot either, and before those that cannot happen as
     * early. One that is disputed itself is permitted everywhere and settles nothing. Of histories each act of which happens in some world.
     */
    @Property(tries = 5_000)
    void anAssumedActStandsWhereTheWorldsPutItOrIsRefused(
            @ForAll("likely") List<MembershipEvent> events,
            @ForAll MembershipAct act,
            @ForAll("days") DateInterval assumedDays) {
        DisputedWorlds worlds = new DisputedWorlds(events, FIRST, DAYS);
        boolean eachCanHappen = IntStream.range(0, events.size())
                .noneMatch(i -> worlds.daysOf(i).isEmpty());
        if (!worlds.isThereOne() || !eachCanHappen) {
            return;
        }
        MembershipHistory history = MembershipHistory.of(events);
        int start = (int) (assumedDays.start().toEpochDay() - FIRST.toEpochDay());
        int end = (int) (assumedDays.end().toEpochDay() - FIRST.toEpochDay());
        MembershipEvent assumed = event(act, true, start, end);
        int before = 0;
        while (before < events.size() && worlds.daysOf(before).last() < start) {
            before++;
        }
        int by = 0;
        for (int i = 0; i < events.size(); i++) {
            by = worlds.daysOf(i).first() <= end ? i + 1 : by;
        }
        if (before < by) {
            HistoryFault open = new HistoryFault.OpenPlace(assumed, 0, events.subList(before, by));
            assertThatExceptionOfType(InvalidHistoryException.class)
                    .as("%s with %s", events, assumed)
                    .isThrownBy(() -> history.assuming(List.of(assumed)))
                    .satisfies(refusal -> assertThat(refusal.faults()).containsExactly(open));
            return;
        }
        List<MembershipEvent> expected = new ArrayList<>(events);
        expected.add(by, assumed);
        assertThat(history.assuming(List.of(assumed)).events(STATE))
                .as("%s with %s", events, assumed)
                .isEqualTo(expected);
    }

    @Example
    void manyQuestionsAreAnsweredAsFewAre() {
        MembershipHistory history = of("SIGN 1992", "RATIFY? 1993-12", "WITHDRAW 1999-04-02");
        Certainty first = member(history, "1995-01-01");
        for (int i = 0; i < 1_000; i++) {
            assertThat(member(history, "1995-01-01")).isEqualTo(first).isEqualTo(Certainty.UNDETERMINED);
        }
        assertThat(member(history, "1993-11-30")).isEqualTo(Certainty.NO);
        assertThat(member(history, "1999-04-02")).isEqualTo(Certainty.NO);
        assertThat(history.roster(LocalDate.of(1995, 1, 1)).undetermined()).containsExactly(STATE);
    }
}
