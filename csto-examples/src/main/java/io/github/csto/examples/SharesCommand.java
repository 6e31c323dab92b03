package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.council.Decision;
import io.github.csto.country.Country;
import io.github.csto.rule.CouncilRules;
import io.github.csto.rule.Ruling;
import io.github.csto.rule.Verdict;
import io.github.csto.source.Citation;
import io.github.csto.time.Certainty;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How is a sum shared? */
@Command(name = "shares", sortOptions = false, description = "How do the members share a sum?")
final class SharesCommand extends Answering<Csto> {
    /** The answer in JSON; there are no shares where they cannot be established. */
    private record SharesAnswer(
            String on,
            String total,
            @Nullable Map<String, String> shares,
            List<String> reasons,
            List<String> citations) {}

    @Mixin
    private final Asked asked = new Asked();

    @Mixin
    private final Assumed assumed = new Assumed();

    @Mixin
    private final StepDay on = new StepDay();

    @Option(
            names = "--total",
            paramLabel = "SUM",
            required = true,
            description = "The sum, with at most two decimals, like 1000.00.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private BigDecimal total;

    private Map<Country, BigDecimal> shares(Csto csto) {
        List<Country> members = on.members(csto, Certainty.YES);
        if (members.isEmpty()) {
            throw new ParameterException(spec().commandLine(), "Nobody is certainly a member on " + on.date());
        }
        return csto.compliance()
                .rules()
                .version(CouncilRules.CSC_FUNDING, on.date())
                .map(version -> CouncilRules.CSC_FUNDING.shares(total, members, version))
                .orElseGet(() -> CouncilRules.CSC_FUNDING.shares(total, members));
    }

    private Ruling ruling(Csto csto) {
        return csto.compliance()
                .judge(
                        CouncilRules.CSC_FUNDING,
                        Decision.builder()
                                .id("the shares asked about")
                                .date(on.date())
                                .subject("costs of the Council")
                                .shares(shares(csto))
                                .build());
    }

    @Override
    Csto subject() {
        return assumed.on(asked.csto());
    }

    @Override
    String text(Csto csto) {
        Ruling ruling = ruling(csto);
        if (ruling.verdict() != Verdict.COMPLIES) {
            return on.text(
                    csto,
                    "The shares on " + on.date() + " cannot be established",
                    ruling.reasons(Locale.ENGLISH),
                    ruling.citations());
        }
        Map<Country, BigDecimal> shares = shares(csto);
        Text text = new Text().line("Shares of " + total.toPlainString() + " on " + on.date());
        text.table(
                List.of("", "State", "Share"),
                shares.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey(Text.byName(Locale.ENGLISH)))
                        .map(share -> List.of(
                                share.getKey().alpha2(),
                                share.getKey().displayName(Locale.ENGLISH),
                                share.getValue().toPlainString()))
                        .toList());
        return text + on.text(csto, "", ruling.reasons(Locale.ENGLISH), ruling.citations());
    }

    @Override
    Object json(Csto csto) {
        Ruling ruling = ruling(csto);
        Map<String, String> shares = new LinkedHashMap<>();
        if (ruling.verdict() == Verdict.COMPLIES) {
            shares(csto).forEach((country, share) -> shares.put(country.alpha2(), share.toPlainString()));
        }
        return new SharesAnswer(
                on.date().toString(),
                total.toPlainString(),
                shares.isEmpty() ? null : shares,
                on.reasons(csto, ruling.reasons(Locale.ENGLISH)),
                Json.citations(ruling.citations()));
    }

    /** A row for each member; none where the shares cannot be established. */
    @Override
    List<List<String>> rows(Csto csto) {
        Ruling ruling = ruling(csto);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("on", "country", "name", "share", "total", "citations"));
        if (ruling.verdict() == Verdict.COMPLIES) {
            shares(csto)
                    .forEach((country, share) -> rows.add(List.of(
                            on.date().toString(),
                            country.alpha2(),
                            country.displayName(Locale.ENGLISH),
                            share.toPlainString(),
                            total.toPlainString(),
                            Citation.format(ruling.citations()))));
        }
        return rows;
    }
}
