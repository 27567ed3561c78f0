package org.isnad.cli.terminal;

/** The run cannot go on, for a reason that the user can do something about. The message says what was found and what to do. */
public final class CliException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CliException(String found, String advice) {
        super(found + "; " + advice);
    }

    public CliException(String found, String advice, Throwable cause) {
        super(found + "; " + advice, cause);
    }
}
