package io.github.csto.rule;

import static io.github.csto.rule.Councils.seat;
import static io.github.csto.rule.Councils.session;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.council.Reported;
import io.github.csto.council.Representative;
import io.github.csto.council.Session;
import io.github.csto.country.Country;
import io.github.csto.time.PartialDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Who speaks when, against every way in which memberships, days and turns that are not recorded can have been. */
class OrderOfSpeakersProperties extends InSmallWorlds {
    /** Армения, Беларусь, Казахстан are sometimes members, Украина never is. */
    private static final List<Country> ALPHABET = List.of(Country.AM, Country.BY, Country.KZ, Country.UA);

    /** Whose turn came when; 0 for one that is not recorded, and less for a state that is not listed. */
    record Told(Country chair, List<Integer> turns, boolean complete) {
        Reported<Representative> attendance() {
            List<Representative> there = new ArrayList<>();
            for (Country country : ALPHABET) {
                int turn = turns.get(ALPHABET.indexOf(country));
                if (turn >= 0) {
                    there.add(
                            turn == 0
                                    ? seat(country).build()
                                    : seat(country).speaker(turn).build());
                }
            }
            return new Reported<>(there, complete);
        }

        /** What is found of everything that may have been, if these and the chair are the states that the order speaks of. */
        Set<Verdict> verdicts(List<Country> members) {
            List<Country> order = new ArrayList<>();
            List<Country> loose = new ArrayList<>();
            for (int turn = 1; turn <= ALPHABET.size(); turn++) {
                int place = turns.indexOf(turn);
                if (place >= 0 && isCounted(ALPHABET.get(place), members)) {
                    order.add(ALPHABET.get(place));
                }
            }
            for (Country country : ALPHABET) {
                int turn = turns.get(ALPHABET.indexOf(country));
                if (isCounted(country, members) && (turn == 0 || (turn < 0 && !complete))) {
                    loose.add(country);
                }
            }
            Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
            insert(order, loose, verdicts);
            return verdicts;
        }

        private boolean isCounted(Country country, List<Country> members) {
            return country == chair || members.contains(country);
        }

        private void insert(List<Country> order, List<Country> loose, Set<Verdict> verdicts) {
            if (loose.isEmpty()) {
                verdicts.add(verdict(order));
                return;
            }
            List<Country> others = loose.subList(1, loose.size());
            insert(order, others, verdicts);
            for (int place = 0; place <= order.size(); place++) {
                List<Country> longer = new ArrayList<>(order);
                longer.add(place, loose.get(0));
                insert(longer, others, verdicts);
            }
        }

        private Verdict verdict(List<Country> order) {
            int last = -1;
            for (Country country : order) {
                int place = country == chair ? -1 : ALPHABET.indexOf(country);
                if (place < last || (country == chair && country != order.get(0))) {
                    return Verdict.DEPARTS;
                }
                last = place;
            }
            return order.contains(chair) ? Verdict.COMPLIES : Verdict.NOT_ESTABLISHED;
        }
    }

    @Property(tries = 3000)
    void theVerdictIsThatOfEveryWorld(
            @ForAll("worlds") SmallWorlds worlds, @ForAll("told") Told told, @ForAll("dates") PartialDate date) {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        for (int day : SmallWorlds.possible(date)) {
            for (List<Country> members : memberships(worlds, day)) {
                verdicts.addAll(told.verdicts(members));
            }
        }
        Session held = session("s", "2020-02-22")
                .date(date)
                .chair(told.chair())
                .attendance(told.attendance())
                .build();

        Ruling ruling = Procedure.of(Councils.rules(), worlds.history()).orderOfSpeakers(held);

        assertThat(ruling.verdict())
                .as("%s %s", ruling, verdicts)
                .isEqualTo(verdicts.size() == 1 ? verdicts.iterator().next() : Verdict.NOT_ESTABLISHED);
    }

    /** Who may have been a member together on a day. */
    static List<List<Country>> memberships(SmallWorlds worlds, int day) {
        List<List<Country>> together = List.of(List.of());
        for (Country country : SmallWorlds.COUNTRIES) {
            Set<Integer> ways = worlds.memberships(country);
            List<List<Country>> either = new ArrayList<>();
            for (List<Country> others : together) {
                if (ways.stream().anyMatch(way -> (way >> day & 1) == 0)) {
                    either.add(others);
                }
                if (ways.stream().anyMatch(way -> (way >> day & 1) == 1)) {
                    List<Country> more = new ArrayList<>(others);
                    more.add(country);
                    either.add(more);
                }
            }
            together = either;
        }
        return together;
    }

    @Provide
    Arbitrary<Told> told() {
        Arbitrary<List<Integer>> turns = Arbitraries.shuffle(1, 2, 3, 4)
                .flatMap(order -> Arbitraries.of(1, 1, 1, 0, -1)
                        .list()
                        .ofSize(order.size())
                        .map(known -> {
                            List<Integer> told = new ArrayList<>();
                            for (int i = 0; i < order.size(); i++) {
                                told.add(known.get(i) == 1 ? order.get(i) : known.get(i));
                            }
                            return told;
                        }));
        Arbitrary<List<Integer>> mostlyInOrder = Arbitraries.oneOf(
                turns,
                Arbitraries.of(List.of(
                        List.of(2, 1, 3, -1),
                        List.of(1, 2, 3, 4),
                        List.of(3, 2, 4, 1),
                        List.of(2, 3, 1, -1),
                        List.of(-1, 1, 2, 3))));
        return Combinators.combine(Arbitraries.of(ALPHABET), mostlyInOrder, Arbitraries.of(true, false))
                .as(Told::new)
                .withoutEdgeCases();
    }
}
