package io.github.csto.register;

import io.github.csto.account.Accounts;
import io.github.csto.country.Country;
import io.github.csto.membership.Criterion;
import io.github.csto.membership.Dissolution;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.organisation.Observer;
import io.github.csto.organisation.Organisation;
import io.github.csto.organisation.Tenure;
import io.github.csto.organisation.Treaty;
import io.github.csto.register.Table.Row;
import io.github.csto.source.Claim;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import io.github.csto.time.Timeline;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the tables about organisations have to keep among themselves and with the memberships, wherever dates are certain. */
final class FactLaws {
    private final Rows rows;
    private final List<RegisterFault> faults;
    private final Map<String, Accounts> accounts;
    private final Map<String, List<Claim<Organisation>>> organisations;
    private final Map<String, OrganisationByAccount> bodies = new HashMap<>();
    /** The accounts of the memberships of each organisation. */
    private final Map<String, Set<String>> names = new HashMap<>();

    private final Map<List<Object>, NavigableMap<LocalDate, LocalDate>> memberships = new HashMap<>();

    FactLaws(Rows rows, Map<String, Accounts> accounts, List<RegisterFault> faults) {
        this.rows = rows;
        this.accounts = accounts;
        this.faults = faults;
        this.organisations =
                rows.values(Fact.ORGANISATIONS.table()).stream().collect(Collectors.groupingBy(Claim::organisation));
    }

    /** The body that a claim is about, as the claim's account has it. */
    private Optional<Claim<Organisation>> body(Claim<?> claim) {
        return bodies.computeIfAbsent(
                        claim.organisation(),
                        name -> new OrganisationByAccount(
                                organisations.getOrDefault(name, List.of()), Optional.ofNullable(accounts.get(name))))
                .of(claim.account());
    }

    private static <T> T value(Row<Claim<T>> row) {
        return row.sound().value();
    }

    void check() {
        observersLeaveWithTheBody();
        rows.sound(Fact.OBSERVERS.table()).forEach(this::noObserverIsAMember);
        treatiesFollow();
        OfficeHolders.check(rows.sound(Fact.OFFICES.table()), faults);
    }

    private void observersLeaveWithTheBody() {
        for (Row<Claim<Observer>> row : rows.sound(Fact.OBSERVERS.table())) {
            body(row.sound()).flatMap(ByAccount::end).ifPresent(end -> {
                Tenure tenure = value(row).tenure();
                late(row, Columns.SINCE, tenure.since().stream(), end);
                late(row, Columns.UNTIL, tenure.until().stream(), end);
                late(row, Columns.ATTESTED, tenure.attested().stream(), end);
            });
        }
    }

    private void late(Row<Claim<Observer>> row, Column<?> column, Stream<PartialDate> dates, Dissolution end) {
        if (dates.anyMatch(end::isBefore)) {
            faults.add(Fact.OBSERVERS
                    .table()
                    .fault(row, column, ByAccount.notAfter(end, row.sound().organisation())));
        }
    }

    /** By the same account; others may say otherwise, and dissent. */
    private void noObserverIsAMember(Row<Claim<Observer>> row) {
        String organisation = row.sound().organisation();
        Observer observer =
                body(row.sound()).map(body -> value(row).within(body.value())).orElse(value(row));
        String account = row.sound().account().orElseThrow();
        Accounts own = accounts.get(organisation);
        if (own == null
                || !names.computeIfAbsent(organisation, name -> Set.copyOf(own.names()))
                        .contains(account)) {
            return;
        }
        Country country = observer.country();
        observer.tenure()
                .certainDays()
                .flatMap(days -> memberOn(own, account, country, days))
                .ifPresent(day -> faults.add(Fact.OBSERVERS
                        .table()
                        .fault(
                                row,
                                Columns.STATE,
                                "a state that is not a member as well (by the account " + account + ", " + country
                                        + " certainly is both on " + day + ")")));
    }

    /** The first of some days on which a state certainly is a member. */
    private Optional<LocalDate> memberOn(Accounts own, String account, Country country, DateInterval days) {
        NavigableMap<LocalDate, LocalDate> ends = memberships.computeIfAbsent(
                List.of(own.organisation(), account, country), key -> certain(own.history(account), country));
        Map.Entry<LocalDate, LocalDate> before = ends.floorEntry(days.start());
        if (before != null && before.getValue().isAfter(days.start())) {
            return Optional.of(days.start());
        }
        return Optional.ofNullable(ends.ceilingKey(days.start())).filter(days::contains);
    }

    /** Where a state certainly is a member: the first day after each stretch, by its first day. */
    private static NavigableMap<LocalDate, LocalDate> certain(MembershipHistory history, Country country) {
        NavigableMap<LocalDate, LocalDate> ends = new TreeMap<>();
        for (Timeline.Change<Certainty> change :
                history.timeline(country, Criterion.MEMBER).changes()) {
            Map.Entry<LocalDate, LocalDate> last = ends.lastEntry();
            if (last != null && last.getValue().equals(LocalDate.MAX)) {
                ends.put(last.getKey(), change.day());
            }
            if (change.after() == Certainty.YES) {
                ends.put(change.day(), LocalDate.MAX);
            }
        }
        return ends;
    }

    /** A treaty that amends or renews another was signed after each row of that. */
    private void treatiesFollow() {
        Set<String> known = new HashSet<>();
        rows.get(Fact.TREATIES.table()).forEach(row -> known.add(row.text(Columns.TREATY)));
        Map<String, PartialDate> latest = new HashMap<>();
        for (Row<Claim<Treaty>> row : rows.sound(Fact.TREATIES.table())) {
            value(row)
                    .signed()
                    .ifPresent(signed -> latest.merge(
                            value(row).id(),
                            signed,
                            (one, other) -> one.earliest().isBefore(other.earliest()) ? other : one));
        }
        for (Row<Claim<Treaty>> row : rows.sound(Fact.TREATIES.table())) {
            value(row).amends().ifPresent(other -> isLaterThan(row, Columns.AMENDS, other, known, latest));
            value(row).renews().ifPresent(other -> isLaterThan(row, Columns.RENEWS, other, known, latest));
        }
    }

    private void isLaterThan(
            Row<Claim<Treaty>> row,
            Column<?> column,
            String other,
            Set<String> known,
            Map<String, PartialDate> latest) {
        if (!known.contains(other)) {
            faults.add(Fact.TREATIES
                    .table()
                    .fault(row, column, "a treaty of " + Fact.TREATIES.table().file()));
        }
        PartialDate signed = latest.get(other);
        if (signed != null
                && value(row)
                        .signed()
                        .filter(own -> own.isAfter(signed) == Certainty.NO)
                        .isPresent()) {
            faults.add(Fact.TREATIES
                    .table()
                    .fault(
                            row,
                            Columns.SIGNED,
                            "a date after that of " + other + ", which it " + column.name() + ": " + signed));
        }
    }
}
