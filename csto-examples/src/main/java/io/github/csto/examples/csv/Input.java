package io.github.csto.examples.csv;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipException;

/** The text of a file or of standard input, unzipped if it begins as gzip does, and how it is written. */
public final class Input implements Closeable {
    /** Standard input. */
    public static final Path STANDARD = Path.of("-");

    private static final int BUFFER = 1 << 16;
    private static final int GZIP_MAGIC = 0x1f8b;
    private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)sep=([^\\r\\n\"])(?=[\\r\\n]|\\z)");

    private final String name;
    private final Counted counted;
    private final Decoding text;
    private final Charset charset;
    private final boolean hasByteOrderMark;
    private final String head;
    private final String separatorLine;

    private Input(Path file, Counted counted, InputStream plain, Wanted asked) throws IOException {
        this.name = file.toString();
        this.counted = counted;
        BufferedInputStream in = new BufferedInputStream(plain, BUFFER);
        in.mark(BUFFER);
        byte[] first = in.readNBytes(BUFFER);
        in.reset();
        Optional<Encodings.Mark> mark = Encodings.mark(first);
        Charset plainly = Encodings.of(name, first, mark, asked.said().encoding());
        this.hasByteOrderMark = mark.isPresent();
        int skipped = mark.map(Encodings.Mark::length).orElse(0);
        in.skipNBytes(skipped);
        String begin = text(first, skipped, plainly);
        Matcher separator = SEPARATOR_LINE.matcher(begin);
        this.separatorLine = separator.lookingAt() ? separator.group() : "";
        String asRead = begin.substring(separatorLine.length());
        boolean mayBeLegacy = !hasByteOrderMark && asked.said().encoding().isEmpty() && Escapes.indexIn(asRead) >= 0;
        String asLegacy = mayBeLegacy ? text(first, skipped + separatorLine.length(), Legacy.CHARSET) : "";
        Optional<Character> delimiter = separatorLine.isEmpty()
                ? asked.said().delimiter()
                : Optional.of(separatorLine.charAt(separatorLine.length() - 1));
        String rows = first.length < BUFFER ? asLegacy : wholeLines(asLegacy);
        boolean isLegacy = mayBeLegacy && Legacy.isShown(asRead, rows, delimiter, asked.columns(), asked.isKnown());
        this.charset = isLegacy ? Legacy.CHARSET : plainly;
        this.head = isLegacy ? asLegacy : asRead;
        this.text = new Decoding(in, charset);
        text.skip(separatorLine.length());
    }

    /**
     * What is known of a file before it is opened.
     *
     * @param said how it is written, as far as that is said
     * @param columns the names of columns that it must have
     * @param isKnown whether a text is a name that may stand in the first of them
     */
    record Wanted(Dialect said, List<String> columns, Predicate<String> isKnown) {}

    private static String text(byte[] bytes, int offset, Charset charset) throws IOException {
        StringWriter decoded = new StringWriter();
        new Decoding(new ByteArrayInputStream(bytes, offset, bytes.length - offset), charset).transferTo(decoded);
        return decoded.toString();
    }

    private static String wholeLines(String text) {
        return text.substring(0, Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
    }

    /**
     * Opens a file.
     *
     * @param file the file; {@link #STANDARD} is standard input
     * @param asked what is known of it; if its encoding is not, its byte order mark says it, or it is UTF-8 or shown to be windows-1252
     * @return its text
     * @throws IllegalArgumentException if there is no such file, it cannot be read, begins as gzip does and is none, or its encoding is in doubt; the
     *     message names it
     * @throws IOException if reading fails
     */
    static Input open(Path file, Wanted asked) throws IOException {
        if (!file.equals(STANDARD)) {
            existing(file);
        }
        try {
            return opened(file, asked);
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

    private static Input opened(Path file, Wanted asked) throws IOException {
        InputStream raw = file.equals(STANDARD) ? System.in : Files.newInputStream(file);
        try {
            Counted counted = new Counted(raw);
            BufferedInputStream in = new BufferedInputStream(counted, BUFFER);
            in.mark(2);
            byte[] magic = in.readNBytes(2);
            in.reset();
            boolean zipped = magic.length == 2 && number(magic, 2) == GZIP_MAGIC;
            return new Input(file, counted, zipped ? new Gunzip(in) : in, asked);
        } catch (IOException | IllegalArgumentException e) {
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

    /** The text, without its byte order mark and what a line {@code sep=;} says. */
    Reader reader() {
        return text;
    }

    /** What it begins with, as far as is needed to see what it is like. */
    String head() {
        return head;
    }

    /** Whether bytes were read that mean nothing in its encoding; they are {@link Escapes} in its text. */
    boolean hasWrongBytes() {
        return text.wrong() > 0;
    }

    /** What its bytes mean. */
    public Charset charset() {
        return charset;
    }

    /** Whether it began with a mark that tells the encoding. */
    public boolean hasByteOrderMark() {
        return hasByteOrderMark;
    }

    /** Whether a line is read as a name of a column, but would be read as more if the file began with it. */
    static boolean isOnlyForTheBeginning(char[] chars, int start, int length) {
        String line = new String(chars, start, length);
        return line.startsWith("\uFEFF") || SEPARATOR_LINE.matcher(line).matches();
    }

    /** The first line of a file that tells spreadsheets its delimiter, like {@code sep=;}; empty if there is none. */
    String separatorLine() {
        return separatorLine;
    }

    /** How many bytes of the file were read so far, as they lie there. */
    public long bytesRead() {
        return counted.count;
    }

    @Override
    public void close() throws IOException {
        text.close();
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
