package io.github.csto.examples.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipException;

/**
 * The rows of a CSV file below its header, read one after the other. What is no CSV in UTF-8 is an {@link IllegalArgumentException} whose message
 * names the place.
 */
public final class CsvRows implements Closeable {
    private static final int READ_BUFFER = 2 * CsvRow.LONGEST + (1 << 16); // a quote in a field is written as two

    private final Path name;
    private final Input input;
    private final CsvRow row = new CsvRow();
    private final CsvReader<CsvRow> reader;
    private final List<String> header;

    private CsvRows(Path name, Input input) {
        this.name = name;
        this.input = input;
        this.reader = CsvReader.builder()
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(READ_BUFFER)
                .build(row, input.reader());
        if (!next()) {
            throw new IllegalArgumentException(name + " is empty; expected a header");
        }
        this.header = List.copyOf(row.fields());
    }

    /**
     * Opens a file and reads its header.
     *
     * @param file the file; {@link Input#STANDARD} is standard input
     * @return its rows
     * @throws IllegalArgumentException if there is no such file, or it has no header
     * @throws IOException if reading fails
     */
    public static CsvRows open(Path file) throws IOException {
        Input input = Input.open(file);
        try {
            return new CsvRows(file, input);
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
            return reader.iterator().hasNext() && reader.iterator().next() == row;
        } catch (CsvParseException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        } catch (UncheckedIOException e) {
            String place = name + ", line " + row.line() + " or later: ";
            IOException cause = Objects.requireNonNull(e.getCause());
            if (cause instanceof CharacterCodingException) {
                throw new IllegalArgumentException(place + "not UTF-8", e);
            }
            if (cause instanceof EOFException || cause instanceof ZipException) {
                throw new IllegalArgumentException(place + "damaged gzip (" + cause.getMessage() + ")", e);
            }
            throw e;
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
    public String expectedFields() {
        return "%d fields as in the header, found %d"
                .formatted(header.size(), row.fields().size());
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
