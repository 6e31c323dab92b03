package io.github.csto.compare;

import io.github.csto.country.Country;
import io.github.csto.testing.jqwik.Dates;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Data sets: arbitrary ones, and those that give chosen answers. */
final class DataSets {
    private DataSets() {}

    /** Spells of some days, with and without start and end, many of them overlapping. */
    static Arbitrary<DataSet> dataSets(List<Country> countries, DateInterval period) {
        Arbitrary<Optional<PartialDate>> dates =
                Dates.partialDates(period.start(), period.end()).optional(0.9);
        return Combinators.combine(Arbitraries.of(countries), dates, dates)
                .as((country, one, other) -> one.isPresent()
                                && other.isPresent()
                                && !one.get().earliest().isBefore(other.get().latest())
                        ? new Spell(
                                country,
                                other,
                                one.filter(date -> other.get().earliest().isBefore(date.latest())))
                        : new Spell(country, one, other))
                .list()
                .ofMaxSize(6)
                .map(DataSet::new);
    }

    /** What the spells of a state tell of a day, one by one. */
    static Certainty answer(DataSet dataSet, Country country, LocalDate day) {
        Certainty answer = Certainty.NO;
        for (Spell spell : dataSet.spells()) {
            if (spell.country() == country) {
                answer = answer.or(spell.isOn(day));
            }
        }
        return answer;
    }

    /** A data set that gives these answers on the days of a period. */
    static DataSet answering(Map<Country, Function<LocalDate, Certainty>> answers, DateInterval period) {
        List<Spell> spells = new ArrayList<>();
        answers.forEach((country, answer) -> {
            LocalDate from = period.start();
            for (LocalDate day = from; !day.isAfter(period.end()); day = day.plusDays(1)) {
                LocalDate next = day.plusDays(1);
                Certainty told = answer.apply(day);
                if (day.equals(period.end()) || answer.apply(next) != told) {
                    if (told != Certainty.NO) {
                        spells.add(spell(country, from, next, told == Certainty.YES));
                    }
                    from = next;
                }
            }
        });
        return new DataSet(spells);
    }

    /** What can begin and end on any of the days is on none of them for certain. */
    private static Spell spell(Country country, LocalDate from, LocalDate to, boolean certain) {
        PartialDate either = PartialDate.between(PartialDate.of(from), PartialDate.of(to));
        return certain
                ? new Spell(country, Optional.of(PartialDate.of(from)), Optional.of(PartialDate.of(to)))
                : new Spell(country, Optional.of(either), Optional.of(either));
    }
}
