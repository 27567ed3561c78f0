package org.isnad.read;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The lines of a stream that are not blank, decoded one by one. */
interface Lines extends Closeable {
    /** The next line, or {@code null} after the last. */
    @Nullable
    Line next() throws IOException;

    /** One line without its end; {@code number} counts all lines from 1. */
    record Line(long number, Decoded content) {}
}
