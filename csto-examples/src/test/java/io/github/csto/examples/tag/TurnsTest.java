package io.github.csto.examples.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurnsTest {
    private static final int BLOCKS = 200;

    /** Numbers as blocks. What they do with a number is said by a test. */
    private static final class Numbers {
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicInteger inMemory = new AtomicInteger();
        private final AtomicInteger mostInMemory = new AtomicInteger();
        private final List<Integer> written = Collections.synchronizedList(new ArrayList<>());

        interface Step {
            void on(int number) throws IOException;
        }

        void run(int threads, Step read, Step work, Step write) throws IOException {
            List<Turns.Worker> workers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                workers.add(new Turns.Worker() {
                    private int number;

                    @Override
                    public boolean read() throws IOException {
                        number = next.getAndIncrement();
                        mostInMemory.accumulateAndGet(inMemory.incrementAndGet(), Math::max);
                        read.on(number);
                        return number + 1 < BLOCKS;
                    }

                    @Override
                    public void work() throws IOException {
                        work.on(number);
                    }

                    @Override
                    public void write() throws IOException {
                        write.on(number);
                        written.add(number);
                        inMemory.decrementAndGet();
                    }
                });
            }
            Turns.run(workers);
        }
    }

    private static void nothing(int number) {}

    private static List<Integer> upTo(int end) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            numbers.add(i);
        }
        return numbers;
    }

    /** Some take longer than others. */
    private static void unevenly(int number) {
        long sum = 0;
        for (int i = 0; i < number * 7919 % 13 * 10_000; i++) {
            sum += (i ^ number) & 1;
        }
        assertThat(sum).isNotNegative();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void blocksAreWrittenInTheirOrderAndFewAreInMemory(int threads) throws IOException {
        Numbers numbers = new Numbers();
        numbers.run(threads, TurnsTest::nothing, TurnsTest::unevenly, TurnsTest::nothing);
        assertThat(numbers.written).isEqualTo(upTo(BLOCKS));
        assertThat(numbers.mostInMemory.get()).isBetween(1, threads);
    }

    /** The second block waits within its work until the first is in work, too. */
    @Test
    void threadsWorkAtOnce() throws IOException {
        CountDownLatch both = new CountDownLatch(2);
        Numbers numbers = new Numbers();
        numbers.run(
                2,
                TurnsTest::nothing,
                number -> {
                    if (number < 2) {
                        both.countDown();
                        await(both);
                    }
                },
                TurnsTest::nothing);
        assertThat(numbers.written).isEqualTo(upTo(BLOCKS));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** That of block 4 comes later, and is told: with the blocks before it all is well. */
    @Test
    void theFirstFailureInTheOrderOfTheBlocksIsTold() {
        CountDownLatch laterFailed = new CountDownLatch(1);
        Numbers numbers = new Numbers();
        assertThatThrownBy(() -> numbers.run(
                        3,
                        TurnsTest::nothing,
                        number -> {
                            if (number == 4) {
                                await(laterFailed);
                                throw new IOException("block 4");
                            }
                            if (number == 5) {
                                laterFailed.countDown();
                                throw new IllegalArgumentException("block 5");
                            }
                        },
                        TurnsTest::nothing))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("block 4");
        assertThat(numbers.written).isEqualTo(upTo(4));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void anErrorAtAnyStepEndsTheRunAsItself(int threads) {
        Numbers.Step failing = number -> {
            if (number == 100) {
                throw new StackOverflowError("block 100");
            }
        };
        List<Numbers.Step> well = List.of(TurnsTest::nothing, TurnsTest::nothing, TurnsTest::nothing);
        for (int step = 0; step < 3; step++) {
            List<Numbers.Step> steps = new ArrayList<>(well);
            steps.set(step, failing);
            Numbers numbers = new Numbers();
            assertThatThrownBy(() -> numbers.run(threads, steps.get(0), steps.get(1), steps.get(2)))
                    .isExactlyInstanceOf(StackOverflowError.class)
                    .hasMessage("block 100");
            assertThat(numbers.written).isEqualTo(upTo(100));
        }
    }

    @Test
    void whoIsInterruptedWhileOthersWorkEndsTheRun() {
        Thread caller = Thread.currentThread();
        CountDownLatch never = new CountDownLatch(1);
        Numbers numbers = new Numbers();
        assertThatThrownBy(() -> numbers.run(
                        2,
                        TurnsTest::nothing,
                        number -> {
                            caller.interrupt();
                            try {
                                never.await();
                            } catch (InterruptedException e) {
                                throw new ClosedByInterruptException();
                            }
                        },
                        TurnsTest::nothing))
                .isInstanceOf(ClosedByInterruptException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(numbers.written).isEmpty();
    }

    /** Input may come slowly, or never: any of the threads may be the one that waits for it. */
    @Test
    void aFailureIsToldThoughAThreadWaitsForInput() {
        for (int round = 0; round < 50; round++) {
            CountDownLatch waiting = new CountDownLatch(1);
            CountDownLatch never = new CountDownLatch(1);
            Numbers numbers = new Numbers();
            assertThatThrownBy(() -> numbers.run(
                            2,
                            number -> {
                                if (number == 7) {
                                    waiting.countDown();
                                    try {
                                        never.await();
                                    } catch (InterruptedException e) {
                                        throw new ClosedByInterruptException();
                                    }
                                }
                            },
                            number -> {
                                if (number == 6) {
                                    await(waiting);
                                    throw new IllegalArgumentException("block 6");
                                }
                            },
                            TurnsTest::nothing))
                    .hasMessage("block 6");
            assertThat(numbers.written).isEqualTo(upTo(6));
        }
    }
}
