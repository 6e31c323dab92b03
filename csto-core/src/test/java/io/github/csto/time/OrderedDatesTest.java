package io.github.csto.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.csto.testing.jqwik.Dates;
import io.github.csto.time.OrderedDates.Conflict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Ordered dates: examples, and every list of up to four ranges of a few days against every choice of exact days. */
class OrderedDatesTest {
    private static final LocalDate FIRST = LocalDate.of(1999, 12, 30);
    private static final int DAYS = 4;
    private static final int MOST_DATES = 4;

    @Test
    void theOrderTightensTheDates() {
        OrderedDates dates = OrderedDates.of(dates("[1998..2000]", "1999", "[1998..2000-03]"));

        assertThat(dates.size()).isEqualTo(3);
        assertThat(dates.window(0)).isEqualTo(DateInterval.parse("1998/1999"));
        assertThat(dates.window(1)).isEqualTo(DateInterval.parse("1999"));
        assertThat(dates.window(2)).isEqualTo(DateInterval.parse("1999/2000-03"));
    }

    @Test
    void aThingCountsFromTheStartOfItsDay() {
        OrderedDates dates = OrderedDates.of(dates("1992-05-15", "1999", "1999", "2006-06-23"));

        assertThat(reached(dates, "1992-05-14")).isEqualTo("0..0");
        assertThat(reached(dates, "1992-05-15")).isEqualTo("1..1");
        assertThat(reached(dates, "1998-12-31")).isEqualTo("1..1");
        assertThat(reached(dates, "1999-01-01")).isEqualTo("1..3");
        assertThat(reached(dates, "1999-12-30")).isEqualTo("1..3");
        assertThat(reached(dates, "1999-12-31")).isEqualTo("3..3");
        assertThat(reached(dates, "2006-06-23")).isEqualTo("4..4");
        assertThat(dates.turningDays())
                .containsExactly(
                        LocalDate.of(1992, 5, 15),
                        LocalDate.of(1999, 1, 1),
                        LocalDate.of(1999, 12, 31),
                        LocalDate.of(2006, 6, 23));
    }

    @Test
    void noDatesAtAll() {
        OrderedDates none = OrderedDates.of(List.of());

        assertThat(none.size()).isZero();
        assertThat(none.turningDays()).isEmpty();
        assertThat(none.certainlyReached(FIRST)).isZero();
        assertThat(none.possiblyReached(FIRST)).isZero();
    }

    @Test
    void daysOutsideTheYearsOfPartialDatesCanBeAskedFor() {
        OrderedDates dates = OrderedDates.of(dates("0000", "9999"));

        assertThat(dates.possiblyReached(LocalDate.MIN)).isZero();
        assertThat(dates.certainlyReached(LocalDate.MAX)).isEqualTo(2);
    }

    @Test
    void thereAreOnlySoManyWindows() {
        OrderedDates dates = OrderedDates.of(dates("1999", "2000"));

        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> dates.window(-1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> dates.window(2));
    }

    @Test
    void datesThatCannotBeInThisOrderAreRefused() {
        List<PartialDate> dates = dates("1998", "2000-05", "1999", "[1999..2001]", "2000-04-30");

        assertThat(OrderedDates.conflicts(dates)).containsExactly(new Conflict(1, 2), new Conflict(1, 4));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrderedDates.of(dates))
                .withMessage("Dates that cannot be in this order: 2000-05 before 1999");
    }

    @Test
    void aConflictNamesTheDateThatIsCertainlyLater() {
        assertThat(OrderedDates.conflicts(dates("2000", "[1999..2001]", "1999", "1998-05")))
                .containsExactly(new Conflict(0, 2), new Conflict(0, 3));
        assertThat(OrderedDates.conflicts(dates("1998", "2001", "1999", "2002", "2000")))
                .containsExactly(new Conflict(1, 2), new Conflict(3, 4));
    }

    /** Every list, whether its order is possible or not: each date that must be earlier than one before it, and only those. */
    @Test
    void conflictsAreThePairsOfWhichNoChoiceOfDaysIsInOrder() {
        forEachList(dates -> {
            List<Integer> outOfOrder = IntStream.range(0, dates.size())
                    .filter(second -> IntStream.range(0, second)
                            .anyMatch(first -> choices(List.of(dates.get(first), dates.get(second)))
                                    .isEmpty()))
                    .boxed()
                    .toList();
            List<Conflict> conflicts = OrderedDates.conflicts(dates);

            assertThat(conflicts.stream().map(Conflict::second))
                    .as(dates::toString)
                    .isEqualTo(outOfOrder);
            for (Conflict conflict : conflicts) {
                assertThat(conflict.first()).isLessThan(conflict.second());
                assertThat(choices(List.of(dates.get(conflict.first()), dates.get(conflict.second()))))
                        .as(dates::toString)
                        .isEmpty();
            }
        });
    }

    @Test
    void aListIsRefusedIfNoChoiceOfDaysIsInOrder() {
        forEachList(dates -> {
            boolean possible = !choices(dates).isEmpty();
            assertThat(OrderedDates.conflicts(dates).isEmpty())
                    .as(dates::toString)
                    .isEqualTo(possible);
            if (!possible) {
                assertThatIllegalArgumentException().isThrownBy(() -> OrderedDates.of(dates));
            }
        });
    }

    @Test
    void windowsAreTheDaysThatADateTakesInSomeChoice() {
        forEachPossibleList((dates, choices) -> {
            OrderedDates ordered = OrderedDates.of(dates);
            for (int i = 0; i < dates.size(); i++) {
                int index = i;
                SortedSet<LocalDate> taken = new TreeSet<>();
                choices.forEach(choice -> taken.add(choice.get(index)));
                DateInterval window = ordered.window(i);
                assertThat(window.start().datesUntil(window.end().plusDays(1)))
                        .as(dates::toString)
                        .containsExactlyElementsOf(taken);
            }
        });
    }

    @Test
    void countsAreThoseOfSomeChoice() {
        forEachPossibleList((dates, choices) -> {
            OrderedDates ordered = OrderedDates.of(dates);
            for (int i = -1; i <= DAYS; i++) {
                LocalDate day = FIRST.plusDays(i);
                SortedSet<Integer> counts = new TreeSet<>();
                for (List<LocalDate> choice : choices) {
                    counts.add(
                            (int) choice.stream().filter(d -> !d.isAfter(day)).count());
                }
                assertThat(IntStream.rangeClosed(ordered.certainlyReached(day), ordered.possiblyReached(day))
                                .boxed())
                        .as(dates::toString)
                        .containsExactlyElementsOf(counts);
            }
        });
    }

    @Test
    void turningDaysAreTheDaysOnWhichACountChanges() {
        forEachPossibleList((dates, choices) -> {
            OrderedDates ordered = OrderedDates.of(dates);
            List<LocalDate> changed = new ArrayList<>();
            for (int i = -1; i <= DAYS; i++) {
                LocalDate day = FIRST.plusDays(i);
                LocalDate before = day.minusDays(1);
                if (ordered.certainlyReached(day) != ordered.certainlyReached(before)
                        || ordered.possiblyReached(day) != ordered.possiblyReached(before)) {
                    changed.add(day);
                }
            }
            assertThat(ordered.turningDays()).as(dates::toString).isEqualTo(changed);
        });
    }

    private interface ListAndChoices {
        void accept(List<PartialDate> dates, List<List<LocalDate>> choices);
    }

    private static void forEachPossibleList(ListAndChoices check) {
        int[] checked = {0};
        forEachList(dates -> {
            List<List<LocalDate>> choices = choices(dates);
            if (!choices.isEmpty()) {
                checked[0]++;
                check.accept(dates, choices);
            }
        });
        assertThat(checked[0]).isGreaterThan(1000);
    }

    private static void forEachList(Consumer<List<PartialDate>> check) {
        List<PartialDate> ranges = new ArrayList<>();
        for (int i = 0; i < DAYS; i++) {
            for (int j = i; j < DAYS; j++) {
                ranges.add(Dates.spanning(DateInterval.of(FIRST.plusDays(i), FIRST.plusDays(j))));
            }
        }
        List<List<PartialDate>> lists = List.of(List.of());
        for (int size = 0; size <= MOST_DATES; size++) {
            lists.forEach(check);
            List<List<PartialDate>> longer = new ArrayList<>();
            for (List<PartialDate> list : lists) {
                for (PartialDate range : ranges) {
                    longer.add(append(list, range));
                }
            }
            lists = longer;
        }
    }

    /** Every choice of one possible day for each date that does not descend. */
    private static List<List<LocalDate>> choices(List<PartialDate> dates) {
        List<List<LocalDate>> choices = List.of(List.of());
        for (PartialDate date : dates) {
            List<List<LocalDate>> longer = new ArrayList<>();
            for (List<LocalDate> choice : choices) {
                for (LocalDate day = date.earliest(); !day.isAfter(date.latest()); day = day.plusDays(1)) {
                    if (choice.isEmpty() || !day.isBefore(choice.get(choice.size() - 1))) {
                        longer.add(append(choice, day));
                    }
                }
            }
            choices = longer;
        }
        return choices;
    }

    private static <T> List<T> append(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }

    private static List<PartialDate> dates(String... texts) {
        return Stream.of(texts).map(PartialDate::parse).toList();
    }

    private static String reached(OrderedDates dates, String day) {
        LocalDate asked = LocalDate.parse(day);
        return dates.certainlyReached(asked) + ".." + dates.possiblyReached(asked);
    }
}
