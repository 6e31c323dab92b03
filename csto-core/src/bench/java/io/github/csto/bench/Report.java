package io.github.csto.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The one table of all figures. */
final class Report {
    static final String LIBRARY = "csto";

    private final List<Row> rows = new ArrayList<>();
    private final String mode;

    Report(String mode) {
        this.mode = mode;
    }

    /**
     * A figure. Less is better.
     *
     * @param question what was asked, with its scale
     * @param contestant who was asked
     * @param score the time or the size
     * @param error half of the interval that holds it with 99.9 % of confidence, or for whole programs half of the range; NaN if not known
     * @param unit of the score
     * @param bytes allocated by an operation; NaN if not measured
     */
    record Row(String question, String contestant, double score, double error, String unit, double bytes) {}

    void add(Row row) {
        rows.add(row);
        System.out.printf(
                Locale.ROOT,
                "%s, %s: %s ± %s %s%n",
                row.question(),
                row.contestant(),
                number(row.score()),
                number(row.error()),
                row.unit());
    }

    /** How many times that of the library; empty if the library has no figure for the question. */
    private OptionalDouble ratio(Row row) {
        return rows.stream()
                .filter(other -> other.question().equals(row.question())
                        && other.unit().equals(row.unit())
                        && other.contestant().equals(LIBRARY))
                .mapToDouble(other -> row.score() / other.score())
                .findFirst();
    }

    private static String number(double number) {
        if (Double.isNaN(number)) {
            return "";
        }
        return String.format(Locale.ROOT, number >= 100 ? "%.0f" : number >= 10 ? "%.1f" : "%.2f", number);
    }

    private static String bytes(double bytes) {
        return Double.isNaN(bytes) ? "" : String.format(Locale.ROOT, "%.0f", bytes);
    }

    private List<String> cells(Row row) {
        OptionalDouble ratio = ratio(row);
        return List.of(
                row.question(),
                row.contestant(),
                number(row.score()),
                number(row.error()),
                row.unit(),
                ratio.isPresent() ? number(ratio.getAsDouble()) : "",
                bytes(row.bytes()));
    }

    /** What ran it: nothing that tells whose machine it is. */
    private static Map<String, String> machine() throws IOException {
        Map<String, String> machine = new TreeMap<>();
        Path cpu = Path.of("/proc/cpuinfo");
        if (Files.isReadable(cpu)) {
            try (Stream<String> lines = Files.lines(cpu)) {
                lines.filter(line -> line.startsWith("model name"))
                        .findFirst()
                        .ifPresent(line -> machine.put(
                                "processor",
                                line.substring(line.indexOf(':') + 1).strip()));
            }
        }
        machine.put("processors", String.valueOf(Runtime.getRuntime().availableProcessors()));
        machine.put("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
        machine.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        return machine;
    }

    private static final List<String> HEADER =
            List.of("question", "contestant", "score", "error", "unit", "ratio", "bytes");

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("performance-results.md"), markdown());
        Files.writeString(
                folder.resolve("performance-results.csv"),
                Stream.concat(Stream.of(HEADER), rows.stream().map(this::cells))
                        .map(cells ->
                                cells.stream().map(cell -> '"' + cell + '"').collect(Collectors.joining(",")))
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    private String markdown() throws IOException {
        StringBuilder text = new StringBuilder("# Results of one run\n\nWritten by the benchmarks themselves; ")
                .append("[performance.md](performance.md) explains them. Run: ")
                .append(mode)
                .append(". Ratio: how many times that of the library.\n\n");
        machine()
                .forEach((name, value) -> text.append("- ")
                        .append(name)
                        .append(": ")
                        .append(value)
                        .append('\n'));
        String question = "";
        for (Row row : rows) {
            if (!row.question().equals(question)) {
                question = row.question();
                text.append("\n## ").append(question).append("\n\n| ");
                text.append(String.join(" | ", HEADER.subList(1, HEADER.size())))
                        .append(" |\n|---|--:|--:|---|--:|--:|\n");
            }
            List<String> cells = cells(row);
            text.append("| ")
                    .append(String.join(" | ", cells.subList(1, cells.size())))
                    .append(" |\n");
        }
        return text.toString();
    }
}
