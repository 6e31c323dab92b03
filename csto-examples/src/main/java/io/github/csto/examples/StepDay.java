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

/** The day of a step of the Council, and what questions about such a step have in common. */
final class StepDay extends AskedDay {
    PartialDate date() {
        return PartialDate.of(day());
    }

    /** The members of that day of which the answer is as asked, by alpha-2 code. */
    List<Country> members(Csto csto, Certainty answer) {
        LocalDate day = day();
        return csto.history().countries().stream()
                .filter(country -> csto.history().meets(country, Criterion.MEMBER, day) == answer)
                .toList();
    }

    /** The reasons, and that the day lies beyond the horizon if it does. */
    List<String> reasons(Csto csto, List<String> reasons) {
        List<String> all = new ArrayList<>(reasons);
        if (csto.isBeyondHorizon(day())) {
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
