package org.isnad.interpret.claims;

import static org.isnad.text.Letters.AIN;
import static org.isnad.text.Letters.ALEF;
import static org.isnad.text.Letters.BEH;
import static org.isnad.text.Letters.FATHATAN;
import static org.isnad.text.Letters.LAM;
import static org.isnad.text.Letters.TEH_MARBUTA;

import org.isnad.interpret.phrases.FunctionWords;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.phrases.Role;
import org.isnad.model.Act;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
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

    private static final int LONGEST_NAME = 8;
    /** How far behind a verb what is withheld may stand: {@code عدم الكشف عن اسمه}. */
    private static final int FARTHEST_NAME = 6;

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
                if (at - 1 > from && grammar.is(at - 1, Role.VERB) && isOtherCue(at - 1)) {
                    return null;
                }
                return at + 1 < sentenceEnd ? new Complement(Frame.THAT, at, at + 1) : null;
            }
            boolean speech = role == Role.QUOTE && (isSpeech(at) || followsCue(at, from)) && !isNameOf(at);
            if (speech && cue.allows(Frame.QUOTE)) {
                return new Complement(Frame.QUOTE, at, at + 1);
            }
            if (tokens.isPunctuation(at, ':') && (cue.allows(Frame.COLON) || cue.allows(Frame.QUOTE))) {
                return at + 1 < sentenceEnd || isSpeech(at + 1) ? new Complement(Frame.COLON, at, at + 1) : null;
            }
            boolean participle = at > from && (grammar.isComma(at - 1) || isAdverbialParticiple(at));
            if (participle && isCueParticiple(at) && !withholdsName(at)) {
                return null;
            }
            relative |= role == Role.RELATIVE || isAside(at) || isAsyndetic(at);
            if (role == Role.VERB && at > from && !relative && isOtherCue(at) && !isOfNounBefore(at)) {
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

    /** Whether the preposition ب is attached to the token. */
    boolean isBi(int token) {
        return grammar.preposition(token) == BEH;
    }

    /** Whether the token is a preposition, written as a word, of one of the row's frames. */
    boolean isPrepositionOf(CueRow cue, int token) {
        Frame frame = grammar.is(token, Role.PREPOSITION) ? prepositions.frame(text, token) : null;
        return frame != null && cue.allows(frame);
    }

    /** Whether the token is the preposition {@code في}. */
    boolean isFi(int token) {
        return grammar.is(token, Role.PREPOSITION) && prepositions.frame(text, token) == Frame.FI;
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
        if (!apart || !isOtherCueBefore(token)) {
            return false;
        }
        int behind = nextComma(token) + 1;
        return grammar.is(behind, Role.COMPLEMENTISER) || grammar.is(behind, Role.PREPOSITION);
    }

    /** Whether a cue that takes a clause stands before the token in its sentence. */
    boolean isOtherCueBefore(int token) {
        int first = Math.max(grammar.sentenceFirst(token), token - LONGEST_GAP);
        for (int at = token - 1; at >= first; at--) {
            if (grammar.is(at, Role.VERB) && isOtherCue(at)) {
                return true;
            }
        }
        return false;
    }

    /** {@code في مقابلة نشرت الجمعة إن}: a verb right behind an indefinite noun says something of it. */
    private boolean isAsyndetic(int token) {
        return grammar.is(token, Role.VERB)
                && grammar.is(token - 1, Role.NOUN)
                && !grammar.isDefinite(token - 1)
                && grammar.nameEnd(token - 1) < 0
                && !grammar.hasConjunction(token);
    }

    /** {@code وثيقة الوزارة كشفتها ص أن}: a verb whose pronoun takes up the noun right before it. */
    private boolean isOfNounBefore(int token) {
        Reading verb = text.find(token, Verbs.VERB);
        return verb != null && verb.hasSuffix() && grammar.is(token - 1, Role.NOUN) && !grammar.hasConjunction(token);
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
            if (role == Role.VERB && isAside(at)) {
                at = nextComma(at);
                continue;
            }
            if (role == Role.QUOTE && isNamed(cue, at)) {
                at = Math.max(
                        at,
                        tokens.quotations().get(tokens.quotationOpenedBy(at)).close());
                continue;
            }
            if (text.has(at, CueLexicon.THING) && (at == from || grammar.isComma(at - 1))) {
                Frame which = prepositionOfThing(at);
                return which != null && cue.allows(which) ? new Complement(which, at, at) : null;
            }
            if (role == Role.VERB
                    || role == Role.RELATIVE
                    || role == Role.COMPLEMENTISER
                    || tokens.isPunctuation(at, ':')) {
                return null;
            }
            boolean due = at == from
                    || grammar.isComma(at - 1)
                    || cue.target() != null && !grammar.is(at - 1, Role.PREPOSITION);
            Frame frame = due && isUnknownAfterBi(at) ? Frame.BI : prepositionAt(at);
            boolean rival = at > from && cue.allows(Frame.ILA) && !text.has(at, Verbs.MASDAR);
            boolean usual = text.has(at, FunctionWords.MANNER) && cue.act() != Act.PRAISE;
            boolean manner = frame == Frame.BI && (rival || usual);
            if (frame != null
                    && !manner
                    && cue.allows(frame)
                    && at + 1 < sentenceEnd + (role == Role.PREPOSITION ? 0 : 1)) {
                return new Complement(frame, at, role == Role.PREPOSITION ? at + 1 : at);
            }
        }
        return null;
    }

    /** {@code اتهم س "جهات مسلحة" بـ}: a short quotation that names somebody or something before the complement. */
    private boolean isNamed(CueRow cue, int quote) {
        int index = tokens.quotationOpenedBy(quote);
        if (index < 0 || quote + 1 >= tokens.size()) {
            return false;
        }
        Quotation quotation = tokens.quotations().get(index);
        Frame inside = prepositionAt(quote + 1);
        return quotation.close() - quotation.first() <= LONGEST_NAME && (inside == null || !cue.allows(inside));
    }

    /** {@code بما}, {@code عما}: the preposition that has grown together with ما. */
    private @Nullable Frame prepositionOfThing(int token) {
        int begin = tokens.foldedBegin(token);
        char first = tokens.folded()[begin];
        return switch (tokens.foldedEnd(token) - begin) {
            case 3 -> first == BEH ? Frame.BI : first == LAM ? Frame.LI : first == AIN ? Frame.AN : Frame.MIN;
            default -> null;
        };
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
        boolean which = text.has(at, CueLexicon.THING) && prepositionOfThing(at) == null && !grammar.isComma(at - 1);
        boolean act = role == Role.VERB && at > 0 && grammar.isComma(at - 1) && isBareVerbalNoun(at);
        return noun || quoted || which || act ? new Complement(Frame.NP, at, at) : null;
    }

    /** {@code أعلن س، الثلاثاء، طرد}: behind the subject's comma a word that may be a verbal noun is one. */
    private boolean isBareVerbalNoun(int token) {
        Reading noun = text.find(token, Verbs.MASDAR);
        return noun != null && noun.prefix() == 0 && !noun.hasSuffix();
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

    /** {@code وأضاف، "…"}: a quotation right behind its cue need not be long. */
    private boolean followsCue(int quote, int from) {
        boolean near = quote == from || quote == from + 1 && grammar.isComma(from);
        int index = near ? tokens.quotationOpenedBy(quote) : -1;
        return index >= 0
                && tokens.quotations().get(index).close()
                                - tokens.quotations().get(index).first()
                        >= SHORTEST_QUOTATION;
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

    /** {@code … قائلا إن}, {@code … إلى سوريا محذرة من}: without a comma, a participle that is no adjective of what stands before. */
    boolean isAdverbialParticiple(int token) {
        if (!text.has(token, Verbs.PARTICIPLE) || grammar.hasArticle(token) || token <= grammar.sentenceFirst(token)) {
            return false;
        }
        char last = tokens.text().charAt(tokens.end(token) - 1);
        boolean accusative = last == FATHATAN || last == ALEF || last == TEH_MARBUTA;
        boolean complete =
                grammar.hasArticle(token - 1) || grammar.nameEnd(token - 1) > 0 || grammar.is(token - 1, Role.TIME);
        boolean clause = grammar.is(token + 1, Role.COMPLEMENTISER);
        return accusative && !grammar.isActorNoun(token) && (complete || clause);
    }

    /** {@code طالبا عدم ذكر اسمه}, {@code اشترط حجب هويته}: it says nothing but that the speaker is not named. */
    boolean withholdsName(int token) {
        int end = Math.min(grammar.sentenceEnd(token), token + FARTHEST_NAME);
        for (int at = token + 1; at < end; at++) {
            if (text.has(at, CueLexicon.NAMELESS)) {
                return true;
            }
            if (grammar.is(at, Role.COMPLEMENTISER) || grammar.isComma(at)) {
                return false;
            }
        }
        return false;
    }

    boolean isCueParticiple(int token) {
        return token < tokens.size()
                && text.has(token, Verbs.PARTICIPLE)
                && !grammar.isDefinite(token)
                && cues.find(text, token, Verbs.PARTICIPLE) != null;
    }

    private boolean isOtherCue(int token) {
        CueLexicon.Cue other = cues.find(text, token, Verbs.VERB);
        return other != null && other.row().allows(Frame.THAT) && !withholdsName(token);
    }
}
