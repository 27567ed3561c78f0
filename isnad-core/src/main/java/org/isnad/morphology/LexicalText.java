package org.isnad.morphology;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Category;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.Span;
import org.isnad.text.Letters;
import org.isnad.text.TokenKind;
import org.isnad.text.TokenisedText;
import org.jspecify.annotations.Nullable;

/**
 * A tokenised text with everything that the lexicon knows of its words and phrases: the common ground of all recognisers.
 * Immutable.
 */
public final class LexicalText {
    private static final int LONGEST_PHRASE = 12;

    private final TokenisedText tokens;
    /** For each token its readings: phrases first, the longer before the shorter, then single words. */
    private final Reading[][] readings;

    private LexicalText(TokenisedText tokens, Reading[][] readings) {
        this.tokens = tokens;
        this.readings = readings;
    }

    static LexicalText read(TokenisedText tokens, Lexicon lexicon, Word[] words) {
        Reading[][] readings = new Reading[tokens.size()][];
        for (int token = 0; token < tokens.size(); token++) {
            readings[token] = readingsAt(tokens, lexicon, words, token);
        }
        return new LexicalText(tokens, readings);
    }

    public TokenisedText tokens() {
        return tokens;
    }

    public int size() {
        return readings.length;
    }

    /** All readings that begin at a token: phrases first, the longest first, then single words. Shared: read only. */
    public Reading[] readings(int token) {
        return readings[token];
    }

    /** The longest reading of the category that begins at the token, {@code null} where there is none or no such token. */
    public @Nullable Reading find(int token, Category category) {
        if (token < 0 || token >= readings.length) {
            return null;
        }
        for (Reading reading : readings[token]) {
            if (reading.entry().category() == category) {
                return reading;
            }
        }
        return null;
    }

    /** Whether any reading of the category begins at the token. */
    public boolean has(int token, Category category) {
        return find(token, category) != null;
    }

    /** The reading's span, without the conjunction and preposition attached to its first word. */
    public Span span(int token, Reading reading) {
        return new Span(tokens.offsetAfter(token, reading.prefix()), tokens.end(token + reading.length() - 1));
    }

    private static Reading[] readingsAt(TokenisedText tokens, Lexicon lexicon, Word[] words, int token) {
        Word word = words[token];
        if (word == null) {
            return Word.NO_READINGS;
        }
        List<Reading> phrases = null;
        for (Word.PhraseStart start : word.starts()) {
            int node = start.node();
            int at = next(tokens, token);
            for (int length = 1; node != Lexicon.NONE && at < tokens.size() && length < LONGEST_PHRASE; length++) {
                Word following = words[at];
                node = following == null ? Lexicon.NONE : lexicon.step(node, following.id());
                if (node != Lexicon.NONE) {
                    for (Entry entry : lexicon.entries(node)) {
                        phrases = add(phrases, reading(tokens, entry, start, token, at + 1));
                    }
                }
                at = next(tokens, at);
            }
        }
        Reading[] singles = endsInTehMarbuta(tokens, token) ? word.withoutPronoun() : word.readings();
        return phrases == null ? singles : longestFirst(phrases, singles);
    }

    /** Folding makes one letter of teh marbuta and heh; but only heh is a pronoun. */
    private static boolean endsInTehMarbuta(TokenisedText tokens, int token) {
        int last = tokens.end(token) - 1;
        while (last > tokens.begin(token) && Letters.isSign(tokens.text().charAt(last))) {
            last--;
        }
        return tokens.text().charAt(last) == Letters.TEH_MARBUTA;
    }

    private static List<Reading> add(@Nullable List<Reading> phrases, Reading reading) {
        List<Reading> list = phrases == null ? new ArrayList<>(2) : phrases;
        list.add(reading);
        return list;
    }

    private static Reading reading(TokenisedText tokens, Entry entry, Word.PhraseStart start, int from, int to) {
        int end = to;
        if (end < tokens.size() && tokens.isQuote(end)) {
            // A name whose last words stand in quotation marks ends after the closing one.
            for (int token = from + 1; token < to; token++) {
                int quotation = tokens.isQuote(token) ? tokens.quotationOpenedBy(token) : -1;
                if (quotation >= 0 && tokens.quotations().get(quotation).close() == end) {
                    end++;
                    break;
                }
            }
        }
        return new Reading(
                entry, end - from, start.prefix(), start.conjunction(), start.preposition(), false, false, "");
    }

    /** The next token for a phrase: quotation marks are passed over, and stops and hyphens that bind what touches them. */
    private static int next(TokenisedText tokens, int token) {
        int next = token + 1;
        while (next < tokens.size() && isTransparent(tokens, next)) {
            next++;
        }
        boolean sameSentence = next < tokens.size() && tokens.sentenceOf(next) == tokens.sentenceOf(token);
        return sameSentence ? next : tokens.size();
    }

    private static boolean isTransparent(TokenisedText tokens, int token) {
        if (tokens.isQuote(token)) {
            return true;
        }
        boolean binds = tokens.isPunctuation(token, '.') || tokens.isPunctuation(token, '-');
        return binds
                && token + 1 < tokens.size()
                && tokens.end(token - 1) == tokens.begin(token)
                && tokens.begin(token + 1) == tokens.end(token)
                && tokens.kind(token + 1) == TokenKind.WORD;
    }

    private static Reading[] longestFirst(List<Reading> phrases, Reading[] singles) {
        phrases.sort((left, right) -> Integer.compare(right.length(), left.length()));
        Reading[] all = phrases.toArray(new Reading[phrases.size() + singles.length]);
        System.arraycopy(singles, 0, all, phrases.size(), singles.length);
        return all;
    }
}
