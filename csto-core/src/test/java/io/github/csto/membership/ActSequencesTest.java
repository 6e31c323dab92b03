package io.github.csto.membership;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.country.Country;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Every sequence of up to six acts on different days, and up to four on one, is accepted or refused as the design's table says, fault by fault. */
class ActSequencesTest {
    private static final int LENGTH = 6;
    private static final LocalDate START = LocalDate.of(1999, 12, 28);

    private int accepted;
    private int refused;

    private void forEverySequence(List<MembershipAct> acts, int length, IntFunction<PartialDate> dates) {
        judge(acts, dates);
        if (acts.size() < length) {
            for (MembershipAct act : MembershipAct.values()) {
                List<MembershipAct> longer = new ArrayList<>(acts);
                longer.add(act);
                forEverySequence(longer, length, dates);
            }
        }
    }

    private void judge(List<MembershipAct> acts, IntFunction<PartialDate> dates) {
        List<MembershipEvent> events = new ArrayList<>();
        List<String> expectedFaults = new ArrayList<>();
        MembershipStatus status = MembershipStatus.OUTSIDE;
        for (int i = 0; i < acts.size(); i++) {
            MembershipEvent event = MembershipEvent.of(Country.UZ, acts.get(i), dates.apply(i));
            events.add(event);
            var next = DesignTables.next(status, acts.get(i));
            if (next.isEmpty()) {
                int first = events.indexOf(event);
                expectedFaults.add(
                        first < i
                                ? i + " twice, first " + first
                                : i + " refused as " + status + " for " + DesignTables.permitted(status));
            }
            status = next.orElse(status);
        }

        try {
            MembershipHistory history = MembershipHistory.of(events);
            accepted++;
            check(expectedFaults.isEmpty(), acts);
            check(history.events().equals(events), acts);
            Standing standing = history.standing(Country.UZ, dates.apply(LENGTH).latest());
            check(standing.possibleStatuses().size() == 1, acts);
            check(standing.possibleStatuses().contains(status), acts);
        } catch (InvalidHistoryException e) {
            refused++;
            check(
                    e.faults().stream().map(ActSequencesTest::told).toList().equals(expectedFaults),
                    acts + ": " + e.faults());
            e.faults().forEach(fault -> check(fault.event().equals(events.get(fault.position())), acts));
        }
    }

    private static String told(HistoryFault fault) {
        if (fault instanceof HistoryFault.Duplicate twice) {
            return twice.position() + " twice, first " + twice.first();
        }
        HistoryFault.RefusedAct act = (HistoryFault.RefusedAct) fault;
        return act.position() + " refused as " + act.status() + " for " + List.copyOf(act.permitted());
    }

    /** An assertion object for each of the many cases would take most of the time. */
    private static void check(boolean asExpected, Object what) {
        if (!asExpected) {
            throw new AssertionError(what);
        }
    }

    private static int sequences(int longest) {
        int sequences = 0;
        int ofLength = 1;
        for (int length = 0; length <= longest; length++) {
            sequences += ofLength;
            ofLength *= MembershipAct.values().length;
        }
        return sequences;
    }

    @Test
    void onDifferentDays() {
        forEverySequence(List.of(), LENGTH, place -> PartialDate.of(START.plusDays(place)));
        assertThat(accepted + refused).isEqualTo(sequences(LENGTH));
        assertThat(accepted).isPositive();
    }

    @Test
    void onOneDay() {
        forEverySequence(List.of(), 4, place -> PartialDate.of(START));
        assertThat(accepted + refused).isEqualTo(sequences(4));
        assertThat(accepted).isPositive();
    }

    @Test
    void inOneYear() {
        forEverySequence(List.of(), 4, place -> PartialDate.parse("1999"));
        assertThat(accepted + refused).isEqualTo(sequences(4));
        assertThat(accepted).isPositive();
    }
}
