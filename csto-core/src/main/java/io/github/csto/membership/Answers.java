package io.github.csto.membership;

import io.github.csto.stage.StageHistory;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.OrderedDates;
import io.github.csto.time.Timeline;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Whether one state counts, by every criterion and on every day. The answers change on few days: these are kept, and one byte for each
 * stretch between them, which holds two bits for each criterion.
 */
@SuppressWarnings("EnumOrdinal") // bits in this process, which are never stored
final class Answers {
    private static final Criterion[] CRITERIA = Criterion.values();
    private static final Certainty[] CERTAINTIES = Certainty.values();

    /** Epoch days, ascending. */
    private final int[] days;
    /** One more than the days: before the first, and from each of them on. */
    private final byte[] packed;

    /** Regarded for whole periods, if some acts are disputed: what no single day decides may be decided for a period. */
    private final @Nullable PossibleCourses courses;

    private final StageHistory stages;

    private Answers(int[] days, byte[] packed, @Nullable PossibleCourses courses, StageHistory stages) {
        this.days = days;
        this.packed = packed;
        this.courses = courses;
        this.stages = stages;
    }

    /** Answers as they are found day by day; those that repeat the one before are passed over. */
    private static final class Found {
        private final int[] changes;
        private final byte[] answers;
        private final StageHistory stages;
        private int size;

        Found(int days, StageHistory stages) {
            this.changes = new int[days];
            this.answers = new byte[days + 1];
            this.stages = stages;
            answers[0] = pack(Certainty.NO, Certainty.NO, Certainty.NO, Certainty.NO);
        }

        void add(LocalDate day, Certainty signatory, Certainty party, Certainty member) {
            byte next = pack(signatory, party, member, member.and(stages.isTreatyInForce(day)));
            if (next != answers[size]) {
                changes[size++] = (int) day.toEpochDay();
                answers[size] = next;
            }
        }

        Answers answers(@Nullable PossibleCourses courses) {
            return new Answers(Arrays.copyOf(changes, size), Arrays.copyOf(answers, size + 1), courses, stages);
        }
    }

    private static SortedSet<LocalDate> turning(List<LocalDate> ofActs, StageHistory stages) {
        TreeSet<LocalDate> turning = new TreeSet<>(ofActs);
        if (!turning.isEmpty()) {
            turning.addAll(stages.turningDays());
        }
        return turning;
    }

    /**
     * The answers that follow from the acts and the stages. Each criterion's statuses are counted in a window that slides over the numbers
     * of acts, so that acts whose dates overlap widely cost no more than others.
     */
    static Answers of(OrderedDates dates, MembershipStatus[] statusAfter, StageHistory stages) {
        SortedSet<LocalDate> turning = turning(dates.turningDays(), stages);
        Found found = new Found(turning.size(), stages);
        int[] counting = new int[CRITERIA.length];
        int from = 0;
        int to = 0;
        add(statusAfter[0], 1, counting);
        for (LocalDate day : turning) {
            int certainly = dates.certainlyReached(day);
            int possibly = dates.possiblyReached(day);
            while (to < possibly) {
                add(statusAfter[++to], 1, counting);
            }
            while (from < certainly) {
                add(statusAfter[from++], -1, counting);
            }
            int window = to - from + 1;
            found.add(
                    day,
                    certainty(counting[Criterion.SIGNATORY.ordinal()], window),
                    certainty(counting[Criterion.PARTY.ordinal()], window),
                    certainty(counting[Criterion.MEMBER.ordinal()], window));
        }
        return found.answers(null);
    }

    /** The answers that follow from all courses that acts can have taken, some of which are disputed. */
    static Answers of(PossibleCourses courses, StageHistory stages) {
        SortedSet<LocalDate> turning = turning(courses.turningDays(), stages);
        Found found = new Found(turning.size(), stages);
        Iterator<Set<MembershipStatus>> possible = courses.statuses(turning).iterator();
        for (LocalDate day : turning) {
            Set<MembershipStatus> statuses = possible.next();
            int[] counting = new int[CRITERIA.length];
            for (MembershipStatus status : statuses) {
                add(status, 1, counting);
            }
            found.add(
                    day,
                    certainty(counting[Criterion.SIGNATORY.ordinal()], statuses.size()),
                    certainty(counting[Criterion.PARTY.ordinal()], statuses.size()),
                    certainty(counting[Criterion.MEMBER.ordinal()], statuses.size()));
        }
        return found.answers(courses);
    }

    private static void add(MembershipStatus status, int times, int[] counting) {
        for (Criterion criterion : CRITERIA) {
            if (criterion.counts(status)) {
                counting[criterion.ordinal()] += times;
            }
        }
    }

    private static Certainty certainty(int counting, int window) {
        return Certainty.ofPossible(counting > 0, counting < window);
    }

    private static byte pack(Certainty signatory, Certainty party, Certainty member, Certainty bound) {
        return (byte) (code(signatory, Criterion.SIGNATORY)
                | code(party, Criterion.PARTY)
                | code(member, Criterion.MEMBER)
                | code(bound, Criterion.IN_FORCE));
    }

    private static int code(Certainty answer, Criterion criterion) {
        return answer.ordinal() << shift(criterion);
    }

    /** Where in a packed byte the two bits of a criterion stand: the ordinal of the answer. */
    static int shift(Criterion criterion) {
        return 2 * criterion.ordinal();
    }

    static Certainty unpack(int packed, Criterion criterion) {
        return CERTAINTIES[packed >>> shift(criterion) & 3];
    }

    /** The ordinal of the answer. */
    byte code(Criterion criterion, long epochDay) {
        return (byte) (packed[stretchOf(epochDay)] >>> shift(criterion) & 3);
    }

    private int stretchOf(long epochDay) {
        int low = 0;
        int high = days.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[middle] <= epochDay) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Writes down the answers before the first of some days, and from each of them on, at every {@code width}th place from {@code column} on. */
    void spread(int[] ascending, byte[] table, int column, int width) {
        int stretch = 0;
        table[column] = packed[0];
        for (int i = 0; i < ascending.length; i++) {
            while (stretch < days.length && days[stretch] <= ascending[i]) {
                stretch++;
            }
            table[(i + 1) * width + column] = packed[stretch];
        }
    }

    Certainty on(Criterion criterion, LocalDate day) {
        return on(criterion, day.toEpochDay());
    }

    /** In logarithmic time; for days as far away as a date can be. */
    Certainty on(Criterion criterion, long epochDay) {
        return unpack(packed[stretchOf(epochDay)], criterion);
    }

    Certainty throughout(Criterion criterion, DateInterval period) {
        Certainty answer = during(period, criterion, Certainty.YES, Certainty::and);
        return answer == Certainty.UNDETERMINED && courses != null && !canCountThroughout(courses, criterion, period)
                ? Certainty.NO
                : answer;
    }

    Certainty atAnyTimeIn(Criterion criterion, DateInterval period) {
        Certainty answer = during(period, criterion, Certainty.NO, Certainty::or);
        return answer == Certainty.UNDETERMINED && courses != null && !canNeverCountIn(courses, criterion, period)
                ? Certainty.YES
                : answer;
    }

    /** On a day of a period, it is not known which. */
    Certainty on(Criterion criterion, DateInterval period) {
        return throughout(criterion, period) == Certainty.YES
                ? Certainty.YES
                : atAnyTimeIn(criterion, period) == Certainty.NO ? Certainty.NO : Certainty.UNDETERMINED;
    }

    private boolean canCountThroughout(PossibleCourses possible, Criterion criterion, DateInterval period) {
        return (criterion != Criterion.IN_FORCE || stages.isTreatyInForce(period.start()) != Certainty.NO)
                && possible.canBeThroughout(
                        period.start().toEpochDay(), period.end().toEpochDay(), criterion::counts);
    }

    /** The treaty may enter into force as late as it can, and until then nobody counts by that criterion. */
    private boolean canNeverCountIn(PossibleCourses possible, Criterion criterion, DateInterval period) {
        long start = period.start().toEpochDay();
        long end = period.end().toEpochDay();
        if (criterion == Criterion.IN_FORCE && stages.isTreatyInForce(period.start()) != Certainty.YES) {
            LocalDate from = stages.turningDays().stream()
                    .filter(day -> stages.isTreatyInForce(day) == Certainty.YES)
                    .findFirst()
                    .orElse(null);
            if (from == null || from.isAfter(period.end())) {
                return true;
            }
            start = from.toEpochDay();
        }
        return possible.canBeThroughout(start, end, status -> !criterion.counts(status));
    }

    private Certainty during(
            DateInterval period, Criterion criterion, Certainty neutral, BinaryOperator<Certainty> connective) {
        long end = period.end().toEpochDay();
        int stretch = stretchOf(period.start().toEpochDay());
        Certainty answer = neutral;
        do {
            answer = connective.apply(answer, unpack(packed[stretch], criterion));
        } while (stretch < days.length && days[stretch++] <= end);
        return answer;
    }

    Timeline<Certainty> timeline(Criterion criterion) {
        return Timeline.of(
                Certainty.NO,
                () -> Arrays.stream(days).mapToObj(LocalDate::ofEpochDay).iterator(),
                day -> on(criterion, day));
    }
}
