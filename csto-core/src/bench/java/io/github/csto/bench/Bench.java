package io.github.csto.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs all benchmarks and writes one table. The arguments are {@code full} or {@code short}, then the names of the parts to run; all if
 * there are none.
 */
public final class Bench {
    private static final String[] RIVALS = {
        "csto", "guavaRangeMap", "threeTenRanges", "time4jTree", "treeMap", "linearScan", "binarySearch"
    };

    /** What an operation that takes long, and leaves much behind it, is measured by. */
    private static final String[] ROOM = {"-Xms4g", "-Xmx4g", "-XX:+UseParallelGC"};

    /** Whether the rivals are left out, for a comparison with another version of the library. */
    static final boolean ALONE = Boolean.getBoolean("csto.bench.alone");

    private final boolean brief;
    private final Report report;

    private Bench(boolean brief) {
        this.brief = brief;
        this.report = new Report(brief ? "short" : "full");
    }

    /**
     * Runs the benchmarks.
     *
     * @param arguments {@code full} or {@code short}, then parts; or {@code turns} and what {@link InTurns} says
     * @throws Exception if one of them fails
     */
    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("turns")) {
            InTurns.main(Arrays.asList(arguments).subList(1, arguments.length));
            return;
        }
        Bench bench = new Bench(arguments[0].equals("short"));
        List<String> parts = arguments.length > 1
                ? Arrays.asList(arguments).subList(1, arguments.length)
                : List.of("membership", "scale", "column", "audit", "growth", "cold", "tag");
        for (String part : parts) {
            bench.run(part);
        }
        bench.report.write(Path.of("csto-core", "target", "bench"));
        if (!bench.brief && arguments.length == 1) {
            bench.report.write(Path.of("docs"));
        }
    }

    private void run(String part) throws Exception {
        switch (part) {
            case "membership" -> membership();
            case "scale" -> scale();
            case "column" -> column();
            case "audit" -> audit();
            case "growth" -> new Growth(report, brief ? ALONE ? 500 : 2_000 : 20_000).measure();
            case "cold" -> new Programs(report).cold(brief ? 2 : 20);
            case "tag" -> new Programs(report).tag(brief ? 100_000 : 10_000_000, brief ? 1 : 3);
            default -> throw new IllegalArgumentException("No part " + part);
        }
    }

    private void membership() throws RunnerException {
        jmh("Is a state a member on a day", "Membership.isMember", Map.of("contestant", with("dayTable")), 1, "ns");
        jmh(
                "The roster of a day",
                "Membership.roster",
                Map.of("contestant", with("rosterTreeMap", "cstoRoster", "dayTable")),
                1,
                "ns");
    }

    private static String[] with(String... more) {
        List<String> all = new ArrayList<>(List.of(RIVALS));
        all.addAll(List.of(more));
        return all.toArray(new String[0]);
    }

    private static String[] ours(String... contestants) {
        return Arrays.stream(contestants)
                .filter(name -> name.startsWith(Report.LIBRARY))
                .toArray(String[]::new);
    }

    private void scale() throws RunnerException {
        int[] sizes = brief ? new int[] {10, 10_000} : new int[] {10, 1_000, 100_000, 1_000_000};
        String[] rivals = brief ? new String[] {"csto", "binarySearch"} : RIVALS;
        for (int acts : sizes) {
            Map<String, String[]> parameters =
                    Map.of("contestant", rivals, "acts", new String[] {String.valueOf(acts)});
            jmh("Is a state a member on a day, " + acts + " acts", "Membership.isMember", parameters, 1, "ns");
            jmh("The roster of a day, " + acts + " acts", "Membership.roster", parameters, 1, "ns");
        }
        for (int acts : sizes) {
            jmh(
                    "Building, by the act, " + acts + " acts",
                    "Building.csto",
                    Map.of("acts", new String[] {String.valueOf(acts)}),
                    acts,
                    "ns");
        }
        for (int acts : sizes) {
            Memory.measure(acts, report);
        }
    }

    private void column() throws RunnerException {
        int rows = brief ? 1_000_000 : 10_000_000;
        jmh(
                "A column of " + rows + " rows tagged, by the row",
                "Column.tagging",
                Map.of("rows", new String[] {String.valueOf(rows)}, "contestant", new String[] {
                    "csto", "loop", "loopOverDates", "guavaRangeMap", "copy"
                }),
                rows,
                "ns",
                1_000,
                ROOM);
    }

    private void audit() throws RunnerException {
        int sessions = brief ? 1_000 : 100_000;
        String[] all = {"csto", "ifs", "easyRules", "evrete", "drools"};
        String[] size = {String.valueOf(sessions)};
        String of = " of " + sessions;
        jmh(
                "Six rules judged, by the session" + of,
                "Auditing.sixRules",
                Map.of("contestant", all, "sessions", size),
                sessions,
                "ns",
                2_000,
                ROOM);
        if (!ALONE) {
            jmh(
                    "The session of an engine made",
                    "Auditing.session",
                    Map.of("contestant", new String[] {"easyRules", "evrete", "drools"}, "sessions", new String[] {"100"
                    }),
                    1,
                    "ns");
        }
        jmh(
                "The audit by all rules, by the session" + of,
                "Auditing.allRules",
                Map.of("sessions", size),
                sessions,
                "ns",
                2_000,
                ROOM);
        jmh(
                "The record of the audit made, by the session" + of,
                "Auditing.record",
                Map.of("sessions", size),
                sessions,
                "ns",
                2_000,
                ROOM);
    }

    private void jmh(
            String question, String benchmark, Map<String, String[]> parameters, double operations, String unit)
            throws RunnerException {
        jmh(question, benchmark, parameters, operations, unit, 300, "-Xmx3g", "-Xms1g");
    }

    /** Each combination of parameters in a virtual machine of its own, but for the short run; all by the same rules. */
    private void jmh(
            String question,
            String benchmark,
            Map<String, String[]> parameters,
            double operations,
            String unit,
            long milliseconds,
            String... machine)
            throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\." + benchmark.replace(".", "\\.") + "$")
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .forks(brief ? 0 : 1)
                .warmupIterations(brief ? 1 : 3)
                .warmupTime(TimeValue.milliseconds(brief ? 100 : milliseconds))
                .measurementIterations(brief ? 3 : 5)
                .measurementTime(TimeValue.milliseconds(brief ? 100 : milliseconds))
                .jvmArgs(machine)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        parameters.forEach(
                (name, values) -> options.param(name, ALONE && name.equals("contestant") ? ours(values) : values));
        Collection<RunResult> results = new Runner(options.build()).run();
        double scale = (unit.equals("ms") ? 1e6 : 1) * operations;
        for (RunResult run : results) {
            Result<?> time = run.getPrimaryResult();
            Result<?> allocated = run.getSecondaryResults().get("gc.alloc.rate.norm");
            String contestant = run.getParams().getParam("contestant");
            report.add(new Report.Row(
                    question,
                    contestant == null ? Report.LIBRARY : contestant,
                    time.getScore() / scale,
                    time.getScoreError() / scale,
                    unit,
                    allocated == null ? Double.NaN : allocated.getScore() / operations));
        }
    }
}
