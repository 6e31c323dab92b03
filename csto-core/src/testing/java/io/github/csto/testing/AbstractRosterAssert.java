package io.github.csto.testing;

import io.github.csto.country.Country;
import io.github.csto.membership.Roster;
import io.github.csto.stage.Stage;
import java.util.List;
import java.util.Set;

/** What can be asserted of a roster, alone or in an answer. */
abstract class AbstractRosterAssert<SELF extends AbstractRosterAssert<SELF, A>, A> extends CstoAssert<SELF, A> {
    AbstractRosterAssert(A actual, Class<?> selfType) {
        super(actual, selfType);
    }

    abstract Roster roster(A found);

    private Roster roster() {
        isNotNull();
        return roster(actual);
    }

    /**
     * Asserts who certainly counts by the roster's criterion, by default who is a member; says nothing of those that may count.
     *
     * @param expected the states, in any order; none for nobody
     * @return this
     */
    public SELF hasExactlyMembers(Country... expected) {
        return expectStates("members", roster().counted(), List.of(expected));
    }

    /**
     * Asserts that some states certainly count, whoever else does.
     *
     * @param expected the states
     * @return this
     */
    public SELF hasMembers(Country... expected) {
        List<Country> concerned = List.of(expected);
        return expect(
                found -> roster(found).counted().containsAll(concerned),
                "among the members: " + Telling.names(concerned),
                concerned);
    }

    /**
     * Asserts that some states certainly do not count.
     *
     * @param expected the states; the history need not speak of them
     * @return this
     */
    public SELF doesNotHaveMembers(Country... expected) {
        List<Country> concerned = List.of(expected);
        return expect(
                found -> concerned.stream()
                        .noneMatch(country -> roster(found).counted().contains(country)
                                || roster(found).undetermined().contains(country)),
                "certainly no members: " + Telling.names(concerned),
                concerned);
    }

    /**
     * Asserts of whom it is open whether they count.
     *
     * @param expected the states, in any order; none for nobody
     * @return this
     */
    public SELF hasExactlyUndetermined(Country... expected) {
        return expectStates("undetermined", roster().undetermined(), List.of(expected));
    }

    /**
     * Asserts who does not count and is certainly self-suspended.
     *
     * @param expected the states, in any order; none for nobody
     * @return this
     */
    public SELF hasExactlySelfSuspended(Country... expected) {
        return expectStates("self-suspended", roster().selfSuspended(), List.of(expected));
    }

    /**
     * Asserts who does not count and has certainly signed and no more.
     *
     * @param expected the states, in any order; none for nobody
     * @return this
     */
    public SELF hasExactlySignatories(Country... expected) {
        return expectStates("signatories", roster().signatories(), List.of(expected));
    }

    /**
     * Asserts who has certainly left.
     *
     * @param expected the states, in any order; none for nobody
     * @return this
     */
    public SELF hasExactlyWithdrawn(Country... expected) {
        return expectStates("withdrawn", roster().withdrawn(), List.of(expected));
    }

    /**
     * Asserts that of every state it is certain whether it counts.
     *
     * @return this
     */
    public SELF isCertain() {
        return expect(found -> roster(found).undetermined().isEmpty(), "nobody undetermined", roster().undetermined());
    }

    /**
     * Asserts what existed of the organisation, and that this is certain.
     *
     * @param expected the stage
     * @return this
     */
    public SELF isInStage(Stage expected) {
        return expect(
                found -> roster(found).possibleStages().equals(Set.of(expected)),
                "certainly the stage " + expected + ", not " + roster().possibleStages());
    }
}
