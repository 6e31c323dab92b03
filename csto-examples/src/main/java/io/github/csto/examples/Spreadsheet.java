package io.github.csto.examples;

import io.github.csto.examples.csv.SafeCells;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The option of those who open CSV in a spreadsheet, for the commands that write it. */
final class Spreadsheet {
    @Option(
            names = "--safe-cells",
            description =
                    "In CSV, put an apostrophe before each cell that a spreadsheet would run as a formula: one that begins with =, +, -, @, a tab or a line end.")
    private boolean safe;

    boolean isSafe() {
        return safe;
    }

    /** Writes the names of the columns, then the rows, one after the other. */
    void csv(Writer out, Stream<List<String>> rows) throws IOException {
        Rendering.csv(
                out, safe ? rows.map(row -> row.stream().map(SafeCells::safe).toList()) : rows);
    }

    /** The names of the columns, then the rows. */
    String csv(List<List<String>> rows) {
        return Rendering.csv(safe ? SafeCells.safe(rows) : rows);
    }
}
