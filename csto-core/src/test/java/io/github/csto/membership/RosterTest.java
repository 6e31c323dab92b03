package io.github.csto.membership;

import static io.github.csto.membership.MembershipAct.ACCEDE;
import static io.github.csto.membership.MembershipAct.RATIFY;
import static io.github.csto.membership.MembershipAct.REJOIN;
import static io.github.csto.membership.MembershipAct.SELF_SUSPEND;
import static io.github.csto.membership.MembershipAct.SIGN;
import static io.github.csto.membership.MembershipAct.WITHDRAW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.csto.country.Country;
import io.github.csto.stage.Stage;
import io.github.csto.stage.StageEvent;
import io.github.csto.stage.StageHistory;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A roster with a state in each of its groups. */
class RosterTest {
    private static final LocalDate DAY = LocalDate.of(2000, 6, 1);

    private static final StageHistory SIGNED_ONLY =
            StageHistory.of(List.of(new StageEvent(Stage.TREATY_SIGNED, PartialDate.parse("1990"), List.of())));

    private static final List<MembershipEvent> EVENTS = List.of(
            event(Country.UZ, ACCEDE, "1991"),
            event(Country.UZ, SELF_SUSPEND, "1998"),
            event(Country.AM, SIGN, "1991"),
            event(Country.AM, RATIFY, "1992"),
            event(Country.BY, SIGN, "1999"),
            event(Country.GE, ACCEDE, "1991"),
            event(Country.GE, WITHDRAW, "1999"),
            event(Country.KG, SIGN, "2001"),
            event(Country.TJ, ACCEDE, "1991"),
            event(Country.TJ, WITHDRAW, "2000"),
            event(Country.KZ, ACCEDE, "1991"),
            event(Country.KZ, SELF_SUSPEND, "1998"),
            event(Country.KZ, WITHDRAW, "2000"),
            event(Country.RU, ACCEDE, "1991"),
            event(Country.RU, WITHDRAW, "1998-03"),
            event(Country.RU, REJOIN, "1998-03"));

    private static MembershipEvent event(Country country, MembershipAct act, String date) {
        return MembershipEvent.of(country, act, PartialDate.parse(date));
    }

    @Test
    void membersAndAllTheOthers() {
        Roster roster = MembershipHistory.of(EVENTS).roster(DAY);
        assertThat(roster.counted()).containsExactly(Country.AM, Country.RU);
        assertThat(roster.undetermined()).containsExactly(Country.TJ);
        assertThat(roster.selfSuspended()).containsExactly(Country.UZ);
        assertThat(roster.signatories()).containsExactly(Country.BY);
        assertThat(roster.withdrawn()).containsExactly(Country.GE);
        assertThat(roster.outside()).containsExactly(Country.KG);
        assertThat(roster.notCounted()).containsExactly(Country.KZ);
        assertThat(roster).hasToString("2000-06-01 MEMBER [AM, RU], undetermined [TJ]");
    }

    @Test
    void partiesIncludeTheSelfSuspended() {
        Roster roster = MembershipHistory.of(EVENTS).roster(DAY, Criterion.PARTY);
        assertThat(roster.counted()).containsExactly(Country.AM, Country.RU, Country.UZ);
        assertThat(roster.undetermined()).containsExactly(Country.KZ, Country.TJ);
        assertThat(roster.selfSuspended()).isEmpty();
    }

    @Test
    void signatoriesThatCountAreListedAsThoseThatCount() {
        Roster roster = MembershipHistory.of(EVENTS).roster(DAY, Criterion.SIGNATORY);
        assertThat(roster.counted()).containsExactly(Country.AM, Country.BY, Country.RU, Country.UZ);
        assertThat(roster.signatories()).isEmpty();
    }

    @Test
    void nobodyIsBoundWhileTheTreatyIsNotInForce() {
        Roster roster = MembershipHistory.of(EVENTS, SIGNED_ONLY).roster(DAY, Criterion.IN_FORCE);
        assertThat(roster.counted()).isEmpty();
        assertThat(roster.undetermined()).isEmpty();
        assertThat(roster.notCounted()).containsExactly(Country.AM, Country.KZ, Country.RU, Country.TJ);
        assertThat(roster.possibleStages()).containsExactly(Stage.TREATY_SIGNED);
    }

    @Test
    void whatItTellsCannotBeChanged() {
        Roster roster = MembershipHistory.of(EVENTS, SIGNED_ONLY).roster(DAY);
        assertThatThrownBy(() -> roster.standings().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> roster.possibleStages().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> roster.counted().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(roster.counted()).isNotEmpty();
    }

    @Test
    void isEqualIfDayCriterionStagesAndPlacesAre() {
        MembershipHistory history = MembershipHistory.of(EVENTS);
        Roster roster = history.roster(DAY);
        assertThat(roster)
                .isEqualTo(MembershipHistory.of(EVENTS).roster(DAY))
                .hasSameHashCodeAs(MembershipHistory.of(EVENTS).roster(DAY))
                .isNotEqualTo(history.roster(DAY.plusDays(1)))
                .isNotEqualTo(history.roster(DAY, Criterion.PARTY))
                .isNotEqualTo(MembershipHistory.of(EVENTS, SIGNED_ONLY).roster(DAY))
                .isNotEqualTo(MembershipHistory.of(EVENTS.subList(0, 2)).roster(DAY))
                .isNotEqualTo("roster");
        assertThat(roster.hashCode())
                .isNotEqualTo(history.roster(DAY.plusDays(1)).hashCode())
                .isNotEqualTo(history.roster(DAY, Criterion.PARTY).hashCode());
    }
}
