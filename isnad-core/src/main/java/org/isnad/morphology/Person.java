package org.isnad.morphology;

/** The person of a finite form; participles and masdars have none. */
public enum Person {
    FIRST,
    SECOND,
    THIRD,
    NONE
}
