package io.github.csto.testing;

import io.github.csto.account.RosterAnswer;
import io.github.csto.country.Country;
import io.github.csto.membership.Roster;
import java.util.List;

/** Assertions about a {@link RosterAnswer}: those about its roster, and about its dissents and horizon. A failure shows all of them. */
public class RosterAnswerAssert extends AbstractRosterAssert<RosterAnswerAssert, RosterAnswer> {
    /**
     * Assertions about an answer.
     *
     * @param actual the answer
     */
    public RosterAnswerAssert(RosterAnswer actual) {
        super(actual, RosterAnswerAssert.class);
    }

    @Override
    Roster roster(RosterAnswer found) {
        return found.roster();
    }

    @Override
    String describe(RosterAnswer found, List<Country> concerned) {
        return "roster of " + found.roster().day() + " by " + found.roster().criterion()
                + Telling.provenance(found.provenance()) + Telling.roster(found.roster(), concerned)
                + Telling.dissents(found.dissents());
    }

    /**
     * Asserts that no account contradicts the answer.
     *
     * @return this
     */
    public RosterAnswerAssert hasNoDissent() {
        isNotNull();
        return expectNoDissent(actual.dissents());
    }

    /**
     * Asserts that an account contradicts what the answer says of a state.
     *
     * @param account the account
     * @param country the state
     * @return this
     */
    public RosterAnswerAssert hasDissentOf(String account, Country country) {
        isNotNull();
        return expectDissent(actual.dissents(), account, country);
    }

    /**
     * Asserts that the register's documents reach as far as the question.
     *
     * @return this
     */
    public RosterAnswerAssert isWithinHorizon() {
        isNotNull();
        return expectBeyondHorizon(actual.provenance(), false);
    }

    /**
     * Asserts that the question goes beyond the register's latest document.
     *
     * @return this
     */
    public RosterAnswerAssert isBeyondHorizon() {
        isNotNull();
        return expectBeyondHorizon(actual.provenance(), true);
    }
}
