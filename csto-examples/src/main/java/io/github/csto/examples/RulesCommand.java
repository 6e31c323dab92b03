package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.rule.Rule;
import io.github.csto.rule.RuleBook;
import io.github.csto.rule.RuleVersion;
import io.github.csto.rule.TextSeen;
import io.github.csto.source.Citation;
import io.github.csto.time.PartialDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What are the rules? */
@Command(
        name = "rules",
        sortOptions = false,
        description = "The rules and practices of the Council, with their versions and lines.")
final class RulesCommand extends Answering<Csto> {
    /** A version of a rule in JSON. */
    private record VersionInForce(
            String rule,
            String kind,
            String statement,
            String since,
            @Nullable String until,
            @Nullable String attested,
            boolean endUnknown,
            @Nullable String textSeen,
            @Nullable Integer number,
            Map<String, String> parameters,
            @Nullable String account,
            List<String> citations) {
        static VersionInForce of(RuleVersion version) {
            return new VersionInForce(
                    version.rule().id(),
                    version.rule().kind().name(),
                    version.statement(),
                    version.since().toString(),
                    version.until().map(PartialDate::toString).orElse(null),
                    version.attested().map(PartialDate::toString).orElse(null),
                    version.isEndUnknown(),
                    version.textSeen().map(TextSeen::name).orElse(null),
                    RulesCommand.number(version),
                    new TreeMap<>(version.parameters()),
                    version.account().isEmpty() ? null : version.account(),
                    Json.citations(version.citations()));
        }
    }

    /** The answer in JSON. */
    private record RulesAnswer(String organisation, List<VersionInForce> rules) {}

    @Mixin
    private final Asked asked = new Asked();

    @Parameters(arity = "0..1", paramLabel = "ID", description = "One rule, like CSC-CHAIR; all if not given.")
    private @Nullable Rule<?> rule;

    private List<RuleVersion> versions(Csto csto) {
        RuleBook book = csto.compliance().rules();
        return (rule == null ? book.rules() : List.<Rule<?>>of(rule))
                .stream().flatMap(each -> book.versions(each).stream()).toList();
    }

    @Override
    Csto subject() {
        return asked.csto();
    }

    @Override
    String text(Csto csto) {
        Text text = new Text().line("Rules of the Council of " + csto.organisation());
        for (RuleVersion version : versions(csto)) {
            text.blank()
                    .paragraph(
                            "",
                            "      ",
                            version.rule() + ", " + kind(version.rule())
                                    + ", since " + version.since()
                                    + version.attested()
                                            .map(attested -> " (our reading; first stated " + attested + ")")
                                            .orElse("")
                                    + version.until()
                                            .map(until -> ", until " + until)
                                            .orElse("")
                                    + (version.isEndUnknown() ? ", until a day that is not known" : "")
                                    + parameters(version)
                                    + (version.account().isEmpty() ? "" : ", by " + version.account())
                                    + version.textSeen()
                                            .map(seen -> ", text seen: "
                                                    + seen.name().toLowerCase(Locale.ROOT))
                                            .orElse("")
                                    + "  "
                                    + Citation.format(version.citations()))
                    .paragraph("   ", version.statement());
        }
        return text.toString();
    }

    private static String kind(Rule<?> rule) {
        return switch (rule.kind()) {
            case BINDING -> "binding";
            case PERMISSIVE -> "permissive";
            case PRACTICE -> "practice";
        };
    }

    private static String parameters(RuleVersion version) {
        return version.rule().parameters().stream()
                .filter(parameter -> version.parameters().containsKey(parameter.name()))
                .map(parameter -> ", " + parameter + " " + version.parameters().get(parameter.name()))
                .collect(Collectors.joining());
    }

    /** The number of a rule that has one. */
    private static @Nullable Integer number(RuleVersion version) {
        return version.rule().parameters().stream()
                .map(version::get)
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast)
                .findFirst()
                .orElse(null);
    }

    @Override
    Object json(Csto csto) {
        return new RulesAnswer(
                csto.organisation(),
                versions(csto).stream().map(VersionInForce::of).toList());
    }

    @Override
    List<List<String>> rows(Csto csto) {
        return Stream.concat(
                        Stream.of(List.of(
                                "organisation",
                                "rule",
                                "kind",
                                "statement",
                                "since",
                                "until",
                                "attested",
                                "endUnknown",
                                "textSeen",
                                "parameters",
                                "account",
                                "citations")),
                        versions(csto).stream()
                                .map(version -> List.of(
                                        csto.organisation(),
                                        version.rule().id(),
                                        version.rule().kind().name(),
                                        version.statement(),
                                        version.since().toString(),
                                        version.until()
                                                .map(PartialDate::toString)
                                                .orElse(""),
                                        version.attested()
                                                .map(PartialDate::toString)
                                                .orElse(""),
                                        Boolean.toString(version.isEndUnknown()),
                                        version.textSeen().map(TextSeen::name).orElse(""),
                                        new TreeMap<>(version.parameters())
                                                .entrySet().stream()
                                                        .map(Map.Entry::toString)
                                                        .collect(Collectors.joining("; ")),
                                        version.account(),
                                        Citation.format(version.citations()))))
                .toList();
    }
}
