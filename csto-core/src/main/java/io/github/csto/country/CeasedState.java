package io.github.csto.country;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A state that ceased to exist, by one of its names or codes.
 *
 * @param name the name or code
 * @param until when it ceased to exist
 * @param followed the countries on its territory since
 */
record CeasedState(String name, String until, List<Country> followed) {
    /** Every name of every such state, from the table. */
    static List<CeasedState> all() {
        List<CeasedState> all = new ArrayList<>();
        for (String[] row : CountryTable.rows("ceased-states.tsv")) {
            List<Country> followed = new ArrayList<>();
            for (String code : row[2].split(" ", -1)) {
                followed.add(Country.valueOf(code));
            }
            for (String name : row[0].split("; ", -1)) {
                all.add(new CeasedState(name, row[1], followed));
            }
        }
        return all;
    }

    /** Names of one state mean the same. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CeasedState state && until.equals(state.until) && followed.equals(state.followed);
    }

    @Override
    public int hashCode() {
        return 31 * until.hashCode() + followed.hashCode();
    }
}
