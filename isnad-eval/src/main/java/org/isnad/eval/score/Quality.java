package org.isnad.eval.score;

import java.util.Locale;

/** Figures of how often a field is right where the finding as such was made. */
public enum Quality {
    CLAIM_ACT,
    CLAIM_FORM,
    EVENT_SOURCE,
    EVENT_TARGET,
    EVENT_PLACE,
    EVENT_DATE,
    EVENT_KILLED,
    EVENT_INJURED,
    EVENT_STATUS,
    PLACE_RESOLVED,
    TIME_VALUE;

    /** The name of the figure in all outputs, {@code claim.act}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
