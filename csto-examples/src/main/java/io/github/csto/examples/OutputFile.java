package io.github.csto.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is there whole or not at all: written beside its place under another name, then moved there. */
final class OutputFile {
    private OutputFile() {}

    static void write(Path file, String text) {
        Path place = file.toAbsolutePath();
        Path part = place.resolveSibling(place.getFileName() + ".part");
        try {
            try {
                Files.write(part, text.getBytes(StandardCharsets.UTF_8));
                Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            boolean missing = e instanceof NoSuchFileException;
            throw new IllegalArgumentException(
                    "Cannot write " + file + ": " + (missing ? "there is no such folder" : e.getMessage()), e);
        }
    }
}
