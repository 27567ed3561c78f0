/**
 * Who says what: a text with its grammar comes in, drafts of claims go out, in the order of the text.
 *
 * <p>A claim needs a cue (verb, participle, verbal noun, or a phrase such as {@code بحسب}) and a complement that the cue's
 * lexicon row allows; both are data. Entities, places and times are not linked here: drafts carry spans.
 */
@NullMarked
package org.isnad.interpret.claims;

import org.jspecify.annotations.NullMarked;
