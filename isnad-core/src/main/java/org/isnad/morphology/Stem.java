package org.isnad.morphology;

/**
 * What a paradigm's endings are attached to.
 *
 * @param open before a vowel
 * @param closed before a consonant
 * @param bare where no ending follows, in the jussive and the imperative
 * @param weakEnd ends in a glide that merges with the ending, see {@link Joining}
 */
record Stem(String open, String closed, String bare, boolean weakEnd) {
    static Stem regular(String sounds) {
        return new Stem(sounds, sounds, sounds, false);
    }

    static Stem weak(String sounds) {
        return new Stem(sounds, sounds, sounds.substring(0, sounds.length() - 1), true);
    }

    /** The middle glide has become a long vowel, which is short in a closed syllable. */
    static Stem hollow(String open, String closed) {
        return new Stem(open, closed, closed, false);
    }

    /** The twin radicals stand together before a vowel, and apart before a consonant. */
    static Stem doubled(String apart) {
        String together = contract(apart);
        return new Stem(together, apart, together, false);
    }

    /** Whether the jussive is shorter than the indicative without its ending. */
    boolean shortensInJussive() {
        return !bare.equals(open);
    }

    /** {@code šanan} → {@code šann}, {@code yaCCuC} → {@code yaCuCC}; words that do not end so stay. */
    static String contract(String sounds) {
        int last = sounds.length() - 1;
        char twin = sounds.charAt(last);
        if (last < 3 || sounds.charAt(last - 2) != twin || !Sounds.isShortVowel(sounds.charAt(last - 1))) {
            return sounds;
        }
        StringBuilder together = new StringBuilder(sounds.length()).append(sounds, 0, last - 2);
        if (Sounds.isConsonant(sounds.charAt(last - 3))) {
            together.append(sounds.charAt(last - 1));
        }
        return together.append(twin).append(twin).toString();
    }
}
