package io.github.csto.examples.tag;

import io.github.csto.time.PartialDate;
import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a cell says, or why it cannot be read. */
record Cell<V>(@Nullable V value, String fault) {
    private static final int LONGEST = 200;

    /** Whether it may stand for nothing: a date that was not read, or in the first or last year that there is. */
    boolean isDoubtful() {
        return value == null
                || (value instanceof PartialDate date
                        && (date.latest().getYear() == 9999 || date.earliest().getYear() == 0));
    }

    static <V> Cell<V> of(String column, String text, Function<String, V> parse) {
        String flaw = flaw(column, text);
        if (!flaw.isEmpty()) {
            return new Cell<>(null, flaw);
        }
        try {
            return new Cell<>(parse.apply(text.strip()), "");
        } catch (IllegalArgumentException | DateTimeException e) {
            return new Cell<>(null, column + ": " + e.getMessage());
        }
    }

    /** Why a cell need not be read; empty if it is neither empty nor too long. */
    static String flaw(String column, String text) {
        String bare = text.strip();
        if (bare.isEmpty()) {
            return column + ": empty";
        }
        return bare.length() > LONGEST ? column + ": too long, " + bare.length() + " characters" : "";
    }
}
