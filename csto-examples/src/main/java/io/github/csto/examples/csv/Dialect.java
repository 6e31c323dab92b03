package io.github.csto.examples.csv;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How the user says that a file is written. What he leaves out is found in the file itself, if it leaves no doubt.
 *
 * @param delimiter what separates the columns
 * @param encoding what its bytes mean
 */
public record Dialect(Optional<Character> delimiter, Optional<Charset> encoding) {
    /** Nothing is said. */
    public static final Dialect UNSAID = new Dialect(Optional.empty(), Optional.empty());

    private static final Map<String, Character> DELIMITERS = new LinkedHashMap<>();

    static {
        DELIMITERS.put("comma", ',');
        DELIMITERS.put("semicolon", ';');
        DELIMITERS.put("tab", '\t');
        DELIMITERS.put("pipe", '|');
        DELIMITERS.put("colon", ':');
        DELIMITERS.put("space", ' ');
        DELIMITERS.put("\\t", '\t');
    }

    /**
     * How a file is written.
     *
     * @param delimiter what separates the columns
     * @param encoding what its bytes mean
     */
    public Dialect {
        Objects.requireNonNull(delimiter, "delimiter");
        Objects.requireNonNull(encoding, "encoding");
    }

    /**
     * Reads a delimiter.
     *
     * @param text one character, or the name of one
     * @return the character
     * @throws IllegalArgumentException if it is neither, or a character that has another meaning in CSV
     */
    public static char delimiter(String text) {
        Character named = DELIMITERS.get(text);
        if (named != null) {
            return named;
        }
        boolean one = text.length() == 1;
        char character = one ? text.charAt(0) : '"';
        boolean hasMeaning = character == '"' || (Character.isISOControl(character) && character != '\t');
        if (hasMeaning || Character.isSurrogate(character)) {
            throw new IllegalArgumentException("Not a delimiter: \"" + text
                    + "\"; expected one character that is neither a quotation mark nor a line end, or comma, semicolon,"
                    + " tab, pipe, colon or space");
        }
        return character;
    }

    /**
     * Reads the name of an encoding.
     *
     * @param text the name
     * @return the encoding
     * @throws IllegalArgumentException if Java does not know it or cannot write it
     */
    public static Charset encoding(String text) {
        try {
            Charset charset = Charset.forName(text.strip());
            if (charset.canEncode()) {
                return charset;
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(noEncoding(text), e);
        }
        throw new IllegalArgumentException(noEncoding(text));
    }

    private static String noEncoding(String text) {
        return "Not an encoding that can be read and written: \"" + text
                + "\"; expected a name like UTF-8, UTF-16LE, windows-1252, ISO-8859-1, windows-1251 or KOI8-R";
    }

    /** A delimiter as messages show it. */
    static String shown(char delimiter) {
        return delimiter == '\t' ? "tab" : "'" + delimiter + "'";
    }
}
