package consumer;

import static io.github.csto.testing.CstoAssertions.assertThat;

import io.github.csto.Csto;
import io.github.csto.audit.ComplianceReport;
import io.github.csto.council.CouncilRecord;
import io.github.csto.council.Decision;
import io.github.csto.council.Decision.Objection;
import io.github.csto.council.Reported;
import io.github.csto.council.Session;
import io.github.csto.country.Country;
import io.github.csto.rule.CouncilRules;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A user's compliance test: a record of one's own is judged by the Council's rules. */
class ComplianceTest {
    private static final PartialDate DAY = PartialDate.parse("2021-05-10");

    private final Csto csto = Csto.fromSeeds();

    private ComplianceReport audit(Reported<Objection> objections) {
        return csto.compliance()
                .audit(CouncilRecord.builder()
                        .addSessions(Session.builder()
                                .id("spring")
                                .date(DAY)
                                .kind(Session.Kind.REGULAR)
                                .build())
                        .addDecisions(Decision.builder()
                                .id("exercise")
                                .session("spring")
                                .date(DAY)
                                .format(Decision.Format.LIMITED)
                                .subject("A joint exercise")
                                .objections(objections)
                                .build())
                        .build());
    }

    @Test
    void whoeverObjectsIsHeard() {
        assertThat(audit(Reported.of(new Objection(Country.AM, Objection.To.LIMITED_FORMAT))))
                .hasExactlyViolationsOf(CouncilRules.CSC_LIMITED);
        assertThat(audit(Reported.none())).hasNoViolation();
    }

    @Test
    void theFoundersAreMembers() {
        assertThat(csto.membersOn(LocalDate.of(2005, 1, 1)))
                .hasExactlyMembers(Country.AM, Country.BY, Country.KG, Country.KZ, Country.RU, Country.TJ)
                .isCertain();
    }

    @Property(tries = 50)
    void anyRecordCanBeAudited(@ForAll CouncilRecord record) {
        assertThat(csto.compliance().audit(record).findings())
                .allSatisfy(
                        finding -> assertThat(finding.reasons(Locale.ENGLISH)).isNotEmpty());
    }
}
