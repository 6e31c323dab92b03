package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.account.Reconciliation;
import io.github.csto.account.ReconciliationRule;
import io.github.csto.account.ReconciliationStep;
import io.github.csto.country.Country;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.source.Claim;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

/** How one history is derived from several accounts. */
@Command(
        name = "reconciliation",
        sortOptions = false,
        description = "How the account that answers is derived from others: the rules, and the steps for each state.")
final class ReconciliationCommand extends Question {
    @Parameters(
            arity = "0..*",
            paramLabel = "COUNTRY",
            description = "An ISO 3166-1 code, or a name in English, French or Russian; every state if not given.")
    private List<String> words = List.of();

    @Mixin
    private final SpokenLanguage language = new SpokenLanguage();

    private List<Country> countries(Reconciliation reconciliation) {
        return words.isEmpty() ? reconciliation.countries() : List.of(CountryQuestion.country(spec(), words));
    }

    @Override
    String text(Csto csto) {
        Reconciliation reconciliation = csto.reconciliation();
        Locale locale = language.locale();
        Text text = new Text()
                .line(title(csto) + ": "
                        + reconciliation.order().stream()
                                .map(name -> name + " ("
                                        + csto.register()
                                                .accounts(csto.organisation())
                                                .account(name)
                                                .title()
                                                .in(locale) + ")")
                                .collect(Collectors.joining(" > ")))
                .blank();
        for (ReconciliationRule rule : ReconciliationRule.values()) {
            text.paragraph("  " + rule.number() + ". ", rule.in(locale));
        }
        for (Country country : countries(reconciliation)) {
            text.blank().line(country.displayNameWithCode(locale));
            for (ReconciliationStep step : reconciliation.steps(country)) {
                text.paragraph("  (" + step.rule().number() + ") ", step.in(locale) + ".");
                text.paragraph("      ", claims(step));
                doubts(step).forEach(doubt -> text.paragraph("      ", doubt));
            }
            if (reconciliation.steps(country).isEmpty()) {
                text.line("  " + silence());
                continue;
            }
            text.line("  = "
                    + reconciliation.events().stream()
                            .filter(event -> event.country() == country)
                            .map(ReconciliationCommand::text)
                            .collect(Collectors.joining("; ")));
        }
        return text.toString();
    }

    private String title(Csto csto) {
        String about = csto.organisation() + ", " + csto.account();
        return switch (language.language()) {
            case EN -> "Reconciliation of " + about;
            case FR -> "Conciliation de " + about;
            case RU -> "Согласование: " + about;
        };
    }

    private String silence() {
        return switch (language.language()) {
            case EN -> "No account speaks of the state.";
            case FR -> "Aucune version ne parle de cet État.";
            case RU -> "Ни одна версия не говорит об этом государстве.";
        };
    }

    /** What the register notes on the claims by which a date is narrowed. */
    private static List<String> doubts(ReconciliationStep step) {
        return step.kind() == ReconciliationStep.Kind.NARROWS
                ? step.claims().stream()
                        .filter(claim -> claim.account().equals(Optional.of(step.account())))
                        .filter(claim -> !claim.reason().isEmpty())
                        .map(claim -> claim.id() + ": " + claim.reason())
                        .toList()
                : List.of();
    }

    /** The claims that a step rests on, then in brackets those that it passes over. */
    private static String claims(ReconciliationStep step) {
        return Stream.of(ids(step.claims()), step.lost().isEmpty() ? "" : "[" + ids(step.lost()) + "]")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String ids(List<Claim<MembershipEvent>> claims) {
        return claims.stream().map(Claim::id).collect(Collectors.joining(" "));
    }

    @Override
    Map<String, Object> json(Csto csto) {
        Reconciliation reconciliation = csto.reconciliation();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("organisation", csto.organisation());
        json.put("account", csto.account());
        json.put("order", reconciliation.order());
        List<Map<String, @Nullable Object>> rules = new ArrayList<>();
        for (ReconciliationRule rule : ReconciliationRule.values()) {
            rules.add(object("rule", rule.number(), "text", rule.in(language.locale())));
        }
        json.put("rules", rules);
        List<Map<String, @Nullable Object>> states = new ArrayList<>();
        for (Country country : countries(reconciliation)) {
            states.add(object(
                    "country",
                    country.alpha2(),
                    "steps",
                    reconciliation.steps(country).stream().map(this::json).toList(),
                    "events",
                    reconciliation.events().stream()
                            .filter(event -> event.country() == country)
                            .map(Json::event)
                            .toList()));
        }
        json.put("states", states);
        return json;
    }

    private Map<String, @Nullable Object> json(ReconciliationStep step) {
        return object(
                "rule",
                step.rule().number(),
                "kind",
                step.kind().name(),
                "account",
                step.account(),
                "acts",
                texts(step.acts()),
                "against",
                step.against().map(ReconciliationCommand::text).orElse(null),
                "result",
                texts(step.result()),
                "claims",
                step.claims().stream().map(Claim::id).toList(),
                "lost",
                step.lost().stream().map(Claim::id).toList(),
                "text",
                step.in(language.locale()));
    }

    private static List<String> texts(List<MembershipEvent> events) {
        return events.stream().map(ReconciliationCommand::text).toList();
    }

    private static String text(MembershipEvent event) {
        return event.act() + (event.disputed() ? "? " : " ") + event.date();
    }

    /** Of keys and values in turn. */
    private static Map<String, @Nullable Object> object(@Nullable Object... keysAndValues) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            json.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return json;
    }
}
