package io.github.csto.examples;

import java.util.Locale;

/** What Jazzer calls with each input; the system property {@code csto.fuzz.target} names the target. */
public final class Fuzzed {
    private static final FuzzTarget TARGET = FuzzTarget.valueOf(
            System.getProperty("csto.fuzz.target").toUpperCase(Locale.ROOT).replace('-', '_'));

    private Fuzzed() {}

    /**
     * Gives an input to the target.
     *
     * @param data the input
     */
    public static void fuzzerTestOneInput(byte[] data) {
        TARGET.accept(data);
    }
}
