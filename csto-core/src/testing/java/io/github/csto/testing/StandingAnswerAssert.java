package io.github.csto.testing;

import io.github.csto.account.StandingAnswer;
import io.github.csto.country.Country;
import io.github.csto.membership.Standing;
import java.util.List;

/** Assertions about a {@link StandingAnswer}: those about its standing, and about its dissents and horizon. A failure shows all of them. */
public class StandingAnswerAssert extends AbstractStandingAssert<StandingAnswerAssert, StandingAnswer> {
    /**
     * Assertions about an answer.
     *
     * @param actual the answer
     */
    public StandingAnswerAssert(StandingAnswer actual) {
        super(actual, StandingAnswerAssert.class);
    }

    @Override
    Standing standing(StandingAnswer found) {
        return found.standing();
    }

    @Override
    String describe(StandingAnswer found, List<Country> concerned) {
        return "standing on " + found.day() + Telling.provenance(found.provenance()) + "\n  "
                + Telling.standing(found.standing()) + Telling.dissents(found.dissents());
    }

    /**
     * Asserts that no account contradicts the answer.
     *
     * @return this
     */
    public StandingAnswerAssert hasNoDissent() {
        isNotNull();
        return expectNoDissent(actual.dissents());
    }

    /**
     * Asserts that an account contradicts the answer.
     *
     * @param account the account
     * @return this
     */
    public StandingAnswerAssert hasDissentOf(String account) {
        isNotNull();
        return expectDissent(actual.dissents(), account, actual.standing().country());
    }

    /**
     * Asserts that the register's documents reach as far as the question.
     *
     * @return this
     */
    public StandingAnswerAssert isWithinHorizon() {
        isNotNull();
        return expectBeyondHorizon(actual.provenance(), false);
    }

    /**
     * Asserts that the question goes beyond the register's latest document.
     *
     * @return this
     */
    public StandingAnswerAssert isBeyondHorizon() {
        isNotNull();
        return expectBeyondHorizon(actual.provenance(), true);
    }
}
