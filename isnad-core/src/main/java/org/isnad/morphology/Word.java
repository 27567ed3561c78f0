package org.isnad.morphology;

import java.util.Arrays;

/** A folded word form with all its readings as a single word, and the places in the trie where phrases may begin. */
final class Word {
    static final Reading[] NO_READINGS = {};

    private final long hash;
    private final char[] form;
    private final int id;
    private final Reading[] readings;
    /** The readings without an attached pronoun: those that hold where the form is written with teh marbuta. */
    private final Reading[] withoutPronoun;

    private final PhraseStart[] starts;

    Word(long hash, char[] form, int id, Reading[] readings, PhraseStart[] starts) {
        this.hash = hash;
        this.form = form;
        this.id = id;
        this.readings = readings;
        this.withoutPronoun = withoutPronoun(readings);
        this.starts = starts;
    }

    boolean is(long otherHash, char[] folded, int from, int to) {
        return hash == otherHash && Arrays.equals(form, 0, form.length, folded, from, to);
    }

    /** The number of the whole form in the lexicon's vocabulary. */
    int id() {
        return id;
    }

    Reading[] readings() {
        return readings;
    }

    Reading[] withoutPronoun() {
        return withoutPronoun;
    }

    private static Reading[] withoutPronoun(Reading[] readings) {
        int kept = 0;
        for (Reading reading : readings) {
            kept += reading.hasSuffix() ? 0 : 1;
        }
        return kept == readings.length
                ? readings
                : Arrays.stream(readings)
                        .filter(reading -> !reading.hasSuffix())
                        .toArray(Reading[]::new);
    }

    PhraseStart[] starts() {
        return starts;
    }

    /** A node of the trie that the word leads to, and the clitics that had to be split off to get there. */
    record PhraseStart(int node, int prefix, char conjunction, char preposition) {}
}
