package io.github.csto.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Jazzer makes inputs for each target, in a process of its own, guided by what they reach in the library and the program. Of the profile {@code fuzz} only,
 * which brings Jazzer. An input that fails, or takes more than a minute, is written to {@code target/fuzz}: put it into the folder of its target, where
 * every build tries it again.
 */
class FuzzRuns {
    private static final int RUNS = Integer.getInteger("csto.fuzz.runs", 20_000);
    private static final long SEED = seed();
    private static final Pattern EXECUTED = Pattern.compile("stat::number_of_executed_units: *(\\d+)");
    private static final Pattern COVERED = Pattern.compile("cov: (\\d+) ft: \\d+ corp: (\\d+)");

    private static long seed() {
        String given = System.getProperty("csto.fuzz.seed", "");
        return given.isEmpty() ? 1 + new Random().nextInt(Integer.MAX_VALUE - 1) : Long.parseLong(given);
    }

    @ParameterizedTest
    @EnumSource(FuzzTarget.class)
    void noInputDoesWhatItMustNot(FuzzTarget target) throws IOException, InterruptedException {
        Path found = Files.createDirectories(Path.of("target", "fuzz", target.folder()));
        int runs = target.hasFiles() ? RUNS / 5 : RUNS;
        Path said = Path.of("target", "fuzz", target.folder() + ".txt");
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of(
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-Dcsto.fuzz.target=" + target.folder(),
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + Fuzzed.class.getName(),
                "--instrumentation_includes=io.github.csto.**",
                "--custom_hook_includes=io.github.csto.**",
                "--reproducer_path=" + found,
                "-runs=" + runs,
                "-seed=" + SEED,
                "-max_len=4096",
                "-timeout=60",
                "-rss_limit_mb=0",
                "-print_final_stats=1",
                "-artifact_prefix=" + found.resolve("failed-"),
                Files.createDirectories(found.resolve("corpus")).toString(),
                FuzzCorpusTest.CORPUS.resolve(target.folder()).toString()));
        int code = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        String text = Files.readString(said);
        assertThat(code).as("%s with seed %s: %s", target, SEED, text).isZero();
        Matcher executed = EXECUTED.matcher(text);
        assertThat(executed.find()).as(text).isTrue();
        assertThat(Integer.parseInt(executed.group(1))).as(text).isGreaterThanOrEqualTo(runs);
        String covered = COVERED.matcher(text)
                .results()
                .reduce((first, second) -> second)
                .map(last -> last.group(1) + " edges reached by " + last.group(2) + " inputs kept")
                .orElseThrow();
        System.out.printf("Fuzzed %s: %s inputs, %s, seed %d%n", target, executed.group(1), covered, SEED);
    }
}
