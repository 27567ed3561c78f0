package org.isnad.cli.batch;

import org.isnad.read.Location;
import org.isnad.read.Read;
import org.jspecify.annotations.Nullable;

/** What came of one report. */
public sealed interface Outcome permits Outcome.Done, Outcome.Failed {
    /** The report's part of the output. */
    record Done(byte[] bytes) implements Outcome {}

    /**
     * It could not be read, or Isnad failed on it.
     *
     * @param cause the fault of Isnad, {@code null} where the input is at fault
     */
    record Failed(Read.Failed failure, @Nullable Throwable cause) implements Outcome {}

    /** A fault of the program in one report: said as a failed input, so that the others go on. */
    static Failed fault(Location where, Throwable cause) {
        if (cause instanceof OutOfMemoryError) {
            return new Failed(
                    new Read.Failed(
                            where,
                            "the memory was used up by this report",
                            "give more, such as ISNAD_JAVA_OPTIONS=-Xmx4g, or fewer --jobs"),
                    cause);
        }
        StackTraceElement[] trace = cause.getStackTrace();
        String place = trace.length == 0 ? "" : " in " + trace[0].getClassName() + ":" + trace[0].getLineNumber();
        return new Failed(
                new Read.Failed(
                        where,
                        "Isnad itself failed on this report ("
                                + cause.getClass().getSimpleName() + place + ")",
                        "this is a fault of Isnad: please report it with the text, and run it with --debug"),
                cause);
    }
}
