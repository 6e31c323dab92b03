package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.country.Country;
import io.github.csto.rule.CouncilRules;
import io.github.csto.rule.RuleVersion;
import io.github.csto.source.Citation;
import io.github.csto.time.Certainty;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Who speaks when? */
@Command(
        name = "speaking-order",
        sortOptions = false,
        description = "In which order do the members speak at a session?")
final class SpeakingOrderCommand extends Answering<Csto> {
    /** The answer in JSON. */
    private record Speakers(
            String on,
            String chair,
            List<String> order,
            List<String> names,
            List<String> undetermined,
            List<String> reasons,
            List<String> citations) {}

    @Mixin
    private final Asked asked = new Asked();

    @Mixin
    private final Assumed assumed = new Assumed();

    @Mixin
    private final StepDay on = new StepDay();

    @Option(names = "--chair", paramLabel = "COUNTRY", required = true, description = "The state in the chair.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Country chair;

    @Mixin
    private final SpokenLanguage language = new SpokenLanguage();

    private List<Country> order(Csto csto) {
        List<Country> members = on.members(csto, Certainty.YES);
        if (!members.contains(chair)) {
            throw new ParameterException(
                    spec().commandLine(),
                    Text.named(chair) + " is not certainly a member on " + on.date() + ", and cannot have the chair");
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
        on.members(csto, Certainty.UNDETERMINED)
                .forEach(country ->
                        reasons.add("Left out: whether " + Text.named(country) + " is a member is not certain"));
        return reasons;
    }

    @Override
    Csto subject() {
        return assumed.on(asked.csto());
    }

    @Override
    String text(Csto csto) {
        List<Country> order = order(csto);
        Text text = new Text().line("Order of speakers on " + on.date());
        List<List<String>> rows = new ArrayList<>();
        for (Country country : order) {
            rows.add(List.of((rows.size() + 1) + ".", country.alpha2(), country.displayName(language.locale())));
        }
        return text.table(List.of("", "", "State"), rows).toString()
                + on.text(csto, "", reasons(csto), citations(csto));
    }

    @Override
    Object json(Csto csto) {
        List<Country> order = order(csto);
        return new Speakers(
                on.date().toString(),
                chair.alpha2(),
                Json.codes(order),
                order.stream()
                        .map(country -> country.displayName(language.locale()))
                        .toList(),
                Json.codes(on.members(csto, Certainty.UNDETERMINED)),
                on.reasons(csto, reasons(csto)),
                Json.citations(citations(csto)));
    }

    @Override
    List<List<String>> rows(Csto csto) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("on", "speaker", "country", "name", "citations"));
        for (Country country : order(csto)) {
            rows.add(List.of(
                    on.date().toString(),
                    Integer.toString(rows.size()),
                    country.alpha2(),
                    country.displayName(language.locale()),
                    Citation.format(citations(csto))));
        }
        return rows;
    }
}
