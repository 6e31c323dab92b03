package io.github.csto.source;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A row of the register: a fact, and where it comes from. Immutable, and thread-safe if the fact is.
 *
 * @param <T> the type of the fact
 * @param id an identifier that no other claim of the register has
 * @param organisation the organisation that the claim is about, such as {@code CSTO}
 * @param account the account that the claim belongs to, such as {@code prose}; empty for facts that are not kept by account
 * @param value the fact
 * @param citations the places that support the claim; at least one in the library's own register and, in any register, for memberships, stages
 *     and roster checks
 * @param witness the few words, or the date as the document writes it, that stand on the cited lines; at least one where a citation is required
 * @param reason why the claim is recorded this way, in our own words
 */
public record Claim<T>(
        String id,
        String organisation,
        Optional<String> account,
        T value,
        List<Citation> citations,
        List<String> witness,
        String reason) {
    public Claim {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(value, "value");
        citations = List.copyOf(citations);
        witness = List.copyOf(witness);
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * Returns the same claim with another fact.
     *
     * @param <U> the type of the other fact
     * @param other the other fact
     * @return the claim
     */
    public <U> Claim<U> withValue(U other) {
        return new Claim<>(id, organisation, account, other, citations, witness, reason);
    }
}
