package io.github.csto.register;

import io.github.csto.organisation.Observer;
import io.github.csto.organisation.Organisation;
import io.github.csto.source.Claim;
import java.util.stream.Stream;

/** Nobody observes a body that has ceased. */
final class ObserverTenures {
    private ObserverTenures() {}

    /** Where the end of the body shortens the tenure, with that end and also with the citations of the body. */
    static Claim<Observer> within(Claim<Observer> claim, Claim<Organisation> body) {
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
}
