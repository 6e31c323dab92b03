package io.github.csto.examples.draw;

import io.github.csto.Csto;
import io.github.csto.country.Country;
import io.github.csto.organisation.Statement;
import io.github.csto.source.Claim;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Points above a band where something was said or done about the membership and is no act of it. */
final class StatementMarks {
    private static final double RADIUS = 2;

    private final Csto csto;
    private final DateInterval period;

    StatementMarks(Csto csto, DateInterval period) {
        this.csto = csto;
        this.period = period;
    }

    private static PartialDate made(Claim<Statement> claim) {
        return claim.value().date().orElseThrow();
    }

    /** Those by the end of the period, the oldest first. */
    private List<Claim<Statement>> of(Country country) {
        List<Claim<Statement>> claims = new ArrayList<>();
        csto.statusOf(country, period.end()).statements().stream()
                .filter(claim -> period.contains(made(claim).latest()))
                .forEach(claim -> claims.add(0, claim));
        return claims;
    }

    /** Those that would lie on each other are one point. */
    void draw(Canvas canvas, Country country, Axis axis, double top, StringBuilder words, TimelineLegend legend) {
        Map<Long, List<Claim<Statement>>> points = new TreeMap<>();
        List<Claim<Statement>> claims = of(country);
        for (Claim<Statement> claim : claims) {
            LocalDate day = made(claim).latest();
            long point = Math.round(axis.x(day) / (2 * RADIUS));
            points.computeIfAbsent(point, key -> new ArrayList<>()).add(claim);
        }
        points.values().forEach(said -> {
            double x = axis.x(made(said.get(0)).latest());
            Runnable circle = () -> canvas.circle(Tone.NEUTRAL, x, top - RADIUS - 1, RADIUS);
            if (canvas.isOnPage()) {
                canvas.group(
                        "said", circle, "data-first", day(said.get(0)), "data-last", day(said.get(said.size() - 1)));
            } else {
                canvas.told("said", in -> tooltip(country, said, in), circle);
            }
        });
        if (!claims.isEmpty()) {
            legend.said();
            words.append(PageWord.SAID_COUNT.in(canvas.language(), claims.size()));
        }
    }

    private static String tooltip(Country country, List<Claim<Statement>> said, Locale language) {
        return Stream.concat(
                        Stream.of(PageWord.NO_ACT.in(language, country.displayName(language))),
                        said.stream().map(claim -> DrawingText.statement(claim, language)))
                .collect(Collectors.joining("\n"));
    }

    /** Counted from the first of the period. */
    private String day(Claim<Statement> claim) {
        return Long.toString(ChronoUnit.DAYS.between(period.start(), made(claim).latest()));
    }
}
