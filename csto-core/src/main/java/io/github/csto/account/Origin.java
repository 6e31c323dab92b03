package io.github.csto.account;

import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.source.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** What accounts come from: the claims of each primary account, and how the acts of an account become a history of the organisation. */
record Origin(
        Map<String, List<Claim<MembershipEvent>>> claims,
        BiFunction<Account, List<MembershipEvent>, MembershipHistory> history) {
    /** Of nothing that is known. */
    static Origin unknown() {
        return new Origin(Map.of(), (account, acts) -> MembershipHistory.of(acts));
    }

    static Origin of(
            List<String> primary,
            List<Claim<MembershipEvent>> claims,
            BiFunction<Account, List<MembershipEvent>, MembershipHistory> history) {
        Map<String, List<Claim<MembershipEvent>>> byAccount = new TreeMap<>();
        for (String name : primary) {
            byAccount.put(name, new ArrayList<>());
        }
        for (Claim<MembershipEvent> claim : claims) {
            List<Claim<MembershipEvent>> own = byAccount.get(claim.account().orElse(""));
            if (own == null) {
                throw new IllegalArgumentException(
                        "The claim " + claim.id() + " is not of a primary account: " + String.join(", ", primary));
            }
            own.add(claim);
        }
        return new Origin(byAccount, history);
    }

    /** The history of each primary account. */
    Map<String, MembershipHistory> histories(Map<String, Account> introduced) {
        Map<String, MembershipHistory> histories = new TreeMap<>();
        for (Map.Entry<String, List<Claim<MembershipEvent>>> own : claims.entrySet()) {
            List<MembershipEvent> acts = new ArrayList<>();
            for (Claim<MembershipEvent> claim : own.getValue()) {
                acts.add(claim.value());
            }
            Account account = Objects.requireNonNull(introduced.get(own.getKey()));
            histories.put(own.getKey(), history.apply(account, acts));
        }
        return histories;
    }

    /** The accounts by their names, with the one that is derived from all if there are several. */
    static SortedMap<String, Account> introduced(List<Account> accounts) {
        SortedMap<String, Account> introduced = new TreeMap<>();
        for (Account account : accounts) {
            if (introduced.put(account.name(), account) != null) {
                throw new IllegalArgumentException("Two accounts of one name: " + account.name());
            }
        }
        List<String> primary = byTrust(introduced);
        if (primary.size() > 1 && !introduced.containsKey(Accounts.RECONCILED)) {
            introduced.put(Accounts.RECONCILED, Account.derived(Accounts.RECONCILED, primary));
        }
        return introduced;
    }

    /** The primary accounts, the most trusted first. */
    static List<String> byTrust(Map<String, Account> introduced) {
        SortedMap<Integer, String> ranked = new TreeMap<>();
        for (Account account : introduced.values()) {
            String other =
                    account.rank().isPresent() ? ranked.put(account.rank().get(), account.name()) : null;
            if (other != null) {
                throw new IllegalArgumentException("Two accounts of one rank: " + other + " and " + account.name()
                        + ", " + account.rank().get());
            }
        }
        return List.copyOf(ranked.values());
    }

    /** What a derived account is made of, the most trusted first. */
    static List<String> inputs(Account account, Map<String, Account> introduced) {
        SortedMap<Integer, String> ranked = new TreeMap<>();
        for (String name : account.inputs()) {
            Account input = introduced.get(name);
            if (input == null || input.rank().isEmpty()) {
                throw new IllegalArgumentException("The inputs of " + account.name() + " are not all primary accounts: "
                        + String.join(", ", account.inputs()));
            }
            ranked.put(input.rank().get(), name);
        }
        return List.copyOf(ranked.values());
    }
}
