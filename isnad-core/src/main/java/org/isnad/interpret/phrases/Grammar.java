package org.isnad.interpret.phrases;

import static org.isnad.text.Letters.ALEF;
import static org.isnad.text.Letters.ARABIC_COMMA;
import static org.isnad.text.Letters.BEH;
import static org.isnad.text.Letters.FEH;
import static org.isnad.text.Letters.HEH;
import static org.isnad.text.Letters.LAM;
import static org.isnad.text.Letters.NOON;
import static org.isnad.text.Letters.WAW;
import static org.isnad.text.Letters.YEH;

import org.isnad.lexicon.Category;
import org.isnad.lexicon.Category.Attachment;
import org.isnad.model.Span;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
import org.isnad.morphology.Verbs;
import org.isnad.recognise.actors.ActorWords;
import org.isnad.recognise.numbers.NumberRecogniser;
import org.isnad.text.Quotation;
import org.isnad.text.TokenKind;
import org.isnad.text.TokenisedText;
import org.jspecify.annotations.Nullable;

/** Answers questions about phrases and clauses of one text. Immutable. */
public final class Grammar {
    /** No noun phrase of news is longer; what is, is a list or a text without verbs. */
    private static final int LONGEST_PHRASE = 30;

    private static final int LONGEST_APPOSITION = 9;
    private static final int LONGEST_QUOTED_NAME = 4;
    private static final int LONGEST_BRACKET = 8;
    /** How far back from a verb its subject is looked for. */
    private static final int LONGEST_SUBJECT_BEFORE = 20;

    private final LexicalText text;
    private final TokenisedText tokens;
    private final Cover cover;
    private final Role[] roles;

    public Grammar(LexicalText text, Cover cover) {
        this.text = text;
        this.tokens = text.tokens();
        this.cover = cover;
        this.roles = RoleReader.read(text, cover);
    }

    public LexicalText text() {
        return text;
    }

    public TokenisedText tokens() {
        return tokens;
    }

    public Role role(int token) {
        return roles[token];
    }

    public boolean is(int token, Role role) {
        return token >= 0 && token < roles.length && roles[token] == role;
    }

    public boolean isComma(int token) {
        return tokens.isPunctuation(token, ARABIC_COMMA) || tokens.isPunctuation(token, ',');
    }

    /** End of the longest known name that begins at the token, -1 where none does. */
    public int nameEnd(int token) {
        return cover.nameEnd(token);
    }

    /** The token after the last one of the sentence that the token stands in. */
    public int sentenceEnd(int token) {
        return tokens.sentenceEnd(tokens.sentenceOf(token));
    }

    public int sentenceFirst(int token) {
        return tokens.sentenceFirst(tokens.sentenceOf(token));
    }

    /** The noun phrase that begins at the token, with appositions between commas; {@code null} where none does. */
    public @Nullable NounPhrase nounPhrase(int first) {
        return first < tokens.size() ? nounPhrase(first, sentenceEnd(first), true) : null;
    }

    /** As {@link #nounPhrase(int)}, but not past the token {@code limit}. */
    public @Nullable NounPhrase nounPhrase(int first, int limit) {
        return first < Math.min(limit, tokens.size())
                ? nounPhrase(first, Math.min(limit, sentenceEnd(first)), true)
                : null;
    }

    /**
     * The phrase that is the subject of a finite verb, where it follows it; times and asides between the two are passed
     * over. {@code null} where the verb carries its subject alone, or something else follows.
     */
    public @Nullable NounPhrase subjectAfter(int verb) {
        int end = sentenceEnd(verb);
        int at = skipAside(verb + 1, end);
        if (at >= end || hasPreposition(at) && cover.nameEnd(at) < 0) {
            return null;
        }
        Role role = roles[at];
        boolean begins = role == Role.NOUN
                || role == Role.NUMBER
                || role == Role.DEMONSTRATIVE
                || role == Role.PRONOUN
                || role == Role.QUOTE;
        return begins ? nounPhrase(at, end, true) : null;
    }

    /**
     * The phrase that is the subject of a finite verb, where it stands before it in the same clause: {@code أن الجيش قال},
     * {@code وكان الوزير أعلن}. {@code null} where there is none.
     */
    public @Nullable NounPhrase subjectBefore(int verb) {
        int first = sentenceFirst(verb);
        int from = Math.max(first, verb - LONGEST_SUBJECT_BEFORE);
        int end = verb;
        while (end > from && roles[end - 1] == Role.PARTICLE) {
            end--;
        }
        for (int begin = end - 1; begin >= from; begin--) {
            if (opensClause(begin, first)) {
                NounPhrase phrase =
                        roles[begin] == Role.NOUN || roles[begin] == Role.DEMONSTRATIVE || roles[begin] == Role.NUMBER
                                ? nounPhrase(begin, end, true)
                                : null;
                if (phrase != null && phrase.end() == end) {
                    return phrase;
                }
                if (roles[begin] == Role.VERB || roles[begin] == Role.COMPLEMENTISER) {
                    return null;
                }
            }
        }
        return null;
    }

    /** {@code سبق لس أن نشر}: the one for whom ل stands between a verb and the complementiser before this one. */
    public @Nullable NounPhrase subjectOfPrecedence(int verb) {
        if (!is(verb - 1, Role.COMPLEMENTISER)) {
            return null;
        }
        int first = Math.max(sentenceFirst(verb) + 1, verb - LONGEST_APPOSITION);
        for (int begin = verb - 2; begin >= first; begin--) {
            if (is(begin - 1, Role.VERB)) {
                NounPhrase phrase = preposition(begin) == LAM ? nounPhrase(begin, verb - 1) : null;
                return phrase != null && phrase.end() == verb - 1 ? phrase : null;
            }
        }
        return null;
    }

    /** Whether a preposition is attached to the token's word. */
    public boolean hasPreposition(int token) {
        boolean bare = false;
        boolean attached = false;
        for (Reading reading : text.readings(token)) {
            if (reading.preposition() != 0) {
                attached = true;
            } else {
                bare |= isWordOfItsOwn(reading.entry().category());
            }
        }
        return attached ? !bare : !bare && looksLikePreposition(token);
    }

    /** Nouns and the words that hold sentences together; not finite verbs, nor the marks of a later stage. */
    private static boolean isWordOfItsOwn(Category category) {
        return isNominal(category) || FunctionWords.isOne(category);
    }

    /** The attached preposition, or 0. */
    public char preposition(int token) {
        if (!tokens.isWord(token) || !hasPreposition(token)) {
            return 0;
        }
        for (Reading reading : text.readings(token)) {
            if (reading.preposition() != 0) {
                return reading.preposition();
            }
        }
        char[] folded = tokens.folded();
        int at = tokens.foldedBegin(token);
        return folded[at] == WAW || folded[at] == FEH ? folded[at + 1] : folded[at];
    }

    /** Whether the token's word is definite by shape: article or attached pronoun. */
    public boolean isDefinite(int token) {
        char[] folded = tokens.folded();
        int at = tokens.foldedBegin(token);
        int length = tokens.foldedEnd(token) - at;
        if (length > 3 && hasArticle(token)) {
            return true;
        }
        boolean suffix = false;
        boolean number = false;
        for (Reading reading : text.readings(token)) {
            if (reading.article()) {
                return true;
            }
            suffix |= reading.hasSuffix() && reading.entry().category() != Verbs.VERB;
            number |= !reading.hasSuffix() && reading.entry().category() == NumberRecogniser.NUMBER;
        }
        // A number that ends in teh marbuta carries no pronoun.
        if (suffix && !number) {
            return true;
        }
        return length > 4
                && (folded[at] == LAM && folded[at + 1] == LAM || folded[at + 1] == ALEF && folded[at + 2] == LAM);
    }

    /** Whether a possessive pronoun is attached to the token's word, and no noun explains it without one. */
    private boolean hasPronoun(int token) {
        boolean pronoun = false;
        for (Reading reading : text.readings(token)) {
            boolean nominal = isNominal(reading.entry().category());
            if (nominal && !reading.hasSuffix()) {
                return false;
            }
            pronoun |= nominal;
        }
        return pronoun;
    }

    /** Whether the token may be an adjective with the article: of origin, or a participle. */
    public boolean isAdjective(int token) {
        if (!isDefinite(token)) {
            return false;
        }
        char last = tokens.folded()[tokens.foldedEnd(token) - 1];
        boolean ofOrigin = last == YEH || endsWith(token, YEH, HEH);
        return ofOrigin
                || text.has(token, ActorWords.NATIONALITY)
                || text.has(token, Verbs.PARTICIPLE)
                || text.has(token, FunctionWords.ADJECTIVE);
    }

    /** Whether the token may be an adjective without the article. */
    public boolean isIndefiniteAdjective(int token) {
        boolean ofOrigin = tokens.folded()[tokens.foldedEnd(token) - 1] == YEH && !hasArticle(token);
        return ofOrigin
                || !isDefinite(token)
                        && (endsWith(token, YEH, HEH)
                                || text.has(token, ActorWords.NATIONALITY)
                                || text.has(token, FunctionWords.ADJECTIVE)
                                || text.has(token, Verbs.PARTICIPLE));
    }

    private boolean endsWith(int token, char first, char second) {
        int end = tokens.foldedEnd(token);
        return end - tokens.foldedBegin(token) > 3
                && tokens.folded()[end - 2] == first
                && tokens.folded()[end - 1] == second;
    }

    /**
     * Whether a phrase may name somebody who speaks or acts: a name in it, a title, a head word of actors, somebody not named,
     * a participle in the plural.
     */
    public boolean mayAct(NounPhrase phrase) {
        for (int token = phrase.first(); token < phrase.end(); token++) {
            if (cover.nameEnd(token) > 0) {
                return true;
            }
        }
        int head = phrase.first();
        return text.has(head, ActorWords.TITLE)
                || text.has(head, ActorWords.HEAD_WORD)
                || text.has(head, ActorWords.NATIONALITY)
                || text.has(head, FunctionWords.UNNAMED)
                || text.has(head, Verbs.PARTICIPLE)
                || text.readings(head).length == 0;
    }

    /** As {@link #mayAct}, by the phrase's first word alone. */
    public boolean isHeadedByOneWhoMayAct(NounPhrase phrase) {
        int head = phrase.first();
        return isHeadedByActor(phrase)
                || isDefinite(head)
                || text.readings(head).length == 0
                || text.has(head, ActorWords.NATIONALITY);
    }

    /** Whether the name of a person begins at the token. */
    public boolean isPersonName(int token) {
        return cover.isPerson(token);
    }

    /** Whether the token is a common noun for actors: a title, a head word, somebody not named. */
    public boolean isActorNoun(int token) {
        return text.has(token, ActorWords.HEAD_WORD)
                || text.has(token, ActorWords.TITLE)
                || text.has(token, FunctionWords.UNNAMED);
    }

    /** Whether the phrase's first word is an actor's: a known name, a title, a head word, somebody not named. */
    public boolean isHeadedByActor(NounPhrase phrase) {
        int head = phrase.first();
        return cover.nameEnd(head) > 0
                || text.has(head, ActorWords.TITLE)
                || text.has(head, ActorWords.HEAD_WORD)
                || text.has(head, FunctionWords.UNNAMED);
    }

    /** Whether the token's word carries the article; a pronoun does not count. */
    public boolean hasArticle(int token) {
        for (Reading reading : text.readings(token)) {
            if (reading.article()) {
                return true;
            }
        }
        for (Reading reading : text.readings(token)) {
            if (reading.entry().category().attachment() == Attachment.NOMINAL && reading.prefix() == 0) {
                return false;
            }
        }
        char[] folded = tokens.folded();
        int begin = tokens.foldedBegin(token);
        int length = tokens.foldedEnd(token) - begin;
        int at = length > 5 && folded[begin] == WAW ? begin + 1 : begin;
        return length > 4 && folded[at] == ALEF && folded[at + 1] == LAM;
    }

    /** Whether a conjunction is attached to the token's word. */
    public boolean hasConjunction(int token) {
        boolean bare = false;
        boolean attached = false;
        for (Reading reading : text.readings(token)) {
            if (reading.conjunction() != 0) {
                attached = true;
            } else {
                bare = true;
            }
        }
        if (attached || bare) {
            return attached && !bare;
        }
        char[] folded = tokens.folded();
        int at = tokens.foldedBegin(token);
        return tokens.isWord(token) && tokens.foldedEnd(token) - at > 4 && folded[at] == WAW;
    }

    private @Nullable NounPhrase nounPhrase(int first, int limit, boolean withAppositions) {
        PhraseScan scan = new PhraseScan(first, limit);
        int end = scan.run();
        if (end == first) {
            return null;
        }
        if (withAppositions) {
            end = withAppositions(end, limit);
        }
        int prefix = attachedLength(first);
        return new NounPhrase(
                first, end, new Span(tokens.offsetAfter(first, prefix), tokens.end(end - 1)), scan.definite);
    }

    /** {@code …، هورست زيهوفر، في}: a short phrase between commas that says who it is. */
    private int withAppositions(int phraseEnd, int limit) {
        int end = phraseEnd;
        if (isComma(end) && end + 1 < limit && roles[end + 1] == Role.NOUN && !opensAside(end + 1)) {
            int apposition = new PhraseScan(end + 1, Math.min(limit, end + 1 + LONGEST_APPOSITION)).run();
            boolean closed =
                    apposition > end + 1 && apposition < limit && (isComma(apposition) || opensContent(apposition));
            if (closed) {
                end = apposition;
            }
        }
        return end;
    }

    private boolean opensAside(int token) {
        return hasPreposition(token)
                || hasConjunction(token)
                || text.has(token, Verbs.PARTICIPLE) && !isDefinite(token);
    }

    private boolean opensContent(int token) {
        return roles[token] == Role.COMPLEMENTISER || tokens.isPunctuation(token, ':');
    }

    private int skipAside(int from, int end) {
        int at = from;
        while (at < end && roles[at] == Role.TIME) {
            at++;
        }
        if (isComma(at) && at + 1 < end && roles[at + 1] == Role.TIME) {
            int after = at + 1;
            while (after < end && roles[after] == Role.TIME) {
                after++;
            }
            at = isComma(after) ? after + 1 : at;
        }
        return at;
    }

    private boolean opensClause(int token, int sentenceFirst) {
        if (token == sentenceFirst || hasConjunction(token)) {
            return true;
        }
        Role before = roles[token - 1];
        return before == Role.PUNCTUATION
                || before == Role.COMPLEMENTISER
                || before == Role.VERB
                || before == Role.SUBORDINATOR
                || before == Role.PARTICLE
                || before == Role.TIME
                || before == Role.QUOTE;
    }

    /** Whether the token is a complementiser behind ب that takes up an object: {@code وصف الاتفاق بأنه …}. */
    public boolean isJoinedToBi(int token) {
        int begin = tokens.foldedBegin(token);
        return roles[token] == Role.COMPLEMENTISER
                && tokens.folded()[begin] == BEH
                && tokens.foldedEnd(token) - begin > 3;
    }

    /** Whether the token is a definite sound plural in its oblique form: behind a verb it is the object. */
    public boolean isAccusative(int token) {
        return endsWith(token, YEH, NOON) && isDefinite(token) && !hasPreposition(token) && cover.nameEnd(token) < 0;
    }

    /** The offset in the text where the token's word begins, behind an attached conjunction and preposition. */
    public int wordBegin(int token) {
        return tokens.offsetAfter(token, attachedLength(token));
    }

    /** How many folded characters of conjunction and preposition stand before the word itself. */
    int attachedLength(int token) {
        boolean conjunction = hasConjunction(token);
        boolean preposition = hasPreposition(token);
        if (!conjunction && !preposition) {
            return 0;
        }
        for (Reading reading : text.readings(token)) {
            if (reading.conjunction() != 0 == conjunction && reading.preposition() != 0 == preposition) {
                return reading.prefix();
            }
        }
        char[] folded = tokens.folded();
        int at = tokens.foldedBegin(token) + (conjunction ? 1 : 0);
        boolean swallowed = preposition && folded[at] == LAM && folded[at + 1] == LAM;
        return (conjunction ? 1 : 0) + (preposition && !swallowed ? 1 : 0);
    }

    /** A word unknown to the lexicon: the article behind its first letter tells that the letter is a preposition. */
    private boolean looksLikePreposition(int token) {
        if (!tokens.isWord(token) || text.readings(token).length > 0) {
            return false;
        }
        char[] folded = tokens.folded();
        int at = tokens.foldedBegin(token);
        int end = tokens.foldedEnd(token);
        if (end - at > 5 && folded[at] == WAW) {
            at++;
        }
        if (end - at < 5) {
            return false;
        }
        boolean beforeArticle = folded[at] == BEH && folded[at + 1] == ALEF && folded[at + 2] == LAM;
        return beforeArticle || folded[at] == LAM && folded[at + 1] == LAM;
    }

    /** Walks over one noun phrase. */
    private final class PhraseScan {
        private final int first;
        private final int limit;
        private int at;
        private int nouns;
        private boolean definite;
        private int lastNameEnd = -1;
        /** Somebody not named, or a quantity: a preposition may still continue the phrase. */
        private boolean open;

        PhraseScan(int first, int limit) {
            this.first = first;
            this.limit = Math.min(limit, first + LONGEST_PHRASE);
            this.at = first;
        }

        int run() {
            while (at < limit && step()) {
                // each step moves on
            }
            return nouns == 0 ? first : at;
        }

        private boolean step() {
            return switch (roles[at]) {
                case NOUN -> noun();
                case NUMBER -> nouns == 0 || !definite ? take(true) : false;
                case DEMONSTRATIVE -> nouns == 0 ? take(false) : false;
                case PRONOUN -> pronoun();
                case QUOTE -> quotedName();
                case PUNCTUATION -> nouns > 0 && tokens.isPunctuation(at, '(') && bracket();
                case PREPOSITION -> preposition();
                case VERB, COMPLEMENTISER, RELATIVE, SUBORDINATOR, PARTICLE, TIME -> false;
            };
        }

        /** A pronoun is a phrase by itself. */
        private boolean pronoun() {
            if (nouns == 0) {
                take(false);
            }
            return false;
        }

        private boolean take(boolean opens) {
            open |= opens;
            nouns++;
            at++;
            return true;
        }

        private boolean noun() {
            boolean governed = at > first && roles[at - 1] == Role.PREPOSITION;
            if (nouns > 0 && !governed && mustEndBefore(at)) {
                return false;
            }
            int nameEnd = cover.nameEnd(at);
            if (nameEnd > at) {
                definite = true;
                nouns++;
                at = Math.min(nameEnd, limit);
                lastNameEnd = at;
                return true;
            }
            definite |= isDefinite(at);
            boolean unnamed = text.has(at, FunctionWords.UNNAMED) && !hasArticle(at);
            return take(nouns == 0 && (unnamed || text.has(at, FunctionWords.QUANTIFIER)));
        }

        private boolean mustEndBefore(int token) {
            if (!hasConjunction(token) && (endsAfterName(token) || endsAfterAdjective(token))) {
                return true;
            }
            if (hasConjunction(token)) {
                return !isCoordinated(token);
            }
            if (hasPreposition(token)) {
                return !(open || definite) || endsAtPreposition(token);
            }
            // A definite phrase is complete: an indefinite verbal noun or participle after it begins what is said or
            // done.
            boolean indefinite = !isDefinite(token) && cover.nameEnd(token) < 0;
            boolean unknownName = nouns == 1 && text.readings(token - 1).length == 0;
            boolean complete = definite && isComplete(token - 1);
            boolean verbal = text.has(token, Verbs.MASDAR) || text.has(token, Verbs.PARTICIPLE);
            if (text.has(token, ActorWords.TITLE) && (token == lastNameEnd || cover.isPerson(token + 1))) {
                return false;
            }
            if (indefinite) {
                return complete && (verbal || isActorNoun(token)) || unknownName && verbal && !isActorNoun(token);
            }
            return complete && endsBeforeDefinite(token);
        }

        /** {@code الوزير | السكان}: behind an article only adjectives, names and further titles go on. */
        private boolean endsBeforeDefinite(int token) {
            boolean named = cover.nameEnd(token) > 0 || text.has(token, ActorWords.GIVEN_NAME);
            boolean title = text.has(token, ActorWords.TITLE) && text.has(first, ActorWords.TITLE);
            boolean noun = isActorNoun(token) || text.has(token, Verbs.MASDAR);
            return lastNameEnd != token && noun && !named && !title && !isAdjective(token);
        }

        /** A phrase that is a name goes on with an adjective or a title only. */
        private boolean endsAfterName(int token) {
            boolean onlyName = nouns == 1 && lastNameEnd == at;
            boolean adjective = !cover.isPerson(first) && isAdjective(token);
            return onlyName && !adjective && !text.has(token, ActorWords.TITLE) && !hasPreposition(token);
        }

        /** {@code مسؤولون أكراد | التوصل}: after an indefinite adjective a definite noun begins something else. */
        private boolean endsAfterAdjective(int token) {
            boolean indefinite =
                    nouns > 1 && !definite && isDefinite(token) && !hasPreposition(token) && cover.nameEnd(token) < 0;
            boolean construct = text.has(token - 1, ActorWords.TITLE) || text.has(token - 1, ActorWords.HEAD_WORD);
            return indefinite && (text.has(token - 1, ActorWords.NATIONALITY) || hasPronoun(token) && !construct);
        }

        /** Whether a phrase may end with the token: an article, a known name or a closed quotation, not a construct's head. */
        private boolean isComplete(int token) {
            return token == lastNameEnd - 1
                    || isDefinite(token)
                    || tokens.isQuote(token)
                    || tokens.isPunctuation(token, ')');
        }

        /** {@code للصحفيين}, {@code لوكالة…}, {@code ببيان}: after the speaker, not part of him. */
        private boolean endsAtPreposition(int token) {
            if (text.has(token, FunctionWords.MEDIUM) || text.has(token, FunctionWords.LISTENER)) {
                return true;
            }
            char attached = Grammar.this.preposition(token);
            boolean ofBody = isDefinite(token)
                    || cover.nameEnd(token) > 0
                    || text.has(token, ActorWords.HEAD_WORD)
                    || open && text.has(token, FunctionWords.UNNAMED);
            return attached != LAM && attached != BEH || !ofBody;
        }

        private boolean isCoordinated(int token) {
            if (text.has(token, Verbs.MASDAR) && !isDefinite(token) || hasPreposition(token)) {
                return false;
            }
            boolean secondDefinite = isDefinite(token) || cover.nameEnd(token) > 0;
            return secondDefinite == definite;
        }

        private boolean quotedName() {
            int index = tokens.quotationOpenedBy(at);
            if (index < 0) {
                return false;
            }
            Quotation quotation = tokens.quotations().get(index);
            if (!quotation.closed() || quotation.close() - at - 1 > LONGEST_QUOTED_NAME || quotation.close() >= limit) {
                return false;
            }
            for (int token = quotation.first(); token < quotation.close(); token++) {
                if (roles[token] == Role.VERB || roles[token] == Role.COMPLEMENTISER) {
                    return false;
                }
            }
            definite = true;
            nouns++;
            at = quotation.close() + 1;
            return true;
        }

        private boolean bracket() {
            int end = Math.min(limit, at + LONGEST_BRACKET);
            for (int token = at + 1; token < end; token++) {
                if (tokens.isPunctuation(token, ')')) {
                    at = token + 1;
                    return true;
                }
                if (roles[token] == Role.VERB) {
                    return false;
                }
            }
            return false;
        }

        private boolean preposition() {
            int next = at + 1;
            boolean bodyInPlace = text.has(first, ActorWords.HEAD_WORD) && next < limit && cover.nameEnd(next) > 0;
            boolean continues = nouns > 0
                    && (open || bodyInPlace)
                    && next < limit
                    && (roles[next] == Role.NOUN || roles[next] == Role.NUMBER || roles[next] == Role.PREPOSITION)
                    && !text.has(next, FunctionWords.MEDIUM)
                    && !text.has(next, FunctionWords.LISTENER)
                    && (isOf(at) || at > first && roles[at - 1] == Role.PREPOSITION);
            if (!continues) {
                return false;
            }
            at++;
            return true;
        }

        /** Only {@code من} and {@code في} bind somebody to what he belongs to; the other prepositions say when and how. */
        private boolean isOf(int token) {
            int length = tokens.foldedEnd(token) - tokens.foldedBegin(token);
            return length == 2 && tokens.kind(token) == TokenKind.WORD;
        }
    }

    /** Whether the token has a reading of the category that an article or a preposition may be attached to. */
    static boolean isNominal(Category category) {
        return category.attachment() == Attachment.NOMINAL || category.attachment() == Attachment.NAME;
    }
}
