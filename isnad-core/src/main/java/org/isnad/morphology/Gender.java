package org.isnad.morphology;

/** Grammatical gender. */
public enum Gender {
    MASCULINE,
    FEMININE,
    /** The form says nothing of it: first persons, second persons dual, and spellings that both genders share. */
    EITHER
}
