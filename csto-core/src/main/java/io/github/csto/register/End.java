package io.github.csto.register;

import io.github.csto.country.Country;
import io.github.csto.membership.MembershipAct;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.organisation.Organisation;
import io.github.csto.source.Citation;
import io.github.csto.source.Claim;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The end of an organisation: no membership in it lasts longer, whatever an account tells or leaves out. */
record End(String organisation, PartialDate date, List<Citation> citations) {
    private static final String REASON =
            "The organisation ceased, and its memberships end with it: no act of the state.";

    static Optional<End> of(Claim<Organisation> claim) {
        return claim.value().ceased().map(date -> new End(claim.organisation(), date, claim.citations()));
    }

    boolean isBefore(PartialDate date) {
        return date.isAfter(this.date) == Certainty.YES;
    }

    /** What is expected of a date that is not bound to be wrong. */
    String expectation() {
        return "a date not after the end of " + organisation + ", " + date + " ("
                + Fact.ORGANISATIONS.table().file() + ")";
    }

    /** The acts happened by the end, and who has not left by then leaves with it. No act may be certainly later. */
    MembershipHistory applyTo(MembershipHistory told) {
        List<MembershipEvent> events = new ArrayList<>();
        for (Country country : told.countries()) {
            List<MembershipEvent> own = told.events(country);
            own.forEach(event -> events.add(new MembershipEvent(
                    country, event.act(), event.date().noLaterThan(date), event.citations(), event.reason())));
            if (own.get(own.size() - 1).act() != MembershipAct.WITHDRAW) {
                events.add(new MembershipEvent(country, MembershipAct.WITHDRAW, date, citations, REASON));
            }
        }
        return MembershipHistory.of(events, told.stages());
    }
}
