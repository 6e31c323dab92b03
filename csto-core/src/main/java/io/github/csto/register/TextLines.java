package io.github.csto.register;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The lines of a text in UTF-8, one after the other. They end with a line feed, a carriage return or both; after the last end is one more, maybe empty. */
final class TextLines implements Iterator<String> {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final byte[] bytes;
    private int position;

    TextLines(byte[] bytes) {
        this.bytes = bytes;
        this.position = bytes.length >= MARK.length && bytes[0] == MARK[0] && bytes[1] == MARK[1] && bytes[2] == MARK[2]
                ? MARK.length
                : 0;
    }

    /** Whether bytes are text in UTF-8. */
    static boolean areText(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(1 << 13);
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, true);
        } while (result.isOverflow());
        return !result.isError();
    }

    @Override
    public boolean hasNext() {
        return position <= bytes.length;
    }

    @Override
    public String next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        int end = position;
        while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
            end++;
        }
        String line = new String(bytes, position, end - position, StandardCharsets.UTF_8);
        boolean both = end + 1 < bytes.length && bytes[end] == '\r' && bytes[end + 1] == '\n';
        position = end + (both ? 2 : 1);
        return line;
    }
}
