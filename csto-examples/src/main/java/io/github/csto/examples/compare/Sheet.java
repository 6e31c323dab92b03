package io.github.csto.examples.compare;

import io.github.csto.country.CodeSystem;
import io.github.csto.country.Country;
import io.github.csto.country.UnknownCountryException;
import io.github.csto.examples.csv.CsvRows;
import io.github.csto.examples.dates.DateColumns;
import io.github.csto.examples.dates.DateReader;
import io.github.csto.register.RegisterFault;
import io.github.csto.time.PartialDate;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rows of a file one after the other, and everything that is wrong with them. */
final class Sheet implements Closeable {
    private static final int LONGEST_SHOWN = 80;

    private final Path file;
    private final CsvRows rows;
    private final List<RegisterFault> faults = new ArrayList<>();

    private Sheet(Path file, CsvRows rows) {
        this.file = file;
        this.rows = rows;
    }

    /** What a file tells, read by a function; the columns must be there. If anything was at fault, the function's answer is lost. */
    static <T> T read(Path file, List<String> columns, Function<Sheet, T> function) throws IOException {
        try (Sheet sheet = new Sheet(file, CsvRows.open(file))) {
            columns.forEach(column -> DateColumns.of(sheet.rows, column));
            T answer = function.apply(sheet);
            if (!sheet.faults.isEmpty()) {
                throw new IllegalArgumentException(
                        sheet.faults.stream().map(RegisterFault::toString).collect(Collectors.joining("\n")));
            }
            return answer;
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    boolean hasColumn(String column) {
        return rows.header().contains(column);
    }

    /** Goes to the next row that has as many fields as the header. */
    boolean next() {
        while (rows.next()) {
            if (rows.row().fields().size() == rows.header().size()) {
                return true;
            }
            fault("", String.join(",", rows.row().fields()), rows.expectedFields());
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
        faults.add(new RegisterFault(file.toString(), (int) rows.row().line(), column, shown, expected));
    }

    /** The value of a cell, or a fault. */
    <V> Optional<V> value(String column, Function<String, V> parse, Function<RuntimeException, String> expected) {
        try {
            return Optional.of(parse.apply(text(column)));
        } catch (RuntimeException e) {
            fault(column, expected.apply(e));
            return Optional.empty();
        }
    }

    Optional<Country> country(String column, CodeSystem codes) {
        return value(column, codes::parse, e -> codes.expected() + nearest(e));
    }

    private static String nearest(RuntimeException e) {
        if (!(e instanceof UnknownCountryException unknown) || unknown.nearest().isEmpty()) {
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
