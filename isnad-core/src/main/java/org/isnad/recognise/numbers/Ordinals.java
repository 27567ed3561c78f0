package org.isnad.recognise.numbers;

import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
import org.isnad.recognise.numbers.NumberWord.Kind;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/** Reads ordinals with the article: {@code الثالث}, {@code الحادي عشر}, {@code الثاني والعشرين}, {@code العشرين}. */
public final class Ordinals {
    private Ordinals() {}

    /** The ordinal that begins at the token, whatever is attached to it, or {@code null}. */
    public static @Nullable Ordinal at(LexicalText text, int token) {
        if (token < 0 || token >= text.size()) {
            return null;
        }
        for (Reading reading : text.readings(token)) {
            if (reading.is(NumberWords.NUMBER) && !reading.hasSuffix()) {
                NumberWord word = reading.value(NumberWord.class);
                if (word.kind() == Kind.ORDINAL && (reading.article() || isConstruct(word))) {
                    return compound(text, token, word, reading);
                }
                if (word.kind() == Kind.TENS && reading.article()) {
                    return new Ordinal(token + 1, (int) word.value(), reading);
                }
            }
        }
        return null;
    }

    /** Eleventh and so on may lose the article. */
    private static boolean isConstruct(NumberWord word) {
        return word.value() == 1;
    }

    private static @Nullable Ordinal compound(LexicalText text, int token, NumberWord word, Reading reading) {
        for (Reading next : token + 1 < text.size() ? text.readings(token + 1) : new Reading[0]) {
            if (!next.is(NumberWords.NUMBER) || next.hasSuffix() || next.preposition() != 0) {
                continue;
            }
            NumberWord ten = next.value(NumberWord.class);
            if (ten.kind() == Kind.TEN && next.conjunction() == 0 && !next.article()) {
                return new Ordinal(token + 2, (int) word.value() + 10, reading);
            }
            if (ten.kind() == Kind.TENS && next.conjunction() == Letters.WAW) {
                return new Ordinal(token + 2, (int) (word.value() + ten.value()), reading);
            }
        }
        return reading.article() ? new Ordinal(token + 1, (int) word.value(), reading) : null;
    }

    /**
     * An ordinal.
     *
     * @param end the token after it
     * @param reading of its first word, for what is attached to it
     */
    public record Ordinal(int end, int value, Reading reading) {}
}
