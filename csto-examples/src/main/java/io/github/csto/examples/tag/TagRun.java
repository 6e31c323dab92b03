package io.github.csto.examples.tag;

import io.github.csto.country.CodeEvidence;
import io.github.csto.country.Country;
import io.github.csto.examples.csv.ColumnCodes;
import io.github.csto.examples.csv.CsvRow;
import io.github.csto.examples.csv.CsvRows;
import io.github.csto.examples.csv.Input;
import io.github.csto.examples.csv.RowBlock;
import io.github.csto.examples.csv.RowBytes;
import io.github.csto.examples.csv.RowWriter;
import io.github.csto.examples.csv.StateColumns;
import io.github.csto.examples.dates.DateColumns;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One run of a {@link Tagging} through the rows. What workers leave to it they bring in the order of the rows, one at a time: the files are written here, and
 * here is what depends on earlier rows.
 */
final class TagRun {
    private static final int SHOW_EVERY = 1 << 16;
    private static final List<String> REJECT_COLUMNS = List.of("line", "reason");

    private final Tagging asked;
    private final CsvRows in;
    private final RowWriter tagged;
    private final @Nullable RowWriter rejected;
    private final Progress progress;
    private final CodeEvidence evidence = new CodeEvidence();
    private final UnknownStates unknown;
    private final RowTally tally = new RowTally();
    private long read;
    private long rejects;

    TagRun(Tagging asked, CsvRows in, Draft tagged, @Nullable Draft rejected, Progress progress) {
        this.asked = asked;
        this.in = in;
        this.progress = progress;
        this.tagged = new RowWriter(tagged.out(), in, asked.safeCells());
        this.rejected = rejected == null ? null : new RowWriter(rejected.out(), in, asked.safeCells());
        this.unknown = new UnknownStates(stateColumn(), asked.codes());
    }

    private String stateColumn() {
        return String.valueOf(asked.countryColumn());
    }

    /** By so many threads, each with blocks of so many characters. */
    TagCounts rows(int threads, int blockSize) throws IOException {
        List<String> header = in.header();
        int country = asked.countryColumn() == null ? -1 : in.column(asked.countryColumn());
        DateColumns date = DateColumns.of(in, asked.dateColumn());
        if (date.contains(country)) {
            throw new IllegalArgumentException(
                    "The country and the date are in two columns, not both in " + asked.countryColumn());
        }
        Map<Country, Integer> states = asked.countryColumn() == null ? states(header, date) : Map.of();
        writeHeader(added(header, states.values()));
        TagColumns columns = new TagColumns(header.size(), country, List.copyOf(states.keySet()), date, date.only());
        TagWorker.ForAllRows question = new TagWorker.ForAllRows(
                asked.csto(), asked.criterion(), asked.codes(), stateColumn(), asked.dateColumn());
        List<TagWorker> workers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            workers.add(new TagWorker(
                    this,
                    question,
                    columns,
                    in,
                    tagged.room(),
                    asked.dateReader().another(),
                    blockSize));
        }
        Turns.run(workers);
        workers.forEach(worker -> asked.dateReader().addSeen(worker.dateReader()));
        show(in.input().bytesRead());
        refuseOtherCodes();
        tagged.close();
        if (rejected != null) {
            rejected.close();
        }
        return new TagCounts(
                read,
                tally.rows(),
                tally.memberships(),
                tally.grades(),
                rejects,
                in.row().blankLines());
    }

    private Map<Country, Integer> states(List<String> header, DateColumns date) {
        StateColumns.names(header, date::contains, asked.otherColumns()).forEach(evidence::add);
        refuseOtherCodes();
        return StateColumns.of(asked.input().toString(), header, date::contains, asked.otherColumns(), asked.codes());
    }

    private void refuseOtherCodes() {
        ColumnCodes.refuse(
                evidence,
                asked.codes(),
                asked.input(),
                asked.countryColumn() == null ? "the header" : asked.countryColumn());
    }

    /** Of a wide file, those of each state begin with the name of its column. */
    private List<String> added(List<String> header, Collection<Integer> states) {
        List<String> added =
                Tag.COLUMNS.stream().map(column -> asked.prefix() + column).toList();
        if (!states.isEmpty()) {
            List<String> one = added;
            added = states.stream()
                    .map(header::get)
                    .flatMap(state -> one.stream().map(column -> state + "_" + column))
                    .toList();
        }
        List<String> taken = added.stream().filter(header::contains).toList();
        if (!taken.isEmpty()) {
            throw new IllegalArgumentException(asked.input() + " already has a column that would be added: "
                    + String.join(", ", taken) + "; choose other names by --prefix");
        }
        return added;
    }

    private void writeHeader(List<String> added) {
        tagged.copy(in.row());
        tagged.add(added);
        tagged.end();
        if (rejected != null) {
            writeAside(rejected, REJECT_COLUMNS, in.row());
        }
    }

    private static void writeAside(RowWriter rejected, List<String> first, CsvRow row) {
        rejected.add(first);
        rejected.copy(row);
        rejected.end();
    }

    /** What happened in a block, in the order of its rows. */
    void settle(TagWorker.Event event, RowBlock block) {
        if (event instanceof TagWorker.NewState state) {
            evidence.add(state.text());
        } else if (event instanceof TagWorker.Refused refused) {
            CsvRow row = block.row(refused.row());
            CsvRows.@Nullable Fault fault = refused.fault();
            reject(fault == null ? new CsvRows.Fault(row.line(), reason(refused)) : fault, row);
        }
    }

    private String reason(TagWorker.Refused refused) {
        return Tagger.joined(
                refused.state() == null ? "" : refused.state().reason(unknown),
                refused.date() == null ? "" : refused.date().fault());
    }

    /** Its line is another than that of its row if fields before it have line ends. */
    private void reject(CsvRows.Fault fault, CsvRow row) {
        if (rejected == null) {
            refuseOtherCodes();
            throw new IllegalArgumentException(asked.input() + ", line " + fault.line() + ": " + fault.reason()
                    + " (--rejects FILE would set such rows aside)");
        }
        rejects++;
        String line = fault.line() == row.line() ? "" : "line " + fault.line() + ": ";
        writeAside(rejected, List.of(Long.toString(row.line()), line + fault.reason()), row);
    }

    /** The rows of a block that are tagged, and what they add to the counts; nothing is left of them there. */
    void write(RowBytes rows, RowTally counted, RowBlock block) {
        tagged.write(rows);
        tally.take(counted);
        long before = read;
        read += block.count();
        if (read / SHOW_EVERY > before / SHOW_EVERY) {
            show(block.bytesRead());
        }
    }

    /** How many rows have texts that may stand for nothing. */
    void count(Map<String, Long> doubtful) {
        doubtful.forEach(asked.dateReader()::count);
    }

    private void show(long bytesRead) {
        try {
            progress.at(read, bytesRead, asked.input().equals(Input.STANDARD) ? 0 : Files.size(asked.input()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
