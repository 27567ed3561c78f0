package org.isnad.interpret.phrases;

import static org.isnad.text.Letters.ALEF;
import static org.isnad.text.Letters.HEH;
import static org.isnad.text.Letters.LAM;
import static org.isnad.text.Letters.NOON;
import static org.isnad.text.Letters.TEH;
import static org.isnad.text.Letters.YEH;

import org.isnad.morphology.Aspect;
import org.isnad.morphology.Reading;
import org.isnad.morphology.VerbForm;
import org.isnad.morphology.Verbs;
import org.isnad.text.TokenisedText;
import org.jspecify.annotations.Nullable;

/** Looks for the phrase that is the subject of a finite verb: behind it, before it, or before the relative that it stands in. */
final class SubjectSearch {
    /** How far back from a verb its subject is looked for. */
    private static final int LONGEST_BEFORE = 20;

    private static final int LONGEST_PRECEDENCE = 9;
    /** Between a relative and its verb stand particles, an auxiliary, an adverb. */
    private static final int RELATIVE_NEAR = 3;

    /** How far from its sentence's begin a verb may stand whose subject opens the sentence. */
    private static final int LONGEST_TOPIC = 30;

    private static final int LONGEST_ASIDE = 5;
    private static final int LONGEST_RIGHT_BEFORE = 8;

    private final Grammar grammar;
    private final TokenisedText tokens;

    SubjectSearch(Grammar grammar) {
        this.grammar = grammar;
        this.tokens = grammar.tokens();
    }

    @Nullable
    NounPhrase after(int verb) {
        int end = grammar.sentenceEnd(verb);
        int at = skipAside(verb + 1, end);
        boolean clause = at < end && grammar.hasConjunction(at) && grammar.hasArticle(at);
        if (at >= end || clause || grammar.hasPreposition(at) && grammar.nameEnd(at) < 0) {
            return null;
        }
        if (grammar.is(at, Role.DEMONSTRATIVE) && grammar.isActorNoun(at + 1) && at + 1 < end) {
            at++;
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
        if (grammar.hasConjunction(verb)) {
            return null;
        }
        NounPhrase document = described(verb);
        if (document != null) {
            return document;
        }
        NounPhrase near = rightBefore(verb);
        return near == null ? topic(verb) : near;
    }

    /** {@code لقطات تظهر …}: an indefinite text or picture and, without a relative, what it says. */
    private @Nullable NounPhrase described(int verb) {
        int run = isImperfect(verb) && !isTakenUp(verb) ? runBegin(verb, grammar.sentenceFirst(verb)) : verb;
        for (int begin = run; begin < verb; begin++) {
            boolean document = grammar.text().has(begin, FunctionWords.MEDIUM) && !grammar.isDefinite(begin);
            NounPhrase phrase = document ? grammar.nounPhrase(begin, verb) : null;
            if (phrase != null && phrase.end() == verb) {
                return phrase;
            }
        }
        return null;
    }

    private boolean isImperfect(int verb) {
        for (Reading reading : grammar.text().readings(verb)) {
            if (reading.is(Verbs.VERB) && reading.value(VerbForm.class).form().aspect() == Aspect.IMPERFECT) {
                return true;
            }
        }
        return false;
    }

    boolean opensNominal(int token) {
        if (token < 0) {
            return false;
        }
        Role role = grammar.role(token);
        boolean particle = role == Role.COMPLEMENTISER || role == Role.PARTICLE || role == Role.SUBORDINATOR;
        return particle && endsWith(token, NOON);
    }

    private boolean endsWith(int token, char letter) {
        return tokens.folded()[tokens.foldedEnd(token) - 1] == letter;
    }

    /** {@code بيانا قالت فيه}: the pronoun takes up what stands before the verb, which is then not who acts. */
    private boolean isTakenUp(int verb) {
        return isTakenUpAt(verb + 1);
    }

    /** {@code فيه}, {@code خلالها}: a preposition with a pronoun. */
    private boolean isTakenUpAt(int token) {
        boolean pronoun =
                grammar.is(token, Role.PREPOSITION) && tokens.form(token).length() > 2;
        return pronoun && (endsWith(token, HEH) || endsWith(token, ALEF));
    }

    /** {@code قال أيضا س}: a word that says how or how often, between a verb and its subject. */
    private boolean isAdverb(int token) {
        boolean particle = grammar.is(token, Role.PARTICLE)
                && !grammar.hasConjunction(token)
                && !grammar.text().has(token, FunctionWords.NEGATION);
        return particle || isOriginAdverb(token);
    }

    /** {@code رسميا}: an adjective of origin as an adverb, where no noun follows that it could be a name with. */
    private boolean isOriginAdverb(int token) {
        int end = tokens.foldedEnd(token);
        return grammar.is(token, Role.NOUN)
                && end - tokens.foldedBegin(token) > 4
                && tokens.folded()[end - 1] == ALEF
                && tokens.folded()[end - 2] == YEH
                && grammar.nameEnd(token) < 0
                && !grammar.isDefinite(token)
                && (!grammar.is(token + 1, Role.NOUN)
                        || grammar.hasArticle(token + 1)
                        || grammar.hasPreposition(token + 1));
    }

    private @Nullable NounPhrase rightBefore(int verb) {
        int first = grammar.sentenceFirst(verb);
        int from = Math.max(first, verb - LONGEST_BEFORE);
        int end = skipParticlesBack(verb, from);
        NounPhrase joined = null;
        for (int begin = end - 1; begin >= from; begin--) {
            if (opensClause(begin, first)) {
                NounPhrase phrase = beginsSubject(begin) ? grammar.nounPhrase(begin, end) : null;
                if (phrase != null && phrase.end() == end) {
                    joined = phrase;
                    if (!grammar.hasConjunction(begin) || begin == first || !isNominal(begin - 1)) {
                        break;
                    }
                } else if (grammar.is(begin, Role.VERB) || grammar.is(begin, Role.COMPLEMENTISER)) {
                    break;
                }
            }
        }
        boolean object = joined != null
                && !grammar.hasArticle(joined.first())
                && grammar.nameEnd(joined.first()) < 0
                && isTakenUp(verb);
        return object ? null : joined;
    }

    /** {@code س، رئيس …، بدوره، أكد}: who opens the sentence, with asides and a relative clause between commas. */
    private @Nullable NounPhrase topic(int verb) {
        int first = grammar.sentenceFirst(verb);
        int begin = grammar.is(first, Role.PARTICLE) || opensNominal(first) ? first + 1 : first;
        int end = verb - first > LONGEST_TOPIC ? first : skipAsidesBack(verb, begin);
        if (end <= begin || !grammar.is(begin, Role.NOUN) || grammar.hasPreposition(begin)) {
            return null;
        }
        NounPhrase phrase = grammar.nounPhrase(begin, Math.min(end + 1, verb));
        boolean unknown = grammar.text().readings(begin).length == 0;
        boolean actor = phrase != null
                && (unknown && phrase.length() > 1 || phrase.definite() && grammar.isHeadedByActor(phrase));
        if (phrase == null || !actor || grammar.isPlaceName(begin)) {
            return null;
        }
        return phrase.end() == end || isClosedRelative(phrase.end(), end) ? phrase : null;
    }

    /** Whether what stands between a topic and the comma before its verb is a relative clause. */
    private boolean isClosedRelative(int from, int end) {
        int relative = grammar.isComma(from) ? from + 1 : from;
        return grammar.isComma(end) && grammar.is(relative, Role.RELATIVE);
    }

    /** Where a topic must end: before particles, times, and short adverbial asides between commas. */
    private int skipAsidesBack(int verb, int from) {
        int end = skipParticlesBack(verb, from);
        if (end <= from || !grammar.isComma(end - 1)) {
            return end;
        }
        end--;
        for (int comma = end - 1; comma > from && comma >= end - LONGEST_ASIDE; comma--) {
            if (grammar.isComma(comma)) {
                boolean aside = grammar.is(comma + 1, Role.PREPOSITION)
                        || grammar.is(comma + 1, Role.TIME)
                        || grammar.hasPreposition(comma + 1);
                return aside ? comma : end;
            }
        }
        return end;
    }

    boolean standsBefore(int verb) {
        if (grammar.hasConjunction(verb)) {
            return false;
        }
        int first = grammar.sentenceFirst(verb);
        int begin = verb - 1;
        while (begin >= first && verb - begin <= LONGEST_RIGHT_BEFORE && grammar.is(begin, Role.NOUN)) {
            begin--;
        }
        begin++;
        if (grammar.is(verb - 1, Role.PRONOUN)) {
            return true;
        }
        boolean auxiliary = begin > first && grammar.text().has(begin - 1, FunctionWords.AUXILIARY);
        if (begin < verb && (auxiliary || opensNominal(begin - 1))) {
            NounPhrase phrase = grammar.hasPreposition(begin) ? null : grammar.nounPhrase(begin, verb);
            return phrase != null && phrase.end() == verb;
        }
        return described(verb) != null || topic(verb) != null;
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
        if (grammar.is(verb - 1, Role.PRONOUN)) {
            return ofPronoun(verb - 1);
        }
        int relative = verb - 1;
        while (relative > verb - RELATIVE_NEAR
                && (grammar.is(relative, Role.PARTICLE) || grammar.is(relative, Role.VERB))) {
            relative--;
        }
        int first = grammar.sentenceFirst(verb);
        if (relative <= first || !grammar.is(relative, Role.RELATIVE)) {
            return null;
        }
        char gender = tokens.form(relative).length() > 3 ? tokens.folded()[tokens.foldedEnd(relative) - 2] : 0;
        int end = grammar.isComma(relative - 1) ? relative - 1 : relative;
        NounPhrase phrase = endingAt(end, first, gender == TEH);
        int before = phrase == null ? runBegin(end, first) - 1 : first;
        // في القضية، الذين: what the preposition governs does not agree, so the phrase before it is meant.
        if (before <= first || !grammar.is(before, Role.PREPOSITION)) {
            return phrase;
        }
        NounPhrase several = grammar.is(before - 1, Role.NOUN) ? grammar.nounPhrase(before - 1, end) : null;
        return several != null && several.end() == end ? several : endingAt(before, first, gender == TEH);
    }

    /** {@code …، وهو يقول}: somebody named right before. */
    private @Nullable NounPhrase ofPronoun(int pronoun) {
        int first = grammar.sentenceFirst(pronoun);
        int end = grammar.isComma(pronoun - 1) ? pronoun - 1 : pronoun;
        boolean joined = end > first && grammar.hasConjunction(pronoun);
        return joined ? headed(runBegin(end, first), end, endsWith(pronoun, YEH), true) : null;
    }

    /** The longest phrase that ends before the token and whose head agrees. */
    private @Nullable NounPhrase endingAt(int end, int first, boolean feminine) {
        int run = runBegin(end, first);
        if (grammar.isPersonName(run) && grammar.isComma(run - 1)) {
            int title = runBegin(run - 1, first);
            NounPhrase whole = title < run - 1 ? grammar.nounPhrase(title, end + 1) : null;
            if (whole != null && whole.end() == end) {
                return whole;
            }
        }
        NounPhrase actor = headed(run, end, feminine, true);
        return actor == null ? headed(run, end, feminine, false) : actor;
    }

    private @Nullable NounPhrase headed(int run, int end, boolean feminine, boolean byActor) {
        for (int begin = run; begin < end; begin++) {
            boolean agrees = grammar.nameEnd(begin) > 0 || grammar.isFeminine(begin) == feminine;
            boolean eligible = agrees && (!byActor || grammar.nameEnd(begin) > 0 || grammar.isActorNoun(begin));
            NounPhrase phrase = eligible ? grammar.nounPhrase(begin, end) : null;
            if (phrase != null && phrase.end() == end) {
                return phrase;
            }
        }
        return null;
    }

    /** Where the nouns that end before the token begin. */
    private int runBegin(int end, int first) {
        int begin = end;
        while (begin > first && end - begin < LONGEST_BEFORE && continuesRun(begin, end)) {
            begin--;
        }
        return begin;
    }

    private boolean continuesRun(int begin, int end) {
        boolean opened = begin < end && (grammar.hasPreposition(begin) || grammar.hasConjunction(begin));
        Role role = grammar.role(begin - 1);
        return !opened && (role == Role.NOUN || role == Role.NUMBER || role == Role.QUOTE);
    }

    private boolean isNominal(int token) {
        return grammar.is(token, Role.NOUN) || grammar.is(token, Role.QUOTE);
    }

    private boolean beginsSubject(int token) {
        Role role = grammar.role(token);
        return role == Role.NOUN || role == Role.DEMONSTRATIVE || role == Role.NUMBER;
    }

    private int skipAside(int from, int end) {
        int at = from;
        while (at < end && (grammar.role(at) == Role.TIME || isAdverb(at) || isTakenUpAt(at))) {
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

    private int skipParticlesBack(int verb, int from) {
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
                || before == Role.SUBORDINATOR && !grammar.text().has(token - 1, FunctionWords.PREPOSITION)
                || before == Role.PARTICLE
                || before == Role.TIME
                || before == Role.QUOTE;
    }
}
