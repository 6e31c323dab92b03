package io.github.csto.membership;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The tables in the comments of the sources, as readers of the documentation see them. */
final class SourceTables {
    private static final Pattern ROW = Pattern.compile("<tr>(.*?)</tr>");
    private static final Pattern CELL = Pattern.compile("<t[hd]>(.*?)</t[hd]>");

    private SourceTables() {}

    /** The cells of the first table in the comment of a class of this package, row by row, the head first. */
    static List<List<String>> firstTable(Class<?> type) {
        Path file = Path.of(System.getProperty("csto.root"))
                .resolve("csto-core/src/main/java/io/github/csto/membership/" + type.getSimpleName() + ".java");
        try {
            String text = Files.readString(file);
            String table = text.substring(text.indexOf("<table>"), text.indexOf("</table>"));
            return ROW.matcher(table)
                    .results()
                    .map(row -> CELL.matcher(row.group(1))
                            .results()
                            .map((MatchResult cell) -> cell.group(1))
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
