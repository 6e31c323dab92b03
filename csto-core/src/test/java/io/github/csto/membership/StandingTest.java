package io.github.csto.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.csto.country.Country;
import io.github.csto.membership.Standing.Ground;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A standing tells the possible statuses and the acts that decide them, and which other standing it excludes. */
class StandingTest {
    private static final MembershipEvent IN =
            MembershipEvent.of(Country.UZ, MembershipAct.ACCEDE, PartialDate.parse("1992"));
    private static final MembershipEvent OUT =
            MembershipEvent.of(Country.UZ, MembershipAct.WITHDRAW, PartialDate.parse("1999"));
    private static final MembershipEvent BACK =
            MembershipEvent.of(Country.UZ, MembershipAct.REJOIN, PartialDate.parse("[1999-06..2006-03]"));

    /** Every set of statuses but the empty one. */
    private static List<Set<MembershipStatus>> possibilities() {
        List<Set<MembershipStatus>> sets = new ArrayList<>(List.of(EnumSet.noneOf(MembershipStatus.class)));
        for (MembershipStatus status : MembershipStatus.values()) {
            for (Set<MembershipStatus> without : List.copyOf(sets)) {
                Set<MembershipStatus> with = EnumSet.of(status);
                with.addAll(without);
                sets.add(with);
            }
        }
        return sets.subList(1, sets.size());
    }

    private static Standing standing(Set<MembershipStatus> statuses) {
        return new Standing(Country.UZ, statuses, List.of());
    }

    @Test
    void namesTheLastCertainActAndThoseThatMayHaveHappened() {
        MembershipHistory history = MembershipHistory.of(List.of(IN, OUT, BACK));
        Standing standing = history.standing(Country.UZ, LocalDate.of(1999, 8, 1));
        assertThat(standing.possibleStatuses())
                .containsExactly(MembershipStatus.RATIFIED, MembershipStatus.REJOINED, MembershipStatus.WITHDRAWN);
        assertThat(standing.because())
                .isUnmodifiable()
                .containsExactly(
                        new Ground(IN, DateInterval.parse("1992"), Certainty.YES, MembershipStatus.RATIFIED),
                        new Ground(OUT, DateInterval.parse("1999"), Certainty.UNDETERMINED, MembershipStatus.WITHDRAWN),
                        new Ground(
                                BACK,
                                DateInterval.parse("1999-06/2006-03"),
                                Certainty.UNDETERMINED,
                                MembershipStatus.REJOINED));
    }

    @Test
    void theWindowOfAnActIsTightenedByTheOthers() {
        MembershipEvent vague = MembershipEvent.of(Country.UZ, MembershipAct.WITHDRAW, PartialDate.parse("1992"));
        MembershipEvent exact = MembershipEvent.of(Country.UZ, MembershipAct.REJOIN, PartialDate.parse("1992-03-05"));
        assertThat(MembershipHistory.of(List.of(IN, vague, exact))
                        .standing(Country.UZ, LocalDate.of(1992, 2, 1))
                        .because())
                .extracting(Ground::window)
                .containsExactly(
                        DateInterval.parse("1992-01-01/1992-03-05"), DateInterval.parse("1992-01-01/1992-03-05"));
    }

    @Test
    void nothingDecidesAStandingBeforeTheFirstAct() {
        Standing standing = MembershipHistory.of(List.of(IN)).standing(Country.UZ, LocalDate.of(1991, 12, 31));
        assertThat(standing).isEqualTo(standing(EnumSet.of(MembershipStatus.OUTSIDE)));
    }

    @Test
    void theStatusIsToldWhereOnlyOneIsPossible() {
        for (Set<MembershipStatus> statuses : possibilities()) {
            List<MembershipStatus> told = standing(statuses).status().stream().toList();
            assertThat(told).isEqualTo(statuses.size() == 1 ? List.copyOf(statuses) : List.of());
        }
    }

    @Test
    void isMemberIfAllPossibleStatusesAreThoseOfMembers() {
        for (Set<MembershipStatus> statuses : possibilities()) {
            long ofMembers = statuses.stream()
                    .filter(status -> DesignTables.counts(Criterion.MEMBER, status, true))
                    .count();
            assertThat(standing(statuses).isMember())
                    .as("%s", statuses)
                    .isEqualTo(
                            ofMembers == 0
                                    ? Certainty.NO
                                    : ofMembers == statuses.size() ? Certainty.YES : Certainty.UNDETERMINED);
        }
    }

    @Test
    void contradictsWhereNoStatusIsPossibleInBoth() {
        for (Set<MembershipStatus> one : possibilities()) {
            for (Set<MembershipStatus> other : possibilities()) {
                boolean common = Arrays.stream(MembershipStatus.values())
                        .anyMatch(status -> one.contains(status) && other.contains(status));
                assertThat(standing(one).contradicts(standing(other)))
                        .as("%s against %s", one, other)
                        .isEqualTo(!common);
            }
        }
    }

    @Test
    void possibleStatusesAreCopiedAndInTheOrderOfTheEnum() {
        Set<MembershipStatus> statuses = EnumSet.of(MembershipStatus.WITHDRAWN, MembershipStatus.SIGNED);
        List<Ground> grounds = new ArrayList<>(
                List.of(new Ground(IN, DateInterval.parse("1992"), Certainty.YES, MembershipStatus.RATIFIED)));
        Standing standing = new Standing(Country.UZ, statuses, grounds);
        statuses.clear();
        grounds.clear();
        assertThat(standing.possibleStatuses()).containsExactly(MembershipStatus.SIGNED, MembershipStatus.WITHDRAWN);
        assertThat(standing.because()).hasSize(1);
        assertThatThrownBy(() -> standing.possibleStatuses().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void someStatusMustBePossible() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> standing(EnumSet.noneOf(MembershipStatus.class)))
                .withMessage("No possible status of UZ");
    }

    @Test
    void nullIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Standing(null, EnumSet.of(MembershipStatus.SIGNED), List.of()))
                .withMessage("country");
    }
}
