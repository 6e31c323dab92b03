package io.github.csto.examples.csv;

import java.util.Arrays;
import java.util.List;

/** Rows as text, written as those of a file are: with its delimiter and line ends. What was read is written as it was. Not thread-safe. */
public final class RowText {
    private final char delimiter;
    private final String lineEnd;
    private final boolean safe;
    private char[] chars = new char[256];
    private int length;
    private boolean begun;

    /** Safe: cells that a spreadsheet would take for formulas are made harmless. */
    RowText(char delimiter, String lineEnd, boolean safe) {
        this.delimiter = delimiter;
        this.lineEnd = lineEnd;
        this.safe = safe;
    }

    /** Adds the fields of a row as they were read. Where cells are made harmless, those of a row with a flaw are quoted. */
    public void copy(CsvRow row) {
        if (!safe) {
            begin();
            append(row.chars(), row.start(), row.length());
            return;
        }
        List<String> fields = row.fields();
        for (int i = 0; i < fields.size(); i++) {
            write(fields.get(i), row.isQuoted(i) || row.flaw().isPresent());
        }
    }

    /** Adds fields of our own, quoted where they must be. */
    public void add(List<String> fields) {
        for (String field : fields) {
            write(field, mustBeQuoted(field));
        }
    }

    /**
     * Writes fields as they stand behind others.
     *
     * @param fields fields of our own
     * @return what {@link #add(char[])} takes
     */
    public char[] behindOthers(List<String> fields) {
        RowText text = new RowText(delimiter, lineEnd, safe);
        text.begun = true;
        text.add(fields);
        return Arrays.copyOf(text.chars, text.length);
    }

    /** Adds fields to a row that has some, written by {@link #behindOthers}. */
    public void add(char[] fields) {
        append(fields, 0, fields.length);
    }

    /** Ends the row. */
    public void end() {
        append(lineEnd);
        begun = false;
    }

    private boolean mustBeQuoted(String field) {
        for (int i = 0; i < field.length(); i++) {
            char character = field.charAt(i);
            if (character == delimiter || character == '"' || character == '\n' || character == '\r') {
                return true;
            }
        }
        return false;
    }

    private void write(String field, boolean quoted) {
        begin();
        if (quoted) {
            append('"');
        }
        if (safe && SafeCells.isFormula(field)) {
            append(SafeCells.PREFIX);
        }
        append(quoted && field.indexOf('"') >= 0 ? field.replace("\"", "\"\"") : field);
        if (quoted) {
            append('"');
        }
    }

    private void begin() {
        if (begun) {
            append(delimiter);
        }
        begun = true;
    }

    private void append(char character) {
        room(1);
        chars[length++] = character;
    }

    /** Adds text as it is. */
    void append(String text) {
        room(text.length());
        text.getChars(0, text.length(), chars, length);
        length += text.length();
    }

    private void append(char[] text, int start, int count) {
        room(count);
        System.arraycopy(text, start, chars, length, count);
        length += count;
    }

    private void room(int more) {
        if (more > chars.length - length) {
            chars = Arrays.copyOf(chars, Math.max(length + more, 2 * chars.length));
        }
    }

    char[] chars() {
        return chars;
    }

    int length() {
        return length;
    }

    /** Forgets the rows, and the room that more characters took than so many. */
    void clear(int most) {
        if (chars.length > most) {
            chars = new char[most];
        }
        length = 0;
    }
}
