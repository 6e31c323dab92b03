package io.github.csto.examples.csv;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row as it is written, with its line and which of its fields were quoted. The reader fills the same one again and again, and a field becomes a text only
 * when it is asked for.
 */
public final class CsvRow {
    /** How many characters a row may have: an endless one must not fill the memory. */
    static final int LONGEST = 1 << 20;

    private char[] chars = {};
    private int start;
    private int length;
    private int[] begins = new int[16];
    private int[] ends = new int[16];
    private boolean[] quoted = new boolean[16];

    /** Where its fields begin in these arrays, which it may share with other rows. */
    private int first;

    private int count;
    private long line;
    private long blankLines;
    private @Nullable Flaw flaw;

    private final List<String> fields = new AbstractList<>() {
        @Override
        public String get(int index) {
            return text(Objects.checkIndex(index, count));
        }

        @Override
        public int size() {
            return count;
        }
    };

    CsvRow() {}

    /** What is wrong with how a row is written: with one of its fields, or with all of it if that is less than 0. */
    record Flaw(int field, String reason) {}

    void begin(long startingLine) {
        line = startingLine;
        count = 0;
        flaw = null;
    }

    /** Adds a field by its first character and the one behind its last, both counted from the start of the row. */
    void add(int begin, int end, boolean wasQuoted) {
        if (count == begins.length) {
            begins = Arrays.copyOf(begins, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
            quoted = Arrays.copyOf(quoted, 2 * count);
        }
        begins[count] = begin;
        ends[count] = end;
        quoted[count] = wasQuoted;
        count++;
    }

    /** Copies where its fields are, as {@link #add} was told. */
    void copyFields(int[] toBegins, int[] toEnds, boolean[] toQuoted, int at) {
        System.arraycopy(begins, first, toBegins, at, count);
        System.arraycopy(ends, first, toEnds, at, count);
        System.arraycopy(quoted, first, toQuoted, at, count);
    }

    /** Shows a row that was read before and is kept elsewhere: its fields by their index there, its characters from their index there. */
    void show(RowBlock kept, int row) {
        chars = kept.chars();
        begins = kept.begins();
        ends = kept.ends();
        quoted = kept.quoted();
        start = kept.start(row);
        length = kept.start(row + 1) - start;
        first = kept.firstField(row);
        count = kept.firstField(row + 1) - first;
        line = kept.line(row);
        flaw = kept.flaw(row);
    }

    /** Says what is wrong with the field that is read now; the first such word stands. */
    void flaw(String reason) {
        if (flaw == null) {
            flaw = new Flaw(count, reason);
        }
    }

    /** Says what is wrong with the whole row, which is one field then. */
    void flawedWhole(String reason, int size) {
        begin(line);
        flaw = new Flaw(-1, reason);
        add(0, size, false);
    }

    /** Says where the row stands, when it is whole. */
    void end(char[] buffer, int from, int size) {
        chars = buffer;
        start = from;
        length = size;
    }

    void blankLine() {
        blankLines++;
    }

    private String text(int field) {
        String text = new String(chars, begin(field), end(field) - begin(field));
        return isQuoted(field) && text.indexOf('"') >= 0 ? text.replace("\"\"", "\"") : text;
    }

    /** Where a field begins in {@link #chars()}, without its quotation marks. */
    public int begin(int field) {
        return start + begins[first + field];
    }

    /** Where a field ends in {@link #chars()}, without its quotation marks. */
    public int end(int field) {
        return start + ends[first + field];
    }

    /** Whether the characters of a field are its text: it has no doubled quotation marks. */
    public boolean isWrittenAsItIs(int field) {
        if (isQuoted(field)) {
            for (int i = begin(field); i < end(field); i++) {
                if (chars[i] == '"') {
                    return false;
                }
            }
        }
        return true;
    }

    /** The line on which it begins. */
    public long line() {
        return line;
    }

    /** Its fields; others once the next row is read. */
    public List<String> fields() {
        return fields;
    }

    /** Whether a field was quoted. */
    boolean isQuoted(int field) {
        return quoted[first + field];
    }

    /** What is wrong with how it is written. */
    Optional<Flaw> flaw() {
        return Optional.ofNullable(flaw);
    }

    /** The buffer in which it stands as it is written, without its line end: from {@link #start()}, {@link #length()} characters. */
    public char[] chars() {
        return chars;
    }

    int start() {
        return start;
    }

    int length() {
        return length;
    }

    /** Where the first byte stands that means nothing in the encoding of the file. */
    Optional<WrongByte> wrongByte() {
        long at = line();
        for (int field = 0; field < count; field++) {
            String text = text(field);
            int index = Escapes.indexIn(text);
            if (index >= 0) {
                return Optional.of(new WrongByte(at + lineEnds(text, index), field, Escapes.value(text.charAt(index))));
            }
            at += lineEnds(text, text.length());
        }
        return Optional.empty();
    }

    private static int lineEnds(String text, int end) {
        int count = 0;
        for (int i = 0; i < end; i++) {
            boolean first = text.charAt(i) == '\n' && (i == 0 || text.charAt(i - 1) != '\r');
            count += first || text.charAt(i) == '\r' ? 1 : 0;
        }
        return count;
    }

    /** The line that tells the delimiter is read as an empty one. */
    void passOverSeparatorLine() {
        blankLines--;
    }

    /** How many lines without anything on them were passed over so far. */
    public long blankLines() {
        return blankLines;
    }
}
