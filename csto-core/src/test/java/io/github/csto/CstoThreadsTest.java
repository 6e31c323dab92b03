package io.github.csto;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.country.Country;
import io.github.csto.register.Register;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Many threads load one register and get the same answers from it; the hot question allocates nothing. */
class CstoThreadsTest {
    private static final int THREADS = 8;

    /** Runs the same in many threads that start together. */
    private static <T> List<T> together(Callable<T> task) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier start = new CyclicBarrier(THREADS);
            List<Future<T>> results = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                results.add(threads.submit(() -> {
                    start.await();
                    return task.call();
                }));
            }
            List<T> values = new ArrayList<>();
            for (Future<T> result : results) {
                values.add(result.get());
            }
            return values;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void theSeedsAreReadOnce() throws Exception {
        Register register = Register.fromSeeds();

        assertThat(together(Csto::fromSeeds))
                .allSatisfy(csto -> assertThat(csto.register()).isSameAs(register));
        assertThat(together(Csto::fromSeeds))
                .allSatisfy(csto ->
                        assertThat(csto.history()).isSameAs(Csto.fromSeeds().history()));
    }

    @Test
    void threadsThatComeFirstTogetherGetOneRegister() throws Exception {
        URL classes = Register.class.getProtectionDomain().getCodeSource().getLocation();
        for (int round = 0; round < 3; round++) {
            try (URLClassLoader fresh = new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader())) {
                Class<?> csto = fresh.loadClass(Csto.class.getName());
                assertThat(csto).isNotSameAs(Csto.class);
                List<Object> registers = together(() -> csto.getMethod("register")
                        .invoke(csto.getMethod("fromSeeds").invoke(null)));
                assertThat(registers)
                        .hasSize(THREADS)
                        .allSatisfy(register -> assertThat(register).isSameAs(registers.get(0)));
                assertThat(registers.get(0)).hasToString(Register.fromSeeds().toString());
            }
        }
    }

    @Test
    void theyAllGetTheSameAnswers() throws Exception {
        Csto csto = Csto.fromSeeds();
        Callable<List<Object>> task = () -> {
            List<Object> answers = new ArrayList<>();
            for (LocalDate day = LocalDate.of(1992, 1, 1);
                    day.isBefore(LocalDate.of(2014, 1, 1));
                    day = day.plusDays(61)) {
                answers.add(csto.membersOn(day));
                answers.add(csto.statusOf(Country.UZ, day));
                answers.add(csto.membersDuring(DateInterval.of(day, day.plusDays(400))));
                answers.add(csto.isMember(Country.GE, day));
            }
            return answers;
        };
        List<Object> alone = task.call();
        Set<List<Object>> answers = new HashSet<>(together(task));

        assertThat(answers).containsExactly(alone);
    }

    @Test
    void whetherAStateIsAMemberIsToldWithoutAllocating() throws Exception {
        Csto csto = Csto.fromSeeds();
        Country[] countries = {Country.AM, Country.UZ, Country.UA};
        LocalDate[] days = {LocalDate.of(1992, 1, 1), LocalDate.of(1999, 6, 1), LocalDate.of(2026, 1, 1)};
        int times = 45_000;
        int certain = 0;
        long allocated = 0;
        for (int round = 0; round < 2; round++) { // the first warms up
            long before = allocatedByThisThread();
            for (int i = 0; i < times; i++) {
                if (csto.isMember(countries[i % 3], days[i / 3 % 3]) != Certainty.UNDETERMINED) {
                    certain++;
                }
            }
            allocated = allocatedByThisThread() - before;
        }

        assertThat(certain).isEqualTo(2 * times * 8 / 9);
        assertThat(allocated).isLessThan(times);
    }

    /** Asked by reflection, since the library's module does not read the modules of management. */
    private static long allocatedByThisThread() throws ReflectiveOperationException {
        Object threads = Class.forName("java.lang.management.ManagementFactory")
                .getMethod("getThreadMXBean")
                .invoke(null);
        return (long) Class.forName("com.sun.management.ThreadMXBean")
                .getMethod("getThreadAllocatedBytes", long.class)
                .invoke(threads, Thread.currentThread().getId());
    }
}
