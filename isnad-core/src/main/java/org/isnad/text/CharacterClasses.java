package org.isnad.text;

/** One byte for each UTF-16 code unit: what the tokeniser does with it. */
final class CharacterClasses {
    static final byte SPACE = 0;
    static final byte NEWLINE = 1;
    static final byte ARABIC = 2;
    static final byte LATIN = 3;
    static final byte DIGIT = 4;
    static final byte SIGN = 5;
    static final byte QUOTE = 6;
    static final byte HIGH_SURROGATE = 7;
    static final byte PUNCTUATION = 8;

    private static final byte[] TABLE = build();

    private CharacterClasses() {}

    static byte of(char c) {
        return TABLE[c];
    }

    private static byte[] build() {
        byte[] table = new byte[1 << 16];
        for (int i = 0; i < table.length; i++) {
            table[i] = classify((char) i);
        }
        return table;
    }

    private static byte classify(char c) {
        if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
            return NEWLINE;
        }
        // '#' and '_' only bind the words of a hashtag: to a reader they are spaces.
        if (Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c == '#'
                || c == '_') {
            return SPACE;
        }
        if (Letters.isSign(c) || Letters.isInvisible(c)) {
            return SIGN;
        }
        if (QuotationScanner.isQuote(c)) {
            return QUOTE;
        }
        if (Character.isHighSurrogate(c)) {
            return HIGH_SURROGATE;
        }
        if (Folding.digit(c) >= 0) {
            return DIGIT;
        }
        if (Character.isLetter(c)) {
            return isArabicBlock(c) ? ARABIC : LATIN;
        }
        return PUNCTUATION;
    }

    private static boolean isArabicBlock(char c) {
        return c >= '\u0600' && c <= '\u077F' || c >= '\u08A0' && c <= '\u08FF' || c >= '\uFB50' && c <= '\uFEFE';
    }
}
