package io.github.csto.account;

import io.github.csto.country.Country;
import io.github.csto.source.Citation;
import java.util.List;
import java.util.Objects;

/**
 * An account whose answer to the question asked cannot be true together with the answer given. An account that is merely less precise does
 * not dissent, nor does one that says nothing of the state. Immutable and thread-safe.
 *
 * @param account the account
 * @param country the state that the two answers differ on
 * @param on whether they differ on membership or only on status
 * @param says the account's answer
 * @param citations where the acts stand that decide the account's answer; where none has happened by then, its first act of that state
 * @param beyondHorizon whether the question goes beyond the date up to which the account is good, so that it gives its last known state
 * @param <A> the type of the answers
 */
public record Dissent<A>(
        String account, Country country, Matter on, A says, List<Citation> citations, boolean beyondHorizon) {
    /** What two answers differ on. */
    public enum Matter {
        /** Whether the state counts: by one answer it certainly does, by the other it certainly does not. */
        MEMBERSHIP,
        /** Only the status: both answers leave it possible that the state counts, or both that it does not. */
        STATUS
    }

    public Dissent {
        Objects.requireNonNull(on, "on");
        citations = List.copyOf(citations);
    }

    /**
     * Makes an answer that differs on membership.
     *
     * @param account the account
     * @param country the state that the two answers differ on
     * @param says the account's answer
     * @param citations where the acts stand that decide it
     */
    public Dissent(String account, Country country, A says, List<Citation> citations) {
        this(account, country, Matter.MEMBERSHIP, says, citations, false);
    }

    /**
     * Makes the same dissent of an account that is or is not good up to the day asked for.
     *
     * @param beyond whether the question goes beyond the account's horizon
     * @return the dissent
     */
    public Dissent<A> withBeyondHorizon(boolean beyond) {
        return beyond == beyondHorizon ? this : new Dissent<>(account, country, on, says, citations, beyond);
    }
}
