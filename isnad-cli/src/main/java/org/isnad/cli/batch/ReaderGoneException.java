package org.isnad.cli.batch;

import java.io.IOException;

/** Whoever read the output wants no more of it: an end, not a failure. */
public final class ReaderGoneException extends IOException {
    private static final long serialVersionUID = 1L;

    ReaderGoneException(IOException cause) {
        super(cause);
    }
}
