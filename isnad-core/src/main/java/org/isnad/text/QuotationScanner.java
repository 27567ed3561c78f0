package org.isnad.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Pairs quotation marks: {@code « »}, straight and curly double marks, single marks; nested or unclosed.
 *
 * <p>Curly marks are treated as straight ones, because Arabic pages turn them round at random. A straight mark opens
 * where a space stands before it and none after it, closes in the contrary case, and otherwise does whatever is due. A
 * quotation that is not closed ends with its paragraph.
 */
final class QuotationScanner {
    private static final int DOUBLE = 0;
    private static final int GUILLEMET = 1;
    private static final int SINGLE = 2;
    /** Deeper nesting than this is noise: such marks are left alone, which also bounds the work. */
    private static final int DEEPEST = 8;

    private final TokenisedText.Builder tokens;
    private final List<Quotation> found = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();

    private QuotationScanner(TokenisedText.Builder tokens) {
        this.tokens = tokens;
    }

    static boolean isQuote(char c) {
        return family(c) >= 0;
    }

    /** All quotations, ordered by their opening mark. */
    static List<Quotation> scan(TokenisedText.Builder tokens) {
        QuotationScanner scanner = new QuotationScanner(tokens);
        scanner.run();
        scanner.found.sort((left, right) -> Integer.compare(left.open(), right.open()));
        return scanner.found;
    }

    private static int family(char c) {
        return switch (c) {
            case '"', '\u201C', '\u201D', '\u201E', '\u201F', '\u2033' -> DOUBLE;
            case '\u00AB', '\u00BB', '\u300A', '\u300B' -> GUILLEMET;
            case '\'', '\u2018', '\u2019', '\u201A', '\u2039', '\u203A' -> SINGLE;
            default -> -1;
        };
    }

    private void run() {
        int paragraph = 0;
        for (int token = 0; token < tokens.size(); token++) {
            if (tokens.paragraphOf(token) != paragraph) {
                closeAll(token);
                paragraph = tokens.paragraphOf(token);
            }
            if (tokens.kind(token) == TokenKind.QUOTE) {
                mark(token);
            }
        }
        closeAll(tokens.size());
    }

    private void mark(int token) {
        boolean spaceBefore = tokens.spaceBefore(token);
        boolean spaceAfter = tokens.spaceAfter(token);
        boolean due = isOpen(family(tokens.firstChar(token)));
        boolean opens = spaceBefore == spaceAfter ? !due : spaceBefore;
        if (opens && open.size() < DEEPEST) {
            open.push(token);
        } else if (!opens && due) {
            close(token);
        }
    }

    private boolean isOpen(int family) {
        for (int mark : open) {
            if (family(tokens.firstChar(mark)) == family) {
                return true;
            }
        }
        return false;
    }

    /** Closes the innermost quotation of the mark's family, and with it those that were left open inside. */
    private void close(int token) {
        int family = family(tokens.firstChar(token));
        while (!open.isEmpty()) {
            int mark = open.pop();
            boolean matches = family(tokens.firstChar(mark)) == family;
            found.add(new Quotation(mark, token, matches, open.size()));
            if (matches) {
                return;
            }
        }
    }

    private void closeAll(int end) {
        while (!open.isEmpty()) {
            int mark = open.pop();
            // An apostrophe, or a straggler at a paragraph's end, is no quotation.
            if (family(tokens.firstChar(mark)) != SINGLE && end - mark > 2) {
                found.add(new Quotation(mark, end, false, open.size()));
            }
        }
    }
}
