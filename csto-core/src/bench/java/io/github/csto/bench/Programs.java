package io.github.csto.bench;

import io.github.csto.country.Country;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.time.Certainty;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Whole programs, each in a process of its own. */
final class Programs {
    /** The program of another version may be measured in its place. */
    private static final Path JAR = Path.of(System.getProperty("csto.bench.jar", "csto-examples/target/csto.jar"));
    /** Beside the program; it keeps an archive of its classes. */
    private static final Path SCRIPT = JAR.toAbsolutePath().getParent().resolveSibling("csto");

    private static final Path FOLDER = Path.of("csto-core", "target", "bench");
    private static final Path OUTPUT = FOLDER.resolve("output.txt");

    private final Report report;

    Programs(Report report) {
        this.report = report;
    }

    private static List<String> java(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static List<String> main(String heap, Class<?> program, String... arguments) {
        List<String> command = java(heap, "-cp", System.getProperty("java.class.path"), program.getName());
        command.addAll(List.of(arguments));
        return command;
    }

    private record Run(double milliseconds, double ofProcessors, int exitCode, String output) {}

    private static Run run(List<String> command) throws IOException, InterruptedException {
        double before = ProcessorTime.ofPrograms();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(OUTPUT.toFile())
                .start();
        int code = process.waitFor();
        double milliseconds = (System.nanoTime() - start) / 1e6;
        return new Run(milliseconds, ProcessorTime.ofPrograms() - before, code, Files.readString(OUTPUT));
    }

    private static Run succeed(List<String> command) throws IOException, InterruptedException {
        Run run = run(command);
        if (run.exitCode() != 0) {
            throw new IllegalStateException(String.join(" ", command) + ": " + run.output());
        }
        return run;
    }

    private static Path spells(Questions questions) throws IOException {
        Path file = FOLDER.resolve("spells.csv");
        StringBuilder text = new StringBuilder("country,since,until,answer\n");
        questions
                .spells()
                .forEach((country, spells) -> spells.forEach(spell -> text.append(
                        "%s,%s,%s,%s%n".formatted(country, spell.start(), spell.endExclusive(), spell.answer()))));
        Files.writeString(file, text);
        return file;
    }

    /** A program, and a word of its right answer. */
    private record Asked(List<String> command, String answer) {}

    private static Asked cold(String contestant, String... arguments) {
        List<String> all = new ArrayList<>(List.of(contestant));
        all.addAll(List.of(arguments));
        return new Asked(main("-Xmx256m", Cold.class, all.toArray(new String[0])), "YES");
    }

    private static Map<String, Asked> asked() throws IOException, InterruptedException {
        Map<String, Asked> programs = new LinkedHashMap<>();
        programs.put("csto", cold("csto"));
        programs.put("csto, a roster with reasons", cold("roster"));
        programs.put("csto, a country by its name", cold("name"));
        programs.put("csto, facts", cold("facts"));
        programs.put("h2", cold("h2", spells(Questions.ofTheRegister()).toString()));
        programs.put("empty program", cold("nothing"));
        programs.put("empty picocli program", cold("picocli"));
        if (Files.exists(JAR)) {
            String[] question = {"members", "--on", "2008-01-01"};
            List<String> plain = java("-jar", JAR.toString());
            plain.addAll(List.of(question));
            programs.put("command line", new Asked(plain, "UZ"));
            List<String> quick = java("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", JAR.toString());
            quick.addAll(List.of(question));
            programs.put("command line, options of the script, no archive", new Asked(quick, "UZ"));
            if (Files.exists(SCRIPT)) {
                List<String> archived = new ArrayList<>(List.of("sh", SCRIPT.toString()));
                archived.addAll(List.of(question));
                programs.put("command line, archived classes", new Asked(archived, "UZ"));
            }
        }
        return programs;
    }

    /** The programs take turns; the median counts, and half of the distance between the quartiles is given as the error. The first turn does not count. */
    void cold(int rounds) throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        Map<String, Asked> programs = asked();
        Map<String, List<Double>> whole = new LinkedHashMap<>();
        Map<String, List<Double>> inside = new LinkedHashMap<>();
        Map<String, List<Double>> ofProcessors = new LinkedHashMap<>();
        for (int round = 0; round <= rounds; round++) {
            for (Map.Entry<String, Asked> program : programs.entrySet()) {
                Run run = succeed(program.getValue().command());
                if (!run.output().contains(program.getValue().answer())) {
                    throw new IllegalStateException(program.getKey() + " answers " + run.output());
                }
                if (round > 0) {
                    whole.computeIfAbsent(program.getKey(), key -> new ArrayList<>())
                            .add(run.milliseconds());
                    ofProcessors
                            .computeIfAbsent(program.getKey(), key -> new ArrayList<>())
                            .add(run.ofProcessors());
                    String first = run.output().split("\\s")[0];
                    if (first.matches("[0-9.E-]+")) {
                        inside.computeIfAbsent(program.getKey(), key -> new ArrayList<>())
                                .add(Double.valueOf(first));
                    }
                }
            }
        }
        add("First answer from a cold start, in the process", inside);
        add("First answer from a cold start, processor time of the whole program", ofProcessors, "ms");
        add("First answer from a cold start, the whole program", whole);
    }

    private void add(String question, Map<String, List<Double>> times) {
        add(question, times, "ms");
    }

    private void add(String question, Map<String, List<Double>> times, String unit) {
        times.forEach((program, all) -> {
            double[] sorted =
                    all.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            double error = (sorted[sorted.length * 3 / 4] - sorted[sorted.length / 4]) / 2;
            report.add(new Report.Row(question, program, sorted[sorted.length / 2], error, unit, Double.NaN));
        });
    }

    /** The program with a heap of 64 MB, and the databases with what they take, in turns: the median of each, by the clock and by processor time. */
    void tag(int rows, int rounds) throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        if (!Files.exists(JAR)
                || run(java("-jar", JAR.toString(), "tag")).output().contains("Unmatched")) {
            System.out.println("There is no program to tag rows with: left out");
            return;
        }
        Questions questions = Questions.ofTheRegister();
        Path spells = spells(questions);
        Path input = FOLDER.resolve("rows.csv");
        Map<String, Long> told = write(input, rows, questions.history);
        Path out = FOLDER.resolve("tagged.csv");
        int processors = Runtime.getRuntime().availableProcessors();
        Map<String, List<String>> programs = new LinkedHashMap<>();
        if (run(java("-jar", JAR.toString(), "tag", "--help")).output().contains("--threads")) {
            programs.put("csto", tag(input, out, "--threads", "1"));
            programs.put("csto, " + processors + " threads", tag(input, out, "--threads", String.valueOf(processors)));
        } else {
            programs.put("csto", tag(input, out));
        }
        if (!Bench.ALONE) {
            programs.put("duckdb, one thread", join("duckdb", input, spells, out, 1));
            programs.put("duckdb, " + processors + " threads", join("duckdb", input, spells, out, processors));
            programs.put("h2", join("h2", input, spells, out, 1));
        }
        Map<String, List<Double>> byTheClock = new LinkedHashMap<>();
        Map<String, List<Double>> ofProcessors = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, List<String>> program : programs.entrySet()) {
                Files.deleteIfExists(out);
                Run run = succeed(program.getValue());
                Map<String, Long> found = count(out);
                if (!found.equals(told)) {
                    throw new IllegalStateException(program.getKey() + " counts " + found + ", not " + told);
                }
                byTheClock
                        .computeIfAbsent(program.getKey(), key -> new ArrayList<>())
                        .add(run.milliseconds() * 1e6 / rows);
                ofProcessors
                        .computeIfAbsent(program.getKey(), key -> new ArrayList<>())
                        .add(run.ofProcessors() * 1e6 / rows);
            }
        }
        add("A CSV file of " + rows + " rows tagged, by the row", byTheClock, "ns");
        add("A CSV file of " + rows + " rows tagged, processor time by the row", ofProcessors, "ns");
        Files.deleteIfExists(input);
        Files.deleteIfExists(out);
    }

    private static List<String> tag(Path input, Path out, String... options) {
        List<String> command = java(
                "-Xmx64m",
                "-jar",
                JAR.toString(),
                "tag",
                "--input",
                input.toString(),
                "--output",
                out.toString(),
                "--country-column",
                "country",
                "--date-column",
                "on_day");
        command.addAll(List.of(options));
        return command;
    }

    private static List<String> join(String database, Path input, Path spells, Path out, int threads) {
        return main(
                "-Xmx2g",
                Join.class,
                database,
                input.toString(),
                spells.toString(),
                out.toString(),
                String.valueOf(threads));
    }

    private static Map<String, Long> write(Path file, int rows, MembershipHistory history) throws IOException {
        Random random = new Random(3);
        Country[] states = history.countries().toArray(new Country[0]);
        LocalDate[] days =
                LocalDate.of(1991, 1, 1).datesUntil(LocalDate.of(2014, 1, 1)).toArray(LocalDate[]::new);
        Map<String, Long> counts = new TreeMap<>();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("country,on_day\n");
            for (int i = 0; i < rows; i++) {
                Country country = states[random.nextInt(states.length)];
                LocalDate day = days[random.nextInt(days.length)];
                counts.merge(history.isMember(country, day).name(), 1L, Long::sum);
                out.write(country.alpha2() + "," + day + "\n");
            }
        }
        return counts;
    }

    /** How often each answer stands in the column that has the name of one. */
    private static Map<String, Long> count(Path file) throws IOException {
        Map<String, Long> counts = new TreeMap<>();
        try (BufferedReader in = Files.newBufferedReader(file)) {
            List<String> header = Arrays.stream(
                            in.readLine().toLowerCase(Locale.ROOT).split(","))
                    .map(name -> name.replace("\"", ""))
                    .toList();
            int column = Stream.of("member", "membership", "csto_member")
                    .mapToInt(header::indexOf)
                    .max()
                    .orElseThrow();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                counts.merge(line.split(",")[column].replace("\"", ""), 1L, Long::sum);
            }
        }
        for (Certainty answer : Certainty.values()) {
            counts.putIfAbsent(answer.name(), 0L);
        }
        counts.values().removeIf(count -> count == 0);
        return counts;
    }
}
