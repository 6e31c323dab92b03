package io.github.csto.examples.compare;

import io.github.csto.compare.DataSet;
import io.github.csto.compare.Spell;
import io.github.csto.country.CodeSystem;
import io.github.csto.country.Country;
import io.github.csto.examples.dates.DateReader;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.io.IOException;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A file with one row for each state and year in which it counts.
 *
 * @param file the file
 * @param codes what it calls the states by
 * @param row what a row says of its year
 * @param stateColumn the name of the column with the state
 * @param yearColumn the name of the column with the year
 * @param dates reads the years
 */
public record StateYearsFile(
        DataFile file, CodeSystem codes, OfYear row, String stateColumn, String yearColumn, DateReader dates) {
    /** What a row says of its year. In a year without a row the state does not count on any day. */
    public enum OfYear {
        /**
         * The state counts on some day of it. Years that follow each other are one spell, which begins on a day of the first and ends on a day of the
         * last; these days are not known.
         */
        ANY {
            @Override
            Spell spell(Country country, Year first, Year last) {
                return Spell.through(country, PartialDate.of(first), PartialDate.of(last));
            }
        },
        /** The state counts on every day of it. */
        WHOLE {
            @Override
            Spell spell(Country country, Year first, Year last) {
                return Spell.through(
                        country,
                        PartialDate.of(first.atDay(1)),
                        PartialDate.of(DateInterval.from(PartialDate.of(last)).end()));
            }
        };

        abstract Spell spell(Country country, Year first, Year last);
    }

    /**
     * Reads the file.
     *
     * @return what it tells
     * @throws IllegalArgumentException if there is no such file or anything in it cannot be used; the message has a line for each fault
     * @throws IOException if reading fails
     */
    public DataSet read() throws IOException {
        return Sheet.read(file, List.of(stateColumn, yearColumn), codes, sheet -> {
            Map<Country, TreeSet<Year>> years = new EnumMap<>(Country.class);
            while (sheet.next()) {
                Optional<Country> country = sheet.country(stateColumn);
                Optional<Year> year = sheet.year(yearColumn, dates);
                if (country.isPresent() && year.isPresent()) {
                    years.computeIfAbsent(country.get(), key -> new TreeSet<>()).add(year.get());
                }
            }
            List<Spell> spells = new ArrayList<>();
            years.forEach((country, own) -> own.stream()
                    .filter(year -> !own.contains(year.minusYears(1)))
                    .forEach(first -> {
                        Year last = first;
                        while (own.contains(last.plusYears(1))) {
                            last = last.plusYears(1);
                        }
                        spells.add(row.spell(country, first, last));
                    }));
            return new DataSet(spells);
        });
    }
}
