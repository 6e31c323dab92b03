package io.github.csto.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.csto.country.Country;
import io.github.csto.stage.Stage;
import io.github.csto.stage.StageEvent;
import io.github.csto.stage.StageHistory;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The question that is asked most often allocates nothing, and any number of threads may ask one history. */
class HotQuestionTest {
    private static final Country[] STATES = {Country.AM, Country.UZ, Country.FR};
    private static final LocalDate[] DAYS =
            LocalDate.of(1990, 1, 1).datesUntil(LocalDate.of(2015, 1, 1)).toArray(LocalDate[]::new);
    private static final int CALLS = 100_000;

    /** A single object of sixteen bytes a call would come to 1.6 million. */
    private static final long NOISE = 4_096;

    /** Keeps an object from being optimized away. */
    private static volatile Object kept = "";

    private static MembershipHistory history() {
        return MembershipHistory.of(
                List.of(
                        event(Country.AM, MembershipAct.SIGN, "1992-05-15"),
                        event(Country.AM, MembershipAct.RATIFY, "[1992-05-15..1994-04-20]"),
                        event(Country.UZ, MembershipAct.ACCEDE, "1992"),
                        event(Country.UZ, MembershipAct.WITHDRAW, "1999"),
                        event(Country.UZ, MembershipAct.REJOIN, "2006"),
                        event(Country.UZ, MembershipAct.SELF_SUSPEND, "2012-06-28")),
                StageHistory.of(
                        List.of(new StageEvent(Stage.TREATY_IN_FORCE, PartialDate.parse("1994-04"), List.of()))));
    }

    private static MembershipEvent event(Country country, MembershipAct act, String date) {
        return MembershipEvent.of(country, act, PartialDate.parse(date));
    }

    private interface Question {
        Certainty ask(Country country, LocalDate day);
    }

    private static int countYes(Question question) {
        int yes = 0;
        for (int i = 0; i < CALLS; i++) {
            if (question.ask(STATES[i % STATES.length], DAYS[i % DAYS.length]) == Certainty.YES) {
                yes++;
            }
        }
        return yes;
    }

    /** The counter of com.sun.management.ThreadMXBean, found by reflection: the module under test does not read its module. */
    private static final class Allocations {
        private final Object threads;
        private final Method allocatedBytes;

        private Allocations() throws ReflectiveOperationException {
            threads = Class.forName("java.lang.management.ManagementFactory")
                    .getMethod("getThreadMXBean")
                    .invoke(null);
            Class<?> counting = Class.forName("com.sun.management.ThreadMXBean");
            assumeTrue(
                    counting.isInstance(threads)
                            && (boolean) counting.getMethod("isThreadAllocatedMemorySupported")
                                    .invoke(threads),
                    "this virtual machine does not count allocations");
            counting.getMethod("setThreadAllocatedMemoryEnabled", boolean.class).invoke(threads, true);
            allocatedBytes = counting.getMethod("getThreadAllocatedBytes", long.class);
        }

        long ofThisThread() throws ReflectiveOperationException {
            return (long) allocatedBytes.invoke(threads, Thread.currentThread().getId());
        }
    }

    /** Other things of the virtual machine may allocate on this thread now and then, but not in every round. */
    private static long leastAllocated(Question question) throws ReflectiveOperationException {
        Allocations allocations = new Allocations();
        int warm = countYes(question);
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            long before = allocations.ofThisThread();
            int yes = countYes(question);
            least = Math.min(least, allocations.ofThisThread() - before);
            assertThat(yes).isEqualTo(warm).isPositive();
        }
        return least;
    }

    @Test
    void whetherAStateIsAMemberAllocatesNothing() throws ReflectiveOperationException {
        MembershipHistory history = history();
        assertThat(leastAllocated(history::isMember)).isLessThan(NOISE);
    }

    @Test
    void whetherAStateIsBoundAllocatesNothing() throws ReflectiveOperationException {
        MembershipHistory history = history();
        assertThat(leastAllocated((country, day) -> history.meets(country, Criterion.IN_FORCE, day)))
                .isLessThan(NOISE);
    }

    @Test
    void norDoesItIfActsAreDisputed() throws ReflectiveOperationException {
        MembershipHistory history = MembershipHistory.of(history().events().stream()
                .map(event -> event.withDisputed(
                        event.act() == MembershipAct.RATIFY || event.act() == MembershipAct.SELF_SUSPEND))
                .toList());
        assertThat(leastAllocated(history::isMember)).isLessThan(NOISE);
        MembershipHistory farApart = MembershipHistory.of(List.of(
                event(Country.UZ, MembershipAct.ACCEDE, "1000").withDisputed(true),
                event(Country.UZ, MembershipAct.ACCEDE, "2000")));
        assertThat(leastAllocated(farApart::isMember)).isLessThan(NOISE);
    }

    @Test
    void anObjectACallWouldBeNoticed() throws ReflectiveOperationException {
        MembershipHistory history = history();
        assertThat(leastAllocated((country, day) -> {
                    kept = new Object();
                    return history.isMember(country, day);
                }))
                .isGreaterThan(NOISE);
    }

    /** The answers for some days in their order, asked for from another day on: some threads ask the same at once, some do not. */
    private static List<List<Object>> everything(MembershipHistory history, int firstQuestion) {
        int questions = DAYS.length / 9;
        List<List<Object>> answers = new ArrayList<>(Collections.nCopies(questions, List.of()));
        for (int asked = 0; asked < questions; asked++) {
            int question = (firstQuestion + asked) % questions;
            LocalDate day = DAYS[question * 9];
            List<Object> answersForDay = new ArrayList<>();
            for (Country country : STATES) {
                answersForDay.add(history.isMember(country, day));
                answersForDay.add(history.standing(country, day));
                answersForDay.add(history.meets(country, Criterion.IN_FORCE, day));
                answersForDay.add(
                        history.meetsAtAnyTimeIn(country, Criterion.PARTY, DateInterval.of(day, day.plusDays(200))));
            }
            answersForDay.add(history.roster(day));
            answersForDay.add(history.truncatedTo(day));
            answers.set(question, answersForDay);
        }
        return answers;
    }

    @Test
    void manyThreadsGetTheSameAnswers() throws Exception {
        int threads = 8;
        List<List<Object>> expected = everything(history(), 0);
        MembershipHistory shared = history();
        CyclicBarrier start = new CyclicBarrier(threads);
        List<Callable<List<List<Object>>>> tasks = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            int firstQuestion = thread / 2 * 150;
            tasks.add(() -> {
                start.await();
                return everything(shared, firstQuestion);
            });
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            for (Future<List<List<Object>>> answers : pool.invokeAll(tasks)) {
                assertThat(answers.get()).isEqualTo(expected);
            }
        } finally {
            pool.shutdownNow();
            assertThat(pool.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }
    }
}
