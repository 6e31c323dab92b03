package io.github.csto.examples;

import static io.github.csto.country.Country.AM;
import static io.github.csto.country.Country.BY;
import static io.github.csto.country.Country.KG;
import static io.github.csto.country.Country.KZ;
import static io.github.csto.country.Country.RU;
import static io.github.csto.country.Country.TJ;
import static io.github.csto.testing.CstoAssertions.assertThat;
import static io.github.csto.testing.CstoAssertions.catchThrowableOfType;

import io.github.csto.Compliance;
import io.github.csto.Csto;
import io.github.csto.audit.ComplianceReport;
import io.github.csto.council.CouncilRecord;
import io.github.csto.council.Decision;
import io.github.csto.council.Decision.Objection;
import io.github.csto.council.Decision.Power;
import io.github.csto.council.Reported;
import io.github.csto.council.Representative;
import io.github.csto.council.Representative.Office;
import io.github.csto.council.Session;
import io.github.csto.council.Session.Part;
import io.github.csto.register.Register;
import io.github.csto.rule.CouncilRules;
import io.github.csto.rule.RuleBook;
import io.github.csto.rule.RuleVersion;
import io.github.csto.testing.FindingTests;
import io.github.csto.testing.FrozenReports;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.TestAbortedException;

/**
 * A test suite that holds a year of a Council to the rules: in code and in tables, with a rule of its own, and with a violation that is known. What a user sees
 * when it fails is in {@code docs/test-suite.md}.
 */
class OurYearTest {
    private static final Path ROOT = Path.of(System.getProperty("csto.root"));
    private static final Path EXAMPLES = ROOT.resolve("csto-examples");
    private static final FrozenReports FROZEN =
            FrozenReports.in(EXAMPLES.resolve("src/test/frozen"), "our-year-with-an-objection");

    private final Csto csto = Csto.fromSeeds();

    static CouncilRecord ourYear() {
        Session spring = Session.regular("spring", LocalDate.of(2021, 5, 10))
                .hostPresides(BY)
                .parts(Part.LIMITED, Part.PLENARY)
                .attendance(Representative.inOrderOfSpeaking(Office.PRESIDENT, BY, AM, KZ, KG, RU, TJ))
                .hasOwnRulesOfProcedure(Certainty.YES)
                .build();
        Session autumn = Session.regular("autumn", LocalDate.of(2021, 11, 10))
                .hostPresides(TJ)
                .parts(Part.LIMITED, Part.PLENARY)
                .attendance(Representative.inOrderOfSpeaking(Office.PRESIDENT, TJ, AM, BY, KZ, KG, RU))
                .hasOwnRulesOfProcedure(Certainty.YES)
                .build();
        Decision exercise = Decision.takenAt(autumn, "exercise", "A joint exercise")
                .part(Part.LIMITED)
                .format(Decision.Format.ALL_MEMBERS)
                .powers(Power.FORCES_COORDINATION)
                .objections(Reported.none())
                .participants(AM, BY, KG, KZ, RU, TJ)
                .unitedNationsNotices(Reported.none())
                .body(Decision.Body.NONE)
                .sharesCosts(Certainty.NO)
                .build();
        return CouncilRecord.builder()
                .addSessions(spring, autumn)
                .addDecisions(exercise)
                .addCompleteFor(Year.of(2021))
                .build();
    }

    @Test
    void ourYearViolatesNothing() {
        assertThat(csto.audit(ourYear())).hasNoViolation().hasNoDeparture();
    }

    @TestFactory
    Stream<DynamicNode> eachFindingIsATest() {
        return FindingTests.of(csto.audit(ourYear())).stream();
    }

    /** What the text of an article that nobody has seen leaves open stays open. */
    @Test
    void nothingOfWhatTheRecordCouldSayIsOpen() {
        Compliance compliance = csto.compliance();
        RuleBook seen = compliance.rules().without(CouncilRules.CHARTER_CONSENSUS.id());
        assertThat(compliance.withRules(seen).audit(ourYear())).hasNothingOpen();
    }

    @Test
    void theYearInTablesGivesTheSameReport() {
        Csto tables = Csto.from(Register.readOverSeeds(EXAMPLES.resolve("our-year")));
        ComplianceReport ofTables = tables.compliance().audit();
        ComplianceReport ofCode = tables.audit(ourYear());
        assertThat(ofCode.toString().getBytes(StandardCharsets.UTF_8))
                .isEqualTo(ofTables.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(ofCode).isEqualTo(ofTables);
        assertThat(csto.audit(ourYear()).findings()).isEqualTo(ofTables.findings());
    }

    /** The same year, but Armenia objects to the format in which the exercise was decided. */
    static CouncilRecord withAnObjection() {
        CouncilRecord year = ourYear();
        return CouncilRecord.builder()
                .from(year)
                .decisions(List.of(Decision.builder()
                        .from(year.decisions().get(0))
                        .format(Decision.Format.LIMITED)
                        .objections(new Objection(AM, Objection.To.LIMITED_FORMAT))
                        .build()))
                .build();
    }

    @Test
    void theObjectionIsTheOnlyViolation() {
        assertThat(csto.audit(withAnObjection()))
                .hasExactlyViolationsOf(CouncilRules.CSC_LIMITED)
                .finding(CouncilRules.CSC_LIMITED, "decision exercise")
                .hasReasonContaining("Armenia (AM) objects to the limited format")
                .cites("001:26");
    }

    @Test
    void theObjectionIsKnown() {
        assertThat(csto.audit(withAnObjection())).hasNoViolationBeyond(FROZEN, "our-year-with-an-objection");
    }

    /** Rules of a user's own judge beside the library's: here a quorum of seven states. */
    private ComplianceReport withAQuorum() {
        Compliance compliance = csto.compliance();
        RuleBook ours = compliance
                .rules()
                .with(RuleVersion.builder()
                        .rule(new OwnRule.Quorum())
                        .statement("A session needs seven states.")
                        .since(PartialDate.parse("2020-01-01"))
                        .with(OwnRule.Quorum.STATES, 7)
                        .build());
        return compliance.withRules(ours).audit(ourYear());
    }

    @Test
    void aRuleOfOurOwnIsReportedBesideTheOthers() {
        assertThat(withAQuorum())
                .hasExactlyViolationsOf(new OwnRule.Quorum())
                .finding(new OwnRule.Quorum(), "session spring")
                .hasReasonContaining("States that attended: 6; the quorum is 7");
    }

    // What a user sees when a test fails.

    /** The message as it stands in the documentation, in a block of text. */
    private static void isTold(String heading, String message) throws IOException {
        assertThat(Files.readString(ROOT.resolve("docs/test-suite.md")).replace("\r", ""))
                .as(heading)
                .contains("```text\n" + message.strip().replace('\\', '/') + "\n```\n");
    }

    private static void fails(String heading, ThrowingCallable assertion) throws IOException {
        isTold(heading, catchThrowableOfType(AssertionError.class, assertion).getMessage());
    }

    @Test
    void theFailuresAreThoseOfTheDocumentation() throws IOException {
        fails("a violation", () -> assertThat(csto.audit(withAnObjection())).hasNoViolation());
        fails("a rule of one's own", () -> assertThat(withAQuorum()).hasNoViolation());
        fails("something open", () -> assertThat(csto.audit(ourYear())).hasNothingOpen());
        fails(
                "a new violation beside a known one",
                () -> assertThat(withAQuorum())
                        .hasNoViolationBeyond(FrozenReports.in(Path.of("src/test/frozen"), "our-year"), "our-year"));
    }

    @Test
    void theDynamicTestsEndAsTheDocumentationSays() throws IOException {
        StringBuilder ends = new StringBuilder();
        FindingTests.of(csto.audit(withAnObjection())).stream().forEach(rule -> {
            ends.append(rule.getDisplayName()).append('\n');
            ((DynamicContainer) rule)
                    .getChildren()
                    .forEach(finding -> ends.append("  ")
                            .append(end((DynamicTest) finding))
                            .append("  ")
                            .append(finding.getDisplayName())
                            .append('\n'));
        });
        isTold("the dynamic tests", ends.toString());
    }

    private static String end(DynamicTest test) {
        try {
            test.getExecutable().execute();
            return "passed ";
        } catch (TestAbortedException e) {
            return "skipped";
        } catch (Throwable e) {
            return "failed ";
        }
    }

    @Test
    void whatIsKnownIsTheFileOfTheDocumentation() throws IOException {
        isTold(
                "the file",
                Files.readString(EXAMPLES.resolve("src/test/frozen/our-year-with-an-objection.txt"))
                        .replace("\r", ""));
    }
}
