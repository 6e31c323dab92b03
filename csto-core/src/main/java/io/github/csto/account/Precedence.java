package io.github.csto.account;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whose word each account of an organisation goes by in facts that are kept by account beside the memberships, such as stages. Who is derived from whom is
 * found once for all of them. Immutable and thread-safe.
 */
public final class Precedence {
    private final Map<String, Account> accounts = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    /** The accounts that are derived from each, in the order of their names, without the one that is derived from all. */
    private final Map<String, Set<String>> derived = new HashMap<>();

    private final List<String> byDefault;

    private Precedence(Collection<Account> all) {
        for (Account account : all) {
            accounts.put(account.name(), account);
            places.put(account.name(), places.size());
            if (!account.name().equals(Accounts.RECONCILED)) {
                for (String input : account.inputs()) {
                    Set<String> known = derived.getOrDefault(input, new TreeSet<>());
                    known.add(account.name());
                    derived.put(input, known);
                }
            }
        }
        Set<String> names = new LinkedHashSet<>();
        Account reconciled = accounts.get(Accounts.RECONCILED);
        if (reconciled != null) {
            names.add(reconciled.name());
            addInputs(reconciled, names);
        }
        this.byDefault = List.copyOf(names);
    }

    /**
     * Obtains the precedence among the accounts of an organisation.
     *
     * @param accounts the accounts
     * @return the precedence
     */
    public static Precedence among(Collection<Account> accounts) {
        return new Precedence(accounts);
    }

    /**
     * Returns those that an account goes by before all others.
     *
     * @param account the account, which may be another than those
     * @return the account itself; then, for each account that it is derived from, what is derived from that and the account itself; of a primary account, what is
     *     derived from it; the first whose facts are to be used first; each once
     */
    public List<String> nearest(Account account) {
        Set<String> names = within(account);
        names.addAll(derived.getOrDefault(account.name(), Set.of()));
        return List.copyOf(names);
    }

    /** The account and those that it is derived from, with what is derived from these. */
    Set<String> within(Account account) {
        Set<String> names = new LinkedHashSet<>();
        names.add(account.name());
        addInputs(account, names);
        return names;
    }

    /**
     * Returns those that every account goes by where the nearest have nothing.
     *
     * @return the account that answers by default and those that it is derived from; none if there is no such account
     */
    public List<String> byDefault() {
        return byDefault;
    }

    /** By trust, and where that is the same in the order in which the accounts were given. */
    private void addInputs(Account account, Set<String> names) {
        SortedMap<Integer, SortedMap<Integer, Account>> byTrust = new TreeMap<>();
        for (String name : account.inputs()) {
            Account input = accounts.get(name);
            if (input != null) {
                int rank = input.rank().orElse(Integer.MAX_VALUE);
                SortedMap<Integer, Account> level = byTrust.getOrDefault(rank, new TreeMap<>());
                level.put(places.getOrDefault(name, 0), input);
                byTrust.put(rank, level);
            }
        }
        for (SortedMap<Integer, Account> level : byTrust.values()) {
            for (Account input : level.values()) {
                names.addAll(derived.getOrDefault(input.name(), Set.of()));
                names.add(input.name());
            }
        }
    }
}
