package org.isnad.recognise.numbers;

import org.isnad.text.Letters;
import org.isnad.text.TokenKind;
import org.isnad.text.TokenisedText;

/** Reads tokens of digits. */
public final class Digits {
    /** What {@link #whole} and {@link #decimal} answer where the token is no such number. */
    public static final long NONE = -1;

    private static final int MOST_DIGITS = 15;

    private Digits() {}

    /** The value of a token of digits alone, or {@link #NONE}. */
    public static long plain(TokenisedText tokens, int token) {
        if (token < 0 || token >= tokens.size() || tokens.kind(token) != TokenKind.NUMBER) {
            return NONE;
        }
        int from = tokens.foldedBegin(token);
        int to = tokens.foldedEnd(token);
        return run(tokens.folded(), from, to) == to ? value(tokens.folded(), from, to) : NONE;
    }

    /** The value of a token of digits, with separators of thousands between groups of three; or {@link #NONE}. */
    static long whole(TokenisedText tokens, int token) {
        char[] folded = tokens.folded();
        int to = tokens.foldedEnd(token);
        int end = run(folded, tokens.foldedBegin(token), to);
        long value = value(folded, tokens.foldedBegin(token), end);
        while (end < to && value >= 0) {
            int next = run(folded, end + 1, to);
            if (!separatesThousands(folded[end]) || next - end != 4 || value == 0) {
                return NONE;
            }
            value = value * 1000 + value(folded, end + 1, next);
            end = next;
        }
        return value;
    }

    /** Whether exactly one stop and three digits stand in the token: {@code 1.500} may be a thousand or a fraction. */
    static boolean isAmbiguous(TokenisedText tokens, int token) {
        char[] folded = tokens.folded();
        int to = tokens.foldedEnd(token);
        int end = run(folded, tokens.foldedBegin(token), to);
        return end < to && folded[end] == '.' && run(folded, end + 1, to) == to && to - end == 4;
    }

    /** The value of a token of digits with one decimal separator, or {@link #NONE}. */
    static double decimal(TokenisedText tokens, int token) {
        char[] folded = tokens.folded();
        int from = tokens.foldedBegin(token);
        int to = tokens.foldedEnd(token);
        int point = run(folded, from, to);
        if (point >= to || point == from || run(folded, point + 1, to) != to || to - from > MOST_DIGITS) {
            return NONE;
        }
        return value(folded, from, point) + value(folded, point + 1, to) / Math.pow(10, to - point - 1);
    }

    private static boolean separatesThousands(char c) {
        return c == ',' || c == '.' || c == Letters.ARABIC_COMMA || c == Letters.ARABIC_THOUSANDS_SEPARATOR;
    }

    private static int run(char[] folded, int from, int to) {
        int at = from;
        while (at < to && folded[at] >= '0' && folded[at] <= '9') {
            at++;
        }
        return at;
    }

    private static long value(char[] folded, int from, int to) {
        if (to - from > MOST_DIGITS || to == from) {
            return NONE;
        }
        long value = 0;
        for (int at = from; at < to; at++) {
            value = value * 10 + (folded[at] - '0');
        }
        return value;
    }
}
