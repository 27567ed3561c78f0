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
    private static final int KEPT_BITS = 18;
    /** In how many neighbouring places a form may stand. */
    private static final int WAYS = 4;

    private static final int PACKED = 16;
    private static final int SPELT = -1;
    private static final long MULTIPLIER = 0x9E37_79B9_7F4A_7C15L;
    /** Longer forms are no words; they are read each time and never kept. */
    private static final int LONGEST_WORD = 40;

    private final Lexicon lexicon;
    private final Word[] kept = new Word[1 << KEPT_BITS];

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

    /**
     * A form of up to 16 characters of one block of Unicode, as almost all are, is known by its key alone: two times eight low
     * bytes, and the shape made of block and length. Others have a hash for a key, and their characters are compared.
     */
    private Word word(char[] folded, int from, int to) {
        int length = to - from;
        if (length > PACKED || length == 0) {
            return spelt(folded, from, to);
        }
        int block = folded[from] >>> 8;
        long low = 0;
        long high = 0;
        int different = 0;
        for (int at = from; at < to; at++) {
            char c = folded[at];
            different |= c >>> 8 ^ block;
            high = high << 8 | low >>> 56;
            low = low << 8 | c & 0xFF;
        }
        if (different != 0) {
            return spelt(folded, from, to);
        }
        int shape = block << 8 | length;
        int slot = slot(low * MULTIPLIER ^ high ^ shape);
        for (int way = 0; way < WAYS; way++) {
            Word word = kept[slot ^ way];
            if (word != null && word.is(low, high, shape)) {
                return word;
            }
        }
        Word read = WordReader.read(lexicon, low, high, shape, Arrays.copyOfRange(folded, from, to));
        int free = 0;
        while (free < WAYS - 1 && kept[slot ^ free] != null) {
            free++;
        }
        // Where all are taken, the form that came last gives way: the commonest ones have come first.
        kept[slot ^ free] = read;
        return read;
    }

    private Word spelt(char[] folded, int from, int to) {
        long hash = Lexicon.hash(folded, from, to);
        int slot = slot(hash);
        Word word = kept[slot];
        if (word == null || !word.is(hash, 0, SPELT) || !word.isSpelt(folded, from, to)) {
            word = WordReader.read(lexicon, hash, 0, SPELT, Arrays.copyOfRange(folded, from, to));
            if (to - from <= LONGEST_WORD) {
                kept[slot] = word;
            }
        }
        return word;
    }

    private static int slot(long hash) {
        return (int) (hash * MULTIPLIER >>> Long.SIZE - KEPT_BITS);
    }
}
