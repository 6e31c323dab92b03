package io.github.csto.account;

import io.github.csto.country.Country;
import io.github.csto.source.Citation;
import java.util.List;

/**
 * An account whose answer to the question asked cannot be true together with the answer given. An account that is merely less precise does
 * not dissent, nor does one that says nothing of the state. Immutable and thread-safe.
 *
 * @param account the account
 * @param country the state that the two answers differ on
 * @param says the account's answer
 * @param citations where the acts stand that decide the account's answer; where none has happened by then, its first act of that state
 * @param <A> the type of the answers
 */
public record Dissent<A>(String account, Country country, A says, List<Citation> citations) {
    public Dissent {
        citations = List.copyOf(citations);
    }
}
