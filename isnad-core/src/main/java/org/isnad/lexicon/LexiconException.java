package org.isnad.lexicon;

/** A data file that cannot be used. The message reads {@code file:line: what was found; what to do}. */
public final class LexiconException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LexiconException(String file, int line, String found, String advice) {
        super(file + ":" + line + ": " + found + "; " + advice);
    }

    public LexiconException(RowRef row, String found, String advice) {
        this(row.file(), row.line(), found, advice);
    }
}
