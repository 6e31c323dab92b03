package io.github.csto.register;

import io.github.csto.membership.Dissolution;
import io.github.csto.organisation.Organisation;
import io.github.csto.source.Claim;
import io.github.csto.time.PartialDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** When organisations ended. */
final class Lifetimes {
    private Lifetimes() {}

    /** The end of each organisation that has ceased; by its first row, if several are at fault for being about it. */
    static Map<String, Dissolution> ends(Rows rows) {
        Map<String, Claim<Organisation>> bodies = new TreeMap<>();
        for (Claim<Organisation> claim : rows.values(Fact.ORGANISATIONS.table())) {
            bodies.putIfAbsent(claim.organisation(), claim);
        }
        Map<String, Dissolution> ends = new TreeMap<>();
        for (Claim<Organisation> claim : bodies.values()) {
            Optional<PartialDate> ceased = claim.value().ceased();
            if (ceased.isPresent()) {
                ends.put(claim.organisation(), new Dissolution(ceased.get(), claim.citations()));
            }
        }
        return ends;
    }

    /** What is expected of a date about an organisation that has ended. */
    static String notAfter(Dissolution end, String organisation) {
        return "a date not after the end of " + organisation + ", " + end.date() + " ("
                + Fact.ORGANISATIONS.table().file() + ")";
    }
}
