package io.github.csto;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;

/** How much the classes take in the jar, without the tables of the register. */
class JarSizeTest {
    private static final int KB = 1024;

    /** Name, sizes and dates of an entry stand twice in a jar. */
    private static final int ENTRY = 30 + 46;

    private static final List<String> ON_TOP_OF_MEMBERSHIP =
            List.of("account", "council", "organisation", "rule", "audit", "register", "compare", "explain");

    private static long size(Predicate<String> isCounted) throws IOException, URISyntaxException {
        Path classes = Path.of(Csto.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .resolve("io/github/csto");
        long size = 0;
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".class"))
                    .filter(path ->
                            isCounted.test(classes.relativize(path).getName(0).toString()))
                    .toList()) {
                Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
                byte[] bytes = Files.readAllBytes(file);
                deflater.setInput(bytes);
                deflater.finish();
                size += deflater.deflate(new byte[bytes.length + KB])
                        + ENTRY
                        + 2L * ("io/github/csto/" + classes.relativize(file)).length();
                deflater.end();
            }
        }
        return size;
    }

    @Test
    void whatAnswersQuestionsOfMembershipIsSmall() throws Exception {
        assertThat(size(part -> !ON_TOP_OF_MEMBERSHIP.contains(part))).isBetween(50L * KB, 220L * KB);
    }

    /** More than was aimed at: docs/performance.md says what of it is what. It is not to grow unnoticed. */
    @Test
    void theWholeDoesNotGrowUnnoticed() throws Exception {
        assertThat(size(part -> true)).isBetween(150L * KB, 870L * KB);
    }
}
