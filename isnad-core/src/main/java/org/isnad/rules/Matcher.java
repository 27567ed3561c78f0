package org.isnad.rules;

import java.util.Arrays;
import org.isnad.lexicon.Category;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
import org.isnad.rules.RuleSet.BindingIndex;
import org.isnad.rules.RuleSet.RuleWord;
import org.isnad.text.TokenisedText;
import org.jspecify.annotations.Nullable;

/** Tries patterns, one after the other, each at one token. Work is bounded by the pattern: each item is tried there or, if optional, missing. */
final class Matcher<S extends Scan, R> {
    private static final int FAILED = -1;

    private final S scan;
    private final LexicalText text;
    private final TokenisedText tokens;
    private final Category words;
    private final @Nullable Object[] bound;
    private int prefix;

    Matcher(S scan, Category words, int mostBindings) {
        this.scan = scan;
        this.text = scan.text();
        this.tokens = text.tokens();
        this.words = words;
        this.bound = new Object[mostBindings];
    }

    @Nullable
    Match<R> match(Pattern<S, R> pattern, int first) {
        prefix = -1;
        Arrays.fill(bound, 0, pattern.bindings(), null);
        int end = items(pattern, 0, first, tokens.sentenceOf(first));
        if (end == FAILED || !standBefore(pattern, first)) {
            return null;
        }
        R value = pattern.maker().make(scan, new Arguments(arguments(pattern)));
        return value == null ? null : new Match<>(first, end, Math.max(prefix, 0), value, pattern.rule(), null);
    }

    private int items(Pattern<S, R> pattern, int index, int token, int sentence) {
        if (index == pattern.items().size()) {
            return standAfter(pattern, token) ? token : FAILED;
        }
        Item<S> item = pattern.items().get(index);
        if (token < text.size() && tokens.sentenceOf(token) == sentence) {
            int savedPrefix = prefix;
            int next = one(item, token);
            int end = next == FAILED ? FAILED : items(pattern, index + 1, next, sentence);
            if (end != FAILED) {
                return end;
            }
            prefix = savedPrefix;
            if (item.binding() >= 0) {
                bound[item.binding()] = null;
            }
        }
        return item.optional() ? items(pattern, index + 1, token, sentence) : FAILED;
    }

    /** Walks away from the finding; what must not stand there takes no place, so that several may be forbidden in one. */
    private boolean standBefore(Pattern<S, R> pattern, int first) {
        int token = first - 1;
        for (int i = pattern.before().size() - 1; i >= 0; i--) {
            Item<S> item = pattern.before().get(i);
            if (stands(item, token, first) == item.not()) {
                return false;
            }
            token -= item.not() ? 0 : 1;
        }
        return true;
    }

    private boolean standAfter(Pattern<S, R> pattern, int end) {
        int token = end;
        for (int i = 0; i < pattern.after().size(); i++) {
            Item<S> item = pattern.after().get(i);
            if (stands(item, token, end - 1) == item.not()) {
                return false;
            }
            token += item.not() ? 0 : 1;
        }
        return true;
    }

    /** A context is one token in the sentence of the finding; a token outside it lacks everything. */
    private boolean stands(Item<S> item, int token, int inside) {
        return token >= 0
                && token < text.size()
                && tokens.sentenceOf(token) == tokens.sentenceOf(inside)
                && one(item, token) != FAILED;
    }

    private int one(Item<S> item, int token) {
        if (item.sign() != 0) {
            return tokens.isPunctuation(token, item.sign()) ? taken(token + 1, 0) : FAILED;
        }
        Slot<S> slot = item.slot();
        if (slot == null) {
            return word(item, token);
        }
        Slot.Filler filler = slot.at(scan, token, item.clitics());
        if (filler == null) {
            return FAILED;
        }
        if (item.binding() >= 0) {
            bound[item.binding()] = filler.value();
        }
        return taken(filler.end(), filler.prefix());
    }

    private int word(Item<S> item, int token) {
        if (!text.mayHave(token, words.bit())) {
            return FAILED;
        }
        for (Reading reading : text.readings(token)) {
            if (reading.is(words)
                    && item.clitics().accepts(reading)
                    && Arrays.binarySearch(
                                    item.words(), reading.value(RuleWord.class).number())
                            >= 0) {
                return taken(token + 1, reading.prefix());
            }
        }
        return FAILED;
    }

    private int taken(int end, int itemPrefix) {
        if (prefix < 0) {
            prefix = itemPrefix;
        }
        return end;
    }

    private @Nullable Object[] arguments(Pattern<S, R> pattern) {
        @Nullable Object[] values = new Object[pattern.arguments().size()];
        for (int i = 0; i < values.length; i++) {
            Object argument = pattern.arguments().get(i);
            if (argument instanceof BindingIndex binding) {
                values[i] = binding.index() < 0 ? null : bound[binding.index()];
            } else {
                values[i] = argument;
            }
        }
        return values;
    }
}
