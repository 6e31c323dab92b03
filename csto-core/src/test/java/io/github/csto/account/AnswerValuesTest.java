package io.github.csto.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.csto.country.Country;
import io.github.csto.membership.Criterion;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.membership.MembershipStatus;
import io.github.csto.organisation.Statement;
import io.github.csto.source.Claim;
import io.github.csto.stage.Stage;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What answers and dissents say of themselves. */
class AnswerValuesTest {
    private static final LocalDate DAY = LocalDate.of(2013, 1, 1);
    private static final Provenance PROVENANCE =
            new Provenance("TEA", "prose", PartialDate.parse("2014"), false, List.of());

    /** One state of each kind. */
    private static MembershipHistory history() {
        return MembershipHistory.of(Stream.of(
                        "AM ACCEDE 1991",
                        "AZ ACCEDE? 1993",
                        "BY SIGN 1993",
                        "GE ACCEDE 1993",
                        "GE WITHDRAW 1999",
                        "UZ ACCEDE 1991",
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
        RosterAnswer answer = new RosterAnswer(history().roster(DAY), PROVENANCE, List.of(), List.of(), statements);
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
    void aStatusIsCertainOnlyIfNoOtherIsPossible() {
        StandingAnswer certain = standing(Country.UZ);
        assertThat(certain.is(MembershipStatus.SELF_SUSPENDED)).isEqualTo(Certainty.YES);
        assertThat(certain.is(MembershipStatus.WITHDRAWN)).isEqualTo(Certainty.NO);
        assertThat(certain.status()).hasValue(MembershipStatus.SELF_SUSPENDED);
        assertThat(certain.because()).isEqualTo(certain.standing().because()).isNotEmpty();
        assertThat(certain.isMember()).isEqualTo(certain.standing().isMember());
        assertThat(certain.statements()).isEmpty();

        StandingAnswer open = standing(Country.AZ);
        assertThat(open.is(MembershipStatus.RATIFIED)).isEqualTo(Certainty.UNDETERMINED);
        assertThat(open.is(MembershipStatus.SIGNED)).isEqualTo(Certainty.NO);
        assertThat(open.status()).isEmpty();
        assertThat(open.isMember()).isEqualTo(Certainty.UNDETERMINED);
    }

    private static StandingAnswer standing(Country country) {
        return new StandingAnswer(DAY, history().standing(country, DAY), PROVENANCE, List.of());
    }

    @Test
    void thePeriodsStatesAreByAnswerAndByCode() {
        Map<Country, Certainty> throughout = new LinkedHashMap<>();
        throughout.put(Country.UZ, Certainty.NO);
        throughout.put(Country.GE, Certainty.NO);
        throughout.put(Country.AM, Certainty.YES);
        Map<Country, Certainty> atAnyTime = new LinkedHashMap<>();
        atAnyTime.put(Country.UZ, Certainty.YES);
        atAnyTime.put(Country.AM, Certainty.YES);
        atAnyTime.put(Country.GE, Certainty.UNDETERMINED);
        Set<Stage> stages = new LinkedHashSet<>(List.of(Stage.TREATY_SIGNED, Stage.NONE));
        PeriodAnswer answer = new PeriodAnswer(
                DateInterval.of(DAY, DAY.plusYears(1)),
                Criterion.MEMBER,
                stages,
                throughout,
                atAnyTime,
                PROVENANCE,
                List.of(),
                List.of());
        stages.clear();
        throughout.clear();
        atAnyTime.clear();
        assertThat(answer.throughout(Certainty.NO)).containsExactly(Country.GE, Country.UZ);
        assertThat(answer.throughout(Certainty.YES)).containsExactly(Country.AM);
        assertThat(answer.atAnyTime(Certainty.YES)).containsExactly(Country.AM, Country.UZ);
        assertThat(answer.atAnyTime(Certainty.UNDETERMINED)).containsExactly(Country.GE);
        assertThat(answer.throughout().keySet()).containsExactly(Country.AM, Country.GE, Country.UZ);
        assertThat(answer.possibleStages()).containsExactly(Stage.NONE, Stage.TREATY_SIGNED);
    }

    /** A passage is not contradicted only where the history certainly says the same. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EXACTLY | 1992-06 | AM UZ    | ''",
                "EXACTLY | 1992-06 | AM       | UZ YES NO",
                "EXACTLY | 1992-06 | AM BY UZ | BY NO YES",
                "EXACTLY | 1994    | AM GE UZ | AZ UNDETERMINED NO",
                "AMONG   | 1994    | UZ AM    | ''",
                "AMONG   | 1994    | AZ AM BY | AZ UNDETERMINED YES, BY NO YES",
                "NONE_OF | 2000    | GE BY    | ''",
                "NONE_OF | 2000    | GE AM AZ | AM YES NO, AZ UNDETERMINED NO",
            })
    void aPassageIsHeldAgainstTheHistory(RosterCheck.Says says, String date, String countries, String words) {
        RosterCheck check = new RosterCheck(
                PartialDate.parse(date),
                says,
                Stream.of(countries.split(" ", -1)).map(Country::valueOf).toList());
        List<String> expected = Stream.of(words.split(", ", -1))
                .filter(each -> !each.isEmpty())
                .map(each -> each.split(" ", -1))
                .map(each -> "member %s on %s: %s by the history, %s by the passage"
                        .formatted(each[0], date, each[1], each[2]))
                .toList();
        assertThat(check.disagreements(history())).isEqualTo(expected);
    }

    @Test
    void eachRuleIsWordedInEachLanguage() {
        for (ReconciliationRule rule : ReconciliationRule.values()) {
            assertThat(Stream.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("ru"))
                            .map(rule::in))
                    .doesNotHaveDuplicates()
                    .allMatch(text -> text.endsWith("."));
        }
        assertThat(Stream.of(ReconciliationRule.values()).map(ReconciliationRule::number))
                .containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(ReconciliationRule.NO_COMMON_DAY.in(Locale.ENGLISH)).startsWith("A pair whose dates share no day");
    }
}
