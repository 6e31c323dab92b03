package io.github.csto.examples.tag;

import io.github.csto.Csto;
import io.github.csto.country.CodeEvidence;
import io.github.csto.country.CodeSystem;
import io.github.csto.country.Country;
import io.github.csto.examples.dates.DateReader;
import io.github.csto.membership.Criterion;
import io.github.csto.time.PartialDate;
import java.time.DateTimeException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of a state and a date, and tags them. What is remembered of earlier cells is bounded. Not thread-safe.
 */
public final class Tagger {
    private static final int REMEMBERED = 1 << 14;
    private static final int EXPLAINED = 1000;

    private final CodeSystem codes;
    private final DateReader dateReader;
    private final Tags tags;
    private final CodeEvidence evidence = new CodeEvidence();
    private final Memo<String, Cell<Country>> countries;
    private final Memo<String, Cell<PartialDate>> dates;
    private int unknown;

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
        this.codes = codes;
        this.dateReader = dateReader;
        this.tags = new Tags(csto, criterion, REMEMBERED);
        this.countries = new Memo<>(REMEMBERED, text -> {
            evidence.add(text);
            return Cell.of(stateColumn, text, this::parsed);
        });
        this.dates = new Memo<>(REMEMBERED, text -> Cell.of(dateColumn, text, this::read));
    }

    /**
     * Tags a row.
     *
     * @param state the cell with the state
     * @param date the cell with the date, or those of its parts {@linkplain DateReader#joined joined}
     * @return the tag or the reason
     */
    public Reply of(String state, String date) {
        return of(countries.get(state), dates.get(date));
    }

    Reply of(Cell<Country> state, Cell<PartialDate> date) {
        if (state.value() == null || date.value() == null) {
            String and = state.fault().isEmpty() || date.fault().isEmpty() ? "" : "; ";
            return new Reply(null, state.fault() + and + date.fault());
        }
        return new Reply(tag(state.value(), date.value()), "");
    }

    Tag tag(Country state, PartialDate date) {
        return tags.of(state, date);
    }

    Cell<Country> state(String text) {
        return countries.get(text);
    }

    /** Counts the row for the reader's hints. */
    Cell<PartialDate> date(String text) {
        Cell<PartialDate> cell = dates.get(text);
        if (cell.isDoubtful()) {
            dateReader.count(text);
        }
        return cell;
    }

    CodeEvidence evidence() {
        return evidence;
    }

    private Country parsed(String text) {
        Optional<Country> country = codes.find(text);
        if (country.isEmpty() && unknown++ >= EXPLAINED) {
            throw new IllegalArgumentException("Not found: \"" + text + "\" (near names are looked for in the first "
                    + EXPLAINED + " such texts only)");
        }
        return country.orElseGet(() -> codes.parse(text));
    }

    private PartialDate read(String text) {
        return dateReader.read(text).orElseThrow(() -> new DateTimeException(DateReader.nothing(text)));
    }
}
