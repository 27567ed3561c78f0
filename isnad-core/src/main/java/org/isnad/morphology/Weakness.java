package org.isnad.morphology;

import org.isnad.text.Letters;

/**
 * What is weak in a verb's root, in so far as its form lets it show.
 *
 * <p>Root and form do not always decide: {@code استجوب} keeps the glide that {@code استعاد} loses, {@code قرر} keeps apart what
 * {@code قر} joins. There the lemma does.
 */
record Weakness(boolean assimilated, boolean hollow, boolean doubled, boolean defective) {
    static Weakness of(VerbPattern verb, char[] radicals) {
        if (verb.form() > 10) {
            boolean twinEnd = verb.form() == 14;
            return new Weakness(false, false, twinEnd, Sounds.isGlide(radicals[3]));
        }
        boolean defective = Sounds.isGlide(radicals[2]);
        boolean hollow = !defective
                && Sounds.isGlide(radicals[1])
                && FormTemplates.hasHollow(verb.form())
                && isAlef(fromEnd(verb.lemma(), 2));
        boolean doubled = verb.form() == 9 || isDoubled(verb, radicals);
        boolean assimilated = radicals[0] == Letters.WAW && !doubled && verb.presentVowel() != 'u';
        return new Weakness(assimilated, hollow, doubled, defective);
    }

    private static boolean isDoubled(VerbPattern verb, char[] radicals) {
        boolean middleIsTwinned = verb.form() == 2 || verb.form() == 5;
        return radicals[1] == radicals[2]
                && !Sounds.isGlide(radicals[2])
                && !middleIsTwinned
                && (verb.lemma().length() < 3 || fromEnd(verb.lemma(), 2) != radicals[2]);
    }

    private static boolean isAlef(char letter) {
        return letter == Letters.ALEF || letter == Letters.ALEF_WITH_MADDA;
    }

    private static char fromEnd(String word, int position) {
        return word.charAt(word.length() - position);
    }
}
