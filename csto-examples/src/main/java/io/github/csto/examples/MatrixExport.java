package io.github.csto.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.csto.Csto;
import io.github.csto.country.Country;
import io.github.csto.membership.Criterion;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.time.Certainty;
import io.github.csto.time.CollapseRule;
import io.github.csto.time.DateInterval;
import io.github.csto.time.Timeline;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
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
            description = "The last day, month or year; the register's horizon if not given.")
    private @Nullable DateInterval to;

    @Option(
            names = "--criterion",
            paramLabel = "signatory|party|member|in-force",
            description = "Who counts; member if not given.")
    private Criterion criterion = Criterion.MEMBER;

    @Option(
            names = "--cells",
            paramLabel = "words|numbers",
            description = "YES, NO and UNDETERMINED, or 1, 0 and NA; words if not given.")
    private AnswerForm cells = AnswerForm.WORDS;

    @Option(names = "--format", paramLabel = "csv|json", description = "How to print the matrix; csv if not given.")
    private Layout form = Layout.CSV;

    @Override
    String text() throws JsonProcessingException {
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
        List<MatrixRow> rows = rows(csto, countries);
        return form == Layout.CSV ? csv(csto, countries, rows) : json(csto, countries, rows);
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

    private List<MatrixRow> rows(Csto csto, List<Country> countries) {
        Map<Country, Timeline<Certainty>> timelines = new EnumMap<>(Country.class);
        countries.forEach(country -> timelines.put(country, csto.history().timeline(country, criterion)));
        List<MatrixRow> rows = new ArrayList<>();
        for (DateInterval period : periods(days(csto))) {
            List<Certainty> answers = timelines.values().stream()
                    .map(timeline -> rule == null ? timeline.on(period.start()) : rule.collapse(timeline, period))
                    .toList();
            String label = by == By.DAY
                    ? period.start().toString()
                    : period.start().toString().substring(0, 4);
            rows.add(new MatrixRow(label, csto.isBeyondHorizon(period.end()), answers));
        }
        return rows;
    }

    /** Each day, or each year that has one of the days, as a whole. */
    private List<DateInterval> periods(DateInterval days) {
        if (by == By.DAY) {
            return days.start()
                    .datesUntil(days.end().plusDays(1))
                    .map(day -> DateInterval.of(day, day))
                    .toList();
        }
        List<DateInterval> years = new ArrayList<>();
        for (int year = days.start().getYear(); year <= days.end().getYear(); year++) {
            Year whole = Year.of(year);
            years.add(DateInterval.of(whole.atDay(1), whole.atDay(whole.length())));
        }
        return years;
    }

    private String unit() {
        return by.name().toLowerCase(Locale.ROOT);
    }

    private String csv(Csto csto, List<Country> countries, List<MatrixRow> rows) {
        List<String> common = new ArrayList<>(List.of(csto.organisation(), csto.account(), criterion.name()));
        List<String> header = new ArrayList<>(List.of(unit(), "organisation", "account", "criterion"));
        if (rule != null) {
            common.add(rule.name());
            header.add("rule");
        }
        header.add("beyondHorizon");
        header.addAll(Json.codes(countries));
        List<List<String>> lines = new ArrayList<>();
        lines.add(header);
        for (MatrixRow row : rows) {
            List<String> line = new ArrayList<>();
            line.add(row.label());
            line.addAll(common);
            line.add(Boolean.toString(row.beyondHorizon()));
            row.answers().forEach(answer -> line.add(cells.text(answer)));
            lines.add(line);
        }
        return spreadsheet.csv(receipt.with(csto.register(), lines));
    }

    private String json(Csto csto, List<Country> countries, List<MatrixRow> rows) throws JsonProcessingException {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("organisation", csto.organisation());
        json.put("account", csto.account());
        json.put("criterion", criterion.name());
        json.put("by", unit());
        if (rule != null) {
            json.put("rule", rule.name());
        }
        json.put("horizon", csto.horizon().toEdtf());
        receipt.put(csto.register(), json);
        json.put("states", Json.codes(countries));
        List<Map<String, @Nullable Object>> lines = new ArrayList<>();
        for (MatrixRow row : rows) {
            Map<String, @Nullable Object> answers = new LinkedHashMap<>();
            for (int i = 0; i < countries.size(); i++) {
                answers.put(countries.get(i).alpha2(), cells.json(row.answers().get(i)));
            }
            Map<String, @Nullable Object> line = new LinkedHashMap<>();
            line.put(unit(), row.label());
            line.put("beyondHorizon", row.beyondHorizon());
            line.put("cells", answers);
            lines.add(line);
        }
        json.put("rows", lines);
        return Rendering.json(json);
    }
}
