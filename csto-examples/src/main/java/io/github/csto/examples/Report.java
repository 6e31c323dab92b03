package io.github.csto.examples;

import io.github.csto.register.Register;
import io.github.csto.source.Citation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list as it is answered, printed as text, JSON or CSV.
 *
 * @param title what is listed
 * @param columns the names of the columns, which are the keys of a row in JSON
 * @param rows a cell for each column: an {@link Optional}, a list, or what is its own text
 * @param notes paragraphs below the table
 */
record Report(String title, List<String> columns, List<List<Object>> rows, List<String> notes) {
    private static final int PROSE = 55;

    Report(String title, List<String> columns, List<List<Object>> rows) {
        this(title, columns, rows, List.of());
    }

    /** With the sources that the cells cite, explained. */
    String text(Register register) {
        Text text = new Text().line(title + (rows.isEmpty() ? ": none recorded" : ""));
        table(text, register);
        return text.legend(register, citations()).toString();
    }

    /** The table alone, without the columns in which nothing stands, and its notes. */
    void table(Text text, Register register) {
        if (!rows.isEmpty()) {
            int prose = prose();
            List<Integer> filled = IntStream.range(0, columns.size())
                    .filter(i -> i != prose)
                    .filter(i ->
                            rows.stream().anyMatch(row -> !written(row.get(i)).isEmpty()))
                    .boxed()
                    .toList();
            TextTable table = new TextTable(
                    filled.stream().map(i -> heading(columns.get(i))).toList());
            rows.forEach(row -> table.row(
                    filled.stream()
                            .map(row::get)
                            .map(cell -> written(cell) + weak(register, cell))
                            .toList(),
                    prose < 0 ? "" : written(row.get(prose))));
            text.blank().table(table);
        }
        if (!notes.isEmpty()) {
            text.blank();
            notes.forEach(note -> text.paragraph("  - ", note));
        }
    }

    /** The column with texts that are too long for one, whose cells stand below their rows; -1 if there is none. */
    private int prose() {
        int prose = -1;
        int longest = PROSE;
        for (int i = 0; i < columns.size(); i++) {
            for (List<Object> row : rows) {
                boolean text = row.get(i) instanceof CharSequence
                        || (row.get(i) instanceof Optional<?> known
                                && known.filter(CharSequence.class::isInstance).isPresent());
                if (text && written(row.get(i)).length() > longest) {
                    prose = i;
                    longest = written(row.get(i)).length();
                }
            }
        }
        return prose;
    }

    /** The name of a column in words: {@code inForce} is "In force". */
    static String heading(String column) {
        String words = column.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The rows as objects. */
    List<Map<String, Object>> objects() {
        List<Map<String, Object>> objects = new ArrayList<>();
        for (List<Object> row : rows) {
            Map<String, Object> object = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                object.put(columns.get(i), value(row.get(i)));
            }
            objects.add(object);
        }
        return objects;
    }

    /** The names of the columns, then the rows. */
    List<List<String>> csv() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(columns);
        rows.forEach(row -> lines.add(row.stream().map(Report::written).toList()));
        return lines;
    }

    /** The places that the cells name. */
    List<Citation> citations() {
        return rows.stream()
                .flatMap(List::stream)
                .flatMap(Report::citations)
                .distinct()
                .toList();
    }

    private static Stream<Citation> citations(Object cell) {
        return cell instanceof List<?> several
                ? several.stream().filter(Citation.class::isInstance).map(Citation.class::cast)
                : Stream.empty();
    }

    /** A mark behind citations that name weak sources only. */
    static String weak(Register register, Object cell) {
        return register.sources().isWeak(citations(cell).toList()) ? Text.WEAK : "";
    }

    /** What is not recorded is empty. */
    static String written(Object cell) {
        if (cell instanceof Optional<?> known) {
            return known.map(String::valueOf).orElse("");
        }
        if (cell instanceof List<?> all) {
            String between = all.stream().allMatch(Citation.class::isInstance) ? "; " : " ";
            return all.stream().map(String::valueOf).collect(Collectors.joining(between));
        }
        return cell.toString();
    }

    /** What is not recorded is null. */
    private static @Nullable Object value(Object cell) {
        if (cell instanceof Optional<?> known) {
            return known.map(String::valueOf).orElse(null);
        }
        if (cell instanceof List<?> all) {
            return all.stream().map(String::valueOf).toList();
        }
        return cell instanceof Boolean || cell instanceof Number ? cell : cell.toString();
    }
}
