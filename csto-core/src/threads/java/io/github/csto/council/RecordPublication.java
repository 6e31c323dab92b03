package io.github.csto.council;

import io.github.csto.time.DateInterval;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** What a record of the Council makes when it is first asked. */
public class RecordPublication {
    private static final DateInterval YEAR = DateInterval.parse("2020");

    private RecordPublication() {}

    /** The complete periods and the sessions by identifier. */
    @JCStressTest
    @State
    @Outcome(id = "1, 1", expect = Expect.ACCEPTABLE, desc = "Both see the year complete, and no session.")
    @Outcome(expect = Expect.FORBIDDEN, desc = "Another answer.")
    public static class PeriodsAndSessions {
        private final CouncilRecord council =
                CouncilRecord.builder().addCompleteFor(YEAR).build();

        private int ask() {
            return council.isCompleteFor(YEAR) && council.session("none").isEmpty() ? 1 : 0;
        }

        @Actor
        public void first(II_Result result) {
            result.r1 = ask();
        }

        @Actor
        public void second(II_Result result) {
            result.r2 = ask();
        }
    }
}
