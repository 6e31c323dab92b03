package io.github.csto.examples.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** The characters of a stream of bytes. Bytes that mean nothing do not end it: they become {@link Escapes}, and are counted. */
final class Decoding extends Reader {
    private static final int BUFFER = 1 << 13;

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final boolean isUtf8;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
    private final CharBuffer two = CharBuffer.allocate(2).limit(0);
    private int toEscape;
    private boolean ended;
    private boolean finished;
    private long wrong;

    Decoding(InputStream in, Charset charset) {
        this.in = in;
        this.decoder = charset.newDecoder(); // reports what is wrong
        this.isUtf8 = charset.equals(StandardCharsets.UTF_8);
    }

    /** How many bytes that mean nothing were read so far. */
    long wrong() {
        return wrong;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (two.hasRemaining() || length == 1) { // a character beyond the basic plane needs room for two
            if (!two.hasRemaining()) {
                two.clear();
                decode(two);
                two.flip();
            }
            if (!two.hasRemaining()) {
                return -1;
            }
            buffer[offset] = two.get();
            return 1;
        }
        CharBuffer chars = CharBuffer.wrap(buffer, offset, length);
        decode(chars);
        int count = chars.position() - offset;
        return count == 0 ? -1 : count;
    }

    /** At least one character, unless the stream ends. */
    private void decode(CharBuffer chars) throws IOException {
        int start = chars.position();
        while (!finished) {
            while (toEscape > 0 && chars.hasRemaining()) {
                chars.put(Escapes.of(bytes.get()));
                toEscape--;
                wrong++;
            }
            if (toEscape > 0) {
                return;
            }
            if (isUtf8) {
                Utf8.decode(bytes, chars);
            }
            CoderResult result = decoder.decode(bytes, chars, ended);
            if (result.isError()) {
                toEscape = result.length();
            } else if (result.isOverflow()) {
                return;
            } else if (ended) {
                decoder.flush(chars);
                finished = true;
            } else if (chars.position() > start) {
                return;
            } else {
                fill();
            }
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        bytes.position(bytes.position() + Math.max(count, 0)).flip();
        ended = count < 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
