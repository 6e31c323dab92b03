package io.github.csto.register;

import io.github.csto.account.Account;
import io.github.csto.account.Accounts;
import io.github.csto.account.Precedence;
import io.github.csto.organisation.Organisation;
import io.github.csto.source.Claim;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An organisation as each account has it, as {@link ByAccount#claims} finds it; what they have in common is found once for all of them. */
final class OrganisationByAccount {
    private final Map<Optional<String>, Claim<Organisation>> told = new HashMap<>();
    private final Map<String, Account> accounts = new LinkedHashMap<>();
    private final Precedence precedence;
    private final Optional<Claim<Organisation>> byDefault;

    /** Of the claims about one organisation, and the accounts of its memberships, if there are any. */
    OrganisationByAccount(Collection<Claim<Organisation>> claims, Optional<Accounts> members) {
        claims.forEach(claim -> told.putIfAbsent(claim.account(), claim));
        members.ifPresent(known -> known.names().forEach(name -> accounts.put(name, known.account(name))));
        this.precedence = Precedence.among(accounts.values());
        this.byDefault = first(ByAccount.precedence(members, Optional.empty()))
                .or(() -> Optional.ofNullable(told.get(Optional.<String>empty())));
    }

    private Optional<Claim<Organisation>> first(List<String> names) {
        return names.stream()
                .flatMap(name -> Optional.ofNullable(told.get(Optional.of(name))).stream())
                .findFirst();
    }

    /** As an account of the memberships or another has it; of no account, as the one that answers by default does. */
    Optional<Claim<Organisation>> of(Optional<String> account) {
        return account.flatMap(name -> Optional.ofNullable(told.get(account))
                        .or(() -> Optional.ofNullable(accounts.get(name))
                                .flatMap(known -> first(precedence.nearest(known)))))
                .or(() -> byDefault);
    }
}
