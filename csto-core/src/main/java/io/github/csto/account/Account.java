package io.github.csto.account;

import io.github.csto.country.Country;
import io.github.csto.country.Wording;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An account of the memberships of an organisation: what it is and how far it is trusted. A primary account has claims of its own and a rank; a
 * derived account has none, and is made of its inputs by the rules of {@linkplain Reconciliation reconciliation}. Immutable and thread-safe.
 *
 * @param name the name of the account, such as {@code prose}
 * @param title what the account is, in three languages
 * @param rank the rank of trust, 1 being the most trusted; empty for a derived account
 * @param inputs the primary accounts that a derived account is made of; empty for a primary account
 * @param complete the states of which a primary account has every act, so that it says by silence that nothing happened
 */
public record Account(String name, Wording title, Optional<Integer> rank, List<String> inputs, List<Country> complete) {
    public Account {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(rank, "rank");
        inputs = List.copyOf(inputs);
        complete = List.copyOf(complete);
        if (inputs.isEmpty() && Accounts.isReserved(name)) {
            throw new IllegalArgumentException("The account " + name + " is derived and needs inputs");
        }
        if (inputs.isEmpty() && (rank.isEmpty() || rank.get() < 1)) {
            throw new IllegalArgumentException(
                    "The account " + name + " needs a rank from 1, or the inputs that it is derived from");
        }
        if (!inputs.isEmpty() && (rank.isPresent() || !complete.isEmpty())) {
            throw new IllegalArgumentException(
                    "The account " + name + " is derived: it has neither a rank nor states for which it is complete");
        }
        if (new HashSet<>(inputs).size() < inputs.size() || new HashSet<>(complete).size() < complete.size()) {
            throw new IllegalArgumentException("Something is there twice: " + inputs + " " + complete);
        }
    }

    /**
     * Obtains a primary account of which nothing is known but its name.
     *
     * @param name the name of the account
     * @return the account, of rank 1 and complete for no state
     */
    public static Account of(String name) {
        return new Account(name, Wording.of(name, "", ""), Optional.of(1), List.of(), List.of());
    }

    /** A derived account that no table introduces. */
    static Account derived(String name, List<String> inputs) {
        Wording title = Wording.of(
                "Derived from the accounts in their order of trust",
                "Déduit des versions dans leur ordre de confiance",
                "Выведено из версий в порядке доверия");
        return new Account(name, title, Optional.empty(), inputs, List.of());
    }

    /**
     * Returns whose word an account goes by in facts that are kept by account beside the memberships, such as stages, where it may have none of its own:
     * the account itself; then, for each account that it is derived from, what is derived from that and the account itself; of a primary
     * account, what is derived from it; and last those of the account that answers by default.
     *
     * @param accounts the accounts of the organisation, of which this one may be another than those
     * @return the names, the first whose facts are to be used first; each once
     */
    public List<String> precedence(Collection<Account> accounts) {
        Precedence precedence = Precedence.among(accounts);
        Set<String> names = new LinkedHashSet<>(precedence.nearest(this));
        names.addAll(precedence.byDefault());
        return List.copyOf(names);
    }

    /**
     * Returns the accounts that together tell what this one does: the account itself, and those that it is derived from, with what is derived from these alone.
     *
     * @param accounts the accounts of the organisation, of which this one may be another than those
     * @return the names, as {@link #precedence} orders them; each once
     */
    public List<String> within(Collection<Account> accounts) {
        Set<String> others = accounts.stream()
                .filter(other -> other.isDerived() && !inputs.containsAll(other.inputs()))
                .map(Account::name)
                .filter(other -> !other.equals(name))
                .collect(Collectors.toSet());
        Set<String> names = Precedence.among(accounts).within(this);
        names.removeAll(others);
        return List.copyOf(names);
    }

    /**
     * Returns the account and those that tell what it does and more.
     *
     * @param accounts the accounts of the organisation, of which this one may be another than those
     * @return the account itself; then those that are derived from it, or from all that it is derived from, the fewest inputs first
     */
    public List<Account> widened(Collection<Account> accounts) {
        List<String> own = isDerived() ? inputs : List.of(name);
        return Stream.concat(
                        Stream.of(this),
                        accounts.stream()
                                .filter(other -> !other.name().equals(name)
                                        && other.inputs().containsAll(own))
                                .sorted(Comparator.<Account>comparingInt(
                                                other -> other.inputs().size())
                                        .thenComparing(Account::name)))
                .toList();
    }

    /**
     * Checks whether the account is derived from others.
     *
     * @return whether it has inputs
     */
    public boolean isDerived() {
        return !inputs.isEmpty();
    }
}
