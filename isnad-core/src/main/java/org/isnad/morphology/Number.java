package org.isnad.morphology;

/** Grammatical number. */
public enum Number {
    SINGULAR,
    DUAL,
    PLURAL
}
