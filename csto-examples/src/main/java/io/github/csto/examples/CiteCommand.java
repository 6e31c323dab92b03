package io.github.csto.examples;

import io.github.csto.register.CoverageLine;
import io.github.csto.register.Sources;
import io.github.csto.source.Citation;
import io.github.csto.source.Claim;
import io.github.csto.source.SourceDocument;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What rests on these lines? */
@Command(name = "cite", sortOptions = false, description = "The claims that rest on a source, or on a place in it.")
final class CiteCommand extends Answering<KnownBody> {
    /** A claim in JSON. */
    private record CitingClaim(String claim, String organisation, List<String> citations, String reason) {}

    /** The answer in JSON. */
    private record CiteAnswer(String place, List<CitingClaim> claims, Object source) {}

    @Mixin
    private final AskedBody asked = new AskedBody();

    @Parameters(
            paramLabel = "PLACE",
            description =
                    "A source, alone or with lines or an article, like 003:129, 003:50-63 or extension-1999:3; 'export register' lists the sources.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Citation place;

    private SourceDocument document(KnownBody body) {
        return body.register().sources().named(List.of(place)).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown document: \"" + place.document() + "\""
                        + Refusals.nearest(
                                place.document(),
                                body.register().sources().documents().stream()
                                        .map(SourceDocument::id)
                                        .toList())
                        + "; the command export register lists them all"));
    }

    /** The last line of a document that says something, if it is known of each of them what became of it. */
    private static Optional<Integer> lastLine(Sources sources, String document) {
        CoverageLine.Tally tally = sources.coverageOf(document);
        return tally.lines()
                .filter(count -> count == tally.accountedFor())
                .flatMap(count -> sources.coverage().stream()
                        .map(CoverageLine::place)
                        .filter(line -> line.document().equals(document))
                        .flatMap(line -> line.lines().stream())
                        .map(Citation.Lines::last)
                        .max(Comparator.naturalOrder()));
    }

    private List<Claim<?>> claims(KnownBody body) {
        String document = document(body).id();
        lastLine(body.register().sources(), document)
                .filter(last -> place.lines().stream().anyMatch(lines -> lines.last() > last))
                .ifPresent(last -> {
                    throw new IllegalArgumentException(
                            "No such line: \"" + place + "\"; the last of " + document + " is " + last);
                });
        if (place.lines().isEmpty()) {
            return body.register().sources().claimsCiting(place.document());
        }
        return place.lines().stream()
                .flatMap(lines ->
                        IntStream.rangeClosed(lines.first(), lines.last()).boxed())
                .<Claim<?>>flatMap(line -> body.register().sources().claimsCiting(place.document(), line).stream())
                .distinct()
                .toList();
    }

    @Override
    KnownBody subject() {
        return asked.known(Optional.empty());
    }

    @Override
    String text(KnownBody body) {
        List<Claim<?>> claims = claims(body);
        Text text =
                new Text().line("Claims that rest on " + place + ": " + (claims.isEmpty() ? "none" : claims.size()));
        text.legend(body.register(), List.of(place));
        claims.forEach(claim -> text.blank()
                .paragraph("  ", "      ", claim.id() + "  " + Citation.format(claim.citations()))
                .paragraph("    ", claim.reason()));
        return text.toString();
    }

    @Override
    Object json(KnownBody body) {
        return new CiteAnswer(
                place.toString(),
                claims(body).stream()
                        .map(claim -> new CitingClaim(
                                claim.id(), claim.organisation(), Json.citations(claim.citations()), claim.reason()))
                        .toList(),
                Json.source(document(body)));
    }

    @Override
    List<List<String>> rows(KnownBody body) {
        return Stream.concat(
                        Stream.of(List.of("place", "claim", "organisation", "citations", "reason")),
                        claims(body).stream()
                                .map(claim -> List.of(
                                        place.toString(),
                                        claim.id(),
                                        claim.organisation(),
                                        Citation.format(claim.citations()),
                                        claim.reason())))
                .toList();
    }
}
