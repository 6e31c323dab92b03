package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.country.Country;
import io.github.csto.membership.Criterion;
import io.github.csto.source.Citation;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The day of a step of the Council, and what questions about such a step have in common. */
final class StepDay {
    @Option(names = "--on", paramLabel = "DATE", required = true, description = "The day, like 2022-01-05.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private LocalDate day;

    static StepDay of(LocalDate day) {
        StepDay on = new StepDay();
        on.day = day;
        return on;
    }

    PartialDate date() {
        return PartialDate.of(day);
    }

    /** The members of that day of which the answer is as asked, by alpha-2 code. */
    List<Country> members(Csto csto, Certainty answer) {
        return csto.history().countries().stream()
                .filter(country -> csto.history().meets(country, Criterion.MEMBER, day) == answer)
                .toList();
    }

    /** The reasons, and that the day lies beyond the horizon if it does. */
    List<String> reasons(Csto csto, List<String> reasons) {
        List<String> all = new ArrayList<>(reasons);
        if (csto.isBeyondHorizon(day)) {
            all.add(Text.beyond(csto.horizon(), !csto.assumptions().isEmpty()));
        }
        return all;
    }

    String text(Csto csto, String heading, List<String> reasons, List<Citation> citations) {
        Text text = new Text().line(heading);
        reasons(csto, reasons).forEach(reason -> text.paragraph("  - ", reason));
        return text.paragraph("  ", Citation.format(citations)).toString();
    }
}
