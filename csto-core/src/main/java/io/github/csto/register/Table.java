package io.github.csto.register;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The form of one tab-separated table: its file, its columns, and how a row makes a value. Every table of the register is read and written
 * here; a new kind of fact is a new constant of this type.
 *
 * <p>Text is UTF-8, with or without a byte order mark; lines end with a line feed or as spreadsheets write them; the first line names the
 * columns, in any order, and may leave out those that are not required; lines without any text are passed over; cells that are missing at the end of a line are empty. A cell that starts
 * with a quotation mark is quoted as spreadsheets do: it ends with one, and those within are doubled.
 */
final class Table<T> {
    private final String file;
    private final boolean required;
    private final Form<T> form;
    private final Comparator<? super T> order;

    Table(String file, boolean required, Comparator<? super T> order, Form<T> form) {
        this.file = file;
        this.required = required;
        this.order = order;
        this.form = form;
    }

    /** A row that was read: the line it stands on, its texts by column, and its value, unless a cell was at fault. */
    record Row<T>(int line, RowTexts texts, @Nullable T value) {
        String text(Column<?> column) {
            return texts.of(column.name());
        }

        Optional<T> found() {
            return Optional.ofNullable(value);
        }

        /** The value of a row that is known to have one. */
        T sound() {
            return Objects.requireNonNull(value);
        }
    }

    List<Column<?>> columns() {
        return form.columns();
    }

    String file() {
        return file;
    }

    /** The name of the file without its ending. */
    String name() {
        return file.substring(0, file.lastIndexOf('.'));
    }

    boolean isRequired() {
        return required;
    }

    /** The values in the order of this table; those that it does not tell apart stay as they are. */
    List<T> ordered(List<T> values) {
        List<T> ordered = new ArrayList<>(values);
        ordered.sort(order);
        return List.copyOf(ordered);
    }

    RegisterFault fault(int line, String column, String value, String expectation) {
        return new RegisterFault(file, line, column, value, expectation);
    }

    RegisterFault fault(Row<T> row, Column<?> column, String expectation) {
        return fault(row.line(), column.name(), row.text(column), expectation);
    }

    /** The rows in the order of the file; what is wrong goes to the faults. */
    List<Row<T>> read(byte[] bytes, List<RegisterFault> faults) {
        if (!TextLines.areText(bytes)) {
            faults.add(fault(0, "", "", "text in UTF-8"));
            return List.of();
        }
        TextLines lines = new TextLines(bytes);
        List<String> header = new ArrayList<>(split(1, lines.next(), List.of(), faults));
        while (header.size() > 1 && header.get(header.size() - 1).isEmpty()) {
            header.remove(header.size() - 1);
        }
        if (!checkHeader(header, faults)) {
            return List.of();
        }
        List<Row<T>> rows = new ArrayList<>();
        RowReading reading = new RowReading(columns(), header);
        for (int number = 2; lines.hasNext(); number++) {
            String line = lines.next();
            if (!line.isBlank()) {
                rows.add(readRow(number, reading, split(number, line, header, faults), faults));
            }
        }
        return rows;
    }

    private boolean checkHeader(List<String> header, List<RegisterFault> faults) {
        int before = faults.size();
        List<String> names = new ArrayList<>();
        for (Column<?> column : columns()) {
            names.add(column.name());
        }
        Set<String> seen = new HashSet<>();
        for (String name : header) {
            if (!names.contains(name)) {
                faults.add(fault(1, name, name, "a column of this table: " + String.join(", ", names)));
            } else if (!seen.add(name)) {
                faults.add(fault(1, name, name, "each column once"));
            }
        }
        for (Column<?> column : columns()) {
            if (!seen.contains(column.name()) && !column.mayBeMissing()) {
                faults.add(fault(1, column.name(), "", "a column of this name"));
            }
        }
        return faults.size() == before;
    }

    private Row<T> readRow(int line, RowReading reading, List<String> cells, List<RegisterFault> faults) {
        int before = faults.size();
        for (int i = reading.width(); i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                faults.add(
                        fault(line, "", cells.get(i), "no more than " + reading.width() + " cells, as the header has"));
            }
        }
        RowTexts texts = reading.texts(cells);
        Cells values = new Cells();
        for (int i = 0; i < reading.columns().size(); i++) {
            Column<?> column = reading.columns().get(i);
            String text = reading.text(i, texts);
            CellType<?> type = column.type();
            if (text.isEmpty() && !type.optional()) {
                faults.add(fault(line, column.name(), text, type.expected()));
                continue;
            }
            try {
                reading.read(i, texts, values);
            } catch (IllegalArgumentException | DateTimeException e) {
                faults.add(fault(line, column.name(), text, type.expected() + reason(e)));
            }
        }
        if (faults.size() > before) {
            return new Row<>(line, texts, null);
        }
        try {
            return new Row<>(line, texts, form.read(values));
        } catch (IllegalArgumentException e) {
            faults.add(fault(line, "", String.join(" ", cells), "a row whose cells agree" + reason(e)));
            return new Row<>(line, texts, null);
        }
    }

    private static String reason(Exception e) {
        String message = String.valueOf(e.getMessage());
        return message.equals(CellType.NO_MORE_TO_SAY) ? "" : " (" + message + ")";
    }

    private List<String> split(int line, String text, List<String> header, List<RegisterFault> faults) {
        List<String> cells = new ArrayList<>();
        for (String cell : text.split("\t", -1)) {
            String stripped = cell.strip();
            if (!stripped.startsWith("\"")) {
                cells.add(stripped);
            } else if (isQuoted(stripped)) {
                cells.add(stripped.substring(1, stripped.length() - 1)
                        .replace("\"\"", "\"")
                        .strip());
            } else {
                String column = cells.size() < header.size() ? header.get(cells.size()) : "";
                faults.add(fault(
                        line,
                        column,
                        stripped,
                        "a quoted cell that ends with a quotation mark, those within it doubled"));
                cells.add(stripped);
            }
        }
        return cells;
    }

    /** Whether a text that starts with a quotation mark ends with another, and those between them are doubled. */
    private static boolean isQuoted(String text) {
        return text.length() > 1
                && text.endsWith("\"")
                && text.substring(1, text.length() - 1).replace("\"\"", "").indexOf('"') < 0;
    }

    /** The table as texts, the rows in the given order. */
    RegisterTable texts(List<T> values) {
        List<RegisterTable.ColumnForm> forms = columns().stream()
                .map(column -> new RegisterTable.ColumnForm(
                        column.name(),
                        column.type().expected(),
                        column.type().optional(),
                        column.type().pattern()))
                .toList();
        List<Map<String, String>> rows = new ArrayList<>();
        for (T value : values) {
            Map<String, String> row = new LinkedHashMap<>();
            Cells cells = cells(value);
            for (Column<?> column : columns()) {
                String cell = cells.format(column);
                if (!cell.isEmpty()) {
                    row.put(column.name(), cell);
                }
            }
            rows.add(row);
        }
        return new RegisterTable(name(), required, forms, rows);
    }

    /** The table as text, the rows in the given order; reading it gives equal values. */
    String write(List<T> values) {
        List<Column<?>> empty = new ArrayList<>(columns());
        empty.removeIf(column -> !column.mayBeMissing());
        Iterator<T> all = values.iterator();
        while (!empty.isEmpty() && all.hasNext()) {
            Cells cells = cells(all.next());
            empty.removeIf(column -> !cells.format(column).isEmpty());
        }
        List<Column<?>> written = new ArrayList<>(columns());
        written.removeAll(empty);
        StringBuilder text = new StringBuilder();
        List<String> names = written.stream().map(Column::name).toList();
        text.append(String.join("\t", names)).append('\n');
        int line = 1;
        for (T value : values) {
            line++;
            Cells cells = cells(value);
            for (int i = 0; i < names.size(); i++) {
                write(line, names.get(i), cells.format(written.get(i)), i + 1 < names.size(), text);
            }
        }
        return text.toString();
    }

    private Cells cells(T value) {
        Cells cells = new Cells();
        form.write(value, cells);
        return cells;
    }

    /** Rows of texts as the text of this table; columns that it does not have are written too, so that reading it names them. */
    String text(List<Map<String, String>> rows) {
        Set<String> names = new LinkedHashSet<>();
        columns().stream().filter(column -> !column.mayBeMissing()).forEach(column -> names.add(column.name()));
        int line = 1;
        for (Map<String, String> row : rows) {
            line++;
            for (Map.Entry<String, String> cell : Objects.requireNonNull(row, file + ", line " + line + ": null")
                    .entrySet()) {
                String name = Objects.requireNonNull(cell.getKey(), file + ", line " + line + ", column null");
                if (names.add(name)) {
                    quote(1, name, name);
                }
                if (cell.getValue() == null) {
                    throw new NullPointerException(file + ", line " + line + ", column " + name + ": null");
                }
            }
        }
        return write(List.copyOf(names), rows);
    }

    private String place(int line, String column) {
        return file + ", line " + line + ", column " + column;
    }

    private String write(List<String> names, List<Map<String, String>> rows) {
        StringBuilder text = new StringBuilder(String.join("\t", names)).append('\n');
        int line = 1;
        for (Map<String, String> row : rows) {
            line++;
            for (int i = 0; i < names.size(); i++) {
                String name = names.get(i);
                write(line, name, row.getOrDefault(name, ""), i + 1 < names.size(), text);
            }
        }
        return text.toString();
    }

    private void write(int line, String column, String cell, boolean goesOn, StringBuilder text) {
        text.append(quote(line, column, cell)).append(goesOn ? '\t' : '\n');
    }

    private String quote(int line, String column, String cell) {
        if (cell.indexOf('\t') >= 0 || cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0) {
            throw new IllegalArgumentException(
                    "A cell cannot hold a tab or the end of a line: " + place(line, column) + ", \"" + cell + "\"");
        }
        for (int i = 0; i < cell.length(); i++) {
            char half = cell.charAt(i);
            if (Character.isHighSurrogate(half)
                    && i + 1 < cell.length()
                    && Character.isLowSurrogate(cell.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(half)) {
                throw new IllegalArgumentException(
                        "A cell cannot hold half a character: " + place(line, column) + ", character " + (i + 1)
                                + " is U+" + Integer.toHexString(half).toUpperCase(Locale.ROOT));
            }
        }
        return cell.startsWith("\"") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }
}
