package org.isnad.morphology;

/** Active or passive. */
public enum Voice {
    ACTIVE,
    PASSIVE,
    /** The unvocalised spelling is the same for both; of a verb: it has both. */
    EITHER
}
