package io.github.csto.examples.compare;

import io.github.csto.examples.csv.Dialect;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * The file of another data set.
 *
 * @param path the file, gzip or not; {@code -} is standard input
 * @param dialect how it is written, as far as that is said
 * @param note is told how it is written, if that was found in it
 */
public record DataFile(Path path, Dialect dialect, Consumer<String> note) {
    @Override
    public String toString() {
        return path.toString();
    }
}
