package io.github.csto.examples.csv;

import io.github.csto.examples.csv.CsvRow.Flaw;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows that were read one after the other, kept to be worked on together. The same block is filled again and again. Not thread-safe. */
public final class RowBlock {
    private final int size;
    private final CsvRow shown = new CsvRow();
    private final Map<Integer, Flaw> flaws = new HashMap<>();
    private final Map<Integer, CsvRows.Fault> faults = new HashMap<>();
    private char[] chars;
    private int[] begins = new int[64];
    private int[] ends = new int[64];
    private boolean[] quoted = new boolean[64];
    private int[] starts = new int[64];
    private int[] firstFields = new int[64];
    private long[] lines = new long[64];
    private int count;
    private long bytesRead;

    /**
     * An empty block.
     *
     * @param size after how many characters it is full
     */
    public RowBlock(int size) {
        this.size = size;
        this.chars = new char[size];
    }

    /** Forgets the rows, and the room that very long ones took. */
    public void clear() {
        if (chars.length > 4 * size) {
            chars = new char[size];
        }
        count = 0;
        flaws.clear();
        faults.clear();
    }

    /**
     * Reads rows until the block is full or the file ends. What was read before an exception stays.
     *
     * @param in the rows
     * @return whether the block is full, so that there may be more
     */
    public boolean fill(CsvRows in) {
        clear();
        boolean full = false;
        while (!full && in.next()) {
            add(in.row());
            in.fault().ifPresent(fault -> faults.put(count - 1, fault));
            full = starts[count] >= size;
        }
        bytesRead = in.input().bytesRead();
        return full;
    }

    private void add(CsvRow row) {
        if (count + 1 == starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
            firstFields = Arrays.copyOf(firstFields, 2 * firstFields.length);
            lines = Arrays.copyOf(lines, 2 * lines.length);
        }
        int start = starts[count];
        int end = start + row.length();
        if (end > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(end, 2 * chars.length));
        }
        System.arraycopy(row.chars(), row.start(), chars, start, row.length());
        int first = firstFields[count];
        int next = first + row.fields().size();
        if (next > begins.length) {
            int room = Math.max(next, 2 * begins.length);
            begins = Arrays.copyOf(begins, room);
            ends = Arrays.copyOf(ends, room);
            quoted = Arrays.copyOf(quoted, room);
        }
        row.copyFields(begins, ends, quoted, first);
        int at = count;
        row.flaw().ifPresent(flaw -> flaws.put(at, flaw));
        lines[count] = row.line();
        count++;
        starts[count] = end;
        firstFields[count] = next;
    }

    /** How many rows it holds. */
    public int count() {
        return count;
    }

    /** How many bytes of the file were read when the last of them was. */
    public long bytesRead() {
        return bytesRead;
    }

    /**
     * Shows a row.
     *
     * @param row its index
     * @return the row; another once another is asked for
     */
    public CsvRow row(int row) {
        shown.show(this, row);
        return shown;
    }

    /** What was wrong with how a row is written. */
    public Optional<CsvRows.Fault> fault(int row) {
        return faults.isEmpty() ? Optional.empty() : Optional.ofNullable(faults.get(row));
    }

    char[] chars() {
        return chars;
    }

    int[] begins() {
        return begins;
    }

    int[] ends() {
        return ends;
    }

    boolean[] quoted() {
        return quoted;
    }

    int start(int row) {
        return starts[row];
    }

    int firstField(int row) {
        return firstFields[row];
    }

    long line(int row) {
        return lines[row];
    }

    @Nullable
    Flaw flaw(int row) {
        return flaws.isEmpty() ? null : flaws.get(row);
    }
}
