package io.github.csto.register;

import io.github.csto.account.Accounts;
import io.github.csto.country.Country;
import io.github.csto.membership.MembershipAct;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.source.Claim;
import io.github.csto.style.Wide;
import io.github.csto.time.PartialDate;
import org.immutables.value.Value;

/** What one account says that a state did: a row of {@code memberships.tsv}. Immutable and thread-safe. */
@Wide
@Value.Immutable
public abstract class MembershipClaim implements Claim {
    MembershipClaim() {}

    /**
     * Whose word it is.
     *
     * @return the account, such as {@code prose}; {@value Accounts#RECONCILED} for what was made of all
     */
    public abstract String account();

    /**
     * Who acted.
     *
     * @return the state
     */
    public abstract Country country();

    /**
     * What the state did.
     *
     * @return the act
     */
    public abstract MembershipAct act();

    /**
     * When, as precisely as the account tells.
     *
     * @return the date
     */
    public abstract PartialDate date();

    /**
     * Starts a claim.
     *
     * @return a builder; it is not thread-safe
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The act that is claimed.
     *
     * @return the event, with the citations and the reason
     */
    public MembershipEvent toEvent() {
        return new MembershipEvent(country(), act(), date(), citations(), reason());
    }

    /** Builds a {@link MembershipClaim}; all parts are required. */
    public static final class Builder extends ImmutableMembershipClaim.Builder {
        Builder() {}
    }
}
