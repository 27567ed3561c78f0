package org.isnad.cli.batch;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets a run end in order when the process is told to stop (Ctrl-C): the process waits a moment for it. */
public final class Interruption implements AutoCloseable {
    private static final int SECONDS = 5;

    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook;
    private volatile boolean isRequested;

    public Interruption(Runnable stop) {
        this.hook = new Thread(
                () -> {
                    isRequested = true;
                    stop.run();
                    await();
                },
                "isnad-interruption");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    public boolean isRequested() {
        return isRequested;
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
        if (!isRequested) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // The process is ending already, and the hook has just been let go.
                isRequested = true;
            }
        }
    }
}
