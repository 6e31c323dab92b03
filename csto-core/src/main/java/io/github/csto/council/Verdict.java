package io.github.csto.council;

import io.github.csto.time.Certainty;

/** What a rule has to say of a step or of a record of it. */
public enum Verdict {
    /** It is in order. */
    COMPLIES,
    /** A binding rule was not kept. */
    VIOLATED,
    /** A practice was not followed; that is no violation of the rules. */
    DEPARTS,
    /** What is told is not enough to say. */
    NOT_ESTABLISHED,
    /** The rule does not speak of it. */
    NOT_APPLICABLE;

    /**
     * Whether a step with this verdict may be taken.
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
}
