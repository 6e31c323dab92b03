package io.github.csto.examples;

import static io.github.csto.testing.CstoAssertions.assertThat;
import static io.github.csto.testing.CstoAssertions.assertThatThrownBy;

import io.github.csto.Csto;
import io.github.csto.audit.ComplianceReport;
import io.github.csto.council.CouncilRecord;
import io.github.csto.council.Decision;
import io.github.csto.council.Decision.Objection;
import io.github.csto.council.Decision.Power;
import io.github.csto.council.Reported;
import io.github.csto.council.Session;
import io.github.csto.country.Country;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.membership.Roster;
import io.github.csto.rule.CouncilRules;
import io.github.csto.testing.jqwik.InYears;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** How a test suite holds a record of its own to the rules: the snippet of the README. */
class RecordComplianceTest {
    private final Session session = Session.builder()
            .id("spring")
            .date(PartialDate.parse("2021-05-10"))
            .kind(Session.Kind.REGULAR)
            .venue(Session.Venue.IN_PERSON)
            .host(Country.BY)
            .chair(Country.BY)
            .hasOwnRulesOfProcedure(Certainty.YES)
            .build();

    private Decision decision(Reported<Objection> objections) {
        return Decision.builder()
                .id("exercise")
                .session("spring")
                .date(session.date())
                .format(Decision.Format.LIMITED)
                .subject("A joint exercise")
                .powers(Reported.of(Power.FORCES_COORDINATION))
                .objections(objections)
                .build();
    }

    private ComplianceReport audit(Decision decision) {
        return Csto.fromSeeds()
                .compliance()
                .audit(CouncilRecord.builder()
                        .addSessions(session)
                        .addDecisions(decision)
                        .build());
    }

    @Test
    void ourRecordViolatesNothing() {
        assertThat(audit(decision(Reported.none()))).hasNoViolation();
    }

    @Test
    void anObjectionOfAMemberIsFound() {
        ComplianceReport report = audit(decision(Reported.of(new Objection(Country.AM, Objection.To.LIMITED_FORMAT))));
        assertThat(report)
                .hasExactlyViolationsOf(CouncilRules.CSC_LIMITED)
                .finding(CouncilRules.CSC_LIMITED, "decision exercise")
                .hasReasonContaining("Armenia (AM) objects to the limited format")
                .cites("001:26");

        assertThatThrownBy(() -> assertThat(report).hasNoViolation())
                .hasMessageContaining("Expected: no violation")
                .hasMessageContaining("VIOLATED, CSC-LIMITED of decision exercise")
                .hasMessageContaining("Armenia (AM) objects to the limited format")
                .hasMessageContaining("001:26");
    }

    @Test
    void theMembersOfThatSpringWereSix() {
        assertThat(Csto.fromSeeds().membersOn(LocalDate.of(2021, 5, 10)))
                .hasExactlyMembers(Country.AM, Country.BY, Country.KG, Country.KZ, Country.RU, Country.TJ)
                .isCertain();
    }

    @Property(tries = 100)
    void whoHasWithdrawnIsNoMember(
            @ForAll MembershipHistory history, @ForAll @InYears(first = 1990, last = 2030) PartialDate date) {
        Roster roster = history.roster(date.latest());
        assertThat(roster).doesNotHaveMembers(roster.withdrawn().toArray(Country[]::new));
    }
}
