package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.country.Country;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipStateMachine;
import io.github.csto.membership.MembershipStatus;
import io.github.csto.source.Citation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;

/** What a state did, act by act. */
@Command(name = "history", sortOptions = false, description = "What a state did, act by act.")
final class HistoryCommand extends CountryQuestion {
    private record Step(MembershipEvent event, MembershipStatus status) {}

    private static List<Step> steps(Csto csto, Country country) {
        List<Step> steps = new ArrayList<>();
        MembershipStatus status = MembershipStatus.OUTSIDE;
        for (MembershipEvent event : csto.history().events(country)) {
            status = MembershipStateMachine.next(status, event.act()).orElseThrow();
            steps.add(new Step(event, status));
        }
        return steps;
    }

    @Override
    String text(Csto csto) {
        Country country = country();
        Text text = new Text()
                .line("History of " + Text.named(country) + " in " + csto.organisation() + " (" + csto.account()
                        + " account)");
        List<Step> steps = steps(csto, country);
        if (steps.isEmpty()) {
            text.line("  The account tells no act of this state.");
        }
        for (Step step : steps) {
            MembershipEvent event = step.event();
            text.blank()
                    .line("  " + event.act() + " " + event.date() + ", from then on " + step.status() + "  "
                            + Text.sources(List.of(event)));
            if (!event.reason().isEmpty()) {
                text.paragraph("    ", event.reason());
            }
        }
        List<String> others = csto.register().accounts(csto.organisation()).names().stream()
                .filter(name -> !name.equals(csto.account()))
                .toList();
        return others.isEmpty()
                ? text.toString()
                : text.blank()
                        .line("Other accounts, by --account: " + String.join(", ", others))
                        .toString();
    }

    @Override
    Map<String, Object> json(Csto csto) {
        Country country = country();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("country", country.alpha2());
        json.put("account", csto.account());
        json.put(
                "events",
                csto.history().events(country).stream().map(Json::event).toList());
        return json;
    }

    @Override
    List<List<String>> rows(Csto csto) {
        Country country = country();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("organisation", "account", "country", "name", "act", "date", "status", "citations", "reason"));
        for (Step step : steps(csto, country)) {
            rows.add(List.of(
                    csto.organisation(),
                    csto.account(),
                    country.alpha2(),
                    country.displayName(Locale.ENGLISH),
                    step.event().act().name(),
                    step.event().date().toString(),
                    step.status().name(),
                    Citation.format(step.event().citations()),
                    step.event().reason()));
        }
        return rows;
    }
}
