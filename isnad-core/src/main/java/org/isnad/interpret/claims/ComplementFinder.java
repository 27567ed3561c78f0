package org.isnad.interpret.claims;

import static org.isnad.text.Letters.ALEF;
import static org.isnad.text.Letters.BEH;
import static org.isnad.text.Letters.FATHATAN;
import static org.isnad.text.Letters.LAM;
import static org.isnad.text.Letters.NOON;
import static org.isnad.text.Letters.TEH_MARBUTA;
import static org.isnad.text.Letters.YEH;

import org.isnad.interpret.phrases.FunctionWords;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.phrases.Role;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Verbs;
import org.isnad.text.Quotation;
import org.isnad.text.TokenisedText;
import org.jspecify.annotations.Nullable;

/** Looks for the complement of a cue: the first one behind it that its row allows. */
final class ComplementFinder {
    /** Between a cue and its complement stand its subject, its addressee, a medium, a time; never more than this. */
    private static final int LONGEST_GAP = 60;
    /** Shorter quotations are names or single words. */
    private static final int SHORTEST_QUOTATION = 3;

    private final Grammar grammar;
    private final LexicalText text;
    private final TokenisedText tokens;
    private final CueLexicon cues;
    private final Prepositions prepositions;

    ComplementFinder(Grammar grammar, CueLexicon cues, Prepositions prepositions) {
        this.grammar = grammar;
        this.text = grammar.text();
        this.tokens = grammar.tokens();
        this.cues = cues;
        this.prepositions = prepositions;
    }

    /** The first that-clause, quotation or colon behind the token {@code from}, {@code null} where none comes. */
    @Nullable
    Complement clause(CueRow cue, int from, int sentenceEnd) {
        int end = Math.min(sentenceEnd, from + LONGEST_GAP);
        boolean relative = false;
        for (int at = from; at < end; at++) {
            Role role = grammar.role(at);
            if (role == Role.COMPLEMENTISER && cue.allows(Frame.THAT)) {
                return at + 1 < sentenceEnd ? new Complement(Frame.THAT, at, at + 1) : null;
            }
            if (role == Role.QUOTE && cue.allows(Frame.QUOTE) && isSpeech(at) && !isNameOf(at)) {
                return new Complement(Frame.QUOTE, at, at + 1);
            }
            if (tokens.isPunctuation(at, ':') && (cue.allows(Frame.COLON) || cue.allows(Frame.QUOTE))) {
                return at + 1 < sentenceEnd || isSpeech(at + 1) ? new Complement(Frame.COLON, at, at + 1) : null;
            }
            if (at > from && (grammar.isComma(at - 1) || isAdverbialParticiple(at)) && isCueParticiple(at)) {
                return null;
            }
            relative |= role == Role.RELATIVE || isAside(at);
            if (role == Role.VERB && at > from && !relative && isOtherCue(at)) {
                return null;
            }
            if (grammar.isComma(at)) {
                relative = false;
            }
        }
        return null;
    }

    /** Whether the token is the word {@code على}. */
    boolean isOn(int token) {
        return prepositions.frame(text, token) == Frame.ALA;
    }

    /** Whether the token is the preposition {@code من}. */
    boolean isMin(int token) {
        return grammar.is(token, Role.PREPOSITION) && prepositions.frame(text, token) == Frame.MIN;
    }

    /**
     * {@code مسؤول، طلب عدم ذكر اسمه، أن}: a verb between commas, without a conjunction, says something of the noun before;
     * the clause behind belongs to the cue before.
     */
    boolean isAside(int token) {
        boolean apart = grammar.is(token, Role.VERB)
                && grammar.isComma(token - 1)
                && !grammar.hasConjunction(token)
                && grammar.is(token - 2, Role.NOUN);
        return apart && grammar.is(nextComma(token) + 1, Role.COMPLEMENTISER);
    }

    /** The next comma of the sentence, its end where there is none near. */
    int nextComma(int token) {
        int sentenceEnd = grammar.sentenceEnd(token);
        int end = Math.min(sentenceEnd, token + LONGEST_GAP);
        int at = token + 1;
        while (at < end && !grammar.isComma(at)) {
            at++;
        }
        return at < end ? at : sentenceEnd;
    }

    /** The first of the row's prepositions behind the token {@code from}, before the clause ends. */
    @Nullable
    Complement prepositional(CueRow cue, int from, int sentenceEnd) {
        int end = Math.min(sentenceEnd, from + LONGEST_GAP);
        for (int at = from; at < end; at++) {
            Role role = grammar.role(at);
            if (role == Role.VERB
                    || role == Role.RELATIVE
                    || role == Role.COMPLEMENTISER
                    || tokens.isPunctuation(at, ':')) {
                return null;
            }
            boolean due = at == from || cue.target() != null && !grammar.is(at - 1, Role.PREPOSITION);
            Frame frame = due && isUnknownAfterBi(at) ? Frame.BI : prepositionAt(at);
            boolean manner = frame == Frame.BI && text.has(at, FunctionWords.MANNER);
            if (frame != null && !manner && cue.allows(frame) && at + 1 < sentenceEnd + (isAttached(frame) ? 1 : 0)) {
                return new Complement(frame, at, isAttached(frame) ? at : at + 1);
            }
        }
        return null;
    }

    /** A noun phrase that begins right at the token. */
    @Nullable
    Complement object(CueRow cue, int at, int sentenceEnd) {
        if (!cue.allows(Frame.NP) || at >= sentenceEnd) {
            return null;
        }
        Role role = grammar.role(at);
        boolean noun =
                (role == Role.NOUN || role == Role.DEMONSTRATIVE || role == Role.NUMBER) && !grammar.hasPreposition(at);
        boolean quoted = role == Role.QUOTE && tokens.quotationOpenedBy(at) >= 0;
        return noun || quoted ? new Complement(Frame.NP, at, at) : null;
    }

    /** Whether the token opens a quotation that is long enough for speech rather than for a name. */
    boolean isSpeech(int token) {
        int index = token < tokens.size() && tokens.isQuote(token) ? tokens.quotationOpenedBy(token) : -1;
        if (index < 0) {
            return false;
        }
        Quotation quotation = tokens.quotations().get(index);
        int words = quotation.close() - quotation.first();
        return words > 2 * SHORTEST_QUOTATION || words >= SHORTEST_QUOTATION && holdsClause(quotation);
    }

    /** {@code قائد "لواء النصر"}: a short quotation behind an indefinite noun for actors is the name that belongs to it. */
    private boolean isNameOf(int quote) {
        Quotation quotation = tokens.quotations().get(tokens.quotationOpenedBy(quote));
        return quotation.close() - quotation.first() <= 2 * SHORTEST_QUOTATION
                && quote > grammar.sentenceFirst(quote)
                && grammar.isActorNoun(quote - 1)
                && !grammar.isDefinite(quote - 1)
                && grammar.nameEnd(quote - 1) < 0
                && grammar.isComma(quote - 2);
    }

    private boolean holdsClause(Quotation quotation) {
        for (int token = quotation.first(); token < quotation.close(); token++) {
            Role role = grammar.role(token);
            if (role == Role.VERB || role == Role.COMPLEMENTISER || role == Role.PARTICLE || role == Role.PRONOUN) {
                return true;
            }
        }
        return quotation.close() >= tokens.size() || tokens.isPunctuation(quotation.close() + 1, '.');
    }

    /** Right where ب may stand, a word that begins with it and that the lexicon does not know is taken as ب and a noun. */
    boolean isUnknownAfterBi(int token) {
        int begin = tokens.foldedBegin(token);
        return tokens.isWord(token)
                && text.readings(token).length == 0
                && tokens.foldedEnd(token) - begin > 3
                && tokens.folded()[begin] == BEH;
    }

    private @Nullable Frame prepositionAt(int token) {
        char attached = grammar.preposition(token);
        if (attached == BEH) {
            return Frame.BI;
        } else if (attached == LAM) {
            return Frame.LI;
        }
        return grammar.role(token) == Role.PREPOSITION ? prepositions.frame(text, token) : null;
    }

    private static boolean isAttached(Frame frame) {
        return frame == Frame.BI || frame == Frame.LI;
    }

    /** {@code … قائلا إن}, {@code … إلى سوريا محذرة من}: without a comma, a participle that is no adjective of what stands before. */
    boolean isAdverbialParticiple(int token) {
        if (!text.has(token, Verbs.PARTICIPLE) || grammar.hasArticle(token) || token <= grammar.sentenceFirst(token)) {
            return false;
        }
        boolean accusative = isAccusativeParticiple(token) && !endsAsOblique(token);
        boolean complete =
                grammar.hasArticle(token - 1) || grammar.nameEnd(token - 1) > 0 || grammar.is(token - 1, Role.TIME);
        boolean clause = grammar.is(token + 1, Role.COMPLEMENTISER);
        return accusative && !grammar.isActorNoun(token) && (complete || clause);
    }

    /** Whether the ending is that of a participle that says how: {@code محذرا}, {@code محذرة}, {@code محذرين}. */
    boolean isAccusativeParticiple(int token) {
        char last = tokens.text().charAt(tokens.end(token) - 1);
        return last == FATHATAN || last == ALEF || last == TEH_MARBUTA || endsAsOblique(token);
    }

    private boolean endsAsOblique(int token) {
        char[] folded = tokens.folded();
        int end = tokens.foldedEnd(token);
        return folded[end - 1] == NOON && folded[end - 2] == YEH && end - tokens.foldedBegin(token) > 4;
    }

    private boolean isCueParticiple(int token) {
        return text.has(token, Verbs.PARTICIPLE)
                && !grammar.isDefinite(token)
                && cues.find(text, token, Verbs.PARTICIPLE) != null;
    }

    private boolean isOtherCue(int token) {
        CueLexicon.Cue other = cues.find(text, token, Verbs.VERB);
        return other != null && other.row().allows(Frame.THAT);
    }
}
