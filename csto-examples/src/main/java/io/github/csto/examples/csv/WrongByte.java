package io.github.csto.examples.csv;

import java.util.Locale;

/** A byte that means nothing in the encoding of its file. */
record WrongByte(long line, int field, byte value) {
    String shown() {
        return String.format(Locale.ROOT, "byte 0x%02X", value);
    }
}
