package org.isnad.text;

import static org.isnad.text.Letters.ALEF;
import static org.isnad.text.Letters.LAM;

import java.text.Normalizer;

/**
 * Folding for matching: what writers spell in several ways becomes one.
 *
 * <ul>
 *   <li>alef with hamza above or below, with madda, wasla → bare alef;
 *   <li>alef maksura and Farsi yeh → yeh; teh marbuta → heh; keheh → kaf;
 *   <li>vowel signs, tanween, shadda, tatweel, characters without width → nothing;
 *   <li>Arabic-Indic and extended digits → ASCII digits; ASCII letters → lower case;
 *   <li>presentation forms → the letters they show, lam-alef ligatures → two letters.
 * </ul>
 *
 * Hamza on waw and on yeh stays: it tells words apart more often than it is misspelt.
 */
public final class Folding {
    /** The folded character; 0 where the character vanishes. Presentation forms stand in {@link Shown}. */
    private static final char[] TABLE = build();

    private static final char FIRST_SHOWN = '\uFB50';
    private static final char LAST_SHOWN = '\uFEFC';
    private static final char FIRST_LAM_ALEF = '\uFEF5';

    private Folding() {}

    /** Folds a whole string, such as a lexicon's entry. White space is kept. */
    public static String fold(CharSequence text) {
        char[] out = new char[text.length() * 2];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            length = append(text.charAt(i), out, length);
        }
        return new String(out, 0, length);
    }

    /** Writes what {@code c} folds to (0, 1 or 2 characters) at {@code length} and returns the new length. */
    static int append(char c, char[] out, int length) {
        if (c >= FIRST_SHOWN && c <= LAST_SHOWN) {
            return Shown.append(c, out, length);
        }
        char folded = TABLE[c];
        if (folded == 0) {
            return length;
        }
        out[length] = folded;
        return length + 1;
    }

    /** How many characters {@code c} folds to: 0, 1 or 2. */
    static int width(char c) {
        if (c >= FIRST_SHOWN && c <= LAST_SHOWN) {
            return Shown.width(c);
        }
        return TABLE[c] == 0 ? 0 : 1;
    }

    /** The value of a decimal digit in ASCII, Arabic-Indic or extended Arabic-Indic, else -1. */
    static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (c >= Letters.ARABIC_INDIC_DIGIT_ZERO && c <= Letters.ARABIC_INDIC_DIGIT_ZERO + 9) {
            return c - Letters.ARABIC_INDIC_DIGIT_ZERO;
        }
        if (c >= Letters.EXTENDED_ARABIC_INDIC_DIGIT_ZERO && c <= Letters.EXTENDED_ARABIC_INDIC_DIGIT_ZERO + 9) {
            return c - Letters.EXTENDED_ARABIC_INDIC_DIGIT_ZERO;
        }
        return -1;
    }

    private static char[] build() {
        char[] table = new char[1 << 16];
        for (int i = 0; i < table.length; i++) {
            table[i] = foldOne((char) i);
        }
        return table;
    }

    private static char foldOne(char c) {
        if (Letters.isSign(c) || Letters.isInvisible(c)) {
            return 0;
        }
        int digit = digit(c);
        if (digit >= 0) {
            return (char) ('0' + digit);
        }
        if (c >= 'A' && c <= 'Z') {
            return (char) (c - 'A' + 'a');
        }
        return foldLetter(c);
    }

    private static char foldLetter(char c) {
        return switch (c) {
            case Letters.ALEF_WITH_MADDA,
                    Letters.ALEF_WITH_HAMZA_ABOVE,
                    Letters.ALEF_WITH_HAMZA_BELOW,
                    Letters.ALEF_WASLA -> ALEF;
            case Letters.ALEF_MAKSURA, Letters.FARSI_YEH -> Letters.YEH;
            case Letters.TEH_MARBUTA -> Letters.HEH;
            case Letters.KEHEH -> Letters.KAF;
            default -> c;
        };
    }

    /** Presentation forms, whose letters the JDK's normaliser knows; apart, because few texts have them and it loads slowly. */
    private static final class Shown {
        private static final char[] TABLE = build();

        static int append(char c, char[] out, int length) {
            if (c >= FIRST_LAM_ALEF) {
                out[length] = LAM;
                out[length + 1] = ALEF;
                return length + 2;
            }
            char folded = TABLE[c - FIRST_SHOWN];
            if (folded == 0) {
                return length;
            }
            out[length] = folded;
            return length + 1;
        }

        static int width(char c) {
            return c >= FIRST_LAM_ALEF ? 2 : TABLE[c - FIRST_SHOWN] == 0 ? 0 : 1;
        }

        private static char[] build() {
            char[] table = new char[FIRST_LAM_ALEF - FIRST_SHOWN];
            for (int i = 0; i < table.length; i++) {
                char c = (char) (FIRST_SHOWN + i);
                char folded = foldOne(c);
                table[i] = folded == c ? foldLetter(shown(c)) : folded;
            }
            return table;
        }

        private static char shown(char presentationForm) {
            String letters = Normalizer.normalize(String.valueOf(presentationForm), Normalizer.Form.NFKC);
            return letters.length() == 1 ? letters.charAt(0) : presentationForm;
        }
    }
}
