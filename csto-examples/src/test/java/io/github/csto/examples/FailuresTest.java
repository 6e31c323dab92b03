package io.github.csto.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong outside of the question ends with a message and exit code 1. */
class FailuresTest {
    @TempDir
    private Path folder;

    private static PrintWriter failing(Error error) {
        return new PrintWriter(new StringWriter() {
            @Override
            public void write(String text, int offset, int length) {
                throw error;
            }
        });
    }

    @Test
    void anErrorIsAMessage() {
        for (Error error : List.of(
                new OutOfMemoryError("Java heap space"), new StackOverflowError(), new NoClassDefFoundError("a/B"))) {
            StringWriter err = new StringWriter();
            int code = CstoCommand.execute(failing(error), new PrintWriter(err), "members", "--on", "2003-10-02");
            String message = error.getMessage();
            assertThat(err)
                    .hasToString("csto: failed: " + error.getClass().getSimpleName()
                            + (message == null ? "" : ", " + message) + System.lineSeparator());
            assertThat(code).isEqualTo(1);
        }
    }

    private static OutputStream broken(String message) {
        return new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException(message);
            }
        };
    }

    private static String written(OutputStream stream, int expected) {
        StandardOutput out = new StandardOutput(stream);
        PrintWriter printer = new PrintWriter(out, false, StandardCharsets.UTF_8);
        StringWriter err = new StringWriter();
        PrintWriter messages = new PrintWriter(err);
        int code = CstoCommand.execute(printer, messages, "members", "--on", "2003-10-02");
        assertThat(code).isZero();
        assertThat(out.code(code, messages)).isEqualTo(expected);
        return err.toString();
    }

    @Test
    void aWriteThatFailsIsAFailureAndAClosedPipeIsNot() {
        assertThat(written(broken("Broken pipe"), 0)).isEmpty();
        assertThat(written(OutputStream.nullOutputStream(), 0)).isEmpty();
    }

    /** Ends a program of its own, whose output goes to a file. */
    private String run(int expected, String to, String... jvmAndArguments) throws Exception {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(
                List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path")));
        words.addAll(List.of(jvmAndArguments));
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(words)
                .redirectOutput(Path.of(to).toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(err)).isEqualTo(expected);
        return Files.readString(err);
    }

    @ParameterizedTest
    @ValueSource(strings = {"members --on 2003-10-02", "export spells", "--help"})
    void aFullDeviceIsAFailure(String question) throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")));
        String[] words = (CstoCommand.class.getName() + " " + question).split(" ", -1);
        assertThat(run(1, "/dev/full", words))
                .startsWith("csto: failed: cannot write to standard output (")
                .endsWith(")\n");
    }

    @Test
    void tooLittleMemoryIsAFailure() throws Exception {
        String out = folder.resolve("out").toString();
        assertThat(run(
                        1,
                        out,
                        "-Xmx24m",
                        CstoCommand.class.getName(),
                        "export",
                        "popolo",
                        "--register",
                        large().toString()))
                .startsWith("csto: failed: OutOfMemoryError, ");
        assertThat(Path.of(out)).isEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json"})
    void aLongMatrixNeedsLittleMemory(String format) throws Exception {
        String out = folder.resolve("out").toString();
        String question = "export matrix --by day --from 1000 --to 3000 --format " + format;
        List<String> words = new ArrayList<>(List.of("-Xmx40m", CstoCommand.class.getName()));
        words.addAll(List.of(question.split(" ", -1)));
        assertThat(run(0, out, words.toArray(String[]::new))).isEmpty();
        try (Stream<String> lines = Files.lines(Path.of(out))) {
            assertThat(lines.filter(line -> line.contains("3000-12-31") || line.contains("1000-01-01")))
                    .hasSize(2);
        }
    }

    /** A register of a file that is larger than the memory. */
    private Path large() throws IOException {
        Path register = Files.createDirectory(folder.resolve("large"));
        Files.writeString(register.resolve("documents.tsv"), "document\n".repeat(4_000_000));
        Files.writeString(register.resolve("memberships.tsv"), "claim\n");
        return register;
    }
}
