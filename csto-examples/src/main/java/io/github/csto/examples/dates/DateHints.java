package io.github.csto.examples.dates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What was seen in the dates of a column, for hints. Takes as much memory for a long column as for a short one. */
final class DateHints {
    private static final int ONE_IN = 10;

    private final Map<String, Long> placeholders = new LinkedHashMap<>();
    private final Set<String> formats = new LinkedHashSet<>();
    private long formatted;
    private boolean marked;

    void note(String text) {
        if (Guess.isPlaceholder(text)) {
            placeholders.merge(text, 1L, Long::sum);
            return;
        }
        if (formatted > 0 && formats.isEmpty()) {
            return; // no format fits all
        }
        Set<String> fitting = Guess.of(text).formats();
        if (fitting.isEmpty()) {
            return;
        }
        if (formatted == 0) {
            formats.addAll(fitting);
        } else {
            formats.retainAll(fitting);
        }
        formatted++;
    }

    void marked(boolean isMarked) {
        marked |= isMarked;
    }

    List<String> of(String column, long rows) {
        List<String> hints = new ArrayList<>();
        placeholders.forEach((text, count) -> {
            if (count * ONE_IN >= rows) {
                hints.add(String.format(
                        Locale.ROOT,
                        "%s: \"%s\" stands in %,d of %,d rows; if it stands for nothing, say --missing %s",
                        column,
                        text,
                        count,
                        rows,
                        text));
            }
        });
        if (formatted > 0 && formats.size() == 1) {
            hints.add(String.format(
                    Locale.ROOT,
                    "%s: %,d dates that were not read all fit one format alone: --date-format %s",
                    column,
                    formatted,
                    formats.iterator().next()));
        }
        if (marked) {
            hints.add(
                    column + ": dates marked with ~, ? or % were read without the mark, as --approximate as-told says");
        }
        return hints;
    }
}
