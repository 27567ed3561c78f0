package org.isnad.eval.score;

import java.util.Locale;

/** Figures of how much was found, and how much of what was found is right. */
public enum Retrieval {
    /** The words that attribute. */
    CUE,
    /** Claims with the right speaker. */
    SPEAKER,
    /** Claims with the right content. */
    CONTENT,
    /** Claims with both: the headline. */
    CLAIM,
    EVENT,
    CONTROL,
    PLACE,
    TIME;

    /** The name of the figure in all outputs. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
