package io.github.csto.examples;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where what a command makes goes: to standard output, or to a file as a whole. */
final class Output {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "The file to write, which is replaced as a whole; standard output if not given.")
    private @Nullable Path file;

    /** What is written, piece by piece. */
    @FunctionalInterface
    interface Content {
        void to(Writer out) throws IOException;
    }

    Integer write(String text) throws IOException {
        return write(out -> out.write(text));
    }

    Integer write(Content content) throws IOException {
        if (file == null) {
            content.to(spec.commandLine().getOut());
            spec.commandLine().getOut().flush();
        } else {
            WholeFile.write(file, content);
        }
        return CommandLine.ExitCode.OK;
    }
}
