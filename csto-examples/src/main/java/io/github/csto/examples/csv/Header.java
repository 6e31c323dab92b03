package io.github.csto.examples.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds out by the header of a file what separates its columns. */
final class Header {
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

    private Header() {}

    /**
     * The delimiter by which the header has the columns that are needed. There is at most one such delimiter if two columns are needed: a name ends at a
     * delimiter or a line end, and only a header that is nothing but the name ends it in both ways. If there is none, it is the only one that
     * stands in the header, or a comma if none does; whoever looks for the columns then says what is missing.
     */
    static char delimiter(String name, String head, List<String> needed) {
        Optional<Character> byNames = byNames(head, needed);
        if (byNames.isPresent() && !needed.isEmpty()) {
            return byNames.get();
        }
        List<Character> standing = DELIMITERS.stream()
                .filter(delimiter -> fields(head, delimiter).size() > 1)
                .toList();
        if (standing.size() > 1) {
            throw new IllegalArgumentException(name + ": what separates the columns is in doubt: the header has "
                    + standing.stream().map(Dialect::shown).collect(Collectors.joining(" and "))
                    + (needed.isEmpty()
                            ? ""
                            : ", and by none of them "
                                    + needed.stream()
                                            .map(column -> "\"" + column + "\"")
                                            .collect(Collectors.joining(" and ")))
                    + "; expected --delimiter");
        }
        return standing.isEmpty() ? ',' : standing.get(0);
    }

    /** The delimiter by which the header has all the columns. */
    static Optional<Character> byNames(String head, List<String> needed) {
        return DELIMITERS.stream()
                .filter(delimiter -> fields(head, delimiter).containsAll(needed))
                .findFirst();
    }

    /** The first line that is not empty, taken apart. */
    private static List<String> fields(String head, char delimiter) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        boolean begins = true;
        for (int i = 0; i < head.length(); i++) {
            char character = head.charAt(i);
            boolean isLineEnd = character == '\n' || character == '\r';
            if (quoted) {
                boolean twice = character == '"' && i + 1 < head.length() && head.charAt(i + 1) == '"';
                if (twice || character != '"') {
                    field.append(character);
                } else {
                    quoted = false;
                }
                i += twice ? 1 : 0;
            } else if (character == '"' && begins) {
                quoted = true;
                begins = false;
            } else if (character == delimiter) {
                fields.add(field.toString());
                field.setLength(0);
                begins = true;
            } else if (isLineEnd && (!fields.isEmpty() || field.length() > 0)) {
                break;
            } else if (!isLineEnd) {
                field.append(character);
                begins = false;
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
