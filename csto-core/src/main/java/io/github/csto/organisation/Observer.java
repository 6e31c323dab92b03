package io.github.csto.organisation;

import io.github.csto.country.Country;
import java.util.Objects;
import java.util.Optional;

/**
 * A state that observes a body or one of its organs without being a member. Immutable and thread-safe.
 *
 * @param country the state
 * @param organ the organ that it observes, or empty for the body as a whole
 * @param tenure when
 */
public record Observer(Country country, Optional<String> organ, Tenure tenure) {
    public Observer {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(organ, "organ");
        Objects.requireNonNull(tenure, "tenure");
    }

    /**
     * Returns the observer within the lifetime of the body: nobody observes it, or an organ of it, once it has ceased.
     *
     * @param body the body that is observed
     * @return the observer, with the end of the body where that shortens the tenure
     */
    public Observer within(Organisation body) {
        return new Observer(country, organ, body.ceased().map(tenure::endingBy).orElse(tenure));
    }
}
