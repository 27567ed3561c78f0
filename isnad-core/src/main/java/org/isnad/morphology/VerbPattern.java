package org.isnad.morphology;

import java.util.List;

/**
 * One verb: root, form I–X (or quadriliteral I–IV as 11–14), vowels of Form I, masdars.
 *
 * @param lemma third person masculine singular perfect, unvocalised; it also decides what root and form leave open, such as
 *     {@code استجوب} (sound) beside {@code استعاد} (hollow) or {@code اتخذ} beside {@code ائتلف}
 * @param root three or four radicals; a weak radical is written و or ي, a hamza in any seat
 * @param form 1 to 10, or 11 to 14
 * @param pastVowel {@code a}, {@code i} or {@code u} in Form I, else {@code -}
 * @param presentVowel likewise
 * @param masdars in Form I all of them; in the others those beside the regular one. A sound plural in ات may be among them.
 * @param voice which voices the verb is used in; PASSIVE: the lemma is a passive, such as {@code توفي}
 */
public record VerbPattern(
        String lemma, String root, int form, char pastVowel, char presentVowel, List<String> masdars, Voice voice) {
    public VerbPattern {
        masdars = List.copyOf(masdars);
        int radicals = form > 10 ? 4 : 3;
        if (form < 1 || form > 14) {
            throw new IllegalArgumentException(
                    "form " + form + " of " + lemma + "; 1 to 10, or 11 to 14 for four radicals");
        }
        if (root.length() != radicals) {
            throw new IllegalArgumentException("root " + root + " of " + lemma + " has " + root.length()
                    + " radicals; form " + form + " wants " + radicals);
        }
        if (form == 1 && !(isVowel(pastVowel) && isVowel(presentVowel))) {
            throw new IllegalArgumentException(
                    "vowels " + pastVowel + ' ' + presentVowel + " of " + lemma + "; form 1 wants a, i or u twice");
        }
        if (lemma.length() < 2) {
            throw new IllegalArgumentException("lemma '" + lemma + "' is too short to be a verb");
        }
    }

    /** A verb that is used in both voices. */
    public VerbPattern(String lemma, String root, int form, char pastVowel, char presentVowel, List<String> masdars) {
        this(lemma, root, form, pastVowel, presentVowel, masdars, Voice.EITHER);
    }

    private static boolean isVowel(char c) {
        return c == 'a' || c == 'i' || c == 'u';
    }
}
