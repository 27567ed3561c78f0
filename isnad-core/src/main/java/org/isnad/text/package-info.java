/**
 * From characters to tokens: what comes in is a report's body, what goes out is a {@link org.isnad.text.TokenisedText}
 * with tokens, sentences, paragraphs and quotations, all at offsets of the original.
 *
 * <p>Text is folded for matching only (see {@link org.isnad.text.Folding}). This package knows the Arabic script but no
 * Arabic word: no lexicon, no clitics, no meaning. Every step is one pass over the characters or the tokens, so that cost
 * grows linearly with length whatever the input is.
 */
@NullMarked
package org.isnad.text;

import org.jspecify.annotations.NullMarked;
