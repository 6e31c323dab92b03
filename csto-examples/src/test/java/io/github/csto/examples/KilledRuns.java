package io.github.csto.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Programs that are killed at random moments leave of each file the old one or the new one. Of the profile {@code killed} only, since each kill takes a
 * program of its own. Half of the moments lie anywhere in a run, half between the first trace of its output and its end.
 */
class KilledRuns {
    private static final int TIMES = Integer.getInteger("csto.killed.times", 20);
    private static final long SEED = seed();
    private static final byte[] OLD = "the old file\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private static Path inputs;

    @TempDir
    private Path folder;

    private static long seed() {
        String given = System.getProperty("csto.killed.seed", "");
        return given.isEmpty() ? new Random().nextLong() : Long.parseLong(given);
    }

    @BeforeAll
    static void rows() throws IOException {
        try (Writer rows = Files.newBufferedWriter(inputs.resolve("rows.csv"))) {
            GenerateRows.write(300_000, rows);
        }
    }

    private static Process start(String command, Path out, Path messages) throws IOException {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(
                List.of("-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), CstoCommand.class.getName()));
        for (String word : command.split(" ", -1)) {
            words.add(word.replace("{in}", inputs.toString()).replace("{out}", out.toString()));
        }
        return new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(messages.toFile())
                .start();
    }

    /** What stands in a folder under names that are not those of unfinished files. */
    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.list(folder)) {
            for (Path file : found.toList()) {
                String name = file.getFileName().toString();
                if (!name.startsWith(".") || !name.endsWith(".part")) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        }
        return files;
    }

    /** Whether a file was begun or replaced since the old ones were put there. */
    private static boolean isWriting(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            for (Path file : found.toList()) {
                if (file.getFileName().toString().endsWith(".part")
                        || Files.getLastModifiedTime(file).toMillis() > 0) {
                    return true;
                }
            }
            return false;
        } catch (NoSuchFileException e) {
            return true; // an unfinished file was there and has its name now
        }
    }

    /** Waits for the first trace of the output, the end of the run, or the moment. */
    private static void await(Process process, Path folder, long nanos) throws IOException, InterruptedException {
        long start = System.nanoTime();
        while (process.isAlive() && !isWriting(folder) && System.nanoTime() - start < nanos) {
            TimeUnit.MICROSECONDS.sleep(500);
        }
    }

    private static void pause(long nanos) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(Math.max(nanos, 0));
    }

    private Path old(int time, Iterable<String> names) throws IOException {
        Path out = Files.createDirectory(folder.resolve("run-" + time));
        for (String name : names) {
            Files.setLastModifiedTime(Files.write(out.resolve(name), OLD), FileTime.fromMillis(0));
        }
        return out;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tag --input {in}/rows.csv --output {out}/tagged.csv --rejects {out}/rejected.csv"
                        + " --country-column state --date-column day",
                "tag --input {in}/rows.csv --output {out}/tagged.csv.gz --rejects {out}/rejected.csv"
                        + " --country-column state --date-column day",
                "export matrix --by day --from 1900 --to 2100 --format csv --output {out}/matrix.csv",
                "export spells --output {out}/spells.csv",
                "export popolo --output {out}/popolo.json",
                "export datapackage --out {out}",
                "page --output {out}"
            })
    void theOldFileOrTheNewOneIsThere(String command) throws IOException, InterruptedException {
        Random random = new Random(SEED + command.hashCode());
        Path messages = folder.resolve("messages");
        Path whole = old(-1, List.of());
        long begun = System.nanoTime();
        Process undisturbed = start(command, whole, messages);
        await(undisturbed, whole, Long.MAX_VALUE);
        long wroteAfter = System.nanoTime() - begun;
        assertThat(undisturbed.waitFor()).as(Files.readString(messages)).isZero();
        long ended = System.nanoTime() - begun;
        Map<String, byte[]> expected = files(whole);
        assertThat(expected).isNotEmpty();

        int replaced = 0;
        int kept = 0;
        int parts = 0;
        for (int time = 0; time < TIMES; time++) {
            Path out = old(time, expected.keySet());
            Process process = start(command, out, messages);
            if (time % 2 == 0) {
                pause((long) (random.nextDouble() * 1.3 * ended));
            } else {
                await(process, out, Long.MAX_VALUE);
                pause((long) (random.nextDouble() * 1.3 * (ended - wroteAfter)));
            }
            boolean forcibly = random.nextBoolean();
            if (forcibly) {
                process.destroyForcibly();
            } else {
                process.destroy();
            }
            process.waitFor();
            Map<String, byte[]> found = files(out);
            assertThat(found.keySet()).isEqualTo(expected.keySet());
            for (Map.Entry<String, byte[]> file : found.entrySet()) {
                boolean isOld = Arrays.equals(file.getValue(), OLD);
                assertThat(isOld || Arrays.equals(file.getValue(), expected.get(file.getKey())))
                        .as("%s after kill %s of %s, seed %s", file.getKey(), time, command, SEED)
                        .isTrue();
                kept += isOld ? 1 : 0;
                replaced += isOld ? 0 : 1;
            }
            int left = unfinished(out);
            assertThat(forcibly ? 0 : left)
                    .as("unfinished files after kill %s of %s, which was asked to end, seed %s", time, command, SEED)
                    .isZero();
            parts += left;
        }
        System.out.printf(
                "Killed %2$d times, %3$d files as before, %4$d replaced, %5$d unfinished under other names, seed %6$d: %1$s%n",
                command, TIMES, kept, replaced, parts, SEED);
    }

    private static int unfinished(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return (int) files.filter(file -> file.getFileName().toString().endsWith(".part"))
                    .count();
        }
    }
}
