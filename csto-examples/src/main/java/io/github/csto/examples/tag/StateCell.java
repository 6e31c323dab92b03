package io.github.csto.examples.tag;

import io.github.csto.country.CodeSystem;
import io.github.csto.country.Country;
import io.github.csto.examples.tag.TagTexts.Days;
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
    static StateCell of(String column, String text, CodeSystem codes, TagTexts answers) {
        String flaw = Cell.flaw(column, text);
        Optional<Country> found = flaw.isEmpty() ? codes.find(text.strip()) : Optional.empty();
        return found.map(country -> new StateCell(text, country, answers.days(country), ""))
                .orElseGet(() -> new StateCell(text, null, null, flaw));
    }

    /** Why it is of no use; empty if it is of use. */
    String reason(UnknownStates unknown) {
        return country == null && fault.isEmpty() ? unknown.reason(text) : fault;
    }
}
