package io.github.csto.membership;

import io.github.csto.country.Country;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.OrderedDates;
import io.github.csto.time.PartialDate;
import io.github.csto.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The acts of all states in one organisation, and what follows from them for any day or period.
 *
 * <p>Acts of one state are ordered by their place among the events, even where their dates overlap; the order tightens the dates. The
 * order between different states means nothing. An act takes effect at the start of its day. On a day the possible statuses of a state are
 * those after k acts, for every k between the number that have certainly happened and the number that can have happened. A state
 * without events is {@link MembershipStatus#OUTSIDE} on every day.
 *
 * <p>Three questions about a period have three-valued answers:
 *
 * <table>
 * <caption>Questions about a period</caption>
 * <thead><tr><th>question</th><th>method</th><th>YES</th><th>NO</th></tr></thead>
 * <tbody>
 * <tr><td>held throughout?</td><td>{@link #meetsThroughout}</td><td>certain on every day</td><td>certainly not on some day</td></tr>
 * <tr><td>held at any time in it?</td><td>{@link #meetsAtAnyTimeIn}</td><td>certain on some day</td><td>certainly not on any day</td></tr>
 * <tr><td>held on a day of it, it is not known which?</td><td>{@link #meets(Country, Criterion, PartialDate)}</td>
 *     <td>certain on every day</td><td>certainly not on any day</td></tr>
 * </tbody>
 * </table>
 *
 * <p>These are exact: the answer is UNDETERMINED only if some choice of exact days makes it yes and another makes it no.
 *
 * <p>Immutable and thread-safe.
 */
public final class MembershipHistory {
    private static final StateHistory SILENT = new StateHistory(List.of());

    private final Map<Country, StateHistory> states;
    private final List<Country> countries;
    private final StageHistory stages;

    private MembershipHistory(Map<Country, StateHistory> histories, StageHistory stages) {
        this.states = histories;
        this.countries = List.copyOf(histories.keySet());
        this.stages = stages;
    }

    /**
     * The history of an organisation of whose stages nothing is recorded.
     *
     * @param events the events, those of one state in the order in which they happened
     * @return the history
     * @throws InvalidHistoryException if the events make no history; it carries every fault
     */
    public static MembershipHistory of(List<MembershipEvent> events) {
        return of(events, StageHistory.unrecorded());
    }

    /**
     * The history of an organisation.
     *
     * @param events the events, those of one state in the order in which they happened
     * @param stages what existed of the organisation on each day
     * @return the history
     * @throws InvalidHistoryException if the events make no history; it carries every fault
     */
    public static MembershipHistory of(List<MembershipEvent> events, StageHistory stages) {
        Objects.requireNonNull(events, "events");
        Objects.requireNonNull(stages, "stages");
        Map<Country, List<Integer>> positions = new EnumMap<>(Country.class);
        for (int i = 0; i < events.size(); i++) {
            positions
                    .computeIfAbsent(events.get(i).country(), country -> new ArrayList<>())
                    .add(i);
        }
        List<HistoryFault> faults = new ArrayList<>();
        positions.values().forEach(own -> check(events, own, faults));
        if (!faults.isEmpty()) {
            faults.sort(Comparator.comparingInt(HistoryFault::position));
            throw new InvalidHistoryException(faults);
        }
        Map<Country, StateHistory> histories = new EnumMap<>(Country.class);
        positions.forEach((country, own) -> histories.put(
                country, new StateHistory(own.stream().map(events::get).toList())));
        return new MembershipHistory(histories, stages);
    }

    /** An act that is refused leaves the status as it was, so that the acts after it are judged too. */
    private static void check(List<MembershipEvent> events, List<Integer> positions, List<HistoryFault> faults) {
        MembershipStatus status = MembershipStatus.OUTSIDE;
        for (int i = 0; i < positions.size(); i++) {
            int position = positions.get(i);
            MembershipEvent event = events.get(position);
            var next = MembershipStateMachine.next(status, event.act());
            if (next.isPresent()) {
                status = next.get();
                continue;
            }
            var first = positions.subList(0, i).stream()
                    .filter(earlier -> events.get(earlier).isSameActAs(event))
                    .findFirst();
            faults.add(
                    first.isPresent()
                            ? new HistoryFault.Duplicate(event, position, first.get())
                            : new HistoryFault.RefusedAct(
                                    event, position, status, MembershipStateMachine.permitted(status)));
        }
        List<PartialDate> dates =
                positions.stream().map(position -> events.get(position).date()).toList();
        for (OrderedDates.Conflict conflict : OrderedDates.conflicts(dates)) {
            int position = positions.get(conflict.second());
            faults.add(new HistoryFault.OutOfOrder(
                    events.get(position), position, events.get(positions.get(conflict.first()))));
        }
    }

    private StateHistory state(Country country) {
        StateHistory state = states.get(Objects.requireNonNull(country, "country"));
        return state == null ? SILENT : state;
    }

    /**
     * The states that the history speaks of.
     *
     * @return the states that have an event, by alpha-2 code ascending
     */
    public List<Country> countries() {
        return countries;
    }

    /**
     * All events.
     *
     * @return the events, by alpha-2 code of the state ascending, those of one state in their order
     */
    public List<MembershipEvent> events() {
        return countries.stream().flatMap(country -> events(country).stream()).toList();
    }

    /**
     * The events of one state.
     *
     * @param country the state
     * @return the events in their order; empty if the history does not speak of the state
     */
    public List<MembershipEvent> events(Country country) {
        return state(country).events();
    }

    /**
     * What existed of the organisation on each day.
     *
     * @return the stages
     */
    public StageHistory stages() {
        return stages;
    }

    /**
     * Whether a state is a member on a day. Takes logarithmic time and allocates nothing.
     *
     * @param country the state
     * @param day the day
     * @return the answer by {@link Criterion#MEMBER}
     */
    public Certainty isMember(Country country, LocalDate day) {
        return state(country).meets(Criterion.MEMBER, day);
    }

    /**
     * Whether a state counts on a day. Takes logarithmic time and allocates nothing.
     *
     * @param country the state
     * @param criterion who counts
     * @param day the day
     * @return the answer; for {@link Criterion#BOUND} without a record of the stages never {@link Certainty#YES}
     */
    public Certainty meets(Country country, Criterion criterion, LocalDate day) {
        Objects.requireNonNull(criterion, "criterion");
        Certainty counts = state(country).meets(criterion, day);
        return criterion == Criterion.BOUND ? counts.and(stages.isTreatyInForce(day)) : counts;
    }

    /**
     * Whether a state counts on a day that is not exactly known.
     *
     * @param country the state
     * @param criterion who counts
     * @param date the day, as precisely as is known
     * @return {@link Certainty#YES} if it certainly counts on all possible days, {@link Certainty#NO} if it certainly counts on none
     */
    public Certainty meets(Country country, Criterion criterion, PartialDate date) {
        DateInterval period = DateInterval.from(date);
        Certainty always = meetsThroughout(country, criterion, period);
        Certainty ever = meetsAtAnyTimeIn(country, criterion, period);
        return always == Certainty.YES ? Certainty.YES : ever == Certainty.NO ? Certainty.NO : Certainty.UNDETERMINED;
    }

    /**
     * Whether a state counts on every day of a period.
     *
     * @param country the state
     * @param criterion who counts
     * @param period the period
     * @return {@link Certainty#YES} if it certainly counts on every day, {@link Certainty#NO} if it certainly does not on some day
     */
    public Certainty meetsThroughout(Country country, Criterion criterion, DateInterval period) {
        return timeline(country, criterion).during(period).stream().reduce(Certainty.YES, Certainty::and);
    }

    /**
     * Whether a state counts on some day of a period.
     *
     * @param country the state
     * @param criterion who counts
     * @param period the period
     * @return {@link Certainty#YES} if it certainly counts on some day, {@link Certainty#NO} if it certainly does not on any day
     */
    public Certainty meetsAtAnyTimeIn(Country country, Criterion criterion, DateInterval period) {
        return timeline(country, criterion).during(period).stream().reduce(Certainty.NO, Certainty::or);
    }

    /**
     * Where a state stands on a day.
     *
     * @param country the state
     * @param day the day
     * @return the possible statuses and the acts that decide them
     */
    public Standing standing(Country country, LocalDate day) {
        return state(country).standing(country, day);
    }

    /**
     * Where a state stands on every day.
     *
     * @param country the state
     * @return the timeline; it changes only on days that are the earliest or latest possible one of an act
     */
    public Timeline<Standing> timeline(Country country) {
        return state(country).timeline(country);
    }

    /**
     * Whether a state counts on every day.
     *
     * @param country the state
     * @param criterion who counts
     * @return the timeline of the answers
     */
    public Timeline<Certainty> timeline(Country country, Criterion criterion) {
        Objects.requireNonNull(criterion, "criterion");
        Timeline<Certainty> counts = state(country).timeline(criterion);
        return criterion == Criterion.BOUND
                ? counts.combine(stages.timeline().map(MembershipHistory::inForce), Certainty::and)
                : counts;
    }

    private static Certainty inForce(Collection<Stage> stages) {
        return Certainty.ofPossible(
                stages.stream().anyMatch(Stage::isTreatyInForce),
                !stages.stream().allMatch(Stage::isTreatyInForce));
    }

    /**
     * How the standing of a state changes in a period.
     *
     * @param country the state
     * @param period the period
     * @return the changes that take effect on a day of it, by day ascending
     */
    public List<Timeline.Change<Standing>> changes(Country country, DateInterval period) {
        return timeline(country).changes(period);
    }

    /**
     * Who is a member on a day.
     *
     * @param day the day
     * @return the roster by {@link Criterion#MEMBER}
     */
    public Roster roster(LocalDate day) {
        return roster(day, Criterion.MEMBER);
    }

    /**
     * Who counts on a day.
     *
     * @param day the day
     * @param criterion who counts
     * @return the roster of all states that the history speaks of
     */
    public Roster roster(LocalDate day, Criterion criterion) {
        Objects.requireNonNull(criterion, "criterion");
        Map<Country, Standing> standings = new EnumMap<>(Country.class);
        Map<Country, Certainty> answers = new EnumMap<>(Country.class);
        for (Country country : countries) {
            standings.put(country, standing(country, day));
            answers.put(country, meets(country, criterion, day));
        }
        return new Roster(day, criterion, stages.possibleStages(day), standings, answers);
    }

    /**
     * What if a state did something more? The event comes after all others of its state.
     *
     * @param event the act that is assumed
     * @return a history with the event; this one is unchanged
     * @throws InvalidHistoryException if the act is refused, or dated before an act that it would have to follow; its message tells what
     *     would have been permitted
     */
    public MembershipHistory plus(MembershipEvent event) {
        List<MembershipEvent> events = new ArrayList<>(events());
        events.add(Objects.requireNonNull(event, "event"));
        return of(events, stages);
    }

    /**
     * The history as it was told by a day: what can have happened by then, and nothing later. For all days up to that day every state has
     * the same possible statuses and answers as here; the days on which an act can have happened may be more, since later acts no longer
     * bound them, and a state without an act by then is not spoken of.
     *
     * @param day the day, inclusive
     * @return a history of the acts that had certainly or possibly taken effect by then; their dates are as before
     */
    public MembershipHistory until(LocalDate day) {
        return of(
                countries.stream()
                        .flatMap(country -> state(country).until(day).stream())
                        .toList(),
                stages.until(day));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MembershipHistory history
                && history.events().equals(events())
                && history.stages.equals(stages);
    }

    @Override
    public int hashCode() {
        return Objects.hash(events(), stages);
    }

    /**
     * The events, state by state.
     *
     * @return for example {@code AM SIGN 1992-05-15, AM RATIFY 1992-05-15}
     */
    @Override
    public String toString() {
        return String.join(
                ", ", events().stream().map(MembershipEvent::toString).toList());
    }
}
