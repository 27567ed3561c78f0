package org.isnad.morphology;

/** One inflected form of a verb of the lexicon: what the entries of {@link Verbs} carry as their value. */
public record VerbForm(VerbPattern verb, InflectedForm form) {}
