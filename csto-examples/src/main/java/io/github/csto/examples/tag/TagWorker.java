package io.github.csto.examples.tag;

import io.github.csto.Csto;
import io.github.csto.country.CodeSystem;
import io.github.csto.country.Country;
import io.github.csto.examples.csv.CsvRow;
import io.github.csto.examples.csv.CsvRows;
import io.github.csto.examples.csv.RowBlock;
import io.github.csto.examples.csv.RowBytes;
import io.github.csto.examples.dates.DateReader;
import io.github.csto.examples.tag.TagTexts.Days;
import io.github.csto.examples.tag.TagTexts.TagText;
import io.github.csto.membership.Criterion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tags the rows of one block after the other for a {@link TagRun}. What it remembers of earlier cells follows from the cells alone, so that it does not
 * matter which blocks it gets; what depends on the rows before is left to the run, as events. Not thread-safe.
 */
final class TagWorker implements Turns.Worker {
    private static final int REMEMBERED = 1 << 14;

    private final TagRun run;
    private final TagColumns columns;
    private final CsvRows in;
    private final RowBlock block;
    private final RowBytes tagged;
    private final DateReader dateReader;
    private final boolean readsPlainDays;
    private final TagTexts answers;
    private final Lexicon<StateCell> states;
    private final Lexicon<DateCell> dates;
    private final Days[] wide;
    private final RowTally tally = new RowTally();
    private final List<Event> events = new ArrayList<>();
    private final Map<String, Long> doubtful = new LinkedHashMap<>();
    private int current;
    private @Nullable RuntimeException unreadable;

    /** How rows are tagged, which is the same for all workers. */
    record ForAllRows(Csto csto, Criterion criterion, CodeSystem codes, String stateColumn, String dateColumn) {}

    /** What the run has to do about a row when all rows before it are done. */
    sealed interface Event permits NewState, Refused {}

    /** The cell of a state, which this worker had not come across. */
    record NewState(String text) implements Event {}

    /** A row that is not tagged: what is wrong with it, or else with its cells. */
    record Refused(
            int row,
            CsvRows.@Nullable Fault fault,
            @Nullable StateCell state,
            @Nullable DateCell date) implements Event {}

    TagWorker(
            TagRun run,
            ForAllRows asked,
            TagColumns columns,
            CsvRows in,
            RowBytes tagged,
            DateReader dateReader,
            int size) {
        this.run = run;
        this.columns = columns;
        this.in = in;
        this.block = new RowBlock(size);
        this.tagged = tagged;
        this.dateReader = dateReader;
        this.readsPlainDays = columns.dateColumn() >= 0 && dateReader.readsDaysAsTheyAre();
        this.answers = new TagTexts(new Tags(asked.csto(), asked.criterion(), REMEMBERED), tagged.text()::behindOthers);
        this.states = new Lexicon<>(REMEMBERED, text -> {
            events.add(new NewState(text));
            return StateCell.of(asked.stateColumn(), text, asked.codes(), answers);
        });
        this.dates = new Lexicon<>(REMEMBERED, text -> DateCell.of(asked.dateColumn(), text, dateReader));
        this.wide = columns.states().stream().map(answers::days).toArray(Days[]::new);
    }

    @Override
    public boolean read() {
        try {
            return block.fill(in);
        } catch (RuntimeException e) {
            unreadable = e; // once the rows before are written
            return false;
        }
    }

    @Override
    public void work() {
        for (current = 0; current < block.count(); current++) {
            Optional<CsvRows.Fault> fault = block.fault(current);
            CsvRow row = block.row(current);
            if (fault.isPresent()) {
                refuse(fault.get(), null, null);
            } else if (row.fields().size() != columns.count()) {
                refuse(new CsvRows.Fault(row.line(), "expected " + in.expectedFields(row)), null, null);
            } else {
                tag(row);
            }
        }
        tagged.encode();
    }

    private void refuse(CsvRows.@Nullable Fault fault, @Nullable StateCell state, @Nullable DateCell date) {
        events.add(new Refused(current, fault, state, date));
    }

    private void tag(CsvRow row) {
        @Nullable StateCell state = columns.isWide() ? null : states.get(row, columns.state());
        int day = readsPlainDays
                ? PlainDay.read(row.chars(), row.begin(columns.dateColumn()), row.end(columns.dateColumn()))
                : PlainDay.NONE;
        if (day == PlainDay.NONE) {
            tag(row, state, date(row));
        } else if (state == null) {
            begin(row);
            for (Days days : wide) {
                add(days.on(day));
            }
            tagged.text().end();
        } else if (state.days() == null) {
            refuse(null, state, null);
        } else {
            begin(row);
            add(state.days().on(day));
            tagged.text().end();
        }
    }

    private DateCell date(CsvRow row) {
        DateCell date = columns.dateColumn() >= 0
                ? dates.get(row, columns.dateColumn())
                : dates.get(columns.date().text(row.fields()));
        if (date.isDoubtful()) {
            doubtful.merge(date.text(), 1L, Long::sum);
        }
        return date;
    }

    private void tag(CsvRow row, @Nullable StateCell state, DateCell date) {
        if (date.date() == null || (state != null && state.country() == null)) {
            refuse(null, state, date);
            return;
        }
        begin(row);
        if (state == null) {
            for (Country country : columns.states()) {
                add(answers.of(country, date.date()));
            }
        } else {
            add(answers.of(Objects.requireNonNull(state.country()), date.date()));
        }
        tagged.text().end();
    }

    private void begin(CsvRow row) {
        tally.row();
        tagged.text().copy(row);
    }

    private void add(TagText answer) {
        tally.add(answer.tag());
        tagged.text().add(answer.cells());
    }

    @Override
    public void write() {
        for (Event event : events) {
            run.settle(event, block);
        }
        run.write(tagged, tally, block);
        run.count(doubtful);
        events.clear();
        doubtful.clear();
        if (unreadable != null) {
            throw unreadable;
        }
    }

    /** Reads its dates, and keeps hints about them. */
    DateReader dateReader() {
        return dateReader;
    }
}
