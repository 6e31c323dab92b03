package consumer;

import static io.github.csto.testing.CstoAssertions.assertThat;
import static io.github.csto.testing.CstoAssertions.catchThrowableOfType;

import io.github.csto.Csto;
import io.github.csto.audit.ComplianceReport;
import io.github.csto.council.CouncilRecord;
import io.github.csto.council.Decision;
import io.github.csto.council.Decision.Objection;
import io.github.csto.council.Reported;
import io.github.csto.council.Session;
import io.github.csto.country.Country;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.membership.Roster;
import io.github.csto.rule.CouncilRules;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A test class as a user would write it: the assertions read like the domain, and {@code @ForAll} knows the types. */
class ConsumerTest {
    private final Csto csto = Csto.fromSeeds();

    @Test
    void theFoundersAreMembers() {
        assertThat(csto.membersOn(LocalDate.of(2005, 1, 1)))
                .hasExactlyMembers(Country.AM, Country.BY, Country.KG, Country.KZ, Country.RU, Country.TJ)
                .isCertain()
                .isWithinHorizon();
    }

    @Test
    void aFailureTellsWhoAndWhyAndWhere() {
        AssertionError error = catchThrowableOfType(
                AssertionError.class,
                () -> assertThat(csto.withAccount("documents").membersOn(LocalDate.of(1999, 6, 1)))
                        .isCertain());
        assertThat(error)
                .hasMessageContaining("Expected: nobody undetermined")
                .hasMessageContaining("Found: roster of 1999-06-01 by MEMBER in CSTO (documents account)")
                .hasMessageContaining("undetermined: Azerbaijan (AZ), Georgia (GE), Uzbekistan (UZ)")
                .hasMessageContaining("WITHDRAW [1999-04-02..1999], 003:80,129")
                .hasMessageContaining("dissents: none");
    }

    @Test
    void aFailureShowsTheFindingAndItsCitation() {
        PartialDate day = PartialDate.parse("2021-05-10");
        ComplianceReport report = csto.compliance()
                .audit(CouncilRecord.builder()
                        .addSessions(Session.builder()
                                .id("spring")
                                .date(day)
                                .kind(Session.Kind.REGULAR)
                                .build())
                        .addDecisions(Decision.builder()
                                .id("exercise")
                                .session("spring")
                                .date(day)
                                .format(Decision.Format.LIMITED)
                                .subject("A joint exercise")
                                .objections(Reported.of(new Objection(Country.AM, Objection.To.LIMITED_FORMAT)))
                                .build())
                        .build());
        assertThat(report).hasExactlyViolationsOf(CouncilRules.CSC_LIMITED);
        AssertionError error = catchThrowableOfType(
                AssertionError.class, () -> assertThat(report).hasNoViolation());
        assertThat(error)
                .hasMessageContaining("Expected: no violation")
                .hasMessageContaining("VIOLATED, CSC-LIMITED of decision exercise")
                .hasMessageContaining("Armenia (AM) objects to the limited format")
                .hasMessageContaining("001:26");
    }

    @Property(tries = 100)
    void everybodyStandsInOneGroup(
            @ForAll MembershipHistory history, @ForAll PartialDate date, @ForAll Country country) {
        Roster roster = history.roster(date.earliest());
        assertThat(Collections.disjoint(roster.counted(), roster.undetermined()))
                .isTrue();
        assertThat(history.isMember(country, date.earliest()).isCertain())
                .isEqualTo(!roster.undetermined().contains(country));
    }

    @Property(tries = 100)
    void anyRecordCanBeAudited(@ForAll CouncilRecord record) {
        assertThat(csto.compliance().audit(record).findings())
                .allSatisfy(
                        finding -> assertThat(finding.reasons(Locale.ENGLISH)).isNotEmpty());
    }
}
