package org.isnad.link;

import static org.isnad.text.Letters.ALEF;
import static org.isnad.text.Letters.LAM;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Span;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
import org.isnad.text.Folding;
import org.isnad.text.TokenisedText;
import org.jspecify.annotations.Nullable;

/** The words of one text as they are compared: folded, without what is attached before them and without the article. */
final class Wording {
    private static final int SHORTEST_DEFINITE = 4;

    private final LexicalText text;
    private final TokenisedText tokens;
    /** The bare words that were asked for. */
    private final @Nullable String[] bare;

    Wording(LexicalText text) {
        this.text = text;
        this.tokens = text.tokens();
        this.bare = new String[text.size()];
    }

    /** The bare words of {@code [first, end)}; what is no word is left out. */
    List<String> bare(int first, int end) {
        List<String> words = new ArrayList<>(end - first);
        for (int token = first; token < end; token++) {
            if (tokens.isWord(token)) {
                words.add(bare(token));
            }
        }
        return words;
    }

    String bare(int token) {
        String known = bare[token];
        if (known == null) {
            int from = tokens.foldedBegin(token) + attached(token);
            known = new String(tokens.folded(), from, tokens.foldedEnd(token) - from);
            bare[token] = known;
        }
        return known;
    }

    /** Whether anything is attached before the token's word, the article included. */
    boolean isAttachedTo(int token) {
        return attached(token) > 0;
    }

    /** How many folded characters of the token stand before its bare word. */
    private int attached(int token) {
        int begin = tokens.foldedBegin(token);
        int length = tokens.foldedEnd(token) - begin;
        int prefix = Integer.MAX_VALUE;
        for (Reading reading : text.readings(token)) {
            if (reading.article()) {
                return Math.min(length, reading.prefix() + 2);
            }
            prefix = Math.min(prefix, reading.prefix());
        }
        prefix = prefix == Integer.MAX_VALUE ? 0 : Math.min(prefix, length - 1);
        char[] folded = tokens.folded();
        boolean definite = length - prefix >= SHORTEST_DEFINITE
                && folded[begin + prefix] == ALEF
                && folded[begin + prefix + 1] == LAM;
        return definite ? prefix + 2 : prefix;
    }

    /** The bare words of a name in a table. */
    static List<String> bare(String name) {
        List<String> words = new ArrayList<>();
        String folded = Folding.fold(name);
        int from = 0;
        for (int at = 0; at <= folded.length(); at++) {
            if (at == folded.length() || !Character.isLetterOrDigit(folded.charAt(at))) {
                if (at > from) {
                    words.add(withoutArticle(folded.substring(from, at)));
                }
                from = at + 1;
            }
        }
        return words;
    }

    /** The folded words of {@code [first, end)}, with their articles. */
    String folded(int first, int end) {
        StringBuilder words = new StringBuilder();
        for (int token = first; token < end; token++) {
            if (tokens.isWord(token)) {
                words.append(words.isEmpty() ? "" : " ").append(tokens.form(token));
            }
        }
        return words.toString();
    }

    /** The text's words, with the article's alef where ل has swallowed it: {@code للوزير} is {@code الوزير}. */
    String shown(Span span) {
        String words = span.of(tokens.text());
        boolean swallowed = words.length() > SHORTEST_DEFINITE && words.charAt(0) == LAM && words.charAt(1) == LAM;
        return swallowed ? ALEF + words.substring(1) : words;
    }

    /** The first token of the span's words, past an opening quotation mark. */
    int firstWord(int first, int end) {
        int token = first;
        while (token < end - 1 && !tokens.isWord(token)) {
            token++;
        }
        return token;
    }

    private static String withoutArticle(String word) {
        boolean definite = word.length() >= SHORTEST_DEFINITE && word.charAt(0) == ALEF && word.charAt(1) == LAM;
        return definite ? word.substring(2) : word;
    }
}
