package org.isnad.interpret.claims;

import org.isnad.interpret.phrases.FunctionWords;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.interpret.phrases.Role;
import org.isnad.model.Span;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
import org.isnad.morphology.Verbs;
import org.isnad.rules.Trace;
import org.isnad.text.TokenisedText;
import org.jspecify.annotations.Nullable;

/** What the kinds of cues share while one text is searched. */
final class Workbench {
    final Grammar grammar;
    final LexicalText text;
    final TokenisedText tokens;
    final CueLexicon cues;
    final NounCues nouns;
    final ComplementFinder complements;
    final ContentScan contents;
    final Discourse discourse;
    final Acts acts;
    final Trace trace;

    Workbench(
            Grammar grammar,
            CueLexicon cues,
            NounCues nouns,
            Prepositions prepositions,
            Discourse discourse,
            Trace trace) {
        this.grammar = grammar;
        this.text = grammar.text();
        this.tokens = grammar.tokens();
        this.cues = cues;
        this.nouns = nouns;
        this.complements = new ComplementFinder(grammar, cues, prepositions);
        this.contents = new ContentScan(grammar, cues, complements);
        this.discourse = discourse;
        this.acts = new Acts(grammar, cues);
        this.trace = trace;
    }

    /** The cue's own characters: without an attached conjunction. */
    Span cueSpan(int token, Reading reading) {
        return text.span(token, reading);
    }

    /** The token's own characters, without an attached conjunction or preposition. */
    Span wordSpan(int token) {
        return new Span(grammar.wordBegin(token), tokens.end(token));
    }

    /** Whether a negation stands right before the token. */
    boolean isNegated(int token) {
        return token > grammar.sentenceFirst(token)
                && text.has(token - 1, FunctionWords.NEGATION)
                && !text.has(token - 1, CueLexicon.WHICH);
    }

    /** {@code في بيان}, {@code لوكالة…}: where it was said, between the cue and its complement. */
    @Nullable
    NounPhrase medium(int from, int to) {
        for (int at = from; at < to; at++) {
            boolean attached = grammar.hasPreposition(at);
            boolean after = at > from && grammar.role(at - 1) == Role.PREPOSITION;
            boolean medium = text.has(at, FunctionWords.MEDIUM) && (attached || after);
            if (medium || attached && text.has(at, FunctionWords.LISTENER)) {
                return grammar.nounPhrase(at, to);
            }
        }
        return null;
    }

    /** {@code بيان صادر عن س}: who has issued a document, {@code null} where the words behind it do not tell. */
    @Nullable
    NounPhrase author(NounPhrase document, int limit) {
        int end = Math.min(limit, grammar.sentenceEnd(document.first()));
        int last = Math.min(end - 1, document.end() + 1);
        for (int at = document.first() + 1; at <= last; at++) {
            if (text.has(at, CueLexicon.ISSUED)) {
                int from = grammar.is(at + 1, Role.PREPOSITION) ? at + 2 : at + 1;
                return from < end ? grammar.nounPhrase(from, end) : null;
            }
            if (grammar.is(at, Role.VERB) && cues.find(text, at, Verbs.VERB) != null) {
                return grammar.subjectAfter(at);
            }
        }
        return null;
    }

    /** Who speaks where the cue at the token stands without a speaker. */
    @Nullable
    NounPhrase runningSpeaker(int token) {
        return discourse.runningSpeaker(token);
    }
}
