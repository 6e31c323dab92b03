package io.github.csto.membership;

/** What a state can do about its membership. What each act leads to is told by {@link MembershipStateMachine}. */
public enum MembershipAct {
    /** Signs the treaty. */
    SIGN,
    /** Ratifies the treaty that it has signed. */
    RATIFY,
    /**
     * Becomes a party in one step; also how an account is recorded that tells only since when a state is a party or member, without telling
     * signature and ratification apart.
     */
    ACCEDE,
    /** Suspends its own participation. */
    SELF_SUSPEND,
    /** Leaves. */
    WITHDRAW,
    /** Takes part again, after leaving or after suspending itself. */
    REJOIN
}
