package org.isnad.interpret.phrases;

import static org.isnad.text.Letters.ALEF;
import static org.isnad.text.Letters.ARABIC_COMMA;
import static org.isnad.text.Letters.BEH;
import static org.isnad.text.Letters.FEH;
import static org.isnad.text.Letters.LAM;

import org.isnad.lexicon.Category;
import org.isnad.lexicon.Category.Attachment;
import org.isnad.model.EntityType;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
import org.isnad.morphology.Verbs;
import org.isnad.recognise.actors.Actor;
import org.isnad.recognise.actors.ActorWords;
import org.isnad.text.Quotation;
import org.isnad.text.TokenKind;
import org.isnad.text.TokenisedText;

/** Walks over one noun phrase. */
final class PhraseScan {
    private static final int LONGEST_QUOTED_NAME = 4;
    private static final int LONGEST_BRACKET = 8;
    private static final int LONGEST_TITLE = 8;
    /** No noun phrase of news is longer; what is, is a list or a text without verbs. */
    private static final int LONGEST_PHRASE = 30;

    private final LexicalText text;
    private final TokenisedText tokens;
    private final Cover cover;
    private final WordForms forms;
    private final Role[] roles;
    private final int first;
    private final int limit;
    private final boolean nominative;
    private int at;
    private int nouns;
    private boolean definite;
    private int lastNameFirst = -1;
    private int lastNameEnd = -1;
    /** Somebody not named, or a quantity: a preposition may still continue the phrase. */
    private boolean open;

    PhraseScan(Grammar grammar, int first, int limit, boolean nominative) {
        this.nominative = nominative;
        this.text = grammar.text();
        this.tokens = grammar.tokens();
        this.cover = grammar.cover;
        this.forms = grammar.forms;
        this.roles = grammar.roles;
        this.first = first;
        this.limit = Math.min(limit, first + LONGEST_PHRASE);
        this.at = first;
    }

    /** Whether an article, a pronoun or a name stands in what was walked over. */
    boolean isDefinite() {
        return definite;
    }

    /** The token after the phrase, its first one where none begins there. */
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
        if (nouns > 0 && isDetachedArticle(at)) {
            at += 2;
            return true;
        }
        if (nouns > 0 && !governed && mustEndBefore(at)) {
            return false;
        }
        int nameEnd = cover.nameEnd(at);
        if (nameEnd > at) {
            definite = true;
            nouns++;
            lastNameFirst = at;
            at = Math.min(nameEnd, limit);
            lastNameEnd = at;
            return true;
        }
        definite |= forms.isDefinite(at);
        boolean unnamed = text.has(at, FunctionWords.UNNAMED) && !forms.hasArticle(at);
        return take(nouns == 0 && (unnamed || text.has(at, FunctionWords.QUANTIFIER)));
    }

    /** {@code الدول الـ57}: the article of a number in digits. */
    private boolean isDetachedArticle(int token) {
        char[] folded = tokens.folded();
        int begin = tokens.foldedBegin(token);
        return token + 1 < limit
                && roles[token + 1] == Role.NUMBER
                && tokens.foldedEnd(token) - begin == 2
                && folded[begin] == ALEF
                && folded[begin + 1] == LAM;
    }

    private boolean mustEndBefore(int token) {
        if (token == lastNameEnd && (continuesName(token) || isOneOf(token))) {
            return false;
        }
        if (!forms.hasConjunction(token) && (endsAfterName(token) || endsAfterAdjective(token))) {
            return true;
        }
        if (forms.hasConjunction(token)) {
            return !isCoordinated(token);
        }
        if (forms.hasPreposition(token)) {
            return !(open || definite || isProductOf(token) || isGoverning(token - 1)) || endsAtPreposition(token);
        }
        if (text.has(token, ActorWords.TITLE) && (token == lastNameEnd || cover.isPerson(token + 1))) {
            return false;
        }
        if (nominative && roles[token - 1] != Role.NUMBER && forms.isIndefiniteObject(token)) {
            return true;
        }
        boolean complete = definite && isComplete(token - 1);
        boolean otherNoun = nominative && complete && forms.hasArticle(token - 1) && isCommonNoun(token);
        if (otherNoun) {
            return true;
        }
        // A definite phrase is complete: an indefinite verbal noun or participle after it begins what is said or
        // done.
        if (isIndefinite(token)) {
            return complete && (isVerbal(token) || forms.isActorNoun(token))
                    || isManner(token) && !forms.isActorNoun(token)
                    || endsAfterIndefinite(token);
        }
        if (!complete) {
            return false;
        }
        boolean body = cover.nameEnd(token) > 0 && !cover.isPerson(token) && text.has(token, ActorWords.HEAD_WORD);
        boolean object = body || nominative && forms.isAccusative(token) && !forms.isAccusative(token - 1);
        return object || endsBeforeDefinite(token);
    }

    private boolean isIndefinite(int token) {
        if (forms.isDefinite(token) || cover.nameEnd(token) >= 0) {
            return false;
        }
        boolean origin = forms.isSpeltWithArticle(token) && forms.endsAsOrigin(token) && !text.has(token, Verbs.MASDAR);
        return !origin;
    }

    private boolean isVerbal(int token) {
        return (text.has(token, Verbs.MASDAR) || text.has(token, Verbs.PARTICIPLE))
                && !text.has(token, ActorWords.GIVEN_NAME);
    }

    /** Behind a name that nobody knows: what is done, or how. */
    private boolean isManner(int token) {
        boolean unknownName = nouns == 1 && text.readings(token - 1).length == 0;
        return unknownName && isVerbal(token) && (!text.has(token, Verbs.PARTICIPLE) || forms.endsAsObject(token));
    }

    /**
     * {@code الوزراء العنف}, {@code الوزراء جدول …}: behind a noun with the article a known noun that is neither adjective nor
     * name is something else.
     */
    private boolean isCommonNoun(int token) {
        boolean adjective = forms.isSpeltWithArticle(token) && (!forms.hasArticle(token) || forms.isAdjective(token));
        if (text.readings(token).length == 0 || cover.nameEnd(token) > 0 || adjective) {
            return false;
        }
        boolean naming = false;
        boolean noun = false;
        for (Reading reading : text.readings(token)) {
            Category category = reading.entry().category();
            naming |= category == ActorWords.GIVEN_NAME
                    || category == ActorWords.TITLE
                    || category == ActorWords.ACTOR
                    || category == ActorWords.METONYM
                    || category == ActorWords.NATIONALITY
                    || category == FunctionWords.ADJECTIVE;
            noun |= reading.length() == 1 && category.attachment() == Attachment.NOMINAL;
        }
        return noun && !naming;
    }

    /** A given name behind the known part of a person's name. */
    private boolean continuesName(int token) {
        return cover.isPerson(lastNameFirst) && text.has(token, ActorWords.GIVEN_NAME);
    }

    /** {@code الوزير | السكان}: behind an article only adjectives, names and further titles go on. */
    private boolean endsBeforeDefinite(int token) {
        boolean named = cover.nameEnd(token) > 0 || text.has(token, ActorWords.GIVEN_NAME);
        boolean title = text.has(token, ActorWords.TITLE) && text.has(first, ActorWords.TITLE);
        boolean quoted = tokens.isQuote(token - 1) && forms.hasArticle(token);
        boolean noun = forms.isActorNoun(token) || text.has(token, Verbs.MASDAR) || quoted;
        boolean act = lastNameEnd == token && hasPerson() && text.has(token, Verbs.MASDAR);
        return (lastNameEnd != token || act) && noun && !named && !title && !forms.isAdjective(token);
    }

    /** A phrase that is a name goes on with an adjective or a title only. */
    private boolean endsAfterName(int token) {
        if (nouns != 1 || lastNameEnd != at) {
            return false;
        }
        boolean adjective = !cover.isPerson(first) && forms.isAdjective(token);
        return !adjective && !text.has(token, ActorWords.TITLE) && !isOneOf(token) && !forms.hasPreposition(token);
    }

    /** {@code سمير علي أحد المتحدثين}: behind a person's name. */
    private boolean isOneOf(int token) {
        return hasPerson()
                && text.has(token, FunctionWords.QUANTIFIER)
                && text.has(token, FunctionWords.UNNAMED)
                && token + 1 < limit
                && forms.isActorNoun(token + 1);
    }

    /** {@code مسؤولون أكراد | التوصل}: after an indefinite adjective a definite noun begins something else. */
    private boolean endsAfterAdjective(int token) {
        boolean indefinite = nouns > 1
                && !definite
                && forms.isDefinite(token)
                && !forms.hasPreposition(token)
                && cover.nameEnd(token) < 0;
        if (!indefinite) {
            return false;
        }
        boolean construct = text.has(token - 1, ActorWords.TITLE) || text.has(token - 1, ActorWords.HEAD_WORD);
        return text.has(token - 1, ActorWords.NATIONALITY) || forms.hasPronoun(token) && !construct;
    }

    /** {@code مصدر محلي | مقتل …}: behind an indefinite adjective a construct begins something else. */
    private boolean endsAfterIndefinite(int token) {
        if (nouns <= 1 || definite) {
            return false;
        }
        boolean adjective = text.has(token - 1, ActorWords.NATIONALITY)
                || text.has(token - 1, FunctionWords.ADJECTIVE)
                || forms.endsAsOrigin(token - 1) && !text.has(token - 1, ActorWords.GIVEN_NAME);
        boolean construct = text.has(token, Verbs.MASDAR)
                || !text.has(token - 1, FunctionWords.ADJECTIVE) && token + 1 < limit && forms.hasArticle(token + 1);
        return adjective
                && construct
                && !text.has(token, ActorWords.NATIONALITY)
                && !text.has(token, FunctionWords.ADJECTIVE)
                && !text.has(token, ActorWords.TITLE)
                && (text.has(token, Verbs.MASDAR) || !text.has(token, Verbs.PARTICIPLE))
                && !forms.endsAsOrigin(token);
    }

    /** Whether a phrase may end with the token: an article, a known name or a closed quotation, not a construct's head. */
    private boolean isComplete(int token) {
        return token == lastNameEnd - 1
                || forms.isDefinite(token)
                || tokens.isQuote(token)
                || tokens.isPunctuation(token, ')');
    }

    /** {@code استطلاع لرويترز}: what an outlet has made, not somebody who speaks to it. */
    private boolean isProductOf(int token) {
        return isOutlet(token) && nouns == 1 && !forms.isActorNoun(first) && cover.nameEnd(first) < 0;
    }

    private boolean isOutlet(int token) {
        Reading actor = text.find(token, ActorWords.ACTOR);
        return actor != null && actor.value(Actor.class).type() == EntityType.OUTLET;
    }

    /** {@code للصحفيين}, {@code لوكالة…}, {@code ببيان}: after the speaker, not part of him. */
    private boolean endsAtPreposition(int token) {
        if (text.has(token, FunctionWords.MEDIUM) || text.has(token, FunctionWords.LISTENER)) {
            return true;
        }
        char attached = forms.preposition(token);
        boolean toOutlet = attached == LAM && isOutlet(token) && !isProductOf(token);
        if (toOutlet || attached == BEH && text.has(token, FunctionWords.MANNER)) {
            return true;
        }
        boolean ofBody = attached == LAM && (forms.isDefinite(token) || isPurpose(token))
                || cover.nameEnd(token) > 0
                || text.has(token, ActorWords.HEAD_WORD)
                || attached == BEH && isAtNamed(token)
                || isGoverning(token - 1)
                || open && text.has(token, FunctionWords.UNNAMED);
        return attached != LAM && attached != BEH || !ofBody;
    }

    /** {@code المنظمة العربية لحماية المستهلك}: what a body is for, told by a construct. */
    private boolean isPurpose(int token) {
        return token + 1 < limit
                && roles[token + 1] == Role.NOUN
                && forms.isDefinite(token + 1)
                && !forms.hasPreposition(token + 1)
                && !hasPerson();
    }

    /** {@code بمنطقة حلب}: a noun that a name belongs to; what happened to somebody named is no place. */
    private boolean isAtNamed(int token) {
        return token + 1 < limit
                && (cover.isPlace(token + 1) || cover.isPerson(token + 1))
                && !text.has(token, Verbs.MASDAR);
    }

    /** {@code وكالة تابعة ل…}, {@code الوزير المسؤول عن …}: a participle behind its noun takes the preposition to itself. */
    private boolean isGoverning(int token) {
        return (token > first || !definite && !forms.endsAsObject(token))
                && token >= lastNameEnd
                && text.has(token, Verbs.PARTICIPLE)
                && forms.isDefinite(token) == definite
                && roles[token] == Role.NOUN;
    }

    private boolean isCoordinated(int token) {
        if (text.has(token, Verbs.MASDAR) && !forms.isDefinite(token) || forms.hasPreposition(token)) {
            return false;
        }
        boolean named = forms.isActorNoun(token) && token + 1 < limit && tokens.isQuote(token + 1);
        boolean secondDefinite = forms.isDefinite(token) || cover.nameEnd(token) > 0 || named;
        return secondDefinite == definite;
    }

    private boolean quotedName() {
        int index = tokens.quotationOpenedBy(at);
        boolean behindPerson = nouns > 0 && at == lastNameEnd && cover.isPerson(lastNameFirst);
        if (index < 0 || behindPerson) {
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
            if (roles[token] == Role.NUMBER || roles[token] == Role.TIME) {
                return false;
            }
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
        boolean bodyInPlace = text.has(first, ActorWords.HEAD_WORD)
                && next < limit
                && (cover.isPlace(next) || isIn(at) && cover.nameEnd(next) > 0);
        boolean governed = nouns > 0 && isGoverning(at - 1);
        boolean titled = nouns > 0 && isTitled() && leadsToName(next);
        boolean continues = nouns > 0
                && (open || bodyInPlace || isOfficialIn(next) || governed || titled)
                && next < limit
                && (roles[next] == Role.NOUN || roles[next] == Role.NUMBER || roles[next] == Role.PREPOSITION)
                && !text.has(next, FunctionWords.MEDIUM)
                && (!text.has(next, FunctionWords.LISTENER) || text.has(at - 1, FunctionWords.QUANTIFIER))
                && (titled || isOf(at) || at > first && roles[at - 1] == Role.PREPOSITION);
        if (!continues) {
            return false;
        }
        at++;
        return true;
    }

    private boolean isTitled() {
        return (text.has(first, ActorWords.TITLE) || text.has(first, FunctionWords.UNNAMED)) && !hasPerson();
    }

    private boolean hasPerson() {
        return lastNameFirst >= 0 && cover.isPerson(lastNameFirst);
    }

    /** {@code سفيرة … لدى الأمم المتحدة سلمى علي}: what stands between a title and the name of its bearer is of the title. */
    private boolean leadsToName(int from) {
        int end = Math.min(limit, from + LONGEST_TITLE);
        for (int token = from; token < end; token++) {
            boolean person = cover.isPerson(token) || text.has(token, ActorWords.TITLE) && cover.isPerson(token + 1);
            if (person) {
                return token > from;
            }
            boolean comma = tokens.isPunctuation(token, ARABIC_COMMA);
            boolean between = comma
                    ? token > from
                    : (roles[token] == Role.NOUN || roles[token] == Role.PREPOSITION && token > from)
                            && !text.has(token, Verbs.MASDAR)
                            && !text.has(token, FunctionWords.MEDIUM)
                            && !text.has(token, FunctionWords.LISTENER);
            if (!between) {
                return false;
            }
        }
        return false;
    }

    /** {@code المتحدث في وزارة …}: who is told by his work belongs to a body. */
    private boolean isOfficialIn(int token) {
        return text.has(token - 2, FunctionWords.UNNAMED) && text.has(token, ActorWords.HEAD_WORD);
    }

    private boolean isIn(int token) {
        return isOf(token) && tokens.folded()[tokens.foldedBegin(token)] == FEH;
    }

    /** Only {@code من} and {@code في} bind somebody to what he belongs to; the other prepositions say when and how. */
    private boolean isOf(int token) {
        int length = tokens.foldedEnd(token) - tokens.foldedBegin(token);
        return length == 2 && tokens.kind(token) == TokenKind.WORD;
    }
}
