package io.github.csto.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.csto.country.Country;
import io.github.csto.time.PartialDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Events that make no history are refused with every fault at once, each with its place and in words that name the values. */
class HistoryFaultTest {
    private static MembershipEvent event(Country country, MembershipAct act, String date) {
        return MembershipEvent.of(country, act, PartialDate.parse(date));
    }

    private static InvalidHistoryException refusal(MembershipEvent... events) {
        return catchThrowableOfType(InvalidHistoryException.class, () -> MembershipHistory.of(List.of(events)));
    }

    @Test
    void everythingIsReportedAtOnce() {
        MembershipEvent signed = event(Country.RU, MembershipAct.SIGN, "1992-05-15");
        MembershipEvent suspended = event(Country.AM, MembershipAct.SELF_SUSPEND, "1991");
        MembershipEvent again = event(Country.RU, MembershipAct.SIGN, "1992-05-15");
        MembershipEvent acceded = event(Country.AM, MembershipAct.ACCEDE, "1995");
        MembershipEvent ratified = event(Country.RU, MembershipAct.RATIFY, "1990");
        MembershipEvent rejoined = event(Country.AM, MembershipAct.REJOIN, "1994-03");

        InvalidHistoryException refusal = refusal(signed, suspended, again, acceded, ratified, rejoined);

        assertThat(refusal.faults())
                .containsExactly(
                        new HistoryFault.RefusedAct(
                                suspended,
                                1,
                                MembershipStatus.OUTSIDE,
                                EnumSet.of(MembershipAct.SIGN, MembershipAct.ACCEDE)),
                        new HistoryFault.Duplicate(again, 2, 0),
                        new HistoryFault.OutOfOrder(ratified, 4, signed),
                        new HistoryFault.RefusedAct(
                                rejoined,
                                5,
                                MembershipStatus.RATIFIED,
                                EnumSet.of(MembershipAct.SELF_SUSPEND, MembershipAct.WITHDRAW)),
                        new HistoryFault.OutOfOrder(rejoined, 5, acceded));
        assertThat(refusal).hasMessage("""
                        AM may not SELF_SUSPEND (1991): it is OUTSIDE then, which permits only SIGN, ACCEDE
                        RU SIGN 1992-05-15 is there twice
                        RU RATIFY 1990 cannot come after RU SIGN 1992-05-15: it is at the latest on 1990-12-31, \
                        the other at the earliest on 1992-05-15
                        AM may not REJOIN (1994-03): it is RATIFIED then, which permits only SELF_SUSPEND, WITHDRAW
                        AM REJOIN 1994-03 cannot come after AM ACCEDE 1995: it is at the latest on 1994-03-31, \
                        the other at the earliest on 1995-01-01""");
        assertThat(refusal.faults()).isUnmodifiable();
        assertThat(refusal.faults().stream().map(HistoryFault::message))
                .containsExactlyElementsOf(refusal.getMessage().lines().toList());
    }

    @Test
    void anActTwiceIsNoDuplicateWhereItIsPermitted() {
        MembershipEvent out = event(Country.UZ, MembershipAct.WITHDRAW, "1999");
        MembershipEvent in = event(Country.UZ, MembershipAct.REJOIN, "1999");
        List<MembershipEvent> events = List.of(event(Country.UZ, MembershipAct.ACCEDE, "1992"), out, in, out, in);
        assertThat(MembershipHistory.of(events).events()).isEqualTo(events);
    }

    @Test
    void theSameActWithAnotherDateIsRefusedForWhatItIs() {
        assertThat(refusal(
                                event(Country.UZ, MembershipAct.SIGN, "1992"),
                                event(Country.UZ, MembershipAct.SIGN, "[1992..1992]"))
                        .faults())
                .singleElement()
                .isInstanceOf(HistoryFault.RefusedAct.class);
    }

    @Test
    void theSameActOfAnotherStateIsNoDuplicate() {
        assertThat(MembershipHistory.of(List.of(
                                event(Country.UZ, MembershipAct.SIGN, "1992"),
                                event(Country.AM, MembershipAct.SIGN, "1992")))
                        .countries())
                .containsExactly(Country.AM, Country.UZ);
    }

    @Test
    void aDuplicateNamesTheFirstOfTwoEarlierOnes() {
        MembershipEvent out = event(Country.UZ, MembershipAct.WITHDRAW, "1999");
        MembershipEvent in = event(Country.UZ, MembershipAct.REJOIN, "1999");
        assertThat(refusal(event(Country.UZ, MembershipAct.ACCEDE, "1992"), out, in, out, out)
                        .faults())
                .containsExactly(new HistoryFault.Duplicate(out, 4, 1));
    }

    @Test
    void whoTellsItMakesNoDifferenceToADuplicate() {
        MembershipEvent told = event(Country.UZ, MembershipAct.SIGN, "1992");
        MembershipEvent retold = new MembershipEvent(Country.UZ, MembershipAct.SIGN, told.date(), List.of(), "again");
        assertThat(refusal(told, retold).faults()).containsExactly(new HistoryFault.Duplicate(retold, 1, 0));
    }

    @Test
    void permittedActsAreCopiedAndInTheOrderOfTheEnum() {
        List<MembershipAct> acts = new ArrayList<>(List.of(MembershipAct.REJOIN, MembershipAct.WITHDRAW));
        HistoryFault.RefusedAct fault = new HistoryFault.RefusedAct(
                event(Country.UZ, MembershipAct.SIGN, "2006"), 0, MembershipStatus.SELF_SUSPENDED, Set.copyOf(acts));
        assertThat(fault.permitted()).containsExactly(MembershipAct.WITHDRAW, MembershipAct.REJOIN);
        assertThatThrownBy(() -> fault.permitted().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void nullIsNamed() {
        MembershipEvent event = event(Country.UZ, MembershipAct.SIGN, "2006");
        assertThatNullPointerException()
                .isThrownBy(() -> new HistoryFault.RefusedAct(
                        null, 0, MembershipStatus.OUTSIDE, EnumSet.allOf(MembershipAct.class)))
                .withMessage("event");
        assertThatNullPointerException()
                .isThrownBy(() -> new HistoryFault.RefusedAct(event, 0, null, EnumSet.allOf(MembershipAct.class)))
                .withMessage("status");
    }
}
