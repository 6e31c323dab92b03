package io.github.csto.testing;

import io.github.csto.country.Country;
import io.github.csto.membership.Standing;
import java.util.List;

/** Assertions about a {@link Standing}. A failure shows the acts that decide it, with reasons and citations. */
public class StandingAssert extends AbstractStandingAssert<StandingAssert, Standing> {
    /**
     * Assertions about a standing.
     *
     * @param actual the standing
     */
    public StandingAssert(Standing actual) {
        super(actual, StandingAssert.class);
    }

    @Override
    Standing standing(Standing found) {
        return found;
    }

    @Override
    String describe(Standing found, List<Country> concerned) {
        return Telling.standing(found);
    }
}
