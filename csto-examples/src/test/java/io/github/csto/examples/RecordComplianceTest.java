package io.github.csto.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.Csto;
import io.github.csto.audit.ComplianceReport;
import io.github.csto.council.CouncilRecord;
import io.github.csto.council.Decision;
import io.github.csto.council.Decision.Objection;
import io.github.csto.council.Decision.Power;
import io.github.csto.council.Listing;
import io.github.csto.council.Session;
import io.github.csto.council.Verdict;
import io.github.csto.country.Country;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.util.List;
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

    private Decision decision(Listing<Objection> objections) {
        return Decision.builder()
                .id("exercise")
                .session("spring")
                .date(session.date())
                .part(Session.Part.LIMITED)
                .subject("A joint exercise")
                .powers(Listing.all(List.of(Power.FORCES_COORDINATION)))
                .objections(objections)
                .build();
    }

    private ComplianceReport audit(Decision decision) {
        return Csto.fromSeeds()
                .audit(CouncilRecord.builder()
                        .addSessions(session)
                        .addDecisions(decision)
                        .build());
    }

    @Test
    void ourRecordViolatesNothing() {
        ComplianceReport report = audit(decision(Listing.none()));
        assertThat(report.findings(Verdict.VIOLATED)).isEmpty();
    }

    @Test
    void anObjectionOfAMemberIsFound() {
        ComplianceReport report =
                audit(decision(Listing.all(List.of(new Objection(Country.AM, Objection.To.LIMITED_FORMAT)))));
        assertThat(report.findings(Verdict.VIOLATED)).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo("CSC-LIMITED");
            assertThat(finding.reasons().get(0)).isEqualTo("Armenia (AM) objects to the limited format");
            assertThat(finding.citations()).map(Object::toString).contains("001:26");
        });
    }
}
