package io.github.csto.testing;

import io.github.csto.country.Country;
import io.github.csto.membership.Roster;
import java.util.List;

/** Assertions about a {@link Roster}. A failure shows the roster, and the acts of the states concerned with reasons and citations. */
public class RosterAssert extends AbstractRosterAssert<RosterAssert, Roster> {
    /**
     * Assertions about a roster.
     *
     * @param actual the roster
     */
    public RosterAssert(Roster actual) {
        super(actual, RosterAssert.class);
    }

    @Override
    Roster roster(Roster found) {
        return found;
    }

    @Override
    String describe(Roster found, List<Country> concerned) {
        return "roster of " + found.day() + " by " + found.criterion() + Telling.roster(found, concerned);
    }
}
