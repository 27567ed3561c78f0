/**
 * Numbers: a text with its lexicon's readings comes in, {@link org.isnad.recognise.numbers.NumberMention}s go out, each with
 * its bounds, how exactly it is meant and what it counts.
 *
 * <p>Digits of all scripts, number words of any size, duals that count without a number, vague words and ranges. What is
 * counted is named where the lexicon knows the noun; nothing is said about what happened to it. Ordinals are no numbers:
 * {@link org.isnad.recognise.numbers.Ordinals} reads them for those who date by them.
 */
@NullMarked
package org.isnad.recognise.numbers;

import org.jspecify.annotations.NullMarked;
