package io.github.csto.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.csto.country.Country;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

/** How a sum is shared to the cent. */
class SharesProperties {
    @Property
    void sharesAddUpToTheTotalAndDifferByAtMostACent(
            @ForAll @BigRange(min = "0", max = "99999999999999999999") @Scale(2) BigDecimal total,
            @ForAll("payers") List<Country> payers) {
        Map<Country, BigDecimal> shares = CouncilRules.CSC_FUNDING.shares(total, payers);

        assertThat(shares.keySet())
                .containsExactlyElementsOf(payers.stream().sorted().distinct().toList());
        assertThat(shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(total);
        assertThat(Collections.max(shares.values()).subtract(Collections.min(shares.values())))
                .isLessThanOrEqualTo(new BigDecimal("0.01"));
        assertThat(shares.values())
                .allSatisfy(share -> assertThat(share.scale()).isEqualTo(2));
    }

    @Property
    void theOrderOfThePayersAndPayersNamedTwiceChangeNothing(
            @ForAll @BigRange(min = "0", max = "1000") @Scale(2) BigDecimal total,
            @ForAll("payers") List<Country> payers) {
        List<Country> other = new ArrayList<>(payers);
        Collections.reverse(other);
        other.addAll(payers);

        assertThat(CouncilRules.CSC_FUNDING.shares(total, other))
                .isEqualTo(CouncilRules.CSC_FUNDING.shares(total, payers));
    }

    /** Every total up to two euros and every number of payers up to nine, handed out coin by coin. */
    @Example
    void everyCentIsHandedOutInTurn() {
        List<Country> states = List.of(
                Country.AM,
                Country.AZ,
                Country.BY,
                Country.GE,
                Country.KG,
                Country.KZ,
                Country.RU,
                Country.TJ,
                Country.UZ);
        for (int cents = 0; cents <= 200; cents++) {
            for (int count = 1; count <= states.size(); count++) {
                int[] purses = new int[count];
                for (int cent = 0; cent < cents; cent++) {
                    purses[cent % count]++;
                }
                Map<Country, BigDecimal> shares = CouncilRules.CSC_FUNDING.shares(
                        new BigDecimal(BigInteger.valueOf(cents), 2), states.subList(0, count));

                List<BigDecimal> expected = new ArrayList<>();
                for (int purse : purses) {
                    expected.add(new BigDecimal(BigInteger.valueOf(purse), 2));
                }
                assertThat(shares.values()).containsExactlyElementsOf(expected);
            }
        }
    }

    @Property
    void sharesOfTheMembersAreInOrder(@ForAll @BigRange(min = "0.01", max = "1000") @Scale(2) BigDecimal total) {
        Map<Country, BigDecimal> shares =
                CouncilRules.CSC_FUNDING.shares(total, List.of(Country.RU, Country.KZ, Country.BY, Country.AM));

        assertThat(Councils.procedure().funding(shares, Councils.DAY).verdict()).isEqualTo(Verdict.COMPLIES);
    }

    @Example
    void aThousandAmongSixIsSharedToTheCent() {
        Map<Country, BigDecimal> shares = CouncilRules.CSC_FUNDING.shares(
                new BigDecimal("1000.00"),
                List.of(Country.TJ, Country.RU, Country.KZ, Country.KG, Country.BY, Country.AM));

        assertThat(shares)
                .containsExactly(
                        Map.entry(Country.AM, new BigDecimal("166.67")),
                        Map.entry(Country.BY, new BigDecimal("166.67")),
                        Map.entry(Country.KG, new BigDecimal("166.67")),
                        Map.entry(Country.KZ, new BigDecimal("166.67")),
                        Map.entry(Country.RU, new BigDecimal("166.66")),
                        Map.entry(Country.TJ, new BigDecimal("166.66")));
    }

    @Example
    void aSumMayBeWrittenWithMoreOrFewerZeros() {
        for (String text : List.of("12", "12.0", "12.00", "12.000", "1.2E+1")) {
            assertThat(CouncilRules.CSC_FUNDING.shares(new BigDecimal(text), List.of(Country.RU)))
                    .isEqualTo(Map.of(Country.RU, new BigDecimal("12.00")));
        }
    }

    @Example
    void whatCannotBeSharedIsRefusedWithItsValue() {
        for (String text : List.of("-0.01", "-1", "0.001", "10.005")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CouncilRules.CSC_FUNDING.shares(new BigDecimal(text), List.of(Country.RU)))
                    .withMessageContaining(text);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CouncilRules.CSC_FUNDING.shares(new BigDecimal("10.00"), List.of()))
                .withMessageContaining("10.00");
    }

    @Example
    void aSumHasAtMostThirtyDigitsBeforeThePointAndAfterIt() {
        for (String text : List.of("1E+29", "0E-30", "12." + "0".repeat(30))) {
            Map<Country, BigDecimal> shares =
                    CouncilRules.CSC_FUNDING.shares(new BigDecimal(text), List.of(Country.RU));
            assertThat(shares.get(Country.RU)).isEqualByComparingTo(text);
        }
        for (String text : List.of("1E+30", "0E-31", "12." + "0".repeat(31), "1E-999999999", "1E+999999999")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CouncilRules.CSC_FUNDING.shares(new BigDecimal(text), List.of(Country.RU)))
                    .withMessageStartingWith("Not a sum of at most 30 digits");
        }
    }

    /** Who has no part gets no cent that is left over. */
    @Example
    void whatIsLeftOverGoesToThoseWhoHaveAPart() {
        RuleVersion version = RuleVersion.builder()
                .rule(CouncilRules.CSC_FUNDING)
                .statement("Two pay the halves.")
                .since(Councils.date("2003"))
                .putParameters("key", "BY:50,RU:50,*:0")
                .build();
        assertThat(CouncilRules.CSC_FUNDING.shares(
                        new BigDecimal("0.03"), List.of(Country.RU, Country.BY, Country.AM), version))
                .containsExactly(
                        Map.entry(Country.AM, new BigDecimal("0.00")),
                        Map.entry(Country.BY, new BigDecimal("0.02")),
                        Map.entry(Country.RU, new BigDecimal("0.01")));
    }

    @Provide
    Arbitrary<List<Country>> payers() {
        return Arbitraries.of(Stream.of(Country.values()).limit(40).toList())
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }
}
