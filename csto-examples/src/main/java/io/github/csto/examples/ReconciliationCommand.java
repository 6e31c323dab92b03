package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.account.Reconciliation;
import io.github.csto.account.ReconciliationRule;
import io.github.csto.account.ReconciliationStep;
import io.github.csto.country.Country;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.source.Claim;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
final class ReconciliationCommand extends Answering<Csto> {
    /** The answer in JSON. */
    private record ReconciliationAnswer(
            String organisation,
            String account,
            List<String> order,
            List<RuleInWords> rules,
            List<ReconciledState> states) {}

    private record RuleInWords(int rule, String text) {}

    private record ReconciledState(String country, List<StepInWords> steps, List<Json.ActInJson> events) {}

    private record StepInWords(
            int rule,
            String kind,
            String account,
            List<String> acts,
            @Nullable String against,
            List<String> result,
            List<String> claims,
            List<String> lost,
            String text) {}

    @Mixin
    private final Asked asked = new Asked();

    @Parameters(
            arity = "0..*",
            paramLabel = "[COUNTRY]",
            hideParamSyntax = true,
            description = "One state; every state if not given: " + NamedCountry.WRITTEN)
    private List<String> words = List.of();

    @Mixin
    private final SpokenLanguage language = new SpokenLanguage();

    private List<Country> countries(Reconciliation reconciliation) {
        return words.isEmpty() ? reconciliation.countries() : List.of(NamedCountry.country(spec(), words));
    }

    @Override
    Csto subject() {
        return asked.csto();
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
        for (Country country : Text.byName(countries(reconciliation), locale)) {
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
            text.paragraph(
                    "  = ",
                    reconciliation.events().stream()
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
    Object json(Csto csto) {
        Reconciliation reconciliation = csto.reconciliation();
        return new ReconciliationAnswer(
                csto.organisation(),
                csto.account(),
                reconciliation.order(),
                Arrays.stream(ReconciliationRule.values())
                        .map(rule -> new RuleInWords(rule.number(), rule.in(language.locale())))
                        .toList(),
                countries(reconciliation).stream()
                        .map(country -> new ReconciledState(
                                country.alpha2(),
                                reconciliation.steps(country).stream()
                                        .map(this::inWords)
                                        .toList(),
                                reconciliation.events().stream()
                                        .filter(event -> event.country() == country)
                                        .map(Json::event)
                                        .toList()))
                        .toList());
    }

    private StepInWords inWords(ReconciliationStep step) {
        return new StepInWords(
                step.rule().number(),
                step.kind().name(),
                step.account(),
                texts(step.acts()),
                step.against().map(ReconciliationCommand::text).orElse(null),
                texts(step.result()),
                step.claims().stream().map(Claim::id).toList(),
                step.lost().stream().map(Claim::id).toList(),
                step.in(language.locale()));
    }

    /** A row for each step. */
    @Override
    List<List<String>> rows(Csto csto) {
        Reconciliation reconciliation = csto.reconciliation();
        return Stream.concat(
                        Stream.of(List.of(
                                "country", "rule", "kind", "account", "acts", "against", "result", "claims", "lost",
                                "text")),
                        countries(reconciliation).stream()
                                .flatMap(country -> reconciliation.steps(country).stream()
                                        .map(this::inWords)
                                        .map(step -> List.of(
                                                country.alpha2(),
                                                Integer.toString(step.rule()),
                                                step.kind(),
                                                step.account(),
                                                String.join("; ", step.acts()),
                                                String.valueOf(step.against() == null ? "" : step.against()),
                                                String.join("; ", step.result()),
                                                String.join(" ", step.claims()),
                                                String.join(" ", step.lost()),
                                                step.text()))))
                .toList();
    }

    private static List<String> texts(List<MembershipEvent> events) {
        return events.stream().map(ReconciliationCommand::text).toList();
    }

    private static String text(MembershipEvent event) {
        return event.act() + (event.disputed() ? "? " : " ") + event.date();
    }
}
