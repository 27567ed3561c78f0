package org.isnad.pipeline;

/** Tells the main language of a text by its letters: enough to warn of what is not Arabic. */
final class Language {
    static final String ARABIC = "ar";
    static final String UNDETERMINED = "und";

    /** Letters that other languages in Arabic script use and Arabic does not: Persian, Urdu, Kurdish, Pashto. */
    private static final String FOREIGN_LETTERS =
            "\u067E\u0686\u0698\u06AF\u06CC\u06A9\u0679\u0688\u0691\u06D2\u06D5\u06C6\u06CE";

    /** The letters of Arabic itself, in one row with the marks between them that Unicode counts as letters. */
    private static final char FIRST_BASIC = '\u0621';

    private static final char LAST_BASIC = '\u064A';

    private static final double MOSTLY = 0.5;
    private static final double TOO_MANY_FOREIGN = 0.04;

    private Language() {}

    /** {@code ar} where most letters are Arabic, else {@code und}. */
    static String of(String text) {
        int letters = 0;
        int arabic = 0;
        int foreign = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_BASIC && c <= LAST_BASIC) {
                letters++;
                arabic++;
                continue;
            }
            if (c <= '@' || !Character.isLetter(c)) {
                continue;
            }
            letters++;
            if (c >= '\u0621' && c <= '\u06FF' || c >= '\uFB50' && c <= '\uFEFC') {
                arabic++;
                foreign += FOREIGN_LETTERS.indexOf(c) >= 0 ? 1 : 0;
            }
        }
        boolean isArabic = letters > 0 && arabic > MOSTLY * letters && foreign < TOO_MANY_FOREIGN * arabic;
        return isArabic ? ARABIC : UNDETERMINED;
    }
}
