package io.github.csto.examples.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Rows made ready to be written by a {@link RowWriter}, by whatever thread makes them. Not thread-safe. */
public final class RowBytes {
    private static final int MOST_KEPT = 1 << 20;

    private final RowText text;
    private final Encoding encoding;
    private ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    RowBytes(RowText text, Encoding encoding) {
        this.text = text;
        this.encoding = encoding;
    }

    /** Where the rows are added. */
    public RowText text() {
        return text;
    }

    /** Turns the rows into bytes, unless these depend on the rows before. */
    public void encode() {
        if (encoding.keepsState()) {
            return;
        }
        try {
            encoding.write(text.chars(), text.length(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // not in memory
        }
        text.clear(MOST_KEPT);
    }

    /** Writes them, and forgets them. */
    void writeTo(OutputStream out, Encoding ofAllRows) throws IOException {
        bytes.writeTo(out);
        ofAllRows.write(text.chars(), text.length(), out);
        text.clear(MOST_KEPT);
        if (bytes.size() > MOST_KEPT) {
            bytes = new ByteArrayOutputStream();
        }
        bytes.reset();
    }
}
