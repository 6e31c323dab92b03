package io.github.csto.account;

import io.github.csto.membership.MembershipStatus;
import io.github.csto.membership.Standing;
import io.github.csto.organisation.Statement;
import io.github.csto.source.Claim;
import io.github.csto.time.Certainty;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Where a state stood on a day, on whose word, and who says otherwise. Immutable and thread-safe.
 *
 * @param day the day
 * @param standing the possible statuses, and the acts that decide them
 * @param provenance what the answer rests on
 * @param dissents the accounts with no possible status in common, in the order of {@link Accounts#names()}; each says its own possible
 *     statuses
 * @param statements what was said and done about the state's membership by the day and is no act of membership, the newest first; it changes no
 *     status
 */
public record StandingAnswer(
        LocalDate day,
        Standing standing,
        Provenance provenance,
        List<Dissent<Set<MembershipStatus>>> dissents,
        List<Claim<Statement>> statements) {
    public StandingAnswer {
        dissents = List.copyOf(dissents);
        statements = List.copyOf(statements);
    }

    /**
     * Makes an answer about a state of which nothing was said.
     *
     * @param day the day
     * @param standing the possible statuses, and the acts that decide them
     * @param provenance what the answer rests on
     * @param dissents the accounts with no possible status in common
     */
    public StandingAnswer(
            LocalDate day, Standing standing, Provenance provenance, List<Dissent<Set<MembershipStatus>>> dissents) {
        this(day, standing, provenance, dissents, List.of());
    }

    /**
     * Whether the state was a member.
     *
     * @return {@link Standing#isMember()}
     */
    public Certainty isMember() {
        return standing.isMember();
    }
}
