package io.github.csto.register;

import io.github.csto.account.Accounts;
import io.github.csto.council.CouncilRecord;
import io.github.csto.rule.RuleBook;
import io.github.csto.rule.RuleVersion;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** What is told of an organisation's Council, and its rules, by any of the accounts. Each is put together when it is first asked for. Thread-safe. */
final class Council {
    static final Council SILENT = new Council(Optional.empty(), List.of(), new CouncilClaims());

    private final Optional<Accounts> accounts;
    private final List<RuleVersion> versions;
    private final CouncilClaims claims;
    private final Map<List<String>, RuleBook> books = new ConcurrentHashMap<>();
    private final Map<List<String>, CouncilRecord> records = new ConcurrentHashMap<>();

    Council(Optional<Accounts> accounts, List<RuleVersion> versions, CouncilClaims claims) {
        this.accounts = accounts;
        this.versions = versions;
        this.claims = claims;
    }

    /** The rules by an account, or by the one that answers by default. */
    RuleBook rules(Optional<String> account) {
        Set<String> tell = versions.stream().map(RuleVersion::account).collect(Collectors.toSet());
        return books.computeIfAbsent(ByAccount.telling(accounts, account, tell), this::rules);
    }

    private RuleBook rules(List<String> telling) {
        Map<String, Integer> places = new HashMap<>();
        telling.forEach(name -> places.put(name, places.size()));
        places.put("", places.size()); // the rows of no account
        return RuleBook.of(versions.stream()
                .filter(version -> places.containsKey(version.account()))
                .sorted(Comparator.comparing(version -> places.get(version.account())))
                .toList());
    }

    /** The record by an account, or by the one that answers by default. */
    CouncilRecord record(Optional<String> account) {
        return records.computeIfAbsent(ByAccount.telling(accounts, account, claims.accounts()), claims::record);
    }
}
