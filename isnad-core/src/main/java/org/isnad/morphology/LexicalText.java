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
    /** For each token the bits of the categories of its readings: two masks, one for each half of the categories. */
    private final long[] categories;
    /** For each token the {@link Traits} of its readings. */
    private final int[] traits;

    private LexicalText(TokenisedText tokens, Reading[][] readings, long[] categories, int[] traits) {
        this.tokens = tokens;
        this.readings = readings;
        this.categories = categories;
        this.traits = traits;
    }

    static LexicalText read(TokenisedText tokens, Lexicon lexicon, @Nullable Word[] words) {
        int size = tokens.size();
        Reading[][] readings = new Reading[size][];
        long[] categories = new long[2 * size];
        int[] traits = new int[size];
        for (int token = 0; token < size; token++) {
            Word word = words[token];
            if (word != null && word.withoutPronoun() != word && endsInTehMarbuta(tokens, token)) {
                word = word.withoutPronoun();
            }
            if (word == null) {
                readings[token] = Word.NO_READINGS;
            } else {
                Reading[] all =
                        word.starts().length == 0 ? word.readings() : readingsAt(tokens, lexicon, words, token, word);
                readings[token] = all;
                int phrases = all.length - word.readings().length;
                categories[2 * token] = word.categories(0) | Word.categories(all, phrases, 0);
                categories[2 * token + 1] = word.categories(1) | Word.categories(all, phrases, 1);
                traits[token] = word.traits() | Traits.of(all, phrases, lexicon);
            }
        }
        return new LexicalText(tokens, readings, categories, traits);
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
        if (token < 0 || token >= readings.length || (categories[2 * token + category.half()] & category.bit()) == 0) {
            return null;
        }
        return search(token, category);
    }

    private @Nullable Reading search(int token, Category category) {
        for (Reading reading : readings[token]) {
            if (reading.entry().category() == category) {
                return reading;
            }
        }
        return null;
    }

    /**
     * Whether it is worth looking for readings of any of the categories whose {@linkplain Category#bits bits} are given: none
     * begins at the token where not. The token exists.
     */
    public boolean mayHave(int token, long bits) {
        return ((categories[2 * token] | categories[2 * token + 1]) & bits) != 0;
    }

    /** Whether any reading that begins at the token has one of the given {@link Traits}. The token exists. */
    public boolean hasTrait(int token, int anyOf) {
        return (traits[token] & anyOf) != 0;
    }

    /** Whether any reading that begins at the token is a form of a verb whose lemma bears the lexicon's mark. */
    public boolean isMarked(int token, int mark) {
        return (traits[token] & Traits.ofMark(mark)) != 0;
    }

    /** Whether any reading of the category begins at the token. */
    public boolean has(int token, Category category) {
        return find(token, category) != null;
    }

    /** The reading's span, without the conjunction and preposition attached to its first word. */
    public Span span(int token, Reading reading) {
        return new Span(tokens.offsetAfter(token, reading.prefix()), tokens.end(token + reading.length() - 1));
    }

    private static Reading[] readingsAt(
            TokenisedText tokens, Lexicon lexicon, @Nullable Word[] words, int token, Word word) {
        List<Reading> phrases = null;
        int second = next(tokens, token);
        for (Word.PhraseStart start : word.starts()) {
            int node = start.node();
            int at = second;
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
        return phrases == null ? word.readings() : longestFirst(phrases, word.readings());
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
