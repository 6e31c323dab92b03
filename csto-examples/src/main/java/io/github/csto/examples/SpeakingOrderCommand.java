package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.country.Country;
import io.github.csto.rule.CouncilRules;
import io.github.csto.rule.RuleVersion;
import io.github.csto.source.Citation;
import io.github.csto.time.Certainty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Who speaks when? */
@Command(
        name = "speaking-order",
        sortOptions = false,
        description = "In which order do the members speak at a session?")
final class SpeakingOrderCommand extends ProcedureQuestion {
    @Option(names = "--chair", paramLabel = "COUNTRY", required = true, description = "The state in the chair.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Country chair;

    @Mixin
    private final SpokenLanguage language = new SpokenLanguage();

    private List<Country> order(Csto csto) {
        List<Country> members = members(csto, Certainty.YES);
        if (!members.contains(chair)) {
            throw new ParameterException(
                    spec().commandLine(),
                    Text.named(chair) + " is not certainly a member on " + date() + ", and cannot have the chair");
        }
        return CouncilRules.PRACTICE_ORDER.order(chair, members);
    }

    private static List<Citation> citations(Csto csto) {
        List<RuleVersion> versions = csto.compliance().rules().versions(CouncilRules.PRACTICE_ORDER);
        return versions.isEmpty()
                ? List.of()
                : versions.get(versions.size() - 1).citations();
    }

    private List<String> reasons(Csto csto) {
        List<String> reasons = new ArrayList<>();
        reasons.add(
                "The chair first, then the others by the Russian alphabet of their names; this is practice, not a rule");
        members(csto, Certainty.UNDETERMINED)
                .forEach(country ->
                        reasons.add("Left out: whether " + Text.named(country) + " is a member is not certain"));
        return reasons;
    }

    @Override
    String text(Csto csto) {
        List<Country> order = order(csto);
        Text text = new Text().line("Order of speakers on " + date());
        List<List<String>> rows = new ArrayList<>();
        for (Country country : order) {
            rows.add(List.of((rows.size() + 1) + ".", country.alpha2(), country.displayName(language.locale())));
        }
        return text.table(rows).toString() + text(csto, "", reasons(csto), citations(csto));
    }

    @Override
    Map<String, Object> json(Csto csto) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("on", date().toString());
        json.put("chair", chair.alpha2());
        List<Country> order = order(csto);
        json.put("order", Json.codes(order));
        json.put(
                "names",
                order.stream()
                        .map(country -> country.displayName(language.locale()))
                        .toList());
        json.put("undetermined", Json.codes(members(csto, Certainty.UNDETERMINED)));
        json.put("reasons", reasons(csto, reasons(csto)));
        json.put("citations", Json.citations(citations(csto)));
        return json;
    }
}
