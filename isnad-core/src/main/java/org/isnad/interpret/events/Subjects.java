package org.isnad.interpret.events;

import java.util.ArrayList;
import java.util.List;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.interpret.phrases.Role;
import org.isnad.morphology.Verbs;
import org.isnad.text.Letters;
import org.isnad.text.TokenisedText;
import org.jspecify.annotations.Nullable;

/**
 * Who a verb without a subject behind it is about: the phrase before it, the one that its clause opens with, or the subject
 * of the verb before. Remembers the latest subject; for one walk over a text.
 */
public final class Subjects {
    private static final int FARTHEST = 24;
    private static final int FARTHEST_ACT = 40;
    private static final int LONGEST_HEAD = 12;

    private final Grammar grammar;
    private final TokenisedText tokens;
    private final List<Pending> pending = new ArrayList<>(4);
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
                && !isAct(subject);
        if (somebody) {
            latest = subject;
            latestVerb = verb;
        }
    }

    /** A verbal noun, unless it names a body: {@code المقاومة}, {@code الطيران}. */
    boolean isAct(NounPhrase phrase) {
        return grammar.text().has(phrase.first(), Verbs.MASDAR)
                && !grammar.isHeadedByActor(phrase)
                && !EventWords.has(grammar.text(), phrase.first(), WordClass.ARMED);
    }

    /** A verb whose subject is looked for before it, and the phrase behind it, which is taken where none stands there. */
    private record Pending(int verb, @Nullable NounPhrase after) {}

    /** Notes a verb that no subject follows, or maybe its object; who it is about is looked for only where somebody asks. */
    void noteLater(int verb, @Nullable NounPhrase after) {
        pending.add(new Pending(verb, after));
    }

    private void settle() {
        if (pending.isEmpty()) {
            return;
        }
        List<Pending> verbs = List.copyOf(pending);
        pending.clear();
        int sentence = tokens.sentenceOf(verbs.get(verbs.size() - 1).verb());
        for (Pending next : verbs) {
            if (tokens.sentenceOf(next.verb()) == sentence) {
                NounPhrase before = next.after() == null ? before(next.verb()) : inFront(next.verb());
                note(next.verb(), before == null ? next.after() : before);
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
        NounPhrase before = inFront(verb);
        boolean relative = verb > 0 && grammar.role(verb - 1) == Role.RELATIVE;
        return before != null || relative ? before : running(verb);
    }

    /** The phrase in front of a verb that may be its subject: right before it, or what its clause opens with. */
    @Nullable
    NounPhrase inFront(int verb) {
        if (verb > 0 && grammar.role(verb - 1) == Role.RELATIVE) {
            return headOfRelative(verb - 1);
        }
        NounPhrase before = grammar.subjectBefore(verb);
        return before != null ? before : topicUpTo(verb);
    }

    /** {@code عن الوزير، الذي بدأ}: the phrase that a relative clause tells more of. */
    private @Nullable NounPhrase headOfRelative(int relative) {
        int first = Math.max(grammar.sentenceFirst(relative), relative - LONGEST_HEAD);
        int end = relative > first && grammar.isComma(relative - 1) ? relative - 1 : relative;
        for (int begin = end - 1; begin >= first; begin--) {
            Role role = grammar.role(begin);
            boolean opens = begin == first
                    || role == Role.PREPOSITION
                    || role == Role.VERB
                    || role == Role.COMPLEMENTISER
                    || role == Role.SUBORDINATOR
                    || grammar.isComma(begin);
            if (opens) {
                boolean noun = begin == first && role == Role.NOUN;
                NounPhrase head = grammar.nounPhrase(noun ? begin : begin + 1, end);
                return head != null && head.end() == end ? head : null;
            }
        }
        return null;
    }

    /**
     * Who acts in the clause of a token: as {@link #running}, but not who tells of it. Behind a complementiser only the phrase
     * that opens the clause acts, unless a pronoun on it takes up the speaker.
     */
    @Nullable
    NounPhrase actor(int token) {
        NounPhrase running = running(token);
        if (running == null) {
            return null;
        }
        int first = Math.max(latestVerb, token - FARTHEST_ACT);
        for (int at = token - 1; at > first; at--) {
            if (grammar.role(at) == Role.COMPLEMENTISER) {
                boolean pronoun = tokens.folded()[tokens.foldedEnd(at) - 1] != Letters.NOON;
                return pronoun ? running : opening(at + 1, token);
            }
        }
        return running;
    }

    /** Whether a complementiser opens the clause before the token without a verb between. */
    boolean topicBefore(int token) {
        return topic(token) != null;
    }

    /** {@code إن مساعدة مدير دائرة غرب القارة التقت}: the topic, where nothing but nouns stands between it and the verb. */
    @Nullable
    NounPhrase topicUpTo(int verb) {
        NounPhrase topic = topic(verb);
        if (topic == null || topic.end() == verb) {
            return topic;
        }
        for (int token = topic.end(); token < verb; token++) {
            if (grammar.role(token) != Role.NOUN || grammar.hasPreposition(token)) {
                return topic;
            }
        }
        return new NounPhrase(
                topic.first(),
                verb,
                new org.isnad.model.Span(topic.span().begin(), tokens.end(verb - 1)),
                topic.definite());
    }

    /** {@code أن قوات الجيش في المديرية، نفذت}: what the clause opens with, where no other verb stands between. */
    private @Nullable NounPhrase topic(int verb) {
        int first = Math.max(grammar.sentenceFirst(verb), verb - FARTHEST);
        for (int token = verb - 1; token >= first; token--) {
            Role role = grammar.role(token);
            if (role == Role.COMPLEMENTISER || opensPast(token)) {
                return opening(token + 1, verb);
            }
            if (role == Role.VERB || role == Role.RELATIVE) {
                return null;
            }
        }
        return null;
    }

    /** {@code كان مسلحون}: behind the verb of the past stands who did it. */
    private boolean opensPast(int token) {
        return EventWords.has(grammar.text(), token, WordClass.CLAUSE);
    }

    /** {@code أن ستة جنود، بينهم ضابط، قتلوا}: the topic, though a clause stands between it and the verb. */
    @Nullable
    NounPhrase topicOfClause(int verb) {
        int first = Math.max(grammar.sentenceFirst(verb), verb - FARTHEST);
        for (int token = verb - 1; token >= first; token--) {
            if (grammar.role(token) == Role.COMPLEMENTISER || opensPast(token)) {
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
