package io.github.csto.examples.csv;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The text of a file or of standard input, unzipped if it begins as gzip does, and how it is written. */
public final class Input implements Closeable {
    /** Standard input. */
    public static final Path STANDARD = Path.of("-");

    private static final int BUFFER = 1 << 16;
    private static final int GZIP_MAGIC = 0x1f8b;
    private static final int BYTE_ORDER_MARK = 0xefbbbf;

    private final Counted counted;
    private final Reader reader;
    private final boolean hasByteOrderMark;
    private final LineDelimiter lineEnd;

    private Input(Counted counted, InputStream plain) throws IOException {
        this.counted = counted;
        BufferedInputStream text = new BufferedInputStream(plain, BUFFER);
        text.mark(BUFFER);
        byte[] head = text.readNBytes(BUFFER);
        text.reset();
        this.hasByteOrderMark = head.length >= 3 && number(head, 3) == BYTE_ORDER_MARK;
        if (hasByteOrderMark) {
            text.skipNBytes(3);
        }
        this.lineEnd = lineEnd(head);
        this.reader = new InputStreamReader(text, StandardCharsets.UTF_8.newDecoder());
    }

    /**
     * Opens a file.
     *
     * @param file the file; {@link #STANDARD} is standard input
     * @return its text
     * @throws IllegalArgumentException if there is no such file, it cannot be read or begins as gzip does and is none; the message names it
     * @throws IOException if reading fails
     */
    public static Input open(Path file) throws IOException {
        if (!file.equals(STANDARD)) {
            existing(file);
        }
        try {
            return opened(file);
        } catch (EOFException | ZipException e) {
            throw new IllegalArgumentException(file + ": damaged gzip (" + e.getMessage() + ")", e);
        }
    }

    /** The file that is meant, through links. */
    public static Path existing(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new IllegalArgumentException("No such file: " + file);
        }
        if (Files.isDirectory(file)) {
            throw new IllegalArgumentException("Not a file but a folder: " + file);
        }
        if (!Files.isReadable(file)) {
            throw new IllegalArgumentException("Not permitted to read " + file);
        }
        return file.toRealPath();
    }

    private static Input opened(Path file) throws IOException {
        InputStream raw = file.equals(STANDARD) ? System.in : Files.newInputStream(file);
        try {
            Counted counted = new Counted(raw);
            BufferedInputStream in = new BufferedInputStream(counted, BUFFER);
            in.mark(2);
            byte[] magic = in.readNBytes(2);
            in.reset();
            boolean zipped = magic.length == 2 && number(magic, 2) == GZIP_MAGIC;
            return new Input(counted, zipped ? new GZIPInputStream(in, BUFFER) : in);
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }

    private static int number(byte[] bytes, int count) {
        int number = 0;
        for (int i = 0; i < count; i++) {
            number = number << Byte.SIZE | Byte.toUnsignedInt(bytes[i]);
        }
        return number;
    }

    /** That of the header, which is the first outside quotes; a line feed if it does not come soon. */
    private static LineDelimiter lineEnd(byte[] head) {
        boolean quoted = false;
        for (int i = 0; i < head.length; i++) {
            if (head[i] == '"') {
                quoted = !quoted;
            } else if (!quoted && head[i] == '\n') {
                return LineDelimiter.LF;
            } else if (!quoted && head[i] == '\r') {
                return i + 1 < head.length && head[i + 1] == '\n' ? LineDelimiter.CRLF : LineDelimiter.CR;
            }
        }
        return LineDelimiter.LF;
    }

    /** The text, without its byte order mark. */
    public Reader reader() {
        return reader;
    }

    /** Whether the text began with one. */
    public boolean hasByteOrderMark() {
        return hasByteOrderMark;
    }

    /** How its lines end. */
    public LineDelimiter lineEnd() {
        return lineEnd;
    }

    /** How many bytes of the file were read so far, as they lie there. */
    public long bytesRead() {
        return counted.count;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = in.read();
            count += value < 0 ? 0 : 1;
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = in.read(bytes, offset, length);
            count += Math.max(read, 0);
            return read;
        }
    }
}
