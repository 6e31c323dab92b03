package io.github.csto.testing.jqwik;

import io.github.csto.country.Country;
import io.github.csto.membership.MembershipAct;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.membership.MembershipStateMachine;
import io.github.csto.membership.MembershipStatus;
import io.github.csto.stage.Stage;
import io.github.csto.stage.StageEvent;
import io.github.csto.stage.StageHistory;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Arbitrary events, stages and histories that are valid: the machine permits the acts, and the dates, though vague and overlapping, can be in
 * the order of the acts. What fails a test shrinks to few acts on exact days.
 */
public final class Histories {
    /** The states that histories speak of where none are chosen; not every one of them occurs in each. */
    public static final List<Country> COUNTRIES = List.of(Country.AM, Country.AZ, Country.RU, Country.UZ);

    private static final int MOST_ACTS = 6;
    private static final List<Stage> STAGES =
            List.of(Stage.TREATY_SIGNED, Stage.TREATY_IN_FORCE, Stage.CHARTER_SIGNED, Stage.ORGANISATION);

    private Histories() {}

    /**
     * Generates events that stand alone: any act of any of the states at any of the dates, with or without citations and reason. A list of them is
     * hardly ever a history.
     *
     * @param countries the states
     * @param dates the dates
     * @return the events
     */
    public static Arbitrary<MembershipEvent> singleEvents(Collection<Country> countries, Arbitrary<PartialDate> dates) {
        return Combinators.combine(
                        Arbitraries.of(countries),
                        Arbitraries.of(MembershipAct.class),
                        dates,
                        Citations.citations().list().ofMaxSize(2),
                        Arbitraries.of("", "An invented reason."))
                .as(MembershipEvent::new)
                .withoutEdgeCases();
    }

    /**
     * Generates valid events of one state over decades, of every precision.
     *
     * @param country the state
     * @return lists of up to six events, in their order
     */
    public static Arbitrary<List<MembershipEvent>> eventsOf(Country country) {
        return eventsOf(country, Dates.ordered(MOST_ACTS));
    }

    /**
     * Generates valid events of one state.
     *
     * @param country the state
     * @param dates lists of dates that can be in the order they stand in, such as those of {@link Dates#ordered}
     * @return lists of an event for each date, in their order
     */
    public static Arbitrary<List<MembershipEvent>> eventsOf(Country country, Arbitrary<List<PartialDate>> dates) {
        return Combinators.combine(dates, Dates.numbers(0, 5).list().ofSize(MOST_ACTS))
                .as((given, choices) -> events(country, given, choices))
                .withoutEdgeCases();
    }

    /** An act for each date, by choosing among the permitted ones. */
    private static List<MembershipEvent> events(Country country, List<PartialDate> dates, List<Integer> choices) {
        List<MembershipEvent> events = new ArrayList<>();
        MembershipStatus status = MembershipStatus.OUTSIDE;
        for (int i = 0; i < dates.size(); i++) {
            List<MembershipAct> permitted = List.copyOf(MembershipStateMachine.permitted(status));
            MembershipAct act = permitted.get(choices.get(i % choices.size()) % permitted.size());
            events.add(MembershipEvent.of(country, act, dates.get(i)));
            status = MembershipStateMachine.next(status, act).orElseThrow();
        }
        return List.copyOf(events);
    }

    /**
     * Generates valid events of {@link #COUNTRIES} over decades, those of different states in any order.
     *
     * @return lists of events; those of one state in their order
     */
    public static Arbitrary<List<MembershipEvent>> events() {
        return each(COUNTRIES, Dates.ordered(MOST_ACTS)).flatMap(Histories::interleavings);
    }

    private static Arbitrary<List<MembershipEvent>> each(
            Collection<Country> countries, Arbitrary<List<PartialDate>> dates) {
        return Combinators.combine(countries.stream()
                        .distinct()
                        .map(country -> eventsOf(country, dates))
                        .toList())
                .as(all -> all.stream().flatMap(List::stream).toList())
                .withoutEdgeCases();
    }

    /**
     * Obtains the same events with those of different states in another order.
     *
     * @param events the events
     * @return lists of the same events; those of one state in the same order as before
     */
    public static Arbitrary<List<MembershipEvent>> interleavings(List<MembershipEvent> events) {
        if (events.isEmpty()) {
            return Arbitraries.just(events);
        }
        return Arbitraries.shuffle(events.stream().map(MembershipEvent::country).toList())
                .map(order -> {
                    Map<Country, Deque<MembershipEvent>> waiting = new EnumMap<>(Country.class);
                    events.forEach(event -> waiting.computeIfAbsent(event.country(), country -> new ArrayDeque<>())
                            .add(event));
                    return order.stream()
                            .map(country ->
                                    Objects.requireNonNull(waiting.get(country)).remove())
                            .toList();
                });
    }

    /**
     * Generates stages over decades, of every precision; any stage may be left out, and sometimes nothing is recorded.
     *
     * @return histories of stages
     */
    public static Arbitrary<StageHistory> stages() {
        return stages(Dates.ordered(STAGES.size()));
    }

    /**
     * Generates stages at the given dates; any may be left out, and sometimes nothing is recorded.
     *
     * @param dates lists of dates that can be in the order they stand in, such as those of {@link Dates#ordered}
     * @return histories of at most as many stages as there are dates
     */
    public static Arbitrary<StageHistory> stages(Arbitrary<List<PartialDate>> dates) {
        return Combinators.combine(Arbitraries.of(STAGES).set().ofMaxSize(STAGES.size()), dates)
                .as(Histories::stages)
                .withoutEdgeCases();
    }

    private static StageHistory stages(Set<Stage> chosen, List<PartialDate> dates) {
        List<Stage> ordered = chosen.stream().sorted().toList();
        List<StageEvent> events = new ArrayList<>();
        for (int i = 0; i < Math.min(ordered.size(), dates.size()); i++) {
            events.add(new StageEvent(ordered.get(i), dates.get(i), List.of()));
        }
        return StageHistory.of(events);
    }

    /**
     * Generates histories of {@link #COUNTRIES} over decades, with stages.
     *
     * @return valid histories
     */
    public static Arbitrary<MembershipHistory> histories() {
        return histories(COUNTRIES, DateInterval.of(Dates.FIRST, Dates.LAST));
    }

    /**
     * Generates histories of some states in a period, with stages.
     *
     * @param countries the states; not every one of them occurs in each history
     * @param period the period; every date lies in it
     * @return valid histories, the empty one among them
     */
    public static Arbitrary<MembershipHistory> histories(Collection<Country> countries, DateInterval period) {
        return Combinators.combine(
                        each(countries, Dates.ordered(period.start(), period.end(), MOST_ACTS)),
                        stages(Dates.ordered(period.start(), period.end(), STAGES.size())))
                .as(MembershipHistory::of)
                .withoutEdgeCases();
    }

    /**
     * Generates days to ask such histories about.
     *
     * @return days from two years before {@link Dates#FIRST} to two years after {@link Dates#LAST}
     */
    public static Arbitrary<LocalDate> days() {
        return Dates.days(Dates.FIRST.minusYears(2), Dates.LAST.plusYears(2));
    }

    /**
     * Generates periods to ask such histories about.
     *
     * @return periods from a day to a few decades long, which begin on one of {@link #days()}
     */
    public static Arbitrary<DateInterval> periods() {
        return Combinators.combine(
                        days(),
                        Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.just(0)),
                                Tuple.of(3, Dates.numbers(1, 500)),
                                Tuple.of(1, Dates.numbers(501, 9000))))
                .as((start, length) -> DateInterval.of(start, start.plusDays(length)))
                .withoutEdgeCases();
    }
}
