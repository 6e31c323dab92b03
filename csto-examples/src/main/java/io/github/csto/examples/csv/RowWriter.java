package io.github.csto.examples.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;

/**
 * Writes rows as those of a file are written: with its delimiter, line ends, encoding and byte order mark. What was read is written as it was: quoted or
 * not, with bare quotation marks, and with bytes that mean nothing in the encoding. Not thread-safe.
 */
public final class RowWriter implements Closeable {
    private static final int BUFFER = 1 << 16;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final OutputStream out;
    private final CsvRows like;
    private final boolean safe;
    private final Charset charset;
    private final Encoding encoding;
    private final RowText text;

    /**
     * A writer of rows.
     *
     * @param out where they go; it is closed with the writer
     * @param like the rows of the file that they are written like
     * @param safe whether cells that a spreadsheet would take for formulas are made harmless
     */
    public RowWriter(OutputStream out, CsvRows like, boolean safe) {
        this.out = out;
        this.like = like;
        this.safe = safe;
        this.charset = like.input().charset();
        this.encoding = new Encoding(charset);
        this.text = text();
        if (like.input().hasByteOrderMark()) {
            text.append(BYTE_ORDER_MARK);
        }
        if (!like.input().separatorLine().isEmpty()) {
            text.append(like.input().separatorLine());
            text.append(like.lineEnd());
        }
    }

    private RowText text() {
        return new RowText(like.delimiter(), like.lineEnd(), safe);
    }

    /** Room for rows that are made ready elsewhere. */
    public RowBytes room() {
        return new RowBytes(text(), new Encoding(charset));
    }

    /** Adds the fields of a row as they were read. Where cells are made harmless, those of a row with a flaw are quoted. */
    public void copy(CsvRow row) {
        text.copy(row);
    }

    /** Adds fields of our own, quoted where they must be. */
    public void add(List<String> fields) {
        text.add(fields);
    }

    /** Ends the row. */
    public void end() {
        text.end();
        if (text.length() >= BUFFER) {
            drain();
        }
    }

    /** Writes rows that were made ready elsewhere, and forgets them there. */
    public void write(RowBytes rows) {
        drain();
        try {
            rows.writeTo(out, encoding);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void drain() {
        try {
            encoding.write(text.chars(), text.length(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        text.clear(2 * BUFFER);
    }

    @Override
    public void close() throws IOException {
        drain();
        encoding.end(out);
        out.close();
    }
}
