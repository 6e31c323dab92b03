package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.compare.Cause;
import io.github.csto.compare.Comparison;
import io.github.csto.compare.Difference;
import io.github.csto.membership.Criterion;
import io.github.csto.source.Citation;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a comparison found, as text, JSON and CSV. */
final class ComparisonReport {
    private final Path file;
    private final Csto csto;
    private final Criterion criterion;
    private final Comparison comparison;
    private final List<DateInterval> notCovered;

    /** Of the file with the other data set; some days may not be covered by it. */
    ComparisonReport(Path file, Csto csto, Criterion criterion, Comparison comparison, List<DateInterval> notCovered) {
        this.file = file;
        this.csto = csto;
        this.criterion = criterion;
        this.comparison = comparison;
        this.notCovered = notCovered;
    }

    String text() {
        List<Difference> differences = comparison.differences();
        Map<String, Integer> notes = new LinkedHashMap<>();
        Text text = new Text()
                .line(file + " against " + csto.organisation() + " (" + csto.account() + " account, "
                        + criterion.name().toLowerCase(Locale.ROOT) + "), " + comparison.period());
        if (!notCovered.isEmpty()) {
            text.line("Not covered by the data set, and not compared: "
                    + notCovered.stream().map(DateInterval::toString).collect(Collectors.joining(", ")));
        }
        text.blank()
                .line(differences.isEmpty() ? "Differences: none" : "Differences (" + differences.size() + ")")
                .table(differences.stream()
                        .map(difference -> row(difference, notes))
                        .toList());
        if (!notes.isEmpty()) {
            text.blank().line("In the register");
            notes.forEach((note, number) -> text.paragraph("  [" + number + "] ", note));
        }
        if (!differences.isEmpty()) {
            text.blank().line("Causes").table(causes(differences));
        }
        long all = comparison.allStateDays();
        List<List<String>> shares = new ArrayList<>();
        comparison
                .stateDays()
                .forEach((agree, count) -> shares.add(List.of(
                        word(agree),
                        String.format(Locale.ROOT, "%,d of %,d", count, all),
                        all == 0 ? "" : percent(count, all) + " %")));
        return text.blank()
                .line("State-days of " + plural(comparison.countries().size(), "state"))
                .table(shares)
                .horizon(comparison.provenance())
                .toString();
    }

    private List<String> row(Difference difference, Map<String, Integer> notes) {
        String note = note(difference);
        return List.of(
                difference.country().alpha2(),
                difference.country().displayName(Locale.ENGLISH),
                difference.days().toString(),
                "theirs " + difference.theirs(),
                "ours " + difference.ours(),
                difference.cause().name(),
                note.isEmpty() ? "" : "[" + notes.computeIfAbsent(note, key -> notes.size() + 1) + "]");
    }

    /** Where our answer stands, and what else in the register says the same as theirs. */
    private String note(Difference difference) {
        String ours = difference.citations().isEmpty() ? "" : "ours: " + Citation.format(difference.citations());
        String same = readings(difference);
        return same.isEmpty() ? ours : ours + (ours.isEmpty() ? "" : "; ") + "as theirs: " + same;
    }

    private static List<List<String>> causes(List<Difference> differences) {
        Map<Cause, List<Difference>> byCause = differences.stream()
                .collect(Collectors.groupingBy(
                        Difference::cause, () -> new EnumMap<>(Cause.class), Collectors.toList()));
        return byCause.entrySet().stream()
                .map(entry -> List.of(
                        entry.getKey().name(),
                        plural(entry.getValue().size(), "range"),
                        plural(
                                entry.getValue().stream()
                                        .mapToLong(ComparisonReport::days)
                                        .sum(),
                                "day")))
                .toList();
    }

    private static String plural(long count, String noun) {
        return String.format(Locale.ROOT, "%,d %s", count, noun) + (count == 1 ? "" : "s");
    }

    /** Rounded down, so that 100 % is all. */
    private static String percent(long part, long all) {
        return BigDecimal.valueOf(part)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(all), 2, RoundingMode.DOWN)
                .toPlainString();
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("organisation", csto.organisation());
        json.put("account", csto.account());
        json.put("criterion", criterion.name());
        json.put("during", comparison.period().toString());
        json.put("notCovered", notCovered.stream().map(DateInterval::toString).toList());
        json.put("beyondHorizon", comparison.provenance().beyondHorizon());
        json.put("countries", Json.codes(comparison.countries()));
        json.put(
                "differences",
                comparison.differences().stream().map(ComparisonReport::object).toList());
        Map<String, Object> shares = new LinkedHashMap<>();
        comparison.stateDays().forEach((agree, count) -> shares.put(word(agree), count));
        shares.put("all", comparison.allStateDays());
        json.put("stateDays", shares);
        return json;
    }

    private static Map<String, Object> object(Difference difference) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("country", difference.country().alpha2());
        json.put("start", difference.days().start().toString());
        json.put("end", difference.days().end().toString());
        json.put("theirs", difference.theirs().name());
        json.put("ours", difference.ours().name());
        json.put("cause", difference.cause().name());
        List<Map<String, Object>> readings = new ArrayList<>();
        for (Difference.Reading reading : difference.readings()) {
            Map<String, Object> same = new LinkedHashMap<>();
            same.put("account", reading.account());
            same.put("criterion", reading.criterion().name());
            same.put("citations", Json.citations(reading.citations()));
            readings.add(same);
        }
        json.put("readings", readings);
        json.put("citations", Json.citations(difference.citations()));
        return json;
    }

    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "organisation",
                "account",
                "criterion",
                "country",
                "name",
                "start",
                "end",
                "end_convention",
                "theirs",
                "ours",
                "cause",
                "readings",
                "citations"));
        for (Difference difference : comparison.differences()) {
            rows.add(List.of(
                    csto.organisation(),
                    csto.account(),
                    criterion.name(),
                    difference.country().alpha2(),
                    difference.country().displayName(Locale.ENGLISH),
                    difference.days().start().toString(),
                    difference.days().end().toString(),
                    "inclusive",
                    difference.theirs().name(),
                    difference.ours().name(),
                    difference.cause().name(),
                    readings(difference),
                    Citation.format(difference.citations())));
        }
        return rows;
    }

    private static long days(Difference difference) {
        return ChronoUnit.DAYS.between(
                        difference.days().start(), difference.days().end())
                + 1;
    }

    private String readings(Difference difference) {
        return difference.readings().stream()
                .map(reading -> reading.account()
                        + (reading.criterion() == criterion
                                ? ""
                                : " by " + reading.criterion().name().toLowerCase(Locale.ROOT))
                        + " (" + Citation.format(reading.citations()) + ")")
                .collect(Collectors.joining(", "));
    }

    private static String word(Certainty agree) {
        return switch (agree) {
            case YES -> "agree";
            case NO -> "disagree";
            case UNDETERMINED -> "undecided";
        };
    }
}
