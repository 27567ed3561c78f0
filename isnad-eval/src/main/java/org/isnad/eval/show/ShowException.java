package org.isnad.eval.show;

/** A file of scores or minima cannot be used. The message reads {@code file:line: what was found; what to do}. */
public final class ShowException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ShowException(String where, String found, String advice) {
        super(where + ": " + found + "; " + advice);
    }
}
