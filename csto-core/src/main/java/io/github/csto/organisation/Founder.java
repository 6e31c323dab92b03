package io.github.csto.organisation;

import io.github.csto.country.Country;
import io.github.csto.source.Citation;
import java.util.List;
import java.util.Objects;

/**
 * A state that an account calls a founding member. Immutable and thread-safe.
 *
 * @param account whose word it is
 * @param country the state
 * @param citations where that is told
 */
public record Founder(String account, Country country, List<Citation> citations) {
    /**
     * A state that an account calls a founding member.
     *
     * @param account whose word it is
     * @param country the state
     * @param citations where that is told
     */
    public Founder {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(country, "country");
        citations = List.copyOf(citations);
    }
}
