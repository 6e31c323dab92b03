package io.github.csto.organisation;

import io.github.csto.country.Country;
import io.github.csto.source.Citation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A state that observes a body or one of its organs without being a member. Immutable and thread-safe.
 *
 * @param account whose word it is
 * @param country the state
 * @param organ the organ that it observes, or empty for the body as a whole
 * @param tenure when
 * @param citations where that is told
 */
public record Observer(
        String account, Country country, Optional<String> organ, Tenure tenure, List<Citation> citations) {
    /**
     * A state that observes a body or one of its organs without being a member.
     *
     * @param account whose word it is
     * @param country the state
     * @param organ the organ that it observes, or empty for the body as a whole
     * @param tenure when
     * @param citations where that is told
     */
    public Observer {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(organ, "organ");
        Objects.requireNonNull(tenure, "tenure");
        citations = List.copyOf(citations);
    }

    /**
     * The same within the lifetime of the body: nobody observes it, or an organ of it, once it has ceased.
     *
     * @param body the body that is observed
     * @return the observer; where the end of the body shortens the tenure, with that end and also with the citations of the body
     */
    public Observer within(Organisation body) {
        Tenure ended = body.ceased().map(tenure::endingBy).orElse(tenure);
        return ended.equals(tenure)
                ? this
                : new Observer(
                        account,
                        country,
                        organ,
                        ended,
                        Stream.concat(citations.stream(), body.citations().stream())
                                .toList());
    }
}
