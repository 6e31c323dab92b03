package io.github.csto.examples.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Turns the text of whole rows into bytes, and {@link Escapes} into the bytes they stand for. Not thread-safe. */
final class Encoding {
    private static final int BUFFER = 1 << 14;
    private static final Set<Charset> BY_CHARACTER =
            Set.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private final CharsetEncoder encoder;
    private final boolean isUtf8;
    private final CharsetEncoder ascii = StandardCharsets.US_ASCII.newEncoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);

    Encoding(Charset charset) {
        this.encoder = charset.newEncoder();
        this.isUtf8 = charset.equals(StandardCharsets.UTF_8);
    }

    /** Whether the bytes of a row may depend on the rows before it; false if it is sure that they do not. */
    boolean keepsState() {
        return encoder.maxBytesPerChar() > 1 && !BY_CHARACTER.contains(encoder.charset());
    }

    void write(char[] text, int length, OutputStream out) throws IOException {
        encode(CharBuffer.wrap(text, 0, length), false, out);
    }

    /** Writes what is to stand behind the last row. */
    void end(OutputStream out) throws IOException {
        encode(CharBuffer.allocate(0), true, out);
        while (encoder.flush(bytes).isOverflow()) {
            drain(out);
        }
        drain(out);
    }

    private void encode(CharBuffer chars, boolean last, OutputStream out) throws IOException {
        CoderResult result;
        do {
            if (isUtf8) {
                encodePlainly(chars);
            }
            result = encoder.encode(chars, bytes, last);
            if (result.isOverflow() || bytes.remaining() < Long.BYTES) {
                drain(out);
            }
            if (result.isMalformed()) {
                bytes.put(Escapes.value(chars.get()));
            } else if (result.isUnmappable()) { // only in a reason of ours
                chars.position(chars.position() + result.length());
                bytes.put(encoder.replacement());
            }
        } while (!result.isUnderflow());
        drain(out);
    }

    /** Much ASCII at once, and the letters between: the encoder of UTF-8 would be slow from the first of them to the end. */
    private void encodePlainly(CharBuffer chars) {
        int before;
        do {
            before = chars.position();
            ascii.encode(chars, bytes, false);
            Utf8.encode(chars, bytes);
        } while (chars.position() > before && chars.hasRemaining() && bytes.remaining() > Long.BYTES);
    }

    private void drain(OutputStream out) throws IOException {
        out.write(bytes.array(), 0, bytes.position());
        bytes.clear();
    }
}
