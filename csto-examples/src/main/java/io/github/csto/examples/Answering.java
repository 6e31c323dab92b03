package io.github.csto.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.csto.membership.Assumption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/**
 * What the commands that answer have in common: how they print. The whole answer is made before anything is printed.
 *
 * @param <A> what is asked
 */
abstract class Answering<A> extends Asking {
    private static final String ASSUMPTIONS = "assumptions";

    @Option(
            names = "--format",
            paramLabel = "text|json|csv|markdown",
            description = "How to print the answer; text if not given. Not every command has every format.")
    private OutputFormat format = OutputFormat.TEXT;

    @Mixin
    private final Spreadsheet spreadsheet = new Spreadsheet();

    @Override
    public final Integer call() throws JsonProcessingException {
        A subject = subject();
        List<Assumption> assumptions = assumptions(subject);
        print(
                switch (format) {
                    case TEXT -> Shown.text(hypothetical(assumptions) + text(subject));
                    case JSON -> Shown.text(Rendering.json(hypothetical(assumptions, json(subject))));
                    case MARKDOWN -> Shown.text(markdown(subject));
                    case CSV -> Shown.text(spreadsheet.csv(hypothetical(assumptions, rows(subject))));
                });
        return exitCode(subject);
    }

    /** How cells are written for a spreadsheet. */
    final Spreadsheet spreadsheet() {
        return spreadsheet;
    }

    /** The language of the text. */
    Locale locale() {
        return Locale.ENGLISH;
    }

    /** What is asked. */
    abstract A subject();

    /** Nothing is assumed, unless the question takes assumptions. */
    List<Assumption> assumptions(A subject) {
        return List.of();
    }

    /** The first lines of an answer that rests on assumptions. */
    String hypothetical(List<Assumption> assumptions) {
        return assumptions.isEmpty()
                ? ""
                : assumptions.stream()
                        .map(assumed -> Phrase.HYPOTHETICAL.in(locale(), assumed) + "\n")
                        .collect(Collectors.joining("", "", "\n"));
    }

    /** The key is there only if anything is assumed, and before all others. */
    private static Map<String, Object> hypothetical(List<Assumption> assumptions, Map<String, Object> answer) {
        if (assumptions.isEmpty()) {
            return answer;
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(ASSUMPTIONS, texts(assumptions));
        json.putAll(answer);
        return json;
    }

    /** The column is there only if anything is assumed, and after all others. */
    private static List<List<String>> hypothetical(List<Assumption> assumptions, List<List<String>> rows) {
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

    private static List<String> texts(List<Assumption> assumptions) {
        return assumptions.stream().map(Assumption::toString).toList();
    }

    /** For people: aligned lines, each ended by a line feed. */
    abstract String text(A subject);

    /** For programs: maps in the order of their keys, lists, texts and booleans. */
    abstract Map<String, Object> json(A subject);

    /** For spreadsheets: the names of the columns, then the rows. */
    List<List<String>> rows(A subject) {
        throw noFormat("csv");
    }

    /** For people: Markdown. */
    String markdown(A subject) {
        throw noFormat("markdown");
    }

    private ParameterException noFormat(String name) {
        return new ParameterException(spec().commandLine(), "No --format " + name + " for '" + spec().name() + "'");
    }

    /** What the program ends with once the question is answered. */
    int exitCode(A subject) {
        return CommandLine.ExitCode.OK;
    }
}
