/**
 * Names of actors: a lexically read text comes in, mentions of known actors and of persons unknown to the lexicon go out,
 * and the classes of words that tell what an unnamed actor is (titles, head words, nationalities).
 *
 * <p>No reference is resolved here: short forms, pronouns and descriptions are linked later.
 */
@NullMarked
package org.isnad.recognise.actors;

import org.jspecify.annotations.NullMarked;
