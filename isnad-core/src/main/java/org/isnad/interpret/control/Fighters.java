package org.isnad.interpret.control;

import org.isnad.interpret.events.Subjects;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.text.TokenisedText;
import org.jspecify.annotations.Nullable;

/** The subjects of a walk over a text, and the latest of them that fights; for one walk. */
final class Fighters {
    /** How many sentences back the party that fights is still the one that is meant. */
    private static final int SENTENCES = 3;

    private final TokenisedText tokens;
    private final Subjects subjects;
    private final Parties parties;
    private @Nullable NounPhrase latest;

    Fighters(Grammar grammar, Parties parties) {
        this.tokens = grammar.tokens();
        this.subjects = new Subjects(grammar);
        this.parties = parties;
    }

    void note(int verb, @Nullable NounPhrase subject) {
        subjects.note(verb, subject);
        if (subject != null && parties.fightsItself(subject)) {
            latest = subject;
        }
    }

    /** The subject of the latest verb in the token's sentence; a party that fights also where its name is a masdar. */
    @Nullable
    NounPhrase running(int token) {
        NounPhrase running = subjects.running(token);
        return running == null || !parties.isArmed(running) && latest != null && latest.first() > running.first()
                ? latestWithin(token, 0, running)
                : running;
    }

    /** The subject of a verb that none follows. */
    @Nullable
    NounPhrase before(int verb) {
        NounPhrase before = subjects.before(verb);
        return before == null ? latestWithin(verb, 0, null) : before;
    }

    /** The latest party that fights, from the sentence before at the earliest. */
    @Nullable
    NounPhrase earlier(int token) {
        return latestWithin(token, SENTENCES, null);
    }

    private @Nullable NounPhrase latestWithin(int token, int sentences, @Nullable NounPhrase otherwise) {
        boolean near = latest != null
                && latest.first() < token
                && tokens.sentenceOf(token) - tokens.sentenceOf(latest.first()) <= sentences;
        return near ? latest : otherwise;
    }
}
