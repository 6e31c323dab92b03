package io.github.csto.examples.tag;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

/**
 * A file that gets its name when it is finished, and not before: until then it lies beside that name under another. Closed unfinished, or
 * the program being ended, it is gone, and what had the name before is still there.
 */
final class Draft implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final Path target;
    private final Path draft;
    private final OutputStream file;
    private final OutputStream out;
    private final Thread discard = new Thread(this::discard, "discard unfinished file");

    /** Zipped if the name ends in {@code .gz}. */
    Draft(Path target) throws IOException {
        this.target = target;
        Path name = target.getFileName();
        this.draft = target.resolveSibling("." + name + "." + UUID.randomUUID() + ".part");
        try {
            this.file = Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (NoSuchFileException | AccessDeniedException e) {
            throw new IOException("Cannot write " + target + ": no file can be made in that folder", e);
        }
        Runtime.getRuntime().addShutdownHook(discard);
        this.out = String.valueOf(name).endsWith(".gz")
                ? new GZIPOutputStream(file, BUFFER)
                : new BufferedOutputStream(file, BUFFER);
    }

    OutputStream out() {
        return out;
    }

    /** Gives the file its name, in one step. */
    void finish() throws IOException {
        out.close();
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() {
        discard();
        try {
            Runtime.getRuntime().removeShutdownHook(discard);
        } catch (IllegalStateException e) {
            // The program is ending already, and the hook does the same.
        }
    }

    private void discard() {
        try {
            file.close();
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            // It keeps its other name.
        }
    }
}
