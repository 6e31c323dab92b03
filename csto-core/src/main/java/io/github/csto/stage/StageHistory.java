package io.github.csto.stage;

import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.OrderedDates;
import io.github.csto.time.PartialDate;
import io.github.csto.time.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What existed of an organisation on each day. Immutable and thread-safe.
 *
 * <p>Where nothing is recorded about an organisation's stages, every stage is possible on every day: that is not the same as
 * {@link Stage#NONE}.
 */
public final class StageHistory {
    private static final StageHistory UNRECORDED = new StageHistory(false, List.of());

    private final boolean recorded;
    private final List<StageEvent> events;
    private final OrderedDates dates;

    private StageHistory(boolean recorded, List<StageEvent> events) {
        this.recorded = recorded;
        this.events = events;
        this.dates = OrderedDates.of(dates(events));
    }

    /**
     * The history of an organisation of whose stages nothing is recorded.
     *
     * @return a history without events
     */
    public static StageHistory unrecorded() {
        return UNRECORDED;
    }

    /**
     * A history from the days on which its stages began. An organisation need not pass through all stages.
     *
     * @param events the events, in any order; if there are none, nothing is recorded
     * @return the history
     * @throws IllegalArgumentException if a stage is there twice, or the dates cannot be in the order of the stages
     */
    public static StageHistory of(Collection<StageEvent> events) {
        if (Objects.requireNonNull(events, "events").isEmpty()) {
            return UNRECORDED;
        }
        Map<Stage, StageEvent> byStage = new EnumMap<>(Stage.class);
        for (StageEvent event : events) {
            if (byStage.put(event.stage(), event) != null) {
                throw new IllegalArgumentException("Stage " + event.stage() + " is there twice");
            }
        }
        List<StageEvent> ordered = List.copyOf(byStage.values());
        List<OrderedDates.Conflict> conflicts = OrderedDates.conflicts(dates(ordered));
        if (!conflicts.isEmpty()) {
            StageEvent first = ordered.get(conflicts.get(0).first());
            StageEvent second = ordered.get(conflicts.get(0).second());
            throw new IllegalArgumentException("Stage %s (%s) cannot begin after %s (%s)"
                    .formatted(second.stage(), second.date(), first.stage(), first.date()));
        }
        return new StageHistory(true, ordered);
    }

    private static List<PartialDate> dates(List<StageEvent> events) {
        List<PartialDate> dates = new ArrayList<>();
        for (StageEvent event : events) {
            dates.add(event.date());
        }
        return dates;
    }

    /**
     * Whether anything is recorded about the organisation's stages.
     *
     * @return whether the stages of a day can be told from it
     */
    public boolean isRecorded() {
        return recorded;
    }

    /**
     * The recorded days on which stages began.
     *
     * @return the events, by stage ascending; empty if nothing is recorded
     */
    public List<StageEvent> events() {
        return events;
    }

    /**
     * The stages that are possible on a day.
     *
     * @param day the day
     * @return the possible stages, ascending; all of them if nothing is recorded; never empty
     */
    public Set<Stage> possibleStages(LocalDate day) {
        if (!recorded) {
            return Collections.unmodifiableSet(EnumSet.allOf(Stage.class));
        }
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        for (int reached = dates.certainlyReached(day); reached <= dates.possiblyReached(day); reached++) {
            stages.add(after(reached));
        }
        return Collections.unmodifiableSet(stages);
    }

    /**
     * Whether the treaty is in force on a day.
     *
     * @param day the day
     * @return the answer; {@link Certainty#UNDETERMINED} if nothing is recorded
     */
    public Certainty isTreatyInForce(LocalDate day) {
        if (!recorded) {
            return Certainty.UNDETERMINED;
        }
        Certainty sure = Certainty.of(after(dates.certainlyReached(day)).isTreatyInForce());
        return sure == Certainty.of(after(dates.possiblyReached(day)).isTreatyInForce())
                ? sure
                : Certainty.UNDETERMINED;
    }

    /**
     * Returns the days on which the possible stages may change.
     *
     * @return the days, ascending; none if nothing is recorded
     */
    public List<LocalDate> turningDays() {
        return dates.turningDays();
    }

    /**
     * The history as it was told by a day.
     *
     * @param day the day, inclusive
     * @return the history of the stages that had certainly or possibly begun by then
     */
    public StageHistory truncatedTo(LocalDate day) {
        return new StageHistory(recorded, events.subList(0, dates.possiblyReached(day)));
    }

    /**
     * The possible stages on every day.
     *
     * @return the timeline
     */
    public Timeline<Set<Stage>> timeline() {
        Set<Stage> initial =
                Collections.unmodifiableSet(recorded ? EnumSet.of(Stage.NONE) : EnumSet.allOf(Stage.class));
        return Timeline.of(initial, dates.turningDays(), this::possibleStages);
    }

    /**
     * The stages that are possible on some day of a period.
     *
     * @param period the period
     * @return the possible stages, ascending
     */
    public Set<Stage> possibleStages(DateInterval period) {
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        timeline().during(period).forEach(stages::addAll);
        return Collections.unmodifiableSet(stages);
    }

    private Stage after(int reached) {
        return reached == 0 ? Stage.NONE : events.get(reached - 1).stage();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StageHistory history && history.recorded == recorded && history.events.equals(events);
    }

    @Override
    public int hashCode() {
        return events.hashCode() + Boolean.hashCode(recorded);
    }

    /**
     * The recorded events.
     *
     * @return for example {@code TREATY_SIGNED 1992-05-15, TREATY_IN_FORCE 1994-04-20}
     */
    @Override
    public String toString() {
        return String.join(
                ", ",
                events.stream().map(event -> event.stage() + " " + event.date()).toList());
    }
}
