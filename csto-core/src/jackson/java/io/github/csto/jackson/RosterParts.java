package io.github.csto.jackson;

import io.github.csto.country.Country;
import io.github.csto.membership.Criterion;
import io.github.csto.membership.Roster;
import io.github.csto.membership.Standing;
import io.github.csto.stage.Stage;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A roster in JSON. */
record RosterParts(
        String day,
        Criterion criterion,
        Set<Stage> possibleStages,
        List<Country> members,
        List<Country> undetermined,
        List<Country> selfSuspended,
        List<Country> signatories,
        List<Country> withdrawn,
        List<Country> outside,
        List<Country> notCounted,
        Map<Country, Standing> standings) {
    static RosterParts of(Roster roster) {
        return new RosterParts(
                roster.day().toString(),
                roster.criterion(),
                roster.possibleStages(),
                roster.counted(),
                roster.undetermined(),
                roster.selfSuspended(),
                roster.signatories(),
                roster.withdrawn(),
                roster.outside(),
                roster.notCounted(),
                roster.standings());
    }
}
