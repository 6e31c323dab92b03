package io.github.csto.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tenures and lifetimes against an oracle that tries every first and last day that the dates leave, in a world of six days. */
class TenureTest {
    private static final int DAYS = 6;

    /** Some days of the small world, from the first to the last. */
    private record Range(int first, int last) {
        boolean has(int day) {
            return first <= day && day <= last;
        }

        PartialDate date() {
            PartialDate start = PartialDate.of(day(first));
            return first == last ? start : PartialDate.between(start, PartialDate.of(day(last)));
        }
    }

    private static LocalDate day(int number) {
        return LocalDate.of(2000, 2, 27).plusDays(number);
    }

    private static List<Range> ranges() {
        List<Range> ranges = new ArrayList<>();
        for (int first = 1; first <= DAYS; first++) {
            for (int last = first; last <= DAYS; last++) {
                ranges.add(new Range(first, last));
            }
        }
        return ranges;
    }

    private static List<Optional<Range>> rangesOrNone() {
        List<Optional<Range>> ranges = new ArrayList<>(List.of(Optional.empty()));
        ranges().forEach(range -> ranges.add(Optional.of(range)));
        return ranges;
    }

    /** Nobody, or one or two exact days. */
    private static List<List<Range>> sightings() {
        List<List<Range>> sightings = new ArrayList<>(List.of(List.of()));
        for (int one = 1; one <= DAYS; one++) {
            sightings.add(List.of(new Range(one, one)));
            for (int other = one + 1; other <= DAYS; other++) {
                sightings.add(List.of(new Range(other, other), new Range(one, one)));
            }
        }
        return sightings;
    }

    /** The first day and the first day after, wherever the dates allow them; a beginning or end that is not recorded may be on any day. */
    private static List<Range> worlds(Optional<Range> since, Optional<Range> until, List<Range> attested) {
        List<Range> worlds = new ArrayList<>();
        for (int first = -1; first <= DAYS + 2; first++) {
            for (int end = first; end <= DAYS + 2; end++) {
                int begins = first;
                int ends = end;
                boolean told = since.map(range -> range.has(begins)).orElse(true)
                        && until.map(range -> range.has(ends)).orElse(true);
                boolean seen = attested.stream()
                        .allMatch(range -> Math.max(range.first(), begins) < Math.min(range.last() + 1, ends));
                if (told && seen) {
                    worlds.add(new Range(begins, ends - 1));
                }
            }
        }
        return worlds;
    }

    private static Certainty inAll(List<Range> worlds, int day) {
        boolean some = worlds.stream().anyMatch(world -> world.has(day));
        boolean all = worlds.stream().allMatch(world -> world.has(day));
        return all ? Certainty.YES : some ? Certainty.UNDETERMINED : Certainty.NO;
    }

    private static Tenure tenure(Optional<Range> since, Optional<Range> until, List<Range> attested) {
        return new Tenure(
                since.map(Range::date),
                until.map(Range::date),
                attested.stream().map(Range::date).toList());
    }

    @Test
    void whoIsSeenOnExactDaysHoldsItAsEveryWorldHasIt() {
        Set<Certainty> answers = EnumSet.noneOf(Certainty.class);
        for (Optional<Range> since : rangesOrNone()) {
            for (Optional<Range> until : rangesOrNone()) {
                for (List<Range> attested : sightings()) {
                    List<Range> worlds = worlds(since, until, attested);
                    Tenure tenure = tenure(since, until, attested);
                    for (int day = 0; day <= DAYS + 1 && !worlds.isEmpty(); day++) {
                        Certainty answer = tenure.isHeldOn(day(day));
                        answers.add(answer);
                        assertThat(answer).as("%s on %s", tenure, day(day)).isEqualTo(inAll(worlds, day));
                    }
                }
            }
        }
        assertThat(answers).containsExactlyInAnyOrder(Certainty.values());
    }

    @Test
    void whoIsSeenOnARoughDateIsNeverCertainAgainstAWorld() {
        for (Optional<Range> since : rangesOrNone()) {
            for (Optional<Range> until : rangesOrNone()) {
                for (Range seen : ranges()) {
                    List<Range> worlds = worlds(since, until, List.of(seen));
                    Tenure tenure = tenure(since, until, List.of(seen));
                    for (int day = 0; day <= DAYS + 1 && !worlds.isEmpty(); day++) {
                        assertThat(tenure.isHeldOn(day(day)))
                                .as("%s on %s", tenure, day(day))
                                .isIn(inAll(worlds, day), Certainty.UNDETERMINED);
                    }
                }
            }
        }
    }

    @Test
    void theCertainDaysAreThoseOnWhichItIsCertainlyHeld() {
        List<List<Range>> seen = new ArrayList<>(sightings());
        ranges().forEach(range -> seen.add(List.of(range)));
        for (Optional<Range> since : rangesOrNone()) {
            for (Optional<Range> until : rangesOrNone()) {
                for (List<Range> attested : seen) {
                    Tenure tenure = tenure(since, until, attested);
                    for (int day = 0; day <= DAYS + 1; day++) {
                        LocalDate date = day(day);
                        assertThat(tenure.certainDays()
                                        .filter(days -> days.contains(date))
                                        .isPresent())
                                .as("%s on %s", tenure, date)
                                .isEqualTo(tenure.isHeldOn(date) == Certainty.YES);
                    }
                }
            }
        }
    }

    @Test
    void anOrganisationExistsFromItsBeginningUntilItCeased() {
        for (Optional<Range> founded : rangesOrNone()) {
            for (Optional<Range> ceased : rangesOrNone()) {
                if (founded.isPresent()
                        && ceased.isPresent()
                        && founded.get().first() > ceased.get().last()) {
                    assertThatIllegalArgumentException()
                            .isThrownBy(() -> new Organisation(
                                    "Tea Circle",
                                    founded.map(Range::date),
                                    ceased.map(Range::date),
                                    Certainty.UNDETERMINED,
                                    List.of()))
                            .withMessageContaining(
                                    founded.get().date() + ", " + ceased.get().date());
                    continue;
                }
                Organisation organisation = new Organisation(
                        "Tea Circle",
                        founded.map(Range::date),
                        ceased.map(Range::date),
                        Certainty.UNDETERMINED,
                        List.of());
                for (int day = 0; day <= DAYS + 1; day++) {
                    List<Range> worlds = new ArrayList<>();
                    for (int first = -1; first <= DAYS + 2; first++) {
                        for (int end = -1; end <= DAYS + 2; end++) {
                            int begins = first;
                            int ends = end;
                            // Without an end that is told it has none, but without a beginning that is told it has some
                            // beginning.
                            if (founded.map(range -> range.has(begins)).orElse(true)
                                    && ceased.map(range -> range.has(ends)).orElse(ends == DAYS + 2)) {
                                worlds.add(new Range(begins, ends - 1));
                            }
                        }
                    }
                    assertThat(organisation.existsOn(day(day)))
                            .as("%s on %s", organisation, day(day))
                            .isEqualTo(inAll(worlds, day));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        // since, until, attested, day, held
        "'', '', '', 2018-01-01, UNDETERMINED",
        "'', '', 2007-05, 2007-05-15, UNDETERMINED",
        "'', '', 2007-05-15, 2007-05-15, YES",
        "'', '', 2007-05-15, 2007-05-16, UNDETERMINED",
        "'', '', 2007 2009, 2008-02-29, YES",
        "2020, '', 2022-01-10, 2021-06-01, YES",
        "2020, '', 2022-01-10, 2020-06-01, UNDETERMINED",
        "2020, '', 2022-01-10, 2019-12-31, NO",
        "2020, '', '', 2021-06-01, UNDETERMINED",
        "2008-09-05, 2018-05-08, '', 2008-09-04, NO",
        "2008-09-05, 2018-05-08, '', 2008-09-05, YES",
        "2008-09-05, 2018-05-08, '', 2018-05-07, YES",
        "2008-09-05, 2018-05-08, '', 2018-05-08, NO",
    })
    void tenuresAsADocumentTellsThem(String since, String until, String attested, LocalDate day, Certainty held) {
        Tenure tenure = new Tenure(
                Optional.of(since).filter(text -> !text.isEmpty()).map(PartialDate::parse),
                Optional.of(until).filter(text -> !text.isEmpty()).map(PartialDate::parse),
                attested.isEmpty()
                        ? List.of()
                        : List.of(attested.split(" ", -1)).stream()
                                .map(PartialDate::parse)
                                .toList());

        assertThat(tenure.isHeldOn(day)).isEqualTo(held);
    }
}
