package io.github.csto.account;

import io.github.csto.country.Country;
import io.github.csto.membership.MembershipStatus;
import io.github.csto.membership.Roster;
import io.github.csto.time.Certainty;
import java.util.List;
import java.util.Set;

/**
 * Who was a member on a day, on whose word, and who says otherwise. Immutable and thread-safe.
 *
 * @param roster everybody's place on that day
 * @param provenance what the answer rests on
 * @param dissents the accounts that answer YES to what is NO here, or NO to what is YES; by account in the order of
 *     {@link Accounts#names()}, then by state
 * @param statusDissents the accounts that do not contradict whether a state counts, but have no possible status of it in common with this answer;
 *     in the same order
 */
public record RosterAnswer(
        Roster roster,
        Provenance provenance,
        List<Dissent<Certainty>> dissents,
        List<Dissent<Set<MembershipStatus>>> statusDissents) {
    public RosterAnswer {
        dissents = List.copyOf(dissents);
        statusDissents = List.copyOf(statusDissents);
    }

    /**
     * Makes an answer with which no account disagrees on status only.
     *
     * @param roster everybody's place on that day
     * @param provenance what the answer rests on
     * @param dissents the accounts that disagree
     */
    public RosterAnswer(Roster roster, Provenance provenance, List<Dissent<Certainty>> dissents) {
        this(roster, provenance, dissents, List.of());
    }

    /**
     * Who certainly counts.
     *
     * @return {@link Roster#counted()}
     */
    public List<Country> members() {
        return roster.counted();
    }

    /**
     * Who may count or not.
     *
     * @return {@link Roster#undetermined()}
     */
    public List<Country> undetermined() {
        return roster.undetermined();
    }
}
