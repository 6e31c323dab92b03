package io.github.csto.examples;

import io.github.csto.organisation.TreatyPart;
import io.github.csto.register.Fact;
import io.github.csto.source.Citation;
import io.github.csto.source.Claim;
import io.github.csto.time.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Who signed a treaty, ratified it or acceded to it, and for whom it is in force, in the way of a depositary. */
@Command(
        name = "chart",
        sortOptions = false,
        description = "Signatures, ratifications and entry into force of a treaty, state by state.")
final class ChartCommand extends Answering<KnownBody> {
    /** The answer in JSON; the keys of a row are the columns. */
    private record ChartInJson(String organisation, List<Map<String, Object>> chart, List<Json.SourceInJson> sources) {}

    private static final List<String> COLUMNS = List.of(
            "treaty",
            "country",
            "name",
            "part",
            "signed",
            "ratified",
            "acceded",
            "deposited",
            "inForce",
            "suspended",
            "ended",
            "manner",
            "account",
            "citations",
            "note");

    @Mixin
    private final AskedBody asked = new AskedBody();

    private static final String NOT_KNOWN = "not known";

    @Parameters(
            arity = "0..1",
            paramLabel = "TREATY",
            description = "The treaty, as the command treaties lists it; all of the organisation if left out.")
    private @Nullable String treaty;

    @Override
    KnownBody subject() {
        return asked.known(Optional.empty());
    }

    private List<String> treaties(KnownBody body) {
        List<String> known = body.facts(Fact.TREATIES).stream()
                .map(claim -> claim.value().id())
                .toList();
        if (treaty == null) {
            return known;
        }
        String asked = treaty.toUpperCase(Locale.ROOT);
        if (!known.contains(asked)) {
            throw new IllegalArgumentException("Unknown treaty of " + body.organisation() + ": \"" + treaty
                    + "\"; there are " + (known.isEmpty() ? "none" : String.join(", ", known)));
        }
        return List.of(asked);
    }

    private Report report(KnownBody body) {
        return new Report(
                "chart of " + body.organisation(),
                COLUMNS,
                treaties(body).stream()
                        .flatMap(id -> body.register().treatyParties(body.organisation(), id).stream())
                        .map(ChartCommand::cells)
                        .toList());
    }

    @Override
    Object json(KnownBody body) {
        Report report = report(body);
        return new ChartInJson(
                body.organisation(), report.objects(), Json.sources(body.register(), report.citations()));
    }

    @Override
    List<List<String>> rows(KnownBody body) {
        return report(body).csv();
    }

    private static List<Object> cells(Claim<TreatyPart> claim) {
        TreatyPart part = claim.value();
        TreatyPart.Steps steps = part.steps();
        return List.of(
                part.treaty(),
                part.country().alpha2(),
                part.country().displayName(Locale.ENGLISH),
                part.part().name(),
                steps.signed(),
                steps.ratified(),
                steps.acceded(),
                steps.deposited(),
                steps.inForce(),
                steps.suspended(),
                steps.ended(),
                steps.manner(),
                claim.account(),
                claim.citations(),
                claim.reason());
    }

    @Override
    String text(KnownBody body) {
        Report report = report(body);
        List<String> asked = treaties(body);
        Text text = new Text().line(report.title() + (report.rows().isEmpty() ? ": none recorded" : ""));
        for (String id : asked) {
            List<Claim<TreatyPart>> parts = body.register().treatyParties(body.organisation(), id);
            if (!parts.isEmpty()) {
                chart(text, body, name(body, id), parts);
            }
        }
        return text.legend(body.register(), report.citations()).toString();
    }

    private static String name(KnownBody body, String id) {
        return body.facts(Fact.TREATIES).stream()
                .map(Claim::value)
                .filter(each -> each.id().equals(id))
                .map(each -> id + ": " + each.name()
                        + each.signed().map(day -> ", signed " + day).orElse("")
                        + each.inForce().map(day -> ", in force " + day).orElse(""))
                .findFirst()
                .orElse(id);
    }

    private static void chart(Text text, KnownBody body, String title, List<Claim<TreatyPart>> parts) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "", "State", "Signature", "Ratification, accession (a)", "In force for it", "End, suspension (s)", ""));
        List<String> notes = new ArrayList<>();
        for (Claim<TreatyPart> claim : sorted(parts)) {
            String note = note(body, claim);
            if (!notes.contains(note)) {
                notes.add(note);
            }
            TreatyPart part = claim.value();
            rows.add(List.of(
                    part.country().alpha2(),
                    part.country().displayName(Locale.ENGLISH),
                    part.steps()
                            .signed()
                            .map(PartialDate::toString)
                            .orElse(acceded(part).isPresent() ? "" : NOT_KNOWN),
                    acceded(part)
                            .or(() -> part.steps().ratified().map(PartialDate::toString))
                            .orElse(NOT_KNOWN),
                    part.steps().inForce().map(PartialDate::toString).orElse(NOT_KNOWN),
                    end(part.steps()),
                    "[" + (notes.indexOf(note) + 1) + "]"));
        }
        text.blank().line(title).blank().table(rows).blank();
        for (int i = 0; i < notes.size(); i++) {
            text.paragraph("  [" + (i + 1) + "] ", notes.get(i));
        }
    }

    private static List<Claim<TreatyPart>> sorted(List<Claim<TreatyPart>> parts) {
        return parts.stream()
                .sorted(Comparator.comparing(claim -> claim.value().country(), Text.byName(Locale.ENGLISH)))
                .toList();
    }

    /** Why it is recorded so, and where it stands. */
    private static String note(KnownBody body, Claim<?> claim) {
        return claim.reason() + " (" + Citation.format(claim.citations())
                + (body.register().sources().isWeak(claim.citations()) ? "; weak" : "") + ")";
    }

    /** When it acceded, or its own organs approved that: it did not sign. */
    private static Optional<String> acceded(TreatyPart part) {
        return part.part() == TreatyPart.Role.ACCESSION_APPROVED
                ? part.steps().ratified().map(day -> "approved " + day + " (a)")
                : part.steps().acceded().map(day -> day + " (a)");
    }

    private static String end(TreatyPart.Steps steps) {
        return Stream.of(
                        steps.suspended().map(day -> day + " (s)"),
                        steps.ended()
                                .map(day -> day
                                        + steps.manner()
                                                .map(manner -> " " + manner)
                                                .orElse("")))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
