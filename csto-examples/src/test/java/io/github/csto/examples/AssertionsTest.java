package io.github.csto.examples;

import static io.github.csto.testing.CstoAssertions.assertThat;

import io.github.csto.Csto;
import io.github.csto.council.CouncilRecord;
import io.github.csto.country.Country;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.membership.Roster;
import io.github.csto.rule.Verdict;
import io.github.csto.testing.jqwik.InYears;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What the artifact for tests gives besides audits: assertions about answers, and values that are generated. */
class AssertionsTest {
    private final Csto csto = Csto.fromSeeds();

    @Test
    void theMembersOfThatSpringWereSix() {
        assertThat(csto.membersOn(LocalDate.of(2021, 5, 10)))
                .hasExactlyMembers(Country.AM, Country.BY, Country.KG, Country.KZ, Country.RU, Country.TJ)
                .isCertain();
    }

    @Property(tries = 100)
    void whoHasWithdrawnIsNoMember(
            @ForAll MembershipHistory history, @ForAll @InYears(first = 1990, last = 2030) PartialDate date) {
        Roster roster = history.roster(date.latest());
        assertThat(roster).doesNotHaveMembers(roster.withdrawn().toArray(Country[]::new));
    }

    @Property(tries = 100)
    void aPracticeIsNeverViolated(@ForAll CouncilRecord record) {
        assertThat(csto.audit(record).findings(Verdict.VIOLATED))
                .noneMatch(finding -> finding.rule().id().startsWith("PRACTICE-"));
    }
}
