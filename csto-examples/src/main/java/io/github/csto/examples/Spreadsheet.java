package io.github.csto.examples;

import io.github.csto.examples.csv.SafeCells;
import java.util.List;
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

    /** The names of the columns, then the rows. */
    String csv(List<List<String>> rows) {
        return Rendering.csv(safe ? SafeCells.safe(rows) : rows);
    }
}
