package io.github.csto.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.csto.Csto;
import io.github.csto.register.Register;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the commands have in common: whom they ask, and how they print. The whole answer is made before anything is printed. */
abstract class Question implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final Asked asked = new Asked();

    @Option(
            names = "--format",
            paramLabel = "text|json|csv",
            description = "How to print the answer; text if not given.")
    private Format format = Format.TEXT;

    @Override
    public final Integer call() throws JsonProcessingException {
        Csto csto = asked.csto(this::register, this::ask);
        String answer = switch (format) {
            case TEXT -> text(csto);
            case JSON -> Rendering.json(json(csto));
            case CSV -> Rendering.csv(rows(csto));
        };
        PrintWriter out = spec.commandLine().getOut();
        out.print(answer);
        out.flush();
        return exitCode(csto);
    }

    /** The register that is asked: the library's own, or that of a folder. */
    Register register(@Nullable Path own) {
        return Asked.register(own);
    }

    /** Whom to ask about an organisation. */
    Csto ask(Register register, String organisation) {
        return asked.ask(register, organisation);
    }

    final Optional<String> account() {
        return asked.account();
    }

    final CommandSpec spec() {
        return spec;
    }

    /** For people: aligned lines, each ended by a line feed. */
    abstract String text(Csto csto);

    /** For programs: maps in the order of their keys, lists, texts and booleans. */
    abstract Map<String, Object> json(Csto csto);

    /** For spreadsheets: the names of the columns, then the rows. */
    List<List<String>> rows(Csto csto) {
        throw new ParameterException(
                spec.commandLine(), "No --format csv for '" + spec.name() + "'; there are text and json");
    }

    /** What the program ends with once the question is answered. */
    int exitCode(Csto csto) {
        return CommandLine.ExitCode.OK;
    }
}
