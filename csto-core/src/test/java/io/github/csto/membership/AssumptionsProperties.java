package io.github.csto.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.csto.country.Country;
import io.github.csto.register.Registers;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Where an assumed act stands among the acts of its state, by trying every day that it can have. */
class AssumptionsProperties {
    @Provide
    Arbitrary<List<MembershipEvent>> told() {
        return Courses.shortEventsOf(Country.UZ);
    }

    @Provide
    Arbitrary<MembershipEvent> assumed() {
        Arbitrary<LocalDate> days = Arbitraries.integers()
                .between(0, Courses.SHORT_DAYS + 5)
                .withoutEdgeCases()
                .map(Courses.SHORT_FIRST::plusDays);
        return Combinators.combine(
                        Arbitraries.of(MembershipAct.values()),
                        days,
                        Arbitraries.of(0, 0, 0, 1, 4).withoutEdgeCases())
                .as((act, day, more) -> MembershipEvent.of(
                        Country.UZ,
                        act,
                        more == 0
                                ? PartialDate.of(day)
                                : PartialDate.between(PartialDate.of(day), PartialDate.of(day.plusDays(more)))));
    }

    /** How many told acts can stand before the assumed one, whichever its day is and whichever of two acts on one day comes first. */
    private static List<Integer> places(List<MembershipEvent> told, MembershipEvent assumed) {
        List<PartialDate> dates = told.stream().map(MembershipEvent::date).toList();
        TreeSet<Integer> places = new TreeSet<>();
        for (LocalDate day = assumed.date().earliest();
                !day.isAfter(assumed.date().latest());
                day = day.plusDays(1)) {
            places.addAll(Registers.possibleCounts(dates, day));
            places.addAll(Registers.possibleCounts(dates, day.minusDays(1)));
        }
        return List.copyOf(places);
    }

    private static boolean isAccepted(List<MembershipEvent> events) {
        String status = "OUTSIDE";
        for (MembershipEvent event : events) {
            status = Registers.MACHINE.get(status + " " + event.act());
            if (status == null) {
                return false;
            }
        }
        return true;
    }

    @Property(tries = 2000)
    void anActStandsWhereItsDatePutsItOrIsRefused(
            @ForAll("told") List<MembershipEvent> told, @ForAll("assumed") MembershipEvent assumed) {
        MembershipHistory history = MembershipHistory.of(told);
        List<Integer> places = places(told, assumed);
        List<MembershipEvent> expected = new ArrayList<>(told);
        expected.add(places.get(0), assumed);

        if (places.size() == 1 && isAccepted(expected)) {
            assertThat(history.assuming(List.of(assumed)).events()).isEqualTo(expected);
            return;
        }
        InvalidHistoryException refusal =
                catchThrowableOfType(InvalidHistoryException.class, () -> history.assuming(List.of(assumed)));
        if (places.size() > 1) {
            assertThat(refusal.faults())
                    .containsExactly(new HistoryFault.OpenPlace(
                            assumed, 0, told.subList(places.get(0), places.get(places.size() - 1))));
            assertThat(refusal.events()).containsExactly(assumed);
        } else {
            assertThat(refusal.faults())
                    .hasOnlyElementsOfTypes(HistoryFault.RefusedAct.class, HistoryFault.Duplicate.class);
            assertThat(refusal.events()).isEqualTo(expected);
            assertThat(refusal.faults().get(0).position()).isGreaterThanOrEqualTo(places.get(0));
        }
    }

    /** What is certainly earlier goes before; where dates leave it open, the order in which acts were assumed counts. */
    @Property
    void assumedActsThatMayBeInEitherOrderStayAsTheyWereGiven(
            @ForAll("overlapping") PartialDate first, @ForAll("overlapping") PartialDate second) {
        MembershipHistory nothing = MembershipHistory.of(List.of());
        List<MembershipEvent> assumed = List.of(
                MembershipEvent.of(Country.UZ, MembershipAct.ACCEDE, first),
                MembershipEvent.of(Country.UZ, MembershipAct.WITHDRAW, second));

        assertThat(nothing.assuming(assumed).events()).isEqualTo(assumed);
    }

    /** All of them can be the fourth day. */
    @Provide
    Arbitrary<PartialDate> overlapping() {
        Arbitrary<Integer> around = Arbitraries.integers().between(1, 3).withoutEdgeCases();
        return Combinators.combine(around, around)
                .as((before, after) -> PartialDate.between(
                        PartialDate.of(Courses.SHORT_FIRST.plusDays(3 - before)),
                        PartialDate.of(Courses.SHORT_FIRST.plusDays(3 + after))));
    }

    @Property(tries = 500)
    void actsLeftOutAreFoundAgainInAnyOrder(@ForAll("told") List<MembershipEvent> told) {
        // Exact days, each a day after the one before, leave no place open.
        List<MembershipEvent> dated = new ArrayList<>();
        for (MembershipEvent event : told) {
            dated.add(MembershipEvent.of(
                    event.country(), event.act(), PartialDate.of(Courses.SHORT_FIRST.plusDays(dated.size()))));
        }
        List<MembershipEvent> backwards = new ArrayList<>(dated);
        Collections.reverse(backwards);
        MembershipHistory nothing = MembershipHistory.of(List.of());

        assertThat(nothing.assuming(dated).events()).isEqualTo(dated);
        assertThat(nothing.assuming(backwards).events()).isEqualTo(dated);
        assertThat(nothing.assuming(List.of())).isEqualTo(nothing);
    }
}
