package io.github.csto.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A folder with the library's tables in it, whose cells a test changes one by one. */
record Folder(Path path) {
    /** The council's tables that hold claims. */
    static final List<String> COUNCIL =
            List.of("rules.tsv", "sessions.tsv", "attendance.tsv", "decisions.tsv", "chairmanships.tsv");

    /** All tables of the library. */
    static Folder ofSeeds(Path path) {
        try {
            Register.fromSeeds().write(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Folder(path);
    }

    /** Only these tables of the library. */
    static Folder ofSeeds(Path path, String... files) {
        Folder folder = ofSeeds(path);
        for (Table<?> table : Tables.all()) {
            if (!Arrays.asList(files).contains(table.file())) {
                folder.remove(table.file());
            }
        }
        return folder;
    }

    private List<String> lines(String file) {
        try {
            return new ArrayList<>(Files.readAllLines(path.resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Folder write(String file, List<String> lines) {
        try {
            Files.writeString(path.resolve(file), String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Folder remove(String file) {
        try {
            Files.delete(path.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private static List<String> cells(String line) {
        return new ArrayList<>(Arrays.asList(line.split("\t", -1)));
    }

    /** The columns of a table. */
    List<String> columns(String file) {
        return cells(lines(file).get(0));
    }

    /** The line, counted from 1, on which a row begins with this cell. */
    int line(String file, String first) {
        List<String> lines = lines(file);
        for (int i = 1; i < lines.size(); i++) {
            if (cells(lines.get(i)).get(0).equals(first)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("No " + first + " in " + file);
    }

    /** The cells of a row, as a fault of the whole row shows them. */
    String row(String file, String first) {
        return String.join(" ", cells(lines(file).get(line(file, first) - 1)));
    }

    String get(String file, String first, String column) {
        return cells(lines(file).get(line(file, first) - 1)).get(columns(file).indexOf(column));
    }

    Folder set(String file, String first, String column, String value) {
        List<String> lines = lines(file);
        int line = line(file, first) - 1;
        List<String> cells = cells(lines.get(line));
        cells.set(columns(file).indexOf(column), value);
        lines.set(line, String.join("\t", cells));
        return write(file, lines);
    }

    /** The same row once more at the end, with another first cell. */
    Folder copy(String file, String first, String other) {
        List<String> lines = lines(file);
        List<String> cells = cells(lines.get(line(file, first) - 1));
        cells.set(0, other);
        lines.add(String.join("\t", cells));
        return write(file, lines);
    }

    /** This row and no other. */
    Folder keep(String file, String first) {
        List<String> lines = lines(file);
        return write(file, List.of(lines.get(0), lines.get(line(file, first) - 1)));
    }

    Folder add(String file, String... cells) {
        List<String> lines = lines(file);
        lines.add(String.join("\t", cells));
        return write(file, lines);
    }

    /** The rows, and the columns too, in another order. */
    Folder shuffle(String file, Random random) {
        List<String> lines = lines(file);
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < columns(file).size(); i++) {
            columns.add(i);
        }
        Collections.shuffle(columns, random);
        Collections.shuffle(lines.subList(1, lines.size()), random);
        return write(
                file,
                lines.stream()
                        .map(line -> String.join(
                                "\t", columns.stream().map(cells(line)::get).toList()))
                        .toList());
    }
}
