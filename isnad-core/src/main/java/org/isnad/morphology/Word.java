package org.isnad.morphology;

import java.util.Arrays;
import org.isnad.lexicon.Category;
import org.jspecify.annotations.Nullable;

/** A folded word form with all its readings as a single word, and the places in the trie where phrases may begin. */
final class Word {
    static final Reading[] NO_READINGS = {};
    static final PhraseStart[] NO_STARTS = {};

    private final long low;
    private final long high;
    private final int shape;
    private final char @Nullable [] form;
    private final int id;
    private final long lower;
    private final long upper;
    private final int traits;
    private final Reading[] readings;
    private final PhraseStart[] starts;
    /** The word without the readings that have a pronoun attached; itself where none has. */
    private final Word withoutPronoun;

    /**
     * @param low the key of the form, with the two below: see {@link LexicalReader}
     * @param form the form itself, where the key alone may belong to another one
     */
    Word(
            long low,
            long high,
            int shape,
            char @Nullable [] form,
            int id,
            Reading[] readings,
            int traits,
            PhraseStart[] starts) {
        this.low = low;
        this.high = high;
        this.shape = shape;
        this.form = form;
        this.id = id;
        this.readings = readings;
        this.starts = starts;
        this.lower = categories(readings, readings.length, 0);
        this.upper = categories(readings, readings.length, 1);
        this.traits = traits;
        this.withoutPronoun = this;
    }

    /** A word with readings that have a pronoun attached. */
    Word(Word word, Reading[] bareReadings, int bareTraits) {
        this.low = word.low;
        this.high = word.high;
        this.shape = word.shape;
        this.form = word.form;
        this.id = word.id;
        this.readings = word.readings;
        this.starts = word.starts;
        this.lower = word.lower;
        this.upper = word.upper;
        this.traits = word.traits;
        this.withoutPronoun = new Word(low, high, shape, form, id, bareReadings, bareTraits, starts);
    }

    boolean is(long otherLow, long otherHigh, int otherShape) {
        return low == otherLow && high == otherHigh && shape == otherShape;
    }

    boolean isSpelt(char[] folded, int from, int to) {
        return form != null && Arrays.equals(form, 0, form.length, folded, from, to);
    }

    /** The number of the whole form in the lexicon's vocabulary. */
    int id() {
        return id;
    }

    Reading[] readings() {
        return readings;
    }

    /** The bits of those categories of all readings that stand in the given half. */
    long categories(int half) {
        return half == 0 ? lower : upper;
    }

    /** The {@link Traits} of all readings. */
    int traits() {
        return traits;
    }

    /** The word as it is read where it is written with teh marbuta, which is no pronoun. */
    Word withoutPronoun() {
        return withoutPronoun;
    }

    PhraseStart[] starts() {
        return starts;
    }

    static long categories(Reading[] readings, int count, int half) {
        long bits = 0;
        for (int i = 0; i < count; i++) {
            Category category = readings[i].entry().category();
            bits |= category.half() == half ? category.bit() : 0;
        }
        return bits;
    }

    /** A node of the trie that the word leads to, and the clitics that had to be split off to get there. */
    record PhraseStart(int node, int prefix, char conjunction, char preposition) {}
}
