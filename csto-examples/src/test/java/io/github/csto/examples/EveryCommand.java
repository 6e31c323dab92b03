package io.github.csto.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A program for a runtime of its own: prints what each command answers, in each format. The working directory is filled. */
final class EveryCommand {
    private static final List<String> FORMATS = List.of("text", "json", "csv", "markdown");

    /** Each command once at least. */
    static final List<String> LINES = List.of(
            "members --on 1999-06-01",
            "members --during 1999-01-01/1999-12-31",
            "status UZ --on 2007-06-28",
            "history UZ",
            "changes --from 1999-01-01 --to 2013-01-01",
            "reconciliation",
            "compare --spells spells.csv --end inclusive --state-column country --start-column start --end-column end --approximate as-told --states BY,UZ",
            "explain UZ --on 2007-06-28",
            "audit",
            "rules",
            "may CSC-CHAIR host=AM chair=BY --on 2022-01-05",
            "chair --on 2020-12-02",
            "speaking-order --chair RU --on 2020-12-02",
            "shares --total 1000.01 --on 2020-12-02",
            "cite 003:129",
            "coverage",
            "chart",
            "observers --on 2020-12-02",
            "offices --on 2020-12-02",
            "treaties",
            "powers",
            "obligations",
            "aims",
            "organs",
            "statements",
            "profile",
            "activities",
            "founders",
            "assistance",
            "attendance");

    static final List<String> PLAIN = List.of(
            "tag --input spells.csv --output - --country-column country --date-column start --approximate as-told",
            "export popolo",
            "export spells",
            "export matrix --by year --rule MAJORITY_OF_DAYS",
            "export register",
            "export schema",
            "export datapackage --out package",
            "completion",
            "help members",
            "draw machine",
            "draw machine --as dot",
            "draw machine --as svg",
            "draw timeline --all",
            "draw year 2020",
            "page --out page");

    private EveryCommand() {}

    public static void main(String[] args) throws IOException {
        Files.writeString(
                Path.of("spells.csv"), "country,start,end\nUZ,1992-05-15,1999-04-02\nBY,1993-12-31,2024-01-01\n");
        PrintStream out = new PrintStream(System.out, false, "UTF-8");
        for (String line : LINES) {
            for (String format : FORMATS) {
                answer(out, line + " --format " + format);
            }
        }
        PLAIN.forEach(line -> answer(out, line));
        for (String folder : List.of("page", "package")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    out.println(file + "\n" + Files.readString(file));
                }
            }
        }
        out.flush();
    }

    private static void answer(PrintStream out, String line) {
        Run run = Run.words(line);
        out.print(line + "\n" + run.code() + "\n" + run.out() + run.err());
    }
}
