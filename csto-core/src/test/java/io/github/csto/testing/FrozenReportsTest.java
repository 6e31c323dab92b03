package io.github.csto.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.csto.audit.Finding;
import io.github.csto.rule.CouncilRules;
import io.github.csto.rule.Reason;
import io.github.csto.rule.Rule;
import io.github.csto.rule.Ruling;
import io.github.csto.rule.Verdict;
import io.github.csto.testing.FrozenReports.Compared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrozenReportsTest {
    private static final Finding CHAIR = finding(CouncilRules.CSC_CHAIR, "session spring", "The host does not preside");
    private static final Finding LIMITED = finding(CouncilRules.CSC_LIMITED, "decision exercise", "A state objects");
    private static final Finding NOTICE = finding(CouncilRules.CSC_UN_NOTICE, "decision exercise", "No notice");

    @TempDir
    private Path folder;

    static Finding finding(Rule<?> rule, String subject, String reason) {
        return new Finding(
                subject,
                new Ruling(
                        rule,
                        Verdict.VIOLATED,
                        false,
                        List.of(Reason.of(Reason.Kind.of(reason))),
                        List.of(),
                        Optional.empty()),
                List.of());
    }

    private Compared compare(String property, Map<String, String> environment, Finding... findings) {
        return FrozenReports.of(folder, List.of("year", "other"), property, environment)
                .compare("year", List.of(findings));
    }

    private Compared compare(Finding... findings) {
        return compare("", Map.of(), findings);
    }

    private Compared unattended(Finding... findings) {
        return compare("", Map.of("CI", "true"), findings);
    }

    private void freeze(Finding... findings) {
        compare("true", Map.of(), findings);
    }

    private Path file() {
        return folder.resolve("year.txt");
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(file()).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    @Test
    void whatIsNotKnownIsFreshAndNothingIsWritten() {
        assertThat(compare(CHAIR, LIMITED).fresh()).containsExactly(CHAIR, LIMITED);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatIsFrozenIsKnownByRuleAndSubjectWhateverIsSaid() throws IOException {
        freeze(LIMITED, CHAIR, NOTICE);

        assertThat(lines())
                .containsExactly(
                        "CSC-CHAIR\tsession spring",
                        "CSC-LIMITED\tdecision exercise",
                        "CSC-UN-NOTICE\tdecision exercise");
        assertThat(Files.readString(file())).startsWith("# ").endsWith("exercise\n");
        Finding reworded = finding(CouncilRules.CSC_CHAIR, "session spring", "In other words");
        Finding elsewhere = finding(CouncilRules.CSC_CHAIR, "session autumn", "The host does not preside");
        assertThat(compare(NOTICE, LIMITED, reworded, elsewhere).fresh()).containsExactly(elsewhere);
        assertThat(compare(LIMITED, CHAIR, NOTICE).notes()).isEmpty();
    }

    @Test
    void freezingSaysWhatItDoes() {
        assertThat(compare("true", Map.of(), CHAIR))
                .isEqualTo(new Compared(
                        file(), List.of(), List.of("Frozen in " + file() + ": CSC-CHAIR of session spring")));
    }

    @Test
    void theEnvironmentMayAskToo() throws IOException {
        assertThat(compare("", Map.of("CSTO_FREEZE", "true", "CI", "true"), CHAIR)
                        .fresh())
                .isEmpty();
        assertThat(lines()).containsExactly("CSC-CHAIR\tsession spring");
    }

    @Test
    void whatVanishedIsNamedAndTakenOut() throws IOException {
        freeze(CHAIR, LIMITED);

        assertThat(compare(LIMITED).notes())
                .containsExactly("No longer found, and taken out of " + file() + ": CSC-CHAIR of session spring");
        assertThat(lines()).containsExactly("CSC-LIMITED\tdecision exercise");
        assertThat(compare(LIMITED, CHAIR).fresh()).containsExactly(CHAIR);
        assertThat(compare().notes()).hasSize(1);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anUnattendedRunWritesNothing() throws IOException {
        freeze(CHAIR, LIMITED);
        byte[] before = Files.readAllBytes(file());

        assertThat(unattended(LIMITED, NOTICE))
                .isEqualTo(new Compared(
                        file(),
                        List.of(NOTICE),
                        List.of("No longer found; take it out of " + file() + ": CSC-CHAIR of session spring")));
        assertThat(file()).hasBinaryContent(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "false"})
    void notEveryValueOfTheVariableMeansAnUnattendedRun(String value) throws IOException {
        freeze(CHAIR, LIMITED);
        compare("", Map.of("CI", value), CHAIR);
        assertThat(lines()).hasSize(1);
    }

    @Test
    void anEmptyFileAndOneThatIsOfNoReportAreNamed() throws IOException {
        Files.writeString(file(), "# nothing\n\n");
        Files.writeString(folder.resolve("gone.txt"), "CSC-CHAIR\tsession spring\n");
        Files.writeString(folder.resolve("other.txt"), "CSC-CHAIR\tsession spring\n");
        Files.writeString(folder.resolve("notes.md"), "");

        assertThat(compare().notes())
                .containsExactly(
                        "No finding is in " + file() + ": delete it",
                        "No report has the file " + folder.resolve("gone.txt") + ": delete it, or name its report");
    }

    @Test
    void aSubjectStaysOnItsLine() throws IOException {
        Finding odd = finding(CouncilRules.CSC_CHAIR, "session a\tb\nc\\n\r", "Odd");
        Finding other = finding(CouncilRules.CSC_CHAIR, "session a\tb\nc\n\r", "Odd");
        freeze(odd);

        assertThat(lines()).containsExactly("CSC-CHAIR\tsession a\\tb\\nc\\\\n\\r");
        assertThat(compare(odd, other).fresh()).containsExactly(other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CSC-CHAIR session spring", "\tsession", "<<<<<<< ours"})
    void aLineOfAnotherKindIsAFault(String line) throws IOException {
        String before = "CSC-CHAIR\tsession spring\n" + line + "\n";
        Files.writeString(file(), before);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> compare(CHAIR))
                .withMessage(file() + ":2: expected a rule, a tab and a subject, not \"" + line + "\"");
        assertThat(file()).hasContent(before);
    }

    @Test
    void aFileThatIsNoTextIsAFault() throws IOException {
        Files.write(file(), new byte[] {'C', (byte) 0xff, '\n'});
        assertThatIllegalArgumentException()
                .isThrownBy(this::compare)
                .withMessageContaining(file() + " is not in UTF-8");
    }

    @Test
    void aFileOfWindowsIsReadToo() throws IOException {
        Files.writeString(file(), "CSC-CHAIR\tsession spring\r\n");
        assertThat(compare(CHAIR).fresh()).isEmpty();
    }

    @Test
    void namesAreThoseOfTheReports() {
        FrozenReports frozen = FrozenReports.in(folder, "year");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> frozen.compare("yaer", List.of()))
                .withMessage("No report \"yaer\" in " + folder + "; there are year");
        for (String name : List.of("", "../year", "a b", ".year")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FrozenReports.in(folder, name))
                    .withMessageContaining("\"" + name + "\"");
        }
    }

    /** Every file of three findings, against every run with three findings, in each way to run. */
    @Test
    void theFileHoldsWhatTheWayToRunAllows() throws IOException {
        List<Finding> all = List.of(CHAIR, LIMITED, NOTICE);
        for (int known = 0; known < 8; known++) {
            for (int found = 0; found < 8; found++) {
                for (String way : List.of("asked", "attended", "unattended")) {
                    Files.deleteIfExists(file());
                    freeze(some(all, known));
                    Compared compared = compare(
                            way.equals("asked") ? "true" : "",
                            way.equals("unattended") ? Map.of("CI", "1") : Map.of(),
                            some(all, found));

                    int left = way.equals("asked") ? found : way.equals("attended") ? known & found : known;
                    assertThat(Files.exists(file()) ? lines() : List.of())
                            .isEqualTo(Stream.of(some(all, left))
                                    .map(finding -> finding.rule() + "\t" + finding.subject())
                                    .toList());
                    assertThat(compared.fresh()).containsExactly(some(all, way.equals("asked") ? 0 : found & ~known));
                    assertThat(compared.notes())
                            .hasSize(Integer.bitCount(known & ~found)
                                    + (way.equals("asked") ? Integer.bitCount(found & ~known) : 0));
                }
            }
        }
    }

    private static Finding[] some(List<Finding> all, int which) {
        List<Finding> some = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if ((which >> i & 1) == 1) {
                some.add(all.get(i));
            }
        }
        return some.toArray(Finding[]::new);
    }
}
