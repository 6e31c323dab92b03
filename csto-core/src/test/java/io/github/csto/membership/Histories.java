package io.github.csto.membership;

import io.github.csto.country.Country;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/**
 * Arbitrary events, stages and histories that are valid: the acts follow the design's table, and the dates, though vague and
 * overlapping, can be in the order of the acts.
 */
public final class Histories {
    /** The states that the histories of several states speak of; not every one of them occurs in each. */
    public static final List<Country> COUNTRIES = List.of(Country.AM, Country.AZ, Country.RU, Country.UZ);

    /** No date of a history that spans decades is earlier, or can be. */
    public static final LocalDate FIRST = LocalDate.of(1988, 1, 1);

    /** No date of a history that spans decades is later, or can be. */
    public static final LocalDate LAST = LocalDate.of(2034, 12, 31);

    /** Short histories keep to the days from this one, which is soon followed by a leap day. */
    static final LocalDate SHORT_FIRST = LocalDate.of(2000, 2, 20);

    /** How many days short histories keep to. */
    static final int SHORT_DAYS = 40;

    private static final List<Stage> STAGES =
            List.of(Stage.TREATY_SIGNED, Stage.TREATY_IN_FORCE, Stage.CHARTER_SIGNED, Stage.ORGANISATION);

    private Histories() {}

    /** Without a preference for small numbers or for the ends: combined edge cases would leave hardly a random one. */
    private static Arbitrary<Integer> numbers(int first, int last) {
        return Arbitraries.integers()
                .between(first, last)
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases();
    }

    private enum Precision {
        DAY,
        MONTH,
        YEAR,
        RANGE,
        RANGE_OF_MONTH_AND_YEAR
    }

    /** One act to be: which of the permitted ones, how many days after the one before, and how vaguely that is told. */
    private record Step(int choice, int gap, Precision precision, int before, int after) {
        PartialDate date(LocalDate day) {
            return switch (precision) {
                case DAY -> PartialDate.of(day);
                case MONTH -> PartialDate.of(YearMonth.from(day));
                case YEAR -> PartialDate.of(Year.from(day));
                case RANGE ->
                    PartialDate.between(PartialDate.of(day.minusDays(before)), PartialDate.of(day.plusDays(after)));
                case RANGE_OF_MONTH_AND_YEAR ->
                    PartialDate.between(
                            PartialDate.of(YearMonth.from(day.minusDays(before))),
                            PartialDate.of(Year.from(day.plusDays(after))));
            };
        }
    }

    /**
     * A history and one that knows more.
     *
     * @param coarse the history
     * @param fine the same, but for one date that is replaced by a more precise one inside it; equal if there is no date at all
     */
    public record Refinement(MembershipHistory coarse, MembershipHistory fine) {}

    private static Arbitrary<List<Step>> steps(int maxSize) {
        Arbitrary<Integer> gaps = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(0)), Tuple.of(3, numbers(1, 45)), Tuple.of(3, numbers(46, 2000)));
        Arbitrary<Integer> widths = numbers(0, 700);
        return Combinators.combine(numbers(0, 5), gaps, Arbitraries.of(Precision.class), widths, widths)
                .as(Step::new)
                .list()
                .ofMaxSize(maxSize)
                .withoutEdgeCases();
    }

    private static Arbitrary<List<Step>> shortSteps(int maxSize) {
        return Combinators.combine(
                        numbers(0, 5),
                        numbers(0, 4),
                        Arbitraries.of(Precision.DAY, Precision.RANGE, Precision.RANGE),
                        numbers(0, 3),
                        numbers(0, 3))
                .as(Step::new)
                .list()
                .ofMaxSize(maxSize)
                .withoutEdgeCases();
    }

    private static List<PartialDate> dates(LocalDate start, List<Step> steps) {
        List<PartialDate> dates = new ArrayList<>();
        LocalDate day = start;
        for (Step step : steps) {
            day = day.plusDays(step.gap());
            dates.add(step.date(day));
        }
        return dates;
    }

    private static List<MembershipEvent> events(Country country, LocalDate start, List<Step> steps) {
        List<PartialDate> dates = dates(start, steps);
        List<MembershipEvent> events = new ArrayList<>();
        MembershipStatus status = MembershipStatus.OUTSIDE;
        for (int i = 0; i < dates.size(); i++) {
            List<MembershipAct> permitted = DesignTables.permitted(status);
            MembershipAct act = permitted.get(steps.get(i).choice() % permitted.size());
            events.add(MembershipEvent.of(country, act, dates.get(i)));
            status = DesignTables.next(status, act).orElseThrow();
        }
        return events;
    }

    private static StageHistory stages(Set<Stage> chosen, LocalDate start, List<Step> steps) {
        List<Stage> ordered = chosen.stream().sorted().toList();
        List<PartialDate> dates = dates(start, steps);
        List<StageEvent> events = new ArrayList<>();
        for (int i = 0; i < Math.min(ordered.size(), dates.size()); i++) {
            events.add(new StageEvent(ordered.get(i), dates.get(i), List.of()));
        }
        return StageHistory.of(events);
    }

    private static Arbitrary<LocalDate> starts() {
        return numbers(0, 1500).map(days -> LocalDate.of(1992, 1, 1).plusDays(days));
    }

    private static Arbitrary<LocalDate> shortStarts() {
        return numbers(4, 8).map(SHORT_FIRST::plusDays);
    }

    /**
     * Valid events of one state over decades, of every precision.
     *
     * @param country the state
     * @return lists of up to six events, in their order
     */
    public static Arbitrary<List<MembershipEvent>> eventsOf(Country country) {
        return Combinators.combine(starts(), steps(6)).as((start, steps) -> events(country, start, steps));
    }

    /** Valid events of one state, whose dates are known to a few days: few enough for every possible course to be tried. */
    static Arbitrary<List<MembershipEvent>> shortEventsOf(Country country) {
        return Combinators.combine(shortStarts(), shortSteps(5)).as((start, steps) -> events(country, start, steps));
    }

    /**
     * Valid events of several states over decades, those of different states in any order.
     *
     * @return lists of events; those of one state in their order
     */
    public static Arbitrary<List<MembershipEvent>> events() {
        return Combinators.combine(COUNTRIES.stream().map(Histories::eventsOf).toList())
                .as(each -> each.stream().flatMap(List::stream).toList())
                .flatMap(Histories::interleavings);
    }

    /**
     * The same events with those of different states in another order.
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
                            .map(country -> waiting.get(country).remove())
                            .toList();
                });
    }

    /**
     * Stages over decades, of every precision; any stage may be left out, and sometimes nothing is recorded.
     *
     * @return histories of stages
     */
    public static Arbitrary<StageHistory> stages() {
        return Combinators.combine(Arbitraries.of(STAGES).set().ofMaxSize(4), starts(), steps(4))
                .as(Histories::stages);
    }

    /** Stages whose dates are known to a few days; any may be left out, and sometimes nothing is recorded. */
    static Arbitrary<StageHistory> shortStages() {
        return Combinators.combine(Arbitraries.of(STAGES).set().ofMaxSize(3), shortStarts(), shortSteps(3))
                .as(Histories::stages);
    }

    /**
     * Histories of several states over decades, with stages.
     *
     * @return valid histories
     */
    public static Arbitrary<MembershipHistory> histories() {
        return Combinators.combine(events(), stages()).as(MembershipHistory::of);
    }

    /**
     * Histories of one state over decades, with stages.
     *
     * @param country the state
     * @return valid histories
     */
    public static Arbitrary<MembershipHistory> historiesOf(Country country) {
        return Combinators.combine(eventsOf(country), stages()).as(MembershipHistory::of);
    }

    /**
     * Pairs of a history and one that knows one of its dates more precisely.
     *
     * @return the pairs
     */
    public static Arbitrary<Refinement> refinements() {
        return histories().flatMap(coarse -> refinementsOf(coarse).map(fine -> new Refinement(coarse, fine)));
    }

    /**
     * What a history can become when one date, of an act or a stage, becomes more precise.
     *
     * @param history the history
     * @return valid histories, each with one date replaced by one inside it; the history itself if it has no date
     */
    public static Arbitrary<MembershipHistory> refinementsOf(MembershipHistory history) {
        int size = history.events().size() + history.stages().events().size();
        if (size == 0) {
            return Arbitraries.just(history);
        }
        Arbitrary<Integer> dice = numbers(0, 100_000);
        return Combinators.combine(numbers(0, size - 1), dice, dice, dice)
                .as((index, day, start, end) -> refined(history, index, day, start, end));
    }

    private static MembershipHistory refined(MembershipHistory history, int index, int day, int start, int end) {
        List<MembershipEvent> events = new ArrayList<>(history.events());
        List<StageEvent> stages = new ArrayList<>(history.stages().events());
        if (index < events.size()) {
            MembershipEvent event = events.get(index);
            List<MembershipEvent> own = history.events(event.country());
            int place = own.indexOf(event);
            // Events of one state can be equal only if another act stands between them, so the first is as good as any.
            PartialDate date = refined(own.stream().map(MembershipEvent::date).toList(), place, day, start, end);
            events.set(
                    events.indexOf(event),
                    new MembershipEvent(event.country(), event.act(), date, event.citations(), event.reason()));
            return MembershipHistory.of(events, history.stages());
        }
        int place = index - events.size();
        StageEvent stage = stages.get(place);
        PartialDate date = refined(stages.stream().map(StageEvent::date).toList(), place, day, start, end);
        stages.set(place, new StageEvent(stage.stage(), date, stage.citations()));
        return MembershipHistory.of(events, StageHistory.of(stages));
    }

    /** A range around some day on which the thing can have happened. */
    private static PartialDate refined(List<PartialDate> dates, int place, int day, int start, int end) {
        PartialDate date = dates.get(place);
        DateInterval window = window(dates, place);
        LocalDate chosen = pick(window.start(), window.end(), day);
        return PartialDate.between(
                PartialDate.of(pick(date.earliest(), chosen, start)), PartialDate.of(pick(chosen, date.latest(), end)));
    }

    private static LocalDate pick(LocalDate first, LocalDate last, int dice) {
        return first.plusDays(dice % (last.toEpochDay() - first.toEpochDay() + 1));
    }

    /** The days on which the thing at a place can have happened: not before any earlier one, not after any later one. */
    static DateInterval window(List<PartialDate> dates, int place) {
        return DateInterval.of(
                dates.subList(0, place + 1).stream()
                        .map(PartialDate::earliest)
                        .max(LocalDate::compareTo)
                        .orElseThrow(),
                dates.subList(place, dates.size()).stream()
                        .map(PartialDate::latest)
                        .min(LocalDate::compareTo)
                        .orElseThrow());
    }

    /**
     * Periods from a day to a few decades long, somewhere in or around the histories.
     *
     * @return the periods
     */
    public static Arbitrary<DateInterval> periods() {
        return Combinators.combine(
                        days(),
                        Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.just(0)),
                                Tuple.of(3, numbers(1, 500)),
                                Tuple.of(1, numbers(501, 9000))))
                .as((start, length) -> DateInterval.of(start, start.plusDays(length)));
    }

    /**
     * Days in or around the histories.
     *
     * @return days from {@link #FIRST} to about {@link #LAST}
     */
    public static Arbitrary<LocalDate> days() {
        return numbers(0, (int) (LAST.toEpochDay() - FIRST.toEpochDay())).map(FIRST::plusDays);
    }

    /**
     * The days around which the answers of a history can change, each with its neighbours.
     *
     * @param history the history
     * @return the earliest and latest days of all its dates, and the days before and after them
     */
    public static List<LocalDate> daysOfInterest(MembershipHistory history) {
        return Stream.concat(
                        history.events().stream().map(MembershipEvent::date),
                        history.stages().events().stream().map(StageEvent::date))
                .flatMap(date -> Stream.of(date.earliest(), date.latest()))
                .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)))
                .distinct()
                .sorted()
                .toList();
    }
}
