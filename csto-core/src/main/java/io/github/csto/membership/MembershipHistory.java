package io.github.csto.membership;

import io.github.csto.country.Country;
import io.github.csto.stage.StageHistory;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import io.github.csto.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The acts of all states in one organisation, and what follows from them for any day or period.
 *
 * <p>Acts of one state are ordered by their place among the events, even where their dates overlap; the order tightens the dates. The
 * order between different states means nothing. An act takes effect at the start of its day. An act may be
 * {@linkplain MembershipEvent#disputed() disputed}: perhaps it did not happen, so it does not tighten the dates of others. On a day the possible
 * statuses of a state are those that it has in some possible course of its acts: a choice of the disputed acts and exact days for all, in their
 * order, that the {@link MembershipStateMachine} permits. A state without events is {@link MembershipStatus#OUTSIDE} on every day.
 *
 * <p>Of a period it can be asked whether something held {@linkplain #meetsThroughout throughout}, {@linkplain #meetsAtAnyTimeIn at any time in it}, or
 * {@linkplain #meets(Country, Criterion, PartialDate) on a day of it} that is not exactly known. All answers are exact: UNDETERMINED only if some possible
 * course makes it yes and another makes it no. Immutable and thread-safe.
 */
public final class MembershipHistory {
    private final Map<Country, StateHistory> states;
    private final List<Country> countries;
    private final StageHistory stages;
    private final Optional<Dissolution> dissolution;
    private final DayQuestions onDays;

    private MembershipHistory(
            Map<Country, StateHistory> histories, StageHistory stages, Optional<Dissolution> dissolution) {
        this.states = histories;
        this.countries = List.copyOf(histories.keySet());
        this.stages = stages;
        this.dissolution = dissolution;
        this.onDays = new DayQuestions(histories, stages);
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
        return of(events, stages, Optional.empty());
    }

    private static MembershipHistory of(
            List<MembershipEvent> events, StageHistory stages, Optional<Dissolution> dissolution) {
        Objects.requireNonNull(events, "events");
        Objects.requireNonNull(stages, "stages");
        return new MembershipHistory(new ActsByState(events).histories(stages, dissolution), stages, dissolution);
    }

    /**
     * Returns the history as it is if the organisation ends: the acts happened by then, and each state that has not left by an act of its own is
     * out from then on. Acts that are assumed later are judged as acts before that end.
     *
     * @param end the end of the organisation
     * @return a history with that end; this one is unchanged
     * @throws InvalidHistoryException if an act is certainly later than the end; it carries each such act
     */
    public MembershipHistory endingWith(Dissolution end) {
        return of(acts(), stages, Optional.of(Objects.requireNonNull(end, "end")));
    }

    /**
     * Returns the end of the organisation.
     *
     * @return the end, or empty if none is recorded
     */
    public Optional<Dissolution> dissolution() {
        return dissolution;
    }

    private List<MembershipEvent> acts() {
        List<MembershipEvent> acts = new ArrayList<>();
        for (StateHistory state : states.values()) {
            acts.addAll(state.acts());
        }
        return List.copyOf(acts);
    }

    private StateHistory state(Country country) {
        StateHistory state = states.get(Objects.requireNonNull(country, "country"));
        return state == null ? StateHistory.SILENT : state;
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
     * @return the events, by alpha-2 code of the state ascending, those of one state in their order; the last of a state may be the withdrawal that
     *     stands for the end of the organisation
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
     * Returns the acts of a state with what follows from each: the days on which it can have happened, given the acts before and after it, and the
     * status from then on.
     *
     * @param country the state
     * @return the acts in their order, each as on a day by which it has happened; empty if the history has no act of the state
     */
    public List<Standing.Ground> grounds(Country country) {
        return state(country).grounds();
    }

    /**
     * Returns the first act of a state, if it is later than a day.
     *
     * @param country the state
     * @param day the day
     * @return the first act, or empty if it can have happened by that day or the history has no act of the state
     */
    public Optional<MembershipEvent> firstActAfter(Country country, LocalDate day) {
        return state(country).firstAfter(Objects.requireNonNull(day, "day"));
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
     * Whether a state is a member on a day. Allocates nothing and takes logarithmic time at most: a history that is asked often, and whose acts lie
     * within two lifetimes, looks the answer up in a table.
     *
     * @param country the state
     * @param day the day
     * @return the answer by {@link Criterion#MEMBER}
     */
    public Certainty isMember(Country country, LocalDate day) {
        return meets(country, Criterion.MEMBER, day);
    }

    /**
     * Whether a state counts on a day. Allocates nothing and takes logarithmic time at most, as {@link #isMember}.
     *
     * @param country the state
     * @param criterion who counts
     * @param day the day
     * @return the answer; for {@link Criterion#IN_FORCE} without a record of the stages never {@link Certainty#YES}
     */
    public Certainty meets(Country country, Criterion criterion, LocalDate day) {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(day, "day");
        return onDays.meets(country, criterion, day);
    }

    /**
     * Whether states count, for a column of states and a column of days: the answers of as many single questions, without a date object for each.
     * It allocates nothing by the row.
     *
     * @param criterion who counts
     * @param countries the states
     * @param epochDays the day of each row, counted as {@link LocalDate#toEpochDay()} counts
     * @param answers is filled with the answer of each row: 0 for {@link Certainty#YES}, 1 for {@link Certainty#NO}, 2 for
     *     {@link Certainty#UNDETERMINED}
     * @throws IllegalArgumentException if the columns are not of one length
     */
    public void meets(Criterion criterion, Country[] countries, int[] epochDays, byte[] answers) {
        Objects.requireNonNull(criterion, "criterion");
        onDays.meets(criterion, countries, epochDays, answers);
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
        return date.isExact()
                ? meets(country, criterion, date.earliest())
                : state(country).answers().on(criterion, DateInterval.from(date));
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
        Objects.requireNonNull(criterion, "criterion");
        return state(country).answers().throughout(criterion, Objects.requireNonNull(period, "period"));
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
        Objects.requireNonNull(criterion, "criterion");
        return state(country).answers().atAnyTimeIn(criterion, Objects.requireNonNull(period, "period"));
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
     * The statuses of a state that are possible on some day of a period.
     *
     * @param country the state
     * @param period the period
     * @return the possible statuses, in the order of the enum; never empty
     */
    public Set<MembershipStatus> possibleStatuses(Country country, DateInterval period) {
        return state(country).possibleStatuses(Objects.requireNonNull(period, "period"));
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
        return state(country).answers().timeline(criterion);
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
        Objects.requireNonNull(day, "day");
        return new Roster(day, criterion, onDays.places(day, criterion));
    }

    /**
     * Who certainly counts on a day, and nothing else. Of a history that is asked often, all days between two changes share one list.
     *
     * @param day the day
     * @param criterion who counts
     * @return as {@link Roster#counted()}, by alpha-2 code ascending; unmodifiable
     */
    public List<Country> members(LocalDate day, Criterion criterion) {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(day, "day");
        return onDays.counted(day, criterion);
    }

    /**
     * What if states did something more? Each act goes where its date puts it: after the acts of its state that have certainly happened before
     * its day, and before those that have certainly not happened by then. Assumed acts of one state that stand between the same two others
     * are in the order of their dates, or in the given order where the dates do not tell.
     *
     * <p>Disputed acts are settled first. An act that is assumed without doubt settles the disputed act of the same kind with which it has a day in
     * common: that one then certainly happened, on the assumed date. A {@link Denial} settles that a disputed act did not happen.
     *
     * @param assumptions what is assumed
     * @return a history with the assumptions; this one is unchanged
     * @throws InvalidHistoryException if a date leaves open where its act stands, or an act, an assumed one or one after it, is refused, or no
     *     possible course is left once the disputed acts are settled; its message tells what would have been permitted
     * @throws IllegalArgumentException if an assumption may settle several disputed acts, or a denial settles none
     */
    public MembershipHistory assuming(List<? extends Assumption> assumptions) {
        return Assumptions.assume(assumptions, this, states);
    }

    MembershipHistory with(List<MembershipEvent> further) {
        return withActs(Assumptions.place(further, states));
    }

    MembershipHistory withActs(List<MembershipEvent> acts) {
        return of(acts, stages, dissolution);
    }

    /**
     * Returns the history of what can have happened by a day, and nothing later. For all days up to that day each state has the same possible
     * statuses and answers as here, unless a later act bears on which disputed acts happened: a disputed act that happens in every possible course
     * is certain from then on and one that happens in none is left out, but what else follows from later acts is forgotten. The days on which an
     * act can have happened may be more, since later acts no longer bound them. A state without an act by then is left out. An end of the
     * organisation that can have come by then is kept as what has happened to each state, and no longer as an end for assumed acts.
     *
     * @param day the day, inclusive
     * @return a history of the acts that had certainly or possibly taken effect by then; their dates are as before
     */
    public MembershipHistory truncatedTo(LocalDate day) {
        return of(
                countries.stream()
                        .flatMap(country -> state(country).truncatedTo(day).stream())
                        .toList(),
                stages.truncatedTo(day));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MembershipHistory history
                && history.acts().equals(acts())
                && history.stages.equals(stages)
                && history.dissolution.equals(dissolution);
    }

    @Override
    public int hashCode() {
        return Objects.hash(acts(), stages, dissolution);
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
