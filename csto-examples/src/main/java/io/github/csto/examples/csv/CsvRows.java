package io.github.csto.examples.csv;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipException;

/**
 * The rows of a CSV file below its header, read one after the other. What is wrong with how one is written is its {@link #fault()}, and no other row's.
 */
public final class CsvRows implements Closeable {
    private static final int LONGEST_SHOWN = 80;

    private final Path name;
    private final Input input;
    private final CsvRow row = new CsvRow();
    private final RowReader reader;
    private final List<String> header;

    private final Dialect said;
    private final char delimiter;

    private CsvRows(Path name, Input input, Dialect said, List<String> needed) {
        this.name = name;
        this.input = input;
        this.said = said;
        this.delimiter = delimiter(needed);
        this.reader = new RowReader(input.reader(), delimiter, row);
        if (!next()) {
            throw new IllegalArgumentException(name + " is empty; expected a header");
        }
        if (row.blankLines() > 0 && Input.isOnlyForTheBeginning(row.chars(), row.start(), row.length())) {
            throw new IllegalArgumentException(
                    name + ", line " + row.line()
                            + ": a byte order mark or a line like sep=; is one at the beginning of a file only; found it behind blank lines");
        }
        this.header = List.copyOf(row.fields());
        if (!input.separatorLine().isEmpty()) {
            row.passOverSeparatorLine();
        }
        Optional<Fault> wrong = fault();
        if (wrong.isPresent()) {
            throw new IllegalArgumentException(
                    name + ", line " + wrong.get().line() + ": " + wrong.get().reason() + ", and it is the header");
        }
    }

    private char delimiter(List<String> needed) {
        String line = input.separatorLine();
        if (line.isEmpty()) {
            return said.delimiter().orElseGet(() -> Header.delimiter(name.toString(), input.head(), needed));
        }
        char told = line.charAt(line.length() - 1);
        if (said.delimiter().isPresent() && said.delimiter().get() != told) {
            throw new IllegalArgumentException(name + " begins with the line " + line + "; --delimiter "
                    + Dialect.shown(said.delimiter().get()) + " contradicts it");
        }
        return told;
    }

    /**
     * Opens a file and reads its header.
     *
     * @param file the file; {@link Input#STANDARD} is standard input
     * @param said how it is written, as far as that is said
     * @param needed the names of columns that it must have, by which the delimiter is found; {@link #column(String)} looks for them
     * @param isKnown whether a text is a name that may stand in the first of them, by which an encoding may be found
     * @return its rows
     * @throws IllegalArgumentException if there is no such file, it has no header, or it is in doubt how it is written
     * @throws IOException if reading fails
     */
    public static CsvRows open(Path file, Dialect said, List<String> needed, Predicate<String> isKnown)
            throws IOException {
        Input input = Input.open(file, new Input.Wanted(said, needed, isKnown));
        try {
            return new CsvRows(file, input, said, needed);
        } catch (UncheckedIOException e) {
            input.close();
            throw Objects.requireNonNull(e.getCause());
        } catch (IllegalArgumentException e) {
            input.close();
            throw e;
        }
    }

    /** The text they are read from. */
    public Input input() {
        return input;
    }

    /** What separates the columns. */
    char delimiter() {
        return delimiter;
    }

    /** How lines end: as the first of the file does. */
    String lineEnd() {
        return reader.lineEnd();
    }

    /** How the file is written, in words, if that was found in it and is anything but commas and UTF-8. */
    public Optional<String> found() {
        boolean delimiterFound = said.delimiter().isEmpty() && delimiter != ',';
        boolean encodingFound = said.encoding().isEmpty() && !input.charset().equals(StandardCharsets.UTF_8);
        return delimiterFound || encodingFound
                ? Optional.of(
                        name + ": read with delimiter " + Dialect.shown(delimiter) + " and encoding " + input.charset())
                : Optional.empty();
    }

    /**
     * What makes a row useless, whatever its fields say.
     *
     * @param line the line on which it stands
     * @param reason what it is
     */
    public record Fault(long line, String reason) {}

    /** What is wrong with how the row that was read last is written: with its quotation marks, its length or its bytes. */
    public Optional<Fault> fault() {
        Optional<Fault> flaw = row.flaw().map(found -> new Fault(row.line(), column(found.field()) + found.reason()));
        return flaw.isEmpty() && input.hasWrongBytes() ? row.wrongByte().map(this::fault) : flaw;
    }

    private String column(int field) {
        if (field < 0 || field >= header.size()) {
            return "";
        }
        String name = header.get(field); // which may be the rest of the file, if it is the name that is at fault
        return (name.length() > LONGEST_SHOWN ? name.substring(0, LONGEST_SHOWN) + "…" : name) + ": ";
    }

    private Fault fault(WrongByte wrong) {
        String column = column(wrong.field());
        String encoding = said.encoding().isPresent() || input.hasByteOrderMark()
                ? ""
                : "; bytes alone do not show which other encoding a file is in: name it by --encoding, like windows-1252";
        return new Fault(wrong.line(), column + wrong.shown() + " is not " + input.charset() + encoding);
    }

    /** The names of the columns. */
    public List<String> header() {
        return header;
    }

    /** The row that was read last. */
    public CsvRow row() {
        return row;
    }

    /**
     * Reads the next row.
     *
     * @return whether there is one
     * @throws UncheckedIOException if reading fails
     */
    public boolean next() {
        try {
            return reader.next();
        } catch (EOFException | ZipException e) {
            throw new IllegalArgumentException(
                    name + ", line " + row.line() + " or later: damaged gzip (" + e.getMessage() + ")", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Where a column stands.
     *
     * @param column its name
     * @return its index
     * @throws IllegalArgumentException if there is no such column or more than one
     */
    public int column(String column) {
        int index = header.indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException(
                    name + " has no column \"" + column + "\"; there are " + String.join(", ", header));
        }
        if (index != header.lastIndexOf(column)) {
            throw new IllegalArgumentException(name + " has more than one column \"" + column + "\"");
        }
        return index;
    }

    /** What is expected of a row that has not as many fields as the header, for a message. */
    public String expectedFields(CsvRow found) {
        return header.size() + " fields as in the header, found "
                + found.fields().size();
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
