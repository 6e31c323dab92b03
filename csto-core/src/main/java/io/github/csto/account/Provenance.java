package io.github.csto.account;

import io.github.csto.membership.Assumption;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.List;

/**
 * What an answer rests on. Immutable and thread-safe.
 *
 * @param organisation the organisation
 * @param account the account that answers
 * @param horizon up to when the account is good: the date of its latest source
 * @param beyondHorizon whether the question goes beyond that, so that the answer is the last known state
 * @param assumptions the acts that no document tells and that were assumed for the answer, in the order in which they were given
 */
public record Provenance(
        String organisation, String account, PartialDate horizon, boolean beyondHorizon, List<Assumption> assumptions) {
    public Provenance {
        assumptions = List.copyOf(assumptions);
    }

    /**
     * Whether the answer is about what would be, not about what is told.
     *
     * @return whether anything was assumed
     */
    public boolean isHypothetical() {
        return !assumptions.isEmpty();
    }

    /**
     * Returns the same provenance for a question about another day.
     *
     * @param day the last day of the question
     * @return the provenance, beyond the horizon unless the latest document is certainly of that day or a later one
     */
    public Provenance on(LocalDate day) {
        boolean beyond = horizon.isBefore(day) != Certainty.NO;
        return beyond == beyondHorizon ? this : new Provenance(organisation, account, horizon, beyond, assumptions);
    }
}
