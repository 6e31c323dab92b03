package io.github.csto.compare;

import io.github.csto.country.Country;
import io.github.csto.membership.Criterion;
import io.github.csto.source.Citation;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import java.util.List;
import java.util.Objects;

/**
 * Days on which another data set differs from the account that answers about a state. Immutable and thread-safe.
 *
 * <p>The constructor throws {@link IllegalArgumentException} if the two answers are the same.
 *
 * @param country the state
 * @param days the longest run of days with the same answers and the same cause
 * @param theirs whether it counts according to the data set
 * @param ours whether it counts according to the account that answers; beyond the horizon {@link Certainty#UNDETERMINED}
 * @param cause the most likely reason
 * @param readings the accounts of the register that agree with the data set, the one that answers first, then in alphabetical order
 * @param citations the citations of the acts that decide our answer, or of the first act of the state if none has happened by then; empty if
 *     the account does not cover it
 */
public record Difference(
        Country country,
        DateInterval days,
        Certainty theirs,
        Certainty ours,
        Cause cause,
        List<Reading> readings,
        List<Citation> citations) {
    public Difference {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(theirs, "theirs");
        Objects.requireNonNull(ours, "ours");
        Objects.requireNonNull(cause, "cause");
        readings = List.copyOf(readings);
        citations = List.copyOf(citations);
        if (theirs == ours) {
            throw new IllegalArgumentException("No difference: both say " + ours);
        }
    }

    /**
     * An account of the register, asked by a criterion, that agrees with a data set on all days in question.
     *
     * @param account the account
     * @param criterion who counts by that reading: the criterion of the comparison or, failing that, the narrowest wider one that fits
     * @param citations the citations of the acts that decide it
     */
    public record Reading(String account, Criterion criterion, List<Citation> citations) {
        public Reading {
            Objects.requireNonNull(account, "account");
            Objects.requireNonNull(criterion, "criterion");
            citations = List.copyOf(citations);
        }
    }

    /**
     * Checks whether the two cannot both be right.
     *
     * @return whether both answers are certain
     */
    public boolean isContradiction() {
        return theirs.contradicts(ours);
    }
}
