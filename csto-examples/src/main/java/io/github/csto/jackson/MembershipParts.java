package io.github.csto.jackson;

import io.github.csto.country.Country;
import io.github.csto.membership.MembershipAct;
import io.github.csto.register.MembershipClaim;
import io.github.csto.source.Citation;
import io.github.csto.time.PartialDate;
import java.util.List;

/** A claim about a membership in JSON. */
record MembershipParts(
        String id,
        String organisation,
        String account,
        Country country,
        MembershipAct act,
        PartialDate date,
        List<Citation> citations,
        List<String> witness,
        String reason) {
    static MembershipParts of(MembershipClaim claim) {
        return new MembershipParts(
                claim.id(),
                claim.organisation(),
                claim.account(),
                claim.country(),
                claim.act(),
                claim.date(),
                claim.citations(),
                claim.witness(),
                claim.reason());
    }

    MembershipClaim build() {
        return MembershipClaim.builder()
                .id(id)
                .organisation(organisation)
                .account(account)
                .country(country)
                .act(act)
                .date(date)
                .citations(citations)
                .witness(witness)
                .reason(reason)
                .build();
    }
}
