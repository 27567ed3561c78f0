package org.isnad.cli.batch;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;
import org.isnad.read.Location;
import org.isnad.read.Read;
import org.isnad.read.ReportReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads in one thread, works in several, and hands the results on in the order of the input. What is between reading and
 * writing is bounded by the number of reports and by their characters, so that a file of any size needs the same memory.
 */
public final class Batch {
    /** Reports between reader and writer, for each worker: enough that a long report does not let the others wait. */
    private static final int REPORTS_PER_WORKER = 16;

    /** Characters between reader and writer. A report that is longer goes through alone. */
    private static final int CHARACTERS = 16 << 20;

    private static final Pending END = new Pending(CompletableFuture.completedFuture(null), 0);

    private final ReportReader reports;
    private final Function<Read.Ok, byte[]> work;
    private final ExecutorService workers;
    private final BlockingQueue<Pending> pending;
    private final Semaphore characters = new Semaphore(CHARACTERS);
    private volatile boolean isStopped;
    private volatile @Nullable Thread owner;

    /** Takes the results, in the thread that runs the batch. */
    public interface Sink {
        void accept(Outcome outcome) throws IOException;

        /** Nothing is ready: a good moment to flush. */
        void idle() throws IOException;
    }

    private record Pending(Future<@Nullable Outcome> outcome, int weight) {}

    public Batch(ReportReader reports, Function<Read.Ok, byte[]> work, int jobs) {
        this.reports = reports;
        this.work = work;
        this.workers = Executors.newFixedThreadPool(jobs, daemons("isnad-worker"));
        this.pending = new ArrayBlockingQueue<>(REPORTS_PER_WORKER * jobs);
    }

    /**
     * Works through all reports.
     *
     * @return false where it was stopped before the end
     * @throws IOException what the sink threw
     */
    public boolean run(Sink sink) throws IOException {
        owner = Thread.currentThread();
        Thread reader = daemons("isnad-reader").newThread(this::read);
        reader.start();
        try {
            for (Pending next = next(sink); !next.equals(END); next = next(sink)) {
                Outcome outcome = next.outcome().get();
                if (outcome != null) {
                    sink.accept(outcome);
                }
                characters.release(next.weight());
            }
            return !isStopped;
        } catch (InterruptedException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a worker let an exception through", e);
        } finally {
            isStopped = true;
            owner = null;
            boolean unused = Thread.interrupted(); // what is left to do is not to be disturbed
            reader.interrupt();
            workers.shutdownNow();
        }
    }

    /** Ends the run after the report that is being written. May be called from any thread. */
    public void stop() {
        isStopped = true;
        Thread running = owner;
        if (running != null) {
            running.interrupt();
        }
    }

    private Pending next(Sink sink) throws IOException, InterruptedException {
        if (isStopped) {
            return END;
        }
        Pending ready = pending.peek();
        if (ready == null || !ready.outcome().isDone()) {
            sink.idle();
        }
        return pending.take();
    }

    private void read() {
        try {
            Optional<Read> read = nextReport();
            while (read.isPresent() && !isStopped) {
                pending.put(submitted(read.get()));
                read = nextReport();
            }
            pending.put(END);
        } catch (InterruptedException e) {
            isStopped = true;
        }
    }

    /** A fault of the reader ends the input, but what was read before it is written. */
    private Optional<Read> nextReport() throws InterruptedException {
        try {
            return reports.next();
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            Outcome fault = Outcome.fault(Location.of("<input>"), e);
            pending.put(new Pending(CompletableFuture.completedFuture(fault), 0));
            return Optional.empty();
        }
    }

    private Pending submitted(Read read) throws InterruptedException {
        if (read instanceof Read.Failed failed) {
            return new Pending(CompletableFuture.completedFuture(new Outcome.Failed(failed, null)), 0);
        }
        Read.Ok report = (Read.Ok) read;
        int weight = Math.min(report.report().text().length(), CHARACTERS);
        characters.acquire(weight);
        return new Pending(workers.submit(() -> outcome(report)), weight);
    }

    private Outcome outcome(Read.Ok report) {
        try {
            return new Outcome.Done(work.apply(report));
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError | AssertionError e) {
            return Outcome.fault(report.where(), e);
        }
    }

    private static ThreadFactory daemons(String name) {
        return runnable -> {
            Thread thread = new Thread(runnable, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
