package io.github.csto.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.country.Country;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares against a key: half by Russia, a tenth by each other member. */
class ContributionKeyTest {
    private static final ContributionKey KEY = new ContributionKey(Map.of(Country.RU, 50), Optional.of(10));
    private static final List<Country> SIX =
            List.of(Country.AM, Country.BY, Country.KG, Country.KZ, Country.RU, Country.TJ);

    /** Such as {@code AM:1.00 RU:5.00}. */
    private static Map<Country, BigDecimal> shares(String text) {
        Map<Country, BigDecimal> shares = new EnumMap<>(Country.class);
        Stream.of(text.split(" ", -1))
                .map(share -> share.split(":", -1))
                .forEach(share -> shares.put(Country.valueOf(share[0]), new BigDecimal(share[1])));
        return shares;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AM:1 BY:1 KG:1 KZ:1 RU:5 TJ:1              | COMPLIES        | ''",
                "AM:1.01 BY:0.99 KG:1 KZ:1 RU:5 TJ:1        | COMPLIES        | ''",
                "AM:1.02 BY:0.98 KG:1 KZ:1 RU:5 TJ:1        | VIOLATED        | AM BY",
                "AM:1 BY:1 KG:1 KZ:1 RU:4.98 TJ:1.02        | VIOLATED        | RU TJ",
                "AM:2 BY:0 KG:1 KZ:1 RU:5 TJ:1              | VIOLATED        | AM",
                "AM:0 BY:0 KG:0 KZ:0 RU:0 TJ:0              | NOT_ESTABLISHED | ''",
                "AM:3 BY:-1 KG:1 KZ:1 RU:5 TJ:1             | NOT_ESTABLISHED | AM BY",
                "AM:1 BY:1 KG:1 KZ:1 RU:5                   | VIOLATED        | AM BY KG KZ RU",
                "AM:1 BY:1 KG:1 KZ:1 RU:5 TJ:1 UZ:0         | COMPLIES        | ''",
                "AM:1 BY:1 KG:1 KZ:1 RU:5 TJ:1 UZ:1         | VIOLATED        | AM BY KG KZ RU TJ UZ",
            })
    void eachPaysItsPartToTheCent(String text, Verdict verdict, String departing) {
        Map<Country, BigDecimal> shares = shares(text);
        assertThat(KEY.judge(shares, SIX, List.of())).isEqualTo(verdict);
        assertThat(String.join(
                        " ", KEY.departing(shares).stream().map(Country::alpha2).toList()))
                .isEqualTo(departing);
    }

    @Test
    void partsThatAreNotAHundredEstablishNothing() {
        assertThat(KEY.judge(shares("AM:1 RU:5"), List.of(Country.AM, Country.RU), List.of()))
                .isEqualTo(Verdict.NOT_ESTABLISHED);
    }

    /** Who may be no member pays in some worlds and not in others. */
    @Test
    void whatHoldsInEveryWorldIsEstablished() {
        Map<Country, BigDecimal> six = shares("AM:1 BY:1 KG:1 KZ:1 RU:5 TJ:1");
        assertThat(KEY.judge(six, SIX, List.of(Country.UZ))).isEqualTo(Verdict.NOT_ESTABLISHED);
        assertThat(KEY.judge(six, SIX.subList(0, 5), List.of(Country.TJ))).isEqualTo(Verdict.NOT_ESTABLISHED);
        assertThat(KEY.judge(shares("AM:2 RU:5"), List.of(Country.AM, Country.BY, Country.RU), List.of(Country.UZ)))
                .isEqualTo(Verdict.VIOLATED);
    }

    /** Eight may be members or not, and pay nothing either way; of nine nothing is said. */
    @Test
    void ofMoreThanEightOpenStatesNothingIsEstablished() {
        ContributionKey alone = new ContributionKey(Map.of(Country.RU, 100), Optional.of(0));
        Map<Country, BigDecimal> shares = shares("RU:7");
        List<Country> open = new ArrayList<>();
        for (Country country : List.of(
                Country.AM, Country.AZ, Country.BY, Country.GE, Country.KG, Country.KZ, Country.TJ, Country.UZ)) {
            shares.put(country, BigDecimal.ZERO);
            open.add(country);
            assertThat(alone.judge(shares, List.of(Country.RU), open)).isEqualTo(Verdict.COMPLIES);
        }
        shares.put(Country.MD, BigDecimal.ZERO);
        open.add(Country.MD);
        assertThat(alone.judge(shares, List.of(Country.RU), open)).isEqualTo(Verdict.NOT_ESTABLISHED);
    }
}
