package io.github.csto.membership;

import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.OrderedDates;
import io.github.csto.time.Timeline;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.function.BinaryOperator;

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

    /**
     * The answers that follow from the acts and the stages. Each criterion's statuses are counted in a window that slides over the numbers
     * of acts, so that acts whose dates overlap widely cost no more than others.
     */
    Answers(OrderedDates dates, MembershipStatus[] statusAfter, StageHistory stages) {
        TreeSet<LocalDate> turning = new TreeSet<>(dates.turningDays());
        if (!turning.isEmpty()) {
            turning.addAll(stages.turningDays());
        }
        int[] changes = new int[turning.size()];
        byte[] answers = new byte[turning.size() + 1];
        int[] counting = new int[CRITERIA.length];
        int size = 0;
        int from = 0;
        int to = 0;
        answers[0] = pack(Certainty.NO, Certainty.NO, Certainty.NO, Certainty.NO);
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
            Certainty member = certainty(counting[Criterion.MEMBER.ordinal()], window);
            byte next = pack(
                    certainty(counting[Criterion.SIGNATORY.ordinal()], window),
                    certainty(counting[Criterion.PARTY.ordinal()], window),
                    member,
                    member.and(stages.isTreatyInForce(day)));
            if (next != answers[size]) {
                changes[size++] = (int) day.toEpochDay();
                answers[size] = next;
            }
        }
        this.days = Arrays.copyOf(changes, size);
        this.packed = Arrays.copyOf(answers, size + 1);
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
        return during(period, criterion, Certainty.YES, Certainty::and);
    }

    Certainty atAnyTimeIn(Criterion criterion, DateInterval period) {
        return during(period, criterion, Certainty.NO, Certainty::or);
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
