package org.isnad.text;

/**
 * Cuts a text into tokens in one pass.
 *
 * <p>A word is a run of Arabic letters with the signs on them; other letters, and digits with the separators between
 * them, make tokens of their own; every other visible character is one token. The signs of a hashtag count as spaces.
 */
public final class Tokeniser {
    private Tokeniser() {}

    /** Tokens, sentences, paragraphs and quotations of a text. */
    public static TokenisedText tokenise(String text) {
        TokenisedText.Builder tokens = new TokenisedText.Builder(text);
        int at = 0;
        while (at < text.length()) {
            byte kind = CharacterClasses.of(text.charAt(at));
            int end = at + 1;
            switch (kind) {
                case CharacterClasses.NEWLINE -> tokens.newParagraph();
                case CharacterClasses.SPACE, CharacterClasses.SIGN -> {}
                case CharacterClasses.ARABIC -> {
                    end = runEnd(text, end, CharacterClasses.ARABIC);
                    tokens.add(at, end, TokenKind.WORD);
                }
                case CharacterClasses.LATIN -> {
                    end = runEnd(text, end, CharacterClasses.LATIN);
                    tokens.add(at, end, TokenKind.FOREIGN);
                }
                case CharacterClasses.DIGIT -> {
                    end = numberEnd(text, end);
                    tokens.add(at, end, TokenKind.NUMBER);
                }
                case CharacterClasses.QUOTE -> tokens.add(at, end, TokenKind.QUOTE);
                case CharacterClasses.HIGH_SURROGATE -> {
                    end = pairEnd(text, at);
                    tokens.add(at, end, TokenKind.PUNCTUATION);
                }
                default -> tokens.add(at, end, TokenKind.PUNCTUATION);
            }
            at = end;
        }
        return tokens.build();
    }

    /** End of a run of one class; signs inside it belong to it, signs without width at its end do not. */
    private static int runEnd(String text, int from, byte wanted) {
        int end = from;
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            byte kind = CharacterClasses.of(c);
            if (kind == wanted) {
                end = at + 1;
            } else if (kind != CharacterClasses.SIGN) {
                break;
            } else if (Letters.isSign(c)) {
                end = at + 1;
            }
            at++;
        }
        return end;
    }

    private static int numberEnd(String text, int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Folding.digit(c) >= 0) {
                at++;
            } else if (isNumberSeparator(c) && at + 1 < text.length() && Folding.digit(text.charAt(at + 1)) >= 0) {
                at += 2;
            } else {
                break;
            }
        }
        return at;
    }

    private static boolean isNumberSeparator(char c) {
        return c == '.'
                || c == ','
                || c == Letters.ARABIC_DECIMAL_SEPARATOR
                || c == Letters.ARABIC_THOUSANDS_SEPARATOR
                || c == Letters.ARABIC_COMMA;
    }

    private static int pairEnd(String text, int at) {
        boolean pair = at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        return at + (pair ? 2 : 1);
    }
}
