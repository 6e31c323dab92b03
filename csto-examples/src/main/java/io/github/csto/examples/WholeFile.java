package io.github.csto.examples;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file so that its name never stands for half of it. */
final class WholeFile {
    private WholeFile() {}

    /** A file of that name is replaced at once, when everything is written. */
    static void write(Path file, String text) throws IOException {
        write(file, out -> out.write(text));
    }

    /** The same of something that is long. */
    static void write(Path file, Output.Content content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IllegalArgumentException("Cannot write " + file + ": there is no such folder");
        }
        if (Files.isDirectory(file)) {
            throw new IllegalArgumentException("Cannot write " + file + ": it is a folder");
        }
        if (!Files.isWritable(folder)) {
            throw new IllegalArgumentException("Cannot write " + file + ": the folder cannot be written to");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            print(content, file);
            return;
        }
        try {
            replace(folder, file, content);
        } catch (IOException e) {
            throw new IOException("Cannot write " + file + ": " + Refusals.why(e), e);
        }
    }

    private static void replace(Path folder, Path file, Output.Content content) throws IOException {
        Path part = folder.resolve(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        // A program that is asked to end stops where it is, and runs no finally.
        Thread discard = new Thread(() -> discard(part), "discard unfinished file");
        Runtime.getRuntime().addShutdownHook(discard);
        try {
            print(content, part);
            move(part, file);
        } finally {
            Files.deleteIfExists(part);
            keep(discard);
        }
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // It keeps its other name.
        }
    }

    /** The file is finished or gone. */
    private static void keep(Thread discard) {
        try {
            Runtime.getRuntime().removeShutdownHook(discard);
        } catch (IllegalStateException e) {
            // The program is ending already, and there is nothing left to discard.
        }
    }

    private static void print(Output.Content content, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            content.to(out);
        }
    }

    private static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
