package io.github.csto;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** This library itself. */
public final class Library {
    private Library() {}

    /**
     * Obtains the version of this library.
     *
     * @return for example {@code 0.1.0}
     */
    public static String version() {
        try (InputStream in = Library.class.getResourceAsStream("version.txt")) {
            return new String(Objects.requireNonNull(in, "version.txt").readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
