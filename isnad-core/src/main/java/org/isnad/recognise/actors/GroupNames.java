package org.isnad.recognise.actors;

import org.isnad.lexicon.Category;
import org.isnad.lexicon.Category.Attachment;
import org.isnad.model.EntityType;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
import org.isnad.text.Letters;
import org.isnad.text.Quotation;
import org.isnad.text.TokenisedText;
import org.jspecify.annotations.Nullable;

/**
 * Names of bodies that the lexicon does not know: a word that heads such names ({@code كتيبة}, {@code وزارة}) and what makes
 * it one body's name, a short quotation or definite words.
 */
final class GroupNames {
    private static final int LONGEST_QUOTATION = 5;
    private static final int MOST_ADJECTIVES = 3;

    private final LexicalText text;
    private final TokenisedText tokens;
    private final NameWord words;

    GroupNames(LexicalText text) {
        this.text = text;
        this.tokens = text.tokens();
        this.words = new NameWord(text);
    }

    /** The name that begins at the token, {@code null} where none does. */
    @Nullable
    Name at(int token) {
        Reading head = text.find(token, ActorWords.HEAD_WORD);
        if (head == null || head.article() || head.hasSuffix()) {
            return null;
        }
        HeadWord word = head.value(HeadWord.class);
        int after = token + head.length();
        if (word.naming() == HeadWord.Naming.NEVER || after >= text.size() || crossesSentence(token, after)) {
            return null;
        }
        int end = quotedEnd(after);
        if (end < 0 && word.naming() == HeadWord.Naming.ALWAYS) {
            end = definiteEnd(after);
        }
        return end < 0 ? null : new Name(end, head.prefix(), type(token, word));
    }

    private EntityType type(int token, HeadWord head) {
        return text.has(token, ActorWords.OUTLET_WORD) ? EntityType.OUTLET : head.type();
    }

    private boolean crossesSentence(int token, int after) {
        return tokens.sentenceOf(after) != tokens.sentenceOf(token);
    }

    /** The token after a short quotation that opens at the token, -1 where none does. */
    private int quotedEnd(int token) {
        int index = tokens.isQuote(token) ? tokens.quotationOpenedBy(token) : -1;
        if (index < 0) {
            return -1;
        }
        Quotation quotation = tokens.quotations().get(index);
        int length = quotation.close() - quotation.first();
        if (!quotation.closed() || length < 1 || length > LONGEST_QUOTATION) {
            return -1;
        }
        for (int at = quotation.first(); at < quotation.close(); at++) {
            if (!tokens.isWord(at) && !tokens.isPunctuation(at, '-')) {
                return -1;
            }
        }
        return quotation.close() + 1;
    }

    /** The token after a definite noun and the adjectives of origin behind it, -1 where there is no such noun. */
    private int definiteEnd(int token) {
        if (!tokens.isWord(token) || !words.isDefinite(token) || !isNominalOnly(token)) {
            return -1;
        }
        int end = token + 1;
        while (end < text.size()
                && end - token <= MOST_ADJECTIVES
                && tokens.isWord(end)
                && !crossesSentence(token, end)
                && (isAdjectiveOfOrigin(end) || isAdjective(end))) {
            end++;
        }
        return end;
    }

    /** {@code الاجتماعية}, {@code المدني}: definite, with an adjective's ending, and no other kind of word. */
    private boolean isAdjective(int token) {
        boolean feminine = tokens.text().charAt(tokens.end(token) - 1) == Letters.TEH_MARBUTA;
        return words.isDefinite(token)
                && (feminine || words.endsLikeNisba(token))
                && isNominalOnly(token)
                && !isName(token);
    }

    /** A weekday, a place: definite by itself. */
    private boolean isName(int token) {
        for (Reading reading : text.readings(token)) {
            if (reading.entry().category().attachment() == Attachment.NAME) {
                return true;
            }
        }
        return false;
    }

    private boolean isAdjectiveOfOrigin(int token) {
        Reading nationality = text.find(token, ActorWords.NATIONALITY);
        return nationality != null && nationality.article() && nationality.prefix() == 0;
    }

    /** Neither a word that holds the sentence together, nor a time, a title or a person in the genitive. */
    private boolean isNominalOnly(int token) {
        for (Reading reading : text.readings(token)) {
            Category category = reading.entry().category();
            boolean inflected = reading.article() && reading.prefix() == 0;
            boolean name = category.attachment() == Attachment.NAME && category != ActorWords.GIVEN_NAME;
            if (category == ActorWords.TITLE || !inflected && !name && category != ActorWords.NATIONALITY) {
                return false;
            }
        }
        return true;
    }

    /**
     * A name.
     *
     * @param end the token after its last
     * @param prefix folded characters attached before it
     */
    record Name(int end, int prefix, EntityType type) {}
}
