package org.isnad.morphology;

import static org.isnad.morphology.Sounds.LONG_A;
import static org.isnad.morphology.Sounds.LONG_A_FROM_YEH;
import static org.isnad.morphology.Sounds.LONG_I;
import static org.isnad.morphology.Sounds.LONG_U;
import static org.isnad.morphology.Sounds.TEH_MARBUTA;

import org.isnad.text.Letters;

/** Joins an ending to a stem. Only a glide at the end of the stem makes more of it than writing one after the other. */
final class Joining {
    private Joining() {}

    /** Appends stem and ending at {@code length} and returns the new length. */
    static int append(Stem stem, String ending, char[] word, int length) {
        if (ending.isEmpty()) {
            return append(stem.bare(), word, length);
        }
        if (Sounds.isConsonant(ending.charAt(0))) {
            return append(ending, word, append(stem.closed(), word, length));
        }
        int end = append(stem.open(), word, length);
        if (!stem.weakEnd()) {
            return append(ending, word, end);
        }
        return switch (word[end - 2]) {
            case 'a' -> afterA(word[end - 1], ending, word, end);
            case 'i' -> afterI(ending, word, end);
            default -> afterU(ending, word, end);
        };
    }

    /** {@code daʿaw-a} → {@code daʿā}, {@code daʿaw-at} → {@code daʿat}, {@code yalqay-ū} → {@code yalqaw}. */
    private static int afterA(char glide, String ending, char[] word, int end) {
        int vowel = end - 2;
        switch (ending.charAt(0)) {
            case LONG_A -> {
                return append(ending, word, end);
            }
            case LONG_U -> {
                word[vowel + 1] = Letters.WAW;
                return appendFrom(ending, 1, word, end);
            }
            case LONG_I -> {
                word[vowel + 1] = Letters.YEH;
                return appendFrom(ending, 1, word, end);
            }
            default -> {
                if (ending.length() == 1) {
                    word[vowel] = glide == Letters.WAW ? LONG_A : LONG_A_FROM_YEH;
                    return vowel + 1;
                }
                if (ending.charAt(1) == TEH_MARBUTA) {
                    word[vowel] = LONG_A;
                    return appendFrom(ending, 1, word, vowel + 1);
                }
                return ending.charAt(1) == Letters.TEH
                        ? appendFrom(ending, 1, word, vowel + 1)
                        : append(ending, word, end);
            }
        }
    }

    /** {@code yanfiy-u} → {@code yanfī}, {@code laqiy-ū} → {@code laqū}, {@code laqiy-a} stays. */
    private static int afterI(String ending, char[] word, int end) {
        int vowel = end - 2;
        switch (ending.charAt(0)) {
            case 'a', LONG_A -> {
                return append(ending, word, end);
            }
            case 'u', 'i' -> {
                word[vowel] = LONG_I;
                return vowel + 1;
            }
            default -> {
                return append(ending, word, vowel);
            }
        }
    }

    /** {@code yadʿuw-u} → {@code yadʿū}, {@code tadʿuw-ī} → {@code tadʿī}, {@code yadʿuw-ā} stays. */
    private static int afterU(String ending, char[] word, int end) {
        int vowel = end - 2;
        switch (ending.charAt(0)) {
            case 'a', LONG_A -> {
                return append(ending, word, end);
            }
            case 'u' -> {
                word[vowel] = LONG_U;
                return vowel + 1;
            }
            default -> {
                return append(ending, word, vowel);
            }
        }
    }

    static int append(String sounds, char[] word, int length) {
        sounds.getChars(0, sounds.length(), word, length);
        return length + sounds.length();
    }

    private static int appendFrom(String sounds, int from, char[] word, int length) {
        sounds.getChars(from, sounds.length(), word, length);
        return length + sounds.length() - from;
    }
}
