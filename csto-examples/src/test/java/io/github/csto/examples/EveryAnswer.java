package io.github.csto.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A program for a runtime of its own: prints what the command line answers to many questions, among them every file of the folder {@code look-alikes},
 * which stands in the working directory.
 */
final class EveryAnswer {
    private static final Path FILES = Path.of("look-alikes");

    /** How each file is tagged and compared. */
    private static final Map<String, List<String>> RECIPES = new TreeMap<>(Map.of(
            "cow.csv",
            List.of(
                    "tag --country-column ccode --date-column year --codes cow",
                    "tag --country-column ccode --date-column year --codes auto",
                    "tag --country-column ccode --date-column year",
                    "compare --years any --codes cow --state-column ccode --states RU,KZ"),
            "semicolons.csv",
            List.of("tag --country-column État --date-column Date --date-format dd.MM.yyyy"),
            "messydates.csv",
            List.of(
                    "tag --country-column stateID --date-column Beg --approximate as-told",
                    "tag --country-column stateID --date-column Beg --rejects rejects.csv",
                    "compare --end inclusive --state-column stateID --start-column Beg --end-column End --approximate as-told --states BY,UZ"),
            "excel.txt",
            List.of("tag --country-column Страна --date-column Дата --date-format excel"),
            "wide.csv",
            List.of("tag --date-column year --wide", "compare --wide --years any --states AM,UZ")));

    private static final List<String> QUESTIONS = List.of(
            "status Russia --on 1999-06-01",
            "status Ouzbékistan --on 2007-06-28 --format json",
            "status РОССИЯ --on 2003-10-02",
            "status İstanbul --on 2003-10-02",
            "status TURKIYE --on 2003-10-02",
            "status Киргизия --on 2013-02-02 --format csv",
            "status USSR --on 1985-01-01",
            "members --on 2013-01-01",
            "members --during 1999-01-01/1999-06-30 --format json",
            "history UZ --format csv",
            "explain Ouzbékistan --on 2007-06-28 --language fr",
            "explain Россия --on 2003-10-02 --language ru",
            "explain Belarus --on 1995-01-01 --language en --format json",
            "audit --format json",
            "speaking-order --chair RU --on 2020-12-02",
            "export matrix --by year --rule MAJORITY_OF_DAYS --from 1992 --to 2024",
            "export spells",
            "reconciliation",
            "draw timeline --all",
            "draw machine");

    private EveryAnswer() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, false, "UTF-8");
        try (Stream<Path> files = Files.list(FILES)) {
            List<Path> sorted = files.sorted().toList();
            if (!sorted.stream()
                    .map(file -> file.getFileName().toString())
                    .toList()
                    .equals(List.copyOf(RECIPES.keySet()))) {
                throw new IllegalStateException("Not each of these has a recipe: " + sorted);
            }
            for (Path file : sorted) {
                for (String recipe : RECIPES.get(file.getFileName().toString())) {
                    List<String> words = new ArrayList<>(Arrays.asList(recipe.split(" ", -1)));
                    if (recipe.startsWith("tag ")) {
                        words.addAll(1, List.of("--input", shown(file), "--output", "out.csv"));
                    } else {
                        words.addAll(1, List.of("--spells", shown(file)));
                    }
                    answer(out, words);
                    for (Path written : List.of(Path.of("out.csv"), Path.of("rejects.csv"))) {
                        if (Files.exists(written)) {
                            out.println(written + " " + HexFormat.of().formatHex(Files.readAllBytes(written)));
                            Files.delete(written);
                        }
                    }
                }
            }
            for (String question : QUESTIONS) {
                answer(out, Arrays.asList(question.split(" ", -1)));
            }
        }
        out.flush();
    }

    private static String shown(Path file) {
        return file.toString().replace('\\', '/');
    }

    private static void answer(PrintStream out, List<String> words) {
        Run run = Run.of(words.toArray(String[]::new));
        out.print(String.join(" ", words) + "\n" + run.code() + "\n" + run.out() + run.err());
    }
}
