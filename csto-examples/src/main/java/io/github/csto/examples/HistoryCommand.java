package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.country.Country;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.Standing;
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
    @Override
    String text(Csto csto) {
        Country country = country();
        Text text = new Text()
                .line("History of " + Text.named(country) + " in " + csto.organisation() + " (" + csto.account()
                        + " account)");
        List<Standing.Ground> acts = csto.history().grounds(country);
        if (acts.isEmpty()) {
            text.line("  The account records no act of this state.");
        }
        for (Standing.Ground act : acts) {
            MembershipEvent event = act.event();
            text.blank()
                    .line("  " + event.act() + " " + event.date() + ", from then on " + act.status() + "  "
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
        for (Standing.Ground act : csto.history().grounds(country)) {
            rows.add(List.of(
                    csto.organisation(),
                    csto.account(),
                    country.alpha2(),
                    country.displayName(Locale.ENGLISH),
                    act.event().act().name(),
                    act.event().date().toString(),
                    act.status().name(),
                    Citation.format(act.event().citations()),
                    act.event().reason()));
        }
        return rows;
    }
}
