package io.github.csto.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** A table for people: columns as wide as their widest cell, two spaces apart, indented by two. What is too wide for a line goes on below, in its column. */
final class TextTable {
    private static final int GAP = 2;
    private static final int BELOW = 6;

    /** A row, or a line across all columns that names those below it; what is too long for a column stands below its row. */
    private record TableLine(String section, List<String> cells, String below) {}

    private final List<String> headings;
    private final List<TableLine> entries = new ArrayList<>();

    /** Without headings if there are none. */
    TextTable(List<String> headings) {
        this.headings = headings;
    }

    TextTable row(List<String> cells) {
        return row(cells, "");
    }

    /** With a text below it, across all columns. */
    TextTable row(List<String> cells, String below) {
        entries.add(new TableLine("", cells, below));
        return this;
    }

    TextTable rows(List<List<String>> rows) {
        rows.forEach(this::row);
        return this;
    }

    /** What the next rows are, on a line of its own. */
    TextTable section(String title) {
        entries.add(new TableLine(title, List.of(), ""));
        return this;
    }

    /** Its lines, of so many characters where that is possible. */
    List<String> lines(int width) {
        List<Integer> widths = widths(width);
        List<String> lines = new ArrayList<>();
        if (headings.stream().anyMatch(heading -> !heading.isEmpty()) && !entries.isEmpty()) {
            add(lines, headings, widths);
        }
        for (TableLine entry : entries) {
            if (entry.section().isEmpty()) {
                add(lines, entry.cells(), widths);
                if (!entry.below().isEmpty()) {
                    broken(entry.below(), width - BELOW).forEach(line -> lines.add(" ".repeat(BELOW) + line));
                }
            } else {
                lines.add("");
                lines.add(entry.section());
            }
        }
        return lines;
    }

    private static void add(List<String> lines, List<String> cells, List<Integer> widths) {
        List<List<String>> broken = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < cells.size(); i++) {
            List<String> parts = broken(cells.get(i), widths.get(i));
            broken.add(parts);
            height = Math.max(height, parts.size());
        }
        for (int level = 0; level < height; level++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < cells.size(); i++) {
                String part = level < broken.get(i).size() ? broken.get(i).get(level) : "";
                line.append(" ".repeat(GAP)).append(part).append(" ".repeat(Math.max(0, widths.get(i) - length(part))));
            }
            lines.add(line.toString().stripTrailing());
        }
    }

    /** The widest columns are made narrower until a line fits, but none narrower than its longest word. */
    private List<Integer> widths(int width) {
        List<Integer> widths = new ArrayList<>();
        List<Integer> least = new ArrayList<>();
        widen(widths, headings, TextTable::length);
        widen(least, headings, TextTable::longestWord);
        entries.forEach(entry -> {
            widen(widths, entry.cells(), TextTable::length);
            widen(least, entry.cells(), TextTable::longestWord);
        });
        int over = widths.stream().mapToInt(each -> each + GAP).sum() - width;
        for (; over > 0; over--) {
            int widest = -1;
            for (int i = 0; i < widths.size(); i++) {
                if (widths.get(i) > least.get(i) && (widest < 0 || widths.get(i) >= widths.get(widest))) {
                    widest = i;
                }
            }
            if (widest < 0) {
                break;
            }
            widths.set(widest, widths.get(widest) - 1);
        }
        return widths;
    }

    private static int longestWord(String text) {
        int longest = 0;
        for (String word : text.split(" ", -1)) {
            longest = Math.max(longest, length(word));
        }
        return longest;
    }

    private static void widen(List<Integer> widths, List<String> cells, ToIntFunction<String> measure) {
        for (int i = 0; i < cells.size(); i++) {
            int width = measure.applyAsInt(cells.get(i));
            if (i == widths.size()) {
                widths.add(width);
            } else {
                widths.set(i, Math.max(widths.get(i), width));
            }
        }
    }

    /** Broken between words; a word that is too long stands by itself and sticks out. */
    static List<String> broken(String text, int width) {
        if (length(text) <= width) {
            return List.of(text);
        }
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && length(longer) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
