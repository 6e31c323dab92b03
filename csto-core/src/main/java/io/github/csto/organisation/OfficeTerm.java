package io.github.csto.organisation;

import io.github.csto.country.Country;
import io.github.csto.source.Citation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody's time in an office of an organisation. Immutable and thread-safe.
 *
 * @param account whose word it is
 * @param office the office, such as {@code SECRETARY_GENERAL}
 * @param holder who held it
 * @param country the holder's state, if that is told
 * @param tenure when
 * @param citations where that is told
 */
public record OfficeTerm(
        String account,
        String office,
        String holder,
        Optional<Country> country,
        Tenure tenure,
        List<Citation> citations) {
    /**
     * Somebody's time in an office of an organisation.
     *
     * @param account whose word it is
     * @param office the office, such as {@code SECRETARY_GENERAL}
     * @param holder who held it
     * @param country the holder's state, if that is told
     * @param tenure when
     * @param citations where that is told
     */
    public OfficeTerm {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(tenure, "tenure");
        citations = List.copyOf(citations);
    }
}
