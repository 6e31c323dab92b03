package io.github.csto.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;

/** Tests of {@code compare} with files of their own. */
abstract class ComparingFiles {
    @TempDir
    Path folder;

    Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("other.csv"), text);
    }

    static Run compare(Path file, String options) {
        List<String> words = new ArrayList<>(List.of("compare", "--spells", file.toString()));
        words.addAll(Arrays.stream(options.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList());
        return Run.of(words.toArray(String[]::new));
    }

    /** In one line each: whose, when, their answer and ours, and what else is asked for. */
    static List<String> differences(Run run, String... more) {
        return run.array("differences").stream()
                .map(difference -> (Map<?, ?>) difference)
                .map(difference -> difference.get("country") + " " + difference.get("start") + "/"
                        + difference.get("end") + " " + difference.get("theirs") + " " + difference.get("ours")
                        + Arrays.stream(more)
                                .map(key -> " " + difference.get(key))
                                .collect(Collectors.joining()))
                .toList();
    }

    static List<ExportTest.Source> sources() {
        return ExportTest.sources();
    }
}
