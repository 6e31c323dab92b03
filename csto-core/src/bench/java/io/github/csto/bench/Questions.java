package io.github.csto.bench;

import io.github.csto.Csto;
import io.github.csto.country.Country;
import io.github.csto.membership.Criterion;
import io.github.csto.membership.MembershipAct;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import io.github.csto.time.Timeline;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A history, and random states and days to ask it about; the same in every run. */
final class Questions {
    /** A power of two, so that the next question is found without a division. */
    static final int SIZE = 4096;

    private static final int STATES = 200;
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2019, 12, 31);

    final MembershipHistory history;
    final Country[] states;
    final Country[] countries = new Country[SIZE];
    final LocalDate[] days = new LocalDate[SIZE];

    private Questions(MembershipHistory history, LocalDate first, LocalDate last) {
        this.history = history;
        this.states = history.countries().toArray(new Country[0]);
        Random random = new Random(1);
        for (int i = 0; i < SIZE; i++) {
            countries[i] = states[random.nextInt(states.length)];
            days[i] = first.plusDays(random.nextInt((int) (last.toEpochDay() - first.toEpochDay() + 1)));
        }
    }

    /** The reconciled history of the organisation that the library is about. */
    static Questions ofTheRegister() {
        return new Questions(Csto.fromSeeds().history(), LocalDate.of(1991, 1, 1), LocalDate.of(2025, 12, 31));
    }

    static Questions generated(int acts) {
        return new Questions(MembershipHistory.of(acts(acts)), FIRST, LAST);
    }

    /** States come and go on days spread evenly over twelve decades; of some days only the month is told. */
    static List<MembershipEvent> acts(int number) {
        Random random = new Random(number);
        List<MembershipEvent> acts = new ArrayList<>(number);
        int days = (int) (LAST.toEpochDay() - FIRST.toEpochDay() + 1);
        for (int state = 0; state < Math.min(STATES, number); state++) {
            Country country = Country.values()[state];
            int own = number / STATES + (state < number % STATES ? 1 : 0);
            int[] on = random.ints(own, 0, days).sorted().toArray();
            for (int i = 0; i < own; i++) {
                LocalDate day = FIRST.plusDays(on[i]);
                acts.add(MembershipEvent.of(
                        country,
                        i == 0 ? MembershipAct.ACCEDE : i % 2 == 1 ? MembershipAct.WITHDRAW : MembershipAct.REJOIN,
                        random.nextInt(8) == 0 ? PartialDate.of(YearMonth.from(day)) : PartialDate.of(day)));
            }
        }
        return acts;
    }

    /** From a day until the day before another one, or for ever: what the answer is, where it is not no. */
    record Spell(LocalDate start, LocalDate endExclusive, Certainty answer) {
        static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);
    }

    /** What the rivals are made of. */
    Map<Country, List<Spell>> spells() {
        Map<Country, List<Spell>> spells = new EnumMap<>(Country.class);
        for (Country country : states) {
            List<Spell> own = new ArrayList<>();
            List<Timeline.Change<Certainty>> changes =
                    history.timeline(country, Criterion.MEMBER).changes();
            for (int i = 0; i < changes.size(); i++) {
                if (changes.get(i).after() != Certainty.NO) {
                    own.add(new Spell(
                            changes.get(i).day(),
                            i + 1 < changes.size() ? changes.get(i + 1).day() : Spell.FOR_EVER,
                            changes.get(i).after()));
                }
            }
            spells.put(country, own);
        }
        return spells;
    }

    /** The days on which the roster changes. */
    List<LocalDate> changes() {
        return Arrays.stream(states)
                .flatMap(country -> history.timeline(country, Criterion.MEMBER).changes().stream())
                .map(Timeline.Change::day)
                .distinct()
                .sorted()
                .toList();
    }
}
