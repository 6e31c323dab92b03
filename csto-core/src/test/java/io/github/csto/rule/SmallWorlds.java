package io.github.csto.rule;

import io.github.csto.country.Country;
import io.github.csto.membership.MembershipAct;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.testing.jqwik.Dates;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/**
 * A fortnight in which states come and go on days that are not exactly known, and every way in which that can have been: states join, suspend
 * themselves, rejoin and so on in turn, so one is a member after an odd number of acts.
 *
 * @param acts the dates of the acts of each state, in their order
 */
public record SmallWorlds(Map<Country, List<PartialDate>> acts) {
    /** The first day of the fortnight, shortly before a leap day. */
    public static final LocalDate FIRST = LocalDate.of(2020, 2, 22);

    /** How many days there are. */
    public static final int DAYS = 14;

    /** The states that there are. */
    public static final List<Country> COUNTRIES = List.of(Country.AM, Country.BY, Country.KZ);

    private static final List<MembershipAct> WAY =
            List.of(MembershipAct.ACCEDE, MembershipAct.SELF_SUSPEND, MembershipAct.REJOIN, MembershipAct.SELF_SUSPEND);

    /** Any such fortnight. */
    public static Arbitrary<SmallWorlds> any() {
        Arbitrary<List<PartialDate>> state = state();
        return Combinators.combine(state, state, state)
                .as((am, by, kz) ->
                        new SmallWorlds(new TreeMap<>(Map.of(Country.AM, am, Country.BY, by, Country.KZ, kz))))
                .withoutEdgeCases();
    }

    private static Arbitrary<List<PartialDate>> state() {
        Arbitrary<Integer> anywhere = number(0, DAYS - 1);
        Arbitrary<List<Integer>> days = anywhere.list()
                .ofMaxSize(WAY.size())
                .map(list -> list.stream().sorted().toList());
        Arbitrary<List<Integer>> blur = number(0, 3).list().ofSize(2 * WAY.size());
        return Combinators.combine(days, blur).as((on, by) -> {
            List<PartialDate> dates = new ArrayList<>();
            for (int i = 0; i < on.size(); i++) {
                dates.add(range(Math.max(0, on.get(i) - by.get(2 * i)), on.get(i) + by.get(2 * i + 1)));
            }
            return dates;
        });
    }

    static Arbitrary<Integer> number(int first, int last) {
        return Arbitraries.integers()
                .between(first, last)
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases();
    }

    private static PartialDate range(int first, int last) {
        return PartialDate.between(day(first), day(Math.min(last, DAYS - 1)));
    }

    /** A day of the fortnight, counted from 0. */
    public static PartialDate day(int day) {
        return PartialDate.of(FIRST.plusDays(day));
    }

    /** Days and ranges of days of the fortnight. */
    public static Arbitrary<PartialDate> dates() {
        LocalDate last = FIRST.plusDays(DAYS - 1);
        return Arbitraries.oneOf(
                        Dates.days(FIRST, last).map(PartialDate::of),
                        Dates.intervals(FIRST, last).map(Dates::spanning))
                .withoutEdgeCases();
    }

    /** Days of the fortnight. */
    public static Arbitrary<PartialDate> exactDates() {
        return number(0, DAYS - 1).map(SmallWorlds::day);
    }

    /** The days that a date can be, counted from 0. */
    public static List<Integer> possible(PartialDate date) {
        List<Integer> days = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            if (date.canBe(FIRST.plusDays(day))) {
                days.add(day);
            }
        }
        return days;
    }

    /** What is told. */
    public MembershipHistory history() {
        List<MembershipEvent> events = new ArrayList<>();
        acts.forEach((country, dates) -> {
            for (int i = 0; i < dates.size(); i++) {
                events.add(MembershipEvent.of(country, WAY.get(i), dates.get(i)));
            }
        });
        return MembershipHistory.of(events);
    }

    /** What is told if states withdraw instead: then the days on which one is a party are those on which it would have been a member. */
    public MembershipHistory historyOfParties() {
        return MembershipHistory.of(history().events().stream()
                .map(event -> event.act() == MembershipAct.SELF_SUSPEND
                        ? MembershipEvent.of(event.country(), MembershipAct.WITHDRAW, event.date())
                        : event)
                .toList());
    }

    /** The days on which a state is a member, for every way in which its acts can have happened: bit n is day n. */
    public Set<Integer> memberships(Country country) {
        Set<Integer> ways = new LinkedHashSet<>();
        place(acts.getOrDefault(country, List.of()), 0, 0, 0, ways);
        return ways;
    }

    /** Each act flips the membership from its day on. */
    private static void place(List<PartialDate> dates, int next, int from, int member, Set<Integer> ways) {
        if (next == dates.size()) {
            ways.add(member);
            return;
        }
        for (int day : possible(dates.get(next))) {
            if (day >= from) {
                int after = (1 << DAYS) - (1 << day);
                place(dates, next + 1, day, member ^ after, ways);
            }
        }
    }
}
