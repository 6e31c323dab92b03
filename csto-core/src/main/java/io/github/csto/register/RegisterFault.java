package io.github.csto.register;

import java.util.Objects;

/**
 * Something in a register that cannot be used as it is. Immutable and thread-safe.
 *
 * @param file the name of the table's file
 * @param line the line in it, counted from 1 and the header included; 0 if the fault is the file's as a whole
 * @param column the name of the column; empty if the fault is the row's or the file's as a whole
 * @param value what stands there; empty if nothing does
 * @param expectation what was expected there, and why that is not it
 */
public record RegisterFault(String file, int line, String column, String value, String expectation) {
    public RegisterFault {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(expectation, "expectation");
    }

    /**
     * The place, the value and the expectation.
     *
     * @return for example {@code memberships.tsv, line 12, column act, "JOIN": expected one of SIGN, RATIFY}
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(", line ").append(line);
        }
        if (!column.isEmpty()) {
            text.append(", column ").append(column);
        }
        if (line > 0 || !value.isEmpty()) {
            text.append(", \"").append(value).append('"');
        }
        return text.append(": expected ").append(expectation).toString();
    }
}
