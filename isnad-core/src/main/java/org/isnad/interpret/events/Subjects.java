package org.isnad.interpret.events;

import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.interpret.phrases.Role;
import org.isnad.text.TokenisedText;
import org.jspecify.annotations.Nullable;

/**
 * Who a verb without a subject behind it is about: the phrase before it, the one that its clause opens with, or the subject
 * of the verb before. Remembers the latest subject; for one walk over a text.
 */
public final class Subjects {
    private static final int FARTHEST = 24;

    private final Grammar grammar;
    private final TokenisedText tokens;
    private @Nullable NounPhrase latest;
    private int latestVerb = -1;

    public Subjects(Grammar grammar) {
        this.grammar = grammar;
        this.tokens = grammar.tokens();
    }

    /** Notes the subject of a verb that the walk has come to. */
    public void note(int verb, @Nullable NounPhrase subject) {
        if (subject != null && grammar.role(subject.first()) != Role.PRONOUN) {
            latest = subject;
            latestVerb = verb;
        }
    }

    /** The subject of the latest verb with one in the token's sentence, {@code null} where there is none. */
    public @Nullable NounPhrase running(int token) {
        boolean same = latest != null && tokens.sentenceOf(latestVerb) == tokens.sentenceOf(token);
        return same && latestVerb < token ? latest : null;
    }

    /** The subject of a verb that none follows. */
    public @Nullable NounPhrase before(int verb) {
        NounPhrase before = grammar.subjectBefore(verb);
        if (before != null && (before.first() == 0 || grammar.role(before.first() - 1) != Role.VERB)) {
            return before;
        }
        NounPhrase topic = topic(verb);
        return topic != null ? topic : running(verb);
    }

    /** {@code أن قوات الجيش في المديرية، نفذت}: what the clause opens with, where no other verb stands between. */
    private @Nullable NounPhrase topic(int verb) {
        int first = Math.max(grammar.sentenceFirst(verb), verb - FARTHEST);
        for (int token = verb - 1; token >= first; token--) {
            Role role = grammar.role(token);
            if (role == Role.VERB || role == Role.RELATIVE) {
                return null;
            }
            if (role == Role.COMPLEMENTISER) {
                return opening(token + 1, verb);
            }
        }
        return null;
    }

    private @Nullable NounPhrase opening(int token, int verb) {
        int at = token;
        if (at < verb && grammar.role(at) == Role.PREPOSITION && at + 1 < verb && grammar.role(at + 1) == Role.NUMBER) {
            at++;
        }
        boolean begins = at < verb
                && (grammar.role(at) == Role.NOUN || grammar.role(at) == Role.NUMBER)
                && !grammar.hasPreposition(at);
        return begins ? grammar.nounPhrase(at, verb) : null;
    }
}
