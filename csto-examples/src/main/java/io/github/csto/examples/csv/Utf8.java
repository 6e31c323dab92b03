package io.github.csto.examples.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;

/**
 * UTF-8 for characters of the basic plane: that of the JDK leaves its fast path for good at the first letter with an accent. Whatever else comes is left to
 * the JDK: both ways stop before it, as they do where the input ends or there is no more room.
 */
final class Utf8 {
    private static final int STEP = 4;
    private static final int MUCH = 32;

    private Utf8() {}

    /** Both buffers have arrays. */
    static void decode(ByteBuffer from, CharBuffer to) {
        byte[] bytes = from.array();
        char[] chars = to.array();
        int at = from.arrayOffset() + from.position();
        int end = from.arrayOffset() + from.limit();
        int written = to.arrayOffset() + to.position();
        int room = to.arrayOffset() + to.limit();
        while (at < end && written < room) {
            while (at + STEP <= end && written + STEP <= room) {
                byte first = bytes[at];
                byte second = bytes[at + 1];
                byte third = bytes[at + 2];
                byte fourth = bytes[at + 3];
                if ((first | second | third | fourth) < 0) {
                    break;
                }
                chars[written] = (char) first;
                chars[written + 1] = (char) second;
                chars[written + 2] = (char) third;
                chars[written + 3] = (char) fourth;
                at += STEP;
                written += STEP;
            }
            if (at == end || written == room) {
                break;
            }
            int first = bytes[at];
            if (first >= 0) {
                chars[written++] = (char) first;
                at++;
            } else if (first >= (byte) 0xc2 && first <= (byte) 0xdf && at + 1 < end && isTrailing(bytes[at + 1])) {
                chars[written++] = (char) ((first & 0x1f) << 6 | (bytes[at + 1] & 0x3f));
                at += 2;
            } else if (first >= (byte) 0xe0
                    && first <= (byte) 0xef
                    && at + 2 < end
                    && isTrailing(bytes[at + 1])
                    && isTrailing(bytes[at + 2])) {
                char character = (char) ((first & 0x0f) << 12 | (bytes[at + 1] & 0x3f) << 6 | (bytes[at + 2] & 0x3f));
                if (character < 0x800 || Character.isSurrogate(character)) {
                    break;
                }
                chars[written++] = character;
                at += 3;
            } else {
                break;
            }
        }
        from.position(at - from.arrayOffset());
        to.position(written - to.arrayOffset());
    }

    private static boolean isTrailing(byte value) {
        return value < (byte) 0xc0;
    }

    /** Stops also behind much ASCII, which the JDK has a faster way for. Both buffers have arrays. */
    static void encode(CharBuffer from, ByteBuffer to) {
        char[] chars = from.array();
        byte[] bytes = to.array();
        int at = from.arrayOffset() + from.position();
        int end = from.arrayOffset() + from.limit();
        int written = to.arrayOffset() + to.position();
        int room = to.arrayOffset() + to.limit() - STEP;
        while (at < end && written <= room) {
            int start = at;
            while (at + STEP <= end && written <= room) {
                char first = chars[at];
                char second = chars[at + 1];
                char third = chars[at + 2];
                char fourth = chars[at + 3];
                if ((first | second | third | fourth) >= 0x80) {
                    break;
                }
                bytes[written] = (byte) first;
                bytes[written + 1] = (byte) second;
                bytes[written + 2] = (byte) third;
                bytes[written + 3] = (byte) fourth;
                at += STEP;
                written += STEP;
                if (at - start >= MUCH) {
                    break;
                }
            }
            if (at == end || written > room || at - start >= MUCH) {
                break;
            }
            char first = chars[at];
            if (first < 0x80) {
                bytes[written++] = (byte) first;
            } else if (first < 0x800) {
                bytes[written++] = (byte) (0xc0 | first >> 6);
                bytes[written++] = (byte) (0x80 | (first & 0x3f));
            } else if (Character.isSurrogate(first)) {
                break;
            } else {
                bytes[written++] = (byte) (0xe0 | first >> 12);
                bytes[written++] = (byte) (0x80 | (first >> 6 & 0x3f));
                bytes[written++] = (byte) (0x80 | (first & 0x3f));
            }
            at++;
        }
        from.position(at - from.arrayOffset());
        to.position(written - to.arrayOffset());
    }
}
