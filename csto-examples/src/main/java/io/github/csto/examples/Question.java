package io.github.csto.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.csto.Csto;
import io.github.csto.membership.MembershipEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What the commands that answer have in common: how they print. The whole answer is made before anything is printed. */
abstract class Question extends Asking {
    private static final String ASSUMPTIONS = "assumptions";

    @Option(
            names = "--format",
            paramLabel = "text|json|csv|markdown",
            description = "How to print the answer; text if not given. Not every command has every format.")
    private Format format = Format.TEXT;

    @Override
    public final Integer call() throws JsonProcessingException {
        Csto csto = assuming(csto());
        print(
                switch (format) {
                    case TEXT -> hypothetical(csto.assumptions()) + text(csto);
                    case JSON -> Rendering.json(hypothetical(csto.assumptions(), json(csto)));
                    case MARKDOWN -> markdown(csto);
                    case CSV -> Rendering.csv(hypothetical(csto.assumptions(), rows(csto)));
                });
        return exitCode(csto);
    }

    /** Nothing is assumed, unless the question takes assumptions. */
    Csto assuming(Csto told) {
        return told;
    }

    /** The first lines of an answer that rests on assumptions. */
    String hypothetical(List<MembershipEvent> assumptions) {
        return assumptions.isEmpty()
                ? ""
                : assumptions.stream()
                        .map(assumed -> "Hypothetical, assuming " + assumed + "\n")
                        .collect(Collectors.joining("", "", "\n"));
    }

    /** The key is there only if anything is assumed, and before all others. */
    private static Map<String, Object> hypothetical(List<MembershipEvent> assumptions, Map<String, Object> answer) {
        if (assumptions.isEmpty()) {
            return answer;
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(ASSUMPTIONS, texts(assumptions));
        json.putAll(answer);
        return json;
    }

    /** The column is there only if anything is assumed, and after all others. */
    private static List<List<String>> hypothetical(List<MembershipEvent> assumptions, List<List<String>> rows) {
        if (assumptions.isEmpty()) {
            return rows;
        }
        List<List<String>> marked = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>(row);
            cells.add(marked.isEmpty() ? ASSUMPTIONS : String.join("; ", texts(assumptions)));
            marked.add(cells);
        }
        return marked;
    }

    private static List<String> texts(List<MembershipEvent> assumptions) {
        return assumptions.stream().map(MembershipEvent::toString).toList();
    }

    /** For people: aligned lines, each ended by a line feed. */
    abstract String text(Csto csto);

    /** For programs: maps in the order of their keys, lists, texts and booleans. */
    abstract Map<String, Object> json(Csto csto);

    /** For spreadsheets: the names of the columns, then the rows. */
    List<List<String>> rows(Csto csto) {
        throw noFormat("csv");
    }

    /** For people: Markdown. */
    String markdown(Csto csto) {
        throw noFormat("markdown");
    }

    private ParameterException noFormat(String name) {
        return new ParameterException(spec().commandLine(), "No --format " + name + " for '" + spec().name() + "'");
    }

    /** What the program ends with once the question is answered. */
    int exitCode(Csto csto) {
        return CommandLine.ExitCode.OK;
    }
}
