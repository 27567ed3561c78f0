package org.isnad.morphology;

import org.isnad.text.Letters;

/**
 * The alphabet in which words are put together before they are spelt.
 *
 * <p>A consonant is its Arabic letter, a hamza always {@link Letters#HAMZA}; و and ي stand for the glides. Everything that
 * writing leaves out or spells in two ways is an ASCII sign: the short vowels {@code a i u}, the long ones {@code A I U}, and
 * <ul>
 *   <li>{@code Y} a long a from ي: ى at the end of a word, ا before a pronoun;
 *   <li>{@code T} teh marbuta: ة at the end, ت before a pronoun;
 *   <li>{@code $} the silent alef after the plural's و, gone before a pronoun;
 *   <li>{@code |} the joining alef.
 * </ul>
 */
final class Sounds {
    static final char LONG_A = 'A';
    static final char LONG_I = 'I';
    static final char LONG_U = 'U';
    static final char LONG_A_FROM_YEH = 'Y';
    static final char TEH_MARBUTA = 'T';
    static final char SILENT_ALEF = '$';
    static final char JOINING_ALEF = '|';

    static final char THEH = '\u062B';
    static final char DAL = '\u062F';
    static final char THAL = '\u0630';
    static final char REH = '\u0631';
    static final char ZAIN = '\u0632';
    static final char SAD = '\u0635';
    static final char DAD = '\u0636';
    static final char TAH = '\u0637';
    static final char ZAH = '\u0638';

    private Sounds() {}

    /** Sounds from a transliteration in which {@code ' h m n s t w y} are the consonants. */
    static String of(String transliteration) {
        StringBuilder sounds = new StringBuilder(transliteration.length());
        for (int i = 0; i < transliteration.length(); i++) {
            sounds.append(sound(transliteration.charAt(i)));
        }
        return sounds.toString();
    }

    private static char sound(char c) {
        return switch (c) {
            case '\'' -> Letters.HAMZA;
            case 'h' -> Letters.HEH;
            case 'm' -> Letters.MEEM;
            case 'n' -> Letters.NOON;
            case 's' -> Letters.SEEN;
            case 't' -> Letters.TEH;
            case 'w' -> Letters.WAW;
            case 'y' -> Letters.YEH;
            default -> c;
        };
    }

    /** A string of these; plain concatenation would start slowly. */
    static String letters(char... letters) {
        return new String(letters);
    }

    static boolean isConsonant(char c) {
        return c >= Letters.HAMZA;
    }

    static boolean isShortVowel(char c) {
        return c == 'a' || c == 'i' || c == 'u';
    }

    static boolean isGlide(char c) {
        return c == Letters.WAW || c == Letters.YEH;
    }

    /** The letter without its seat where it is a hamza. */
    static char radical(char letter) {
        return switch (letter) {
            case Letters.ALEF_WITH_HAMZA_ABOVE,
                    Letters.ALEF_WITH_HAMZA_BELOW,
                    Letters.ALEF_WITH_MADDA,
                    Letters.WAW_WITH_HAMZA,
                    Letters.YEH_WITH_HAMZA -> Letters.HAMZA;
            default -> letter;
        };
    }

    static char lengthened(char shortVowel) {
        return switch (shortVowel) {
            case 'a' -> LONG_A;
            case 'i' -> LONG_I;
            case 'u' -> LONG_U;
            default -> throw new IllegalArgumentException("not a short vowel: " + shortVowel);
        };
    }

    /** Letters that do not join to the left, so that a hamza after them stands alone. */
    static boolean joins(char letter) {
        return switch (letter) {
            case Letters.ALEF, DAL, THAL, REH, ZAIN, Letters.WAW, Letters.HAMZA -> false;
            default -> true;
        };
    }
}
