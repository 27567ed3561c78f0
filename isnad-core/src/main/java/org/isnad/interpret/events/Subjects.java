package org.isnad.interpret.events;

import java.util.ArrayList;
import java.util.List;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.interpret.phrases.Role;
import org.isnad.morphology.Verbs;
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
    private final List<Integer> pending = new ArrayList<>(4);
    private @Nullable NounPhrase latest;
    private int latestVerb = -1;

    public Subjects(Grammar grammar) {
        this.grammar = grammar;
        this.tokens = grammar.tokens();
    }

    /** Notes the subject of a verb that the walk has come to. */
    public void note(int verb, @Nullable NounPhrase subject) {
        settle();
        boolean somebody = subject != null
                && grammar.role(subject.first()) != Role.PRONOUN
                && !grammar.text().has(subject.first(), Verbs.MASDAR);
        if (somebody) {
            latest = subject;
            latestVerb = verb;
        }
    }

    /** Notes a verb that no subject follows; who it is about is looked for only where somebody asks. */
    void noteLater(int verb) {
        pending.add(verb);
    }

    private void settle() {
        if (pending.isEmpty()) {
            return;
        }
        List<Integer> verbs = List.copyOf(pending);
        pending.clear();
        int sentence = tokens.sentenceOf(verbs.get(verbs.size() - 1));
        for (int verb : verbs) {
            if (tokens.sentenceOf(verb) == sentence) {
                note(verb, before(verb));
            }
        }
    }

    /** The subject of the latest verb with one in the token's sentence, {@code null} where there is none. */
    public @Nullable NounPhrase running(int token) {
        settle();
        boolean same = latest != null && tokens.sentenceOf(latestVerb) == tokens.sentenceOf(token);
        return same && latestVerb < token ? latest : null;
    }

    /** The subject of a verb that none follows. */
    public @Nullable NounPhrase before(int verb) {
        NounPhrase before = grammar.subjectBefore(verb);
        if (before != null) {
            return before;
        }
        NounPhrase topic = topic(verb);
        return topic != null ? topic : running(verb);
    }

    /** Whether a complementiser opens the clause before the token without a verb between. */
    boolean topicBefore(int token) {
        return topic(token) != null;
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
        NounPhrase phrase = begins ? grammar.nounPhrase(at, verb) : null;
        return phrase == null ? null : withCoordinated(phrase, verb);
    }

    /** {@code الجيش، والفصائل الموالية له، وسعا}: all up to the verb, where nothing but coordinated nouns stands between. */
    private NounPhrase withCoordinated(NounPhrase phrase, int verb) {
        int next = phrase.end();
        boolean joined = next + 1 < verb && grammar.isComma(next) && grammar.hasConjunction(next + 1);
        NounPhrase second = joined && grammar.role(next + 1) == Role.NOUN ? grammar.nounPhrase(next + 1, verb) : null;
        if (second == null) {
            return phrase;
        }
        return new NounPhrase(phrase.first(), second.end(), phrase.span().to(second.span()), phrase.definite());
    }
}
