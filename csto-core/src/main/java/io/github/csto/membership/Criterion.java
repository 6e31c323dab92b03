package io.github.csto.membership;

/**
 * Who counts.
 *
 * <table>
 * <caption>Which statuses count</caption>
 * <thead><tr><th>criterion</th><th>SIGNED</th><th>RATIFIED, REJOINED</th><th>SELF_SUSPENDED</th><th>OUTSIDE, WITHDRAWN</th></tr></thead>
 * <tbody>
 * <tr><td>SIGNATORY</td><td>counts</td><td>counts</td><td>counts</td><td>no</td></tr>
 * <tr><td>PARTY</td><td>no</td><td>counts</td><td>counts</td><td>no</td></tr>
 * <tr><td>MEMBER</td><td>no</td><td>counts</td><td>no</td><td>no</td></tr>
 * <tr><td>IN_FORCE</td><td>no</td><td>counts while the treaty is in force</td><td>no</td><td>no</td></tr>
 * </tbody>
 * </table>
 */
public enum Criterion {
    /** Has signed, and not left. */
    SIGNATORY,
    /** Has consented to be bound, including while its participation is suspended. */
    PARTY,
    /** Is a member: a party that has not suspended itself. */
    MEMBER,
    /** Is a member on a day when the treaty is in force. */
    IN_FORCE;

    /**
     * Checks whether a state of a status counts, leaving aside for {@link #IN_FORCE} whether the treaty is in force.
     *
     * @param status the status
     * @return whether it counts
     */
    public boolean counts(MembershipStatus status) {
        return switch (this) {
            case SIGNATORY -> status == MembershipStatus.SIGNED || PARTY.counts(status);
            case PARTY -> status == MembershipStatus.SELF_SUSPENDED || status.isMember();
            case MEMBER, IN_FORCE -> status.isMember();
        };
    }
}
