package io.github.csto.register;

import io.github.csto.account.Accounts;
import io.github.csto.country.Country;
import io.github.csto.membership.Criterion;
import io.github.csto.membership.Dissolution;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.organisation.Observer;
import io.github.csto.organisation.OfficeTerm;
import io.github.csto.organisation.Organisation;
import io.github.csto.organisation.Tenure;
import io.github.csto.organisation.Treaty;
import io.github.csto.register.Table.Row;
import io.github.csto.source.Claim;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import io.github.csto.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the tables about organisations have to keep among themselves and with the memberships, wherever dates are certain. */
final class FactLaws {
    private final Rows rows;
    private final List<RegisterFault> faults;
    private final Map<String, Accounts> accounts;

    FactLaws(Rows rows, Map<String, Accounts> accounts, List<RegisterFault> faults) {
        this.rows = rows;
        this.accounts = accounts;
        this.faults = faults;
    }

    /** The body that a claim is about, as the claim's account has it. */
    private Optional<Claim<Organisation>> body(Claim<?> claim) {
        String organisation = claim.organisation();
        return ByAccount.rows(
                        rows,
                        Fact.ORGANISATIONS.table(),
                        organisation,
                        ByAccount.precedence(Optional.ofNullable(accounts.get(organisation)), claim.account()))
                .stream()
                .map(Row::sound)
                .findFirst();
    }

    private static <T> T value(Row<Claim<T>> row) {
        return row.sound().value();
    }

    void check() {
        observersLeaveWithTheBody();
        rows.sound(Fact.OBSERVERS.table()).forEach(this::noObserverIsAMember);
        rows.sound(Fact.TREATIES.table()).forEach(row -> {
            isLaterThan(row, Columns.AMENDS, Treaty::amends);
            isLaterThan(row, Columns.RENEWS, Treaty::renews);
        });
        oneHolderAtATime();
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
        if (own == null || !own.names().contains(account)) {
            return;
        }
        Country country = observer.country();
        MembershipHistory history = own.history(account);
        Stream<LocalDate> entries =
                history.timeline(country, Criterion.MEMBER).changes().stream().map(Timeline.Change::day);
        Stream.concat(beginnings(observer.tenure()), entries)
                .sorted()
                .filter(day -> observer.tenure().isHeldOn(day) == Certainty.YES)
                .filter(day -> history.isMember(country, day) == Certainty.YES)
                .findFirst()
                .ifPresent(day -> faults.add(Fact.OBSERVERS
                        .table()
                        .fault(
                                row,
                                Columns.STATE,
                                "a state that is not a member as well (by the account " + account + ", " + country
                                        + " certainly is both on " + day + ")")));
    }

    /** The first day on which it certainly holds is one of these. */
    private static Stream<LocalDate> beginnings(Tenure tenure) {
        return Stream.concat(tenure.since().stream(), tenure.attested().stream())
                .map(PartialDate::latest);
    }

    private void isLaterThan(Row<Claim<Treaty>> row, Column<?> column, Function<Treaty, Optional<String>> which) {
        Treaty later = value(row);
        Optional<String> other = which.apply(later);
        if (other.isEmpty()) {
            return;
        }
        if (rows.get(Fact.TREATIES.table()).stream()
                .noneMatch(each -> each.text(Columns.TREATY).equals(other.get()))) {
            faults.add(Fact.TREATIES
                    .table()
                    .fault(row, column, "a treaty of " + Fact.TREATIES.table().file()));
        }
        rows.sound(Fact.TREATIES.table()).stream()
                .map(FactLaws::value)
                .filter(treaty -> treaty.id().equals(other.get()))
                .flatMap(treaty -> treaty.signed().stream())
                .filter(signed -> later.signed()
                        .filter(own -> own.isAfter(signed) == Certainty.NO)
                        .isPresent())
                .forEach(signed -> faults.add(Fact.TREATIES
                        .table()
                        .fault(
                                row,
                                Columns.SIGNED,
                                "a date after that of " + other.get() + ", which it " + column.name() + ": "
                                        + signed)));
    }

    private void oneHolderAtATime() {
        List<Row<Claim<OfficeTerm>>> terms = rows.sound(Fact.OFFICES.table());
        List<Row<Claim<OfficeTerm>>> earlier = new ArrayList<>();
        for (Row<Claim<OfficeTerm>> row : terms) {
            earlier.forEach(other -> oneHolderAtATime(other, row));
            earlier.add(row);
        }
    }

    private void oneHolderAtATime(Row<Claim<OfficeTerm>> first, Row<Claim<OfficeTerm>> second) {
        OfficeTerm one = value(first);
        OfficeTerm other = value(second);
        if (!first.sound().organisation().equals(second.sound().organisation())
                || !first.sound().account().equals(second.sound().account())
                || !one.office().equals(other.office())
                || one.holder().equals(other.holder())) {
            return;
        }
        Stream.concat(beginnings(one.tenure()), beginnings(other.tenure()))
                .sorted()
                .filter(day -> one.tenure().isHeldOn(day).and(other.tenure().isHeldOn(day)) == Certainty.YES)
                .findFirst()
                .ifPresent(day -> faults.add(Fact.OFFICES
                        .table()
                        .fault(
                                second,
                                Columns.HOLDER,
                                "an office that nobody else certainly holds at the same time (" + one.holder()
                                        + " does on " + day + ", line " + first.line() + ")")));
    }
}
