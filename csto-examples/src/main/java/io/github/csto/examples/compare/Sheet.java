package io.github.csto.examples.compare;

import io.github.csto.country.CodeEvidence;
import io.github.csto.country.CodeSystem;
import io.github.csto.country.Country;
import io.github.csto.country.UnknownCountryException;
import io.github.csto.examples.csv.ColumnCodes;
import io.github.csto.examples.csv.CsvRows;
import io.github.csto.examples.csv.StateColumns;
import io.github.csto.examples.dates.DateColumns;
import io.github.csto.examples.dates.DateReader;
import io.github.csto.register.RegisterFault;
import io.github.csto.time.PartialDate;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The rows of a file one after the other, and everything that is wrong with them. */
final class Sheet implements Closeable {
    private static final int LONGEST_SHOWN = 80;

    private final Path file;
    private final CsvRows rows;
    private final CodeSystem codes;
    private final CodeEvidence evidence = new CodeEvidence();
    private final List<String> faults = new ArrayList<>();
    private String states = "the header";

    private Sheet(Path file, CsvRows rows, CodeSystem codes) {
        this.file = file;
        this.rows = rows;
        this.codes = codes;
    }

    /** What a file tells, read by a function; the columns must be there. If anything was at fault, the function's answer is lost. */
    static <T> T read(DataFile file, List<String> columns, CodeSystem codes, Function<Sheet, T> function)
            throws IOException {
        List<String> needed = columns.stream()
                .flatMap(column -> DateColumns.names(column).stream())
                .toList();
        try (Sheet sheet = new Sheet(
                file.path(),
                CsvRows.open(
                        file.path(),
                        file.dialect(),
                        needed,
                        text -> codes.find(text).isPresent()),
                codes)) {
            sheet.rows.found().ifPresent(file.note());
            columns.forEach(column -> DateColumns.of(sheet.rows, column));
            T answer = function.apply(sheet);
            ColumnCodes.refuse(sheet.evidence, codes, file.path(), sheet.states);
            if (!sheet.faults.isEmpty()) {
                throw new IllegalArgumentException(String.join("\n", sheet.faults));
            }
            return answer;
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    List<String> header() {
        return rows.header();
    }

    boolean hasColumn(String column) {
        return rows.header().contains(column);
    }

    /** Goes to the next row that has as many fields as the header. */
    boolean next() {
        while (rows.next()) {
            Optional<CsvRows.Fault> fault = rows.fault();
            if (fault.isPresent()) {
                faults.add(file + ", line " + fault.get().line() + ": "
                        + fault.get().reason());
            } else if (rows.row().fields().size() == rows.header().size()) {
                return true;
            } else {
                fault("", String.join(",", rows.row().fields()), rows.expectedFields(rows.row()));
            }
        }
        return false;
    }

    /** What a cell says, without surrounding space. */
    String text(String column) {
        return rows.row().fields().get(rows.column(column)).strip();
    }

    /** The date in a column, or in those of its year, month and perhaps day; empty if there is a fault. */
    Optional<Optional<PartialDate>> date(String columns, DateReader dates) {
        String text = DateColumns.of(rows, columns).text(rows.row().fields());
        try {
            Optional<PartialDate> date = dates.read(text);
            if (date.filter(Sheet::isSentinel).isEmpty()) {
                return Optional.of(date);
            }
            dateFault(
                    columns, "nothing where none is told, instead of a date that stands for it; --missing says which");
        } catch (DateTimeException e) {
            dateFault(columns, "a date or nothing (" + e.getMessage() + ")");
        }
        return Optional.empty();
    }

    /** The year in a column, or a fault. */
    Optional<Year> year(String columns, DateReader dates) {
        return stretch(columns, dates, date -> PartialDate.of(Year.from(date.latest())), "a year like 1999")
                .map(date -> Year.from(date.latest()));
    }

    /** The day in a column, or in those of its year, month and day, or a fault. */
    Optional<LocalDate> day(String columns, DateReader dates) {
        return stretch(columns, dates, date -> PartialDate.of(date.latest()), "a day like 1999-06-01")
                .map(PartialDate::latest);
    }

    /** A date that is one whole year or day before the last that has a text form. */
    private Optional<PartialDate> stretch(
            String columns, DateReader dates, UnaryOperator<PartialDate> whole, String expected) {
        String reason = "";
        try {
            Optional<PartialDate> date = dates.read(
                            DateColumns.of(rows, columns).text(rows.row().fields()))
                    .filter(read -> read.latest().getYear() < 9999)
                    .filter(read -> {
                        PartialDate one = whole.apply(read);
                        return read.earliest().equals(one.earliest())
                                && read.latest().equals(one.latest());
                    });
            if (date.isPresent()) {
                return date;
            }
        } catch (DateTimeException e) {
            reason = " (" + e.getMessage() + ")";
        }
        dateFault(columns, expected + ", before 9999" + reason);
        return Optional.empty();
    }

    /** Whether it can be on the last days that have a text form: such a date is no date, unless it is open at its end. */
    private static boolean isSentinel(PartialDate date) {
        return date.latest().getYear() == 9999
                && (date.isExact() || !date.latest().equals(DateReader.OPEN_END));
    }

    /** The date in a column, or in several, as it is written. */
    String dateText(String columns) {
        return DateReader.shown(DateColumns.of(rows, columns).text(rows.row().fields()));
    }

    void dateFault(String columns, String expected) {
        fault(columns, dateText(columns), expected);
    }

    void fault(String column, String expected) {
        fault(column, text(column), expected);
    }

    private void fault(String column, String value, String expected) {
        String shown = value.length() > LONGEST_SHOWN ? value.substring(0, LONGEST_SHOWN) + "…" : value;
        faults.add(new RegisterFault(file.toString(), (int) rows.row().line(), column, shown, expected).toString());
    }

    /** The value of a cell, or a fault. */
    <V> Optional<V> value(String column, Function<String, V> parse, Function<RuntimeException, String> expected) {
        return value(column, rows.column(column), parse, expected);
    }

    /** The value of a cell, which is found by its place, or a fault. */
    <V> Optional<V> value(
            String column, int index, Function<String, V> parse, Function<RuntimeException, String> expected) {
        String text = rows.row().fields().get(index).strip();
        try {
            return Optional.of(parse.apply(text));
        } catch (RuntimeException e) {
            fault(column, text, expected.apply(e));
            return Optional.empty();
        }
    }

    /** Where a wide file has the column of each state. */
    Map<Country, Integer> stateColumns(String timeColumn, Set<String> others) {
        DateColumns time = DateColumns.of(rows, timeColumn);
        StateColumns.names(header(), time::contains, others).forEach(evidence::add);
        ColumnCodes.refuse(evidence, codes, file, states);
        return StateColumns.of(file.toString(), header(), time::contains, others, codes);
    }

    Optional<Country> country(String column) {
        states = column;
        evidence.add(text(column));
        return value(column, codes::parse, e -> codes.expected() + nearest(e));
    }

    private static String nearest(RuntimeException e) {
        if (!(e instanceof UnknownCountryException unknown)) {
            return "";
        }
        String message = String.valueOf(unknown.getMessage());
        if (message.startsWith("Not a country")) {
            return " (" + message + ")";
        }
        if (unknown.nearest().isEmpty()) {
            return "";
        }
        return (unknown.isAmbiguous() ? "; it may be " : "; the nearest are ")
                + unknown.nearest().stream()
                        .map(country -> country.displayNameWithCode(Locale.ENGLISH))
                        .collect(Collectors.joining(", "));
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
