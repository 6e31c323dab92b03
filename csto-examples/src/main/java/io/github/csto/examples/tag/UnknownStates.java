package io.github.csto.examples.tag;

import io.github.csto.country.CodeSystem;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why texts name no state. Near names are looked for in the first thousand different texts only. Not thread-safe. */
final class UnknownStates {
    private static final int EXPLAINED = 1000;

    private final String column;
    private final CodeSystem codes;
    private final Map<String, String> reasons = new HashMap<>();

    /** Takes the name of the column, and what its states are called by. */
    UnknownStates(String column, CodeSystem codes) {
        this.column = column;
        this.codes = codes;
    }

    /** The reason for a cell that names no state. */
    String reason(String text) {
        @Nullable String known = reasons.get(text);
        if (known != null) {
            return known;
        }
        if (reasons.size() >= EXPLAINED) {
            return column + ": Not found: \"" + text.strip() + "\" (near names are looked for in the first " + EXPLAINED
                    + " such texts only)";
        }
        String reason = Cell.of(column, text, codes::parse).fault();
        reasons.put(text, reason);
        return reason;
    }
}
