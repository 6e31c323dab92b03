package io.github.csto.examples;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Tagging by the packaged jar: a stream that is longer than the memory, and a run that is interrupted. */
class TagIT {
    @TempDir
    private Path folder;

    private Process start(String... jvm) throws IOException {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of(jvm));
        words.addAll(List.of(
                "-jar",
                System.getProperty("csto.jar"),
                "tag",
                "--input",
                "-",
                "--output",
                folder.resolve("tagged.csv.gz").toString(),
                "--rejects",
                folder.resolve("rejected.csv").toString(),
                "--country-column",
                "state",
                "--date-column",
                "day"));
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

    @Test
    void moreRowsThanTheMemoryHolds() throws IOException, InterruptedException {
        Process process = start("-Xmx16m");
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
