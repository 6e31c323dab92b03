package io.github.csto.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.country.Country;
import io.github.csto.time.PartialDate;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Who pays what, against every way in which vague memberships and days can have been; sums are counted in cents. */
class FundingProperties extends InSmallWorlds {
    private static final List<Country> STATES = List.of(Country.AM, Country.BY, Country.KZ, Country.UA);

    @Property(tries = 3000)
    void theVerdictIsThatOfEveryWorld(
            @ForAll("worlds") SmallWorlds worlds,
            @ForAll("cents") Map<Country, Integer> cents,
            @ForAll("dates") PartialDate date) {
        Set<Verdict> verdicts = inEveryWorld(worlds, date, members -> verdict(cents, members));

        Ruling ruling = Procedure.of(Councils.rules(), worlds.history()).funding(inUnits(cents), date);

        assertThat(ruling.verdict())
                .as("%s %s", ruling, verdicts)
                .isEqualTo(verdicts.size() == 1 ? verdicts.iterator().next() : Verdict.NOT_ESTABLISHED);
    }

    static Map<Country, BigDecimal> inUnits(Map<Country, Integer> cents) {
        Map<Country, BigDecimal> shares = new EnumMap<>(Country.class);
        cents.forEach((country, sum) -> shares.put(country, BigDecimal.valueOf(sum, 2)));
        return shares;
    }

    /** One world: each member pays as much as the others, to the cent, nobody else pays, and something is paid. */
    private static Verdict verdict(Map<Country, Integer> cents, List<Country> members) {
        int total = 0;
        boolean refund = false;
        for (Country one : members) {
            if (!cents.containsKey(one)) {
                return Verdict.VIOLATED;
            }
            for (Country other : members) {
                if (cents.containsKey(other) && Math.abs(cents.get(one) - cents.get(other)) > 1) {
                    return Verdict.VIOLATED;
                }
            }
            total += Math.abs(cents.get(one));
            refund |= cents.get(one) < 0;
        }
        if (cents.keySet().stream().anyMatch(state -> !members.contains(state) && cents.get(state) != 0)) {
            return Verdict.VIOLATED;
        }
        return total == 0 || refund ? Verdict.NOT_ESTABLISHED : Verdict.COMPLIES;
    }

    /** Mostly the same sum, or a cent more, or nothing. */
    @Provide
    Arbitrary<Map<Country, Integer>> cents() {
        Arbitrary<Integer> free = Arbitraries.of(-500, -1, 0, 0, 1, 500, 500, 500, 500, 501, 502);
        Arbitrary<Integer> even = Arbitraries.of(500, 500, 501);
        Arbitrary<Integer> small = Arbitraries.of(-1, 0, 1);
        return Arbitraries.of(free, even, even, small)
                .flatMap(sum -> Arbitraries.maps(Arbitraries.of(STATES), sum)
                        .ofMinSize(1)
                        .ofMaxSize(4))
                .withoutEdgeCases();
    }
}
