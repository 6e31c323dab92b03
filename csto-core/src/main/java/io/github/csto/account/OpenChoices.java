package io.github.csto.account;

import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipStateMachine;
import io.github.csto.membership.MembershipStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Whether every choice of some disputed acts that one sequence allows is allowed by another sequence that has the same acts and others. A choice says
 * of each of these acts whether it happened; a sequence allows it if machine and dates leave a course in which exactly these of them happened, whatever
 * became of its other disputed acts.
 *
 * <p>Both sequences are followed together, act by act. The choices are not listed. Of those so far only what they lead to is kept, and only
 * once: by status the first day by which each sequence can have led to it. An earlier first day leaves all later acts at least as
 * much room, so nothing else needs to be remembered. No act leads to two statuses: after one that happened, all courses of a sequence have the same status,
 * and its first day is that of some act. With n acts there are therefore at most n² such pairs for each act that can have been the last to
 * happen: at most n³ at any time.
 */
final class OpenChoices {
    static final OpenChoices NONE_YET = new OpenChoices(List.of(new Both(Courses.OUTSIDE, Courses.OUTSIDE)));

    /** None of them implied by another. */
    private final List<Both> all;

    private OpenChoices(List<Both> all) {
        this.all = all;
    }

    /** What some choices lead to in either sequence. */
    private record Both(Courses one, Courses other) {
        Both after(MembershipEvent event) {
            return new Both(one.after(event), other.after(event));
        }

        /** If the other sequence can go on from here, it can from there. */
        boolean isImpliedBy(Both that) {
            return one.leaveNoMoreThan(that.one) && that.other.leaveNoMoreThan(other);
        }

        boolean isImpliedByAnyOf(List<Both> some) {
            for (Both that : some) {
                if (isImpliedBy(that)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** By status the first day by which a sequence can have led to it. */
    @SuppressWarnings("EnumOrdinal") // an index of this process, which is never stored
    private static final class Courses {
        private static final MembershipStatus[] STATUSES = MembershipStatus.values();
        private static final long NEVER = Long.MAX_VALUE;
        static final Courses NEVER_ANY = none();
        static final Courses OUTSIDE = none();

        static {
            OUTSIDE.from[MembershipStatus.OUTSIDE.ordinal()] = Long.MIN_VALUE;
        }

        private final long[] from;

        private Courses(long[] from) {
            this.from = from;
        }

        private static Courses none() {
            long[] from = new long[STATUSES.length];
            Arrays.fill(from, NEVER);
            return new Courses(from);
        }

        boolean areNone() {
            return Arrays.equals(from, NEVER_ANY.from);
        }

        Courses after(MembershipEvent event) {
            Courses after = none();
            long earliest = event.date().earliest().toEpochDay();
            long latest = event.date().latest().toEpochDay();
            for (MembershipStatus status : STATUSES) {
                long day = Math.max(from[status.ordinal()], earliest);
                if (day <= latest) {
                    Optional<MembershipStatus> next = MembershipStateMachine.next(status, event.act());
                    if (next.isPresent()) {
                        int to = next.get().ordinal();
                        after.from[to] = Math.min(after.from[to], day);
                    }
                }
            }
            return after;
        }

        /** After an act about which nothing is chosen. */
        Courses passing(MembershipEvent event) {
            Courses after = after(event);
            if (event.disputed()) {
                for (int i = 0; i < from.length; i++) {
                    after.from[i] = Math.min(after.from[i], from[i]);
                }
            }
            return after;
        }

        boolean leaveNoMoreThan(Courses others) {
            for (int i = 0; i < from.length; i++) {
                if (from[i] < others.from[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    /** After an act that both sequences have; if it is disputed, after either choice of it. */
    OpenChoices both(MembershipEvent event) {
        List<Both> after = new ArrayList<>();
        for (Both both : all) {
            after.add(both.after(event));
            if (event.disputed()) {
                after.add(both);
            }
        }
        return of(after);
    }

    /** After an act that only the first sequence has, or about which nothing is chosen. */
    OpenChoices one(MembershipEvent event) {
        List<Both> after = new ArrayList<>();
        for (Both both : all) {
            after.add(new Both(both.one.passing(event), both.other));
        }
        return of(after);
    }

    /** After an act that only the other sequence has, or about which nothing is chosen. */
    OpenChoices other(MembershipEvent event) {
        List<Both> after = new ArrayList<>();
        for (Both both : all) {
            after.add(new Both(both.one, both.other.passing(event)));
        }
        return of(after);
    }

    /** Without choices that the first sequence does not allow, and without those of which nothing can come but what comes of others. */
    private static OpenChoices of(List<Both> some) {
        List<Both> kept = new ArrayList<>();
        for (Both both : some) {
            if (!both.one.areNone() && !both.isImpliedByAnyOf(kept)) {
                List<Both> left = new ArrayList<>();
                for (Both other : kept) {
                    if (!other.isImpliedBy(both)) {
                        left.add(other);
                    }
                }
                left.add(both);
                kept = left;
            }
        }
        return new OpenChoices(kept);
    }

    /** Whether the other sequence, if it ends here, allows each choice that the first one allows. */
    boolean stayPossible() {
        for (Both both : all) {
            if (both.other.areNone()) {
                return false;
            }
        }
        return true;
    }

    /** Whether what must become possible from there must from here, too: if nothing can make it so there, nothing can here. */
    boolean demandWhatIsDemandedBy(OpenChoices others) {
        for (Both other : others.all) {
            if (!other.isImpliedByAnyOf(all)) {
                return false;
            }
        }
        return true;
    }
}
