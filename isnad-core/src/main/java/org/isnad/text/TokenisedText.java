package org.isnad.text;

import java.util.Arrays;
import java.util.List;
import org.isnad.model.Span;

/**
 * A text as arrays of tokens, with the sentences, paragraphs and quotations over them.
 *
 * <p>Tokens are numbered from 0. Offsets count UTF-16 code units of {@link #text()}; folded forms lie one behind the other
 * in {@link #folded()}. Immutable, but for speed the arrays are shared, not copied: callers must not write to them.
 */
public final class TokenisedText {
    private final String text;
    private final int size;
    private final int[] begins;
    private final int[] ends;
    private final TokenKind[] kinds;
    private final int[] paragraphs;
    private final char[] folded;
    private final int[] foldedBegins;
    private final int[] sentenceFirsts;
    private final int[] sentenceOf;
    private final List<Quotation> quotations;
    private final int[] innermostQuotation;

    private TokenisedText(Builder builder, List<Quotation> quotations, boolean[] sentenceStarts) {
        this.text = builder.text;
        this.size = builder.size;
        this.begins = builder.begins;
        this.ends = builder.ends;
        this.kinds = builder.kinds;
        this.paragraphs = builder.paragraphs;
        this.folded = builder.folded;
        this.foldedBegins = builder.foldedBegins;
        this.quotations = List.copyOf(quotations);
        this.sentenceOf = new int[size];
        this.sentenceFirsts = numberSentences(sentenceStarts);
        this.innermostQuotation = nestQuotations();
    }

    public String text() {
        return text;
    }

    /** How many tokens there are. */
    public int size() {
        return size;
    }

    public int begin(int token) {
        return begins[token];
    }

    public int end(int token) {
        return ends[token];
    }

    public TokenKind kind(int token) {
        return kinds[token];
    }

    public boolean isWord(int token) {
        return token >= 0 && token < size && kinds[token] == TokenKind.WORD;
    }

    /** Whether the token is the one-character punctuation mark {@code c}. */
    public boolean isPunctuation(int token, char c) {
        return token >= 0 && token < size && kinds[token] == TokenKind.PUNCTUATION && text.charAt(begins[token]) == c;
    }

    public boolean isQuote(int token) {
        return token >= 0 && token < size && kinds[token] == TokenKind.QUOTE;
    }

    public char firstChar(int token) {
        return text.charAt(begins[token]);
    }

    /** The span from the first token to before the token {@code endToken}. */
    public Span span(int firstToken, int endToken) {
        return new Span(begins[firstToken], ends[endToken - 1]);
    }

    /** All folded characters; those of a token lie at {@code [foldedBegin(token), foldedEnd(token))}. */
    public char[] folded() {
        return folded;
    }

    public int foldedBegin(int token) {
        return foldedBegins[token];
    }

    public int foldedEnd(int token) {
        return foldedBegins[token + 1];
    }

    /** The folded form of a token as a string; for messages and tests, not for hot paths. */
    public String form(int token) {
        return new String(folded, foldedBegins[token], foldedBegins[token + 1] - foldedBegins[token]);
    }

    /** The offset in the text after the first {@code foldedChars} folded characters of a token. */
    public int offsetAfter(int token, int foldedChars) {
        int at = begins[token];
        int left = foldedChars;
        while (left > 0 && at < ends[token]) {
            left -= Folding.width(text.charAt(at));
            at++;
        }
        while (at < ends[token] && foldedChars > 0 && Folding.width(text.charAt(at)) == 0) {
            at++;
        }
        return at;
    }

    public int paragraphOf(int token) {
        return paragraphs[token];
    }

    public int sentenceCount() {
        return sentenceFirsts.length - 1;
    }

    public int sentenceOf(int token) {
        return sentenceOf[token];
    }

    /** First token of a sentence. */
    public int sentenceFirst(int sentence) {
        return sentenceFirsts[sentence];
    }

    /** The token after the last one of a sentence. */
    public int sentenceEnd(int sentence) {
        return sentenceFirsts[sentence + 1];
    }

    public Span sentenceSpan(int sentence) {
        return span(sentenceFirst(sentence), sentenceEnd(sentence));
    }

    /** All quotations, ordered by their opening mark. */
    public List<Quotation> quotations() {
        return quotations;
    }

    /** Index of the innermost quotation that holds the token between its marks, -1 where none does. */
    public int quotationAround(int token) {
        return innermostQuotation[token];
    }

    /** Index of the quotation that opens with the token, -1 where none does. */
    public int quotationOpenedBy(int token) {
        int low = 0;
        int high = quotations.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int open = quotations.get(middle).open();
            if (open == token) {
                return middle;
            }
            if (open < token) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    private int[] numberSentences(boolean[] starts) {
        int[] firsts = new int[size + 1];
        int count = 0;
        for (int token = 0; token < size; token++) {
            if (starts[token]) {
                firsts[count++] = token;
            }
            sentenceOf[token] = count - 1;
        }
        firsts[count] = size;
        return Arrays.copyOf(firsts, count + 1);
    }

    private int[] nestQuotations() {
        int[] innermost = new int[size];
        Arrays.fill(innermost, -1);
        // Ordered by opening mark, so an inner quotation overwrites the outer one; depth is bounded by the scanner.
        for (int index = 0; index < quotations.size(); index++) {
            Quotation quotation = quotations.get(index);
            Arrays.fill(innermost, quotation.first(), Math.max(quotation.first(), quotation.close()), index);
        }
        return innermost;
    }

    /** Collects tokens as the tokeniser finds them. */
    static final class Builder {
        private final String text;
        private int size;
        private int paragraph;
        private int[] begins;
        private int[] ends;
        private TokenKind[] kinds;
        private int[] paragraphs;
        private char[] folded;
        private int[] foldedBegins;

        Builder(String text) {
            this.text = text;
            int expected = text.length() / 5 + 16;
            begins = new int[expected];
            ends = new int[expected];
            kinds = new TokenKind[expected];
            paragraphs = new int[expected];
            foldedBegins = new int[expected + 1];
            folded = new char[text.length() + 16];
        }

        void newParagraph() {
            paragraph++;
        }

        void add(int begin, int end, TokenKind kind) {
            if (size == begins.length) {
                grow();
            }
            begins[size] = begin;
            ends[size] = end;
            kinds[size] = kind;
            paragraphs[size] = paragraph;
            int length = foldedBegins[size];
            if (folded.length < length + 2 * (end - begin)) {
                folded = Arrays.copyOf(folded, folded.length * 2 + 2 * (end - begin));
            }
            for (int at = begin; at < end; at++) {
                length = Folding.append(text.charAt(at), folded, length);
            }
            size++;
            foldedBegins[size] = length;
        }

        int size() {
            return size;
        }

        int begin(int token) {
            return begins[token];
        }

        int end(int token) {
            return ends[token];
        }

        TokenKind kind(int token) {
            return kinds[token];
        }

        char firstChar(int token) {
            return text.charAt(begins[token]);
        }

        int paragraphOf(int token) {
            return paragraphs[token];
        }

        /** Whether white space, the text's begin, an opening bracket or punctuation stands before the token. */
        boolean spaceBefore(int token) {
            int at = begins[token] - 1;
            while (at >= 0
                    && CharacterClasses.of(text.charAt(at)) == CharacterClasses.SIGN
                    && Letters.isInvisible(text.charAt(at))) {
                at--;
            }
            return at < 0 || isGap(text.charAt(at)) || "([{:-".indexOf(text.charAt(at)) >= 0;
        }

        /** Whether white space, the text's end or punctuation that closes stands after the token. */
        boolean spaceAfter(int token) {
            int at = ends[token];
            while (at < text.length() && Letters.isInvisible(text.charAt(at))) {
                at++;
            }
            return at >= text.length()
                    || isGap(text.charAt(at))
                    || ".,:;!?)]}\u060C\u061B\u061F".indexOf(text.charAt(at)) >= 0;
        }

        TokenisedText build() {
            return new TokenisedText(this, QuotationScanner.scan(this), SentenceScanner.starts(this));
        }

        private static boolean isGap(char c) {
            byte kind = CharacterClasses.of(c);
            return kind == CharacterClasses.SPACE && c != '_' || kind == CharacterClasses.NEWLINE;
        }

        private void grow() {
            int larger = begins.length * 2;
            begins = Arrays.copyOf(begins, larger);
            ends = Arrays.copyOf(ends, larger);
            kinds = Arrays.copyOf(kinds, larger);
            paragraphs = Arrays.copyOf(paragraphs, larger);
            foldedBegins = Arrays.copyOf(foldedBegins, larger + 1);
        }
    }
}
