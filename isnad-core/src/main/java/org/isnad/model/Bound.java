package org.isnad.model;

/** How exactly a number is meant. */
public enum Bound {
    EXACT,
    AT_LEAST,
    AT_MOST,
    ABOUT,
    RANGE,
    VAGUE
}
