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
    private boolean hasUnread;
    private boolean marked;

    /** Counts rows with a text. */
    void count(String text, long rows) {
        if (Guess.isPlaceholder(text)) {
            placeholders.merge(text, rows, Long::sum);
        }
    }

    /** Takes note of what others saw, but for the rows that they counted. */
    void addSeen(DateHints others) {
        if (others.hasUnread) {
            unread(others.formats);
        }
        marked(others.marked);
    }

    /** Takes note of a text that was not read; once is enough, however often it stands there. */
    void unread(Guess guess) {
        if (!guess.formats().isEmpty()) {
            unread(guess.formats());
        }
    }

    private void unread(Set<String> readableBy) {
        if (hasUnread) {
            formats.retainAll(readableBy);
        } else {
            formats.addAll(readableBy);
        }
        hasUnread = true;
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
        if (formats.size() == 1) {
            hints.add(column + ": the dates that were not read have one format in common: --date-format "
                    + String.join("", formats));
        }
        if (marked) {
            hints.add(
                    column + ": dates marked with ~, ? or % were read without the mark, as --approximate as-told says");
        }
        return hints;
    }
}
