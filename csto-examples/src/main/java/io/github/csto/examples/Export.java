package io.github.csto.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the exports have in common: what may refuse comes first, then it is printed or stands in the file as a whole. */
abstract class Export implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Output output;

    @Override
    public final Integer call() throws IOException {
        return output.write(content());
    }

    /** What is written, which is long for some; nothing is refused any more once it is. */
    Output.Content content() throws JsonProcessingException {
        String text = text();
        return out -> out.write(text);
    }

    final ParameterException refused(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** Everything, ended by a line feed. */
    abstract String text() throws JsonProcessingException;

    /** The command that has the exports. */
    @Command(
            name = "export",
            sortOptions = false,
            description = "The memberships or the whole register in other formats.",
            subcommands = {
                PopoloExport.class,
                SpellsExport.class,
                MatrixExport.class,
                RegisterExport.class,
                RegisterExport.Schema.class,
                DataPackageExport.class
            })
    static final class FormatGroup extends CommandGroup {
        FormatGroup() {
            super("format");
        }
    }
}
