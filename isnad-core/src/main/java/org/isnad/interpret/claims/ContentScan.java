package org.isnad.interpret.claims;

import org.isnad.interpret.phrases.FunctionWords;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.phrases.Role;
import org.isnad.model.Claim;
import org.isnad.model.Span;
import org.isnad.morphology.Aspect;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
import org.isnad.morphology.VerbForm;
import org.isnad.morphology.Verbs;
import org.isnad.text.Quotation;
import org.isnad.text.TokenisedText;
import org.jspecify.annotations.Nullable;

/**
 * Finds where what is said ends: with its quotation; else with the sentence, or before the participle, attribution or
 * clause that begins another claim.
 */
final class ContentScan {
    private static final int COMPLEMENT_NEAR = 6;
    private static final int CLAUSE_NEAR = 16;
    /** No sentence of news is longer; a text without ends of sentences must not cost the square of its length. */
    private static final int LONGEST_CONTENT = 300;

    private final Grammar grammar;
    private final LexicalText text;
    private final TokenisedText tokens;
    private final CueLexicon cues;
    private final ComplementFinder complements;

    ContentScan(Grammar grammar, CueLexicon cues, ComplementFinder complements) {
        this.complements = complements;
        this.grammar = grammar;
        this.text = grammar.text();
        this.tokens = grammar.tokens();
        this.cues = cues;
    }

    /** What a complement says; the preposition ب is not part of it. */
    @Nullable
    Content of(Complement complement) {
        boolean clause = complement.frame() == Frame.THAT
                || complement.frame() == Frame.QUOTE
                || complement.frame() == Frame.COLON;
        Content content = from(complement.first(), !clause);
        boolean attached = complement.frame() == Frame.BI || complement.frame() == Frame.LI;
        if (content == null || !attached) {
            return content;
        }
        int begin = wordBehindBi(complement.first());
        boolean inside =
                content.first() == complement.first() && begin < content.span().end();
        return inside
                ? new Content(
                        content.first(),
                        content.end(),
                        new Span(begin, content.span().end()),
                        content.form())
                : content;
    }

    private int wordBehindBi(int token) {
        int begin = grammar.wordBegin(token);
        boolean unknown = begin == tokens.begin(token) && complements.isUnknownAfterBi(token);
        return unknown ? tokens.offsetAfter(token, 1) : begin;
    }

    /** The clause that begins at the token {@code first}, {@code null} where nothing is left. */
    @Nullable
    Content from(int first) {
        return from(first, false);
    }

    /** As {@link #from(int)}; a phrase ends before a clause that is set beside it. */
    private @Nullable Content from(int first, boolean phrase) {
        if (first >= tokens.size()) {
            return null;
        }
        int quotation = tokens.isQuote(first) ? tokens.quotationOpenedBy(first) : enclosingOpenedJustBefore(first);
        if (quotation >= 0) {
            Quotation quoted = tokens.quotations().get(quotation);
            int begin = Math.max(quoted.first(), first);
            if (endsAfter(quoted) && begin < quoted.close()) {
                return content(begin, quoted.close(), Claim.Form.DIRECT);
            }
        }
        int end = phrase ? phraseEnd(first) : clauseEnd(first);
        int begin = tokens.isQuote(first) && quotation < 0 ? first + 1 : first;
        return begin < end ? content(begin, end, form(begin, end)) : null;
    }

    /** The quotation that ends right before the cue in its sentence, {@code null} where none does. */
    @Nullable
    Content quotedBefore(int cue) {
        int close = cue - 1;
        while (close > 0 && grammar.isComma(close)) {
            close--;
        }
        int index = close > 0 && tokens.isQuote(close) ? tokens.quotationAround(close - 1) : -1;
        if (index < 0 || tokens.quotations().get(index).close() != close) {
            return null;
        }
        Quotation quotation = tokens.quotations().get(index);
        boolean opensSentence = quotation.open() <= grammar.sentenceFirst(close) + 1
                || tokens.sentenceOf(quotation.open()) != tokens.sentenceOf(close);
        boolean speech = opensSentence && complements.isSpeech(quotation.open());
        return speech ? content(quotation.first(), close, Claim.Form.DIRECT) : null;
    }

    /** The content from the token {@code first} to before the token {@code end}. */
    @Nullable
    Content between(int first, int end) {
        int begin = first;
        while (begin < end && isMargin(begin)) {
            begin++;
        }
        return begin < end ? content(begin, end, form(begin, end)) : null;
    }

    /** The token before which the clause that begins at {@code first} must end. */
    int clauseEnd(int first) {
        int end = Math.min(grammar.sentenceEnd(first), first + LONGEST_CONTENT);
        for (int at = first + 1; at < end; at++) {
            if ((beginsAnotherClaim(at) || isComment(at)) && !isInsideQuotation(at, first)) {
                return at;
            }
        }
        return end;
    }

    /** {@code …، الأمر الذي}, {@code …، وهو ما}: what the outlet says of the whole that was said. */
    private boolean isComment(int token) {
        if (!grammar.isComma(token - 1)) {
            return false;
        }
        boolean which =
                grammar.is(token, Role.PRONOUN) && (grammar.hasConjunction(token) || text.has(token, CueLexicon.WHICH));
        return which && text.has(token + 1, CueLexicon.WHAT)
                || grammar.is(token, Role.NOUN)
                        && grammar.is(token + 1, Role.RELATIVE)
                        && text.has(token, CueLexicon.COMMENT);
    }

    /** The token before which what is said by a phrase must end: a clause behind a comma is the outlet's. */
    private int phraseEnd(int first) {
        int end = clauseEnd(first);
        for (int at = first + 2; at < end; at++) {
            boolean beside = grammar.isComma(at - 1) ? opensOwnClause(at, end) : isBeside(at) || isJoinedClause(at);
            if (beside && !isInsideQuotation(at, first)) {
                return at;
            }
        }
        return end;
    }

    /** {@code وكأنها}: a joined clause of manner. */
    private boolean isJoinedClause(int token) {
        return grammar.is(token, Role.SUBORDINATOR) && grammar.hasConjunction(token);
    }

    /** {@code … مكتفيا بـ}: a participle with what hangs on it that goes with the speaker. */
    private boolean isBeside(int token) {
        return complements.isAdverbialParticiple(token)
                && token + 1 < tokens.size()
                && (grammar.is(token + 1, Role.PREPOSITION) || grammar.preposition(token + 1) != 0);
    }

    /** {@code …، وهو ما}, {@code …، ما أدى}, {@code …، حيث}, {@code …، الأمر الذي}. */
    private boolean opensOwnClause(int token, int end) {
        Role role = grammar.role(token);
        Role next = token + 1 < end ? grammar.role(token + 1) : Role.PUNCTUATION;
        return switch (role) {
            case SUBORDINATOR -> !text.has(token, CueLexicon.CONDITION);
            case VERB -> grammar.hasConjunction(token);
            case PARTICLE ->
                next == Role.VERB && text.has(token, FunctionWords.NEGATION)
                        || next == Role.SUBORDINATOR
                        || grammar.hasConjunction(token) && next != Role.NOUN;
            case PRONOUN -> grammar.hasConjunction(token);
            case NOUN -> next == Role.RELATIVE && grammar.hasArticle(token) && !grammar.hasConjunction(token);
            default -> false;
        };
    }

    private boolean isInsideQuotation(int token, int first) {
        int around = tokens.quotationAround(token);
        return around >= 0
                && tokens.quotations().get(around).closed()
                && tokens.quotations().get(around).open() >= first - 1;
    }

    /** Whether a participle, attribution or clause of another claim begins at the token. */
    boolean beginsAnotherClaim(int at) {
        boolean what = text.has(at, CueLexicon.ACCORDING_WHAT);
        boolean afterComma = grammar.isComma(at - 1) || tokens.isQuote(at - 1);
        // "An answer to what he said" is no source.
        boolean apart = afterComma || !complements.isOn(at);
        if (what ? apart && verbFollows(at) : text.has(at, CueLexicon.ACCORDING)) {
            return true;
        }
        if (text.has(at, CueLexicon.CONTRAST)) {
            return otherCueFollows(at, afterComma);
        }
        boolean joined = afterComma || grammar.hasConjunction(at);
        if (!joined) {
            return complements.isAdverbialParticiple(at) && isCueParticiple(at)
                    || grammar.role(at) == Role.SUBORDINATOR && cueVerbFollows(at);
        }
        return isCueParticiple(at)
                || grammar.role(at) == Role.VERB && (afterComma || !goesOnInside(at)) && isCueVerbWithClause(at)
                || grammar.role(at) == Role.SUBORDINATOR && cueVerbFollows(at);
    }

    /** {@code يلاحق … ويهدده بـ}: an imperfect right joined to what is said goes on with it, unless it opens a clause. */
    private boolean goesOnInside(int verb) {
        CueLexicon.Cue cue = cues.find(text, verb, Verbs.VERB);
        boolean imperfect =
                cue != null && cue.reading().value(VerbForm.class).form().aspect() == Aspect.IMPERFECT;
        return imperfect && !grammar.is(verb + 1, Role.COMPLEMENTISER);
    }

    private boolean verbFollows(int at) {
        Reading what = text.find(at, CueLexicon.ACCORDING_WHAT);
        if (what == null || at + what.length() >= tokens.size()) {
            return false;
        }
        return cues.find(text, at + what.length(), Verbs.VERB) != null;
    }

    /** {@code فيما رفضت …}: another one's claim, whatever its complement. */
    private boolean otherCueFollows(int at, boolean afterComma) {
        boolean verb = at + 1 < tokens.size() && grammar.role(at + 1) == Role.VERB;
        CueLexicon.Cue cue = verb ? cues.find(text, at + 1, Verbs.VERB) : null;
        return cue != null && (afterComma || cue.row().style() != CueRow.Style.WEAK);
    }

    private boolean cueVerbFollows(int at) {
        return at + 1 < tokens.size() && grammar.role(at + 1) == Role.VERB && isCueVerbWithClause(at + 1);
    }

    private boolean isCueParticiple(int at) {
        CueLexicon.Cue cue = cues.find(text, at, Verbs.PARTICIPLE);
        if (cue == null || grammar.isDefinite(at)) {
            return false;
        }
        // داعيا في الوقت نفسه: behind a comma the participle alone tells; joined to another noun, what it takes.
        boolean loose = grammar.isComma(at - 1)
                && at + 1 < tokens.size()
                && (grammar.is(at + 1, Role.PREPOSITION)
                        || grammar.preposition(at + 1) != 0
                        || cue.row().allows(Frame.NP) && complements.isAccusativeParticiple(at));
        return loose || complementFollows(at, cue.row());
    }

    private boolean isCueVerbWithClause(int at) {
        CueLexicon.Cue cue = cues.find(text, at, Verbs.VERB);
        if (cue == null || cue.row().style() == CueRow.Style.WEAK) {
            return false;
        }
        int end = Math.min(grammar.sentenceEnd(at), at + CLAUSE_NEAR);
        return complementFollows(at, cue.row()) || complements.clause(cue.row(), at + 1, end) != null;
    }

    private boolean complementFollows(int at, CueRow row) {
        int end = Math.min(grammar.sentenceEnd(at), at + 1 + COMPLEMENT_NEAR);
        for (int next = at + 1; next < end; next++) {
            Role role = grammar.role(next);
            if (role == Role.COMPLEMENTISER || role == Role.QUOTE || tokens.isPunctuation(next, ':')) {
                return true;
            }
            if (next == at + 1 && complements.prepositional(row, next, Math.min(end, next + 2)) != null) {
                return true;
            }
            if (role == Role.VERB) {
                return false;
            }
        }
        return false;
    }

    private int enclosingOpenedJustBefore(int first) {
        return first > 0 && tokens.isQuote(first - 1) ? tokens.quotationOpenedBy(first - 1) : -1;
    }

    /** Whether nothing of the same clause follows the quotation. */
    private boolean endsAfter(Quotation quotation) {
        int after = quotation.close() + 1;
        if (!quotation.closed() || after >= tokens.size()) {
            return true;
        }
        boolean newSentence = tokens.sentenceOf(after) != tokens.sentenceOf(quotation.close());
        return newSentence || grammar.role(after) == Role.PUNCTUATION || text.has(after, CueLexicon.ACCORDING);
    }

    private Content content(int first, int end, Claim.Form form) {
        int last = end;
        while (last > first && isMargin(last - 1)) {
            last--;
        }
        if (last == first) {
            return new Content(first, end, tokens.span(first, end), form);
        }
        return new Content(first, last, tokens.span(first, last), form);
    }

    /** A mark that is no part of what is said when it stands at an end. */
    private boolean isMargin(int token) {
        if (tokens.isQuote(token)) {
            return true;
        }
        return grammar.role(token) == Role.PUNCTUATION
                && ".,:;!?\u060C\u061B\u061F-\u2013".indexOf(tokens.firstChar(token)) >= 0;
    }

    private Claim.Form form(int first, int end) {
        for (int at = first; at < end; at++) {
            int index = tokens.isQuote(at) ? tokens.quotationOpenedBy(at) : -1;
            if (index >= 0) {
                Quotation quotation = tokens.quotations().get(index);
                boolean whole = at == first && quotation.close() >= end - 1;
                if (whole) {
                    return Claim.Form.DIRECT;
                }
                int last = Math.min(end, quotation.close());
                if (last - quotation.first() > 1 && !isName(quotation, last)) {
                    return Claim.Form.MIXED;
                }
            }
        }
        return Claim.Form.INDIRECT;
    }

    /** {@code عملية "الجبال السود"}: two words behind the noun that they name. */
    private boolean isName(Quotation quotation, int last) {
        int before = quotation.open() - 1;
        boolean named =
                last - quotation.first() == 2 && grammar.is(before, Role.NOUN) && !text.has(before, Verbs.MASDAR);
        return grammar.nameEnd(quotation.first()) >= last || named;
    }

    /**
     * What is said.
     *
     * @param first its first token
     * @param end the token after its last one
     */
    record Content(int first, int end, Span span, Claim.Form form) {}
}
