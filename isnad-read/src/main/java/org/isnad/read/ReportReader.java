package org.isnad.read;

import java.io.Closeable;
import java.util.Optional;

/**
 * Gives the reports of one input, one after another. A reader holds one report at a time, however large its input; it is
 * used by one thread.
 */
public interface ReportReader extends Closeable {
    /** The next report or failure; empty after the last, and from then on. */
    Optional<Read> next();

    /** Frees the input. It never fails: what was to be read has been. */
    @Override
    void close();
}
