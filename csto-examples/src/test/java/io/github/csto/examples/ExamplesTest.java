package io.github.csto.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each small program prints what the comments in its source say that it prints. */
class ExamplesTest {
    private static final Path ROOT = Path.of(System.getProperty("csto.root"));
    private static final Pattern COMMENT = Pattern.compile("(?m)(?:; |^ +)// (.*)$");

    @Test
    void whoWasMember() throws IOException {
        check("WhoWasMember", WhoWasMember::main);
    }

    @Test
    void whatIf() throws IOException {
        check("WhatIf", WhatIf::main);
    }

    @Test
    void ownRule() throws IOException {
        check("OwnRule", OwnRule::main);
    }

    @Test
    void ownRegister() throws IOException {
        String folder = ROOT.resolve("csto-examples/own-register").toString();
        check("OwnRegister", args -> OwnRegister.main(new String[] {folder}));
    }

    @Test
    void withJackson() throws IOException {
        check("WithJackson", args -> {
            try {
                WithJackson.main(args);
            } catch (JsonProcessingException e) {
                throw new AssertionError(e);
            }
        });
    }

    private static void check(String name, Consumer<String[]> main) throws IOException {
        String source =
                Files.readString(ROOT.resolve("csto-examples/src/main/java/io/github/csto/examples/" + name + ".java"));
        List<String> expected = COMMENT.matcher(source)
                .results()
                .map(MatchResult::group)
                .map(ExamplesTest::text)
                .toList();
        assertThat(expected).isNotEmpty();
        assertThat(printed(main)).containsExactlyElementsOf(expected);
    }

    private static String text(String comment) {
        return comment.substring(comment.indexOf("// ") + 3);
    }

    private static List<String> printed(Consumer<String[]> main) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            main.accept(new String[0]);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
