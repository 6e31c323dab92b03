package io.github.csto.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program prints the same bytes whatever language the machine speaks, and in a runtime without the JDK's locale data, and on another JDK. */
class LocaleIT {
    private static final List<String> LANGUAGES = List.of("en", "fr", "ru", "tr", "ar", "th", "lt", "ja", "hi", "fa");
    private static final List<List<String>> QUESTIONS = List.of(
            List.of("explain", "Ouzbékistan", "--on", "2007-06-28", "--language", "fr"),
            List.of("explain", "Россия", "--on", "2003-10-02", "--language", "ru"));

    private static final Path ROOT = Path.of(System.getProperty("csto.root"));

    /** Names another JDK, whose answers are compared with those of this one. */
    private static final String OTHER = "CSTO_OTHER_JAVA_HOME";

    @TempDir
    private Path folder;

    private String run(Path java, List<String> options, List<String> question)
            throws IOException, InterruptedException {
        List<String> words = new ArrayList<>();
        words.add(CstoCommand.class.getName());
        words.addAll(question);
        return program(java, options, words);
    }

    /** Every look-alike and many other questions, in one runtime. */
    private String everyAnswer(Path java, List<String> options) throws IOException, InterruptedException {
        Path files = folder.resolve("look-alikes");
        if (!Files.exists(files)) {
            Files.createDirectory(files);
            try (Stream<Path> all = Files.list(ROOT.resolve("csto-examples").resolve("look-alikes"))) {
                for (Path file : all.toList()) {
                    Files.copy(file, files.resolve(file.getFileName()));
                }
            }
        }
        return program(java, options, List.of(EveryAnswer.class.getName()));
    }

    private String program(Path java, List<String> options, List<String> program)
            throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(java.toString()));
        words.addAll(options);
        words.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Dsun.jnu.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path")));
        words.addAll(program);
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(words).directory(folder.toFile()).redirectError(err.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("%s", Files.readString(err)).isZero();
        return out;
    }

    private static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    @Test
    void theLanguageOfTheMachineDoesNotMatter() throws Exception {
        for (List<String> question : QUESTIONS) {
            String expected = run(java(), List.of(), question);
            for (String language : LANGUAGES) {
                assertThat(run(java(), List.of("-Duser.language=" + language), question))
                        .as(language)
                        .isEqualTo(expected);
            }
        }
        String expected = everyAnswer(java(), List.of());
        assertThat(expected)
                .contains("tag --input look-alikes/cow.csv", "\nMember: YES\n", "\nout.csv ", "\nrejects.csv ");
        for (String language : LANGUAGES) {
            assertThat(everyAnswer(java(), List.of("-Duser.language=" + language)))
                    .as(language)
                    .isEqualTo(expected);
        }
    }

    @Test
    void anotherJdkAnswersTheSame() throws Exception {
        @Nullable String other = System.getenv(OTHER);
        assumeTrue(other != null, OTHER + " names no other JDK");
        Path java = Path.of(String.valueOf(other), "bin", "java");
        assertThat(everyAnswer(java, List.of())).isEqualTo(everyAnswer(java(), List.of()));
        for (List<String> question : QUESTIONS) {
            assertThat(run(java, List.of(), question)).isEqualTo(run(java(), List.of(), question));
        }
    }

    @Test
    void aRuntimeWithoutLocaleDataPrintsTheSame() throws Exception {
        Path modules = Path.of(System.getProperty("java.home"), "jmods");
        assumeTrue(
                Files.isDirectory(modules) && ToolProvider.findFirst("jlink").isPresent(),
                "This JDK cannot make images");
        Path image = folder.resolve("image");
        assertThat(ToolProvider.findFirst("jlink")
                        .orElseThrow()
                        .run(
                                System.out,
                                System.err,
                                "--module-path",
                                modules.toString(),
                                "--add-modules",
                                "java.base,java.logging,java.sql,java.xml,java.desktop,java.management,jdk.unsupported",
                                "--output",
                                image.toString()))
                .isZero();
        Path java = image.resolve("bin").resolve("java");
        for (List<String> question : QUESTIONS) {
            assertThat(run(java, List.of(), question)).isEqualTo(run(java(), List.of(), question));
        }
        String expected = everyAnswer(java(), List.of());
        for (String language : List.of("en", "ru", "tr")) {
            assertThat(everyAnswer(java, List.of("-Duser.language=" + language)))
                    .as(language)
                    .isEqualTo(expected);
        }
    }
}
