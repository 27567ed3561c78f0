package org.isnad.interpret.phrases;

import org.isnad.model.Span;

/**
 * A noun phrase.
 *
 * @param first its first token
 * @param end the token after its last one
 * @param span its characters, without a conjunction or preposition attached to its first word
 * @param definite whether it is definite by shape: an article, a pronoun or a name in it
 */
public record NounPhrase(int first, int end, Span span, boolean definite) {
    public int length() {
        return end - first;
    }
}
