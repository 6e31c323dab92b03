package io.github.csto.rule;

import static io.github.csto.rule.Councils.DAY;
import static io.github.csto.rule.Councils.date;
import static io.github.csto.rule.Councils.decision;
import static io.github.csto.rule.Councils.objection;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.council.AssistanceCase;
import io.github.csto.council.Decision;
import io.github.csto.council.Decision.Objection;
import io.github.csto.council.Reported;
import io.github.csto.country.Country;
import io.github.csto.time.Certainty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which states, steps and sums the reasons of a finding name, and that they name no others. In June 2020 Uzbekistan has suspended itself. */
class ReasonsTest {
    private static <S> List<String> reasons(RuleBook rules, Rule<S> rule, S subject) {
        return rules.judge(rule, subject, Facts.of(Councils.members())).reasons(Locale.ENGLISH);
    }

    private static List<String> onConsensus(Objection... objections) {
        return reasons(
                Councils.rules(),
                CouncilRules.CHARTER_CONSENSUS,
                decision("d", "2020-06-15").objections(Reported.of(objections)).build());
    }

    private static Objection against(Country country) {
        return new Objection(country, Objection.To.DECISION);
    }

    @Test
    void whoeverIsAgainstADecisionIsNamedAndWhoeverOfThemIsNoMember() {
        assertThat(onConsensus(against(Country.UZ), objection(Country.RU), against(Country.AM)))
                .containsExactly(
                        "Against the decision: Armenia (AM), Uzbekistan (UZ)",
                        "Uzbekistan (UZ) is not a member on 2020-06-15 (SELF_SUSPENDED)",
                        "A member is against it");
        assertThat(onConsensus(objection(Country.RU))).containsExactly("No member is against it");
    }

    private static AssistanceCase attacked(Optional<Country> state) {
        return new AssistanceCase(
                "a",
                state,
                DAY,
                Certainty.YES,
                Reported.of(date("2020-06-17"), date("2020-06-16")),
                Reported.atLeast(date("2020-06-18")),
                Reported.unknown(),
                Reported.none(),
                List.of());
    }

    @Test
    void theStateAndTheStepsOfACaseAreNamedThoseNotTakenAndThoseNotRecorded() {
        List<String> armenian =
                reasons(Councils.rules(), CouncilRules.CHARTER_ASSISTANCE, attacked(Optional.of(Country.AM)));

        assertThat(armenian)
                .containsExactly(
                        "Armenia (AM) is a party on 2020-06-15",
                        "It is the victim of an aggression by a state or a group of states",
                        "A request: 2020-06-16, 2020-06-17",
                        "A decision of the Council on assistance: 2020-06-18",
                        "A measure is not recorded",
                        "A notice to the UN Security Council: there was none");
        assertThat(reasons(Councils.rules(), CouncilRules.CHARTER_ASSISTANCE, attacked(Optional.empty())))
                .startsWith("The state to be helped, which is not recorded, is not certainly a party on 2020-06-15")
                .endsWith(armenian.subList(1, 6).toArray(String[]::new));
    }

    private static final RuleBook BY_KEY = RuleBook.of(List.of(RuleVersion.builder()
            .rule(CouncilRules.CSC_FUNDING)
            .statement("Armenia pays two fifths, each other member a fifth.")
            .since(date("2003-09-18"))
            .putParameters("key", "AM:40,*:20")
            .build()));

    private static List<String> onShares(int am, int by, int kz, Country fourth, int paid) {
        Decision decision = decision("d", "2020-06-15")
                .putShares(Country.AM, BigDecimal.valueOf(am))
                .putShares(Country.BY, BigDecimal.valueOf(by))
                .putShares(Country.KZ, BigDecimal.valueOf(kz))
                .putShares(fourth, BigDecimal.valueOf(paid))
                .build();
        return reasons(BY_KEY, CouncilRules.CSC_FUNDING, decision);
    }

    @Test
    void byAKeyWhoeverPaysWithoutOwingOrOwesWithoutPayingIsNamed() {
        assertThat(onShares(40, 20, 20, Country.RU, 20))
                .containsExactly("The members pay by the key AM:40,*:20, to the cent");
        assertThat(onShares(40, 20, 20, Country.UZ, 20))
                .containsExactly(
                        "Russia (RU) is a member on 2020-06-15 (RATIFIED)",
                        "Uzbekistan (UZ) is not a member on 2020-06-15 (SELF_SUSPENDED)",
                        "The shares are not those of the key AM:40,*:20");
    }

    @Test
    void byAKeyWhoeverPaysAnotherPartIsNamedWithWhatItPays() {
        assertThat(onShares(30, 30, 20, Country.RU, 20))
                .containsExactly(
                        "Armenia (AM) pays 30, which is not its part by the key",
                        "Belarus (BY) pays 30, which is not its part by the key",
                        "The shares are not those of the key AM:40,*:20");
    }
}
