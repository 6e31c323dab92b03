package io.github.csto.time;

import java.util.Objects;

/**
 * The answer to a yes-or-no question that may remain open, with the connectives of Kleene's strong three-valued logic.
 *
 * <table>
 * <caption>The connectives</caption>
 * <thead><tr><th>a</th><th>b</th><th>a and b</th><th>a or b</th><th>not a</th></tr></thead>
 * <tbody>
 * <tr><td>YES</td><td>YES</td><td>YES</td><td>YES</td><td>NO</td></tr>
 * <tr><td>YES</td><td>NO</td><td>NO</td><td>YES</td><td>NO</td></tr>
 * <tr><td>YES</td><td>UNDETERMINED</td><td>UNDETERMINED</td><td>YES</td><td>NO</td></tr>
 * <tr><td>NO</td><td>NO</td><td>NO</td><td>NO</td><td>YES</td></tr>
 * <tr><td>NO</td><td>UNDETERMINED</td><td>NO</td><td>UNDETERMINED</td><td>YES</td></tr>
 * <tr><td>UNDETERMINED</td><td>UNDETERMINED</td><td>UNDETERMINED</td><td>UNDETERMINED</td><td>UNDETERMINED</td></tr>
 * </tbody>
 * </table>
 */
public enum Certainty {
    /** It is so, whatever the exact days were. */
    YES,
    /** It is not so, whatever the exact days were. */
    NO,
    /** Both answers are possible. */
    UNDETERMINED;

    /**
     * Obtains the certain answer that a boolean stands for.
     *
     * @param answer the answer
     * @return {@link #YES} for true, {@link #NO} for false
     */
    public static Certainty of(boolean answer) {
        return answer ? YES : NO;
    }

    /**
     * Obtains the answer from which of yes and no are possible.
     *
     * @param canBeYes whether yes is possible
     * @param canBeNo whether no is possible
     * @return the one that is possible, or {@link #UNDETERMINED} if both are
     * @throws IllegalArgumentException if neither is possible
     */
    public static Certainty ofPossible(boolean canBeYes, boolean canBeNo) {
        if (!canBeYes && !canBeNo) {
            throw new IllegalArgumentException("Neither yes nor no is possible");
        }
        return canBeYes && canBeNo ? UNDETERMINED : of(canBeYes);
    }

    /**
     * Checks whether the question is settled.
     *
     * @return true for {@link #YES} and {@link #NO}
     */
    public boolean isCertain() {
        return this != UNDETERMINED;
    }

    /**
     * Checks whether the two answers cannot both be true: one is {@link #YES} and the other {@link #NO}.
     *
     * @param other the other answer
     * @return whether they contradict each other
     */
    public boolean contradicts(Certainty other) {
        Objects.requireNonNull(other, "other");
        return isCertain() && other == not();
    }

    /**
     * Returns Kleene's conjunction of two answers.
     *
     * @param other the other operand
     * @return {@link #NO} if either is, {@link #YES} if both are, else {@link #UNDETERMINED}
     */
    public Certainty and(Certainty other) {
        Objects.requireNonNull(other, "other");
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : UNDETERMINED;
    }

    /**
     * Returns Kleene's disjunction of two answers.
     *
     * @param other the other operand
     * @return {@link #YES} if either is, {@link #NO} if both are, else {@link #UNDETERMINED}
     */
    public Certainty or(Certainty other) {
        Objects.requireNonNull(other, "other");
        return not().and(other.not()).not();
    }

    /**
     * Returns Kleene's negation of the answer.
     *
     * @return the opposite; {@link #UNDETERMINED} stays so
     */
    public Certainty not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNDETERMINED -> UNDETERMINED;
        };
    }
}
