package io.github.csto.jackson;

import io.github.csto.membership.Stage;
import io.github.csto.register.StageClaim;
import io.github.csto.source.Citation;
import io.github.csto.time.PartialDate;
import java.util.List;

/** A claim about a stage in JSON. */
record StageParts(
        String id,
        String organisation,
        Stage stage,
        PartialDate date,
        List<Citation> citations,
        List<String> witness,
        String reason) {
    static StageParts of(StageClaim claim) {
        return new StageParts(
                claim.id(),
                claim.organisation(),
                claim.stage(),
                claim.date(),
                claim.citations(),
                claim.witness(),
                claim.reason());
    }

    StageClaim build() {
        return StageClaim.builder()
                .id(id)
                .organisation(organisation)
                .stage(stage)
                .date(date)
                .citations(citations)
                .witness(witness)
                .reason(reason)
                .build();
    }
}
