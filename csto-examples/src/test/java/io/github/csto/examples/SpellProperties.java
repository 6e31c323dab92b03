package io.github.csto.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.country.Country;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.membership.MembershipStatus;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Spells tell of every day what the history tells, and Popolo's dates are true. */
class SpellProperties {
    private static boolean possible(ExportedSpell spell, LocalDate day) {
        return !spell.start().date().earliest().isAfter(day)
                && spell.end().map(end -> end.date().latest().isAfter(day)).orElse(true);
    }

    private static boolean certain(ExportedSpell spell, LocalDate day) {
        return !spell.start().date().latest().isAfter(day)
                && spell.end().map(end -> end.date().earliest().isAfter(day)).orElse(true);
    }

    @Property(tries = 200)
    void membershipOfEachDay(@ForAll Random random) {
        MembershipHistory history = RandomHistories.of(random);
        List<ExportedSpell> spells = ExportedSpell.of(history, ExportedSpell.Of.MEMBERSHIP);
        for (Country country : history.countries()) {
            List<ExportedSpell> own =
                    spells.stream().filter(spell -> spell.country() == country).toList();
            RandomHistories.FIRST.datesUntil(RandomHistories.LAST).forEach(day -> {
                boolean yes = own.stream().anyMatch(spell -> certain(spell, day));
                boolean maybe = own.stream().anyMatch(spell -> possible(spell, day));
                assertThat(yes ? Certainty.YES : maybe ? Certainty.UNDETERMINED : Certainty.NO)
                        .as("%s on %s by %s", country, day, own)
                        .isEqualTo(history.isMember(country, day));
            });
        }
    }

    @Property(tries = 200)
    void statusOfEachDay(@ForAll Random random) {
        MembershipHistory history = RandomHistories.of(random);
        List<ExportedSpell> spells = ExportedSpell.of(history, ExportedSpell.Of.STATUS);
        assertThat(spells)
                .allMatch(spell -> possible(spell, spell.start().date().earliest()), "has a day");
        for (Country country : history.countries()) {
            RandomHistories.FIRST.datesUntil(RandomHistories.LAST).forEach(day -> {
                Set<MembershipStatus> told = EnumSet.noneOf(MembershipStatus.class);
                spells.stream()
                        .filter(spell -> spell.country() == country && possible(spell, day))
                        .forEach(spell -> told.add(MembershipStatus.valueOf(spell.status())));
                Set<MembershipStatus> all =
                        EnumSet.copyOf(history.standing(country, day).possibleStatuses());
                all.remove(MembershipStatus.OUTSIDE);
                assertThat(told).as("%s on %s", country, day).isEqualTo(all);
            });
        }
    }

    @Property(tries = 500)
    void aReducedDateIsTrueAndThereIsNoShorterOne(@ForAll Random random) {
        LocalDate day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(1000));
        PartialDate date = RandomHistories.date(day, random);

        assertThat(PopoloExport.reduced(date))
                .isEqualTo(Stream.of(
                                PartialDate.of(date.earliest()),
                                PartialDate.of(YearMonth.from(date.earliest())),
                                PartialDate.of(Year.from(date.earliest())))
                        .filter(date::isWithin)
                        .map(PartialDate::toString)
                        .findFirst());
    }
}
