package org.isnad.rules;

import org.isnad.model.RuleId;
import org.isnad.model.Span;
import org.isnad.text.TokenisedText;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found.
 *
 * @param first first token
 * @param end token after the last one
 * @param prefix how many folded characters of the first token do not belong to it
 * @param rival a rule that makes something else of the same tokens; such a set of rules is ambiguous there
 */
public record Match<R>(
        int first,
        int end,
        int prefix,
        R value,
        RuleId rule,
        @Nullable RuleId rival) {
    public Span span(TokenisedText tokens) {
        return new Span(tokens.offsetAfter(first, prefix), tokens.end(end - 1));
    }

    int length() {
        return end - first;
    }

    Match<R> withRival(RuleId other) {
        return new Match<>(first, end, prefix, value, rule, other);
    }
}
