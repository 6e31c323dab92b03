package io.github.csto.account;

import io.github.csto.country.Country;
import io.github.csto.membership.Roster;
import io.github.csto.time.Certainty;
import java.util.List;

/**
 * Who was a member on a day, on whose word, and who says otherwise. Immutable and thread-safe.
 *
 * @param roster everybody's place on that day
 * @param provenance what the answer rests on
 * @param dissents the accounts that answer YES to what is NO here, or NO to what is YES; by account in the order of
 *     {@link Accounts#names()}, then by state
 */
public record RosterAnswer(Roster roster, Provenance provenance, List<Dissent<Certainty>> dissents) {
    public RosterAnswer {
        dissents = List.copyOf(dissents);
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
