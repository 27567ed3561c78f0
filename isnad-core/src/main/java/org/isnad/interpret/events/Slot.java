package org.isnad.interpret.events;

/** Where a phrase stands with respect to a trigger: in a place of its own or behind a preposition. */
enum Slot {
    SUBJECT,
    OBJECT,
    GENITIVE,
    ALA,
    DID,
    FI,
    BI,
    LI,
    ILA,
    MIN,
    MAA,
    BAYN,
    AN,
    NAHW,
    /** Behind words that name who does what is told in the passive. */
    AGENT,
    /** Behind a preposition with a pronoun: nobody named. */
    NONE
}
