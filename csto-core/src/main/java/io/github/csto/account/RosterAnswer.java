package io.github.csto.account;

import io.github.csto.country.Country;
import io.github.csto.membership.MembershipStatus;
import io.github.csto.membership.Roster;
import io.github.csto.organisation.Statement;
import io.github.csto.source.Claim;
import io.github.csto.time.Certainty;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Who was a member on a day, on whose word, and who says otherwise. Immutable and thread-safe.
 *
 * <pre>{@code
 * RosterAnswer answer = csto.membersOn(LocalDate.of(2014, 3, 1));
 * answer.members();             // [AM, BY, KG, KZ, RU, TJ]
 * answer.withdrawn();           // [AZ, GE]
 * answer.dissents();            // the accounts that say something else
 * answer.provenance().horizon(); // 2026-02-15
 * }</pre>
 *
 * @param roster everybody's place on that day
 * @param provenance what the answer rests on
 * @param dissents the accounts that answer YES to what is NO here, or NO to what is YES; by account in the order of
 *     {@link Accounts#names()}, then by state
 * @param statusDissents the accounts that do not contradict whether a state counts, but have no possible status of it in common with this answer;
 *     in the same order
 * @param statements what was said and done about the membership of states by the day and is no act of membership, of each state the newest first; it
 *     changes no answer
 */
public record RosterAnswer(
        Roster roster,
        Provenance provenance,
        List<Dissent<Certainty>> dissents,
        List<Dissent<Set<MembershipStatus>>> statusDissents,
        Map<Country, List<Claim<Statement>>> statements) {
    public RosterAnswer {
        dissents = List.copyOf(dissents);
        statusDissents = List.copyOf(statusDissents);
        Map<Country, List<Claim<Statement>>> byState = new TreeMap<>();
        statements.forEach((country, claims) -> byState.put(country, List.copyOf(claims)));
        statements = Collections.unmodifiableMap(byState);
    }

    /**
     * Makes an answer with which no account disagrees on status only, and about states of which nothing was said.
     *
     * @param roster everybody's place on that day
     * @param provenance what the answer rests on
     * @param dissents the accounts that disagree
     */
    public RosterAnswer(Roster roster, Provenance provenance, List<Dissent<Certainty>> dissents) {
        this(roster, provenance, dissents, List.of(), Map.of());
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

    /**
     * Who has suspended its participation.
     *
     * @return {@link Roster#selfSuspended()}
     */
    public List<Country> selfSuspended() {
        return roster.selfSuspended();
    }

    /**
     * Who has signed and not yet consented to be bound.
     *
     * @return {@link Roster#signatories()}
     */
    public List<Country> signatories() {
        return roster.signatories();
    }

    /**
     * Who has left.
     *
     * @return {@link Roster#withdrawn()}
     */
    public List<Country> withdrawn() {
        return roster.withdrawn();
    }
}
