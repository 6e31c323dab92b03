package io.github.csto.register;

import io.github.csto.source.Citation;
import io.github.csto.source.Claim;
import io.github.csto.source.SourceDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Holds a register to the documents it cites. */
final class DocumentCheck {
    private final Map<String, List<String>> linesById = new TreeMap<>();
    private final Set<Citation> coveredLines = new HashSet<>();
    private final List<RegisterFault> faults = new ArrayList<>();

    private DocumentCheck() {}

    static List<RegisterFault> check(Register register, Path folder) throws IOException {
        DocumentCheck check = new DocumentCheck();
        for (SourceDocument document : register.sources().documents()) {
            if (document.sha256().isPresent()) {
                check.document(document, document.sha256().get(), folder);
            }
        }
        register.claims().forEach((file, claims) -> claims.forEach(claim -> check.claim(file, claim)));
        register.sources().coverage().forEach(check::covered);
        return List.copyOf(check.faults);
    }

    private void document(SourceDocument document, String told, Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> isNamed(file, document.id()))
                    .sorted()
                    .toList();
        }
        if (files.size() != 1) {
            fault(
                    Tables.DOCUMENTS.file(),
                    DocumentForm.DOCUMENT.name(),
                    document.id(),
                    "one file whose name starts with it, not " + files.size());
            return;
        }
        byte[] bytes = Files.readAllBytes(files.get(0));
        String digest = HexFormat.of().formatHex(sha256().digest(bytes));
        if (!digest.equals(told)) {
            fault(
                    Tables.DOCUMENTS.file(),
                    DocumentForm.SHA256.name(),
                    told,
                    "the digest of document " + document.id() + ", " + digest);
        }
        List<String> lines = Arrays.asList(new String(bytes, StandardCharsets.UTF_8).split("\n", -1));
        // The end of the last line begins no other.
        boolean ended = lines.get(lines.size() - 1).isEmpty();
        linesById.put(document.id(), ended ? lines.subList(0, lines.size() - 1) : lines);
        long filled = lines.stream().filter(line -> !line.isBlank()).count();
        document.lines()
                .filter(count -> count != filled)
                .ifPresent(count -> fault(
                        Tables.DOCUMENTS.file(),
                        DocumentForm.LINES.name(),
                        count.toString(),
                        "the number of lines of document " + document.id() + " that are not blank, " + filled));
    }

    private static boolean isNamed(Path file, String id) {
        String name = Objects.requireNonNull(file.getFileName()).toString();
        return name.startsWith(id + "_") || name.startsWith(id + ".");
    }

    /** What is covered are lines that are there and not blank, each once. */
    private void covered(CoverageLine covered) {
        String id = covered.place().document();
        List<String> lines = linesById.get(id);
        if (lines == null) {
            return; // reported already
        }
        for (Citation.Lines place : covered.place().lines()) {
            for (int line = place.first(); line <= Math.min(place.last(), lines.size()); line++) {
                if (lines.get(line - 1).isBlank()) {
                    uncovered(covered, "lines that are not blank, unlike " + id + ":" + line);
                }
                if (!coveredLines.add(Citation.of(id, line))) {
                    uncovered(covered, "lines that no other row names, unlike " + id + ":" + line);
                }
            }
            if (place.last() > lines.size()) {
                uncovered(covered, "lines up to " + lines.size() + " of document " + id);
            }
        }
    }

    private void uncovered(CoverageLine covered, String expectation) {
        fault(Tables.COVERAGE.file(), Columns.PLACE.name(), covered.place().toString(), expectation);
    }

    private void claim(String file, Claim<?> claim) {
        List<String> all = new ArrayList<>();
        boolean complete = true;
        for (Citation citation : claim.citations()) {
            List<String> lines = linesById.get(citation.document());
            if (lines == null) {
                complete = false; // its document has no lines, or is reported already
                continue;
            }
            for (Citation.Lines place : citation.lines()) {
                if (place.last() > lines.size()) {
                    fault(
                            file,
                            ClaimForm.CITATIONS.name(),
                            citation.toString(),
                            "lines up to " + lines.size() + " of document " + citation.document() + ", for claim "
                                    + claim.id());
                    continue;
                }
                List<String> cited = lines.subList(place.first() - 1, place.last());
                if (claim.witness().stream().noneMatch(part -> standsOn(cited, part))) {
                    fault(
                            file,
                            ClaimForm.WITNESS.name(),
                            String.join(" | ", claim.witness()),
                            "a part that stands on " + citation.document() + ":" + place + ", for claim " + claim.id());
                }
                all.addAll(cited);
            }
        }
        for (String part : claim.witness()) {
            if (complete && !standsOn(all, part)) {
                fault(
                        file,
                        ClaimForm.WITNESS.name(),
                        part,
                        "words that stand on the cited lines, for claim " + claim.id());
            }
        }
    }

    private static boolean standsOn(List<String> lines, String part) {
        return lines.stream().anyMatch(line -> line.contains(part));
    }

    private void fault(String file, String column, String value, String expectation) {
        faults.add(new RegisterFault(file, 0, column, value, expectation));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
