package io.github.csto.examples.draw;

import io.github.csto.Csto;
import io.github.csto.account.Accounts;
import io.github.csto.account.Dissent;
import io.github.csto.account.StandingAnswer;
import io.github.csto.country.Country;
import io.github.csto.membership.MembershipStatus;
import io.github.csto.membership.Standing;
import io.github.csto.time.DateInterval;
import io.github.csto.time.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the library answers about a state on each day of a stretch. */
record StateAnswer(Standing standing, List<Dissent<Set<MembershipStatus>>> dissents, boolean beyondHorizon) {

    static StateAnswer of(Csto csto, Country country, LocalDate day) {
        StandingAnswer answer = csto.statusOf(country, day);
        return new StateAnswer(
                answer.standing(),
                answer.dissents().stream().map(StateAnswer::asSaid).toList(),
                answer.provenance().beyondHorizon());
    }

    /** A bracket is drawn below what an account says, wherever it differs on membership and wherever only on status. */
    private static Dissent<Set<MembershipStatus>> asSaid(Dissent<Set<MembershipStatus>> dissent) {
        return new Dissent<>(dissent.account(), dissent.country(), dissent.says(), dissent.citations())
                .withBeyondHorizon(dissent.beyondHorizon());
    }

    /** Each day of the period on which the answer may change is asked for; before and after the period nothing is said. */
    static Timeline<StateAnswer> timeline(Csto csto, Country country, DateInterval period) {
        return Timeline.of(of(csto, country, period.start()), changeDays(csto, period), day -> of(csto, country, day));
    }

    /** The states that any account speaks of: those that only others speak of may be dissented on. */
    static List<Country> countries(Csto csto) {
        return accounts(csto).countries();
    }

    private static Accounts accounts(Csto csto) {
        return csto.register().accounts(csto.organisation());
    }

    /** The only days of the period, after its first, on which any answer about the organisation can differ from that of the day before. */
    static NavigableSet<LocalDate> changeDays(Csto csto, DateInterval period) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        allChangeDays(csto).filter(period::contains).forEach(days::add);
        days.add(csto.horizon().earliest().plusDays(1));
        days.removeIf(day -> !day.isAfter(period.start()) || day.isAfter(period.end()));
        return days;
    }

    private static Stream<LocalDate> allChangeDays(Csto csto) {
        Accounts accounts = accounts(csto);
        return Stream.concat(
                csto.history().stages().timeline().changes().stream().map(Timeline.Change::day),
                Stream.concat(
                                Stream.of(csto.history()),
                                accounts.names().stream().map(accounts::history))
                        .flatMap(history -> history.countries().stream()
                                .flatMap(country -> history.timeline(country).changes().stream())
                                .map(Timeline.Change::day)));
    }

    /** Whole years from the first change to the one after the horizon, or after the last change if that is later. */
    static DateInterval period(List<Csto> asked) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        asked.forEach(csto -> {
            allChangeDays(csto).forEach(days::add);
            days.add(csto.horizon().latest());
        });
        int last = Math.min(days.last().getYear() + 1, 9999);
        return DateInterval.of(days.first().withDayOfYear(1), LocalDate.of(last, 12, 31));
    }
}
