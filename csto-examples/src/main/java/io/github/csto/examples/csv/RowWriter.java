package io.github.csto.examples.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.util.List;

/**
 * Writes rows as those of a file are written: with its delimiter, line ends, encoding and byte order mark. What was read is written as it was: quoted or
 * not, with bare quotation marks, and with bytes that mean nothing in the encoding. Not thread-safe.
 */
public final class RowWriter implements Closeable {
    private static final int BUFFER = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final OutputStream out;
    private final CharsetEncoder encoder;
    private final char delimiter;
    private final String lineEnd;
    private final boolean safe;
    private final CharBuffer chars = CharBuffer.allocate(BUFFER);
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
    private boolean begun;

    /**
     * A writer of rows.
     *
     * @param out where they go; it is closed with the writer
     * @param like the rows of the file that they are written like
     * @param safe whether cells that a spreadsheet would take for formulas are made harmless
     */
    public RowWriter(OutputStream out, CsvRows like, boolean safe) {
        this.out = out;
        this.encoder = like.input().charset().newEncoder();
        this.delimiter = like.delimiter();
        this.lineEnd = like.input().lineEnd();
        this.safe = safe;
        if (like.input().hasByteOrderMark()) {
            put(BYTE_ORDER_MARK);
        }
        if (!like.input().separatorLine().isEmpty()) {
            put(like.input().separatorLine());
            put(lineEnd);
        }
    }

    /** Adds the fields of a row as they were read. Where cells are made harmless, those of a row with a flaw are quoted. */
    public void copy(CsvRow row) {
        if (!safe) {
            if (begun) {
                put(delimiter);
            }
            begun = true;
            put(row.chars(), row.start(), row.length());
            return;
        }
        List<String> fields = row.fields();
        for (int i = 0; i < fields.size(); i++) {
            write(fields.get(i), row.isQuoted(i) || row.flaw().isPresent());
        }
    }

    /** Adds fields of our own, quoted where they must be. */
    public void add(List<String> fields) {
        for (String field : fields) {
            write(field, mustBeQuoted(field));
        }
    }

    /** Ends the row. */
    public void end() {
        put(lineEnd);
        begun = false;
    }

    private boolean mustBeQuoted(String field) {
        for (int i = 0; i < field.length(); i++) {
            char character = field.charAt(i);
            if (character == delimiter || character == '"' || character == '\n' || character == '\r') {
                return true;
            }
        }
        return false;
    }

    private void write(String field, boolean quoted) {
        if (begun) {
            put(delimiter);
        }
        begun = true;
        if (quoted) {
            put('"');
        }
        if (safe && SafeCells.isFormula(field)) {
            put(SafeCells.PREFIX);
        }
        if (quoted && field.indexOf('"') >= 0) {
            put(field.replace("\"", "\"\""));
        } else {
            put(field);
        }
        if (quoted) {
            put('"');
        }
    }

    private void put(char character) {
        if (!chars.hasRemaining()) {
            encode(false);
        }
        chars.put(character);
    }

    private void put(String text) {
        int from = 0;
        while (from < text.length()) {
            if (!chars.hasRemaining()) {
                encode(false);
            }
            int count = Math.min(chars.remaining(), text.length() - from);
            text.getChars(from, from + count, chars.array(), chars.position());
            chars.position(chars.position() + count);
            from += count;
        }
    }

    private void put(char[] text, int start, int length) {
        int done = 0;
        while (done < length) {
            if (!chars.hasRemaining()) {
                encode(false);
            }
            int count = Math.min(chars.remaining(), length - done);
            chars.put(text, start + done, count);
            done += count;
        }
    }

    private void encode(boolean last) {
        chars.flip();
        CoderResult result;
        do {
            result = encoder.encode(chars, bytes, last);
            if (result.isOverflow() || bytes.remaining() < Long.BYTES) {
                drain();
            }
            if (result.isMalformed()) {
                bytes.put(Escapes.value(chars.get()));
            } else if (result.isUnmappable()) { // only in a reason of ours
                chars.position(chars.position() + result.length());
                bytes.put(encoder.replacement());
            }
        } while (!result.isUnderflow());
        chars.compact();
    }

    private void drain() {
        try {
            out.write(bytes.array(), 0, bytes.position());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bytes.clear();
    }

    @Override
    public void close() throws IOException {
        encode(true);
        if (encoder.flush(bytes).isOverflow()) {
            drain();
            encoder.flush(bytes);
        }
        drain();
        out.close();
    }
}
