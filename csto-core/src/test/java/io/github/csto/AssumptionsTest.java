package io.github.csto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.csto.account.Dissent;
import io.github.csto.country.Country;
import io.github.csto.membership.InvalidHistoryException;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipStatus;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What if: hypothetical answers say that they are, and change only what they assume. */
class AssumptionsTest {
    private static final Csto TOLD = Csto.fromSeeds().withAccount("documents");
    private static final LocalDate LATER = LocalDate.of(2024, 3, 1);

    private static List<MembershipEvent> acts(String... texts) {
        return Arrays.stream(texts).map(MembershipEvent::parse).toList();
    }

    @Test
    void onlyTheStateOfTheAssumptionIsAnotherOne() {
        Csto assumed = TOLD.assuming(acts("AM WITHDRAW 2024-02-22"));

        assertThat(assumed.membersOn(LATER).members())
                .containsExactly(Country.BY, Country.KG, Country.KZ, Country.RU, Country.TJ);
        assertThat(assumed.membersOn(LATER.minusMonths(1)).roster())
                .isEqualTo(TOLD.membersOn(LATER.minusMonths(1)).roster());
        assertThat(TOLD.membersOn(LATER).members()).contains(Country.AM);
    }

    @Test
    void everyAnswerNamesTheAssumptions() {
        List<MembershipEvent> acts = acts("AM WITHDRAW 2024-02-22", "UZ REJOIN 2024");
        Csto assumed = TOLD.assuming(acts.subList(0, 1)).assuming(acts.subList(1, 2));

        assertThat(assumed.assumptions()).isEqualTo(acts);
        assertThat(assumed.membersOn(LATER).provenance().assumptions()).isEqualTo(acts);
        assertThat(assumed.statusOf(Country.BY, LATER).provenance().isHypothetical())
                .isTrue();
        assertThat(assumed.membersDuring(DateInterval.of(LATER, LATER))
                        .provenance()
                        .assumptions())
                .isEqualTo(acts);
        assertThat(assumed.compliance().audit().receipt().assumptions()).isEqualTo(acts);
        assertThat(TOLD.statusOf(Country.BY, LATER).provenance().isHypothetical())
                .isFalse();
        assertThat(TOLD.compliance().audit().receipt().assumptions()).isEmpty();
    }

    @Test
    void anAccountThatPermitsAnAssumptionTakesItToo() {
        // The list has Uzbekistan leave in 2012 where the table has it suspend itself: both can come back.
        Csto assumed = TOLD.assuming(acts("UZ REJOIN 2024-02-22"));
        assertThat(assumed.statusOf(Country.UZ, LATER).isMember()).isEqualTo(Certainty.YES);
        assertThat(assumed.statusOf(Country.UZ, LATER).dissents()).isEmpty();
        assertThat(assumed.statusOf(Country.UZ, LocalDate.of(2013, 1, 1)).dissents())
                .isEqualTo(TOLD.statusOf(Country.UZ, LocalDate.of(2013, 1, 1)).dissents());
    }

    @Test
    void anAccountThatRefusesAnAssumptionAnswersAsTold() {
        // By the list the state is out already and cannot leave again.
        Csto assumed = TOLD.withAccount("list").assuming(acts("UZ REJOIN 2024-02-22"));
        assertThat(assumed.statusOf(Country.UZ, LATER).isMember()).isEqualTo(Certainty.YES);

        Csto suspended =
                TOLD.withAccount("prose").assuming(acts("UZ SELF_SUSPEND 2013-01-01", "AM WITHDRAW 2024-02-22"));
        assertThat(suspended.statusOf(Country.UZ, LATER).dissents())
                .extracting(Dissent::account, Dissent::says)
                .containsExactly(
                        tuple("list", Set.of(MembershipStatus.WITHDRAWN)),
                        tuple("uzbekistan", Set.of(MembershipStatus.WITHDRAWN)));
        // By the view of its government Armenia may have suspended itself on the assumed day or after it: the
        // assumption has no place there.
        assertThat(suspended.statusOf(Country.AM, LATER).dissents())
                .extracting(Dissent::account)
                .containsExactly("armenia");
    }

    @Test
    void anotherAccountOrOrganisationIsAskedAfresh() {
        Csto assumed = TOLD.withAccount("prose").assuming(acts("UZ SELF_SUSPEND 2013-01-01"));
        assertThatExceptionOfType(InvalidHistoryException.class)
                .isThrownBy(() -> assumed.withAccount("reconciled"))
                .withMessageContaining("UZ may not SELF_SUSPEND (2013-01-01): it is SELF_SUSPENDED then");
        assertThat(Csto.of(assumed.register(), "GUAM").assumptions()).isEmpty();
        assertThat(TOLD.assuming(acts("UZ REJOIN 2024")).withAccount("list").assumptions())
                .hasToString("[UZ REJOIN 2024]");
        assertThatIllegalArgumentException().isThrownBy(() -> assumed.withAccount("rumour"));
    }

    @Test
    void whatIsRefusedSaysWhatWouldBePermitted() {
        assertThatExceptionOfType(InvalidHistoryException.class)
                .isThrownBy(() -> TOLD.assuming(acts("AM REJOIN 2024-02-22")))
                .withMessage(
                        "AM may not REJOIN (2024-02-22): it is RATIFIED then, which permits only SELF_SUSPEND, WITHDRAW");
        assertThatExceptionOfType(InvalidHistoryException.class)
                .as("a later act that has become impossible")
                .isThrownBy(() -> TOLD.assuming(acts("UZ REJOIN 2004")))
                .withMessage(
                        "UZ may not REJOIN (2006): it is REJOINED then, which permits only SELF_SUSPEND, WITHDRAW");
        assertThatExceptionOfType(InvalidHistoryException.class)
                .isThrownBy(() -> TOLD.assuming(acts("UZ WITHDRAW 2006", "AM REJOIN 2024")))
                .withMessage(
                        "It is open whether UZ WITHDRAW 2006 comes before or after UZ REJOIN 2006: give a more precise date");
    }
}
