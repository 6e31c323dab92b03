package io.github.csto.country;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The tables of codes and names beside this class: a line of column names, then cells between tabs. */
final class CountryTable {
    private CountryTable() {}

    /** The rows of a table, without the names of the columns. */
    static List<String[]> rows(String file) {
        String text;
        try (InputStream in = CountryTable.class.getResourceAsStream(file)) {
            text = new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String[]> rows = new ArrayList<>();
        int start = text.indexOf('\n') + 1;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            rows.add(cells(text.substring(start, end)));
            start = end + 1;
        }
        return rows;
    }

    private static String[] cells(String line) {
        List<String> cells = new ArrayList<>();
        int start = 0;
        for (int tab = line.indexOf('\t'); tab != -1; tab = line.indexOf('\t', start)) {
            cells.add(line.substring(start, tab));
            start = tab + 1;
        }
        cells.add(line.substring(start));
        return cells.toArray(new String[0]);
    }
}
