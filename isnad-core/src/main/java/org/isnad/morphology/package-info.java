/**
 * The Arabic verb: what comes in is a {@link org.isnad.morphology.VerbPattern} (root, form, vowels, masdars), what goes out
 * are its {@link org.isnad.morphology.InflectedForm}s as a newspaper writes them, without vowel signs.
 *
 * <p>A word is first put together from sounds (see {@link org.isnad.morphology.Sounds}): templates of the forms, rules of the
 * weak radicals, endings of the paradigms. Only then is it spelt, because the seat of a hamza and the shape of a final alef
 * depend on sounds that are not written. {@link org.isnad.morphology.VerbLexicon} brings the verbs of the news along.
 *
 * <p>Not here: clitics (و ف ب ل ك س ال and the pronouns), folding, choosing between readings, meaning.
 */
@NullMarked
package org.isnad.morphology;

import org.jspecify.annotations.NullMarked;
