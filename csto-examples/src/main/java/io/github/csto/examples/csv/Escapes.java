package io.github.csto.examples.csv;

/**
 * Bytes that mean nothing in the encoding of a file, kept within its text: each is the lone low surrogate U+DC00 plus its value, which no encoding yields
 * for bytes that mean something.
 */
final class Escapes {
    private static final int FIRST = 0xdc00;

    private Escapes() {}

    static char of(byte wrong) {
        return (char) (FIRST + Byte.toUnsignedInt(wrong));
    }

    /** Whether the character at an index stands for such a byte. */
    static boolean isAt(CharSequence text, int index) {
        char character = text.charAt(index);
        return Character.isLowSurrogate(character)
                && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }

    /** The index of the first; -1 if there is none. */
    static int indexIn(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (isAt(text, i)) {
                return i;
            }
        }
        return -1;
    }

    static byte value(char escape) {
        return (byte) (escape - FIRST);
    }
}
