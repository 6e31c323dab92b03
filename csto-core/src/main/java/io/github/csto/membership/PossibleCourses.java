package io.github.csto.membership;

import io.github.csto.time.DateInterval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Every course that the acts of one state can have taken where some of them may not have happened.
 *
 * <p>A course is a choice of the disputed acts together with a day for each act that happened, in order, which the machine accepts. The courses are not
 * listed. For each number of acts and each status it is enough to know the first day by which so many acts can have led to the status, and the
 * day by which the acts after them must have begun at the latest: on the days between the two the status is possible. A first day that is earlier
 * leaves all later acts at least as much room, and a last day that is later leaves it to all earlier ones, so nothing else needs to be remembered,
 * whether or not the dates ascend.
 */
@SuppressWarnings("EnumOrdinal") // an index of this process, which is never stored
final class PossibleCourses {
    private static final MembershipStatus[] STATUSES = MembershipStatus.values();

    /** Of what no course leads to. */
    private static final long NEVER = Long.MAX_VALUE;

    /** Of a status before the first act, which has no first day, and of one after which nothing must follow. */
    private static final long ALWAYS = Long.MIN_VALUE;

    private static final long END = NEVER - 1;

    private final List<MembershipEvent> events;
    private final boolean capped;
    private final long[] earliest;
    private final long[] latest;

    /** By number of acts and status: the first day by which they can have led to it. */
    private final long[][] from;
    /** By number of acts and status: the last day by which the rest must have begun; ALWAYS if the rest cannot follow. */
    private final long[][] until;

    /**
     * The courses of some acts.
     *
     * @param capped whether the last event is the end of the organisation, which ends what membership there is
     */
    PossibleCourses(List<MembershipEvent> events, boolean capped) {
        int size = events.size();
        this.events = events;
        this.capped = capped;
        this.earliest = new long[size];
        this.latest = new long[size];
        for (int k = 0; k < size; k++) {
            earliest[k] = events.get(k).date().earliest().toEpochDay();
            latest[k] = events.get(k).date().latest().toEpochDay();
        }
        this.from = new long[size + 1][STATUSES.length];
        this.until = new long[size + 1][STATUSES.length];
        for (int k = 0; k <= size; k++) {
            Arrays.fill(from[k], NEVER);
            Arrays.fill(until[k], k == size ? END : ALWAYS);
        }
        from[0][MembershipStatus.OUTSIDE.ordinal()] = ALWAYS;
        for (int k = 0; k < size; k++) {
            for (MembershipStatus status : STATUSES) {
                forward(k, status);
            }
        }
        for (int k = size - 1; k >= 0; k--) {
            for (MembershipStatus status : STATUSES) {
                backward(k, status);
            }
        }
    }

    /** The status after an act that happens; null if it cannot. */
    private @Nullable MembershipStatus next(int k, MembershipStatus status) {
        return MembershipStateMachine.next(status, events.get(k).act()).orElse(null);
    }

    /** Whether the act can be left out. */
    private boolean mayBeMissing(int k, MembershipStatus status) {
        return events.get(k).disputed() || (capped && k == events.size() - 1 && next(k, status) == null);
    }

    private void forward(int k, MembershipStatus status) {
        long reached = from[k][status.ordinal()];
        if (reached == NEVER) {
            return;
        }
        if (mayBeMissing(k, status)) {
            from[k + 1][status.ordinal()] = Math.min(from[k + 1][status.ordinal()], reached);
        }
        MembershipStatus next = next(k, status);
        long day = Math.max(reached, earliest[k]);
        if (next != null && day <= latest[k]) {
            from[k + 1][next.ordinal()] = Math.min(from[k + 1][next.ordinal()], day);
        }
    }

    private void backward(int k, MembershipStatus status) {
        long day = mayBeMissing(k, status) ? until[k + 1][status.ordinal()] : ALWAYS;
        MembershipStatus next = next(k, status);
        if (next != null) {
            long happens = Math.min(latest[k], until[k + 1][next.ordinal()]);
            if (happens >= earliest[k]) {
                day = Math.max(day, happens);
            }
        }
        until[k][status.ordinal()] = day;
    }

    /** The statuses that some acts can lead to, whatever follows. */
    private Set<MembershipStatus> reached(int acts) {
        Set<MembershipStatus> reached = EnumSet.noneOf(MembershipStatus.class);
        for (MembershipStatus status : STATUSES) {
            if (from[acts][status.ordinal()] != NEVER) {
                reached.add(status);
            }
        }
        return reached;
    }

    /** The statuses after all acts. */
    Set<MembershipStatus> last() {
        return reached(events.size());
    }

    /** The first act at which no course is left, with the statuses before it; null if there is a course. */
    @Nullable
    DeadEnd deadEnd() {
        for (int k = 0; k < events.size(); k++) {
            if (reached(k + 1).isEmpty()) {
                return new DeadEnd(k, reached(k));
            }
        }
        return null;
    }

    /** An act that follows on no course. */
    record DeadEnd(int index, Set<MembershipStatus> before) {}

    /** The days on which an act happens in some course, from the first to the last; null if it happens in none. */
    @Nullable
    DateInterval window(int index) {
        long first = NEVER;
        long last = ALWAYS;
        for (MembershipStatus status : STATUSES) {
            MembershipStatus next = next(index, status);
            if (next != null && from[index][status.ordinal()] != NEVER) {
                long start = Math.max(from[index][status.ordinal()], earliest[index]);
                long end = Math.min(until[index + 1][next.ordinal()], latest[index]);
                if (start <= end) {
                    first = Math.min(first, start);
                    last = Math.max(last, end);
                }
            }
        }
        return first == NEVER ? null : DateInterval.of(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last));
    }

    /** Whether an act happens in every course. */
    boolean isCertain(int index) {
        for (MembershipStatus status : STATUSES) {
            long reached = from[index][status.ordinal()];
            if (reached != NEVER
                    && mayBeMissing(index, status)
                    && reached <= until[index + 1][status.ordinal()]
                    && until[index + 1][status.ordinal()] != ALWAYS) {
                return false;
            }
        }
        return true;
    }

    Set<MembershipStatus> statuses(LocalDate date) {
        long day = date.toEpochDay();
        Set<MembershipStatus> statuses = EnumSet.noneOf(MembershipStatus.class);
        for (int k = 0; k < from.length; k++) {
            for (MembershipStatus status : STATUSES) {
                if (from[k][status.ordinal()] <= day && day < until[k][status.ordinal()]) {
                    statuses.add(status);
                }
            }
        }
        return statuses;
    }

    /** The statuses on each of some days, which ascend: what has begun by a day and not ended by it, counted by status. */
    List<Set<MembershipStatus>> statuses(Collection<LocalDate> ascending) {
        long[][] begun = new long[STATUSES.length][];
        long[][] ended = new long[STATUSES.length][];
        for (int status = 0; status < STATUSES.length; status++) {
            begun[status] = possible(status, from);
            ended[status] = possible(status, until);
        }
        int[] begins = new int[STATUSES.length];
        int[] ends = new int[STATUSES.length];
        List<Set<MembershipStatus>> found = new ArrayList<>(ascending.size());
        for (LocalDate date : ascending) {
            long day = date.toEpochDay();
            Set<MembershipStatus> statuses = EnumSet.noneOf(MembershipStatus.class);
            for (int status = 0; status < STATUSES.length; status++) {
                begins[status] = reached(begun[status], begins[status], day);
                ends[status] = reached(ended[status], ends[status], day);
                if (begins[status] > ends[status]) {
                    statuses.add(STATUSES[status]);
                }
            }
            found.add(statuses);
        }
        return found;
    }

    /** The days, ascending, of the numbers of acts after which a status is possible on some day. */
    private long[] possible(int status, long[][] days) {
        long[] possible = new long[days.length];
        int size = 0;
        for (int k = 0; k < days.length; k++) {
            if (from[k][status] < until[k][status]) {
                possible[size++] = days[k][status];
            }
        }
        Arrays.sort(possible, 0, size);
        return Arrays.copyOf(possible, size);
    }

    private static int reached(long[] ascending, int before, long day) {
        int reached = before;
        while (reached < ascending.length && ascending[reached] <= day) {
            reached++;
        }
        return reached;
    }

    /** Every day on which the statuses, or the acts that can have happened, may change: a status begins and ends with an act, at an end of its window. */
    List<LocalDate> turningDays() {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (int k = 0; k < events.size(); k++) {
            DateInterval window = window(k);
            if (window != null) {
                days.add(window.start());
                days.add(window.end());
            }
        }
        return List.copyOf(days);
    }

    /**
     * Whether there is a course in which the status at each day of a period is of a kind. The courses are followed day by day, over the days on which
     * anything can happen; several acts may happen on one day, and only the last status of the day counts.
     */
    boolean canBeThroughout(long start, long end, Predicate<MembershipStatus> kind) {
        TreeSet<Long> days = new TreeSet<>(List.of(start, end, end + 1));
        for (int k = 0; k < events.size(); k++) {
            days.add(earliest[k]);
            days.add(latest[k]);
        }
        int width = STATUSES.length;
        BitSet places = new BitSet();
        places.set(MembershipStatus.OUTSIDE.ordinal());
        for (long day : days) {
            // Ascending, so that what an act leads to is followed on the same day.
            for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
                int k = place / width;
                if (k == events.size()) {
                    break;
                }
                MembershipStatus status = STATUSES[place % width];
                MembershipStatus next = next(k, status);
                if (mayBeMissing(k, status)) {
                    places.set(place + width);
                }
                if (next != null && earliest[k] <= day && day <= latest[k]) {
                    places.set((k + 1) * width + next.ordinal());
                }
            }
            if (day >= start && day <= end) {
                places.stream()
                        .filter(place -> !kind.test(STATUSES[place % width]))
                        .boxed()
                        .toList()
                        .forEach(places::clear);
            }
        }
        return places.nextSetBit(events.size() * width) >= 0;
    }
}
