package io.github.csto.rule;

import io.github.csto.time.Certainty;
import java.util.Collection;

/** What a rule finds about a step, before or after it is taken. */
public enum Verdict {
    /** The step complies. */
    COMPLIES,
    /** A binding rule was broken. */
    VIOLATED,
    /** A practice was not followed; that is not a violation of the rules. */
    DEPARTS,
    /** What is known is not enough to decide. */
    NOT_ESTABLISHED,
    /** The rule does not apply. */
    NOT_APPLICABLE;

    /**
     * Checks whether a step with this verdict may be taken.
     *
     * @return {@link Certainty#YES} if it complies, {@link Certainty#NO} if it is violated or departed from, else
     *     {@link Certainty#UNDETERMINED}
     */
    public Certainty isPermitted() {
        return switch (this) {
            case COMPLIES -> Certainty.YES;
            case VIOLATED, DEPARTS -> Certainty.NO;
            case NOT_ESTABLISHED, NOT_APPLICABLE -> Certainty.UNDETERMINED;
        };
    }

    /** What is found if one of these is, and it is not known which: what all of them say. */
    static Verdict ofAll(Collection<Verdict> possible) {
        return possible.stream().distinct().count() == 1 ? possible.iterator().next() : NOT_ESTABLISHED;
    }

    /** Where several versions judge one subject, the lowest counts. */
    int severity() {
        return switch (this) {
            case VIOLATED, DEPARTS -> 0;
            case NOT_ESTABLISHED -> 1;
            case COMPLIES -> 2;
            case NOT_APPLICABLE -> 3;
        };
    }
}
