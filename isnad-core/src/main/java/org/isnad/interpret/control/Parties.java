package org.isnad.interpret.control;

import java.util.BitSet;
import java.util.List;
import org.isnad.interpret.control.ControlLexicon.WordClass;
import org.isnad.interpret.control.ControlRow.Slot;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.interpret.phrases.Role;
import org.isnad.model.EntityType;
import org.isnad.model.Span;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
import org.isnad.morphology.Verbs;
import org.isnad.recognise.actors.Actor;
import org.isnad.recognise.actors.ActorWords;
import org.isnad.recognise.actors.HeadWord;
import org.isnad.recognise.places.Gazetteer;
import org.isnad.recognise.places.PlaceMention;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/** Which phrases name who takes, holds and loses ground, and how far they go. */
final class Parties {
    /** Within how many words of a phrase what says that it fights must stand. */
    private static final int HEAD = 6;

    private final Grammar grammar;
    private final LexicalText text;
    /** First tokens of names that mean places. */
    private final BitSet placeFirsts = new BitSet();

    Parties(Grammar grammar, List<PlaceMention> places) {
        this.grammar = grammar;
        this.text = grammar.text();
        for (PlaceMention place : places) {
            placeFirsts.set(place.first(), !place.actor());
        }
    }

    /** The subject behind a verb; {@code تقدمها} is its object. */
    @Nullable
    NounPhrase subjectAfter(int verb) {
        NounPhrase after = grammar.subjectAfter(verb);
        int behind = verb + 2;
        boolean apart = after == null
                && behind < grammar.sentenceEnd(verb)
                && grammar.role(verb + 1) == Role.PREPOSITION
                && endsWithPronoun(verb + 1)
                && !ControlLexicon.has(text, verb + 1, WordClass.TOWARDS)
                && grammar.role(behind) == Role.NOUN
                && !grammar.hasPreposition(behind);
        if (apart) {
            after = grammar.nounPhrase(behind);
        }
        return after != null && text.has(after.first(), ControlLexicon.NOUN) ? null : after;
    }

    /** {@code نجح خلالها الجيش}. */
    private boolean endsWithPronoun(int token) {
        char[] folded = grammar.tokens().folded();
        int last = grammar.tokens().foldedEnd(token) - 1;
        return folded[last] == Letters.HEH || folded[last] == Letters.ALEF && folded[last - 1] == Letters.HEH;
    }

    /** Whether the phrase can take or lose ground at all: who fights, a name, a state or a body. */
    boolean canHold(@Nullable NounPhrase phrase) {
        return phrase != null
                && !ControlLexicon.has(text, phrase.first(), WordClass.FIGHT)
                && (isArmed(phrase)
                        || grammar.nameEnd(phrase.first()) > 0
                        || isBody(phrase.first())
                        || text.find(phrase.first(), ActorWords.ACTOR) != null
                        || isName(phrase.first()));
    }

    /** A head word of states, bodies and groups, and not of persons, sources or outlets. */
    private boolean isBody(int token) {
        Reading head = text.find(token, ActorWords.HEAD_WORD);
        EntityType type = head == null ? null : head.value(HeadWord.class).type();
        return type == EntityType.STATE
                || type == EntityType.GOVERNMENT_BODY
                || type == EntityType.ARMED_GROUP
                || type == EntityType.ORGANISATION
                || type == EntityType.PEOPLE;
    }

    /** A country or a name that nobody knows. */
    private boolean isName(int token) {
        return text.readings(token).length == 0 || text.has(token, Gazetteer.PLACE);
    }

    /** The phrase up to where a place begins that is its verb's object: {@code حرر الجيش مدينة …}. */
    @Nullable
    NounPhrase beforePlaces(NounPhrase phrase) {
        boolean complete = false;
        for (int token = phrase.first(); token < phrase.end(); token++) {
            boolean begins = token > phrase.first()
                    && complete
                    && !grammar.hasArticle(token)
                    && !grammar.hasConjunction(token)
                    && !grammar.hasPreposition(token)
                    && grammar.nameEnd(token) < 0;
            if (begins || token > phrase.first() && complete && isPlace(token)) {
                return names(cut(phrase, token)) ? cut(phrase, token) : null;
            }
            complete |= grammar.hasArticle(token) || grammar.nameEnd(token) > 0;
            token = Math.max(token, grammar.nameEnd(token) - 1);
        }
        return names(phrase) ? phrase : null;
    }

    /** {@code طرد الجيش في تعز المسلحين}: the first bare phrase for who fights. */
    @Nullable
    NounPhrase objectFrom(int from, int end) {
        for (int token = from; token < end; token++) {
            boolean bare = grammar.role(token) == Role.NOUN
                    && !grammar.hasPreposition(token)
                    && !grammar.hasConjunction(token)
                    && grammar.role(token - 1) != Role.PREPOSITION;
            if (bare && ControlLexicon.has(text, token, WordClass.ARMED)) {
                return grammar.nounPhrase(token);
            }
            if (grammar.role(token) == Role.VERB || grammar.role(token) == Role.COMPLEMENTISER) {
                return null;
            }
        }
        return null;
    }

    /** {@code طرد الجيش المسلحين}: the phrase up to another definite noun for who fights. */
    NounPhrase beforeFoe(NounPhrase phrase) {
        for (int token = phrase.first() + 1; token < phrase.end(); token++) {
            boolean foe = grammar.hasArticle(token - 1)
                    && !grammar.hasConjunction(token)
                    && ControlLexicon.has(text, token, WordClass.ARMED);
            if (foe) {
                return cut(phrase, token);
            }
        }
        return phrase;
    }

    /** Nothing for an indefinite accusative: {@code نفذ هجوما تمكن خلاله}, and for what cannot act. */
    @Nullable
    NounPhrase plausible(@Nullable NounPhrase phrase) {
        return phrase == null || isAccusative(phrase.first()) && !isArmed(phrase) ? null : phrase;
    }

    /** The phrase up to the object of its verb and without what does not belong to it. */
    NounPhrase trimmed(NounPhrase phrase) {
        NounPhrase alone = beforePlaces(phrase);
        return withPartners(withoutLoose(alone == null ? phrase : alone));
    }

    /** {@code الجيش وقوات التحالف}: who fights beside the party belongs to it. */
    NounPhrase withPartners(NounPhrase phrase) {
        int next = phrase.end();
        boolean alone = false;
        while (next + 1 < text.size() && (isBetween(next) || isLoneAnd(next))) {
            alone |= isLoneAnd(next);
            next++;
        }
        boolean joined = next < text.size()
                && grammar.sentenceEnd(phrase.first()) > next
                && (alone || grammar.hasConjunction(next))
                && grammar.role(next) == Role.NOUN
                && isArmed(phrase);
        NounPhrase partner = joined ? grammar.nounPhrase(next) : null;
        if (partner == null || !isArmedHead(partner.first())) {
            return phrase;
        }
        NounPhrase second = withoutLoose(partner);
        return new NounPhrase(phrase.first(), second.end(), phrase.span().to(second.span()), phrase.definite());
    }

    /** {@code مقاتلو فصيل من المعارضة}: with the whole that an indefinite party is a part of. */
    NounPhrase withWhole(NounPhrase phrase) {
        int from = phrase.end();
        Reading link = from < text.size() ? text.find(from, ControlLexicon.SLOT) : null;
        boolean part = link != null
                && link.value(Slot.class) == Slot.MIN
                && !grammar.hasArticle(from - 1)
                && ControlLexicon.has(text, from - 1, WordClass.ARMED)
                && namesFighter(from + 1);
        NounPhrase whole = part ? grammar.nounPhrase(from + 1) : null;
        return whole == null
                ? phrase
                : new NounPhrase(phrase.first(), whole.end(), phrase.span().to(whole.span()), phrase.definite());
    }

    /** Whether a word for who fights stands at the token. */
    boolean namesFighter(int token) {
        return token < text.size()
                && grammar.role(token) == Role.NOUN
                && (isArmedHead(token) || text.find(token, ActorWords.ACTOR) != null);
    }

    private boolean isBetween(int token) {
        return grammar.tokens().isPunctuation(token, '#')
                || grammar.isComma(token)
                || grammar.role(token) == Role.QUOTE;
    }

    /** A conjunction that an opening quotation mark parts from its word. */
    private boolean isLoneAnd(int token) {
        int begin = grammar.tokens().foldedBegin(token);
        return grammar.tokens().foldedEnd(token) - begin == 1
                && grammar.tokens().folded()[begin] == Letters.WAW;
    }

    /** Whether the phrase is a party that fights and not a person or an office that tells of it. */
    boolean fightsItself(NounPhrase phrase) {
        Reading actor = text.find(phrase.first(), ActorWords.ACTOR);
        EntityType type = actor == null ? null : actor.value(Actor.class).type();
        return isArmedHead(phrase.first()) || type == EntityType.ARMED_GROUP || type == EntityType.STATE;
    }

    private boolean isArmedHead(int token) {
        if (ControlLexicon.has(text, token, WordClass.ARMED)) {
            return true;
        }
        Reading head = text.find(token, ActorWords.HEAD_WORD);
        return head != null && head.value(HeadWord.class).type() == EntityType.ARMED_GROUP;
    }

    /** Whether the phrase can be somebody: armed, a name, or definite. */
    private boolean names(NounPhrase phrase) {
        boolean named = grammar.nameEnd(phrase.first()) > 0 || grammar.hasArticle(phrase.first());
        return isArmed(phrase) || named && !isPlace(phrase.first());
    }

    /** Without a participle whose complement does not belong to the phrase: {@code المدعومة من}. */
    NounPhrase withoutLoose(NounPhrase phrase) {
        int end = phrase.end();
        for (int token = phrase.first() + 1; token < end; token++) {
            Reading link = text.find(token, ControlLexicon.SLOT);
            boolean where = link != null && link.value(Slot.class) == Slot.FI;
            boolean act = link != null
                    && link.value(Slot.class) == Slot.MIN
                    && token + 1 < text.size()
                    && text.has(token + 1, Verbs.MASDAR);
            boolean backed = link != null
                    && link.value(Slot.class) == Slot.MIN
                    && token > phrase.first() + 1
                    && text.has(token - 1, Verbs.PARTICIPLE);
            if (act || backed) {
                return cut(phrase, backed ? token - 1 : token);
            }
            if (where && token + 1 < text.size() && !ControlLexicon.has(text, token + 1, WordClass.ARMED)) {
                return cut(phrase, token);
            }
        }
        boolean adverbial = end > phrase.first() + 1 && isAccusative(end - 1) && grammar.hasArticle(end - 2);
        if (adverbial) {
            return cut(phrase, end - 1);
        }
        boolean loose = end > phrase.first() + 1
                && end < text.size()
                && text.has(end - 1, Verbs.PARTICIPLE)
                && !ControlLexicon.has(text, end - 1, WordClass.ARMED)
                && grammar.nameEnd(end - 1) < 0
                && (grammar.role(end) == Role.PREPOSITION || grammar.hasPreposition(end));
        return loose ? cut(phrase, end - 1) : phrase;
    }

    private boolean isAccusative(int token) {
        char[] folded = grammar.tokens().folded();
        int last = grammar.tokens().foldedEnd(token) - 1;
        return last - grammar.tokens().foldedBegin(token) >= 3
                && folded[last] == Letters.ALEF
                && !grammar.hasArticle(token)
                && grammar.nameEnd(token) < 0;
    }

    private boolean isPlace(int token) {
        return placeFirsts.get(token);
    }

    NounPhrase cut(NounPhrase phrase, int end) {
        Span span = new Span(
                phrase.span().begin(),
                Math.max(phrase.span().begin(), grammar.tokens().end(end - 1)));
        return end >= phrase.end() ? phrase : new NounPhrase(phrase.first(), end, span, phrase.definite());
    }

    boolean isArmed(@Nullable NounPhrase phrase) {
        if (phrase == null) {
            return false;
        }
        for (int token = phrase.first(); token < Math.min(phrase.end(), phrase.first() + HEAD); token++) {
            if (ControlLexicon.has(text, token, WordClass.ARMED)) {
                return true;
            }
            Reading head = text.find(token, ActorWords.HEAD_WORD);
            Reading actor = text.find(token, ActorWords.ACTOR);
            if (head != null && head.value(HeadWord.class).type() == EntityType.ARMED_GROUP
                    || actor != null && actor.value(Actor.class).type() == EntityType.ARMED_GROUP) {
                return true;
            }
        }
        return false;
    }
}
