package io.github.csto.organisation;

import io.github.csto.country.Country;
import io.github.csto.source.Citation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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
}
