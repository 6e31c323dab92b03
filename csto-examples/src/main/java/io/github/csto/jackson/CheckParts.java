package io.github.csto.jackson;

import io.github.csto.account.RosterCheck;
import io.github.csto.country.Country;
import io.github.csto.source.Citation;
import io.github.csto.time.PartialDate;
import java.util.List;

/** A passage that names members, in JSON. */
record CheckParts(
        String id,
        String organisation,
        PartialDate date,
        RosterCheck.Says says,
        List<Country> countries,
        List<Citation> citations,
        List<String> witness,
        String reason) {
    static CheckParts of(RosterCheck check) {
        return new CheckParts(
                check.id(),
                check.organisation(),
                check.date(),
                check.says(),
                check.countries(),
                check.citations(),
                check.witness(),
                check.reason());
    }

    RosterCheck build() {
        return RosterCheck.builder()
                .id(id)
                .organisation(organisation)
                .date(date)
                .says(says)
                .countries(countries)
                .citations(citations)
                .witness(witness)
                .reason(reason)
                .build();
    }
}
