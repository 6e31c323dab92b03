package io.github.csto.examples.csv;

/** A byte that means nothing in the encoding of its file. */
record WrongByte(long line, int field, byte value) {
    String shown() {
        return String.format("byte 0x%02X", value);
    }
}
