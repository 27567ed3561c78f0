package org.isnad.interpret.claims;

import java.util.List;
import org.isnad.interpret.phrases.FunctionWords;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.interpret.phrases.Role;
import org.isnad.lexicon.RowRef;
import org.isnad.model.Act;
import org.isnad.model.RuleId;
import org.isnad.model.Span;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
import org.isnad.morphology.Verbs;
import org.isnad.text.TokenisedText;
import org.jspecify.annotations.Nullable;

/**
 * Sources without a speech verb of their own: {@code بحسب س}, {@code وفقا لـس}, {@code حسبما أعلن س}.
 *
 * <p>What is said stands behind the source where the phrase opens the sentence, else before it. Behind a claim that names its
 * speaker the source is one who relays it, and the claim gets a {@code via} instead.
 */
final class AccordingCues {
    private static final RuleId BEFORE = new RuleId("CLAIM.ACCORDING_TO_AFTER");
    private static final RuleId AFTER = new RuleId("CLAIM.ACCORDING_TO_FIRST");

    private static final int COMPLEMENT_NEAR = 12;
    /** A clause of news is no longer, which bounds the work in a text without ends of sentences. */
    private static final int FARTHEST_BACK = 250;

    private final Workbench bench;
    private final Grammar grammar;
    private final LexicalText text;
    private final TokenisedText tokens;

    /** Who relays the next claim of the sentence {@code relaysIn}. */
    private @Nullable NounPhrase relay;

    private int relaysIn = -1;

    AccordingCues(Workbench bench) {
        this.bench = bench;
        this.grammar = bench.grammar;
        this.text = bench.text;
        this.tokens = bench.tokens;
    }

    /** The claim at the token; {@code null} where there is none, or where the source became an earlier claim's relay. */
    @Nullable
    ClaimDraft at(int token, List<ClaimDraft> earlier) {
        Source source = source(token);
        if (source == null) {
            return null;
        }
        boolean self = text.has(source.phrase.first(), CueLexicon.SELF);
        if (self && token != grammar.sentenceFirst(token)) {
            return null;
        }
        if (speaksThrough(token, source, earlier)) {
            return null;
        }
        int sentenceFirst = grammar.sentenceFirst(token);
        boolean opens = token <= sentenceFirst + 1 || grammar.is(source.phrase.end(), Role.COMPLEMENTISER);
        ClaimDraft behind = opens ? first(token, source) : null;
        if (behind != null || opens && (token != sentenceFirst || !isAlone(source))) {
            return behind;
        }
        if (opens && sentenceFirst > 0) {
            sentenceFirst = grammar.sentenceFirst(sentenceFirst - 1);
        }
        if (relays(token, source, earlier)) {
            return null;
        }
        int from = clauseFirst(token, sentenceFirst);
        ContentScan.Content content = bench.contents.between(from, token);
        return content == null
                ? null
                : draft(token, source, content, BEFORE).withContent(parts(content, source, token));
    }

    /** {@code …. وفق س.}: the source is all that its sentence holds; it belongs to the one before. */
    private boolean isAlone(Source source) {
        int end = grammar.sentenceEnd(source.phrase.first());
        return source.phrase.end() >= end || source.phrase.end() == end - 1 && !tokens.isWord(end - 1);
    }

    /** {@code بدأ الحريق، وفقا للشرطة، في مخزن}: the clause goes on behind a source between commas. */
    private List<Span> parts(ContentScan.Content content, Source source, int token) {
        int comma = source.phrase.end();
        boolean between =
                grammar.isComma(token - 1) && grammar.isComma(comma) && comma + 1 < grammar.sentenceEnd(token);
        if (!between || bench.contents.beginsAnotherClaim(comma + 1) || grammar.hasConjunction(comma + 1)) {
            return List.of(content.span());
        }
        ContentScan.Content rest = bench.contents.from(comma + 1);
        return rest == null ? List.of(content.span()) : List.of(content.span(), rest.span());
    }

    private @Nullable ClaimDraft first(int token, Source source) {
        int at = source.phrase.end();
        int end = grammar.sentenceEnd(token);
        while (at < end && (grammar.role(at) == Role.PUNCTUATION || grammar.role(at) == Role.PARTICLE)) {
            at++;
        }
        if (bench.acts.isMedium(source.phrase) && says(at, end)) {
            relay = source.phrase;
            relaysIn = tokens.sentenceOf(token);
            return null;
        }
        ContentScan.Content content = at < end ? bench.contents.from(at) : null;
        return content == null ? null : draft(token, source, content, AFTER);
    }

    /** {@code وبحسب الوكالة، قال س إن}, {@code وبحسب الوكالة فإن س يرى أن}: another speaks, the source relays him. */
    private boolean says(int from, int end) {
        int verb = from;
        if (from < end && grammar.role(from) == Role.NOUN) {
            NounPhrase subject = grammar.nounPhrase(from, end);
            verb = subject == null ? from : subject.end();
        }
        if (verb >= end || grammar.role(verb) != Role.VERB) {
            return false;
        }
        CueLexicon.Cue cue = bench.cues.find(text, verb, Verbs.VERB);
        return cue != null && bench.complements.clause(cue.row(), verb + 1, end) != null;
    }

    /** The claim with the source that its sentence begins with as one who relays it. */
    ClaimDraft relayed(ClaimDraft draft) {
        NounPhrase phrase = relay;
        boolean due = phrase != null
                && relaysIn == tokens.sentenceOf(draft.token())
                && draft.via().isEmpty();
        relay = null;
        return due && phrase != null ? draft.withVia(phrase) : draft;
    }

    private @Nullable Source source(int token) {
        int end = grammar.sentenceEnd(token);
        Reading what = text.find(token, CueLexicon.ACCORDING_WHAT);
        boolean also = token == grammar.sentenceFirst(token) && text.has(token, CueLexicon.ALSO);
        if (what != null && !also) {
            int verb = token + what.length();
            boolean says = verb < end && grammar.role(verb) == Role.VERB;
            CueLexicon.Cue cue = says ? bench.cues.find(text, verb, Verbs.VERB) : null;
            NounPhrase subject = cue == null ? null : grammar.subjectAfter(verb);
            if (cue != null
                    && (cue.row().allows(Frame.THAT) || cue.row().style() == CueRow.Style.RELAY)
                    && subject != null
                    && !saysItself(cue.row(), subject, end)) {
                Span span = text.span(token, what).to(text.span(verb, cue.reading()));
                return new Source(
                        span,
                        subject,
                        null,
                        cue.row().lemma(),
                        bench.acts.of(cue.row().act(), text.size(), subject, null),
                        cue.row().row());
            }
        }
        Reading according = text.find(token, CueLexicon.ACCORDING);
        if (according == null || token + according.length() >= end) {
            return null;
        }
        NounPhrase phrase = grammar.nounPhrase(token + according.length(), end);
        // "According to" also means "in accordance with": only who can speak, or a text, is a source.
        if (phrase == null
                || !grammar.mayAct(phrase)
                        && !text.has(phrase.first(), FunctionWords.MEDIUM)
                        && !bench.acts.isFigures(phrase)
                        && !grammar.is(phrase.first(), Role.QUOTE)) {
            return null;
        }
        Span span = new Span(text.span(token, according).begin(), tokens.end(token));
        return named(span, phrase, according);
    }

    /** {@code كما حذر الوزير من}: a claim of its own, not the source of the one before. */
    private boolean saysItself(CueRow row, NounPhrase subject, int end) {
        if (row.style() == CueRow.Style.RELAY || bench.complements.isCueParticiple(subject.end())) {
            return false;
        }
        int limit = Math.min(end, subject.end() + COMPLEMENT_NEAR);
        return bench.complements.clause(row, subject.end(), limit) != null
                || bench.complements.prepositional(row, subject.end(), limit) != null;
    }

    /** {@code وفقا لإحصاءات س}: the source is who made them, the figures are the medium. */
    private Source named(Span cue, NounPhrase phrase, Reading according) {
        String lemma = according.entry().lemma();
        RowRef row = according.entry().row();
        boolean construct = text.has(phrase.first(), FunctionWords.MEDIUM) && !grammar.isDefinite(phrase.first());
        NounPhrase owner =
                construct && phrase.length() > 1 ? grammar.nounPhrase(phrase.first() + 1, phrase.end()) : null;
        NounPhrase author = construct ? bench.author(phrase, grammar.sentenceEnd(phrase.first())) : null;
        if (author != null) {
            return new Source(
                    cue, author, grammar.nounPhrase(phrase.first(), phrase.first() + 1), lemma, Act.REPORT, row);
        }
        if (owner != null && owner.definite()) {
            NounPhrase medium = grammar.nounPhrase(phrase.first(), phrase.first() + 1);
            return new Source(cue, owner, medium, lemma, act(phrase, owner), row);
        }
        return new Source(cue, phrase, null, lemma, act(phrase, phrase), row);
    }

    /** What media and figures tell is reported, what others tell is said. */
    private Act act(NounPhrase phrase, NounPhrase owner) {
        boolean reported = bench.acts.isMedium(owner) || bench.acts.isFigures(phrase);
        return reported ? Act.REPORT : Act.SAY;
    }

    /** {@code ذكرت ص نقلا عن س أن}: the source between a cue and what it says is the one who says it. */
    private boolean speaksThrough(int token, Source source, List<ClaimDraft> earlier) {
        if (earlier.isEmpty()) {
            return false;
        }
        ClaimDraft last = earlier.get(earlier.size() - 1);
        boolean between = tokens.sentenceOf(last.token()) == tokens.sentenceOf(token)
                && last.content().get(0).begin() >= source.phrase.span().end();
        if (!between || last.speaker() == null) {
            return false;
        }
        earlier.set(earlier.size() - 1, last.withSpeaker(source.phrase).withVia(last.speaker()));
        return true;
    }

    private boolean relays(int token, Source source, List<ClaimDraft> earlier) {
        if (earlier.isEmpty()) {
            return false;
        }
        ClaimDraft last = earlier.get(earlier.size() - 1);
        boolean sameSentence = tokens.sentenceOf(last.token()) == tokens.sentenceOf(token)
                || token == grammar.sentenceFirst(token) && isAlone(source);
        int contentEnd = last.content().get(last.content().size() - 1).end();
        boolean adjacent = contentEnd <= tokens.begin(token) && tokens.begin(token) - contentEnd <= 3;
        if (!sameSentence || !adjacent) {
            return false;
        }
        if (last.via().isEmpty()) {
            earlier.set(earlier.size() - 1, last.withVia(source.phrase));
        }
        return true;
    }

    /** Where the clause that the source is given for begins: behind the last claim of the sentence. */
    private int clauseFirst(int token, int sentenceFirst) {
        int from = Math.max(sentenceFirst, token - FARTHEST_BACK);
        for (int at = token - 1; at > from; at--) {
            if (text.has(at, CueLexicon.ACCORDING)) {
                return at + 2;
            }
        }
        return from;
    }

    private ClaimDraft draft(int token, Source source, ContentScan.Content content, RuleId rule) {
        return new ClaimDraft(
                token,
                source.cue,
                source.lemma,
                source.act,
                content.form(),
                false,
                source.phrase,
                bench.discourse.namedBefore(source.phrase),
                null,
                List.of(content.span()),
                source.medium,
                List.of(),
                rule,
                source.row);
    }

    private record Source(
            Span cue, NounPhrase phrase, @Nullable NounPhrase medium, String lemma, Act act, RowRef row) {}
}
