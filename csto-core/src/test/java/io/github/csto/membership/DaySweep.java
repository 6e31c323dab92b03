package io.github.csto.membership;

import io.github.csto.stage.Stage;
import io.github.csto.stage.StageEvent;
import io.github.csto.stage.StageHistory;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * An oracle for decades: it walks from day to day and keeps every pair of numbers of acts and of stages that some course of events can
 * have brought by then. A course that lets an act's last day pass is never completed, and so does not count.
 */
public final class DaySweep {
    private final long first;
    private final long last;
    private final long[][] acts;
    private final long[][] beginnings;
    private final List<MembershipStatus> way;
    private final Stage[] stages;
    private final boolean[][] forward;
    private final boolean[][] backward;

    /** All dates and every day asked for must lie after the first and before the last day; the stages must be recorded. */
    public DaySweep(List<MembershipEvent> events, StageHistory history, LocalDate first, LocalDate last) {
        this.first = first.toEpochDay();
        this.last = last.toEpochDay();
        this.acts = ends(events.stream().map(MembershipEvent::date).toList());
        this.beginnings = ends(history.events().stream().map(StageEvent::date).toList());
        this.way = DesignTables.way(events.stream().map(MembershipEvent::act).toList());
        this.stages = new Stage[beginnings.length + 1];
        stages[0] = Stage.NONE;
        for (int i = 0; i < beginnings.length; i++) {
            stages[i + 1] = history.events().get(i).stage();
        }
        this.forward = forward();
        this.backward = backward();
    }

    private static long[][] ends(List<PartialDate> dates) {
        return dates.stream()
                .map(date ->
                        new long[] {date.earliest().toEpochDay(), date.latest().toEpochDay()})
                .toArray(long[][]::new);
    }

    private static boolean canBe(long[] ends, long day) {
        return ends[0] <= day && day <= ends[1];
    }

    private boolean[][] forward() {
        boolean[][] reached = new boolean[(int) (last - first) + 1][];
        boolean[] now = new boolean[acts.length + 1];
        now[0] = true;
        for (long day = first; day <= last; day++) {
            for (int k = 0; k < acts.length; k++) {
                now[k + 1] |= now[k] && canBe(acts[k], day);
            }
            reached[(int) (day - first)] = now.clone();
        }
        return reached;
    }

    /** From which numbers at the end of a day all acts can still happen. */
    private boolean[][] backward() {
        boolean[][] completes = new boolean[(int) (last - first) + 1][];
        boolean[] now = new boolean[acts.length + 1];
        now[acts.length] = true;
        for (long day = last; day >= first; day--) {
            completes[(int) (day - first)] = now.clone();
            for (int k = acts.length - 1; k >= 0; k--) {
                now[k] |= now[k + 1] && canBe(acts[k], day);
            }
        }
        return completes;
    }

    /** What the state can be on a day. */
    public Set<MembershipStatus> statuses(LocalDate day) {
        int index = (int) (day.toEpochDay() - first);
        Set<MembershipStatus> statuses = EnumSet.noneOf(MembershipStatus.class);
        for (int k = 0; k <= acts.length; k++) {
            if (forward[index][k] && backward[index][k]) {
                statuses.add(way.get(k));
            }
        }
        return statuses;
    }

    /** Whether it counts on every day of a period. */
    public Certainty throughout(Criterion criterion, DateInterval period) {
        return answer(keeps(criterion, period, true), touches(criterion, period, false));
    }

    /** Whether it counts on some day of a period. */
    public Certainty atAnyTimeIn(Criterion criterion, DateInterval period) {
        return answer(touches(criterion, period, true), keeps(criterion, period, false));
    }

    /** Which day of the period is meant is one more thing that is open. */
    public Certainty onSomeUnknownDayOf(Criterion criterion, DateInterval period) {
        return answer(touches(criterion, period, true), touches(criterion, period, false));
    }

    private static Certainty answer(boolean canBeYes, boolean canBeNo) {
        return canBeYes && canBeNo ? Certainty.UNDETERMINED : canBeYes ? Certainty.YES : Certainty.NO;
    }

    /** No pair of numbers yet; what does not matter to the criterion is left out. */
    private boolean[][] courses(Criterion criterion) {
        return new boolean[acts.length + 1][criterion == Criterion.IN_FORCE ? beginnings.length + 1 : 1];
    }

    /** Whether in some course of events the state counts, or does not count, on every day of the period. */
    private boolean keeps(Criterion criterion, DateInterval period, boolean counting) {
        boolean[][] now = courses(criterion);
        boolean[][] right = right(criterion, counting);
        now[0][0] = true;
        for (long day = first; day <= last; day++) {
            step(now, day);
            if (period.start().toEpochDay() <= day && day <= period.end().toEpochDay()) {
                for (int k = 0; k <= acts.length; k++) {
                    for (int s = 0; s < now[k].length; s++) {
                        now[k][s] &= right[k][s];
                    }
                }
            }
        }
        return now[acts.length][now[0].length - 1];
    }

    /** Whether in some course of events the state counts, or does not count, on some day of the period. */
    private boolean touches(Criterion criterion, DateInterval period, boolean counting) {
        boolean[][] now = courses(criterion);
        boolean[][] touched = courses(criterion);
        boolean[][] right = right(criterion, counting);
        now[0][0] = true;
        for (long day = first; day <= last; day++) {
            step(now, day);
            step(touched, day);
            if (period.start().toEpochDay() <= day && day <= period.end().toEpochDay()) {
                for (int k = 0; k <= acts.length; k++) {
                    for (int s = 0; s < now[k].length; s++) {
                        touched[k][s] |= now[k][s] && right[k][s];
                    }
                }
            }
        }
        return touched[acts.length][touched[0].length - 1];
    }

    /** With which numbers of acts and of stages the state counts, or does not count. */
    private boolean[][] right(Criterion criterion, boolean counting) {
        boolean[][] right = courses(criterion);
        for (int k = 0; k < right.length; k++) {
            for (int s = 0; s < right[k].length; s++) {
                right[k][s] = DesignTables.counts(criterion, way.get(k), stages[s].isTreatyInForce()) == counting;
            }
        }
        return right;
    }

    /** What can happen on the day, happens or not. */
    private void step(boolean[][] courses, long day) {
        for (int k = 0; k <= acts.length; k++) {
            for (int s = 0; s < courses[k].length; s++) {
                boolean byAnAct = k > 0 && courses[k - 1][s] && canBe(acts[k - 1], day);
                boolean byAStage = s > 0 && courses[k][s - 1] && canBe(beginnings[s - 1], day);
                courses[k][s] |= byAnAct || byAStage;
            }
        }
    }
}
