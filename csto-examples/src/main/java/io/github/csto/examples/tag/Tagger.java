package io.github.csto.examples.tag;

import io.github.csto.Csto;
import io.github.csto.country.CodeSystem;
import io.github.csto.country.Country;
import io.github.csto.examples.dates.DateReader;
import io.github.csto.membership.Criterion;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of a state and a date, and tags them. What is remembered of earlier cells is bounded. Not thread-safe.
 */
public final class Tagger {
    private static final int REMEMBERED = 1 << 14;

    private final Tags tags;
    private final UnknownStates unknown;
    private final Memo<String, Cell<Country>> countries;
    private final Memo<String, DateCell> dates;

    /**
     * The tag of a row, or why it has none.
     *
     * @param tag the tag, if both cells were read
     * @param fault the reason if one was not, else empty
     */
    public record Reply(@Nullable Tag tag, String fault) {}

    /**
     * Makes a tagger.
     *
     * @param csto who is asked
     * @param criterion who counts
     * @param codes what states are called by
     * @param dateReader reads the dates
     * @param stateColumn the name of the column with the state, for reasons
     * @param dateColumn the name of the column with the date, for reasons
     */
    public Tagger(
            Csto csto,
            Criterion criterion,
            CodeSystem codes,
            DateReader dateReader,
            String stateColumn,
            String dateColumn) {
        this.tags = new Tags(csto, criterion, REMEMBERED);
        this.unknown = new UnknownStates(stateColumn, codes);
        this.countries = new Memo<>(REMEMBERED, text -> state(stateColumn, text, codes));
        this.dates = new Memo<>(REMEMBERED, text -> DateCell.of(dateColumn, text, dateReader));
    }

    private Cell<Country> state(String column, String text, CodeSystem codes) {
        String flaw = Cell.flaw(column, text);
        Optional<Country> found = flaw.isEmpty() ? codes.find(text.strip()) : Optional.empty();
        return found.map(country -> new Cell<>(country, ""))
                .orElseGet(() -> new Cell<>(null, flaw.isEmpty() ? unknown.reason(text) : flaw));
    }

    /**
     * Tags a row.
     *
     * @param state the cell with the state
     * @param date the cell with the date, or those of its parts {@linkplain DateReader#joined joined}
     * @return the tag or the reason
     */
    public Reply of(String state, String date) {
        Cell<Country> where = countries.get(state);
        DateCell when = dates.get(date);
        return where.value() == null || when.date() == null
                ? new Reply(null, joined(where.fault(), when.fault()))
                : new Reply(tags.of(where.value(), when.date()), "");
    }

    /** Two reasons, of which one may be empty. */
    static String joined(String first, String second) {
        return first + (first.isEmpty() || second.isEmpty() ? "" : "; ") + second;
    }
}
