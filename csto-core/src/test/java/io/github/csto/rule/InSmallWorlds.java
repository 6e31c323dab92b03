package io.github.csto.rule;

import io.github.csto.country.Country;
import io.github.csto.time.PartialDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** Laws of rules in small worlds: the memberships that are left open, and the dates in them. */
abstract class InSmallWorlds {
    /** What is found in every world: on each day that is meant, by each choice of members that is possible on it. */
    static Set<Verdict> inEveryWorld(SmallWorlds worlds, PartialDate date, Function<List<Country>, Verdict> one) {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        for (int day : SmallWorlds.possible(date)) {
            for (List<Country> members : OrderOfSpeakersProperties.memberships(worlds, day)) {
                verdicts.add(one.apply(members));
            }
        }
        return verdicts;
    }

    @Provide
    Arbitrary<SmallWorlds> worlds() {
        return SmallWorlds.any();
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return SmallWorlds.dates();
    }

    @Provide
    Arbitrary<Editions> editions() {
        return Editions.any();
    }
}
