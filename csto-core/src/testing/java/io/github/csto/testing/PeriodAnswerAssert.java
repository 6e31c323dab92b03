package io.github.csto.testing;

import io.github.csto.account.Dissent;
import io.github.csto.account.PeriodAnswer;
import io.github.csto.country.Country;
import io.github.csto.time.Certainty;
import java.util.List;
import java.util.stream.Stream;

/** Assertions about a {@link PeriodAnswer}. A failure shows both of its questions, and the dissents with their citations. */
public class PeriodAnswerAssert extends CstoAssert<PeriodAnswerAssert, PeriodAnswer> {
    /**
     * Assertions about an answer.
     *
     * @param actual the answer
     */
    public PeriodAnswerAssert(PeriodAnswer actual) {
        super(actual, PeriodAnswerAssert.class);
    }

    @Override
    String describe(PeriodAnswer found, List<Country> concerned) {
        return "period " + found.period() + " by " + found.criterion() + Telling.provenance(found.provenance())
                + "\n  throughout: " + Telling.names(found.throughout(Certainty.YES))
                + "\n  undetermined whether throughout: " + Telling.names(found.throughout(Certainty.UNDETERMINED))
                + "\n  at some time: " + Telling.names(found.atAnyTime(Certainty.YES))
                + "\n  undetermined whether at some time: " + Telling.names(found.atAnyTime(Certainty.UNDETERMINED))
                + Telling.dissents(dissents(found));
    }

    private static List<Dissent<Certainty>> dissents(PeriodAnswer found) {
        return Stream.concat(found.dissentsThroughout().stream(), found.dissentsAtAnyTime().stream())
                .toList();
    }

    /**
     * Asserts who certainly counts on every day of the period.
     *
     * @param expected the states, in any order; none for nobody
     * @return this
     */
    public PeriodAnswerAssert hasExactlyMembersThroughout(Country... expected) {
        isNotNull();
        return expectStates("members throughout", actual.throughout(Certainty.YES), List.of(expected));
    }

    /**
     * Asserts who certainly counts on some day of the period.
     *
     * @param expected the states, in any order; none for nobody
     * @return this
     */
    public PeriodAnswerAssert hasExactlyMembersAtAnyTime(Country... expected) {
        isNotNull();
        return expectStates("members at some time", actual.atAnyTime(Certainty.YES), List.of(expected));
    }

    /**
     * Asserts that of every state both answers are certain.
     *
     * @return this
     */
    public PeriodAnswerAssert isCertain() {
        return expect(
                found -> found.throughout(Certainty.UNDETERMINED).isEmpty()
                        && found.atAnyTime(Certainty.UNDETERMINED).isEmpty(),
                "nobody undetermined");
    }

    /**
     * Asserts that no account contradicts either answer.
     *
     * @return this
     */
    public PeriodAnswerAssert hasNoDissent() {
        isNotNull();
        return expectNoDissent(dissents(actual));
    }

    /**
     * Asserts that an account contradicts what one of the answers says of a state.
     *
     * @param account the account
     * @param country the state
     * @return this
     */
    public PeriodAnswerAssert hasDissentOf(String account, Country country) {
        isNotNull();
        return expectDissent(dissents(actual), account, country);
    }

    /**
     * Asserts that the register's documents reach as far as the question.
     *
     * @return this
     */
    public PeriodAnswerAssert isWithinHorizon() {
        isNotNull();
        return expectBeyondHorizon(actual.provenance(), false);
    }

    /**
     * Asserts that the question goes beyond the register's latest document.
     *
     * @return this
     */
    public PeriodAnswerAssert isBeyondHorizon() {
        isNotNull();
        return expectBeyondHorizon(actual.provenance(), true);
    }
}
