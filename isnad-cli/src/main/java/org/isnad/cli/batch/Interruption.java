package org.isnad.cli.batch;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets a run end in order when the process is told to stop (Ctrl-C): the process waits a moment for it. */
public final class Interruption implements AutoCloseable {
    private static final int SECONDS = 5;

    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook;
    private boolean isRequested;
    private Runnable stop = () -> {};

    public Interruption() {
        this.hook = new Thread(
                () -> {
                    request();
                    await();
                },
                "isnad-interruption");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** What ends the run from now on; done at once where the process has been told to stop already. */
    public synchronized void stopsBy(Runnable stop) {
        this.stop = stop;
        if (isRequested) {
            stop.run();
        }
    }

    private synchronized void request() {
        isRequested = true;
        stop.run();
    }

    private void await() {
        try {
            if (!finished.await(SECONDS, TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The run has ended; the process may go. */
    @Override
    public void close() {
        finished.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending already, and the hook has just been let go.
            finished.countDown();
        }
    }
}
