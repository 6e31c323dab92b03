package io.github.csto.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tables that have a column of one name share it. */
class ColumnNamesTest {
    private static final Pattern NAMED = Pattern.compile("(?:new Column<[^(]*>|dated)\\(\\s*\"(\\w+)\"");

    @Test
    void theNameOfAColumnIsWrittenOnce() throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/io/github/csto/register"))) {
            for (Path file : files.sorted().toList()) {
                Matcher named = NAMED.matcher(Files.readString(file));
                while (named.find()) {
                    names.add(named.group(1));
                }
            }
        }
        assertThat(names).doesNotHaveDuplicates();
        for (Table<?> table : Tables.all()) {
            assertThat(names)
                    .containsAll(table.columns().stream().map(Column::name).toList());
        }
    }
}
