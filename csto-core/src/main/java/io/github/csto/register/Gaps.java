package io.github.csto.register;

import io.github.csto.country.Country;
import io.github.csto.country.UnknownCountryException;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.register.Table.Row;
import io.github.csto.source.Claim;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Of which states rows about memberships are at fault, and so missing. */
final class Gaps {
    /** By organisation and account, each as its cell has it. */
    private final Map<List<String>, Set<Country>> states = new HashMap<>();
    /** By text, since one that is no country is looked up long. */
    private final Map<String, List<Country>> meant = new HashMap<>();

    Gaps(List<Row<Claim<MembershipEvent>>> memberships) {
        for (Row<Claim<MembershipEvent>> row : memberships) {
            if (row.value() == null) {
                states.computeIfAbsent(
                                List.of(row.text(ClaimForm.ORGANISATION), row.text(ClaimForm.ACCOUNT)),
                                teller -> EnumSet.noneOf(Country.class))
                        .addAll(meant.computeIfAbsent(row.text(Columns.STATE), Gaps::countries));
            }
        }
    }

    /** The states of which a row of an account is missing, or probably is; empty if no row is. A cell without a text can have been meant to be anything. */
    Optional<Set<Country>> of(String organisation, String account) {
        boolean missing = false;
        Set<Country> all = EnumSet.noneOf(Country.class);
        for (String body : List.of(organisation, "")) {
            for (String teller : List.of(account, "")) {
                Set<Country> own = states.get(List.of(body, teller));
                if (own != null) {
                    missing = true;
                    all.addAll(own);
                }
            }
        }
        return missing ? Optional.of(all) : Optional.empty();
    }

    /** The state that a cell is about, or those that it may have been meant to name. */
    private static List<Country> countries(String text) {
        try {
            return text.isEmpty() ? List.of() : List.of(Country.parse(text));
        } catch (UnknownCountryException e) {
            return e.nearest();
        }
    }
}
