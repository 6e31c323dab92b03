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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program prints the same bytes whatever language the machine speaks, and in a runtime without the JDK's locale data. */
class LocaleIT {
    private static final List<String> LANGUAGES = List.of("en", "fr", "ru", "tr", "ar", "th", "lt", "ja", "hi", "fa");
    private static final List<List<String>> QUESTIONS = List.of(
            List.of("explain", "Ouzbékistan", "--on", "2007-06-28", "--language", "fr"),
            List.of("explain", "Россия", "--on", "2003-10-02", "--language", "ru"));

    private static String run(Path java, List<String> options, List<String> question)
            throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(java.toString()));
        words.addAll(options);
        words.addAll(List.of(
                "-Dfile.encoding=UTF-8",
                "-Dsun.jnu.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                CstoCommand.class.getName()));
        words.addAll(question);
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
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
    }

    @Test
    void aRuntimeWithoutLocaleDataPrintsTheSame(@TempDir Path folder) throws Exception {
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
        for (List<String> question : QUESTIONS) {
            assertThat(run(image.resolve("bin").resolve("java"), List.of(), question))
                    .isEqualTo(run(java(), List.of(), question));
        }
    }
}
