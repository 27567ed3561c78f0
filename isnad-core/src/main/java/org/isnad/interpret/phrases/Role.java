package org.isnad.interpret.phrases;

/** What a token does in its clause, as far as its form and its neighbours tell. */
public enum Role {
    NOUN,
    VERB,
    COMPLEMENTISER,
    RELATIVE,
    SUBORDINATOR,
    PARTICLE,
    PREPOSITION,
    DEMONSTRATIVE,
    PRONOUN,
    NUMBER,
    TIME,
    QUOTE,
    PUNCTUATION
}
