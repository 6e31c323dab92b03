package io.github.csto.examples.csv;

import java.io.IOException;
import java.io.Reader;

/**
 * Reads rows of fields with delimiters between them, quoted or not. What is not written as it should be does not end the reading: it is a flaw of its row.
 * Not thread-safe.
 *
 * <p>A field whose closing quotation mark is followed by more goes on, without quotation marks, to the next delimiter or line end. A quoted field that is
 * never closed goes on to the end. A row that is too long comes in parts, each of which has that flaw, so that nothing is lost and the memory is bounded.
 */
final class RowReader {
    private static final int BUFFER = 1 << 16;

    private final Reader in;
    private final char delimiter;
    private final CsvRow row;
    private final int longest;
    private char[] buffer = new char[BUFFER];
    private int rowStart;
    private int position;
    private int limit;
    private long line = 1;
    private boolean cut;
    private boolean inQuotes;

    /** Whether the character before, in a quoted field, is a carriage return. */
    private boolean afterReturn;

    private boolean atField;
    private String lineEnd = "";

    RowReader(Reader in, char delimiter, CsvRow row) {
        this(in, delimiter, row, CsvRow.LONGEST);
    }

    RowReader(Reader in, char delimiter, CsvRow row, int longest) {
        this.in = in;
        this.delimiter = delimiter;
        this.row = row;
        this.longest = longest;
    }

    /** Reads the next row into the one it was given; false if there is none. */
    boolean next() throws IOException {
        boolean goesOn = cut;
        cut = false;
        rowStart = position;
        while (!goesOn && (position < limit || fill()) && isLineEnd(buffer[position])) {
            passLineEnd();
            rowStart = position;
            row.blankLine();
        }
        if (position == limit && !fill()) {
            return false;
        }
        row.begin(goesOn ? row.line() : line);
        boolean more = goesOn ? rest() : field();
        while (more) {
            more = field();
        }
        int length = position - rowStart;
        boolean isPart = goesOn || cut;
        if (isPart || length > longest) {
            row.flawedWhole((isPart ? "part of " : "") + "a row of more than " + longest + " characters", length);
        }
        if (!cut && position < limit) {
            passLineEnd();
        }
        row.end(buffer, rowStart, length);
        return length > 0 || next(); // an empty part is a row that ended where it was cut
    }

    /** Reads the rest of the field in which a row that is too long was cut; whether a delimiter follows. */
    private boolean rest() throws IOException {
        if (atField) {
            return field();
        }
        return inQuotes ? quoted(0) : unquoted(0);
    }

    /** Reads a field; whether a delimiter follows. */
    private boolean field() throws IOException {
        int begin = position - rowStart;
        if ((position < limit || room()) && buffer[position] == '"') {
            position++;
            afterReturn = false;
            return quoted(begin + 1);
        }
        return unquoted(begin);
    }

    private boolean unquoted(int begin) throws IOException {
        inQuotes = false;
        do {
            char[] chars = buffer;
            int end = limit;
            for (int i = position; i < end; i++) {
                char character = chars[i];
                if (character == delimiter) {
                    row.add(begin, i - rowStart, false);
                    position = i + 1;
                    return true;
                }
                if (isLineEnd(character)) {
                    row.add(begin, i - rowStart, false);
                    position = i;
                    return false;
                }
            }
            position = end;
        } while (room());
        atField = begin == position - rowStart;
        row.add(begin, position - rowStart, false);
        return false;
    }

    private boolean quoted(int begin) throws IOException {
        inQuotes = true;
        atField = false;
        while (position < limit || room()) {
            char character = buffer[position];
            if (character != '"') {
                countLineEnd(character);
                position++;
                passPlainText();
            } else if (position + 1 == limit && !room() && cut) {
                return false; // whether the field ends here is seen in the next part
            } else if (position + 1 < limit && buffer[position + 1] == '"') {
                position += 2;
                afterReturn = false;
            } else {
                return closed(begin);
            }
        }
        row.flaw("a quoted field that is never closed");
        row.add(Math.max(begin - 1, 0), position - rowStart, false);
        return false;
    }

    /** Up to the next quotation mark or line end of a quoted field, as far as the buffer goes. */
    private void passPlainText() {
        char[] chars = buffer;
        int end = limit;
        int i = position;
        while (i < end && chars[i] != '"' && !isLineEnd(chars[i])) {
            i++;
        }
        afterReturn &= i == position;
        position = i;
    }

    /** At a closing quotation mark. */
    private boolean closed(int begin) throws IOException {
        inQuotes = false;
        position++;
        if (position == limit || isLineEnd(buffer[position])) {
            row.add(begin, position - 1 - rowStart, true);
            return false;
        }
        if (buffer[position] == delimiter) {
            row.add(begin, position - 1 - rowStart, true);
            position++;
            return true;
        }
        row.flaw("text after the closing quotation mark");
        return unquoted(Math.max(begin - 1, 0));
    }

    private static boolean isLineEnd(char character) {
        return character <= '\r' && (character == '\n' || character == '\r');
    }

    /** Within a quoted field; CR and LF together are one line end, even where a part of a row ends between them. */
    private void countLineEnd(char character) {
        if (character == '\r' || (character == '\n' && !afterReturn)) {
            line++;
        }
        afterReturn = character == '\r';
    }

    private void passLineEnd() throws IOException {
        boolean mayBeTwo = buffer[position] == '\r';
        position++;
        line++;
        boolean isTwo = mayBeTwo && (position < limit || fill()) && buffer[position] == '\n';
        if (isTwo) {
            position++;
        }
        if (lineEnd.isEmpty()) {
            String one = mayBeTwo ? "\r" : "\n";
            lineEnd = isTwo ? "\r\n" : one;
        }
    }

    /** How the first line ended that was read, those within quotation marks not counted; a line feed if none has ended. */
    String lineEnd() {
        return lineEnd.isEmpty() ? "\n" : lineEnd;
    }

    /** Fills the buffer within a row; false at the end, and if the row is too long. */
    private boolean room() throws IOException {
        if (limit - rowStart > longest) {
            cut = true;
            return false;
        }
        return fill();
    }

    /** Adds to what the buffer holds of the row; false at the end. */
    private boolean fill() throws IOException {
        if (rowStart > 0) {
            System.arraycopy(buffer, rowStart, buffer, 0, limit - rowStart);
            position -= rowStart;
            limit -= rowStart;
            rowStart = 0;
        }
        if (limit == buffer.length) {
            char[] larger = new char[2 * buffer.length];
            System.arraycopy(buffer, 0, larger, 0, limit);
            buffer = larger;
        }
        int count = in.read(buffer, limit, buffer.length - limit);
        limit += Math.max(count, 0);
        return count > 0;
    }
}
