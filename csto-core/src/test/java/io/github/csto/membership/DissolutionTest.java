package io.github.csto.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.csto.country.Country;
import io.github.csto.source.Citation;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The end of an organisation, and acts that are assumed before and after it; the end against all choices of days is in the register's tests. */
class DissolutionTest {
    private static final Dissolution IN_2015 = new Dissolution(PartialDate.parse("2015"), List.of(Citation.of("a", 1)));

    private static List<MembershipEvent> events(String... texts) {
        return Arrays.stream(texts).map(MembershipEvent::parse).toList();
    }

    private static MembershipHistory ended(String... texts) {
        return MembershipHistory.of(events(texts)).endingWith(IN_2015);
    }

    /** Whoever is in some status leaves with the organisation just if the table lets it withdraw. */
    @ParameterizedTest
    @EnumSource
    void whoCanWithdrawLeaves(MembershipStatus status) {
        assertThat(IN_2015.end(Country.FJ, status)
                        .map(MembershipEvent::toString)
                        .isPresent())
                .isEqualTo(DesignTables.permitted(status).contains(MembershipAct.WITHDRAW));
    }

    @Test
    void theEndIsNoActOfTheState() {
        MembershipHistory history = ended("FJ ACCEDE 2000", "IS ACCEDE 2000", "IS WITHDRAW 2008");
        assertThat(history.dissolution()).contains(IN_2015);
        assertThat(history.events())
                .map(MembershipEvent::toString)
                .containsExactly("FJ ACCEDE 2000", "FJ WITHDRAW 2015", "IS ACCEDE 2000", "IS WITHDRAW 2008");
        assertThat(history.events(Country.FJ).get(1).citations()).isEqualTo(IN_2015.citations());
        assertThat(history.events(Country.SE)).isEmpty();
        assertThat(history).isNotEqualTo(MembershipHistory.of(history.events()));
    }

    @ParameterizedTest
    @CsvSource({
        "FJ WITHDRAW 2012, FJ ACCEDE 2000; FJ WITHDRAW 2012",
        "FJ WITHDRAW 2015-03, FJ ACCEDE 2000; FJ WITHDRAW 2015-03",
        "FJ WITHDRAW [2014..2016], FJ ACCEDE 2000; FJ WITHDRAW [2014-01-01..2015-12-31]",
        "FJ SELF_SUSPEND 2015-03, FJ ACCEDE 2000; FJ SELF_SUSPEND 2015-03; FJ WITHDRAW 2015",
    })
    void anAssumedActComesBeforeTheEnd(String assumed, String expected) {
        MembershipHistory history = ended("FJ ACCEDE 2000").assuming(events(assumed));
        assertThat(history.events(Country.FJ)).map(MembershipEvent::toString).containsExactly(expected.split("; "));
        assertThat(history.standing(Country.FJ, LocalDate.of(2016, 1, 1)).status())
                .contains(MembershipStatus.WITHDRAWN);
        assertThat(history.dissolution()).contains(IN_2015);
    }

    @ParameterizedTest
    @CsvSource({
        "FJ WITHDRAW 2016, 'FJ may not WITHDRAW (2016): the organisation has ended by then, 2015'",
        "FJ REJOIN 2016-01-01, 'FJ may not REJOIN (2016-01-01): it is RATIFIED then, which permits only SELF_SUSPEND, WITHDRAW\n"
                + "FJ may not REJOIN (2016-01-01): the organisation has ended by then, 2015'",
        "FJ REJOIN 2015-06, 'FJ may not REJOIN (2015-06): it is RATIFIED then, which permits only SELF_SUSPEND, WITHDRAW'",
        "SE ACCEDE 2016, 'SE may not ACCEDE (2016): the organisation has ended by then, 2015'",
    })
    void nobodyActsAfterTheEnd(String assumed, String message) {
        MembershipHistory history = ended("FJ ACCEDE 2000");
        assertThatExceptionOfType(InvalidHistoryException.class)
                .isThrownBy(() -> history.assuming(events(assumed)))
                .withMessage(message);
    }

    @Test
    void everyActAfterTheEndIsNamed() {
        List<MembershipEvent> events = events("FJ ACCEDE 2016", "IS ACCEDE 2014", "IS WITHDRAW 2017");
        MembershipHistory history = MembershipHistory.of(events);
        assertThatExceptionOfType(InvalidHistoryException.class)
                .isThrownBy(() -> history.endingWith(IN_2015))
                .satisfies(refusal -> assertThat(refusal.faults())
                        .containsExactly(
                                new HistoryFault.AfterDissolution(events.get(0), 0, IN_2015),
                                new HistoryFault.AfterDissolution(events.get(2), 2, IN_2015)));
    }

    @Test
    void aHistoryThatIsCutBeforeTheEndDoesNotKnowIt() {
        MembershipHistory history = ended("FJ ACCEDE 2000");
        assertThat(history.truncatedTo(LocalDate.of(2014, 12, 31)))
                .isEqualTo(MembershipHistory.of(events("FJ ACCEDE 2000")));
        List<MembershipEvent> known =
                new ArrayList<>(history.truncatedTo(LocalDate.of(2015, 1, 1)).events());
        assertThat(known).isEqualTo(history.events());
    }
}
