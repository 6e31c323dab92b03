package io.github.csto.register;

import io.github.csto.organisation.Observer;
import io.github.csto.organisation.Organisation;
import io.github.csto.source.Claim;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Nobody observes a body that has ceased. */
final class ObserverTenures {
    private ObserverTenures() {}

    /** The claims, each within the body as its account has it. */
    static List<Claim<Observer>> within(
            List<Claim<Observer>> claims, Function<Optional<String>, Optional<Claim<Organisation>>> body) {
        Map<Optional<String>, Optional<Claim<Organisation>>> bodies = new HashMap<>();
        return claims.stream()
                .map(claim -> bodies.computeIfAbsent(claim.account(), body)
                        .map(own -> within(claim, own))
                        .orElse(claim))
                .toList();
    }

    /** Where the end of the body shortens the tenure, with that end and also with the citations of the body. */
    private static Claim<Observer> within(Claim<Observer> claim, Claim<Organisation> body) {
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
