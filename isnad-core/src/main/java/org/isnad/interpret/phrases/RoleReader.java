package org.isnad.interpret.phrases;

import static org.isnad.text.Letters.AIN;
import static org.isnad.text.Letters.ALEF_WITH_HAMZA_ABOVE;
import static org.isnad.text.Letters.ARABIC_COMMA;
import static org.isnad.text.Letters.KAF;
import static org.isnad.text.Letters.NOON;
import static org.isnad.text.Letters.TEH_MARBUTA;
import static org.isnad.text.Letters.WAW;
import static org.isnad.text.Letters.YEH;

import org.isnad.lexicon.Category;
import org.isnad.lexicon.Category.Attachment;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Person;
import org.isnad.morphology.Reading;
import org.isnad.morphology.Traits;
import org.isnad.morphology.VerbForm;
import org.isnad.morphology.Verbs;
import org.isnad.recognise.actors.ActorWords;
import org.isnad.recognise.places.PlaceWords;
import org.isnad.text.TokenKind;
import org.isnad.text.TokenisedText;
import org.jspecify.annotations.Nullable;

/** Decides the {@link Role} of each token, left to right, from its readings and the role before it. */
final class RoleReader {
    private static final int NONE = Integer.MAX_VALUE;
    /** The words that have a {@link #functionRole}. */
    private static final long FUNCTIONS = Category.bits(
            FunctionWords.COMPLEMENTISER,
            FunctionWords.RELATIVE,
            FunctionWords.SUBORDINATOR,
            FunctionWords.PARTICLE,
            FunctionWords.NEGATION,
            FunctionWords.PREPOSITION,
            FunctionWords.DEMONSTRATIVE,
            FunctionWords.PRONOUN);

    private static final int LONGEST_NAME = 5;
    /** How far behind a verb that looks like a preposition its own preposition is looked for. */
    private static final int FARTHEST_AN = 24;

    private static final int LONGEST_ADJUNCT = 5;
    private static final int LONGEST_SUBJECT = 9;

    private final LexicalText text;
    private final TokenisedText tokens;
    private final Cover cover;
    private final Role[] roles;

    private RoleReader(LexicalText text, Cover cover) {
        this.text = text;
        this.tokens = text.tokens();
        this.cover = cover;
        this.roles = new Role[text.size()];
    }

    static Role[] read(LexicalText text, Cover cover) {
        RoleReader reader = new RoleReader(text, cover);
        int nameEnd = 0;
        for (int token = 0; token < text.size(); token++) {
            nameEnd = Math.max(nameEnd, cover.nameEnd(token));
            boolean insideName = token + 1 < nameEnd || token < nameEnd && cover.nameEnd(token) < 0;
            if (reader.roles[token] == null) {
                reader.roles[token] = reader.role(token, insideName);
                reader.spread(token);
            }
        }
        return reader.roles;
    }

    /** {@code بعد أن}: the words of a phrase that opens a clause do it together. */
    private void spread(int token) {
        if (roles[token] == Role.SUBORDINATOR) {
            Reading phrase = text.find(token, FunctionWords.SUBORDINATOR);
            for (int at = token + 1; phrase != null && at < token + phrase.length(); at++) {
                roles[at] = Role.SUBORDINATOR;
            }
        }
    }

    private Role role(int token, boolean insideName) {
        return switch (tokens.kind(token)) {
            case QUOTE -> Role.QUOTE;
            case PUNCTUATION -> Role.PUNCTUATION;
            case NUMBER -> cover.isTime(token) ? Role.TIME : Role.NUMBER;
            case FOREIGN -> Role.NOUN;
            case WORD -> cover.isTime(token) ? Role.TIME : insideName ? Role.NOUN : wordRole(token);
        };
    }

    private Role wordRole(int token) {
        int verbPrefix = NONE;
        int nounPrefix = cover.nameEnd(token) > 0 ? 0 : NONE;
        @Nullable Role function = null;
        boolean mayFunction = text.mayHave(token, FUNCTIONS);
        for (Reading reading : text.readings(token)) {
            Category category = reading.entry().category();
            if (category == Verbs.VERB) {
                boolean spelt = !reading.hasSuffix() || !endsWithTehMarbuta(token);
                verbPrefix = spelt && isThirdPerson(reading) ? Math.min(verbPrefix, reading.prefix()) : verbPrefix;
            } else if (mayFunction && function == null && functionRole(category) != null) {
                function = functionRole(category);
            } else if (isNominal(reading)
                    && !isYours(token, reading)
                    && !isStrayParticiple(token, reading)
                    && !isUnusedName(token, reading)) {
                nounPrefix = Math.min(nounPrefix, reading.prefix());
            }
        }
        // A noun that begins with waw is not a conjunction and a verb.
        boolean verb = verbPrefix <= nounPrefix && verbPrefix != NONE;
        boolean noun = nounPrefix != NONE;
        if (function == Role.PREPOSITION && (cover.isPerson(token) || isNameBehindTitle(token))) {
            return Role.NOUN;
        }
        if (function == Role.PARTICLE && isKunya(token)) {
            return Role.NOUN;
        }
        if (function != null) {
            if (verb && endsWithHamza(token)) {
                return Role.VERB;
            }
            boolean hidden = verb && function == Role.PREPOSITION;
            return hidden && (takesComplementiser(token) || takesAn(token)) ? Role.VERB : function;
        }
        boolean governed = token > 0 && roles[token - 1] == Role.PREPOSITION;
        if (!verb || governed && noun) {
            return Role.NOUN;
        }
        return noun && (isJoinedTitle(token) || !verbIsDue(token)) ? Role.NOUN : Role.VERB;
    }

    /** {@code قال} as a participle of a rare verb: bare, and of another verb than the finite form. */
    private boolean isStrayParticiple(int token, Reading participle) {
        if (!participle.is(Verbs.PARTICIPLE)
                || !text.mayHave(token, Verbs.VERB.bit())
                || participle.article()
                || participle.preposition() != 0) {
            return false;
        }
        for (Reading reading : text.readings(token)) {
            if (reading.is(Verbs.VERB)
                    && !reading.entry().lemma().equals(participle.entry().lemma())) {
                return true;
            }
        }
        return false;
    }

    /** {@code الباحث وكاتب}: a title joined to a noun is read as one, also where a verb is spelt alike. */
    private boolean isJoinedTitle(int token) {
        Reading title = text.find(token, ActorWords.TITLE);
        return title != null
                && title.conjunction() != 0
                && !title.hasSuffix()
                && token > 0
                && (roles[token - 1] == Role.NOUN || roles[token - 1] == Role.QUOTE);
    }

    /** {@code العميد علي}: what is also a preposition is a name behind a title, where it is spelt as one. */
    private boolean isNameBehindTitle(int token) {
        return text.has(token, ActorWords.GIVEN_NAME)
                && text.has(token - 1, ActorWords.TITLE)
                && tokens.text().charAt(tokens.end(token) - 1) == YEH
                && roles[token - 1] == Role.NOUN;
    }

    /** {@code وادان}: a name that was not recognised here does not hide a conjunction and a verb. */
    private boolean isUnusedName(int token, Reading reading) {
        return reading.entry().category().attachment() == Attachment.NAME
                && !reading.is(ActorWords.GIVEN_NAME)
                && reading.prefix() == 0
                && cover.nameEnd(token) < 0
                && hasConjunction(token);
    }

    /** {@code أم محمد}: "mother of", and not "or", where the name of her child follows. */
    private boolean isKunya(int token) {
        return text.has(token, FunctionWords.KUNYA) && text.has(token + 1, ActorWords.GIVEN_NAME);
    }

    /** Folded, the ending looks like an attached pronoun. */
    private boolean endsWithTehMarbuta(int token) {
        return tokens.text().charAt(tokens.end(token) - 1) == TEH_MARBUTA;
    }

    /** {@code هنأ} beside {@code هنا}. */
    private boolean endsWithHamza(int token) {
        return tokens.text().charAt(tokens.end(token) - 1) == ALEF_WITH_HAMZA_ABOVE;
    }

    private static boolean isThirdPerson(Reading reading) {
        return reading.value(VerbForm.class).form().person() == Person.THIRD;
    }

    /** {@code وشكك}: news seldom speaks of what is yours. */
    private boolean isYours(int token, Reading reading) {
        return reading.hasSuffix() && tokens.folded()[tokens.foldedEnd(token) - 1] == KAF;
    }

    private static boolean isNominal(Reading reading) {
        Attachment attachment = reading.entry().category().attachment();
        return reading.length() == 1
                && (attachment == Attachment.NOMINAL || attachment == Attachment.NAME)
                && reading.entry().category() != PlaceWords.CONTEXT;
    }

    private static @Nullable Role functionRole(Category category) {
        if (category == FunctionWords.COMPLEMENTISER) {
            return Role.COMPLEMENTISER;
        } else if (category == FunctionWords.RELATIVE) {
            return Role.RELATIVE;
        } else if (category == FunctionWords.SUBORDINATOR) {
            return Role.SUBORDINATOR;
        } else if (category == FunctionWords.PARTICLE || category == FunctionWords.NEGATION) {
            return Role.PARTICLE;
        } else if (category == FunctionWords.PREPOSITION) {
            return Role.PREPOSITION;
        } else if (category == FunctionWords.DEMONSTRATIVE) {
            return Role.DEMONSTRATIVE;
        } else if (category == FunctionWords.PRONOUN) {
            return Role.PRONOUN;
        }
        return null;
    }

    /** {@code بيّن} beside {@code بين}: what looks like a preposition is a verb where a that-clause follows its subject. */
    private boolean takesComplementiser(int token) {
        int sentenceEnd = tokens.sentenceEnd(tokens.sentenceOf(token));
        int end = Math.min(sentenceEnd, token + 8);
        for (int next = token + 1; next < end; next++) {
            if (text.has(next, FunctionWords.COMPLEMENTISER)) {
                return startsClause(token);
            }
            if (tokens.kind(next) == TokenKind.PUNCTUATION && !tokens.isPunctuation(next, ARABIC_COMMA)) {
                return false;
            }
        }
        return false;
    }

    /** {@code وعبر س عن}: a preposition is not followed by another, near and in the same clause, as its verb is. */
    private boolean takesAn(int token) {
        int sentence = tokens.sentenceOf(token);
        boolean opens = token == tokens.sentenceFirst(sentence);
        int end = Math.min(tokens.sentenceEnd(sentence), token + FARTHEST_AN);
        boolean due = startsClause(token)
                || followsSubject(token)
                || followsPronounOfAdjunct(token)
                || roles[token - 1] == Role.PARTICLE
                || isAn(token + 1);
        for (int next = token + 1; due && next < end; next++) {
            if (tokens.kind(next) == TokenKind.PUNCTUATION && !(opens && tokens.isPunctuation(next, ARABIC_COMMA))
                    || roles[next] == Role.VERB) {
                return false;
            }
            if (isAn(next)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAn(int token) {
        if (token >= tokens.size()) {
            return false;
        }
        int begin = tokens.foldedBegin(token);
        return tokens.foldedEnd(token) - begin == 2
                && tokens.folded()[begin] == AIN
                && tokens.folded()[begin + 1] == NOON;
    }

    /** Whether a word that may be verb or noun stands where a clause wants its verb. */
    private boolean verbIsDue(int token) {
        if (continuesVerbalNoun(token)) {
            return false;
        }
        if (startsClause(token)
                || hasNominativeSubject(token)
                || followsOpeningAdjunct(token)
                || followsPronounOfAdjunct(token)
                || followsSubject(token)
                || tellsOfDocument(token)) {
            return true;
        }
        Role before = roles[token - 1];
        if (before == Role.PARTICLE && token > 1 && roles[token - 2] == Role.VERB && isOwnVerbalNoun(token)) {
            return false;
        }
        if (endsNameOfClause(token)) {
            return true;
        }
        return before == Role.PARTICLE || before == Role.RELATIVE || before == Role.SUBORDINATOR;
    }

    /** {@code بيان نشرته …}: a verb that takes up a text or a picture, without a relative. */
    private boolean tellsOfDocument(int token) {
        boolean document = isDocument(token - 1) || roles[token - 1] == Role.NOUN && token > 1 && isDocument(token - 2);
        boolean subject = document
                && token + 1 < text.size()
                && (cover.nameEnd(token + 1) > 0
                        || text.hasTrait(token + 1, Traits.ARTICLE)
                        || text.has(token + 1, ActorWords.HEAD_WORD));
        if (!subject) {
            return false;
        }
        for (Reading reading : text.readings(token)) {
            if (reading.is(Verbs.VERB) && reading.hasSuffix()) {
                return true;
            }
        }
        return false;
    }

    /** {@code في وقت حث مسؤولون}: only a verb has a sound plural in the nominative behind it. */
    private boolean hasNominativeSubject(int token) {
        return isSoundPlural(token + 1)
                || isSoundPlural(token + 2)
                        && tokens.isWord(token + 1)
                        && !text.has(token + 1, FunctionWords.PREPOSITION);
    }

    /** {@code أعلن سابقا رفضه}: behind a verb and its adverb what may be a verbal noun with a pronoun is its object. */
    private boolean isOwnVerbalNoun(int token) {
        Reading noun = text.find(token, Verbs.MASDAR);
        return noun != null && noun.hasSuffix();
    }

    /** {@code أن سليم طلب}: a name that opens its clause is no noun that a verbal noun could go with. */
    private boolean endsNameOfClause(int token) {
        if (roles[token - 1] != Role.NOUN) {
            return false;
        }
        for (int first = token - 1; first > 0 && first >= token - LONGEST_NAME; first--) {
            if (cover.nameEnd(first) == token) {
                Role before = roles[first - 1];
                boolean quoted = before == Role.QUOTE && first > 1;
                return (quoted ? roles[first - 2] : before) == Role.COMPLEMENTISER;
            }
        }
        return false;
    }

    private boolean endsName(int end) {
        for (int first = end - 1; first >= 0 && first >= end - LONGEST_NAME; first--) {
            if (cover.nameEnd(first) == end) {
                return true;
            }
        }
        return false;
    }

    private boolean isSoundPlural(int token) {
        if (token >= tokens.size() || !tokens.isWord(token)) {
            return false;
        }
        int end = tokens.foldedEnd(token);
        boolean plural = end - tokens.foldedBegin(token) > 4
                && tokens.folded()[end - 1] == NOON
                && tokens.folded()[end - 2] == WAW;
        return plural
                && !text.has(token, Verbs.VERB)
                && (text.has(token, FunctionWords.UNNAMED)
                        || text.has(token, ActorWords.HEAD_WORD)
                        || text.has(token, ActorWords.NATIONALITY)
                        || text.has(token, Verbs.PARTICIPLE));
    }

    /** {@code وفي المقابل رفض المندوب}: behind a short adjunct that opens the sentence its verb is due. */
    private boolean followsOpeningAdjunct(int token) {
        int first = tokens.sentenceFirst(tokens.sentenceOf(token));
        boolean adjunct = token - first == 2 && roles[first] == Role.PREPOSITION && roles[first + 1] == Role.NOUN;
        if (!adjunct || token + 1 >= tokens.size()) {
            return false;
        }
        Reading noun = text.find(first + 1, Verbs.PARTICIPLE);
        boolean definite = noun != null && noun.article();
        return definite && text.has(token, Verbs.MASDAR) && tokens.isWord(token + 1);
    }

    /** {@code من جهتها رفضت}, {@code ردا على ذلك نفى}: an adjunct that ends in a pronoun or a demonstrative takes no more nouns. */
    private boolean followsPronounOfAdjunct(int token) {
        int first = tokens.sentenceFirst(tokens.sentenceOf(token));
        if (token == first || token - first > LONGEST_ADJUNCT) {
            return false;
        }
        boolean closed = text.has(token - 1, FunctionWords.SIDE)
                || roles[token - 1] == Role.DEMONSTRATIVE && token - 2 >= first && roles[token - 2] == Role.PREPOSITION;
        for (int at = first; closed && at < token - 1; at++) {
            closed = roles[at] == Role.NOUN || roles[at] == Role.PREPOSITION || roles[at] == Role.PARTICLE;
        }
        return closed;
    }

    /** {@code وكان الوزير اليوناني حث}: behind a definite noun with its adjective, without a verb before, a verb is due. */
    private boolean followsSubject(int token) {
        if (token < 2 || roles[token - 1] != Role.NOUN) {
            return false;
        }
        Reading adjective = text.find(token - 1, ActorWords.NATIONALITY);
        if ((adjective == null || !adjective.article()) && !endsName(token)) {
            return false;
        }
        int first = tokens.sentenceFirst(tokens.sentenceOf(token));
        for (int at = token - 2; at >= first && at >= token - LONGEST_SUBJECT; at--) {
            if (roles[at] == Role.SUBORDINATOR || roles[at] == Role.COMPLEMENTISER) {
                return true;
            }
            if (roles[at] != Role.NOUN) {
                return false;
            }
        }
        return false;
    }

    private boolean isDocument(int token) {
        Reading document = roles[token] == Role.NOUN ? text.find(token, FunctionWords.MEDIUM) : null;
        return document != null && !document.article() && !document.hasSuffix();
    }

    /** {@code استنكارها وإدانتها}: what may be a verbal noun with a pronoun goes on with one. */
    private boolean continuesVerbalNoun(int token) {
        if (!text.hasTrait(token, Traits.CONJUNCTION)) {
            return false;
        }
        Reading noun = text.find(token, Verbs.MASDAR);
        Reading before = token > 0 ? text.find(token - 1, Verbs.MASDAR) : null;
        return noun != null
                && before != null
                && noun.conjunction() != 0
                && roles[token - 1] == Role.NOUN
                && noun.hasSuffix() == before.hasSuffix();
    }

    private boolean startsClause(int token) {
        int sentence = tokens.sentenceOf(token);
        if (token == tokens.sentenceFirst(sentence)) {
            return true;
        }
        Role before = roles[token - 1];
        if (before == Role.PUNCTUATION || before == Role.QUOTE || before == Role.COMPLEMENTISER) {
            return true;
        }
        return before == Role.TIME && token - 1 == tokens.sentenceFirst(sentence) || hasConjunction(token);
    }

    private boolean hasConjunction(int token) {
        if (!text.hasTrait(token, Traits.CONJUNCTION)) {
            return false;
        }
        for (Reading reading : text.readings(token)) {
            if (reading.conjunction() != 0 && reading.entry().category() == Verbs.VERB) {
                return true;
            }
        }
        return false;
    }
}
