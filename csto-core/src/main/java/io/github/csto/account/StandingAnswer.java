package io.github.csto.account;

import io.github.csto.membership.MembershipStatus;
import io.github.csto.membership.Standing;
import io.github.csto.organisation.Statement;
import io.github.csto.source.Claim;
import io.github.csto.time.Certainty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a state stood on a day, on whose word, and who says otherwise. Immutable and thread-safe.
 *
 * <pre>{@code
 * StandingAnswer answer = csto.statusOf(Country.UZ, LocalDate.of(2006, 9, 1));
 * answer.standing().possibleStatuses(); // what it may be
 * answer.isMember();                    // UNDETERMINED
 * answer.because();                     // the acts that decide it, with their sources
 * }</pre>
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

    /**
     * Returns the status, if it is certain.
     *
     * @return {@link Standing#status()}
     */
    public Optional<MembershipStatus> status() {
        return standing.status();
    }

    /**
     * Returns the acts that decide where the state stood, and their reasons.
     *
     * @return {@link Standing#because()}
     */
    public List<Standing.Ground> because() {
        return standing.because();
    }

    /**
     * Checks whether the state had a status.
     *
     * @param status the status, such as {@link MembershipStatus#WITHDRAWN}
     * @return {@link Certainty#UNDETERMINED} if it is one of several that are possible
     */
    public Certainty is(MembershipStatus status) {
        if (!standing.possibleStatuses().contains(status)) {
            return Certainty.NO;
        }
        return standing.possibleStatuses().size() == 1 ? Certainty.YES : Certainty.UNDETERMINED;
    }
}
