package io.github.csto.examples.compare;

import io.github.csto.country.CodeSystem;
import io.github.csto.country.Country;
import io.github.csto.country.UnknownCountryException;
import io.github.csto.examples.csv.Rows;
import io.github.csto.register.RegisterFault;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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
    private final Rows rows;
    private final List<String> faults = new ArrayList<>();

    private Sheet(Path file, Rows rows) {
        this.file = file;
        this.rows = rows;
    }

    /** What a file tells, read by a function; the columns must be there. If anything was at fault, the function's answer is lost. */
    static <T> T read(DataFile file, List<String> columns, Function<Sheet, T> function) throws IOException {
        try (Sheet sheet = new Sheet(file.path(), Rows.open(file.path(), file.dialect(), columns, Sheet::isCountry))) {
            sheet.rows.found().ifPresent(file.note());
            columns.forEach(sheet.rows::column);
            T answer = function.apply(sheet);
            if (!sheet.faults.isEmpty()) {
                throw new IllegalArgumentException(String.join("\n", sheet.faults));
            }
            return answer;
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    private static boolean isCountry(String text) {
        try {
            return Country.parse(text) != null;
        } catch (IllegalArgumentException e) {
            return false;
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
            Optional<Rows.Fault> fault = rows.fault();
            if (fault.isPresent()) {
                faults.add(file + ", line " + fault.get().line() + ": "
                        + fault.get().reason());
            } else if (rows.row().fields().size() == rows.header().size()) {
                return true;
            } else {
                fault("", String.join(",", rows.row().fields()), rows.expectedFields());
            }
        }
        return false;
    }

    /** What a cell says, without surrounding space. */
    String text(String column) {
        return rows.row().fields().get(rows.column(column)).strip();
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

    Optional<Country> country(String column, CodeSystem codes) {
        return value(column, codes::parse, e -> switch (codes) {
            case ISO -> "an ISO 3166-1 code or a name in English, French or Russian" + nearest(e);
            case COW -> "a number or an abbreviation of the Correlates of War that stands in seeds/codes/cow.tsv";
        });
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
