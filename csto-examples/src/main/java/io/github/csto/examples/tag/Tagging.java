package io.github.csto.examples.tag;

import io.github.csto.Csto;
import io.github.csto.country.CodeSystem;
import io.github.csto.country.Country;
import io.github.csto.examples.csv.ColumnCodes;
import io.github.csto.examples.csv.CsvRow;
import io.github.csto.examples.csv.CsvRows;
import io.github.csto.examples.csv.Dialect;
import io.github.csto.examples.csv.Input;
import io.github.csto.examples.csv.RowWriter;
import io.github.csto.examples.csv.StateColumns;
import io.github.csto.examples.dates.DateColumns;
import io.github.csto.examples.dates.DateReader;
import io.github.csto.membership.Criterion;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Adds to each row of a CSV file where its state stood on its date. One row is in memory at a time, and what is remembered of earlier ones is
 * bounded.
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
    private static final int SHOW_EVERY = 1 << 16;
    private static final List<String> REJECT_COLUMNS = List.of("line", "reason");

    /**
     * Reads, tags and writes all rows.
     *
     * @param progress is told how far the run has come
     * @return what became of the rows
     * @throws IllegalArgumentException if the input is not there, is no CSV, lacks a column or has one of the added names already, if
     *     a row cannot be tagged and there is no file for it, or if a file cannot be written where it is asked for; the message names the
     *     place, and no file has got its name
     * @throws IOException if reading or writing fails; no file has got its name
     */
    public TagCounts run(Progress progress) throws IOException {
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
            TagCounts counts = new Run(in, tagged, rejected, progress).rows();
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

    /** One run through the rows. */
    private final class Run {
        private final CsvRows in;
        private final CsvRow row;
        private final RowWriter tagged;
        private final @Nullable RowWriter rejected;
        private final Progress progress;
        private final Tagger tagger =
                new Tagger(csto, criterion, codes, dateReader, String.valueOf(countryColumn), dateColumn);
        private final Counts<Certainty> byMembership = new Counts<>(Certainty.class);
        private final Counts<Grade> byGrade = new Counts<>(Grade.class);
        private long tags;
        private long rejects;

        Run(CsvRows in, Draft tagged, @Nullable Draft rejected, Progress progress) {
            this.in = in;
            this.progress = progress;
            this.row = in.row();
            this.tagged = new RowWriter(tagged.out(), in, safeCells);
            this.rejected = rejected == null ? null : new RowWriter(rejected.out(), in, safeCells);
        }

        TagCounts rows() throws IOException {
            List<String> header = in.header();
            int country = countryColumn == null ? -1 : in.column(countryColumn);
            DateColumns date = DateColumns.of(in, dateColumn);
            if (date.contains(country)) {
                throw new IllegalArgumentException(
                        "The country and the date are in two columns, not both in " + countryColumn);
            }
            Map<Country, Integer> states = countryColumn == null ? states(header, date) : Map.of();
            writeTagged(added(header, states.values()));
            if (rejected != null) {
                writeAside(rejected, REJECT_COLUMNS);
            }
            long read = 0;
            while (in.next()) {
                read++;
                Optional<CsvRows.Fault> fault = in.fault();
                if (fault.isPresent()) {
                    reject(fault.get());
                } else if (row.fields().size() != header.size()) {
                    reject("expected " + in.expectedFields());
                } else if (country < 0) {
                    tag(states.keySet(), date(date));
                } else {
                    tag(tagger.of(tagger.state(row.fields().get(country)), date(date)));
                }
                if (read % SHOW_EVERY == 0) {
                    show(read);
                }
            }
            show(read);
            refuseOtherCodes();
            close();
            return new TagCounts(read, tags, byMembership.counts(), byGrade.counts(), rejects, row.blankLines());
        }

        private Map<Country, Integer> states(List<String> header, DateColumns date) {
            StateColumns.names(header, date::contains, otherColumns).forEach(tagger.evidence()::add);
            refuseOtherCodes();
            return StateColumns.of(input.toString(), header, date::contains, otherColumns, codes);
        }

        private void refuseOtherCodes() {
            ColumnCodes.refuse(tagger.evidence(), codes, input, countryColumn == null ? "the header" : countryColumn);
        }

        private Cell<PartialDate> date(DateColumns columns) {
            return tagger.date(columns.text(row.fields()));
        }

        /** Of a wide file, those of each state begin with the name of its column. */
        private List<String> added(List<String> header, Collection<Integer> states) {
            List<String> added =
                    Tag.COLUMNS.stream().map(column -> prefix + column).toList();
            if (!states.isEmpty()) {
                List<String> one = added;
                added = states.stream()
                        .map(header::get)
                        .flatMap(state -> one.stream().map(column -> state + "_" + column))
                        .toList();
            }
            List<String> taken = added.stream().filter(header::contains).toList();
            if (!taken.isEmpty()) {
                throw new IllegalArgumentException(input + " already has a column that would be added: "
                        + String.join(", ", taken) + "; choose other names by --prefix");
            }
            return added;
        }

        private void tag(Tagger.Reply reply) {
            if (reply.tag() == null) {
                reject(reply.fault());
                return;
            }
            tags++;
            writeTagged(counted(reply.tag()));
        }

        private void tag(Collection<Country> states, Cell<PartialDate> date) {
            @Nullable PartialDate day = date.value();
            if (day == null) {
                reject(date.fault());
                return;
            }
            tags++;
            writeTagged(states.stream()
                    .flatMap(state -> counted(tagger.tag(state, day)).stream())
                    .toList());
        }

        private List<String> counted(Tag tag) {
            byMembership.add(tag.membership());
            byGrade.add(tag.grade());
            return tag.cells();
        }

        private void reject(String reason) {
            reject(new CsvRows.Fault(row.line(), reason));
        }

        /** Its line is another than that of its row if fields before it have line ends. */
        private void reject(CsvRows.Fault fault) {
            if (rejected == null) {
                refuseOtherCodes();
                throw new IllegalArgumentException(input + ", line " + fault.line() + ": " + fault.reason()
                        + " (--rejects FILE would set such rows aside)");
            }
            rejects++;
            String line = fault.line() == row.line() ? "" : "line " + fault.line() + ": ";
            writeAside(rejected, List.of(Long.toString(row.line()), line + fault.reason()));
        }

        private void writeTagged(List<String> added) {
            tagged.copy(row);
            tagged.add(added);
            tagged.end();
        }

        private void writeAside(RowWriter rejected, List<String> first) {
            rejected.add(first);
            rejected.copy(row);
            rejected.end();
        }

        private void show(long read) throws IOException {
            progress.at(read, in.input().bytesRead(), input.equals(Input.STANDARD) ? 0 : Files.size(input));
        }

        private void close() throws IOException {
            tagged.close();
            if (rejected != null) {
                rejected.close();
            }
        }
    }

    /** How often each value came. */
    private static final class Counts<E extends Enum<E>> {
        private final Map<E, long[]> counts;

        Counts(Class<E> type) {
            counts = new EnumMap<>(type);
            for (E value : type.getEnumConstants()) {
                counts.put(value, new long[1]);
            }
        }

        void add(E value) {
            Objects.requireNonNull(counts.get(value))[0]++;
        }

        Map<E, Long> counts() {
            Map<E, Long> copy = new LinkedHashMap<>();
            counts.forEach((value, count) -> copy.put(value, count[0]));
            return Collections.unmodifiableMap(copy);
        }
    }
}
