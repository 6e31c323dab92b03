package io.github.csto.bench;

import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipHistory;
import java.time.LocalDate;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long a history of generated acts takes to build, its table included. */
@State(Scope.Thread)
public class Building {
    /** How many acts. */
    @Param("10")
    public int acts;

    private List<MembershipEvent> events;

    /** Generates the acts. */
    @Setup
    public void generate() {
        events = Questions.acts(acts);
    }

    /**
     * Builds the history and asks it often enough for its table.
     *
     * @return the history
     */
    @Benchmark
    public MembershipHistory csto() {
        MembershipHistory history = MembershipHistory.of(events);
        for (int i = 0; i < 100; i++) {
            history.isMember(events.get(0).country(), LocalDate.EPOCH);
        }
        return history;
    }
}
