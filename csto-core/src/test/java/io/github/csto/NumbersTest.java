package io.github.csto;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Numbers are written with the digits 0 to 9 whatever language the machine speaks: Arabic and Persian have digits of their own. */
class NumbersTest {
    private static final Path ROOT = Path.of(System.getProperty("csto.root"));
    private static final String PATTERN_OF_A_NUMBER =
            "\"(?:[^\"\\n\\\\]|\\\\.)*%[-0-9,.]*[dxXfeEgG](?:[^\"\\n\\\\]|\\\\.)*\"";

    /** Whether by {@code formatted}, which has no locale, or by {@code format} and {@code printf} without one. */
    private static final Pattern WITHOUT_LOCALE =
            Pattern.compile(PATTERN_OF_A_NUMBER + "\\s*\\.formatted\\(|(?:format|printf)\\(\\s*" + PATTERN_OF_A_NUMBER);

    @Test
    void eachNumberIsWrittenWithoutALanguage() throws IOException {
        List<String> places = new ArrayList<>();
        for (String module : List.of("csto-core", "csto-examples")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                for (Path file : files.filter(each -> each.toString().endsWith(".java"))
                        .sorted()
                        .toList()) {
                    WITHOUT_LOCALE
                            .matcher(Files.readString(file))
                            .results()
                            .forEach(found -> places.add(ROOT.relativize(file) + ": " + found.group()));
                }
            }
        }
        assertThat(places).isEmpty();
        assertThat("\"%03d\".formatted(1) String.format(\"a \\\"%,d\", 1)").containsPattern(WITHOUT_LOCALE);
    }
}
