package org.isnad.cli;

import java.io.IOException;
import org.isnad.cli.batch.Batch;
import org.isnad.cli.batch.Outcome;
import org.isnad.cli.batch.OutputTarget;
import org.isnad.cli.batch.Progress;
import org.isnad.cli.terminal.SafeText;
import org.isnad.read.FailureReport;
import org.jspecify.annotations.Nullable;

/** Writes what came of each report: results to the output, failures to standard error and, where asked for, to a file. */
final class AnalysisSink implements Batch.Sink {
    private final Rendering rendering;
    private final OutputTarget target;
    private final @Nullable OutputTarget failures;
    private final Progress progress;
    private final boolean isDebug;
    private long done;
    private long failed;

    AnalysisSink(
            Rendering rendering,
            OutputTarget target,
            @Nullable OutputTarget failures,
            Progress progress,
            boolean isDebug) {
        this.rendering = rendering;
        this.target = target;
        this.failures = failures;
        this.progress = progress;
        this.isDebug = isDebug;
    }

    @Override
    public void accept(Outcome outcome) throws IOException {
        if (outcome instanceof Outcome.Done result) {
            target.write(rendering.before(done));
            target.write(result.bytes());
            done++;
        } else if (outcome instanceof Outcome.Failed failure) {
            failed++;
            say(failure);
        }
        progress.step();
    }

    private void say(Outcome.Failed failure) throws IOException {
        progress.message("isnad: " + failure.failure().message());
        Throwable cause = failure.cause();
        if (isDebug && cause != null) {
            progress.trace(cause);
        }
        if (failures != null) {
            failures.write(FailureReport.line(failure.failure(), SafeText::of));
        }
    }

    @Override
    public void idle() throws IOException {
        target.flush();
    }

    /** Ends the output, says how many failed, and gives the exit code. */
    int finish(boolean isComplete) throws IOException {
        progress.close();
        target.write(rendering.after(done));
        target.flush();
        if (failures != null) {
            failures.commit();
        }
        if (!isComplete) {
            progress.message("isnad: interrupted after " + reports(done) + target.unfinished());
            return Exit.FAILURE;
        }
        target.commit();
        if (failed == 0) {
            return Exit.OK;
        }
        progress.message("isnad: " + failed + " of " + (failed + done) + (failed + done == 1 ? " input" : " inputs")
                + " failed");
        return Exit.SOME_INPUTS_FAILED;
    }

    private static String reports(long count) {
        return count + (count == 1 ? " report" : " reports");
    }
}
