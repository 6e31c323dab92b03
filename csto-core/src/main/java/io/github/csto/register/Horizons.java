package io.github.csto.register;

import io.github.csto.account.Account;
import io.github.csto.account.Accounts;
import io.github.csto.account.RosterCheck;
import io.github.csto.source.Claim;
import io.github.csto.source.SourceDocument;
import io.github.csto.time.PartialDate;
import java.util.ArrayList;
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
        return latest(dates(register.sources().documents())).orElseThrow();
    }

    static PartialDate of(Register register, String organisation, String account) {
        Set<String> names = speaking(register.accounts(organisation), account);
        List<PartialDate> dates = new ArrayList<>();
        for (Fact<?> fact : TELLING) {
            for (Claim<?> claim : register.facts(fact, organisation)) {
                if (claim.account().isEmpty() || names.contains(claim.account().get())) {
                    dates.addAll(dates(register.sources().named(claim.citations())));
                    if (claim.value() instanceof RosterCheck check) {
                        dates.add(check.date());
                    }
                }
            }
        }
        Optional<PartialDate> latest = latest(dates);
        return latest.isPresent() ? latest.get() : ofAll(register);
    }

    private static List<PartialDate> dates(List<SourceDocument> documents) {
        List<PartialDate> dates = new ArrayList<>();
        for (SourceDocument document : documents) {
            if (document.date().isPresent()) {
                dates.add(document.date().get());
            }
        }
        return dates;
    }

    /** The account, those that it is derived from, and those that are derived from no others than these. */
    private static Set<String> speaking(Accounts accounts, String account) {
        Set<String> known = new TreeSet<>(accounts.names());
        Set<String> names = new TreeSet<>();
        for (String name : account.split(",", -1)) {
            names.add(name);
            if (known.contains(name)) {
                names.addAll(accounts.account(name).inputs());
            }
        }
        for (String name : known) {
            Account each = accounts.account(name);
            if (each.isDerived() && names.containsAll(each.inputs())) {
                names.add(name);
            }
        }
        return names;
    }

    private static Optional<PartialDate> latest(List<PartialDate> dates) {
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        PartialDate earliest = dates.get(0);
        PartialDate latest = dates.get(0);
        for (PartialDate date : dates) {
            if (date.earliest().isAfter(earliest.earliest())) {
                earliest = date;
            }
            if (date.latest().isAfter(latest.latest())) {
                latest = date;
            }
        }
        if (earliest.isWithin(latest) && latest.isWithin(earliest)) {
            return Optional.of(earliest);
        }
        PartialDate start = PartialDate.of(earliest.earliest());
        PartialDate end = PartialDate.of(latest.latest());
        return Optional.of(start.equals(end) ? end : PartialDate.between(start, end));
    }
}
