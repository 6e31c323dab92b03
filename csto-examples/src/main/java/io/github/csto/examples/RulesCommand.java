package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.rule.Rule;
import io.github.csto.rule.RuleBook;
import io.github.csto.rule.RuleVersion;
import io.github.csto.rule.TextSeen;
import io.github.csto.source.Citation;
import io.github.csto.time.PartialDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What are the rules? */
@Command(
        name = "rules",
        sortOptions = false,
        description = "The rules and practices of the Council, with their versions and lines.")
final class RulesCommand extends Question {
    @Parameters(arity = "0..1", paramLabel = "ID", description = "One rule, like CSC-CHAIR; all if not given.")
    private @Nullable Rule<?> rule;

    private List<RuleVersion> versions(Csto csto) {
        RuleBook book = csto.compliance().rules();
        return (rule == null ? book.rules() : List.<Rule<?>>of(rule))
                .stream().flatMap(each -> book.versions(each).stream()).toList();
    }

    @Override
    String text(Csto csto) {
        Text text = new Text().line("Rules of the Council of " + csto.organisation());
        for (RuleVersion version : versions(csto)) {
            text.blank()
                    .line(version.rule() + ", " + kind(version.rule())
                            + ", since " + version.since()
                            + version.attested()
                                    .map(attested -> " (our reading; first stated " + attested + ")")
                                    .orElse("")
                            + version.until().map(until -> ", until " + until).orElse("")
                            + (version.isEndUnknown() ? ", until a day that is not known" : "")
                            + parameters(version)
                            + (version.account().isEmpty() ? "" : ", by " + version.account())
                            + version.textSeen()
                                    .map(seen -> ", text seen: " + seen.name().toLowerCase(Locale.ROOT))
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
    Map<String, Object> json(Csto csto) {
        List<Map<String, Object>> rules = new ArrayList<>();
        for (RuleVersion version : versions(csto)) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("rule", version.rule().id());
            json.put("kind", version.rule().kind().name());
            json.put("statement", version.statement());
            json.put("since", version.since().toString());
            json.put("until", version.until().map(PartialDate::toString).orElse(null));
            json.put("attested", version.attested().map(PartialDate::toString).orElse(null));
            json.put("endUnknown", version.isEndUnknown());
            json.put("textSeen", version.textSeen().map(TextSeen::name).orElse(null));
            json.put("number", number(version));
            json.put("parameters", new TreeMap<>(version.parameters()));
            json.put("account", version.account().isEmpty() ? null : version.account());
            json.put("citations", Json.citations(version.citations()));
            rules.add(json);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("organisation", csto.organisation());
        json.put("rules", rules);
        return json;
    }
}
