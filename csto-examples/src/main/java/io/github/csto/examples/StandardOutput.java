package io.github.csto.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Standard output, which remembers that it could not be written to: a {@link PrintWriter} says no more than that something went wrong. */
final class StandardOutput extends OutputStream {
    private final OutputStream out;
    private @Nullable IOException failure;

    StandardOutput() {
        this(new FileOutputStream(FileDescriptor.out));
    }

    StandardOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            failure = failure == null ? e : failure;
            throw e;
        }
    }

    /** What the program ends with: a failed write is a failure, unless it is only that the reader has read enough. */
    int code(int code, PrintWriter err) {
        if (failure == null || isClosedPipe(failure)) {
            return code;
        }
        err.println("csto: failed: cannot write to standard output (" + failure.getMessage() + ")");
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** The message is in the language of the system; the link says what the output is. */
    private static boolean isClosedPipe(IOException failure) {
        String message = String.valueOf(failure.getMessage());
        try {
            return message.contains("Broken pipe")
                    || Files.readSymbolicLink(Path.of("/proc/self/fd/1"))
                            .toString()
                            .startsWith("pipe:");
        } catch (IOException | UnsupportedOperationException e) {
            return message.contains("pipe"); // of a system without such links
        }
    }
}
