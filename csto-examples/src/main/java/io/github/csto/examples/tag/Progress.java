package io.github.csto.examples.tag;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;

/** Is told how far a run has come. */
@FunctionalInterface
public interface Progress {
    /** Tells nobody. */
    Progress NONE = (rows, bytes, size) -> {};

    /**
     * The run has come so far.
     *
     * @param rows how many rows were read
     * @param bytes how many bytes of the input were read
     * @param size how many there are, or 0 if that is not known
     */
    void at(long rows, long bytes, long size);

    /**
     * A bar on one line, drawn again and again.
     *
     * @param terminal where it is drawn
     * @return the bar
     */
    static Progress bar(PrintWriter terminal) {
        return (rows, bytes, size) -> {
            int percent = size == 0 ? 0 : (int) Math.min(100, bytes * 100 / size);
            String bar = size == 0
                    ? ""
                    : "[" + "#".repeat(percent / 5) + ".".repeat(20 - percent / 5) + "] "
                            + String.format(Locale.ROOT, "%3d", percent) + " %  ";
            terminal.print("\r" + bar + String.format(Locale.ROOT, "%,d", rows) + " rows");
            terminal.flush();
        };
    }

    /**
     * Whether standard error is a terminal. The system has to name what is behind it; where it does not, the answer is no.
     *
     * @return whether what is written there is seen by somebody at once
     */
    static boolean isTerminal() {
        try {
            String behind = Path.of("/proc/self/fd/2").toRealPath().toString();
            return behind.startsWith("/dev/pts/") || behind.startsWith("/dev/tty") || behind.equals("/dev/console");
        } catch (IOException e) {
            return false;
        }
    }
}
