package io.github.csto.register;

import io.github.csto.membership.Dissolution;
import io.github.csto.organisation.Observer;
import io.github.csto.organisation.Organisation;
import io.github.csto.source.Claim;
import io.github.csto.time.PartialDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** When organisations ended, and what ends with them. */
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

    /** Observers of a body while it exists: where its end shortens a tenure, with that end and also with the citations of the body. */
    static List<Claim<Observer>> within(Claim<Organisation> body, List<Claim<Observer>> observers) {
        return observers.stream().map(claim -> within(body, claim)).toList();
    }

    private static Claim<Observer> within(Claim<Organisation> body, Claim<Observer> claim) {
        Observer ended = claim.value().within(body.value());
        return ended.equals(claim.value())
                ? claim
                : new Claim<>(
                        claim.id(),
                        claim.organisation(),
                        claim.account(),
                        ended,
                        Stream.concat(claim.citations().stream(), body.citations().stream())
                                .toList(),
                        claim.witness(),
                        claim.reason());
    }

    /** What is expected of a date about an organisation that has ended. */
    static String notAfter(Dissolution end, String organisation) {
        return "a date not after the end of " + organisation + ", " + end.date() + " ("
                + Fact.ORGANISATIONS.table().file() + ")";
    }
}
