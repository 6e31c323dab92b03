package consumer;

import static io.github.csto.country.Country.AM;
import static io.github.csto.country.Country.BY;
import static io.github.csto.country.Country.KG;
import static io.github.csto.country.Country.KZ;
import static io.github.csto.country.Country.RU;
import static io.github.csto.country.Country.TJ;
import static io.github.csto.testing.CstoAssertions.assertThat;

import io.github.csto.Compliance;
import io.github.csto.Csto;
import io.github.csto.audit.ComplianceReport;
import io.github.csto.council.CouncilRecord;
import io.github.csto.council.Decision;
import io.github.csto.council.Decision.Objection;
import io.github.csto.council.Representative;
import io.github.csto.council.Representative.Office;
import io.github.csto.council.Session;
import io.github.csto.rule.Facts;
import io.github.csto.rule.Reason;
import io.github.csto.rule.Rule;
import io.github.csto.rule.RuleVersion;
import io.github.csto.rule.Ruling;
import io.github.csto.rule.Subject;
import io.github.csto.rule.When;
import io.github.csto.testing.FindingTests;
import io.github.csto.testing.FrozenReports;
import io.github.csto.time.PartialDate;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A year in which Armenia objected to the format of a decision. Two of the ways to hold it to the rules fail, and two pass. */
class OurYearTest {
    private static final FrozenReports FROZEN = FrozenReports.in(Path.of("src/test/frozen"), "our-year");

    private final Csto csto = Csto.fromSeeds();

    private static CouncilRecord ourYear() {
        Session autumn = Session.regular("autumn", LocalDate.of(2021, 11, 10))
                .hostPresides(TJ)
                .attendance(Representative.inOrderOfSpeaking(Office.PRESIDENT, TJ, AM, BY, KZ, KG, RU))
                .build();
        Decision exercise = Decision.takenAt(autumn, "exercise", "A joint exercise")
                .format(Decision.Format.LIMITED)
                .objections(new Objection(AM, Objection.To.LIMITED_FORMAT))
                .build();
        return CouncilRecord.builder()
                .addSessions(autumn)
                .addDecisions(exercise)
                .build();
    }

    /** A rule of this consumer's own. */
    private static final class Quorum extends Rule<Session> {
        private static final Reason.Kind ATTENDED = Reason.Kind.of("States that attended: {0}; the quorum is 7");

        Quorum() {
            super("OUR-QUORUM", Kind.BINDING, Subject.Kind.SESSION);
        }

        @Override
        public Ruling judge(Session session, RuleVersion version, When when, Facts facts) {
            int attended = session.attendance().items().size();
            Ruling.Builder ruling = Ruling.by(version, when, facts).because(ATTENDED, attended);
            return attended >= 7 ? ruling.complies() : ruling.fails();
        }
    }

    private ComplianceReport withAQuorum() {
        Compliance compliance = csto.compliance();
        return compliance
                .withRules(compliance
                        .rules()
                        .with(new Quorum(), "A session needs seven states.", PartialDate.parse("2020")))
                .audit(ourYear());
    }

    /** Fails for the objection, and skips what is not known. */
    @TestFactory
    Stream<DynamicNode> eachFinding() {
        return FindingTests.of(csto.audit(ourYear())).stream();
    }

    /** Fails for nothing: the objection is known. */
    @TestFactory
    Stream<DynamicNode> eachNewFinding() {
        return FindingTests.of(csto.audit(ourYear())).frozenIn(FROZEN, "our-year").stream();
    }

    @Test
    void theObjectionIsKnown() {
        assertThat(csto.audit(ourYear())).hasNoViolationBeyond(FROZEN, "our-year");
    }

    /** Fails for the rule of one's own, which is not among what is known. */
    @Test
    void theQuorumIsNew() {
        assertThat(withAQuorum()).hasNoViolationBeyond(FROZEN, "our-year");
    }
}
