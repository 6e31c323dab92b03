package io.github.csto.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Two versions of the library beside each other: the same benchmarks, run in turns with the classes of the one and of the other. The arguments are the
 * folder of a clone of the version before, in which {@code mvn package} was run; {@code full} or {@code short}; how many turns; and the parts.
 */
final class InTurns {
    private static final Path CLASSES = Path.of("csto-core", "target", "classes");
    private static final Path RESULTS = Path.of("csto-core", "target", "bench", "performance-results.csv");
    private static final Path TABLE = Path.of("csto-core", "target", "bench", "performance-turns.md");

    private InTurns() {}

    /** The figures of one row, turn by turn. */
    private record Row(String unit, List<Double> before, List<Double> now) {}

    private static double least(List<Double> figures) {
        return figures.stream().mapToDouble(Double::doubleValue).min().orElse(Double.NaN);
    }

    static void main(List<String> arguments) throws IOException, InterruptedException {
        Path clone = Path.of(arguments.get(0));
        int turns = Integer.parseInt(arguments.get(2));
        Map<String, Row> rows = new LinkedHashMap<>();
        for (String part : arguments.subList(3, arguments.size())) {
            for (int turn = 0; turn < turns; turn++) {
                run(clone, arguments.get(1), part, Row::before, rows);
                run(Path.of(""), arguments.get(1), part, Row::now, rows);
            }
        }
        String table = table(rows);
        System.out.print(table);
        Files.writeString(TABLE, table);
    }

    private static void run(
            Path clone, String mode, String part, Function<Row, List<Double>> which, Map<String, Row> rows)
            throws IOException, InterruptedException {
        List<String> classPath = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            classPath.add(
                    Path.of(entry).equals(CLASSES) ? clone.resolve(CLASSES).toString() : entry);
        }
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dcsto.bench.alone=true",
                "-Dcsto.bench.jar="
                        + clone.resolve("csto-examples/target/csto.jar").toAbsolutePath(),
                "-cp",
                String.join(File.pathSeparator, classPath),
                Bench.class.getName(),
                mode,
                part);
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException(part + " failed with the classes of " + clone);
        }
        for (String line : Files.readAllLines(RESULTS).stream().skip(1).toList()) {
            String[] cells = line.substring(1, line.length() - 1).split("\",\"", -1);
            Row row = rows.computeIfAbsent(
                    cells[0] + " | " + cells[1], key -> new Row(cells[4], new ArrayList<>(), new ArrayList<>()));
            which.apply(row).add(Double.valueOf(cells[2]));
        }
    }

    /** The least figure of each counts, since whatever else the machine does only adds to it. */
    private static String table(Map<String, Row> rows) {
        StringBuilder table = new StringBuilder(
                "| question | contestant | before | now | unit | now / before |\n|---|---|--:|--:|---|--:|\n");
        rows.forEach((name, row) -> table.append(String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s |%n",
                name,
                number(least(row.before())),
                number(least(row.now())),
                row.unit(),
                number(least(row.now()) / least(row.before())))));
        return table.toString();
    }

    private static String number(double figure) {
        return Double.isNaN(figure) ? "" : String.format(Locale.ROOT, figure >= 100 ? "%.0f" : "%.2f", figure);
    }
}
