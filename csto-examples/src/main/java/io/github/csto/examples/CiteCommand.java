package io.github.csto.examples;

import io.github.csto.source.Citation;
import io.github.csto.source.Claim;
import io.github.csto.source.SourceDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What rests on these lines? */
@Command(name = "cite", sortOptions = false, description = "The claims that rest on a place in a document.")
final class CiteCommand extends BesideMemberships {
    @Parameters(paramLabel = "PLACE", description = "A document, alone or with lines, like 003:129 or 003:50-63.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Citation place;

    private SourceDocument document(KnownBody body) {
        return body.register().sources().named(List.of(place)).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown document: \"" + place.document() + "\"; "
                        + "the command export register lists them all"));
    }

    private List<Claim<?>> claims(KnownBody body) {
        document(body);
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
    String text(KnownBody body) {
        List<Claim<?>> claims = claims(body);
        Text text =
                new Text().line("Claims that rest on " + place + ": " + (claims.isEmpty() ? "none" : claims.size()));
        text.legend(body.register(), List.of(place));
        claims.forEach(claim -> text.blank()
                .line("  " + claim.id() + "  " + Citation.format(claim.citations()))
                .paragraph("    ", claim.reason()));
        return text.toString();
    }

    @Override
    Map<String, Object> json(KnownBody body) {
        List<Map<String, Object>> claims = new ArrayList<>();
        for (Claim<?> claim : claims(body)) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("claim", claim.id());
            json.put("organisation", claim.organisation());
            json.put("citations", Json.citations(claim.citations()));
            json.put("reason", claim.reason());
            claims.add(json);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("place", place.toString());
        json.put("claims", claims);
        json.put("source", Json.source(document(body)));
        return json;
    }
}
