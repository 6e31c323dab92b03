package io.github.csto.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A source, or a place in it: its identifier, and the lines or, of a treaty or law, the articles, counted from 1.
 *
 * <table>
 * <caption>Text forms</caption>
 * <thead><tr><th>text</th><th>document</th><th>places</th></tr></thead>
 * <tbody>
 * <tr><td>{@code 003:117}</td><td>003</td><td>line 117</td></tr>
 * <tr><td>{@code 003:117,129}</td><td>003</td><td>lines 117 and 129</td></tr>
 * <tr><td>{@code 003:50-63}</td><td>003</td><td>lines 50 to 63, both inclusive</td></tr>
 * <tr><td>{@code charter:13}</td><td>charter</td><td>article 13</td></tr>
 * <tr><td>{@code tass-2012-12-19}</td><td>tass-2012-12-19</td><td>none: the source as a whole</td></tr>
 * </tbody>
 * </table>
 *
 * <p>{@code parse(x.toString()).equals(x)}. Immutable and thread-safe.
 *
 * <p>The constructor throws {@link IllegalArgumentException} if the identifier is not well formed, or the places overlap or do not ascend.
 *
 * @param document the identifier of the document: letters, digits, hyphens and underscores
 * @param lines the lines or articles, ascending and without overlap; none for the source as a whole
 */
public record Citation(String document, List<Lines> lines) {
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9_-]+");
    private static final Pattern LINES = Pattern.compile("[1-9][0-9]{0,8}(-[1-9][0-9]{0,8})?");
    private static final String EXPECTED =
            "; expected a document, alone or with lines, like 003:117 or 003:117,129 or 003:50-63";

    /**
     * Lines, or articles, that follow each other.
     *
     * <p>The constructor throws {@link IllegalArgumentException} if the first is less than 1 or greater than the last, or the last has more than
     * nine digits.
     *
     * @param first the first line, inclusive, counted from 1
     * @param last the last line, inclusive; at most 999,999,999
     */
    public record Lines(int first, int last) {
        public Lines {
            if (first < 1 || last < first || last > 999_999_999) {
                throw new IllegalArgumentException("Not a range of lines: " + first + "-" + last);
            }
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Lines lines && lines.first == first && lines.last == last;
        }

        @Override
        public int hashCode() {
            return 31 * first + last;
        }

        /**
         * Returns one line, or a range with a hyphen.
         *
         * @return for example {@code 117} or {@code 50-63}
         */
        @Override
        public String toString() {
            return first == last ? Integer.toString(first) : first + "-" + last;
        }
    }

    public Citation {
        requireIdentifier(document);
        lines = List.copyOf(Objects.requireNonNull(lines, "lines"));
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).first() <= lines.get(i - 1).last()) {
                throw new IllegalArgumentException(
                        "Lines of a citation must ascend and not overlap: " + text(document, lines));
            }
        }
    }

    /**
     * Obtains one line of a document.
     *
     * @param document the identifier of the document
     * @param line the line, counted from 1
     * @return the citation
     * @throws IllegalArgumentException if the identifier is not well formed or the line is less than 1
     */
    public static Citation of(String document, int line) {
        return new Citation(document, List.of(new Lines(line, line)));
    }

    /**
     * Obtains a source as a whole.
     *
     * @param document the identifier of the document
     * @return the citation, without lines
     * @throws IllegalArgumentException if the identifier is not well formed
     */
    public static Citation of(String document) {
        return new Citation(document, List.of());
    }

    /**
     * Reads one citation.
     *
     * @param text the text
     * @return the citation
     * @throws IllegalArgumentException if the text is not a citation; the message carries it
     */
    public static Citation parse(String text) {
        Objects.requireNonNull(text, "text");
        int colon = text.indexOf(':');
        if (colon == -1 && IDENTIFIER.matcher(text).matches()) {
            return of(text);
        }
        if (colon == -1 || !IDENTIFIER.matcher(text.substring(0, colon)).matches()) {
            throw new IllegalArgumentException("Not a citation: \"" + text + "\"" + EXPECTED);
        }
        List<Lines> lines = new ArrayList<>();
        for (String part : text.substring(colon + 1).split(",", -1)) {
            if (!LINES.matcher(part).matches()) {
                throw new IllegalArgumentException("Not a citation: \"" + text + "\"" + EXPECTED);
            }
            int hyphen = part.indexOf('-');
            int first = Integer.parseInt(hyphen == -1 ? part : part.substring(0, hyphen));
            int last = hyphen == -1 ? first : Integer.parseInt(part.substring(hyphen + 1));
            if (hyphen != -1 && last <= first) {
                throw new IllegalArgumentException(
                        "Not a citation: \"" + text + "\": lines " + part + " do not ascend");
            }
            lines.add(new Lines(first, last));
        }
        return new Citation(text.substring(0, colon), lines);
    }

    /**
     * Reads several citations, separated by semicolons: {@code 003:117,129; 001:3}.
     *
     * @param text the text
     * @return the citations, in the order of the text; at least one
     * @throws IllegalArgumentException if a part of the text is not a citation; the message carries it
     */
    public static List<Citation> parseAll(String text) {
        Objects.requireNonNull(text, "text");
        List<Citation> citations = new ArrayList<>();
        for (String part : text.split(";", -1)) {
            citations.add(parse(part.strip()));
        }
        return List.copyOf(citations);
    }

    /**
     * Writes several citations, as {@link #parseAll(String)} reads them.
     *
     * @param citations the citations
     * @return the text, in the order of the citations; empty if there are none
     */
    public static String format(List<Citation> citations) {
        Objects.requireNonNull(citations, "citations");
        return citations.stream().map(Citation::toString).collect(Collectors.joining("; "));
    }

    /**
     * Holds an identifier of a document to its form.
     *
     * @param identifier the identifier
     * @throws IllegalArgumentException if it is not one or more letters, digits, hyphens and underscores
     */
    static void requireIdentifier(String identifier) {
        if (!IDENTIFIER.matcher(Objects.requireNonNull(identifier, "document")).matches()) {
            throw new IllegalArgumentException(
                    "Not an identifier of a document: \"" + identifier + "\"; expected letters, digits, - and _");
        }
    }

    private static String text(String document, List<Lines> lines) {
        return lines.isEmpty()
                ? document
                : document + ":" + lines.stream().map(Lines::toString).collect(Collectors.joining(","));
    }

    // The comparison that a record has by itself is linked when first used, which a first roster would wait for.
    @Override
    public boolean equals(Object other) {
        return other instanceof Citation citation && citation.document.equals(document) && citation.lines.equals(lines);
    }

    @Override
    public int hashCode() {
        return 31 * document.hashCode() + lines.hashCode();
    }

    /**
     * Returns the text form, as {@link #parse(String)} reads it.
     *
     * @return for example {@code 003:117,129}, or the identifier alone
     */
    @Override
    public String toString() {
        return text(document, lines);
    }
}
