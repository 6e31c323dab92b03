package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.council.Decision;
import io.github.csto.country.Country;
import io.github.csto.rule.CouncilRules;
import io.github.csto.rule.Ruling;
import io.github.csto.rule.Verdict;
import io.github.csto.time.Certainty;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How is a sum shared? */
@Command(name = "shares", sortOptions = false, description = "How do the members share a sum?")
final class SharesCommand extends ProcedureQuestion {
    @Option(
            names = "--total",
            paramLabel = "SUM",
            required = true,
            description = "The sum, with at most two decimals, like 1000.00.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private BigDecimal total;

    private Map<Country, BigDecimal> shares(Csto csto) {
        List<Country> members = members(csto, Certainty.YES);
        if (members.isEmpty()) {
            throw new ParameterException(spec().commandLine(), "Nobody is certainly a member on " + date());
        }
        return csto.compliance()
                .rules()
                .version(CouncilRules.CSC_FUNDING, date())
                .map(version -> CouncilRules.CSC_FUNDING.shares(total, members, version))
                .orElseGet(() -> CouncilRules.CSC_FUNDING.shares(total, members));
    }

    private Ruling ruling(Csto csto) {
        return csto.compliance()
                .judge(
                        CouncilRules.CSC_FUNDING,
                        Decision.builder()
                                .id("the shares asked about")
                                .date(date())
                                .subject("costs of the Council")
                                .shares(shares(csto))
                                .build());
    }

    @Override
    String text(Csto csto) {
        Ruling ruling = ruling(csto);
        if (ruling.verdict() != Verdict.COMPLIES) {
            return text(csto, "The shares cannot be established", ruling.reasons(Locale.ENGLISH), ruling.citations());
        }
        Map<Country, BigDecimal> shares = shares(csto);
        Text text = new Text().line("Shares of " + total.toPlainString() + " on " + date());
        text.table(shares.entrySet().stream()
                .map(share -> List.of(
                        share.getKey().alpha2(),
                        share.getKey().displayName(Locale.ENGLISH),
                        share.getValue().toPlainString()))
                .toList());
        return text + text(csto, "", ruling.reasons(Locale.ENGLISH), ruling.citations());
    }

    @Override
    Map<String, Object> json(Csto csto) {
        Ruling ruling = ruling(csto);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("on", date().toString());
        json.put("total", total.toPlainString());
        Map<String, String> shares = new LinkedHashMap<>();
        if (ruling.verdict() == Verdict.COMPLIES) {
            shares(csto).forEach((country, share) -> shares.put(country.alpha2(), share.toPlainString()));
        }
        json.put("shares", shares.isEmpty() ? null : shares);
        json.put("reasons", reasons(csto, ruling.reasons(Locale.ENGLISH)));
        json.put("citations", Json.citations(ruling.citations()));
        return json;
    }
}
