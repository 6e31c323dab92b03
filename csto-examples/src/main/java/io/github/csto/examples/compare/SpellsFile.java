package io.github.csto.examples.compare;

import io.github.csto.compare.DataSet;
import io.github.csto.compare.Spell;
import io.github.csto.country.CodeSystem;
import io.github.csto.country.Country;
import io.github.csto.examples.dates.DateReader;
import io.github.csto.membership.Criterion;
import io.github.csto.membership.MembershipStatus;
import io.github.csto.time.PartialDate;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A file with one row a spell. What {@code export spells} writes is known by its column {@code end_convention}: its ends, its statuses and its
 * organisation are then taken from the file.
 *
 * @param file the file
 * @param codes what it calls the states by
 * @param ends what its ends are; empty if it says so itself
 * @param stateColumn the name of the column with the state
 * @param startColumn the name of the column with the start, or of those with its year, month and perhaps day, with commas
 * @param endColumn the name of the column with the end, likewise
 * @param dates reads the dates
 * @param firstDay the first day that will be asked for: a date that is open towards the past begins there, or on the first day that the file names
 *     if that is earlier
 */
public record SpellsFile(
        DataFile file,
        CodeSystem codes,
        Optional<Ends> ends,
        String stateColumn,
        String startColumn,
        String endColumn,
        DateReader dates,
        LocalDate firstDay) {
    private static final String CONVENTION = "end_convention";
    private static final String STATUS = "status";
    private static final String ORGANISATION = "organisation";
    private static final String MEMBER = "MEMBER";

    /** What an end is. */
    public enum Ends {
        /** The last day that belongs to the spell. */
        INCLUSIVE {
            @Override
            Spell spell(Country country, Optional<PartialDate> start, Optional<PartialDate> end) {
                return Spell.through(country, start.orElse(null), end.orElse(null));
            }
        },
        /** The first day that no longer belongs to it. */
        EXCLUSIVE {
            @Override
            Spell spell(Country country, Optional<PartialDate> start, Optional<PartialDate> end) {
                return new Spell(country, start, end);
            }
        };

        abstract Spell spell(Country country, Optional<PartialDate> start, Optional<PartialDate> end);
    }

    /**
     * Reads the file.
     *
     * @param organisation the organisation that it must be about, if it says about which
     * @param criterion whose spells are wanted, if it tells the statuses
     * @return what it tells
     * @throws IllegalArgumentException if there is no such file or anything in it cannot be used; the message has a line for each fault
     * @throws IOException if reading fails
     */
    public DataSet read(String organisation, Criterion criterion) throws IOException {
        return Sheet.read(file, List.of(stateColumn, startColumn, endColumn), codes, sheet -> {
            boolean exported = sheet.hasColumn(CONVENTION);
            if (!exported && ends.isEmpty()) {
                throw new IllegalArgumentException(
                        file + " does not say what its ends are; expected --end inclusive or --end exclusive");
            }
            if (exported && ends.isPresent()) {
                throw new IllegalArgumentException(
                        file + " says in its column " + CONVENTION + " what its ends are; no --end is expected");
            }
            boolean hasStatus = exported && sheet.hasColumn(STATUS);
            boolean hasOrganisation = exported && sheet.hasColumn(ORGANISATION);
            List<Spell> spells = new ArrayList<>();
            Optional<Spell> previous = Optional.empty();
            while (sheet.next()) {
                if (hasOrganisation && !sheet.text(ORGANISATION).equals(organisation)) {
                    sheet.fault(ORGANISATION, organisation + ", which it is to be compared with");
                }
                boolean counts = !hasStatus || counts(sheet, criterion);
                Optional<Spell> spell = spell(sheet, exported);
                if (spell.isPresent() && counts) {
                    Optional<Spell> whole = previous.flatMap(first -> joined(first, spell.get()));
                    whole.ifPresent(joined -> spells.remove(spells.size() - 1));
                    spells.add(whole.or(() -> spell).get());
                }
                previous = hasStatus && counts && !spells.isEmpty()
                        ? Optional.of(spells.get(spells.size() - 1))
                        : Optional.empty();
            }
            return new DataSet(OpenDates.since(firstDay, spells));
        });
    }

    /** Two statuses of which one ends where the other begins, by the same act: on no day between them was it neither. */
    private static Optional<Spell> joined(Spell first, Spell second) {
        return first.country() == second.country()
                        && first.end().isPresent()
                        && first.end().equals(second.start())
                ? Optional.of(new Spell(first.country(), first.start(), second.end()))
                : Optional.empty();
    }

    private static boolean counts(Sheet sheet, Criterion criterion) {
        return sheet.text(STATUS).equals(MEMBER)
                || sheet.value(STATUS, MembershipStatus::valueOf, e -> "MEMBER or a status")
                        .map(criterion::counts)
                        .orElse(false);
    }

    private Optional<Spell> spell(Sheet sheet, boolean exported) {
        Optional<Country> country = sheet.country(stateColumn);
        Optional<Optional<PartialDate>> start = sheet.date(startColumn, dates);
        Optional<Optional<PartialDate>> end = sheet.date(endColumn, dates);
        Optional<Ends> convention = exported
                ? sheet.value(
                        CONVENTION, text -> Ends.valueOf(text.toUpperCase(Locale.ROOT)), e -> "inclusive or exclusive")
                : ends;
        if (country.isEmpty() || start.isEmpty() || end.isEmpty() || convention.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(convention.get().spell(country.get(), start.get(), end.get()));
        } catch (IllegalArgumentException e) {
            sheet.dateFault(
                    endColumn,
                    "a date, "
                            + convention.get().name().toLowerCase(Locale.ROOT)
                            + ", that leaves a day from the start on, which is "
                            + sheet.dateText(startColumn));
            return Optional.empty();
        }
    }
}
