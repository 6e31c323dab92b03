package io.github.csto.examples;

import io.github.csto.organisation.OfficeTerm;
import io.github.csto.source.Claim;
import io.github.csto.time.Certainty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** One of the lists of what the register tells of an organisation beside its memberships and its Council, each row with its citations. */
@Command(sortOptions = false)
final class FactsCommand extends Answering<KnownBody> {
    private static final String BY_ACCOUNT = "--account";

    private final FactList list;

    @Mixin
    private final AskedDay on = new AskedDay();

    @Option(names = BY_ACCOUNT, paramLabel = "NAME", description = "Only what this account tells; all if not given.")
    private @Nullable String account;

    @Mixin
    private final AskedBody asked = new AskedBody();

    private FactsCommand(FactList list) {
        this.list = list;
    }

    /** The command of a list, which has no option that means nothing for it. */
    static CommandLine of(FactList list) {
        CommandLine command = new CommandLine(new FactsCommand(list));
        CommandSpec spec = command.getCommandSpec().name(list.command());
        spec.usageMessage().description(list.description());
        if (list.tenure().isEmpty()) {
            spec.remove(spec.findOption(AskedDay.ON));
        }
        if (!list.byAccount()) {
            spec.remove(spec.findOption(BY_ACCOUNT));
        }
        return command;
    }

    @Override
    KnownBody subject() {
        return asked.known(Optional.ofNullable(account));
    }

    private static String account(Claim<?> fact) {
        return fact.account().orElseThrow();
    }

    /** Of the account that is asked for, the most trusted first. */
    private List<Claim<?>> recorded(KnownBody body) {
        List<Claim<?>> recorded = new ArrayList<>(list.facts().apply(body).toList());
        if (!list.byAccount()) {
            return recorded;
        }
        List<String> accounts =
                recorded.stream().map(FactsCommand::account).distinct().sorted().toList();
        body.account().filter(asked -> !accounts.contains(asked)).ifPresent(asked -> {
            throw new IllegalArgumentException("Unknown account of the " + list.command() + " of " + body.organisation()
                    + ": \"" + asked + "\"; there are " + (accounts.isEmpty() ? "none" : String.join(", ", accounts)));
        });
        return recorded.stream()
                .filter(fact -> body.account().isEmpty() || body.account().equals(fact.account()))
                .<Claim<?>>map(fact -> fact)
                .sorted(Comparator.comparing(body::rank))
                .toList();
    }

    private Certainty held(Claim<?> fact) {
        return list.tenure().orElseThrow().apply(fact).isHeldOn(on.day());
    }

    /** Where a more trusted account speaks of the same what another leaves open adds nothing. */
    private boolean speaks(KnownBody body, Claim<?> fact, List<Claim<?>> recorded) {
        return recorded.stream()
                .noneMatch(other -> body.rank(other) < body.rank(fact)
                        && list.subject().apply(other).equals(list.subject().apply(fact)));
    }

    private List<Claim<?>> answering(KnownBody body) {
        List<Claim<?>> recorded = recorded(body);
        if (list.tenure().isEmpty()) {
            return recorded;
        }
        return recorded.stream()
                .filter(fact -> switch (held(fact)) {
                    case YES -> true;
                    case UNDETERMINED -> speaks(body, fact, recorded);
                    case NO -> false;
                })
                .<Claim<?>>map(fact -> fact)
                .toList();
    }

    private Report report(KnownBody body) {
        Map<String, Map<String, String>> rows = FactList.rows(body.register());
        List<String> columns = list.columns(body.register());
        return new Report(
                title(body),
                columns,
                answering(body).stream()
                        .map(fact -> list.cells(columns, body, fact, rows.getOrDefault(fact.id(), Map.of()), day()))
                        .toList());
    }

    private String title(KnownBody body) {
        return list.command() + " of " + body.organisation()
                + day().map(asked -> " on " + asked).orElse("");
    }

    /** The day that is asked about; none for a list that is the same on all days. */
    private Optional<LocalDate> day() {
        return list.tenure().map(held -> on.day());
    }

    /** Who certainly held each office of which anything is recorded; nobody where that is not known. */
    private Map<String, List<String>> holders(KnownBody body) {
        Map<String, List<String>> holders = new TreeMap<>();
        List<Claim<?>> recorded = recorded(body);
        for (Claim<?> fact : recorded) {
            OfficeTerm term = (OfficeTerm) fact.value();
            List<String> names = holders.computeIfAbsent(term.office(), office -> new ArrayList<>());
            if (held(fact) == Certainty.YES && speaks(body, fact, recorded) && !names.contains(term.holder())) {
                names.add(term.holder());
            }
        }
        return holders;
    }

    @Override
    String text(KnownBody body) {
        return list.equals(FactList.OFFICES)
                ? OfficesText.text(body, report(body), holders(body), answering(body), this::held)
                : report(body).text(body.register());
    }

    @Override
    Object json(KnownBody body) {
        Report report = report(body);
        return new FactsInJson(
                day().map(LocalDate::toString).orElse(null),
                body.organisation(),
                new FactsInJson.FactRows(Map.of(list.command(), report.objects())),
                Json.sources(body.register(), report.citations()),
                list.equals(FactList.OFFICES) ? holders(body) : null);
    }

    @Override
    List<List<String>> rows(KnownBody body) {
        return report(body).csv();
    }
}
