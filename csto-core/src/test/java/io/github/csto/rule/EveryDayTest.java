package io.github.csto.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.council.Belonging;
import io.github.csto.council.OtherOrganisation;
import io.github.csto.country.Country;
import io.github.csto.membership.MembershipAct;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A rule that judges every day: each version judges its own days, and the worst verdict counts. */
class EveryDayTest {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final int DAYS = 5;

    private static PartialDate day(int day) {
        return PartialDate.of(FIRST.plusDays(day));
    }

    private static RuleVersion version(int since, Optional<Integer> until, String statement) {
        return RuleVersion.builder()
                .rule(CouncilRules.CHARTER_OTHER_ALLIANCE)
                .statement(statement)
                .since(day(since))
                .until(until.map(EveryDayTest::day))
                .build();
    }

    private static OtherOrganisation alliance(int joined, int left) {
        return new OtherOrganisation(
                "Shield",
                MembershipHistory.of(List.of(
                        MembershipEvent.of(Country.BY, MembershipAct.ACCEDE, day(joined)),
                        MembershipEvent.of(Country.BY, MembershipAct.WITHDRAW, day(left)))),
                Certainty.YES,
                false,
                List.of());
    }

    /** Every pair of versions, the first perhaps repealed before the second begins, and every stay in the alliance: by the day. */
    @Test
    void aStayIsAViolationIfItsFirstDayIsOneOfAVersion() {
        MembershipHistory members =
                MembershipHistory.of(List.of(MembershipEvent.of(Country.BY, MembershipAct.ACCEDE, day(-9))));
        int violated = 0;
        for (int first = 0; first < DAYS; first++) {
            for (int second = first + 1; second <= DAYS; second++) {
                for (int repealed = first + 1; repealed <= second; repealed++) {
                    RuleBook book = RuleBook.of(List.of(
                            version(second, Optional.empty(), "second"),
                            version(first, Optional.of(repealed), "first")));
                    for (int joined = -1; joined <= DAYS + 1; joined++) {
                        for (int left = joined + 1; left <= DAYS + 2; left++) {
                            boolean forbidden = false;
                            boolean both = false;
                            for (int day = joined; day < left; day++) {
                                boolean applies = (day >= first && day < repealed) || day >= second;
                                forbidden |= applies && day == joined;
                                both |= applies;
                            }
                            Ruling ruling = book.judge(
                                    CouncilRules.CHARTER_OTHER_ALLIANCE,
                                    new Belonging(Optional.of(Country.BY), alliance(joined, left)),
                                    Facts.of(members));
                            assertThat(ruling.verdict())
                                    .as(first + "-" + repealed + ", " + second + ": " + joined + "-" + left)
                                    .isEqualTo(
                                            forbidden
                                                    ? Verdict.VIOLATED
                                                    : both ? Verdict.NOT_ESTABLISHED : Verdict.COMPLIES);
                            violated += forbidden ? 1 : 0;
                        }
                    }
                }
            }
        }
        assertThat(violated).isPositive();
    }

    @Test
    void theVersionThatIsViolatedIsTheOneThatIsNamed() {
        RuleBook book =
                RuleBook.of(List.of(version(0, Optional.of(2), "first"), version(4, Optional.empty(), "second")));
        MembershipHistory members =
                MembershipHistory.of(List.of(MembershipEvent.of(Country.BY, MembershipAct.ACCEDE, day(-9))));

        Ruling ruling = book.judge(
                CouncilRules.CHARTER_OTHER_ALLIANCE,
                new Belonging(Optional.of(Country.BY), alliance(1, 3)),
                Facts.of(members));

        assertThat(ruling.reasons(Locale.ENGLISH).get(0))
                .isEqualTo("Belarus (BY) is both a party and in Shield: certainly from 2000-01-02 to 2000-01-02");
        assertThat(new ArrayList<>(ruling.reasons()))
                .noneMatch(reason -> reason.toString().contains("2000-01-05"));
    }
}
