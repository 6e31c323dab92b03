package io.github.csto.examples.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The row that was read last, with its line and which of its fields were quoted. The reader fills the same one again and again. */
public final class CsvRow extends AbstractBaseCsvCallbackHandler<CsvRow> {
    /** How many characters a row may have: an endless one must not fill the memory. */
    static final int LONGEST = 1 << 20;

    private final List<String> fields = new ArrayList<>();
    private final BitSet quoted = new BitSet();
    private int length;
    private long blankLines;

    CsvRow() {}

    @Override
    protected void handleBegin(long startingLineNumber) {
        fields.clear();
        quoted.clear();
        length = 0;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int count, boolean wasQuoted) {
        length += count + 1;
        if (length > LONGEST) {
            throw new CsvParseException("A row of more than " + LONGEST + " characters (record starting at line "
                    + getStartingLineNumber() + ")");
        }
        fields.add(count == 0 ? "" : new String(buffer, offset, count));
        if (wasQuoted) {
            quoted.set(index);
        }
    }

    @Override
    protected void handleEmpty() {
        blankLines++;
    }

    @Override
    protected CsvRow buildRecord() {
        return this;
    }

    /** The line on which it begins. */
    public long line() {
        return getStartingLineNumber();
    }

    /** Its fields; another list once the next row is read. */
    public List<String> fields() {
        return Collections.unmodifiableList(fields);
    }

    /** Whether a field was quoted. */
    public boolean isQuoted(int field) {
        return quoted.get(field);
    }

    /** Where the first byte stands that means nothing in the encoding of the file. */
    Optional<WrongByte> wrongByte() {
        long line = line();
        for (int field = 0; field < fields.size(); field++) {
            String text = fields.get(field);
            int index = Escapes.indexIn(text);
            if (index >= 0) {
                return Optional.of(
                        new WrongByte(line + lineEnds(text, index), field, Escapes.value(text.charAt(index))));
            }
            line += lineEnds(text, text.length());
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
