package org.isnad.morphology;

import java.io.Serial;

/** A file of verbs that cannot be read: {@code verbs.tsv:LINE: what was found, what to do}. */
public final class VerbFileException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    VerbFileException(String file, int line, String whatAndWhatToDo) {
        super(file + ':' + line + ": " + whatAndWhatToDo);
    }
}
