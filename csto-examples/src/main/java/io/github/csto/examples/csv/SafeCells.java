package io.github.csto.examples.csv;

import java.util.List;

/** Cells that a spreadsheet would run as formulas, made texts by an apostrophe before them. */
public final class SafeCells {
    static final char PREFIX = '\'';

    /** The last four are the same signs as East Asian keyboards write them. */
    private static final String FIRST = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private SafeCells() {}

    static boolean isFormula(String cell) {
        return !cell.isEmpty() && FIRST.indexOf(cell.charAt(0)) >= 0;
    }

    /**
     * Makes a cell harmless.
     *
     * @param cell the cell
     * @return the cell, after an apostrophe if it begins with an equals sign, plus, minus, at sign, tab or line end
     */
    public static String safe(String cell) {
        return isFormula(cell) ? PREFIX + cell : cell;
    }

    /**
     * Makes all cells harmless.
     *
     * @param rows rows of cells
     * @return the rows
     */
    public static List<List<String>> safe(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(SafeCells::safe).toList())
                .toList();
    }
}
