package io.github.csto.examples;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.csto.Csto;
import io.github.csto.country.Country;
import io.github.csto.membership.Circumstances;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.Standing;
import io.github.csto.source.Citation;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What a state did, act by act. */
@Command(name = "history", sortOptions = false, description = "What a state did, act by act.")
final class HistoryCommand extends Answering<Csto> {
    /** An act, and the status from then on. */
    private record ActAndStatus(@JsonUnwrapped Json.ActInJson act, String status) {}

    /** The answer in JSON. */
    private record HistoryInJson(
            String country,
            String name,
            String organisation,
            String account,
            List<ActAndStatus> events,
            List<Json.SourceInJson> sources) {}

    @Mixin
    private final NamedCountry named = new NamedCountry();

    @Mixin
    private final Asked asked = new Asked();

    @Mixin
    private final Assumed assumed = new Assumed();

    @Mixin
    private final SpokenLanguage language = new SpokenLanguage();

    @Override
    Csto subject() {
        return assumed.on(asked.csto());
    }

    @Override
    Locale locale() {
        return language.locale();
    }

    @Override
    String text(Csto csto) {
        Country country = named.country();
        Text text = new Text(locale())
                .line(Phrase.HISTORY, country.displayNameWithCode(locale()), csto.organisation(), csto.account());
        List<Standing.Ground> acts = csto.history().grounds(country);
        if (acts.isEmpty()) {
            text.line(Phrase.NO_ACT);
        }
        for (Standing.Ground act : acts) {
            MembershipEvent event = act.event();
            Phrase then = event.disputed() ? Phrase.IF_IT_HAPPENED : Phrase.FROM_THEN_ON;
            text.blank()
                    .paragraph(
                            "  ",
                            "      ",
                            then.in(locale(), text.toldAndDated(event), Phrase.status(act.status(), locale())) + "  "
                                    + text.sources(List.of(event)) + text.weak(csto, List.of(event)))
                    .remarks(event);
            turn(acts, act)
                    .ifPresent(first -> text.line("    "
                            + first.in(
                                    locale(),
                                    act.window().start().equals(act.window().end())
                                            ? act.window().start()
                                            : Phrase.A_DAY.in(
                                                    locale(),
                                                    act.window().start(),
                                                    act.window().end()))));
        }
        List<String> others = csto.register().accounts(csto.organisation()).names().stream()
                .filter(name -> !name.equals(csto.account()))
                .toList();
        if (!others.isEmpty()) {
            text.blank().line(Phrase.OTHER_ACCOUNTS, String.join(", ", others));
        }
        return text.legend(csto.register(), citations(csto, country)).toString();
    }

    /** What begins with an act: a membership, or that there is none any more. Nothing where the acts before it may have had that effect or not. */
    private static Optional<Phrase> turn(List<Standing.Ground> acts, Standing.Ground act) {
        Set<Boolean> before = new TreeSet<>();
        before.add(false);
        for (Standing.Ground earlier : acts.subList(0, acts.indexOf(act))) {
            if (earlier.happened() == Certainty.YES) {
                before.clear();
            }
            if (earlier.happened() != Certainty.NO) {
                before.add(earlier.status().isMember());
            }
        }
        boolean member = act.status().isMember();
        return act.happened() == Certainty.YES && before.equals(Set.of(!member))
                ? Optional.of(member ? Phrase.FIRST_DAY_IN : Phrase.FIRST_DAY_OUT)
                : Optional.empty();
    }

    private static List<Citation> citations(Csto csto, Country country) {
        return csto.history().events(country).stream()
                .flatMap(act -> act.citations().stream())
                .toList();
    }

    @Override
    Object json(Csto csto) {
        Country country = named.country();
        return new HistoryInJson(
                country.alpha2(),
                Json.name(country),
                csto.organisation(),
                csto.account(),
                csto.history().grounds(country).stream()
                        .map(act -> new ActAndStatus(
                                Json.event(act.event()), act.status().name()))
                        .toList(),
                Json.sources(csto.register(), citations(csto, country)));
    }

    @Override
    List<List<String>> rows(Csto csto) {
        Country country = named.country();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("organisation", "account", "country", "name", "act", "date", "status", "citations", "reason"));
        for (Standing.Ground act : csto.history().grounds(country)) {
            rows.add(List.of(
                    csto.organisation(),
                    csto.account(),
                    country.alpha2(),
                    country.displayName(Locale.ENGLISH),
                    Text.act(act.event()),
                    act.event().date().toString(),
                    act.status().name(),
                    Citation.format(act.event().citations()),
                    act.event().reason()));
        }
        return withCircumstances(csto, country, rows);
    }

    /** The columns are there only if any circumstance of an act of the state is stated, and after all others. */
    private static List<List<String>> withCircumstances(Csto csto, Country country, List<List<String>> rows) {
        List<Circumstances> all = csto.history().events(country).stream()
                .map(MembershipEvent::circumstances)
                .toList();
        if (all.stream().noneMatch(Circumstances::isStated)) {
            return rows;
        }
        List<List<String>> wider = new ArrayList<>();
        wider.add(with(rows.get(0), "manner", "noticed", "decided"));
        for (int i = 0; i < all.size(); i++) {
            Circumstances circumstances = all.get(i);
            wider.add(with(
                    rows.get(i + 1),
                    circumstances.manner().map(Enum::name).orElse(""),
                    circumstances.noticed().map(PartialDate::toString).orElse(""),
                    circumstances.decided().map(PartialDate::toString).orElse("")));
        }
        return wider;
    }

    private static List<String> with(List<String> row, String... more) {
        List<String> cells = new ArrayList<>(row);
        cells.addAll(List.of(more));
        return cells;
    }
}
