package io.github.csto.examples;

import io.github.csto.organisation.OfficeTerm;
import io.github.csto.source.Citation;
import io.github.csto.source.Claim;
import io.github.csto.time.Certainty;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who holds which office, office by office, for people. */
final class OfficesText {
    private OfficesText() {}

    static String text(
            KnownBody body,
            Report report,
            Map<String, List<String>> holders,
            List<Claim<?>> answering,
            Function<Claim<?>, Certainty> held) {
        Text text = new Text().line(report.title() + (holders.isEmpty() ? ": none recorded" : ""));
        holders.forEach((office, names) -> {
            List<Claim<?>> terms = answering.stream()
                    .filter(claim -> ((OfficeTerm) claim.value()).office().equals(office))
                    .<Claim<?>>map(claim -> claim)
                    .toList();
            String accounts = terms.isEmpty() || body.rank(terms.get(0)) < Integer.MAX_VALUE
                    ? ""
                    : terms.stream()
                            .filter(claim -> held.apply(claim) == Certainty.YES)
                            .map(claim -> claim.account().orElseThrow())
                            .distinct()
                            .collect(Collectors.joining(", ", ", by ", ""));
            text.blank()
                    .line(office + ": " + (names.isEmpty() ? "not known" : String.join(" or ", names) + accounts))
                    .table(
                            terms.isEmpty() ? List.of() : List.of("Holder", "Held", "Account", "When", "Sources"),
                            terms.isEmpty()
                                    ? List.of(List.of("nobody is recorded for that day"))
                                    : terms.stream()
                                            .map(claim -> List.of(
                                                    ((OfficeTerm) claim.value()).holder(),
                                                    held.apply(claim).name(),
                                                    claim.account().orElseThrow(),
                                                    when((OfficeTerm) claim.value()),
                                                    Citation.format(claim.citations())
                                                            + Report.weak(body.register(), claim.citations())))
                                            .toList());
        });
        return text.legend(body.register(), report.citations()).toString();
    }

    private static String when(OfficeTerm term) {
        return Stream.of(
                        labelled("since ", term.tenure().since()),
                        labelled("until ", term.tenure().until()),
                        labelled("seen ", term.tenure().attested()))
                .filter(recorded -> !recorded.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String labelled(String label, Object cell) {
        String recorded = Report.written(cell);
        return recorded.isEmpty() ? "" : label + recorded;
    }
}
