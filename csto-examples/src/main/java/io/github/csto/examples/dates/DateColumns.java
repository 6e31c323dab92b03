package io.github.csto.examples.dates;

import io.github.csto.examples.csv.CsvRows;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where the date of a row stands: in one column, or its year, month and perhaps day in columns of their own. */
public final class DateColumns {
    private final int[] columns;

    private DateColumns(int[] columns) {
        this.columns = columns;
    }

    /**
     * Finds the columns.
     *
     * @param rows the rows of the file
     * @param names the name of a column, or those of the year, the month and perhaps the day with commas between them
     * @return the columns
     * @throws IllegalArgumentException if one is not there or is there twice
     */
    public static DateColumns of(CsvRows rows, String names) {
        String[] parts = names.split(",", -1);
        if (rows.header().contains(names) || parts.length == 1) {
            return new DateColumns(new int[] {rows.column(names)});
        }
        if (parts.length > 3) {
            throw new IllegalArgumentException(
                    "Expected one column, or those of the year, the month and perhaps the day, found " + names);
        }
        int[] columns = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            columns[i] = rows.column(parts[i].strip());
        }
        return new DateColumns(columns);
    }

    /**
     * Lists the names of the columns, as long as it is not known whether there is one whose name has a comma.
     *
     * @param names what {@link #of} is given
     * @return the names between the commas
     */
    public static List<String> names(String names) {
        return Stream.of(names.split(",", -1)).map(String::strip).toList();
    }

    /**
     * Checks whether a column is one of them.
     *
     * @param column the index of a column
     * @return whether part of the date stands there
     */
    public boolean contains(int column) {
        for (int own : columns) {
            if (own == column) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the index of the column, if there is one only.
     *
     * @return the index; less than 0 if there are several columns
     */
    public int only() {
        return columns.length == 1 ? columns[0] : -1;
    }

    /**
     * Returns the date of a row as it is written.
     *
     * @param fields the fields of the row
     * @return the text that {@link DateReader#read} takes
     */
    public String text(List<String> fields) {
        if (columns.length == 1) {
            return fields.get(columns[0]);
        }
        List<String> cells = new ArrayList<>();
        for (int column : columns) {
            cells.add(fields.get(column));
        }
        return DateReader.joined(cells);
    }
}
