package org.isnad.read;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One result that is known already, such as a file that cannot be opened. */
final class SingleRead implements ReportReader {
    private @Nullable Read read;

    SingleRead(Read read) {
        this.read = read;
    }

    @Override
    public Optional<Read> next() {
        Optional<Read> result = Optional.ofNullable(read);
        read = null;
        return result;
    }

    @Override
    public void close() {
        read = null;
    }
}
