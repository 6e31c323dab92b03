package io.github.csto.examples.tag;

import io.github.csto.country.CodeSystem;
import io.github.csto.country.Country;
import io.github.csto.examples.tag.Answers.Days;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The cell of a state, and what is said of the state.
 *
 * @param text the cell as it is
 * @param country the state; null if it names none
 * @param days the answers about the state; null if there is none
 * @param fault why it cannot be read; empty if it can, or if it names no state, which {@link UnknownStates} has the reason for
 */
record StateCell(
        String text, @Nullable Country country, @Nullable Days days, String fault) {
    static StateCell of(String column, String text, CodeSystem codes, Answers answers) {
        Cell<Optional<Country>> cell = Cell.of(column, text, codes::find);
        @Nullable Optional<Country> found = cell.value();
        return found == null || found.isEmpty()
                ? new StateCell(text, null, null, cell.fault())
                : new StateCell(text, found.get(), answers.days(found.get()), "");
    }

    /** Why it is of no use; empty if it is of use. */
    String reason(UnknownStates unknown) {
        return country == null && fault.isEmpty() ? unknown.reason(text) : fault;
    }
}
