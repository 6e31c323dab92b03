package io.github.csto.examples;

import java.io.IOException;
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

    Integer write(String text) throws IOException {
        if (file == null) {
            spec.commandLine().getOut().print(text);
            spec.commandLine().getOut().flush();
        } else {
            WholeFile.write(file, text);
        }
        return CommandLine.ExitCode.OK;
    }
}
