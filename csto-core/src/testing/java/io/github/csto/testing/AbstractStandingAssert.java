package io.github.csto.testing;

import io.github.csto.membership.MembershipAct;
import io.github.csto.membership.MembershipStatus;
import io.github.csto.membership.Standing;
import io.github.csto.source.Citation;
import io.github.csto.time.Certainty;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What can be asserted of a standing, alone or in an answer. */
abstract class AbstractStandingAssert<SELF extends AbstractStandingAssert<SELF, A>, A> extends CstoAssert<SELF, A> {
    AbstractStandingAssert(A actual, Class<?> selfType) {
        super(actual, selfType);
    }

    abstract Standing standing(A found);

    private SELF expectMembership(Certainty expected, String words) {
        return expect(found -> standing(found).isMember() == expected, words);
    }

    /**
     * Asserts that the state is certainly a member.
     *
     * @return this
     */
    public SELF isMember() {
        return expectMembership(Certainty.YES, "certainly a member");
    }

    /**
     * Asserts that the state is certainly no member.
     *
     * @return this
     */
    public SELF isNotMember() {
        return expectMembership(Certainty.NO, "certainly not a member");
    }

    /**
     * Asserts that it is open whether the state is a member.
     *
     * @return this
     */
    public SELF isUndetermined() {
        return expectMembership(Certainty.UNDETERMINED, "undetermined whether a member");
    }

    /**
     * Asserts that it is not open whether the state is a member; its status may be.
     *
     * @return this
     */
    public SELF isCertain() {
        return expect(found -> standing(found).isMember().isCertain(), "certain whether a member");
    }

    /**
     * Asserts the status, and that it is certain.
     *
     * @param expected the status
     * @return this
     */
    public SELF hasStatus(MembershipStatus expected) {
        return expect(
                found -> standing(found).possibleStatuses().equals(EnumSet.of(expected)),
                "certainly the status " + expected);
    }

    /**
     * Asserts which statuses are possible.
     *
     * @param first one of them
     * @param others the others, in any order
     * @return this
     */
    public SELF hasExactlyPossibleStatuses(MembershipStatus first, MembershipStatus... others) {
        Set<MembershipStatus> expected = EnumSet.of(first, others);
        return expect(
                found -> standing(found).possibleStatuses().equals(expected),
                "exactly these statuses possible: " + Telling.statuses(expected));
    }

    /**
     * Asserts which acts decide it.
     *
     * @param expected the acts, in their order; none for no act
     * @return this
     */
    public SELF isDecidedBy(MembershipAct... expected) {
        return expect(
                found -> standing(found).because().stream()
                        .map(ground -> ground.event().act())
                        .toList()
                        .equals(List.of(expected)),
                "decided by exactly these acts: " + List.of(expected));
    }

    /**
     * Asserts that the acts that decide it stand on some lines.
     *
     * @param places citations such as {@code 003:143}; each line must be cited, whatever else is
     * @return this
     */
    public SELF cites(String... places) {
        List<Citation> expected = List.of(places).stream().map(Citation::parse).toList();
        return expect(
                found -> {
                    List<Citation> cited = standing(found).because().stream()
                            .flatMap(ground -> ground.event().citations().stream())
                            .toList();
                    return expected.stream().allMatch(place -> Telling.covers(cited, place));
                },
                "acts that stand at " + Citation.format(expected));
    }
}
