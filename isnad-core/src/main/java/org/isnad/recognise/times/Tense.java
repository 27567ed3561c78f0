package org.isnad.recognise.times;

import org.isnad.lexicon.Category;
import org.isnad.morphology.Aspect;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
import org.isnad.morphology.VerbForm;
import org.isnad.morphology.Verbs;
import org.isnad.text.Letters;
import org.isnad.text.TokenisedText;

/** Tells from the words around an expression whether it lies ahead: the nearest word before it that tells decides. */
final class Tense {
    private static final int REACH_BEFORE = 14;
    private static final int REACH_AFTER = 4;

    private static final long TELLING = Category.bits(TimeWords.FUTURE, Verbs.VERB, Verbs.PARTICIPLE, Verbs.MASDAR);

    private Tense() {}

    static boolean isFuture(LexicalText text, int first, int end) {
        TokenisedText tokens = text.tokens();
        int sentence = tokens.sentenceOf(first);
        for (int token = first - 1; token >= Math.max(tokens.sentenceFirst(sentence), first - REACH_BEFORE); token--) {
            if (tellsFuture(text, token)) {
                return true;
            }
            if (tellsPast(text, token)) {
                return false;
            }
        }
        for (int token = end; token < Math.min(tokens.sentenceEnd(sentence), end + REACH_AFTER); token++) {
            if (tellsFuture(text, token)) {
                return true;
            }
            if (tellsPast(text, token) || !tokens.isWord(token)) {
                return false;
            }
        }
        return false;
    }

    private static boolean tellsFuture(LexicalText text, int token) {
        if (!text.mayHave(token, TELLING)) {
            return false;
        }
        boolean future = false;
        for (Reading reading : text.readings(token)) {
            if (reading.is(TimeWords.FUTURE)) {
                return true;
            }
            if (reading.entry().value() instanceof VerbForm form) {
                if (!reading.future() && form.form().aspect() == Aspect.PERFECT) {
                    return false; // he seized: its first letter only looks like the mark of the future
                }
                future |= isMark(text.tokens(), token, reading)
                        && form.form().aspect() == Aspect.IMPERFECT
                        && reading.future();
            }
        }
        return future;
    }

    /** The mark of purpose is split off like that of the future, but tells no time. */
    private static boolean isMark(TokenisedText tokens, int token, Reading reading) {
        int at = tokens.foldedBegin(token) + reading.prefix() - 1;
        boolean mark = at >= tokens.foldedBegin(token) && tokens.folded()[at] == Letters.SEEN;
        // "I shall" is spelt like too many nouns (earlier, hour), and reports do not say it.
        return mark && tokens.folded()[at + 1] != Letters.ALEF;
    }

    /** Only a word that can be nothing but a perfect tells. */
    private static boolean tellsPast(LexicalText text, int token) {
        if (!text.mayHave(token, TELLING)) {
            return false;
        }
        boolean perfect = false;
        for (Reading reading : text.readings(token)) {
            if (reading.entry().value() instanceof VerbForm form) {
                if (form.form().aspect() != Aspect.PERFECT) {
                    return false;
                }
                perfect = true;
            }
        }
        return perfect;
    }
}
