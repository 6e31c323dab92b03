package io.github.csto.examples.tag;

import io.github.csto.Csto;
import io.github.csto.country.CodeSystem;
import io.github.csto.examples.csv.CsvRows;
import io.github.csto.examples.csv.Dialect;
import io.github.csto.examples.csv.Input;
import io.github.csto.examples.dates.DateColumns;
import io.github.csto.examples.dates.DateReader;
import io.github.csto.membership.Criterion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Adds to each row of a CSV file where its state stood on its date. Each thread has some thousand rows in memory, and what is remembered of earlier ones
 * is bounded.
 *
 * @param csto who is asked
 * @param criterion who counts
 * @param input the file to read, gzip or not; {@code -} is standard input
 * @param output the file to write, gzip if its name ends in {@code .gz}; it gets its name when it is finished
 * @param rejects the file for rows that cannot be tagged, written likewise; without it such a row is an error
 * @param countryColumn the name of the column with the state; without it the file is wide and has a column for each state
 * @param otherColumns the names of columns of a wide file that are about no state
 * @param dateColumn the name of the column with the date, or of those with its year, month and perhaps day, with commas
 * @param dateReader reads the dates, and keeps hints about them
 * @param prefix what the names of the added columns begin with
 * @param codes what states are called by
 * @param dialect how the input is written, as far as that is said
 * @param safeCells whether cells are made harmless that a spreadsheet would run as formulas
 * @param note is told how the input is written, if that was found in it
 */
public record Tagging(
        Csto csto,
        Criterion criterion,
        Path input,
        Path output,
        @Nullable Path rejects,
        @Nullable String countryColumn,
        Set<String> otherColumns,
        String dateColumn,
        DateReader dateReader,
        String prefix,
        CodeSystem codes,
        Dialect dialect,
        boolean safeCells,
        Consumer<String> note) {
    private static final int BLOCK_SIZE = 1 << 16;
    private static final long MEMORY_OF_THREAD = 8 << 20;

    /**
     * Reads, tags and writes all rows in this thread.
     *
     * @param progress is told how far the run has come
     * @return what became of the rows
     * @throws IOException if reading or writing fails; no file has got its name
     * @see #run(Progress, int)
     */
    public TagCounts run(Progress progress) throws IOException {
        return run(progress, 1);
    }

    /**
     * Reads, tags and writes all rows. What is written, counted and told is the same for any number of threads.
     *
     * @param progress is told how far the run has come
     * @param threads how many threads work on the rows, this one among them; fewer do if there is not enough memory for so many
     * @return what became of the rows
     * @throws IllegalArgumentException if the input is not there, is no CSV, lacks a column or has one of the added names already, if
     *     a row cannot be tagged and there is no file for it, or if a file cannot be written where it is asked for; the message names the
     *     place, and no file has got its name
     * @throws IOException if reading or writing fails; no file has got its name
     */
    public TagCounts run(Progress progress, int threads) throws IOException {
        long most = Math.max(Runtime.getRuntime().maxMemory() / MEMORY_OF_THREAD - 1, 1);
        return run(progress, (int) Math.min(threads, most), BLOCK_SIZE);
    }

    TagCounts run(Progress progress, int threads, int blockSize) throws IOException {
        Path source = input.equals(Input.STANDARD) ? input : Input.existing(input);
        Path target = target(output);
        @Nullable Path aside = rejects == null ? null : target(rejects);
        distinct(List.of("--input", "--output"), source, target);
        if (aside != null) {
            distinct(List.of("--input", "--rejects"), source, aside);
            distinct(List.of("--output", "--rejects"), target, aside);
        }
        try (CsvRows in = CsvRows.open(
                        input, dialect, needed(), text -> codes.find(text).isPresent());
                Draft tagged = new Draft(target);
                @Nullable Draft rejected = aside == null ? null : new Draft(aside)) {
            in.found().ifPresent(note);
            TagCounts counts = new TagRun(this, in, tagged, rejected, progress).rows(threads, blockSize);
            if (rejected != null) {
                rejected.finish();
            }
            tagged.finish();
            return counts;
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    /** Where a file is to be written: through a link, and never in place of a folder, terminal or the like. */
    private static Path target(Path file) throws IOException {
        if (Files.exists(file)) {
            if (!Files.isRegularFile(file)) {
                throw new IllegalArgumentException("Not a file that can be replaced: " + file);
            }
            return file.toRealPath();
        }
        @Nullable Path folder = file.toAbsolutePath().getParent();
        @Nullable Path name = file.getFileName();
        if (folder == null || name == null || !Files.isDirectory(folder)) {
            throw new IllegalArgumentException("No such folder: " + folder);
        }
        if (!Files.isWritable(folder)) {
            throw new IllegalArgumentException("Not permitted to write in " + folder);
        }
        return folder.toRealPath().resolve(name);
    }

    private static void distinct(List<String> options, Path one, Path other) {
        if (one.equals(other)) {
            throw new IllegalArgumentException(String.join(" and ", options) + " are the same file: " + one);
        }
    }

    private List<String> needed() {
        List<String> needed = new ArrayList<>(DateColumns.names(dateColumn));
        if (countryColumn != null) {
            needed.add(0, countryColumn);
        }
        return needed;
    }
}
