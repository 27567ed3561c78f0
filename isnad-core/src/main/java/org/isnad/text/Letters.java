package org.isnad.text;

/** Names of the letters and signs of the Arabic script that code speaks of, by their Unicode names. */
public final class Letters {
    public static final char HAMZA = '\u0621';
    public static final char ALEF_WITH_MADDA = '\u0622';
    public static final char ALEF_WITH_HAMZA_ABOVE = '\u0623';
    public static final char WAW_WITH_HAMZA = '\u0624';
    public static final char ALEF_WITH_HAMZA_BELOW = '\u0625';
    public static final char YEH_WITH_HAMZA = '\u0626';
    public static final char ALEF = '\u0627';
    public static final char BEH = '\u0628';
    public static final char TEH_MARBUTA = '\u0629';
    public static final char TEH = '\u062A';
    public static final char SEEN = '\u0633';
    public static final char AIN = '\u0639';
    public static final char TATWEEL = '\u0640';
    public static final char FEH = '\u0641';
    public static final char KAF = '\u0643';
    public static final char LAM = '\u0644';
    public static final char MEEM = '\u0645';
    public static final char NOON = '\u0646';
    public static final char HEH = '\u0647';
    public static final char WAW = '\u0648';
    public static final char ALEF_MAKSURA = '\u0649';
    public static final char YEH = '\u064A';
    public static final char FATHATAN = '\u064B';
    public static final char LAST_VOWEL_SIGN = '\u065F';
    public static final char SUPERSCRIPT_ALEF = '\u0670';
    public static final char ALEF_WASLA = '\u0671';
    public static final char KEHEH = '\u06A9';
    public static final char FARSI_YEH = '\u06CC';
    public static final char ARABIC_COMMA = '\u060C';
    public static final char ARABIC_SEMICOLON = '\u061B';
    public static final char ARABIC_QUESTION_MARK = '\u061F';
    public static final char ARABIC_DECIMAL_SEPARATOR = '\u066B';
    public static final char ARABIC_THOUSANDS_SEPARATOR = '\u066C';
    public static final char ARABIC_INDIC_DIGIT_ZERO = '\u0660';
    public static final char EXTENDED_ARABIC_INDIC_DIGIT_ZERO = '\u06F0';

    private Letters() {}

    /** Signs that ride on letters (vowels, tanween, shadda, sukun, superscript alef) and tatweel: never a word alone. */
    public static boolean isSign(char c) {
        return c >= FATHATAN && c <= LAST_VOWEL_SIGN
                || c == SUPERSCRIPT_ALEF
                || c == TATWEEL
                || c >= '\u0610' && c <= '\u061A'
                || c >= '\u06D6' && c <= '\u06DC'
                || c >= '\u06DF' && c <= '\u06E4'
                || c >= '\u06E7' && c <= '\u06E8'
                || c >= '\u06EA' && c <= '\u06ED';
    }

    /** Characters without width that steer joining or direction; they occur anywhere and mean nothing to matching. */
    public static boolean isInvisible(char c) {
        return c >= '\u200B' && c <= '\u200F'
                || isDirectionMark(c)
                || c == '\u2060'
                || c == '\uFEFF'
                || c == '\u00AD'
                || c == '\u061C';
    }

    /** Marks, embeddings, overrides and isolates of the bidirectional algorithm. */
    public static boolean isDirectionMark(char c) {
        return c == '\u200E'
                || c == '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2066' && c <= '\u2069'
                || c == '\u061C';
    }

    /** A letter of the Arabic script, presentation forms included. */
    public static boolean isArabicLetter(char c) {
        return c >= '\u0600' && c <= '\uFEFF' && CharacterClasses.of(c) == CharacterClasses.ARABIC;
    }
}
