package io.github.csto.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tagging by the packaged jar: a stream that is longer than the memory, and a run that is interrupted. */
class TagIT {
    @TempDir
    private Path folder;

    private Process start(String... jvm) throws IOException {
        return start(List.of(), List.of(jvm), List.of("--output", zipped()));
    }

    private String zipped() {
        return folder.resolve("tagged.csv.gz").toString();
    }

    private Process start(List<String> before, List<String> jvm, List<String> more) throws IOException {
        List<String> words = new ArrayList<>(before);
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(jvm);
        words.addAll(List.of(
                "-jar",
                System.getProperty("csto.jar"),
                "tag",
                "--input",
                "-",
                "--rejects",
                folder.resolve("rejected.csv").toString(),
                "--country-column",
                "state",
                "--date-column",
                "day"));
        words.addAll(more);
        return new ProcessBuilder(words).start();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Writer rows(Process process) {
        return new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
    }

    /** In 16 MB one thread works alone, however many are asked for. */
    @ParameterizedTest
    @CsvSource({"16, 1", "16, 64", "40, 4", "64, 64"})
    void moreRowsThanTheMemoryHolds(int megabytes, String threads) throws IOException, InterruptedException {
        Process process = start(
                List.of(), List.of("-Xmx" + megabytes + "m"), List.of("--threads", threads, "--output", zipped()));
        try (Writer rows = rows(process)) {
            GenerateRows.write(1_000_000, rows);
        }
        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .containsPattern("read +1,000,000\n");
        assertThat(process.waitFor()).isZero();
        assertThat(names()).containsExactly("rejected.csv", "tagged.csv.gz");
    }

    /** Standing in for a full disk: no file may be longer than a megabyte. */
    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "7"})
    void whatCannotBeWrittenLeavesNothing(String threads) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")));
        Process process = start(
                List.of("/bin/bash", "-c", "ulimit -f 1024; exec \"$@\"", "bash"),
                List.of(),
                List.of(
                        "--threads",
                        threads,
                        "--output",
                        folder.resolve("tagged.csv").toString()));
        try (Writer rows = rows(process)) {
            GenerateRows.write(300_000, rows);
        } catch (IOException e) {
            assertThat(e).hasMessage("Broken pipe"); // it ends before it has read all
        }
        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("csto: failed: File too large\n");
        assertThat(process.getInputStream().readAllBytes()).isEmpty();
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(names()).isEmpty();
    }

    @Test
    void anInterruptedRunLeavesNothing() throws IOException, InterruptedException {
        Process process = start();
        Writer rows = rows(process);
        GenerateRows.write(10_000, rows);
        rows.flush();
        while (names().size() < 2 && process.isAlive()) {
            Thread.sleep(10);
        }
        assertThat(names()).hasSize(2).allMatch(name -> name.endsWith(".part"));
        process.toHandle().destroy(); // leaves its output to be read
        assertThat(process.waitFor()).isNotZero();
        assertThat(names()).isEmpty();
        assertThat(process.getInputStream().readAllBytes()).isEmpty();
        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .isIn("", "csto: failed: interrupted\n");
    }
}
