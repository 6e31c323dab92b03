package io.github.csto.membership;

import io.github.csto.country.Country;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** A history that two threads ask so often that it makes its table meanwhile: the results are how many answers of each were wrong. */
public class HistoryPublication {
    private static final LocalDate[] DAYS = {
        LocalDate.of(1992, 12, 31), LocalDate.of(1993, 1, 1), LocalDate.of(1995, 6, 30), LocalDate.of(1995, 7, 1)
    };
    private static final Certainty[] EXPECTED = {Certainty.NO, Certainty.YES, Certainty.YES, Certainty.NO};
    private static final List<MembershipEvent> ACTS = List.of(
            MembershipEvent.of(Country.UZ, MembershipAct.ACCEDE, PartialDate.parse("1993-01-01")),
            MembershipEvent.of(Country.UZ, MembershipAct.WITHDRAW, PartialDate.parse("1995-07-01")));
    private static final int QUESTIONS = 48;

    private HistoryPublication() {}

    private static int wrongOneByOne(MembershipHistory history) {
        int wrong = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            int which = i % DAYS.length;
            wrong += history.isMember(Country.UZ, DAYS[which]) == EXPECTED[which] ? 0 : 1;
        }
        return wrong;
    }

    private static int wrongInAColumn(MembershipHistory history) {
        Country[] states = {Country.UZ, Country.UZ, Country.UZ, Country.UZ};
        int[] days = new int[DAYS.length];
        for (int i = 0; i < days.length; i++) {
            days[i] = (int) DAYS[i].toEpochDay();
        }
        byte[] answers = new byte[DAYS.length];
        int wrong = 0;
        for (int round = 0; round < QUESTIONS; round += DAYS.length) {
            history.meets(Criterion.MEMBER, states, days, answers);
            for (int i = 0; i < answers.length; i++) {
                wrong += answers[i] == EXPECTED[i].ordinal() ? 0 : 1;
            }
        }
        return wrong;
    }

    private static int wrongRosters(MembershipHistory history) {
        int wrong = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            int which = i % DAYS.length;
            List<Country> expected = EXPECTED[which] == Certainty.YES ? List.of(Country.UZ) : List.of();
            wrong += history.members(DAYS[which], Criterion.MEMBER).equals(expected) ? 0 : 1;
            wrong += history.roster(DAYS[which]).counted().equals(expected) ? 0 : 1;
        }
        return wrong;
    }

    /** Both ask one by one. */
    @JCStressTest
    @State
    @Outcome(id = "0, 0", expect = Expect.ACCEPTABLE, desc = "All answers are right.")
    @Outcome(expect = Expect.FORBIDDEN, desc = "A wrong answer.")
    public static class OneByOne {
        private final MembershipHistory history = MembershipHistory.of(ACTS);

        @Actor
        public void first(II_Result result) {
            result.r1 = wrongOneByOne(history);
        }

        @Actor
        public void second(II_Result result) {
            result.r2 = wrongOneByOne(history);
        }
    }

    /** One asks in columns. */
    @JCStressTest
    @State
    @Outcome(id = "0, 0", expect = Expect.ACCEPTABLE, desc = "All answers are right.")
    @Outcome(expect = Expect.FORBIDDEN, desc = "A wrong answer.")
    public static class InColumns {
        private final MembershipHistory history = MembershipHistory.of(ACTS);

        @Actor
        public void oneByOne(II_Result result) {
            result.r1 = wrongOneByOne(history);
        }

        @Actor
        public void inColumns(II_Result result) {
            result.r2 = wrongInAColumn(history);
        }
    }

    /** One asks for rosters. */
    @JCStressTest
    @State
    @Outcome(id = "0, 0", expect = Expect.ACCEPTABLE, desc = "All answers are right.")
    @Outcome(expect = Expect.FORBIDDEN, desc = "A wrong answer.")
    public static class Rosters {
        private final MembershipHistory history = MembershipHistory.of(ACTS);

        @Actor
        public void oneByOne(II_Result result) {
            result.r1 = wrongOneByOne(history);
        }

        @Actor
        public void rosters(II_Result result) {
            result.r2 = wrongRosters(history);
        }
    }
}
