package org.isnad.morphology;

import java.util.Arrays;
import org.isnad.lexicon.Lexicon;
import org.isnad.text.TokenKind;
import org.isnad.text.TokenisedText;

/**
 * Looks up all words of a text. Thread-safe.
 *
 * <p>Readings of word forms are kept in a fixed array, because the few thousand commonest forms make up most of any news.
 * The array is shared between threads without locks: its elements are immutable and equal whoever computes them, so a lost
 * or repeated write changes nothing but time.
 */
public final class LexicalReader {
    private static final int KEPT = 1 << 16;
    /** Longer forms are no words; they are read each time and never kept. */
    private static final int LONGEST_WORD = 40;

    private final Lexicon lexicon;
    private final Word[] kept = new Word[KEPT];

    public LexicalReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public LexicalText read(TokenisedText tokens) {
        Word[] words = new Word[tokens.size()];
        for (int token = 0; token < words.length; token++) {
            if (isLookedUp(tokens.kind(token))) {
                words[token] = word(tokens.folded(), tokens.foldedBegin(token), tokens.foldedEnd(token));
            }
        }
        return LexicalText.read(tokens, lexicon, words);
    }

    private static boolean isLookedUp(TokenKind kind) {
        return kind == TokenKind.WORD || kind == TokenKind.NUMBER || kind == TokenKind.FOREIGN;
    }

    private Word word(char[] folded, int from, int to) {
        long hash = Lexicon.hash(folded, from, to);
        int slot = (int) (hash >>> 20) & KEPT - 1;
        Word word = kept[slot];
        if (word == null || !word.is(hash, folded, from, to)) {
            word = WordReader.read(lexicon, hash, Arrays.copyOfRange(folded, from, to));
            if (to - from <= LONGEST_WORD) {
                kept[slot] = word;
            }
        }
        return word;
    }
}
