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
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import io.github.csto.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the tables about organisations have to keep among themselves and with the memberships, wherever dates are certain. */
final class FactLaws {
    private final FactRows rows;
    private final List<RegisterFault> faults;
    private final SortedMap<String, Organisation> bodies = new TreeMap<>();

    FactLaws(FactRows rows, List<RegisterFault> faults) {
        this.rows = rows;
        this.faults = faults;
        told(FactTables.ORGANISATIONS)
                .forEach(row -> bodies.putIfAbsent(claim(row).organisation(), value(row)));
    }

    private <T> List<Row<Told<T>>> told(Table<Told<T>, ?> table) {
        return rows.get(table).stream().filter(row -> row.value() != null).toList();
    }

    private static <T> Told<T> claim(Row<Told<T>> row) {
        return Objects.requireNonNull(row.value());
    }

    private static <T> T value(Row<Told<T>> row) {
        return claim(row).value();
    }

    /** The end of each organisation that has ceased. */
    Map<String, Dissolution> ends() {
        Map<String, Dissolution> ends = new TreeMap<>();
        bodies.forEach((id, body) ->
                body.ceased().ifPresent(date -> ends.put(id, new Dissolution(date, body.citations()))));
        return ends;
    }

    /** What is expected of a date about an organisation that has ended. */
    static String notAfter(Dissolution end, String organisation) {
        return "a date not after the end of " + organisation + ", " + end.date() + " ("
                + FactTables.ORGANISATIONS.file() + ")";
    }

    void check(Map<String, Accounts> accounts) {
        observersLeaveWithTheBody();
        told(FactTables.OBSERVERS).forEach(row -> noObserverIsAMember(row, accounts));
        told(FactTables.TREATIES).forEach(row -> {
            isLaterThan(row, "amends", Treaty::amends);
            isLaterThan(row, "renews", Treaty::renews);
        });
        oneHolderAtATime();
    }

    private void observersLeaveWithTheBody() {
        Map<String, Dissolution> ends = ends();
        for (Row<Told<Observer>> row : told(FactTables.OBSERVERS)) {
            Dissolution end = ends.get(claim(row).organisation());
            if (end != null) {
                Tenure tenure = value(row).tenure();
                late(row, "since", tenure.since().stream(), end);
                late(row, "until", tenure.until().stream(), end);
                late(row, "attested", tenure.attested().stream(), end);
            }
        }
    }

    private void late(Row<Told<Observer>> row, String column, Stream<PartialDate> dates, Dissolution end) {
        if (dates.anyMatch(end::isBefore)) {
            faults.add(FactTables.OBSERVERS.fault(
                    row, column, notAfter(end, claim(row).organisation())));
        }
    }

    /** By the same account; others may say otherwise, and dissent. */
    private void noObserverIsAMember(Row<Told<Observer>> row, Map<String, Accounts> accounts) {
        String organisation = claim(row).organisation();
        Organisation body = bodies.get(organisation);
        Observer observer = body == null ? value(row) : value(row).within(body);
        Accounts own = accounts.get(organisation);
        if (own == null || !own.names().contains(observer.account())) {
            return;
        }
        Country country = observer.country();
        MembershipHistory history = own.history(observer.account());
        Stream<LocalDate> entries =
                history.timeline(country, Criterion.MEMBER).changes().stream().map(Timeline.Change::day);
        Stream.concat(beginnings(observer.tenure()), entries)
                .sorted()
                .filter(day -> observer.tenure().isHeldOn(day) == Certainty.YES)
                .filter(day -> history.isMember(country, day) == Certainty.YES)
                .findFirst()
                .ifPresent(day -> faults.add(FactTables.OBSERVERS.fault(
                        row,
                        "country",
                        "a state that is not a member as well (by the account " + observer.account() + ", " + country
                                + " certainly is both on " + day + ")")));
    }

    /** The first day on which it certainly holds is one of these. */
    private static Stream<LocalDate> beginnings(Tenure tenure) {
        return Stream.concat(tenure.since().stream(), tenure.attested().stream())
                .map(PartialDate::latest);
    }

    private void isLaterThan(Row<Told<Treaty>> row, String column, Function<Treaty, Optional<String>> which) {
        Treaty later = value(row);
        Optional<String> other = which.apply(later);
        if (other.isEmpty()) {
            return;
        }
        if (rows.get(FactTables.TREATIES).stream()
                .noneMatch(each -> each.text("treaty").equals(other.get()))) {
            faults.add(FactTables.TREATIES.fault(row, column, "a treaty of " + FactTables.TREATIES.file()));
        }
        told(FactTables.TREATIES).stream()
                .map(FactLaws::value)
                .filter(treaty -> treaty.id().equals(other.get()))
                .flatMap(treaty -> treaty.signed().stream())
                .filter(signed -> later.signed()
                        .filter(own -> own.isAfter(signed) == Certainty.NO)
                        .isPresent())
                .forEach(signed -> faults.add(FactTables.TREATIES.fault(
                        row,
                        "signed",
                        "a date after that of " + other.get() + ", which it " + column + ": " + signed)));
    }

    private void oneHolderAtATime() {
        List<Row<Told<OfficeTerm>>> terms = told(FactTables.OFFICES);
        List<Row<Told<OfficeTerm>>> earlier = new ArrayList<>();
        for (Row<Told<OfficeTerm>> row : terms) {
            earlier.forEach(other -> oneHolderAtATime(other, row));
            earlier.add(row);
        }
    }

    private void oneHolderAtATime(Row<Told<OfficeTerm>> first, Row<Told<OfficeTerm>> second) {
        OfficeTerm one = value(first);
        OfficeTerm other = value(second);
        if (!claim(first).organisation().equals(claim(second).organisation())
                || !one.account().equals(other.account())
                || !one.office().equals(other.office())
                || one.holder().equals(other.holder())) {
            return;
        }
        Stream.concat(beginnings(one.tenure()), beginnings(other.tenure()))
                .sorted()
                .filter(day -> one.tenure().isHeldOn(day).and(other.tenure().isHeldOn(day)) == Certainty.YES)
                .findFirst()
                .ifPresent(day -> faults.add(FactTables.OFFICES.fault(
                        second,
                        "holder",
                        "an office that nobody else certainly holds at the same time (" + one.holder() + " does on "
                                + day + ", line " + first.line() + ")")));
    }
}
