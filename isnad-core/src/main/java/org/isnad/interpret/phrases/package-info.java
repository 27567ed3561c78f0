/**
 * Noun phrases and clauses without a parser: a lexically read text comes in, and answers go out to the questions that
 * interpretation asks of it: where does the phrase that begins here end, is this a finite verb, what is its subject.
 *
 * <p>Arabic news is verb–subject–object, so the words that cannot be inside a noun phrase (finite verbs,
 * complementisers, relatives, most prepositions, times) show where one ends. No meaning is assigned here.
 */
@NullMarked
package org.isnad.interpret.phrases;

import org.jspecify.annotations.NullMarked;
