package org.isnad.recognise.actors;

import org.isnad.lexicon.Category;
import org.isnad.model.EntityType;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
import org.isnad.morphology.Verbs;
import org.isnad.text.Letters;
import org.isnad.text.TokenKind;
import org.isnad.text.TokenisedText;
import org.jspecify.annotations.Nullable;

/**
 * Names of persons whom the lexicon does not know: a given name, or any word behind a rank or an honorific, and the names
 * that follow it.
 */
final class PersonNames {
    /** The Arabic comma. */
    private static final char COMMA = '\u060C';

    private static final int LONGEST = 8;
    private static final int MOST_UNKNOWN = 2;
    private static final int ENOUGH_COMMON = 3;

    private final LexicalText text;
    private final TokenisedText tokens;
    private final NameWord words;

    PersonNames(LexicalText text) {
        this.text = text;
        this.tokens = text.tokens();
        this.words = new NameWord(text);
    }

    /** The name that begins at the token, {@code null} where none does. */
    @Nullable
    Name at(int token) {
        Reading given = words.given(token);
        Reading opener = given == null ? text.find(token, ActorWords.NAME_OPENER) : null;
        Title title = titleBefore(token);
        boolean announced = given == null && opener == null && title != null && title.announcesName(token);
        if (given == null && opener == null && !(announced && words.isUnknown(token))) {
            return behindLongTitle(token);
        }
        if (isInsideTitle(token) || given != null && isOtherwise(token, given)) {
            return null;
        }
        int end = end(token, title != null);
        if (words.opensOtherPhrase(token, opener != null && title == null ? 2 : end - token)) {
            return null;
        }
        boolean holds = given != null
                ? isName(token, end, given, title)
                : opener != null ? isOpened(token, end, title) : isAnnounced(token, end, title);
        Reading first = given != null ? given : opener;
        return holds ? new Name(end, first == null ? 0 : first.prefix(), title == null ? null : title.word) : null;
    }

    /** {@code المسؤول في الوزارة الإيطالية فدريكو كافييرو،}: two words that nothing explains, at the end of a title. */
    private @Nullable Name behindLongTitle(int token) {
        if (!isUnexplained(token) || !(isUnexplained(token + 1) || words.isBareGiven(token + 1))) {
            return null;
        }
        int end = token + 2;
        if (end < text.size() && !closes(end) && !words.isFunctionWord(end) && !text.has(end, Verbs.VERB)) {
            return null;
        }
        int sentence = tokens.sentenceFirst(tokens.sentenceOf(token));
        boolean definite = words.isDefinite(token - 1) || text.has(token - 1, ActorWords.NATIONALITY);
        for (int before = token - 1; definite && before >= Math.max(sentence, token - LONGEST); before--) {
            Reading title = text.find(before, ActorWords.TITLE);
            boolean verb = text.has(before, Verbs.VERB) && !words.isDefinite(before);
            if (!tokens.isWord(before) || verb && title == null) {
                return null;
            }
            if (title != null && title.value(TitleWord.class).kind() == TitleWord.Kind.OFFICE) {
                return before + title.length() < token ? new Name(end, 0, null) : null;
            }
        }
        return null;
    }

    private boolean isUnexplained(int token) {
        return token > 0
                && token < text.size()
                && tokens.isWord(token)
                && text.readings(token).length == 0
                && words.isUnknown(token)
                && !words.isDefinite(token)
                && tokens.foldedEnd(token) - tokens.foldedBegin(token) > 2;
    }

    /** End of a known person's name, with the names of fathers and family behind it that the lexicon leaves out. */
    int extended(int token, int end) {
        boolean full = end - token > 1;
        if (full && end < text.size() && words.isParticle(end) && isNameAfterParticle(end + 1)) {
            return end(end, token);
        }
        return end;
    }

    /** Whether what a longer name adds to the lexicon's is sure to be names too, not the words that follow it. */
    boolean isLonger(int knownEnd, Name name) {
        for (int token = knownEnd; token < name.end(); token++) {
            if (!words.isBareGiven(token) && !words.isParticle(token) && !words.isDefinite(token)) {
                return false;
            }
        }
        return true;
    }

    private boolean isName(int token, int end, Reading given, @Nullable Title title) {
        boolean common = given.value(GivenName.class).common();
        int length = end - token;
        boolean known = words.isDefinite(token + 1) && !words.isUnknown(token + 1);
        if (title == null && known && isJoinedNoun(token)) {
            return false;
        }
        if (common && title == null && isVerb(token, given) && !isGenitive(token) && !hasSureName(token + 1, end)) {
            return false;
        }
        if (length == 1) {
            return title != null
                    && title.bearsGivenName()
                    && (!common || title.announcesName(token) && !text.has(token, ActorWords.TITLE));
        }
        if (given.preposition() != 0
                && !hasSureName(token + (common ? 2 : 1), end)
                && !words.isUnknownNisba(end - 1)
                && title == null) {
            return false;
        }
        return !common
                || title != null && !title.indefinite
                || hasSureName(token + 1, end)
                || words.isUnknownNisba(end - 1)
                || words.isUnknown(end - 1) && words.isDefinite(end - 1) && closes(end)
                || length >= ENOUGH_COMMON && allGiven(token, end)
                || words.isNothingElse(token) && allGiven(token, end);
    }

    /** {@code ولي عهد}, {@code بن بريك}: the word is a title, or part of a name, with the letter that the given name leaves. */
    private boolean isOtherwise(int token, Reading given) {
        if (given.prefix() == 0) {
            return false;
        }
        Reading title = text.find(token, ActorWords.TITLE);
        return title != null && title.prefix() == 0 || words.isParticle(token - 1);
    }

    /** {@code تعيين سالم …}: behind a verbal noun stands no verb. */
    private boolean isGenitive(int token) {
        return token > 0
                && text.has(token - 1, Verbs.MASDAR)
                && !text.has(token - 1, Verbs.VERB)
                && !words.isDefinite(token - 1);
    }

    /** {@code باسم الدين}: the same letters are a preposition and a noun. */
    private boolean isJoinedNoun(int token) {
        for (Reading reading : text.readings(token)) {
            boolean joined = reading.preposition() != 0 && reading.length() == 1;
            if (joined && reading.entry().category().attachment() == Category.Attachment.NOMINAL) {
                return true;
            }
        }
        return false;
    }

    /** {@code وطالب محمد}: a finite verb and its subject. */
    private boolean isVerb(int token, Reading given) {
        for (Reading reading : text.readings(token)) {
            if (reading.is(Verbs.VERB) && reading.prefix() == given.prefix()) {
                return true;
            }
        }
        return false;
    }

    private boolean isOpened(int token, int end, @Nullable Title title) {
        return end - token > 1
                && (title != null || words.isSurelyGiven(token + 1) || words.isCompleter(token + 1) || end - token > 2);
    }

    /** A rank or honorific, and a word that nobody knows. */
    private boolean isAnnounced(int token, int end, @Nullable Title title) {
        if (title == null) {
            return false;
        }
        return title.indefinite ? end - token > 1 && !words.isDefinite(token) : true;
    }

    private boolean hasSureName(int from, int end) {
        for (int at = from; at < end; at++) {
            if (words.isSurelyGiven(at) || words.isParticle(at) || words.isCompleter(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean allGiven(int token, int end) {
        for (int at = token; at < end; at++) {
            if (words.given(at) == null) {
                return false;
            }
        }
        return true;
    }

    /** {@code المتحدث باسم}: the second word of a title is no name. */
    private boolean isInsideTitle(int token) {
        for (int before = token - 1; before >= Math.max(0, token - 2); before--) {
            Reading title = text.find(before, ActorWords.TITLE);
            if (title != null && before + title.length() > token) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Title titleBefore(int token) {
        int before = token - 1;
        boolean marked = tokens.isPunctuation(before, '.') || tokens.isPunctuation(before, '/');
        if (marked || tokens.isQuote(before)) {
            before--;
        }
        if (before < 0 || !tokens.isWord(before) || tokens.sentenceOf(before) != tokens.sentenceOf(token)) {
            return null;
        }
        Reading title = text.find(before, ActorWords.TITLE);
        if (title == null || words.isFunctionWord(before)) {
            return title == null ? titlePhraseBefore(before) : null;
        }
        boolean abbreviated = tokens.foldedEnd(before) - tokens.foldedBegin(before) == 1;
        if (title.length() > 1 || abbreviated && (!marked || isNumber(before - 1)) || isNamedAfter(before)) {
            return null;
        }
        return new Title(title, !words.isDefinite(before, title.prefix()) && !title.article() && !abbreviated);
    }

    /** A title of two or three words that ends with the token. */
    private @Nullable Title titlePhraseBefore(int last) {
        for (int first = last - 1; first >= Math.max(0, last - 2); first--) {
            Reading title = text.find(first, ActorWords.TITLE);
            if (title != null && first + title.length() == last + 1) {
                return new Title(title, !words.isDefinite(last));
            }
        }
        return null;
    }

    /** {@code جامعة الملك …}: not the person, but what is named after him. */
    private boolean isNamedAfter(int title) {
        Reading noun = text.find(title - 1, ActorWords.NAMED_AFTER);
        return noun != null && !noun.article() && !noun.hasSuffix();
    }

    private boolean isNumber(int token) {
        return token >= 0 && tokens.kind(token) == TokenKind.NUMBER;
    }

    private int end(int token, boolean titled) {
        Reading given = words.given(token);
        int unknown = given != null || text.has(token, ActorWords.NAME_OPENER) ? 0 : 1;
        return new Walk(token, titled, unknown).end(token + (given == null ? 1 : given.length()));
    }

    private int end(int particle, int nameFirst) {
        return new Walk(nameFirst, true, 0).end(particle);
    }

    private boolean isNameAfterParticle(int token) {
        return token < text.size()
                && (words.isBareGiven(token)
                        || isSonOf(token - 1) && tokens.isWord(token) && !words.isFunctionWord(token)
                        || words.isUnknown(token)
                        || words.isParticle(token)
                        || words.isDefinite(token)
                                && tokens.isWord(token)
                                && text.find(token, ActorWords.TITLE) == null);
    }

    /** {@code بن}: whatever follows it is a name. */
    private boolean isSonOf(int token) {
        int begin = tokens.foldedBegin(token);
        return tokens.foldedEnd(token) - begin == 2
                && tokens.folded()[begin] == Letters.BEH
                && tokens.folded()[begin + 1] == Letters.NOON;
    }

    private boolean closes(int token) {
        return token >= text.size() || tokens.kind(token) == TokenKind.PUNCTUATION || tokens.isQuote(token);
    }

    /** Walks over the words of one name. */
    private final class Walk {
        private final int first;
        private final boolean titled;
        private final int limit;
        private int unknown;

        Walk(int first, boolean titled, int unknown) {
            this.first = first;
            this.titled = titled;
            this.unknown = unknown;
            this.limit = Math.min(Math.min(first + LONGEST, text.size()), tokens.sentenceEnd(tokens.sentenceOf(first)));
        }

        int end(int from) {
            int end = from;
            while (end < limit && unknown <= (titled ? MOST_UNKNOWN + 1 : MOST_UNKNOWN)) {
                int next = step(end);
                if (next == end) {
                    break;
                }
                end = next;
            }
            while (end > first + 1 && words.isParticle(end - 1)) {
                end--;
            }
            return end;
        }

        /** The token after the name's word at the token; the token itself where the name has ended. */
        private int step(int token) {
            if (!tokens.isWord(token) || opensKnownPerson(token)) {
                return token;
            }
            boolean afterParticle = words.isParticle(token - 1) || text.has(token - 1, ActorWords.NAME_OPENER);
            boolean joined = words.isCompleter(token) && (afterParticle || words.given(token - 1) != null);
            if (joined || words.isParticle(token) && isNameAfterParticle(token + 1)) {
                return token + 1;
            }
            if (afterParticle) {
                return isNameAfterParticle(token) ? token + 1 : token;
            }
            if (words.isBareGiven(token)) {
                return endsBeforeGiven(token) ? token : token + 1;
            }
            if (words.isUnknown(token)) {
                boolean second = words.isDefinite(token - 1) && token - 1 > first && !words.isCompleter(token - 1);
                if (token - first > 1 && words.endsLikeAccusative(token)) {
                    return token;
                }
                if (second && !words.isUnknownNisba(token) || words.isDefinite(first) && first == token - 1) {
                    return token;
                }
                boolean tooMany = unknown >= (titled ? MOST_UNKNOWN + 1 : MOST_UNKNOWN) && !words.isDefinite(token);
                unknown++;
                return tooMany ? token : token + 1;
            }
            return isDoubtfulPart(token) ? token + 1 : token;
        }

        /** A common word that is a given name too, where it may begin the next phrase: {@code … أمير منطقة}. */
        private boolean endsBeforeGiven(int token) {
            if (words.isSurelyGiven(token) || words.isSurelyGiven(token + 1) || words.isUnknownNisba(token + 1)) {
                return false;
            }
            boolean definite = words.isDefinite(token - 1) && !words.isCompleter(token - 1);
            boolean verbal = text.has(token, Verbs.MASDAR) || text.has(token, Verbs.VERB);
            return definite || text.has(token, ActorWords.TITLE) || verbal && !closes(token + 1);
        }

        /** {@code محمد المصري}, {@code محمد منظور،}: words of other kinds right behind the first name. */
        private boolean isDoubtfulPart(int token) {
            if (!words.isBareGiven(token - 1)) {
                return false;
            }
            boolean afterSure = words.isSurelyGiven(token - 1);
            if (titled && hasParticle(token) && words.isDefinite(token) && text.has(token, ActorWords.METONYM)) {
                return true;
            }
            if (afterSure && token == first + 1 && words.isVerbLike(token) && tokens.isPunctuation(token + 1, COMMA)) {
                return true;
            }
            boolean definiteParticiple = words.isDefinite(token) && text.has(token, Verbs.PARTICIPLE);
            return words.isNationalityName(token) && afterSure
                    || definiteParticiple && afterSure && closes(token + 1)
                    || words.isParticipleOnly(token) && (titled || closes(token + 1) || words.isSurelyGiven(token + 1));
        }

        /** Another person's full name begins: the names of a list without commas. */
        private boolean opensKnownPerson(int token) {
            Reading known = text.find(token, ActorWords.ACTOR);
            return known != null
                    && known.length() > 1
                    && token > first + 1
                    && known.value(Actor.class).type() == EntityType.PERSON;
        }

        private boolean hasParticle(int end) {
            for (int token = first + 1; token < end; token++) {
                if (words.isParticle(token)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The title right before a name. */
    private final class Title {
        private final TitleWord word;
        private final Reading reading;
        private final boolean indefinite;

        Title(Reading reading, boolean indefinite) {
            this.reading = reading;
            this.word = reading.value(TitleWord.class);
            this.indefinite = indefinite;
        }

        /** Whether it makes a name of a word that nobody knows. */
        boolean announcesName(int token) {
            int before = token - 1;
            return word.announcesName()
                    && !reading.hasSuffix()
                    && !text.has(before, Verbs.PARTICIPLE)
                    && !text.has(before, Verbs.MASDAR);
        }

        /** Whether a given name alone behind it is a name: {@code الشيخ محمد}, {@code نجله محمد}. */
        boolean bearsGivenName() {
            return word.kind() == TitleWord.Kind.RELATION ? reading.hasSuffix() : !indefinite && !reading.hasSuffix();
        }
    }

    /**
     * A name.
     *
     * @param end the token after its last
     * @param prefix folded characters attached before it
     */
    record Name(int end, int prefix, @Nullable TitleWord title) {}
}
