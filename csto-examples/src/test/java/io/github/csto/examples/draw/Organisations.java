package io.github.csto.examples.draw;

import io.github.csto.Csto;
import io.github.csto.country.Country;
import io.github.csto.register.Register;
import io.github.csto.time.DateInterval;
import io.github.csto.time.Timeline;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Everything that there is to draw: each organisation of the library's register by each of its accounts, and the invented league. */
final class Organisations {
    static final Path ROOT = Path.of(System.getProperty("csto.root"));

    private Organisations() {}

    static List<Csto> all() {
        Register seeds = Register.fromSeeds();
        Stream<Csto> known = seeds.organisations().stream()
                .flatMap(organisation -> seeds.accounts(organisation).names().stream()
                        .map(account -> Csto.of(seeds, organisation, account)));
        return Stream.concat(known, Stream.of(league())).toList();
    }

    static List<Csto> preferred() {
        Register seeds = Register.fromSeeds();
        return seeds.organisations().stream().map(name -> Csto.of(seeds, name)).toList();
    }

    static Csto league() {
        return Csto.from(Register.read(ROOT.resolve("csto-examples/own-register")));
    }

    /** Every day on which any account says something new about any state, with the day before and the day after; and the ends of the period. */
    static List<LocalDate> boundaries(Csto csto, DateInterval period) {
        NavigableSet<LocalDate> days = new TreeSet<>(List.of(period.start(), period.end()));
        var accounts = csto.register().accounts(csto.organisation());
        for (String name : accounts.names()) {
            for (Country country : accounts.countries()) {
                accounts.history(name).timeline(country).changes().stream()
                        .map(Timeline.Change::day)
                        .forEach(days::add);
            }
        }
        accounts.history(csto.account()).stages().timeline().changes().forEach(change -> days.add(change.day()));
        days.add(csto.register().horizon().earliest());
        days.add(csto.register().horizon().latest());
        return days.stream()
                .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)))
                .filter(period::contains)
                .distinct()
                .toList();
    }
}
