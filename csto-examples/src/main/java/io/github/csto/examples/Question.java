package io.github.csto.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.csto.Csto;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What the commands that answer have in common: how they print. The whole answer is made before anything is printed. */
abstract class Question extends Asking {
    @Option(
            names = "--format",
            paramLabel = "text|json|csv",
            description = "How to print the answer; text if not given.")
    private Format format = Format.TEXT;

    @Override
    public final Integer call() throws JsonProcessingException {
        Csto csto = csto();
        print(
                switch (format) {
                    case TEXT -> text(csto);
                    case JSON -> Rendering.json(json(csto));
                    case CSV -> Rendering.csv(rows(csto));
                });
        return exitCode(csto);
    }

    /** For people: aligned lines, each ended by a line feed. */
    abstract String text(Csto csto);

    /** For programs: maps in the order of their keys, lists, texts and booleans. */
    abstract Map<String, Object> json(Csto csto);

    /** For spreadsheets: the names of the columns, then the rows. */
    List<List<String>> rows(Csto csto) {
        throw new ParameterException(
                spec().commandLine(), "No --format csv for '" + spec().name() + "'; there are text and json");
    }

    /** What the program ends with once the question is answered. */
    int exitCode(Csto csto) {
        return CommandLine.ExitCode.OK;
    }
}
