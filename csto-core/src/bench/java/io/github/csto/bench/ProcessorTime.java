package io.github.csto.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How long the programs that this one started and waited for kept processors busy, all together. */
final class ProcessorTime {
    private static final Path FIGURES = Path.of("/proc/self/stat");
    private static final double TICKS_OF_A_SECOND = 100;
    private static final int OF_CHILDREN = 13; // the fields of user and system time, counted from behind the name

    private ProcessorTime() {}

    /** In milliseconds, by steps of ten; NaN where the system does not tell. */
    static double ofPrograms() throws IOException {
        if (!Files.isReadable(FIGURES)) {
            return Double.NaN;
        }
        String figures = Files.readString(FIGURES);
        String[] fields = figures.substring(figures.lastIndexOf(')') + 2).split(" ");
        long ticks = Long.parseLong(fields[OF_CHILDREN]) + Long.parseLong(fields[OF_CHILDREN + 1]);
        return ticks / TICKS_OF_A_SECOND * 1000;
    }
}
