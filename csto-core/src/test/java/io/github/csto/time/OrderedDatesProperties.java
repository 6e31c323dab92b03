package io.github.csto.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.csto.testing.jqwik.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** The laws of ordered dates, on dates of all forms. */
class OrderedDatesProperties {
    @Property
    void eachWindowLiesWithinItsDateAndTheWindowsAscend(@ForAll("ordered") List<PartialDate> dates) {
        OrderedDates ordered = OrderedDates.of(dates);

        assertThat(ordered.size()).isEqualTo(dates.size());
        for (int i = 0; i < dates.size(); i++) {
            DateInterval window = ordered.window(i);
            assertThat(dates.get(i).canBe(window.start())).isTrue();
            assertThat(dates.get(i).canBe(window.end())).isTrue();
            if (i > 0) {
                assertThat(window.start())
                        .isAfterOrEqualTo(ordered.window(i - 1).start());
                assertThat(window.end()).isAfterOrEqualTo(ordered.window(i - 1).end());
            }
        }
    }

    /** Tightening is thorough: nothing is left to tighten. */
    @Property
    void orderingTheWindowsAgainChangesNothing(@ForAll("ordered") List<PartialDate> dates) {
        OrderedDates ordered = OrderedDates.of(dates);
        OrderedDates again =
                OrderedDates.of(windows(ordered).stream().map(Dates::spanning).toList());

        assertThat(windows(again)).isEqualTo(windows(ordered));
    }

    @Property
    void countsAreThoseOfTheWindowsThatAreOverOrHaveBegun(
            @ForAll("ordered") List<PartialDate> dates, @ForAll("days") LocalDate day) {
        OrderedDates ordered = OrderedDates.of(dates);
        int over = 0;
        int begun = 0;
        for (DateInterval window : windows(ordered)) {
            over += window.end().compareTo(day) <= 0 ? 1 : 0;
            begun += window.start().compareTo(day) <= 0 ? 1 : 0;
        }

        assertThat(ordered.certainlyReached(day)).isEqualTo(over);
        assertThat(ordered.possiblyReached(day)).isEqualTo(begun).isGreaterThanOrEqualTo(over);
    }

    @Property(tries = 200)
    void turningDaysAreTheDaysOnWhichACountChanges(@ForAll("ordered") List<PartialDate> dates) {
        OrderedDates ordered = OrderedDates.of(dates);
        List<LocalDate> changed = new ArrayList<>();
        SortedSet<LocalDate> ends = new TreeSet<>();
        for (DateInterval window : windows(ordered)) {
            ends.add(window.start());
            ends.add(window.end());
        }
        if (!ends.isEmpty()) {
            int certainly = 0;
            int possibly = 0;
            for (LocalDate day = ends.first().minusDays(2); !day.isAfter(ends.last()); day = day.plusDays(1)) {
                if (ordered.certainlyReached(day) != certainly || ordered.possiblyReached(day) != possibly) {
                    changed.add(day);
                }
                certainly = ordered.certainlyReached(day);
                possibly = ordered.possiblyReached(day);
            }
            assertThat(certainly).isEqualTo(dates.size());
        }

        assertThat(ordered.turningDays()).isEqualTo(changed).containsExactlyElementsOf(ends);
    }

    @Property
    void refiningADateWithinItsWindowLeavesTheOrderPossibleAndNeverWidensTheCounts(
            @ForAll("refined") Tuple2<List<PartialDate>, List<PartialDate>> coarseAndFine,
            @ForAll("days") LocalDate day) {
        OrderedDates coarse = OrderedDates.of(coarseAndFine.get1());
        OrderedDates fine = OrderedDates.of(coarseAndFine.get2());

        assertThat(fine.certainlyReached(day)).isGreaterThanOrEqualTo(coarse.certainlyReached(day));
        assertThat(fine.possiblyReached(day)).isLessThanOrEqualTo(coarse.possiblyReached(day));
    }

    @Property
    void listsInAnyOrderAreRefusedIfTheyHaveAConflict(@ForAll("unordered") List<PartialDate> dates) {
        List<OrderedDates.Conflict> conflicts = OrderedDates.conflicts(dates);
        for (OrderedDates.Conflict conflict : conflicts) {
            assertThat(dates.get(conflict.second()).isBefore(dates.get(conflict.first())))
                    .isEqualTo(Certainty.YES);
        }
        if (conflicts.isEmpty()) {
            assertThat(OrderedDates.of(dates).size()).isEqualTo(dates.size());
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> OrderedDates.of(dates))
                    .withMessage("Dates that cannot be in this order: "
                            + dates.get(conflicts.get(0).first()) + " before "
                            + dates.get(conflicts.get(0).second()));
        }
    }

    private static List<DateInterval> windows(OrderedDates dates) {
        List<DateInterval> windows = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            windows.add(dates.window(i));
        }
        return windows;
    }

    @Provide
    Arbitrary<List<PartialDate>> ordered() {
        return Dates.ordered(6);
    }

    @Provide
    Arbitrary<List<PartialDate>> unordered() {
        return Dates.partialDates().list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.days(Dates.FIRST, LocalDate.of(2036, 12, 31));
    }

    /** A list, and the same list with one date replaced by a more precise one inside its window. */
    @Provide
    Arbitrary<Tuple2<List<PartialDate>, List<PartialDate>>> refined() {
        return Dates.ordered(5)
                .filter(dates -> !dates.isEmpty())
                .flatMap(dates -> Arbitraries.integers()
                        .between(0, dates.size() - 1)
                        .flatMap(index -> Dates.refinements(
                                        Dates.spanning(OrderedDates.of(dates).window(index)))
                                .map(date -> {
                                    List<PartialDate> fine = new ArrayList<>(dates);
                                    fine.set(index, date);
                                    return Tuple.of(dates, fine);
                                })));
    }
}
