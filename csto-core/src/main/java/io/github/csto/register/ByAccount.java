package io.github.csto.register;

import io.github.csto.account.Account;
import io.github.csto.account.Accounts;
import io.github.csto.account.Precedence;
import io.github.csto.membership.Dissolution;
import io.github.csto.organisation.Organisation;
import io.github.csto.register.Table.Row;
import io.github.csto.source.Claim;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which rows an account goes by, in tables that may have rows of several accounts, and when organisations end by them. */
final class ByAccount {
    private final Rows rows;
    private final String organisation;
    private final Precedence precedence;
    private final Map<Table<?>, List<? extends Row<?>>> byDefault = new HashMap<>();

    /** Of the accounts of one organisation. */
    ByAccount(Rows rows, String organisation, Collection<Account> accounts) {
        this.rows = rows;
        this.organisation = organisation;
        this.precedence = Precedence.among(accounts);
    }

    /**
     * The sound rows about the organisation that an account goes by: those of the first of the accounts in its
     * {@linkplain Account#precedence precedence} that has any, else those that are kept by no account.
     */
    <T> List<Row<Claim<T>>> rows(Table<Claim<T>> table, Account account) {
        List<Row<Claim<T>>> own = own(rows, table, organisation, account.name());
        if (own == null) {
            own = first(rows, table, organisation, precedence.nearest(account));
        }
        return own == null ? byDefault(table) : own;
    }

    @SuppressWarnings("unchecked") // each table makes its own rows
    private <T> List<Row<Claim<T>>> byDefault(Table<Claim<T>> table) {
        List<? extends Row<?>> known = byDefault.get(table);
        if (known == null) {
            List<Row<Claim<T>>> first = first(rows, table, organisation, precedence.byDefault());
            known = first == null ? rows.of(table, organisation, Optional.empty()) : first;
            byDefault.put(table, known);
        }
        return (List<Row<Claim<T>>>) known;
    }

    /** The end of the organisation by an account, if it has ceased. */
    Optional<Dissolution> end(Account account) {
        List<Row<Claim<Organisation>>> bodies = rows(Fact.ORGANISATIONS.table(), account);
        return bodies.isEmpty() ? Optional.empty() : end(bodies.get(0).sound());
    }

    /** What is found without a look at other accounts: the account's own rows, or those of no account if no account has any; else nothing. */
    private static <T> @Nullable List<Row<Claim<T>>> own(
            Rows rows, Table<Claim<T>> table, String organisation, String account) {
        if (!rows.isToldByAccounts(table, organisation)) {
            return rows.of(table, organisation, Optional.empty());
        }
        List<Row<Claim<T>>> own = rows.of(table, organisation, Optional.of(account));
        return own.isEmpty() ? null : own;
    }

    private static <T> @Nullable List<Row<Claim<T>>> first(
            Rows rows, Table<Claim<T>> table, String organisation, List<String> accounts) {
        for (String account : accounts) {
            List<Row<Claim<T>>> own = rows.of(table, organisation, Optional.of(account));
            if (!own.isEmpty()) {
                return own;
            }
        }
        return null;
    }

    /** The claims of the first of the accounts that has any, else those that are kept by no account. */
    static <T> List<Claim<T>> claims(List<Claim<T>> claims, List<String> precedence) {
        Map<Optional<String>, List<Claim<T>>> byAccount = new HashMap<>();
        for (Claim<T> claim : claims) {
            List<Claim<T>> own = byAccount.getOrDefault(claim.account(), new ArrayList<>());
            own.add(claim);
            byAccount.put(claim.account(), own);
        }
        for (String account : precedence) {
            List<Claim<T>> own = byAccount.get(Optional.of(account));
            if (own != null) {
                return List.copyOf(own);
            }
        }
        return List.copyOf(byAccount.getOrDefault(Optional.<String>empty(), List.of()));
    }

    /** The end of an organisation, if it has ceased. */
    static Optional<Dissolution> end(Claim<Organisation> body) {
        return body.value().ceased().isPresent()
                ? Optional.of(new Dissolution(body.value().ceased().get(), body.citations()))
                : Optional.empty();
    }

    /** Whose word an account goes by, be it one of the memberships or not; of no account, that which answers by default. */
    static List<String> precedence(Optional<Accounts> accounts, Optional<String> account) {
        Set<String> names = new LinkedHashSet<>();
        if (account.isPresent()) {
            names.add(account.get());
        }
        if (accounts.isPresent()) {
            Accounts known = accounts.get();
            if (account.isPresent() && known.names().contains(account.get())) {
                names.addAll(known.precedence(account.get()));
            }
            if (known.preferred().isPresent()) {
                names.addAll(known.precedence(known.preferred().get()));
            }
        }
        return List.copyOf(names);
    }

    /**
     * The accounts that tell something in tables where each adds to the others, the most trusted first: those that the given one is made of, or if these tell nothing,
     * those that the narrowest account derived from it is made of. Rows of no account go with all of them, last.
     */
    static List<String> telling(Optional<Accounts> accounts, Optional<String> asked, Collection<String> tell) {
        if (accounts.isEmpty()) {
            return List.of();
        }
        Accounts known = accounts.get();
        List<Account> all = known.names().stream().map(known::account).toList();
        return asked
                .filter(known.names()::contains)
                .or(known::preferred)
                .map(name -> known.account(name).widened(all).stream()
                        .map(account -> account.within(all))
                        .filter(within -> within.stream().anyMatch(tell::contains))
                        .findFirst()
                        .orElse(List.of()))
                .orElse(List.of())
                .stream()
                .filter(tell::contains)
                .toList();
    }

    /** The most trusted account first; last what is of none of them. */
    static Comparator<Claim<?>> byTrust(List<String> precedence) {
        Map<String, Integer> places = new HashMap<>();
        precedence.forEach(name -> places.putIfAbsent(name, places.size()));
        return Comparator.comparingInt(
                claim -> places.getOrDefault(claim.account().orElse(""), places.size()));
    }

    /** What is expected of a date about an organisation that has ended. */
    static String notAfter(Dissolution end, String organisation) {
        return "a date not after the end of " + organisation + ", " + end.date() + " ("
                + Fact.ORGANISATIONS.table().file() + ")";
    }
}
