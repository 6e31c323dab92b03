package io.github.csto.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every command prints the same bytes whatever the order of hashes. That of {@code Set.of} and {@code Map.of} is chosen anew by each virtual machine; that of
 * enums and other objects is set by an option.
 */
class HashSeedsTest {
    @TempDir
    private Path folder;

    @Test
    void everyCommandIsAsked() {
        Set<String> asked = Stream.concat(EveryCommand.LINES.stream(), EveryCommand.PLAIN.stream())
                .map(line -> line.substring(0, line.indexOf(' ') < 0 ? line.length() : line.indexOf(' ')))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(CstoCommand.line(() -> LocalDate.EPOCH).getSubcommands().keySet())
                .containsExactlyInAnyOrderElementsOf(asked);
    }

    private String answers(int hashCode) throws Exception {
        Path own = Files.createDirectory(folder.resolve("hash" + hashCode));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UnlockExperimentalVMOptions",
                        "-XX:hashCode=" + hashCode,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EveryCommand.class.getName())
                .directory(own.toFile())
                .redirectError(own.resolve("err").toFile())
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(Files.readString(own.resolve("err"))).isZero();
        return out;
    }

    @Test
    void theOrderOfHashesDoesNotShow() throws Exception {
        String expected = answers(5);
        assertThat(expected).contains("page --out page\n0\n", "\npage/index.html\n");
        for (int hashCode : List.of(0, 2, 3)) {
            assertThat(answers(hashCode).lines().toList())
                    .as("-XX:hashCode=%s", hashCode)
                    .isEqualTo(expected.lines().toList());
        }
    }
}
