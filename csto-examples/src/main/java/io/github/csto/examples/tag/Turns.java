package io.github.csto.examples.tag;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several threads that work on the blocks of one input: each reads a block, works on it while others work on theirs, and writes it when all before it are
 * written. So what is written is in the order of the input, and no more blocks are in memory than there are threads. What goes wrong with a block is told
 * once those before it are written, whichever thread was faster.
 */
final class Turns {
    private final Object reading = new Object();
    private final Object writing = new Object();

    /** How many blocks were read; guarded by {@link #reading}. */
    private long read;

    /** Guarded by {@link #reading}. */
    private boolean ended;

    /** How many blocks were written; guarded by {@link #writing}. */
    private long written;

    /** Guarded by {@link #writing}. */
    private @Nullable Throwable failure;

    /** How many threads have not ended; guarded by {@link #writing}. */
    private int working;

    /** What one thread does with one block after the other. */
    interface Worker {
        /** Reads the next block while no other thread reads; false if it is the last. */
        boolean read() throws IOException;

        /** Works on the block. */
        void work() throws IOException;

        /** Writes the block while no other thread writes, after all that were read before it. */
        void write() throws IOException;
    }

    private Turns() {}

    /** Lets each worker work in a thread of its own, the only one in this, until all is written or something went wrong. */
    static void run(List<? extends Worker> workers) throws IOException {
        Turns turns = new Turns();
        if (workers.size() == 1) {
            turns.all(workers.get(0));
        } else {
            turns.start(workers);
        }
        @Nullable Throwable wrong = turns.failure();
        if (wrong != null) {
            rethrow(wrong);
        }
    }

    /** Does not wait for a thread that waits for input when something went wrong. */
    private void start(List<? extends Worker> workers) {
        List<Thread> threads = new ArrayList<>();
        for (Worker worker : workers) {
            Thread thread = new Thread(() -> all(worker), "tag");
            thread.setDaemon(true);
            threads.add(thread);
        }
        working = threads.size();
        try {
            threads.forEach(Thread::start);
            awaitEnd();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            fail(interrupted(e));
        } catch (Error e) { // no more threads can be had
            fail(e);
        }
        if (failure() != null) {
            threads.forEach(Thread::interrupt);
        }
    }

    private void awaitEnd() throws InterruptedException {
        synchronized (writing) {
            while (failure == null && working > 0) {
                writing.wait();
            }
        }
    }

    private static void rethrow(Throwable wrong) throws IOException {
        if (wrong instanceof IOException io) {
            throw io;
        }
        if (wrong instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        throw (Error) wrong;
    }

    @SuppressWarnings("CatchingUnchecked") // whatever it is, the other threads must not wait for this one
    private void all(Worker worker) {
        try {
            while (one(worker)) {}
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            fail(interrupted(e));
        } catch (Throwable e) {
            fail(e);
        } finally {
            ended();
        }
    }

    private void ended() {
        synchronized (writing) {
            working--;
            writing.notifyAll();
        }
    }

    private static ClosedByInterruptException interrupted(InterruptedException e) {
        ClosedByInterruptException closed = new ClosedByInterruptException();
        closed.initCause(e);
        return closed;
    }

    /** A block; whether there may be another. */
    @SuppressWarnings("CatchingUnchecked")
    private boolean one(Worker worker) throws InterruptedException, IOException {
        long number;
        boolean more = false;
        @Nullable Throwable wrong = null;
        synchronized (reading) {
            if (ended || failure() != null) {
                return false;
            }
            number = read++;
            try {
                more = worker.read();
            } catch (Throwable e) {
                wrong = e;
            }
            ended = !more;
        }
        if (wrong == null) {
            try {
                worker.work();
            } catch (Throwable e) {
                wrong = e;
            }
        }
        if (!isTurnOf(number)) {
            return false;
        }
        if (wrong != null) {
            fail(wrong);
            return false;
        }
        worker.write();
        synchronized (writing) {
            written++;
            writing.notifyAll();
        }
        return more;
    }

    /** Waits until all blocks before it are written; false if one of them never will be. */
    private boolean isTurnOf(long number) throws InterruptedException {
        synchronized (writing) {
            while (failure == null && written < number) {
                writing.wait();
            }
            return failure == null;
        }
    }

    private @Nullable Throwable failure() {
        synchronized (writing) {
            return failure;
        }
    }

    /** The first is what is told. */
    private void fail(Throwable wrong) {
        synchronized (writing) {
            if (failure == null) {
                failure = wrong;
            }
            writing.notifyAll();
        }
    }
}
