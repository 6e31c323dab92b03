package io.github.csto.membership;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.country.Country;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Questions about a short history that are seldom asked. */
class SeldomQuestionsTest {
    private final MembershipHistory history = MembershipHistory.of(
            List.of(MembershipEvent.parse("AM ACCEDE 1992-01-01"), MembershipEvent.parse("UZ ACCEDE 1992-01-01")));

    /** The year after the last act has no such day; by then the question is answered from a table. */
    @Test
    void aLeapDayOfALaterYearIsAsItsNeighbours() {
        for (int i = 0; i < 200; i++) {
            assertThat(history.isMember(Country.AM, LocalDate.of(2024, 2, 28))).isEqualTo(Certainty.YES);
            assertThat(history.isMember(Country.AM, LocalDate.of(2024, 2, 29))).isEqualTo(Certainty.YES);
            assertThat(history.isMember(Country.AM, LocalDate.of(1988, 2, 29))).isEqualTo(Certainty.NO);
        }
    }

    @Test
    void thePossibleStatusesOfAPeriodAreThoseOfItsDays() {
        MembershipHistory signed = MembershipHistory.of(
                List.of(MembershipEvent.parse("UZ SIGN 1992-05-15"), MembershipEvent.parse("UZ RATIFY 1993-03-01")));
        assertThat(signed.possibleStatuses(Country.UZ, DateInterval.parse("1992")))
                .containsExactly(MembershipStatus.OUTSIDE, MembershipStatus.SIGNED);
        assertThat(signed.possibleStatuses(Country.UZ, DateInterval.parse("1993")))
                .containsExactly(MembershipStatus.SIGNED, MembershipStatus.RATIFIED);
        assertThat(signed.possibleStatuses(Country.UZ, DateInterval.parse("1992-06-01/1992-06-01")))
                .containsExactly(MembershipStatus.SIGNED);
    }
}
