package io.github.csto.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.csto.source.Citation;
import io.github.csto.source.Claim;
import io.github.csto.source.SourceDocument;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every line of the five documents has become claims or was set aside for a reason; of other sources no lines are cited. */
class CoverageTest {
    private static final Register SEEDS = Register.fromSeeds();
    private static final Optional<CoverageLine.SetAside> CLAIMED = Optional.empty();

    /** Those whose lines are cited. */
    private static List<SourceDocument> documents() {
        return SEEDS.sources().documents().stream()
                .filter(document -> document.sha256().isPresent())
                .toList();
    }

    @TempDir
    Path folder;

    private static List<String> place(String document, int line) {
        return List.of(document, Integer.toString(line));
    }

    /** Each single line of a citation. */
    private static List<List<String>> places(Citation citation) {
        List<List<String>> places = new ArrayList<>();
        citation.lines().forEach(part -> {
            for (int line = part.first(); line <= part.last(); line++) {
                places.add(place(citation.document(), line));
            }
        });
        return places;
    }

    /** The claims by the lines that they cite, read off the claims one by one. */
    private static Map<List<String>, Set<String>> citing() {
        Map<List<String>, Set<String>> citing = new HashMap<>();
        for (List<Claim<?>> claims : SEEDS.claims().values()) {
            for (Claim<?> claim : claims) {
                claim.citations().stream()
                        .flatMap(citation -> places(citation).stream())
                        .forEach(place -> citing.computeIfAbsent(place, any -> new TreeSet<>())
                                .add(claim.id()));
            }
        }
        return citing;
    }

    /** What is wrong with a coverage of these texts: lines that are missing or there twice, and claims that are not where they cite. */
    private static List<String> faults(List<CoverageLine> coverage, Map<List<String>, String> texts) {
        Map<List<String>, Set<String>> citing = citing();
        Set<List<String>> seen = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
        List<String> faults = new ArrayList<>();
        for (CoverageLine line : coverage) {
            for (List<String> place : places(line.place())) {
                String text = texts.get(place);
                if (text == null || text.isBlank()) {
                    faults.add(place + " is no line that says something");
                }
                if (!seen.add(place)) {
                    faults.add(place + " is there twice");
                }
                if (!new TreeSet<>(line.claims()).equals(citing.getOrDefault(place, Set.of()))) {
                    faults.add(place + " has claims that do not cite it, or lacks some that do");
                }
            }
        }
        texts.forEach((place, text) -> {
            if (!text.isBlank() && !seen.contains(place)) {
                faults.add(place + " is missing");
            }
        });
        return faults;
    }

    private static Map<List<String>, String> texts() throws IOException {
        Path documents = Path.of(System.getProperty(
                "csto.documents",
                Path.of(System.getProperty("csto.root", ".."), "..", "shared", "seeds")
                        .toString()));
        assumeThat(documents).isDirectory();
        Map<List<String>, String> texts = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        for (SourceDocument document : documents()) {
            try (Stream<Path> files = Files.list(documents)) {
                Path file = files.filter(path -> path.getFileName().toString().matches(document.id() + "[_.].*"))
                        .findFirst()
                        .orElseThrow();
                List<String> lines = Files.readAllLines(file);
                for (int i = 0; i < lines.size(); i++) {
                    texts.put(place(document.id(), i + 1), lines.get(i));
                }
            }
        }
        return texts;
    }

    @Test
    void everyLineOfTheDocumentsIsCoveredExactlyOnceByTheClaimsThatCiteIt() throws IOException {
        assertThat(faults(SEEDS.sources().coverage(), texts())).isEmpty();
    }

    @Test
    void aCoverageThatLacksARowOrAClaimIsFoundOut() throws IOException {
        Map<List<String>, String> texts = texts();
        List<CoverageLine> sound = SEEDS.sources().coverage();

        for (int i = 0; i < sound.size(); i++) {
            List<CoverageLine> less = new ArrayList<>(sound);
            CoverageLine row = less.remove(i);
            assertThat(faults(less, texts))
                    .as(row.place().toString())
                    .isNotEmpty()
                    .allMatch(fault -> fault.endsWith("is missing"));
        }
        List<CoverageLine> twice = new ArrayList<>(sound);
        twice.add(sound.get(0));
        assertThat(faults(twice, texts)).containsExactly("[000, 1] is there twice");
        List<CoverageLine> bare = new ArrayList<>(sound);
        bare.replaceAll(line -> line.claims().isEmpty()
                ? line
                : new CoverageLine(
                        line.place(), List.of(), Optional.of(CoverageLine.SetAside.OPINION), Optional.empty()));
        assertThat(faults(bare, texts)).isNotEmpty().allMatch(fault -> fault.endsWith("or lacks some that do"));
    }

    @Test
    void aRowListsTheClaimsThatCiteItsLinesAndNoOthersAndNoLineIsThereTwice() {
        Map<List<String>, Set<String>> citing = citing();
        Set<List<String>> covered = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));

        assertThat(SEEDS.sources().coverage()).isNotEmpty().allSatisfy(line -> {
            List<List<String>> places = places(line.place());
            assertThat(line.claims()).doesNotHaveDuplicates();
            for (List<String> place : places) {
                assertThat(covered.add(place)).as(place.toString()).isTrue();
                assertThat(line.claims())
                        .as(place.toString())
                        .containsExactlyInAnyOrderElementsOf(citing.getOrDefault(place, Set.of()));
            }
        });
        // No claim that cites lines is left out of the table.
        List<String> byLine = documents().stream().map(SourceDocument::id).toList();
        assertThat(SEEDS.claims().values().stream()
                        .flatMap(List::stream)
                        .filter(claim ->
                                claim.citations().stream().anyMatch(citation -> byLine.contains(citation.document())))
                        .filter(claim -> SEEDS.sources().coverage().stream()
                                .noneMatch(line -> line.claims().contains(claim.id()))))
                .isEmpty();
    }

    @Test
    void whatIsRepeatedIsNotItselfARepetition() {
        Map<List<String>, CoverageLine> lines = new HashMap<>();
        SEEDS.sources().coverage().forEach(line -> places(line.place()).forEach(place -> lines.put(place, line)));

        assertThat(SEEDS.sources().coverage().stream().flatMap(line -> line.repeats().stream()))
                .isNotEmpty()
                .allSatisfy(repeated -> assertThat(places(repeated))
                        .allSatisfy(place -> assertThat(lines.get(place).reason())
                                .isNotEqualTo(Optional.of(CoverageLine.SetAside.REPEATS))));
    }

    @Test
    void everyReasonAndEveryDocumentOccurs() {
        Set<CoverageLine.SetAside> reasons = EnumSet.noneOf(CoverageLine.SetAside.class);
        Set<String> documents = new TreeSet<>();
        SEEDS.sources().coverage().forEach(line -> {
            line.reason().ifPresent(reasons::add);
            documents.add(line.place().document());
        });

        assertThat(reasons).containsExactly(CoverageLine.SetAside.values());
        assertThat(documents).containsExactly("000", "001", "002", "003", "004");
    }

    // How many lines are accounted for; the documents are not needed for it, since the register tells how many lines
    // they have.

    /** The lines of a document that these rows name, counted one by one, by the reason why they are set aside; used ones by "". */
    private static Map<String, Long> named(List<CoverageLine> rows, String document) {
        Map<String, Long> named = new TreeMap<>();
        rows.forEach(row -> places(row.place()).stream()
                .filter(place -> place.get(0).equals(document))
                .forEach(place -> named.merge(row.reason().map(Enum::name).orElse(""), 1L, Long::sum)));
        return named;
    }

    @Test
    void everyLineOfEachDocumentIsAccountedFor() {
        assertThat(documents()).hasSize(5).allSatisfy(document -> {
            CoverageLine.Tally tally = SEEDS.sources().coverageOf(document.id());
            Map<String, Long> named = named(SEEDS.sources().coverage(), document.id());
            assertThat(document.lines()).isPresent().isEqualTo(tally.lines());
            assertThat(tally.accountedFor())
                    .isEqualTo(
                            named.values().stream().mapToLong(Long::longValue).sum())
                    .isEqualTo(document.lines().orElseThrow().longValue());
            assertThat(tally.percent()).contains(BigDecimal.valueOf(100));
            assertThat(tally.used()).isPositive().isEqualTo(named.remove(""));
            assertThat(tally.setAside())
                    .hasSameSizeAs(named)
                    .allSatisfy((reason, count) -> assertThat(count).isEqualTo(named.get(reason.name())));
        });
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SEEDS.sources().coverageOf("005"))
                .withMessage("Unknown document: \"005\"; there are "
                        + SEEDS.sources().documents().stream()
                                .map(SourceDocument::id)
                                .collect(Collectors.joining(", ")));
        assertThat(SEEDS.sources().documents().stream()
                        .filter(document -> document.sha256().isEmpty()))
                .isNotEmpty()
                .allSatisfy(document -> assertThat(SEEDS.sources().coverageOf(document.id()))
                        .isEqualTo(new CoverageLine.Tally(Optional.empty(), 0, new TreeMap<>())));
    }

    /** What states a fact or a view is a claim; what is left greets, helps to find one's way, or is about something else. */
    @Test
    void littleMoreThanAThirdOfTheLinesIsSetAside() {
        long lines = 0;
        long setAside = 0;
        for (SourceDocument document : documents()) {
            Map<String, Long> named = named(SEEDS.sources().coverage(), document.id());
            lines += document.lines().orElseThrow();
            named.remove("");
            setAside += named.values().stream().mapToLong(Long::longValue).sum();
        }
        assertThat(lines).isEqualTo(412);
        assertThat(setAside).isLessThanOrEqualTo(147);
    }

    @Test
    void aRowLessIsSeenWithoutTheDocuments() throws IOException {
        List<CoverageLine> sound = SEEDS.sources().coverage();
        for (int i = 0; i < sound.size(); i++) {
            List<CoverageLine> less = new ArrayList<>(sound);
            String document = less.remove(i).place().document();
            less.removeIf(line -> !line.place().document().equals(document));
            CoverageLine.Tally tally =
                    CoverageLine.tally(SEEDS.sources().coverageOf(document).lines(), less);
            assertThat(tally.percent().orElseThrow())
                    .as(sound.get(i).place().toString())
                    .isLessThan(BigDecimal.valueOf(100));
        }
        Folder seeds = Folder.ofSeeds(folder);
        List<String> rows = Files.readAllLines(folder.resolve("coverage.tsv"));
        rows.removeIf(row -> row.startsWith("000:7\t"));
        seeds.write("coverage.tsv", rows);
        Register less = Register.read(folder);
        assertThat(less.sources().coverageOf("000").percent()).contains(new BigDecimal("97.4")); // 38 of 39
        assertThat(less.sources().coverageOf("000").accountedFor()).isEqualTo(38);
        assertThat(less.sources().coverageOf("001").percent()).contains(BigDecimal.valueOf(100));
    }

    @ParameterizedTest
    @CsvSource({"3, 3, 100", "3, 2, 66.6", "3, 0, 0", "2000, 1999, 99.9", "0, 0, 100", "8, 1, 12.5", "10, 5, 50"})
    void theShareIsRoundedDownSoThatAllIsAll(int lines, long used, BigDecimal percent) {
        assertThat(new CoverageLine.Tally(Optional.of(lines), used, new TreeMap<>()).percent())
                .contains(percent);
        assertThat(new CoverageLine.Tally(Optional.empty(), used, new TreeMap<>()).percent())
                .isEmpty();
    }

    @Test
    void talliesAreAddedUp() {
        CoverageLine.Tally sum =
                SEEDS.sources().coverageOf("000").plus(SEEDS.sources().coverageOf("003"));
        assertThat(sum.lines()).contains(39 + 99);
        assertThat(sum.used())
                .isEqualTo(SEEDS.sources().coverageOf("000").used()
                        + SEEDS.sources().coverageOf("003").used());
        assertThat(sum.setAside())
                .containsEntry(
                        CoverageLine.SetAside.NAVIGATION,
                        SEEDS.sources().coverageOf("000").setAside().get(CoverageLine.SetAside.NAVIGATION)
                                + SEEDS.sources().coverageOf("003").setAside().get(CoverageLine.SetAside.NAVIGATION));
        CoverageLine.Tally uncounted = new CoverageLine.Tally(Optional.empty(), 2, new TreeMap<>());
        assertThat(sum.plus(uncounted)).isEqualTo(uncounted.plus(sum));
        assertThat(sum.plus(uncounted).lines()).isEmpty();
        assertThatThrownBy(() -> sum.setAside().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    /** The table of the documentation about what each document gives. */
    @Test
    void theReadmeTellsWhatIsKnownByDocument() throws IOException {
        List<String> table = new ArrayList<>();
        table.add("| document | published | lines | used | set aside | claims | what they tell |");
        table.add("|---|---|---|---|---|---|---|");
        for (SourceDocument document : documents()) {
            Map<String, Long> named = named(SEEDS.sources().coverage(), document.id());
            long used = named.remove("");
            Map<String, Long> claims = new LinkedHashMap<>();
            SEEDS.claims()
                    .forEach((file, told) -> told.stream()
                            .filter(claim -> claim.citations().stream()
                                    .anyMatch(citation -> citation.document().equals(document.id())))
                            .forEach(claim ->
                                    claims.merge(file.replace(".tsv", "").replace('-', ' '), 1L, Long::sum)));
            table.add(Stream.of(
                            document.id(),
                            document.publisher() + ", " + document.date().orElseThrow(),
                            document.lines().orElseThrow(),
                            used,
                            named.values().stream().mapToLong(Long::longValue).sum(),
                            claims.values().stream().mapToLong(Long::longValue).sum(),
                            claims.entrySet().stream()
                                    .map(kind -> kind.getKey() + " " + kind.getValue())
                                    .collect(Collectors.joining(", ")))
                    .map(String::valueOf)
                    .collect(Collectors.joining(" | ", "| ", " |")));
        }
        assertThat(Files.readString(Path.of(System.getProperty("csto.root"), "docs", "organisations.md")))
                .contains("\n" + String.join("\n", table) + "\n\n");
    }

    // What rests on a line.

    @Test
    void theClaimsThatRestOnALine() {
        assertThat(SEEDS.sources().claimsCiting("003", 129))
                .extracting(Claim::id)
                .containsExactly(
                        "CSTO-prose-AZ-3",
                        "CSTO-prose-GE-3",
                        "CSTO-prose-UZ-3",
                        "GUAM-prose-UZ-1",
                        "GUAM-account-documents",
                        "GUAM-account-prose",
                        "GUAM-account-reconciled",
                        "GUAM-organisation",
                        "CSTO-treaty-RENEWAL-1999",
                        "CSTO-party-RENEWAL-1999-AM",
                        "CSTO-party-RENEWAL-1999-BY",
                        "CSTO-party-RENEWAL-1999-KG",
                        "CSTO-party-RENEWAL-1999-KZ",
                        "CSTO-party-RENEWAL-1999-RU",
                        "CSTO-party-RENEWAL-1999-TJ",
                        "CSTO-statement-30",
                        "GUAM-statement-1");
        assertThat(SEEDS.sources().claimsCiting("003", 4000)).isEmpty();
        assertThat(SEEDS.sources().claimsCiting("999", 129)).isEmpty();
        Map<List<String>, Set<String>> citing = citing();
        for (SourceDocument document : documents()) {
            for (int line = 1; line <= 250; line++) {
                assertThat(SEEDS.sources().claimsCiting(document.id(), line))
                        .extracting(Claim::id)
                        .containsExactlyInAnyOrderElementsOf(citing.getOrDefault(place(document.id(), line), Set.of()));
            }
        }
    }

    // What a row may hold.

    @ParameterizedTest
    @EnumSource(CoverageLine.SetAside.class)
    void aRowHasClaimsOrAReasonAndRepeatsOnlyWhatIsRepeated(CoverageLine.SetAside reason) {
        Citation place = Citation.of("a", 1);
        Optional<Citation> other = Optional.of(Citation.of("a", 2));
        boolean repeats = reason == CoverageLine.SetAside.REPEATS;
        Optional<CoverageLine.SetAside> why = Optional.of(reason);

        CoverageLine line = new CoverageLine(place, List.of(), why, repeats ? other : Optional.empty());
        assertThat(line.reason()).contains(reason);
        assertThat(new CoverageLine(place, List.of("C"), CLAIMED, Optional.empty()).claims())
                .containsExactly("C");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CoverageLine(place, List.of(), why, repeats ? Optional.empty() : other))
                .withMessage("What is repeated is told for REPEATS and only then: a:1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CoverageLine(place, List.of("C"), why, repeats ? other : Optional.empty()))
                .withMessage("Either claims use a:1 or it is set aside for a reason");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CoverageLine(place, List.of(), CLAIMED, Optional.empty()))
                .withMessage("Either claims use a:1 or it is set aside for a reason");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CoverageLine(place, List.of("C"), CLAIMED, other))
                .withMessage("What is repeated is told for REPEATS and only then: a:1");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nothingMayBeNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> new CoverageLine(null, List.of("C"), CLAIMED, Optional.empty()))
                .withMessage("place");
        assertThatNullPointerException()
                .isThrownBy(() -> new CoverageLine(Citation.of("a", 1), List.of("C"), CLAIMED, null))
                .withMessage("repeats");
        assertThatNullPointerException()
                .isThrownBy(() -> new CoverageLine.Tally(null, 0, new TreeMap<>()))
                .withMessage("lines");
        assertThatNullPointerException()
                .isThrownBy(() -> SEEDS.sources().coverageOf(null))
                .withMessage("document");
        assertThatNullPointerException().isThrownBy(() -> SEEDS.observers(null)).withMessage("organisation");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a:1 | T-4 | '' | '' | ''",
                "a:1 | '' | NAVIGATION | '' | ''",
                "a:1 | '' | REPEATS | a:2 | ''",
                "zz:1 | T-4 | '' | '' | place",
                "zz | T-4 | '' | '' | place",
                "a:1 | NOBODY | '' | '' | claims",
                "a:1 | '' | WHIM | '' | reason",
                "a:1 | '' | REPEATS | nowhere | repeats",
            })
    void aTableOfCoverageIsReadOrItsFaultIsNamed(
            String place, String claims, String reason, String repeats, String column) throws IOException {
        RegisterFolder.invented().read(folder).write(folder);
        Files.writeString(
                folder.resolve("coverage.tsv"),
                "place\tclaims\treason\trepeats\n" + String.join("\t", place, claims, reason, repeats) + "\n");

        if (column.isEmpty()) {
            assertThat(Register.read(folder).sources().coverage())
                    .singleElement()
                    .extracting(CoverageLine::place)
                    .hasToString(place);
        } else {
            assertThatThrownBy(() -> Register.read(folder))
                    .isInstanceOfSatisfying(
                            RegisterException.class,
                            e -> assertThat(e.faults()).singleElement().satisfies(fault -> {
                                assertThat(fault.file()).isEqualTo("coverage.tsv");
                                assertThat(fault.line()).isEqualTo(2);
                                assertThat(fault.column()).isEqualTo(column);
                            }));
        }
    }
}
