package io.github.csto.examples.tag;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import io.github.csto.Csto;
import io.github.csto.country.CodeEvidence;
import io.github.csto.country.CodeSystem;
import io.github.csto.country.Country;
import io.github.csto.examples.csv.ColumnCodes;
import io.github.csto.examples.csv.CsvRow;
import io.github.csto.examples.csv.CsvRows;
import io.github.csto.examples.csv.Input;
import io.github.csto.examples.dates.DateColumns;
import io.github.csto.examples.dates.DateReader;
import io.github.csto.membership.Criterion;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
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
 * @param countryColumn the name of the column with the state
 * @param dateColumn the name of the column with the date, or of those with its year, month and perhaps day, with commas
 * @param dateReader reads the dates, and keeps hints about them
 * @param prefix what the names of the added columns begin with
 * @param codes what states are called by
 */
public record Tagging(
        Csto csto,
        Criterion criterion,
        Path input,
        Path output,
        @Nullable Path rejects,
        String countryColumn,
        String dateColumn,
        DateReader dateReader,
        String prefix,
        CodeSystem codes) {
    private static final int REMEMBERED = 1 << 14;
    private static final int LONGEST_CELL = 200;
    private static final int WRITE_BUFFER = 1 << 16;
    private static final int SHOW_EVERY = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final List<String> REJECT_COLUMNS = List.of("line", "reason");

    /**
     * Reads, tags and writes all rows.
     *
     * @param progress is told how far the run has come
     * @return what became of the rows
     * @throws IllegalArgumentException if the input is not there, is no CSV in UTF-8, lacks a column or has one of the added names already, if
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
        try (CsvRows in = CsvRows.open(input);
                Draft tagged = new Draft(target);
                @Nullable Draft rejected = aside == null ? null : new Draft(aside)) {
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

    /** What a cell says, or why it cannot be read. */
    private record Cell<V>(@Nullable V value, String fault) {
        /** Whether it may stand for nothing: a date that was not read, or in the first or last year that there is. */
        boolean isDoubtful() {
            return value == null
                    || (value instanceof PartialDate date
                            && (date.latest().getYear() == 9999
                                    || date.earliest().getYear() == 0));
        }

        static <V> Cell<V> of(String column, String text, Function<String, V> parse) {
            String bare = text.strip();
            if (bare.isEmpty()) {
                return new Cell<>(null, column + ": empty");
            }
            if (bare.length() > LONGEST_CELL) {
                return new Cell<>(null, column + ": too long, " + bare.length() + " characters");
            }
            try {
                return new Cell<>(parse.apply(bare), "");
            } catch (IllegalArgumentException | DateTimeException e) {
                return new Cell<>(null, column + ": " + e.getMessage());
            }
        }
    }

    /** One run through the rows. */
    private final class Run {
        private final CsvRows in;
        private final CsvRow row;
        private final CsvWriter tagged;
        private final @Nullable CsvWriter rejected;
        private final Progress progress;
        private final Tags answers = new Tags(csto, criterion, REMEMBERED);
        private final CodeEvidence evidence = new CodeEvidence();
        private final Memo<String, Cell<Country>> countries = new Memo<>(REMEMBERED, text -> {
            evidence.add(text);
            return Cell.of(countryColumn, text, codes::parse);
        });
        private final Memo<String, Cell<PartialDate>> dates =
                new Memo<>(REMEMBERED, text -> Cell.of(dateColumn, text, this::date));
        private final Counts<Certainty> byMembership = new Counts<>(Certainty.class);
        private final Counts<Grade> byGrade = new Counts<>(Grade.class);
        private long tags;
        private long rejects;

        Run(CsvRows in, Draft tagged, @Nullable Draft rejected, Progress progress) throws IOException {
            this.in = in;
            this.progress = progress;
            this.row = in.row();
            this.tagged = writer(tagged, 0);
            this.rejected = rejected == null ? null : writer(rejected, REJECT_COLUMNS.size());
        }

        private PartialDate date(String text) {
            return dateReader.read(text).orElseThrow(() -> new DateTimeException(DateReader.nothing(text)));
        }

        /** Fields stay quoted as they were; the row's own begin after so many others. */
        private CsvWriter writer(Draft draft, int before) throws IOException {
            Writer text = new OutputStreamWriter(draft.out(), StandardCharsets.UTF_8);
            if (in.input().hasByteOrderMark()) {
                text.write(BYTE_ORDER_MARK);
            }
            return CsvWriter.builder()
                    .lineDelimiter(in.input().lineEnd())
                    .bufferSize(WRITE_BUFFER)
                    .commentCharacter('\0') // otherwise a row that begins with # would be quoted
                    .quoteStrategy(new AsRead(row, before))
                    .build(text);
        }

        TagCounts rows() throws IOException {
            List<String> header = in.header();
            int country = in.column(countryColumn);
            DateColumns date = DateColumns.of(in, dateColumn);
            if (date.contains(country)) {
                throw new IllegalArgumentException(
                        "The country and the date are in two columns, not both in " + countryColumn);
            }
            write(tagged, header, added(header));
            if (rejected != null) {
                write(rejected, REJECT_COLUMNS, header);
            }
            long read = 0;
            while (in.next()) {
                read++;
                if (row.fields().size() != header.size()) {
                    reject("expected " + in.expectedFields());
                } else {
                    String day = date.text(row.fields());
                    Cell<PartialDate> cell = dates.get(day);
                    if (cell.isDoubtful()) {
                        dateReader.count(day);
                    }
                    tag(countries.get(row.fields().get(country)), cell);
                }
                if (read % SHOW_EVERY == 0) {
                    show(read);
                }
            }
            show(read);
            ColumnCodes.refuse(evidence, codes, input, countryColumn);
            close();
            return new TagCounts(read, tags, byMembership.counts(), byGrade.counts(), rejects, row.blankLines());
        }

        private List<String> added(List<String> header) {
            List<String> added =
                    Tag.COLUMNS.stream().map(column -> prefix + column).toList();
            List<String> taken = added.stream().filter(header::contains).toList();
            if (!taken.isEmpty()) {
                throw new IllegalArgumentException(input + " already has a column that would be added: "
                        + String.join(", ", taken) + "; choose other names by --prefix");
            }
            return added;
        }

        private void tag(Cell<Country> country, Cell<PartialDate> date) {
            if (country.value() == null || date.value() == null) {
                String and = country.fault().isEmpty() || date.fault().isEmpty() ? "" : "; ";
                reject(country.fault() + and + date.fault());
                return;
            }
            Tag tag = answers.of(country.value(), date.value());
            tags++;
            byMembership.add(tag.membership());
            byGrade.add(tag.grade());
            write(tagged, row.fields(), tag.cells());
        }

        private void reject(String reason) {
            if (rejected == null) {
                ColumnCodes.refuse(evidence, codes, input, countryColumn);
                throw new IllegalArgumentException(
                        input + ", line " + row.line() + ": " + reason + " (--rejects FILE would set such rows aside)");
            }
            rejects++;
            write(rejected, List.of(Long.toString(row.line()), reason), row.fields());
        }

        private static void write(CsvWriter writer, List<String> first, List<String> then) {
            CsvWriter.CsvWriterRecord fields = writer.writeRecord();
            for (String field : first) {
                fields.writeField(field);
            }
            for (String field : then) {
                fields.writeField(field);
            }
            fields.endRecord();
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

    /** Quotes what was quoted; what must be quoted is in any case. */
    private record AsRead(CsvRow row, int before) implements QuoteStrategy {
        private boolean wasQuoted(int field) {
            return field >= before && row.isQuoted(field - before);
        }

        @Override
        public boolean quoteValue(int line, int field, String value) {
            return wasQuoted(field);
        }

        @Override
        public boolean quoteEmpty(int line, int field) {
            return wasQuoted(field);
        }
    }
}
