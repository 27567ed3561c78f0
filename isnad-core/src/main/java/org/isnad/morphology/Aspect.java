package org.isnad.morphology;

/** What a form of the verb is. The imperfect covers indicative, subjunctive and jussive. */
public enum Aspect {
    PERFECT,
    IMPERFECT,
    IMPERATIVE,
    ACTIVE_PARTICIPLE,
    PASSIVE_PARTICIPLE,
    MASDAR
}
