package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.country.Country;
import io.github.csto.membership.Criterion;
import io.github.csto.rule.Ruling;
import io.github.csto.source.Citation;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** A question about a step of the Council on some day. */
abstract class ProcedureQuestion extends MembershipQuestion {
    @Option(names = "--on", paramLabel = "DATE", required = true, description = "The day, like 2022-01-05.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private LocalDate day;

    /** A group of commands may be asked without a day of its own. */
    @SuppressWarnings("NullAway") // picocli sets it, unless it is not required
    final PartialDate date() {
        if (day == null) {
            throw new ParameterException(spec().commandLine(), "Missing required option: '--on=DATE'");
        }
        return PartialDate.of(day);
    }

    /** The members of that day of which the answer is as asked, by alpha-2 code. */
    final List<Country> members(Csto csto, Certainty answer) {
        return csto.history().countries().stream()
                .filter(country -> csto.history().meets(country, Criterion.MEMBER, day) == answer)
                .toList();
    }

    /** The reasons, and that the day lies beyond the horizon if it does. */
    final List<String> reasons(Csto csto, List<String> reasons) {
        List<String> all = new ArrayList<>(reasons);
        if (csto.isBeyondHorizon(day)) {
            all.add(Text.beyond(csto.horizon(), !csto.assumptions().isEmpty()));
        }
        return all;
    }

    final Map<String, Object> json(Csto csto, Ruling ruling) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("permitted", ruling.verdict().isPermitted().name());
        json.put("reasons", reasons(csto, ruling.reasons(Locale.ENGLISH)));
        json.put("citations", Json.citations(ruling.citations()));
        return json;
    }

    final String text(Csto csto, String heading, List<String> reasons, List<Citation> citations) {
        Text text = new Text().line(heading);
        reasons(csto, reasons).forEach(reason -> text.paragraph("  - ", reason));
        return text.line("  " + Citation.format(citations)).toString();
    }
}
