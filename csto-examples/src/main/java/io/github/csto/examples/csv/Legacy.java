package io.github.csto.examples.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whether a file that is not UTF-8 is certainly in windows-1252, which holds ISO-8859-1. Bytes alone never show that. But where not one character is
 * written as UTF-8 writes it, and each cell of a column of names that has any such byte is a name that is known when it is read so, the answers about these
 * names are right; and what is written is the same bytes in any case.
 */
final class Legacy {
    static final Charset CHARSET = Charset.forName("windows-1252");

    private Legacy() {}

    /**
     * Whether the names show it.
     *
     * @param asUtf8 the beginning of the file, read as UTF-8
     * @param asLegacy the same bytes, read as windows-1252, up to where the last row may have been cut
     * @param said what separates the columns, if that is said
     * @param columns the columns that are needed, that of the names first
     * @param isKnown whether a name is known
     */
    static boolean isShown(
            String asUtf8, String asLegacy, Optional<Character> said, List<String> columns, Predicate<String> isKnown) {
        if (columns.isEmpty() || hasCharacters(asUtf8) || Escapes.indexIn(asLegacy) >= 0) {
            return false;
        }
        char delimiter = said.orElseGet(() -> Header.byNames(asLegacy, columns).orElse(','));
        CsvRow row = new CsvRow();
        RowReader rows = new RowReader(new StringReader(asLegacy), delimiter, row);
        boolean shown = false;
        try {
            if (!rows.next()) {
                return false;
            }
            int column = row.fields().indexOf(columns.get(0));
            if (column < 0) {
                return false;
            }
            while (rows.next()) {
                String name = column < row.fields().size() ? row.fields().get(column) : "";
                if (row.flaw().isEmpty() && !isAscii(name)) { // a quoted field may go on beyond what was read
                    if (!isKnown.test(name.strip())) {
                        return false;
                    }
                    shown = true;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return shown;
    }

    /** Whether any character beyond ASCII is written as UTF-8 writes it. */
    private static boolean hasCharacters(String asUtf8) {
        for (int i = 0; i < asUtf8.length(); i++) {
            if (asUtf8.charAt(i) > 0x7f && !Escapes.isAt(asUtf8, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(character -> character <= 0x7f);
    }
}
