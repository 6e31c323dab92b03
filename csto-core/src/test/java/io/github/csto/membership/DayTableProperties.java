package io.github.csto.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.csto.country.Country;
import io.github.csto.stage.Stage;
import io.github.csto.testing.jqwik.Dates;
import io.github.csto.testing.jqwik.Histories;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.OrderedDates;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is looked up in a table, or found by a search, is what follows from the acts that can have happened by the day. */
class DayTableProperties {
    /** More than a history answers before it makes a table. */
    private static final int MANY = 1_000;

    private static final List<Country> ASKED = List.of(Country.AM, Country.AZ, Country.RU, Country.UZ, Country.ZW);

    private static final List<Certainty> CODES = List.of(Certainty.YES, Certainty.NO, Certainty.UNDETERMINED);

    @Provide
    Arbitrary<MembershipHistory> histories() {
        return Histories.histories();
    }

    @Provide
    Arbitrary<List<LocalDate>> days() {
        return Arbitraries.oneOf(
                        Histories.days(),
                        Arbitraries.of(
                                LocalDate.MIN,
                                LocalDate.of(-1, 12, 31),
                                LocalDate.of(0, 1, 1),
                                LocalDate.of(1, 1, 1),
                                LocalDate.of(9999, 12, 31),
                                LocalDate.of(10_000, 1, 1),
                                LocalDate.MAX))
                .list()
                .ofSize(20);
    }

    @Provide
    Arbitrary<DateInterval> periods() {
        return Histories.periods();
    }

    /** Act by act, and stage by stage. */
    private static Certainty plain(MembershipHistory history, Country country, Criterion criterion, LocalDate day) {
        List<MembershipEvent> events = history.events(country);
        List<MembershipStatus> way =
                DesignTables.way(events.stream().map(MembershipEvent::act).toList());
        OrderedDates dates =
                OrderedDates.of(events.stream().map(MembershipEvent::date).toList());
        Set<Boolean> possible = new LinkedHashSet<>();
        for (int k = dates.certainlyReached(day); k <= dates.possiblyReached(day); k++) {
            for (Stage stage : history.stages().possibleStages(day)) {
                possible.add(DesignTables.counts(criterion, way.get(k), stage.isTreatyInForce()));
            }
        }
        return Certainty.ofPossible(possible.contains(true), possible.contains(false));
    }

    private static List<LocalDate> interesting(MembershipHistory history, List<LocalDate> days) {
        List<LocalDate> all = new ArrayList<>(Courses.daysOfInterest(history));
        all.addAll(days);
        return all;
    }

    private static MembershipHistory asked(MembershipHistory history) {
        for (int i = 0; i < MANY; i++) {
            history.isMember(Country.UZ, Dates.FIRST);
        }
        return history;
    }

    private static MembershipHistory fresh(MembershipHistory history) {
        return MembershipHistory.of(history.events(), history.stages());
    }

    @Property(tries = 200)
    void theTableTheSearchAndThePlainWayAgree(
            @ForAll("histories") MembershipHistory history, @ForAll("days") List<LocalDate> days) {
        MembershipHistory often = asked(history);
        for (LocalDate day : interesting(history, days)) {
            MembershipHistory once = fresh(history);
            for (Country country : ASKED) {
                for (Criterion criterion : Criterion.values()) {
                    Certainty plain = plain(history, country, criterion, day);
                    assertThat(often.meets(country, criterion, day)).isEqualTo(plain);
                    assertThat(once.meets(country, criterion, day)).isEqualTo(plain);
                }
            }
        }
    }

    @Property(tries = 200)
    void aRosterFromTheTableIsThatOfItsDay(
            @ForAll("histories") MembershipHistory history, @ForAll("days") List<LocalDate> days) {
        MembershipHistory often = asked(history);
        for (LocalDate day : interesting(history, days)) {
            MembershipHistory once = fresh(history);
            for (Criterion criterion : Criterion.values()) {
                Roster roster = once.roster(day, criterion);
                assertThat(often.roster(day, criterion)).isEqualTo(roster);
                assertThat(often.members(day, criterion)).isEqualTo(roster.counted());
                assertThat(once.members(day, criterion)).isEqualTo(roster.counted());
                assertThat(often.roster(day, criterion).standings())
                        .allSatisfy((country, standing) -> assertThat(standing).isEqualTo(once.standing(country, day)));
            }
        }
    }

    @Property(tries = 200)
    void theRowsOfAColumnAreSingleAnswers(
            @ForAll("histories") MembershipHistory history, @ForAll("days") List<LocalDate> days) {
        List<LocalDate> rows = interesting(history, days).stream()
                .filter(day -> day.toEpochDay() == (int) day.toEpochDay())
                .toList();
        for (MembershipHistory either : List.of(asked(history), fresh(history))) {
            for (Criterion criterion : Criterion.values()) {
                Country[] countries = new Country[rows.size()];
                int[] epochDays = new int[rows.size()];
                byte[] answers = new byte[rows.size()];
                for (int i = 0; i < answers.length; i++) {
                    countries[i] = ASKED.get(i % ASKED.size());
                    epochDays[i] = (int) rows.get(i).toEpochDay();
                }
                either.meets(criterion, countries, epochDays, answers);
                for (int i = 0; i < answers.length; i++) {
                    assertThat(CODES.get(answers[i])).isEqualTo(plain(history, countries[i], criterion, rows.get(i)));
                }
            }
        }
    }

    @Property(tries = 200)
    void aColumnMayHoldAnyNumber(@ForAll("histories") MembershipHistory history, @ForAll int epochDay) {
        byte[] table = new byte[1];
        byte[] search = new byte[1];
        asked(history).meets(Criterion.MEMBER, new Country[] {Country.UZ}, new int[] {epochDay}, table);
        fresh(history).meets(Criterion.MEMBER, new Country[] {Country.UZ}, new int[] {epochDay}, search);
        assertThat(table).isEqualTo(search);
        assertThat(CODES.get(table[0]))
                .isEqualTo(plain(history, Country.UZ, Criterion.MEMBER, LocalDate.ofEpochDay(epochDay)));
    }

    @Example
    void columnsOfDifferentLengthsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MembershipHistory.of(List.of())
                        .meets(Criterion.MEMBER, new Country[2], new int[1], new byte[1]))
                .withMessage("Columns of different lengths: 2 countries, 1 days, 1 answers");
    }

    @Property(tries = 200)
    void aPeriodIsAnsweredAsItsDaysAre(
            @ForAll("histories") MembershipHistory history, @ForAll("periods") DateInterval period) {
        for (Country country : ASKED) {
            for (Criterion criterion : Criterion.values()) {
                Certainty throughout = Certainty.YES;
                Certainty atAnyTime = Certainty.NO;
                for (Certainty answer : history.timeline(country, criterion).during(period)) {
                    throughout = throughout.and(answer);
                    atAnyTime = atAnyTime.or(answer);
                }
                assertThat(history.meetsThroughout(country, criterion, period)).isEqualTo(throughout);
                assertThat(history.meetsAtAnyTimeIn(country, criterion, period)).isEqualTo(atAnyTime);
            }
        }
    }

    /** A table of two thousand years would be too long, so all is searched. */
    @Example
    void actsFarApartAreSearchedFor() {
        MembershipHistory history = asked(MembershipHistory.of(List.of(
                MembershipEvent.of(Country.UZ, MembershipAct.ACCEDE, PartialDate.of(Year.of(0))),
                MembershipEvent.of(Country.UZ, MembershipAct.WITHDRAW, PartialDate.parse("1999-04-02")),
                MembershipEvent.of(Country.UZ, MembershipAct.REJOIN, PartialDate.of(Year.of(9999))))));
        for (LocalDate day : interesting(history, List.of(LocalDate.MIN, LocalDate.of(9999, 12, 31), LocalDate.MAX))) {
            Certainty plain = plain(history, Country.UZ, Criterion.MEMBER, day);
            assertThat(history.isMember(Country.UZ, day)).isEqualTo(plain);
            assertThat(history.members(day, Criterion.MEMBER))
                    .isEqualTo(plain == Certainty.YES ? List.of(Country.UZ) : List.of());
            assertThat(history.roster(day)).isEqualTo(fresh(history).roster(day));
        }
    }

    /** So many acts and days that neither the rosters of the stretches nor the answers of each date are kept. */
    @Example
    void manyActsOfManyStatesAreStillLookedUp() {
        List<MembershipEvent> events = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            for (Country country : List.of(Country.values()).subList(0, 100)) {
                events.add(MembershipEvent.of(
                        country,
                        i == 0 ? MembershipAct.ACCEDE : i % 2 == 1 ? MembershipAct.WITHDRAW : MembershipAct.REJOIN,
                        PartialDate.of(LocalDate.of(1950 + i, 1, 1).plusDays(events.size() * 37L % 360))));
            }
        }
        MembershipHistory history = asked(MembershipHistory.of(events));
        for (LocalDate day = LocalDate.of(1949, 12, 1); day.getYear() < 1992; day = day.plusDays(97)) {
            LocalDate asked = day;
            assertThat(history.members(day, Criterion.MEMBER))
                    .isEqualTo(history.countries().stream()
                            .filter(country -> plain(history, country, Criterion.MEMBER, asked) == Certainty.YES)
                            .toList())
                    .isEqualTo(history.roster(day).counted())
                    .isEqualTo(history.countries().stream()
                            .filter(country -> history.isMember(country, asked) == Certainty.YES)
                            .toList());
        }
    }

    @Example
    void rostersOfOneStretchShareWhatTheyHold() {
        MembershipHistory history = asked(MembershipHistory.of(
                List.of(MembershipEvent.of(Country.UZ, MembershipAct.ACCEDE, PartialDate.parse("1992-05-15")))));
        LocalDate day = LocalDate.of(1992, 5, 15);
        assertThat(history.members(day, Criterion.MEMBER))
                .isSameAs(history.members(day.plusYears(20), Criterion.MEMBER));
        assertThat(history.roster(day).standings())
                .isSameAs(history.roster(day.plusYears(20)).standings());
        assertThat(history.roster(day)).isNotEqualTo(history.roster(day.plusDays(1)));
    }
}
