package io.github.csto.membership;

import io.github.csto.country.Country;
import io.github.csto.stage.StageEvent;
import io.github.csto.stage.StageHistory;
import io.github.csto.testing.jqwik.Dates;
import io.github.csto.testing.jqwik.Histories;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/**
 * What the tests need beside the arbitrary histories of {@link Histories}: short ones, whose every possible course can be tried, and what a
 * history becomes when more is known.
 */
public final class Courses {
    /** Short histories keep to the days from this one, which is soon followed by a leap day. */
    static final LocalDate SHORT_FIRST = LocalDate.of(2000, 2, 20);

    /** How many days short histories keep to. */
    static final int SHORT_DAYS = 40;

    private Courses() {}

    private static Arbitrary<Integer> numbers(int first, int last) {
        return Arbitraries.integers()
                .between(first, last)
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases();
    }

    /**
     * A history and one that knows more.
     *
     * @param coarse the history
     * @param fine the same, but for one date that is replaced by a more precise one inside it; equal if there is no date at all
     */
    public record Refinement(MembershipHistory coarse, MembershipHistory fine) {}

    /** How many days after the one before, and how many days to either side of it are as possible. */
    private record Step(int gap, int before, int after) {}

    /** Dates in their order that are known to a few days. */
    private static Arbitrary<List<PartialDate>> shortDates(int mostDates) {
        Arbitrary<Step> exact = numbers(0, 4).map(gap -> new Step(gap, 0, 0));
        Arbitrary<Step> vague =
                Combinators.combine(numbers(0, 4), numbers(0, 3), numbers(0, 3)).as(Step::new);
        return Combinators.combine(
                        numbers(4, 8),
                        Arbitraries.oneOf(exact, vague, vague).list().ofMaxSize(mostDates))
                .as((start, steps) -> {
                    List<PartialDate> dates = new ArrayList<>();
                    LocalDate day = SHORT_FIRST.plusDays(start);
                    for (Step step : steps) {
                        day = day.plusDays(step.gap());
                        dates.add(Dates.spanning(
                                DateInterval.of(day.minusDays(step.before()), day.plusDays(step.after()))));
                    }
                    return dates;
                })
                .withoutEdgeCases();
    }

    /** Valid events of one state, whose dates are known to a few days: few enough for every possible course to be tried. */
    static Arbitrary<List<MembershipEvent>> shortEventsOf(Country country) {
        return Histories.eventsOf(country, shortDates(5));
    }

    /** Stages whose dates are known to a few days; any may be left out, and sometimes nothing is recorded. */
    static Arbitrary<StageHistory> shortStages() {
        return Histories.stages(shortDates(3));
    }

    /**
     * Pairs of a history and one that knows one of its dates more precisely.
     *
     * @return the pairs
     */
    public static Arbitrary<Refinement> refinements() {
        return Histories.histories().flatMap(coarse -> refinementsOf(coarse).map(fine -> new Refinement(coarse, fine)));
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
