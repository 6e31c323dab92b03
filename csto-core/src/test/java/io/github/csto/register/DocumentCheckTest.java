package io.github.csto.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A register is held to its documents: invented ones, and the real ones where they are present. */
class DocumentCheckTest {
    @TempDir
    Path folder;

    private Path documents;

    @BeforeEach
    void writeDocuments() throws IOException {
        documents = RegisterFolder.writeDocuments(folder.resolve("documents"));
    }

    /** The third invented document is empty, so its digest is known. */
    private static RegisterFolder invented() {
        return RegisterFolder.invented().withCell("documents.tsv", 4, "sha256", RegisterFolder.digest(""));
    }

    private List<RegisterFault> faults(RegisterFolder tables) throws IOException {
        return tables.read(folder.resolve("tables")).sources().checkAgainst(documents);
    }

    @Test
    void whatStandsInTheDocumentsIsInOrder() throws IOException {
        assertThat(faults(invented())).isEmpty();
    }

    @Test
    void linesMayEndAsOnOtherSystems() throws IOException {
        String text = String.join("\r\n", RegisterFolder.LEAFLET) + "\r\n";
        Files.writeString(documents.resolve("a_leaflet.txt"), text);

        assertThat(faults(invented().withCell("documents.tsv", 2, "sha256", RegisterFolder.digest(text))))
                .isEmpty();
    }

    @Test
    void aDigestThatIsNotTheDocuments() throws IOException {
        String real = RegisterFolder.digest(RegisterFolder.text(RegisterFolder.LEAFLET));
        String other = "0".repeat(64);

        assertThat(faults(invented().withCell("documents.tsv", 2, "sha256", other)))
                .containsExactly(
                        new RegisterFault("documents.tsv", 0, "sha256", other, "the digest of document a, " + real));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "2", "4", "101"})
    void aNumberOfLinesThatIsNotTheDocuments(String lines) throws IOException {
        assertThat(faults(invented().withCell("documents.tsv", 3, "lines", lines)))
                .containsExactly(new RegisterFault(
                        "documents.tsv", 0, "lines", lines, "the number of lines of document b that are not blank, 3"));
    }

    @Test
    void blankLinesAreNotCounted() throws IOException {
        String text = "\n" + String.join("\n \t\n\r\n", RegisterFolder.LEAFLET) + "\n\n";
        Files.writeString(documents.resolve("a_leaflet.txt"), text);

        assertThat(faults(invented().withCell("documents.tsv", 2, "sha256", RegisterFolder.digest(text))))
                .extracting(RegisterFault::column)
                .isNotEmpty()
                .doesNotContain("lines");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a:1-5 | ''",
                "a:1,3-4 | ''",
                "c:1 | lines up to 0 of document c",
                "a:5-6 | lines up to 5 of document a",
                "a:6-999999999 | lines up to 5 of document a",
                "b:1-2 | lines that no other row names, unlike b:2",
            })
    void whatIsCoveredIsThereOnce(String place, String expectation) throws IOException {
        List<RegisterFault> faults = faults(invented()
                .withText(
                        "coverage.tsv",
                        none -> "place\tclaims\treason\trepeats\nb:2-3\t\tOPINION\t\n" + place + "\t\tOPINION\t\n"));

        if (expectation.isEmpty()) {
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults).singleElement().satisfies(fault -> {
                assertThat(fault.file()).isEqualTo("coverage.tsv");
                assertThat(fault.column()).isEqualTo("place");
                assertThat(fault.expectation()).isEqualTo(expectation);
            });
        }
    }

    @Test
    void aBlankLineIsNotCovered() throws IOException {
        String text = "One.\n\t \nThree.";
        Files.writeString(documents.resolve("c_empty.txt"), text);

        assertThat(faults(RegisterFolder.invented()
                        .withCell("documents.tsv", 4, "sha256", RegisterFolder.digest(text))
                        .withText("coverage.tsv", none -> "place\tclaims\treason\trepeats\nc:1-3\t\tOPINION\t\n")))
                .containsExactly(
                        new RegisterFault("coverage.tsv", 0, "place", "c:1-3", "lines that are not blank, unlike c:2"));
    }

    @Test
    void aDocumentThatWasTouchedIsToldByItsDigest() throws IOException {
        Files.writeString(documents.resolve("b.txt"), RegisterFolder.text(RegisterFolder.POSTER) + " ");

        assertThat(faults(invented())).singleElement().satisfies(fault -> {
            assertThat(fault.column()).isEqualTo("sha256");
            assertThat(fault.expectation()).contains("document b");
        });
    }

    @Test
    void aDocumentThatIsMissing() throws IOException {
        Files.delete(documents.resolve("a_leaflet.txt"));

        assertThat(faults(invented()))
                .containsExactly(new RegisterFault(
                        "documents.tsv", 0, "document", "a", "one file whose name starts with it, not 0"));
    }

    @Test
    void aDocumentThatIsThereTwice() throws IOException {
        Files.writeString(documents.resolve("a.txt"), "Another.");
        Files.writeString(documents.resolve("ab.txt"), "This begins otherwise.");
        Files.writeString(documents.resolve("a-1.txt"), "And this.");

        assertThat(faults(invented()))
                .containsExactly(new RegisterFault(
                        "documents.tsv", 0, "document", "a", "one file whose name starts with it, not 2"));
    }

    @ParameterizedTest
    @CsvSource({"a:6, 6", "a:5-6, 5-6", "'a:5,99', '5,99'"})
    void aCitationBeyondTheEnd(String citation, String lines) throws IOException {
        List<RegisterFault> faults = faults(invented().withCell("stages.tsv", 3, "citations", citation));

        assertThat(faults)
                .first()
                .isEqualTo(new RegisterFault(
                        "stages.tsv", 0, "citations", "a:" + lines, "lines up to 5 of document a, for claim T-6"));
    }

    @Test
    void theEndOfTheLastLineBeginsNoOther() throws IOException {
        String text = String.join("\n", RegisterFolder.LEAFLET) + "\n";
        Files.writeString(documents.resolve("a_leaflet.txt"), text);

        assertThat(faults(invented()
                        .withCell("documents.tsv", 2, "sha256", RegisterFolder.digest(text))
                        .withCell("stages.tsv", 3, "citations", "a:5-6")))
                .first()
                .extracting(RegisterFault::expectation)
                .isEqualTo("lines up to 5 of document a, for claim T-6");
    }

    @Test
    void theLastLineMayBeCited() throws IOException {
        assertThat(faults(invented().withCell("stages.tsv", 3, "citations", "a:5")))
                .isEmpty();
        assertThat(faults(invented().withCell("stages.tsv", 3, "citations", "a:4-5")))
                .isEmpty();
        assertThat(faults(invented().withCell("stages.tsv", 3, "citations", "a:1-5")))
                .isEmpty();
    }

    @Test
    void aWitnessThatDoesNotStandThere() throws IOException {
        assertThat(faults(invented().withCell("memberships.tsv", 3, "witness", "2002 | Tonga")))
                .containsExactly(new RegisterFault(
                        "memberships.tsv",
                        0,
                        "witness",
                        "Tonga",
                        "words that stand on the cited lines, for claim T-2"));
    }

    @Test
    void aWitnessThatStandsOnAnotherLineOnly() throws IOException {
        assertThat(faults(invented().withCell("memberships.tsv", 3, "citations", "a:2")))
                .extracting(RegisterFault::value)
                .containsExactly("2002");
    }

    @Test
    void aWitnessThatRunsOverTwoLinesStandsOnNone() throws IOException {
        assertThat(faults(invented()
                        .withCell("stages.tsv", 3, "citations", "a:4-5")
                        .withCell("stages.tsv", 3, "witness", "The treaty | 2005. The")))
                .extracting(RegisterFault::value)
                .containsExactly("2005. The");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:1,3", "a:3; b:2", "a:3; a:1-2"})
    void aCitedPlaceThatCarriesNoPartOfTheWitness(String citations) throws IOException {
        assertThat(faults(invented()
                        .withCell("memberships.tsv", 3, "citations", citations)
                        .withCell("memberships.tsv", 3, "witness", "Since 2002 | Fiji are")))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.file()).isEqualTo("memberships.tsv");
                    assertThat(fault.line()).isZero();
                    assertThat(fault.column()).isEqualTo("witness");
                    assertThat(fault.value()).isEqualTo("Since 2002 | Fiji are");
                    assertThat(fault.expectation())
                            .startsWith("a part that stands on ")
                            .endsWith(", for claim T-2")
                            .contains(citations.contains("b") ? "b:2" : citations.contains("-") ? "a:1-2" : "a:1");
                });
    }

    @Test
    void capitalsAndAccentsCount() throws IOException {
        assertThat(faults(invented().withCell("memberships.tsv", 3, "witness", "iceland")))
                .hasSize(2);
    }

    @Test
    void allFaultsAreToldByTable() throws IOException {
        Files.delete(documents.resolve("c_empty.txt"));
        List<RegisterFault> faults = faults(invented()
                .withCell("documents.tsv", 2, "sha256", "0".repeat(64))
                .withCell("memberships.tsv", 2, "citations", "a:77")
                .withCell("memberships.tsv", 3, "witness", "2002 | Tonga")
                .withCell("stages.tsv", 2, "witness", "1 March 2001 | April"));

        assertThat(faults.stream().map(fault -> fault.file() + " " + fault.column() + " " + fault.value()))
                .containsExactly(
                        "documents.tsv sha256 " + "0".repeat(64),
                        "documents.tsv document c",
                        "memberships.tsv citations a:77",
                        "memberships.tsv witness 1 March 2001",
                        "memberships.tsv witness Tonga",
                        "stages.tsv witness April");
        assertThatThrownBy(faults::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aFolderThatIsNotThere() {
        assertThatIOException()
                .isThrownBy(() -> RegisterFolder.invented()
                        .read(folder.resolve("tables"))
                        .sources()
                        .checkAgainst(folder.resolve("nowhere")));
    }

    // The real documents.

    private static Path realDocuments() {
        String named = System.getProperty("csto.documents", "");
        Path real = named.isEmpty()
                ? Path.of(System.getProperty("csto.root"))
                        .resolveSibling("shared")
                        .resolve("seeds")
                : Path.of(named);
        assumeTrue(Files.isDirectory(real), "the documents are not present");
        return real;
    }

    @Test
    void theRegisterStandsInTheRealDocuments() throws IOException {
        assertThat(Register.fromSeeds().sources().checkAgainst(realDocuments())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "documents.tsv, 5, title, Other, ''",
        "documents.tsv, 5, lines, 178, lines",
        "coverage.tsv, 9, place, 000:15-37, place",
        "coverage.tsv, 2, place, 000:1-3, place",
        "documents.tsv, 5, sha256, ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff, sha256",
        "memberships.tsv, 2, citations, 003:116, witness",
        "memberships.tsv, 2, citations, 003:9999, citations",
        "memberships.tsv, 2, witness, 16 mai 1992, witness",
        "memberships.tsv, 70, citations, 002:117, citations",
        "stages.tsv, 3, witness, 21 avril 1994, witness",
        "roster-checks.tsv, 3, citations, 001:39, citations"
    })
    void aRowThatIsBrokenIsSeen(String file, int line, String column, String cell, String reported) throws IOException {
        Path real = realDocuments();
        List<RegisterFault> faults = RegisterFolder.ofSeeds()
                .withCell(file, line, column, cell)
                .read(folder.resolve("tables"))
                .sources()
                .checkAgainst(real);

        if (reported.isEmpty()) {
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults).first().satisfies(fault -> {
                assertThat(fault.file()).isEqualTo(file);
                assertThat(fault.column()).isEqualTo(reported);
            });
        }
    }

    @Test
    void aFolderIsNoDocument() throws IOException {
        Files.createDirectory(documents.resolve("a_pages"));

        assertThat(faults(invented())).isEmpty();
    }
}
