package io.github.csto.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.csto.country.Country;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.organisation.Statement;
import io.github.csto.source.Claim;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What answers and dissents say of themselves. */
class AnswerValuesTest {
    private static final LocalDate DAY = LocalDate.of(2013, 1, 1);
    private static final Provenance PROVENANCE =
            new Provenance("TEA", "prose", PartialDate.parse("2014"), false, List.of());

    /** One state of each kind. */
    private static MembershipHistory history() {
        return MembershipHistory.of(Stream.of(
                        "AM ACCEDE 1992",
                        "AZ ACCEDE? 1993",
                        "BY SIGN 1993",
                        "GE ACCEDE 1993",
                        "GE WITHDRAW 1999",
                        "UZ ACCEDE 1992",
                        "UZ SELF_SUSPEND 2012")
                .map(MembershipEvent::parse)
                .toList());
    }

    @Test
    void aRosterAnswerGivesTheGroupsOfItsRoster() {
        RosterAnswer answer = new RosterAnswer(history().roster(DAY), PROVENANCE, List.of());
        assertThat(answer.members()).contains(Country.AM).doesNotContain(Country.AZ, Country.BY, Country.GE);
        assertThat(answer.undetermined()).containsExactly(Country.AZ);
        assertThat(answer.selfSuspended()).containsExactly(Country.UZ);
        assertThat(answer.signatories()).containsExactly(Country.BY);
        assertThat(answer.withdrawn()).containsExactly(Country.GE);
        assertThat(answer.statusDissents()).isEmpty();
        assertThat(answer.statements()).isEmpty();
    }

    @Test
    void theStatementsOfARosterAnswerAreByStateAndItsOwn() {
        Map<Country, List<Claim<Statement>>> statements = new TreeMap<>();
        List<Claim<Statement>> none = new ArrayList<>();
        statements.put(Country.UZ, none);
        statements.put(Country.AM, none);
        RosterAnswer answer =
                new RosterAnswer(history().roster(DAY), PROVENANCE, List.of(), List.of(), statements);
        statements.clear();
        assertThat(answer.statements().keySet()).containsExactly(Country.AM, Country.UZ);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> answer.statements().clear());
    }

    @Test
    void aDissentIsOfMembershipUnlessItSaysOtherwise() {
        Dissent<Certainty> within = new Dissent<>("list", Country.UZ, Certainty.NO, List.of());
        Dissent<Certainty> beyond = within.withBeyondHorizon(true);
        assertThat(within.on()).isEqualTo(Dissent.Matter.MEMBERSHIP);
        assertThat(within.beyondHorizon()).isFalse();
        assertThat(beyond.beyondHorizon()).isTrue();
        assertThat(beyond.withBeyondHorizon(true)).isSameAs(beyond);
        assertThat(beyond.withBeyondHorizon(false)).isEqualTo(within);
    }

    @Test
    void anAnswerIsBeyondTheHorizonUnlessTheLatestSourceIsCertainlyAsLate() {
        assertThat(PROVENANCE.on(LocalDate.of(2014, 1, 1)).beyondHorizon()).isFalse();
        assertThat(PROVENANCE.on(LocalDate.of(2014, 1, 2)).beyondHorizon()).isTrue();
        assertThat(PROVENANCE.on(DAY)).isSameAs(PROVENANCE);
        assertThat(PROVENANCE.isHypothetical()).isFalse();
    }

    @Test
    void eachRuleIsWordedInEachLanguage() {
        for (ReconciliationRule rule : ReconciliationRule.values()) {
            assertThat(Stream.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("ru"))
                            .map(rule::in))
                    .doesNotHaveDuplicates()
                    .allMatch(text -> text.endsWith("."));
            assertThat(rule.number()).isEqualTo(rule.ordinal() + 1);
        }
        assertThat(ReconciliationRule.NO_COMMON_DAY.in(Locale.ENGLISH)).startsWith("A pair whose dates share no day");
    }
}
