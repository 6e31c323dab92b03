package io.github.csto.examples;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.csto.Csto;
import io.github.csto.country.Country;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.time.Certainty;
import io.github.csto.time.CollapseRule;
import io.github.csto.time.DateInterval;
import io.github.csto.time.Timeline;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** One row a day or year, one column a state. */
@Command(
        name = "matrix",
        sortOptions = false,
        description = "The membership of each state on each day, or in each year by a rule, as CSV or JSON.")
final class MatrixExport extends Export {
    /** What a row is about. */
    enum By {
        /** Each day. */
        DAY,
        /** Each year as a whole. */
        YEAR
    }

    /** How an answer is written. */
    enum AnswerForm {
        /** YES, NO or UNDETERMINED. */
        WORDS,
        /** 1, 0 or NA; in JSON 1, 0 or null. */
        NUMBERS;

        String text(Certainty answer) {
            if (this == WORDS) {
                return answer.name();
            }
            return switch (answer) {
                case YES -> "1";
                case NO -> "0";
                case UNDETERMINED -> "NA";
            };
        }

        @Nullable
        Object json(Certainty answer) {
            if (this == WORDS) {
                return answer.name();
            }
            return answer.isCertain() ? (Integer) (answer == Certainty.YES ? 1 : 0) : null;
        }
    }

    /** How the matrix is printed. */
    enum Layout {
        /** The names of the columns, then the rows. */
        CSV,
        /** The same with keys. */
        JSON
    }

    private record MatrixRow(String label, boolean beyondHorizon, List<Certainty> answers) {}

    /** The matrix in JSON; a rule is there only for years. The rows are made as they are written. */
    private record MatrixInJson(
            String organisation,
            String account,
            String criterion,
            String by,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String rule,

            String horizon,
            @JsonUnwrapped ReceiptColumns.@Nullable ReceiptInExport origin,
            List<String> states,
            Iterator<RowInJson> rows) {}

    /** A row in JSON, which has the key of what it is about. */
    private record RowInJson(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String day,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String year,

            boolean beyondHorizon,
            Map<String, @Nullable Object> cells) {}

    @Mixin
    private final Asked asked = new Asked();

    @Mixin
    private final ReceiptColumns receipt = new ReceiptColumns();

    @Mixin
    private final Spreadsheet spreadsheet = new Spreadsheet();

    @Option(names = "--by", required = true, paramLabel = "day|year", description = "What a row is about.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private By by;

    @Option(
            names = "--rule",
            paramLabel = "RULE",
            description = "How the days of a year become one answer, for --by year: ${COMPLETION-CANDIDATES}.")
    private @Nullable CollapseRule rule;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "The first day, month or year; that of the first act if not given.")
    private @Nullable DateInterval from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description = "The last day, month or year; the day of the latest source of the account if not given.")
    private @Nullable DateInterval to;

    @Mixin
    private final AskedCriterion counted = new AskedCriterion();

    @Option(
            names = "--cells",
            paramLabel = "words|numbers",
            description = "YES, NO and UNDETERMINED, or 1, 0 and NA; words if not given.")
    private AnswerForm cells = AnswerForm.WORDS;

    @Option(names = "--format", paramLabel = "csv|json", description = "How to print the matrix; csv if not given.")
    private Layout form = Layout.CSV;

    @Override
    String text() {
        throw new UnsupportedOperationException("It is too long for one text");
    }

    @Override
    Output.Content content() {
        if (by == By.YEAR && rule == null) {
            throw refused(
                    "Missing --rule: how the days of a year become one answer is not for the program to choose; one of "
                            + Arrays.stream(CollapseRule.values())
                                    .map(Enum::name)
                                    .collect(Collectors.joining(", ")));
        }
        if (by == By.DAY && rule != null) {
            throw refused("--rule " + rule + " is for --by year");
        }
        Csto csto = asked.csto();
        List<Country> countries = csto.history().countries();
        DateInterval days = days(csto);
        return form == Layout.CSV
                ? out -> spreadsheet.csv(out, csv(csto, countries, days))
                : out -> json(csto, countries, days, out);
    }

    private DateInterval days(Csto csto) {
        LocalDate first = from == null
                ? csto.history().events().stream()
                        .map(MembershipEvent::date)
                        .map(date -> date.earliest())
                        .min(LocalDate::compareTo)
                        .orElseThrow()
                : from.start();
        LocalDate last = to == null ? csto.horizon().latest() : to.end();
        return DateInterval.of(first, last);
    }

    private Stream<MatrixRow> rows(Csto csto, List<Country> countries, DateInterval days) {
        Map<Country, Timeline<Certainty>> timelines = new EnumMap<>(Country.class);
        countries.forEach(country -> timelines.put(country, csto.history().timeline(country, counted.criterion())));
        return periods(days).map(period -> {
            List<Certainty> answers = timelines.values().stream()
                    .map(timeline -> rule == null ? timeline.on(period.start()) : rule.collapse(timeline, period))
                    .toList();
            String label = by == By.DAY
                    ? period.start().toString()
                    : period.start().toString().substring(0, 4);
            return new MatrixRow(label, csto.isBeyondHorizon(period.end()), answers);
        });
    }

    /** Each day, or each year that has one of the days, as a whole. */
    private Stream<DateInterval> periods(DateInterval days) {
        if (by == By.DAY) {
            return days.start().datesUntil(days.end().plusDays(1)).map(day -> DateInterval.of(day, day));
        }
        return IntStream.rangeClosed(days.start().getYear(), days.end().getYear())
                .mapToObj(Year::of)
                .map(whole -> DateInterval.of(whole.atDay(1), whole.atDay(whole.length())));
    }

    private String unit() {
        return by.name().toLowerCase(Locale.ROOT);
    }

    private Stream<List<String>> csv(Csto csto, List<Country> countries, DateInterval days) {
        List<String> common = new ArrayList<>(
                List.of(csto.organisation(), csto.account(), counted.criterion().name()));
        List<String> header = new ArrayList<>(List.of(unit(), "organisation", "account", "criterion"));
        if (rule != null) {
            common.add(rule.name());
            header.add("rule");
        }
        header.add("beyondHorizon");
        header.addAll(Json.codes(countries));
        List<List<String>> origin = receipt.with(csto.register(), List.of(List.of(), List.of()));
        header.addAll(origin.get(0));
        return Stream.concat(Stream.of(header), rows(csto, countries, days).map(row -> {
            List<String> line = new ArrayList<>();
            line.add(row.label());
            line.addAll(common);
            line.add(Boolean.toString(row.beyondHorizon()));
            row.answers().forEach(answer -> line.add(cells.text(answer)));
            line.addAll(origin.get(1));
            return line;
        }));
    }

    private void json(Csto csto, List<Country> countries, DateInterval days, Writer out) throws IOException {
        Rendering.json(
                out,
                new MatrixInJson(
                        csto.organisation(),
                        csto.account(),
                        counted.criterion().name(),
                        unit(),
                        rule == null ? null : rule.name(),
                        csto.horizon().toEdtf(),
                        receipt.json(csto.register()),
                        Json.codes(countries),
                        rows(csto, countries, days)
                                .map(row -> json(countries, row))
                                .iterator()));
    }

    private RowInJson json(List<Country> countries, MatrixRow row) {
        Map<String, @Nullable Object> answers = new LinkedHashMap<>();
        for (int i = 0; i < countries.size(); i++) {
            answers.put(countries.get(i).alpha2(), cells.json(row.answers().get(i)));
        }
        return new RowInJson(
                by == By.DAY ? row.label() : null, by == By.YEAR ? row.label() : null, row.beyondHorizon(), answers);
    }
}
