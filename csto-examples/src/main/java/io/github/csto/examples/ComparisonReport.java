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
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a comparison found, as text, JSON and CSV. */
final class ComparisonReport {
    /** The answer in JSON. */
    private record ComparisonInJson(
            String organisation,
            String account,
            String criterion,
            String during,
            List<String> notCovered,
            boolean beyondHorizon,
            List<String> countries,
            List<DifferenceInJson> differences,
            Map<String, Long> stateDays) {}

    private record DifferenceInJson(
            String country,
            String start,
            String end,
            String theirs,
            String ours,
            String cause,
            List<ReadingInJson> readings,
            List<String> citations) {}

    private record ReadingInJson(String account, String criterion, List<String> citations) {}

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
                .table(
                        List.of("", "State", "Days", "Theirs", "Ours", "Cause", "Note"),
                        differences.stream()
                                .sorted(Comparator.comparing(Difference::country, Text.byName(Locale.ENGLISH)))
                                .map(difference -> row(difference, notes))
                                .toList());
        if (!notes.isEmpty()) {
            text.blank().line("In the register");
            notes.forEach((note, number) -> text.paragraph("  [" + number + "] ", note));
        }
        if (!differences.isEmpty()) {
            text.blank().table(List.of("Cause", "Ranges", "Days"), causes(differences));
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
                .table(List.of("They", "State-days", "Share"), shares)
                .horizon(comparison.provenance())
                .toString();
    }

    private List<String> row(Difference difference, Map<String, Integer> notes) {
        String note = note(difference);
        return List.of(
                difference.country().alpha2(),
                difference.country().displayName(Locale.ENGLISH),
                difference.days().toString(),
                difference.theirs().name(),
                difference.ours().name(),
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
                        count(entry.getValue().size()),
                        count(entry.getValue().stream()
                                .mapToLong(ComparisonReport::days)
                                .sum())))
                .toList();
    }

    private static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
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

    Object json() {
        Map<String, Long> shares = new LinkedHashMap<>();
        comparison.stateDays().forEach((agree, count) -> shares.put(word(agree), count));
        shares.put("all", comparison.allStateDays());
        return new ComparisonInJson(
                csto.organisation(),
                csto.account(),
                criterion.name(),
                comparison.period().toString(),
                notCovered.stream().map(DateInterval::toString).toList(),
                comparison.provenance().beyondHorizon(),
                Json.codes(comparison.countries()),
                comparison.differences().stream().map(ComparisonReport::object).toList(),
                shares);
    }

    private static DifferenceInJson object(Difference difference) {
        return new DifferenceInJson(
                difference.country().alpha2(),
                difference.days().start().toString(),
                difference.days().end().toString(),
                difference.theirs().name(),
                difference.ours().name(),
                difference.cause().name(),
                difference.readings().stream()
                        .map(reading -> new ReadingInJson(
                                reading.account(), reading.criterion().name(), Json.citations(reading.citations())))
                        .toList(),
                Json.citations(difference.citations()));
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
