package org.isnad.text;

/**
 * Finds where sentences end: at a line's end, and after {@code . ! ? ؟} with the closing marks that follow at once.
 *
 * <p>Abbreviations hold together ({@code د.}, {@code أ.ف.ب}: a full stop after a single letter), two or more full stops do
 * not split, nor does one inside an address or a number.
 */
final class SentenceScanner {
    private SentenceScanner() {}

    /** For each token, whether a sentence begins with it. */
    static boolean[] starts(TokenisedText.Builder tokens) {
        boolean[] starts = new boolean[tokens.size() + 1];
        boolean pending = true;
        for (int token = 0; token < tokens.size(); token++) {
            boolean newParagraph = token > 0 && tokens.paragraphOf(token) != tokens.paragraphOf(token - 1);
            boolean closes = pending && token > 0 && !newParagraph && closesWhatEnded(tokens, token);
            if (newParagraph || pending && !closes) {
                starts[token] = true;
                pending = false;
            }
            if (ends(tokens, token)) {
                pending = true;
            }
        }
        return starts;
    }

    /** Quotation marks and brackets that directly follow a full stop belong to the sentence that it ends. */
    private static boolean closesWhatEnded(TokenisedText.Builder tokens, int token) {
        char c = tokens.firstChar(token);
        boolean closing = tokens.kind(token) == TokenKind.QUOTE || c == ')' || c == ']';
        return closing && tokens.begin(token) == tokens.end(token - 1) && tokens.spaceAfter(token)
                || isEnder(c) && tokens.kind(token) == TokenKind.PUNCTUATION;
    }

    private static boolean ends(TokenisedText.Builder tokens, int token) {
        if (tokens.kind(token) != TokenKind.PUNCTUATION) {
            return false;
        }
        char c = tokens.firstChar(token);
        if (c != '.') {
            return isEnder(c);
        }
        return !isFullStop(tokens, token - 1)
                && !isFullStop(tokens, token + 1)
                && !isAbbreviated(tokens, token)
                && !isInsideAddress(tokens, token);
    }

    private static boolean isEnder(char c) {
        return c == '.' || c == '!' || c == '?' || c == Letters.ARABIC_QUESTION_MARK;
    }

    private static boolean isFullStop(TokenisedText.Builder tokens, int token) {
        return token >= 0
                && token < tokens.size()
                && tokens.kind(token) == TokenKind.PUNCTUATION
                && tokens.firstChar(token) == '.';
    }

    private static boolean isAbbreviated(TokenisedText.Builder tokens, int stop) {
        int before = stop - 1;
        return before >= 0
                && tokens.end(before) == tokens.begin(stop)
                && (tokens.kind(before) == TokenKind.WORD || tokens.kind(before) == TokenKind.FOREIGN)
                && tokens.end(before) - tokens.begin(before) == 1;
    }

    private static boolean isInsideAddress(TokenisedText.Builder tokens, int stop) {
        return stop > 0
                && stop + 1 < tokens.size()
                && tokens.kind(stop - 1) == TokenKind.FOREIGN
                && tokens.kind(stop + 1) == TokenKind.FOREIGN
                && tokens.end(stop - 1) == tokens.begin(stop)
                && tokens.begin(stop + 1) == tokens.end(stop);
    }
}
