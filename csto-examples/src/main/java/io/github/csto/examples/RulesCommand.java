package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.council.CouncilRule;
import io.github.csto.council.RuleBook;
import io.github.csto.council.RuleVersion;
import io.github.csto.source.Citation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private @Nullable CouncilRule rule;

    private List<RuleVersion> versions(Csto csto) {
        RuleBook book = csto.register().rules(csto.organisation());
        return (rule == null ? book.rules() : List.of(rule))
                .stream().flatMap(each -> book.versions(each).stream()).toList();
    }

    @Override
    String text(Csto csto) {
        Text text = new Text().line("Rules of the Council of " + csto.organisation());
        for (RuleVersion version : versions(csto)) {
            text.blank()
                    .line(version.rule() + (version.kind() == CouncilRule.Kind.BINDING ? ", binding" : ", practice")
                            + ", since " + version.since()
                            + version.number()
                                    .map(number -> ", number " + number)
                                    .orElse("") + "  "
                            + Citation.format(version.citations()))
                    .paragraph("   ", version.statement());
        }
        return text.toString();
    }

    @Override
    Map<String, Object> json(Csto csto) {
        List<Map<String, Object>> rules = new ArrayList<>();
        for (RuleVersion version : versions(csto)) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("rule", version.rule().id());
            json.put("kind", version.kind().name());
            json.put("statement", version.statement());
            json.put("since", version.since().toString());
            json.put("number", version.number().orElse(null));
            json.put("citations", Json.citations(version.citations()));
            rules.add(json);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("organisation", csto.organisation());
        json.put("rules", rules);
        return json;
    }
}
