package io.github.csto.examples.tag;

import io.github.csto.examples.csv.CsvRow;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What follows from texts, remembered as in a {@link Memo} and found by the characters of a field, so that a text is made only of those that are new. Not
 * thread-safe.
 */
final class Lexicon<V> {
    private static final int SMALLEST = 64;
    /** So many texts in one place are no chance: others there are kept in a map, which finds texts of one hash quickly, too. */
    private static final int CROWD = 32;

    private final int most;
    private final Function<String, V> work;
    private @Nullable Spelling<V>[] table = table(SMALLEST);
    private final Map<String, V> crowded = new HashMap<>();
    private int size;

    private static final class Spelling<V> {
        private final char[] text;
        private final int hash;
        private final V value;
        private @Nullable Spelling<V> next;

        Spelling(char[] text, int hash, V value) {
            this.text = text;
            this.hash = hash;
            this.value = value;
        }

        boolean is(char[] chars, int begin, int end, int itsHash) {
            return hash == itsHash && Arrays.equals(text, 0, text.length, chars, begin, end);
        }
    }

    Lexicon(int most, Function<String, V> work) {
        this.most = most;
        this.work = work;
    }

    @SuppressWarnings("unchecked") // there is no array of a type with parameters
    private static <V> @Nullable Spelling<V>[] table(int length) {
        return (Spelling<V>[]) new Spelling<?>[length];
    }

    V get(CsvRow row, int field) {
        return row.isWrittenAsItIs(field)
                ? get(row.chars(), row.begin(field), row.end(field))
                : get(row.fields().get(field));
    }

    V get(String text) {
        return get(text.toCharArray(), 0, text.length());
    }

    private V get(char[] chars, int begin, int end) {
        int hash = 0;
        for (int i = begin; i < end; i++) {
            hash = 31 * hash + chars[i];
        }
        int passed = 0;
        for (@Nullable Spelling<V> entry = table[place(hash)]; entry != null; entry = entry.next) {
            if (entry.is(chars, begin, end, hash)) {
                return entry.value;
            }
            passed++;
        }
        String text = new String(chars, begin, end - begin);
        @Nullable V found = crowded.isEmpty() ? null : crowded.get(text);
        if (found != null) {
            return found;
        }
        V value = work.apply(text);
        if (passed < CROWD) {
            put(new Spelling<>(Arrays.copyOfRange(chars, begin, end), hash, value));
        } else {
            forgetIfFull();
            crowded.put(text, value);
            size++;
        }
        return value;
    }

    private boolean forgetIfFull() {
        if (size < most) {
            return false;
        }
        table = table(SMALLEST);
        crowded.clear();
        size = 0;
        return true;
    }

    private void put(Spelling<V> entry) {
        if (!forgetIfFull() && size >= table.length) {
            grow();
        }
        size++;
        insert(entry);
    }

    private void grow() {
        @Nullable Spelling<V>[] smaller = table;
        table = table(2 * smaller.length);
        for (@Nullable Spelling<V> first : smaller) {
            @Nullable Spelling<V> entry = first;
            while (entry != null) {
                @Nullable Spelling<V> next = entry.next;
                insert(entry);
                entry = next;
            }
        }
    }

    private void insert(Spelling<V> entry) {
        int place = place(entry.hash);
        entry.next = table[place];
        table[place] = entry;
    }

    private int place(int hash) {
        return (hash ^ (hash >>> 15)) & (table.length - 1);
    }

    int size() {
        return size;
    }
}
