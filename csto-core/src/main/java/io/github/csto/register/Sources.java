package io.github.csto.register;

import io.github.csto.source.Citation;
import io.github.csto.source.Claim;
import io.github.csto.source.SourceDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the claims of a register rest on: its sources, and what became of the lines of the documents. Immutable and thread-safe.
 *
 * <pre>{@code
 * Sources sources = Register.fromSeeds().sources();
 * sources.claimsCiting("003", 129);                        // the claims that rest on that line
 * sources.isWeak(List.of(Citation.parse("tass-2012-12-19"))); // false: the page was found again
 * }</pre>
 */
public final class Sources {
    private final Register register;

    Sources(Register register) {
        this.register = register;
    }

    /**
     * Returns the documents that the claims rest on.
     *
     * @return the documents, by identifier
     */
    public List<SourceDocument> documents() {
        return register.contents().get(Tables.DOCUMENTS);
    }

    /**
     * Returns the sources that citations name.
     *
     * @param citations the citations
     * @return each source once, by identifier
     */
    public List<SourceDocument> named(Collection<Citation> citations) {
        Map<String, SourceDocument> byId = register.contents().documents();
        SortedMap<String, SourceDocument> named = new TreeMap<>();
        for (Citation citation : citations) {
            SourceDocument document = byId.get(citation.document());
            if (document != null) {
                named.put(document.id(), document);
            }
        }
        return List.copyOf(named.values());
    }

    /**
     * Checks whether what is cited is weak: there are citations, and every source that they name is weak.
     *
     * @param citations the citations
     * @return whether they rest on weak sources only
     */
    public boolean isWeak(Collection<Citation> citations) {
        for (SourceDocument source : named(citations)) {
            if (!source.isWeak()) {
                return false;
            }
        }
        return !citations.isEmpty();
    }

    /**
     * Returns what became of each line of the documents.
     *
     * @return the lines, by document and place; empty if that is not recorded
     */
    public List<CoverageLine> coverage() {
        return register.contents().get(Tables.COVERAGE);
    }

    /**
     * Counts the lines of a document that are accounted for.
     *
     * @param document the identifier of the document
     * @return its lines, those that claims use, and those set aside by their reasons
     * @throws IllegalArgumentException if there is no such document; the message names those that there are
     */
    public CoverageLine.Tally coverageOf(String document) {
        Objects.requireNonNull(document, "document");
        SourceDocument found = documents().stream()
                .filter(each -> each.id().equals(document))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown document: \"" + document + "\"; there are "
                        + String.join(
                                ", ",
                                documents().stream().map(SourceDocument::id).toList())));
        return CoverageLine.tally(
                found.lines(),
                coverage().stream()
                        .filter(line -> line.place().document().equals(document))
                        .toList());
    }

    /**
     * Returns the claims that rest on a document, or any place in it.
     *
     * @param document the identifier of the document
     * @return the claims, by table and then in the order of the table
     */
    public List<Claim<?>> claimsCiting(String document) {
        return register.claims().values().stream()
                .<Claim<?>>flatMap(List::stream)
                .filter(claim -> claim.citations().stream()
                        .anyMatch(citation -> citation.document().equals(document)))
                .toList();
    }

    /**
     * Returns the claims that rest on a line.
     *
     * @param document the identifier of the document
     * @param line the line, counted from 1
     * @return the claims, by table and then in the order of the table
     */
    public List<Claim<?>> claimsCiting(String document, int line) {
        return register.claims().values().stream()
                .<Claim<?>>flatMap(List::stream)
                .filter(claim -> claim.citations().stream()
                        .filter(citation -> citation.document().equals(document))
                        .flatMap(citation -> citation.lines().stream())
                        .anyMatch(lines -> lines.first() <= line && line <= lines.last()))
                .toList();
    }

    /**
     * Checks the register against its documents: the digest of each and the number of its lines, that every citation lies inside its document, that
     * every witness stands on the cited lines, each of its parts on one of them and on each cited place one of its parts, and that what is
     * covered are lines that are not blank, each once.
     *
     * @param folder the folder with the documents, each in a file whose name starts with its identifier and an underscore or full stop
     * @return what is not so, by table and then claim, with line 0; empty if all is
     * @throws IOException if the documents cannot be read
     */
    public List<RegisterFault> checkAgainst(Path folder) throws IOException {
        return DocumentCheck.check(register, folder);
    }
}
