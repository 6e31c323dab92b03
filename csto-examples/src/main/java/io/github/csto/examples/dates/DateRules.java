package io.github.csto.examples.dates;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How the user says that dates are to be read.
 *
 * @param formats the formats to try before all other forms
 * @param missing the texts that stand for nothing, besides the empty one
 * @param approximate what becomes of dates that are marked as uncertain or approximate
 * @param intervals what becomes of intervals such as {@code 1999/2001}
 */
public record DateRules(List<DateFormat> formats, Set<String> missing, Approximate approximate, Intervals intervals) {
    /** No format, nothing missing, and everything refused that needs a decision. */
    public static final DateRules STRICT = new DateRules(List.of(), Set.of(), Approximate.REFUSE, Intervals.REFUSE);

    /** What becomes of the marks {@code ~} (approximate), {@code ?} (uncertain) and {@code %} (both). */
    public enum Approximate {
        /** A date with a mark is refused. */
        REFUSE,
        /** A date with a mark is read as if it had none. */
        AS_TOLD
    }

    /** What becomes of an interval of EDTF, which is all the days from its start to its end. */
    public enum Intervals {
        /** It is refused. */
        REFUSE,
        /** It is read as one of these days. */
        ONE_DAY
    }

    /**
     * How dates are to be read.
     *
     * @param formats the formats
     * @param missing the texts for nothing
     * @param approximate what becomes of marks
     * @param intervals what becomes of intervals
     */
    public DateRules {
        formats = List.copyOf(formats);
        missing = Collections.unmodifiableSet(new LinkedHashSet<>(missing));
    }

    /**
     * Checks whether a text stands for nothing.
     *
     * @param text a text without surrounding space
     * @return whether it is empty or one of those that stand for nothing
     */
    public boolean isMissing(String text) {
        return text.isEmpty() || missing.contains(text);
    }
}
