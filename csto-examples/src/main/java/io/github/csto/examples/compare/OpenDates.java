package io.github.csto.examples.compare;

import io.github.csto.compare.Spell;
import io.github.csto.examples.dates.DateReader;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Dates that are open towards the past. Where none is chosen, the days to compare begin with the first that a data set names, so that the day which
 * stands for an open start must not be named.
 */
final class OpenDates {
    private OpenDates() {}

    /** The spells with no date earlier than a day, unless an earlier one is named. */
    static List<Spell> since(LocalDate firstDay, List<Spell> spells) {
        Stream<LocalDate> starts = spells.stream()
                .flatMap(spell -> spell.start().stream())
                .map(start -> isOpen(start) ? start.latest() : start.earliest());
        Stream<LocalDate> ends = spells.stream()
                .flatMap(spell -> spell.end().stream())
                .map(end -> isOpen(end) || end.isExact() ? end.latest().minusDays(1) : end.earliest());
        LocalDate first = Stream.concat(Stream.of(firstDay), Stream.concat(starts, ends))
                .min(LocalDate::compareTo)
                .orElse(firstDay);
        return spells.stream()
                .map(spell -> new Spell(
                        spell.country(),
                        spell.start().map(date -> since(first, date)),
                        spell.end().map(date -> since(first, date))))
                .toList();
    }

    private static PartialDate since(LocalDate first, PartialDate date) {
        return isOpen(date) ? PartialDate.between(PartialDate.of(first), PartialDate.of(date.latest())) : date;
    }

    private static boolean isOpen(PartialDate date) {
        return !date.earliest()
                .isAfter(DateReader.OPEN_START.plusDays(1)); // the day after the end, where ends are inclusive
    }
}
