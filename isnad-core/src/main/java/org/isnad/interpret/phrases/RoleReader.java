package org.isnad.interpret.phrases;

import static org.isnad.text.Letters.TEH_MARBUTA;
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
import org.isnad.text.TokenisedText;
import org.jspecify.annotations.Nullable;

/** Decides the {@link Role} of each token, left to right, from its readings and the role before it. */
final class RoleReader {
    private static final int NONE = Integer.MAX_VALUE;

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
        for (Reading reading : text.readings(token)) {
            Category category = reading.entry().category();
            if (category == Verbs.VERB) {
                boolean spelt = !reading.hasSuffix() || !endsWithTehMarbuta(token);
                verbPrefix = spelt && isThirdPerson(reading) ? Math.min(verbPrefix, reading.prefix()) : verbPrefix;
            } else if (function == null && functionRole(category) != null) {
                function = functionRole(category);
            } else if (isNominal(reading) && !isStrayParticiple(token, reading) && !isUnusedName(token, reading)) {
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
            boolean clause = verb && function == Role.PREPOSITION && (takesComplementiser(token) || tellsAbout(token));
            return clause ? Role.VERB : function;
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

    private static boolean isThirdPerson(Reading reading) {
        return reading.value(VerbForm.class).form().person() == Person.THIRD;
    }

    private static boolean isNominal(Reading reading) {
        Attachment attachment = reading.entry().category().attachment();
        return reading.length() == 1 && (attachment == Attachment.NOMINAL || attachment == Attachment.NAME);
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
            if (tokens.kind(next) == org.isnad.text.TokenKind.PUNCTUATION
                    && !tokens.isPunctuation(next, org.isnad.text.Letters.ARABIC_COMMA)) {
                return false;
            }
        }
        return false;
    }

    /** {@code عبّر الوزير عن} beside {@code عبر الحدود}: at a sentence's begin, with somebody behind it and what it is about. */
    private boolean tellsAbout(int token) {
        if (token != tokens.sentenceFirst(tokens.sentenceOf(token)) || !text.has(token + 1, ActorWords.TITLE)) {
            return false;
        }
        int end = Math.min(tokens.sentenceEnd(tokens.sentenceOf(token)), token + 14);
        for (int next = token + 2; next < end; next++) {
            if (text.has(next, FunctionWords.ABOUT)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word that may be verb or noun stands where a clause wants its verb. */
    private boolean verbIsDue(int token) {
        if (continuesVerbalNoun(token)) {
            return false;
        }
        if (startsClause(token) || tellsOfDocument(token)) {
            return true;
        }
        Role before = roles[token - 1];
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
