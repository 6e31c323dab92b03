package io.github.csto.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines of a tagged file end as those of the input do, whatever its header is like. */
class LineEndsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "state,day",
                "a\"b,state,day",
                "a\"\"b,state,day",
                "\"a\nb\",state,day",
                "\"a\"\"b\nc\",state,day",
                "state,day,!\"",
                "a:\"b,state,day",
                "a; \"b,state,day"
            })
    void theyAreKept(String header) throws IOException {
        Path input = folder.resolve("in.csv");
        Path output = folder.resolve("out.csv");
        for (String end : new String[] {"\r\n", "\n", "\r"}) {
            Files.writeString(input, header + end);

            Run run = Run.tag(input, output);

            assertThat(run.err()).doesNotContain("csto: ");
            assertThat(Files.readString(output)).startsWith(header).endsWith("stage" + end);
            Files.delete(output);
        }
    }
}
