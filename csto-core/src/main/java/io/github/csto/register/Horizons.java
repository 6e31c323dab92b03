package io.github.csto.register;

import io.github.csto.account.Account;
import io.github.csto.account.Accounts;
import io.github.csto.account.RosterCheck;
import io.github.csto.source.Claim;
import io.github.csto.time.PartialDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Up to when registers and accounts are good. */
final class Horizons {
    /** What the horizon of an account rests on. */
    private static final List<Fact<?>> TELLING =
            List.of(Fact.MEMBERSHIPS, Fact.STAGES, Fact.ROSTER_CHECKS, Fact.ORGANISATIONS);

    private Horizons() {}

    /** The date of the latest document; a register has one that is dated. */
    static PartialDate ofAll(Register register) {
        return latest(register.sources().documents().stream()
                        .flatMap(document -> document.date().stream())
                        .toList())
                .orElseThrow();
    }

    static PartialDate of(Register register, String organisation, String account) {
        Set<String> names = speaking(register.accounts(organisation), account);
        List<PartialDate> dates = new ArrayList<>();
        for (Fact<?> fact : TELLING) {
            for (Claim<?> claim : register.facts(fact, organisation)) {
                if (claim.account().isEmpty() || names.contains(claim.account().get())) {
                    register.sources()
                            .named(claim.citations())
                            .forEach(source -> source.date().ifPresent(dates::add));
                    if (claim.value() instanceof RosterCheck check) {
                        dates.add(check.date());
                    }
                }
            }
        }
        return latest(dates).orElseGet(() -> ofAll(register));
    }

    /** The account, those that it is derived from, and those that are derived from no others than these. */
    private static Set<String> speaking(Accounts accounts, String account) {
        Set<String> names = new TreeSet<>(List.of(account.split(",", -1)));
        names.stream()
                .filter(accounts.names()::contains)
                .map(accounts::account)
                .flatMap(each -> each.inputs().stream())
                .toList()
                .forEach(names::add);
        accounts.names().stream()
                .map(accounts::account)
                .filter(Account::isDerived)
                .filter(each -> names.containsAll(each.inputs()))
                .map(Account::name)
                .forEach(names::add);
        return names;
    }

    private static Optional<PartialDate> latest(List<PartialDate> dates) {
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        PartialDate earliest = Collections.max(dates, Comparator.comparing(PartialDate::earliest));
        PartialDate latest = Collections.max(dates, Comparator.comparing(PartialDate::latest));
        if (earliest.isWithin(latest) && latest.isWithin(earliest)) {
            return Optional.of(earliest);
        }
        PartialDate start = PartialDate.of(earliest.earliest());
        PartialDate end = PartialDate.of(latest.latest());
        return Optional.of(start.equals(end) ? end : PartialDate.between(start, end));
    }
}
