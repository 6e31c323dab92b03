package io.github.csto.membership;

/** Where a state stands. How it gets from one to another is told by {@link MembershipStateMachine}; everybody starts {@link #OUTSIDE}. */
public enum MembershipStatus {
    /** Has done nothing yet. */
    OUTSIDE,
    /** Has signed, and not ratified. */
    SIGNED,
    /** Is a party by ratification or accession; a member. */
    RATIFIED,
    /** Is bound, but has suspended its own participation; reported apart from the members. */
    SELF_SUSPENDED,
    /** Takes part again; a member. */
    REJOINED,
    /** Has left. */
    WITHDRAWN;

    /**
     * Whether a state of this status is a member.
     *
     * @return true for {@link #RATIFIED} and {@link #REJOINED}
     */
    public boolean isMember() {
        return this == RATIFIED || this == REJOINED;
    }
}
