package org.isnad.rules;

/** A file of rules that cannot be used. The message reads {@code file:line: what was found; what to do}. */
public final class RuleFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RuleFileException(String file, int line, String found, String advice) {
        super(file + ":" + line + ": " + found + "; " + advice);
    }
}
