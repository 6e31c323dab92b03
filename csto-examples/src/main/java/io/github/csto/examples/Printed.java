package io.github.csto.examples;

import io.github.csto.membership.Assumption;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say how an answer is printed, and where it goes. */
final class Printed {
    static final String ASSUMPTIONS = "assumptions";

    /** For people, for programs (the keys are a contract), or for spreadsheets (one row a state, act or fact, below a header). */
    private enum PrintedForm {
        TEXT,
        JSON,
        CSV
    }

    @Option(
            names = "--format",
            paramLabel = "text|json|csv",
            description = "How to print the answer; text if not given.")
    private PrintedForm form = PrintedForm.TEXT;

    @Mixin
    private final Spreadsheet spreadsheet = new Spreadsheet();

    /** What is printed, made as a whole: a text, a record or map, or rows below the names of the columns. */
    String print(
            List<Assumption> assumptions,
            Locale language,
            Supplier<String> text,
            Supplier<Object> json,
            Supplier<List<List<String>>> rows)
            throws IOException {
        return PlainText.text(
                switch (form) {
                    case TEXT -> hypothetical(assumptions, language) + text.get();
                    case JSON -> Rendering.json(assumptions, json.get());
                    case CSV -> spreadsheet.csv(hypothetical(assumptions, rows.get()));
                });
    }

    /** The first lines of an answer that rests on assumptions. */
    static String hypothetical(List<Assumption> assumptions, Locale language) {
        return assumptions.isEmpty()
                ? ""
                : assumptions.stream()
                        .map(assumed -> Phrase.HYPOTHETICAL.in(language, assumed) + "\n")
                        .collect(Collectors.joining("", "", "\n"));
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

    static List<String> texts(List<Assumption> assumptions) {
        return assumptions.stream().map(Assumption::toString).toList();
    }
}
