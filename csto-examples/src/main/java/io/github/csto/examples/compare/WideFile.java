package io.github.csto.examples.compare;

import io.github.csto.compare.DataSet;
import io.github.csto.compare.Spell;
import io.github.csto.country.CodeSystem;
import io.github.csto.country.Country;
import io.github.csto.examples.dates.DateReader;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A file with a row for each day or year and a column for each state, such as {@code export matrix} writes. It covers the days from its first row to its
 * last; what a row between them would say that is not there is not known.
 *
 * @param file the file
 * @param codes what it calls the states by, in its header
 * @param years what a row says of its year; empty if a row is about a day
 * @param timeColumn the name of the column with the day or year, or of those with the year, month and day, with commas
 * @param others the names of columns that are about no state
 * @param dates reads the days or years
 */
public record WideFile(
        DataFile file,
        CodeSystem codes,
        Optional<StateYearsFile.OfYear> years,
        String timeColumn,
        Set<String> others,
        DateReader dates) {
    private record DayRun(DateInterval days, Certainty answer) {}

    /**
     * Reads the file.
     *
     * @return what it tells
     * @throws IllegalArgumentException if there is no such file or anything in it cannot be used; the message has a line for each fault
     * @throws IOException if reading fails
     */
    public DataSet read() throws IOException {
        return Sheet.read(file, List.of(timeColumn), codes, sheet -> {
            Map<Country, Integer> columns = sheet.stateColumns(timeColumn, others);
            SortedMap<LocalDate, List<Certainty>> rows = new TreeMap<>();
            while (sheet.next()) {
                Optional<LocalDate> start = years.isPresent()
                        ? sheet.year(timeColumn, dates).map(year -> year.atDay(1))
                        : sheet.day(timeColumn, dates);
                List<Certainty> answers = answers(sheet, columns);
                if (start.isPresent() && answers.size() == columns.size()) {
                    if (rows.put(start.get(), answers) != null) {
                        sheet.dateFault(timeColumn, "one row for each " + (years.isPresent() ? "year" : "day"));
                    }
                }
            }
            if (rows.isEmpty()) {
                return new DataSet(List.of());
            }
            List<Spell> spells = new ArrayList<>();
            List<Country> countries = List.copyOf(columns.keySet());
            for (int i = 0; i < countries.size(); i++) {
                int column = i;
                Map<LocalDate, Certainty> answers = new LinkedHashMap<>();
                rows.forEach((day, all) -> answers.put(day, all.get(column)));
                for (DayRun stretch : stretches(answers)) {
                    spell(countries.get(i), stretch).ifPresent(spells::add);
                }
            }
            return new DataSet(spells, DateInterval.of(rows.firstKey(), end(rows.lastKey())));
        });
    }

    private List<Certainty> answers(Sheet sheet, Map<Country, Integer> columns) {
        List<Certainty> answers = new ArrayList<>();
        columns.values()
                .forEach(column -> sheet.value(
                                sheet.header().get(column),
                                column,
                                WideFile::answer,
                                e -> "1 or YES, 0 or NO, and NA, UNDETERMINED or nothing where that is not known")
                        .ifPresent(answers::add));
        return answers;
    }

    private static Certainty answer(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "1", "1.0", "YES", "TRUE" -> Certainty.YES;
            case "0", "0.0", "NO", "FALSE" -> Certainty.NO;
            case "", "NA", "UNDETERMINED" -> Certainty.UNDETERMINED;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private LocalDate end(LocalDate start) {
        return years.isPresent() ? start.withDayOfYear(start.lengthOfYear()) : start;
    }

    /** In the order of time, with those that are not told between them. */
    private List<DayRun> stretches(Map<LocalDate, Certainty> answers) {
        List<DayRun> stretches = new ArrayList<>();
        answers.forEach((start, answer) -> {
            if (!stretches.isEmpty()) {
                LocalDate after = last(stretches).days().end().plusDays(1);
                if (after.isBefore(start)) {
                    add(stretches, new DayRun(DateInterval.of(after, start.minusDays(1)), Certainty.UNDETERMINED));
                }
            }
            add(stretches, new DayRun(DateInterval.of(start, end(start)), answer));
        });
        return stretches;
    }

    private static void add(List<DayRun> stretches, DayRun next) {
        if (!stretches.isEmpty() && last(stretches).answer() == next.answer()) {
            DayRun before = stretches.remove(stretches.size() - 1);
            stretches.add(new DayRun(
                    DateInterval.of(before.days().start(), next.days().end()), next.answer()));
        } else {
            stretches.add(next);
        }
    }

    private static DayRun last(List<DayRun> stretches) {
        return stretches.get(stretches.size() - 1);
    }

    private Optional<Spell> spell(Country country, DayRun stretch) {
        LocalDate start = stretch.days().start();
        LocalDate last = stretch.days().end();
        return switch (stretch.answer()) {
            case YES ->
                Optional.of(
                        years.orElse(StateYearsFile.OfYear.WHOLE) == StateYearsFile.OfYear.ANY
                                ? StateYearsFile.OfYear.ANY.spell(country, Year.from(start), Year.from(last))
                                : Spell.through(country, PartialDate.of(start), PartialDate.of(last)));
            case NO -> Optional.empty();
            case UNDETERMINED -> Optional.of(neverCertain(country, start, last.plusDays(1)));
        };
    }

    /** It may begin as late as it ends. */
    private static Spell neverCertain(Country country, LocalDate start, LocalDate end) {
        return new Spell(country, PartialDate.between(PartialDate.of(start), PartialDate.of(end)), PartialDate.of(end));
    }
}
