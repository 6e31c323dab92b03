package io.github.csto.examples.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftTest {
    @TempDir
    private Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theNameIsGivenAtTheEnd() throws IOException {
        Path file = folder.resolve("a.csv");
        Files.writeString(file, "old");
        try (Draft draft = new Draft(file)) {
            draft.out().write("new".getBytes(StandardCharsets.UTF_8));
            draft.out().flush();
            assertThat(names()).hasSize(2).contains("a.csv");
            assertThat(file).hasContent("old");
            draft.finish();
            assertThat(file).hasContent("new");
        }
        assertThat(names()).containsExactly("a.csv");
        assertThat(file).hasContent("new");
    }

    @Test
    void whatIsNotFinishedIsGone() throws IOException {
        Path file = folder.resolve("a.csv.gz");
        try (Draft draft = new Draft(file)) {
            draft.out().write(1);
            assertThat(names()).hasSize(1).doesNotContain("a.csv.gz");
        }
        assertThat(names()).isEmpty();
    }
}
