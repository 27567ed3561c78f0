package org.isnad.interpret.phrases;

import static org.isnad.text.Letters.LAM;

import org.isnad.morphology.LexicalText;
import org.isnad.text.TokenisedText;
import org.jspecify.annotations.Nullable;

/** Looks for the phrase that is the subject of a finite verb: behind it, before it, or before the relative that it stands in. */
final class SubjectSearch {
    /** How far back from a verb its subject is looked for. */
    private static final int LONGEST_BEFORE = 20;

    private static final int LONGEST_PRECEDENCE = 9;
    /** Between a relative and its verb stand particles, an auxiliary, an adverb. */
    private static final int RELATIVE_NEAR = 3;

    private final Grammar grammar;
    private final LexicalText text;
    private final TokenisedText tokens;

    SubjectSearch(Grammar grammar) {
        this.grammar = grammar;
        this.text = grammar.text();
        this.tokens = grammar.tokens();
    }

    @Nullable
    NounPhrase after(int verb) {
        int end = grammar.sentenceEnd(verb);
        int at = skipAside(verb + 1, end);
        if (at >= end || grammar.hasPreposition(at) && grammar.nameEnd(at) < 0) {
            return null;
        }
        Role role = grammar.role(at);
        boolean begins = role == Role.NOUN
                || role == Role.NUMBER
                || role == Role.DEMONSTRATIVE
                || role == Role.PRONOUN
                || role == Role.QUOTE;
        return begins ? grammar.subjectPhrase(at, end) : null;
    }

    @Nullable
    NounPhrase before(int verb) {
        int first = grammar.sentenceFirst(verb);
        int from = Math.max(first, verb - LONGEST_BEFORE);
        int end = skipAsideBack(verb, from);
        for (int begin = end - 1; begin >= from; begin--) {
            if (opensClause(begin, first)) {
                NounPhrase phrase = beginsSubject(begin) ? grammar.nounPhrase(begin, end) : null;
                if (phrase != null && phrase.end() == end) {
                    return phrase;
                }
                if (grammar.role(begin) == Role.VERB || grammar.role(begin) == Role.COMPLEMENTISER) {
                    return null;
                }
            }
        }
        return null;
    }

    @Nullable
    NounPhrase ofPrecedence(int verb) {
        if (!grammar.is(verb - 1, Role.COMPLEMENTISER)) {
            return null;
        }
        int first = Math.max(grammar.sentenceFirst(verb) + 1, verb - LONGEST_PRECEDENCE);
        for (int begin = verb - 2; begin >= first; begin--) {
            if (grammar.is(begin - 1, Role.VERB)) {
                NounPhrase phrase = grammar.preposition(begin) == LAM ? grammar.nounPhrase(begin, verb - 1) : null;
                return phrase != null && phrase.end() == verb - 1 ? phrase : null;
            }
        }
        return null;
    }

    @Nullable
    NounPhrase ofRelative(int verb) {
        return null;
    }

    private boolean beginsSubject(int token) {
        Role role = grammar.role(token);
        return role == Role.NOUN || role == Role.DEMONSTRATIVE || role == Role.NUMBER;
    }

    private int skipAside(int from, int end) {
        int at = from;
        while (at < end && grammar.role(at) == Role.TIME) {
            at++;
        }
        if (grammar.isComma(at) && at + 1 < end && grammar.role(at + 1) == Role.TIME) {
            int after = at + 1;
            while (after < end && grammar.role(after) == Role.TIME) {
                after++;
            }
            at = grammar.isComma(after) ? after + 1 : at;
        }
        return at;
    }

    private int skipAsideBack(int verb, int from) {
        int end = verb;
        while (end > from && grammar.role(end - 1) == Role.PARTICLE) {
            end--;
        }
        return end;
    }

    private boolean opensClause(int token, int sentenceFirst) {
        if (token == sentenceFirst || grammar.hasConjunction(token)) {
            return true;
        }
        Role before = grammar.role(token - 1);
        return before == Role.PUNCTUATION
                || before == Role.COMPLEMENTISER
                || before == Role.VERB
                || before == Role.SUBORDINATOR
                || before == Role.PARTICLE
                || before == Role.TIME
                || before == Role.QUOTE;
    }
}
