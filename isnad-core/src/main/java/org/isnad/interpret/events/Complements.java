package org.isnad.interpret.events;

import java.util.EnumSet;
import java.util.Set;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.interpret.phrases.Role;
import org.isnad.model.EventType;
import org.isnad.morphology.Reading;
import org.isnad.morphology.Verbs;
import org.isnad.recognise.actors.ActorWords;
import org.jspecify.annotations.Nullable;

/** Walks over what follows a trigger in its clause and gives the phrases behind prepositions their part. */
final class Complements {
    /** No clause of news goes on longer; what does, is a list. */
    private static final int LONGEST = 45;
    /** As of {@code ، بينهم ثلاثة أطفال،}. */
    private static final int LONGEST_ASIDE = 10;

    private static final Set<WordClass> ACTORS = EnumSet.of(WordClass.ARMED, WordClass.METONYM);
    private static final Set<WordClass> BODIES = EnumSet.of(
            WordClass.ARMED,
            WordClass.METONYM,
            WordClass.OFFICE,
            WordClass.OFFICIAL,
            WordClass.CROWD,
            WordClass.PEOPLE);
    private static final Set<WordClass> HIT = EnumSet.of(
            WordClass.PEOPLE, WordClass.THING, WordClass.ARMED, WordClass.GOODS, WordClass.SHOP, WordClass.REFUGEE);

    private static final Set<WordClass> HIT_PLACES = EnumSet.of(WordClass.THING);

    private final Scene scene;
    private final Grammar grammar;
    private final Parties parties;

    Complements(Scene scene) {
        this.scene = scene;
        this.grammar = scene.grammar;
        this.parties = new Parties(scene);
    }

    /** Reads on from the token; returns the token at which the clause ends. */
    int read(Candidate candidate, int from) {
        int limit = Math.min(grammar.sentenceEnd(candidate.token), from + LONGEST);
        Part last = Part.NONE;
        int at = from;
        while (at < limit) {
            Scene.Link link = scene.link(at);
            int next;
            if (link != null) {
                NounPhrase phrase = phrase(at + link.length(), limit);
                phrase = link.slot() == Slot.BI ? means(phrase) : phrase;
                last = link.slot() == Slot.AGENT ? Part.SOURCE : candidate.row.part(link.slot());
                if (link.slot() == Slot.LI
                        && last == Part.SOURCE
                        && phrase != null
                        && scene.isAny(phrase, HIT_PLACES)) {
                    last = Part.TARGET;
                }
                if (phrase != null && isOtherAct(candidate, phrase)) {
                    at = phrase.first() + 1;
                    break;
                }
                if (phrase != null && link.slot() != Slot.NONE) {
                    take(candidate, link.slot(), last, phrase, limit);
                }
                next = phrase == null ? at + Math.max(1, link.length()) : phrase.end();
            } else {
                next = other(candidate, at, limit, last);
            }
            if (next <= at) {
                break;
            }
            at = next;
        }
        candidate.clauseEnd = Math.max(candidate.clauseEnd, at);
        return at;
    }

    /** {@code تزامنت الغارات مع مواجهات بين}: what follows a second act is that one's. */
    private boolean isOtherAct(Candidate candidate, NounPhrase phrase) {
        boolean goesOn = phrase.length() > 1 && scene.text.has(phrase.first(), Verbs.MASDAR);
        Reading noun = scene.text.find(phrase.first(), TriggerLexicon.NOUN);
        noun = noun == null && goesOn ? scene.text.find(phrase.first() + 1, TriggerLexicon.NOUN) : noun;
        return noun != null
                && !candidate.row.verb()
                && !noun.value(TriggerRow.class).is(TriggerRow.Flag.SELF)
                && noun.value(TriggerRow.class).isViolent();
    }

    private @Nullable NounPhrase phrase(int first, int limit) {
        if (first >= limit || !startsPhrase(first)) {
            return null;
        }
        NounPhrase phrase = grammar.nounPhrase(first, limit);
        if (phrase == null) {
            return null;
        }
        // A trigger behind a conjunction begins another telling.
        for (int token = phrase.first() + 1; token < phrase.end(); token++) {
            if (grammar.hasConjunction(token) && scene.text.has(token, TriggerLexicon.NOUN)) {
                return scene.cut(phrase, token);
            }
        }
        return parties.whole(parties.counted(phrase));
    }

    /** {@code بغارات جوية مواقع}: by what it was done, up to what it was done to. */
    private @Nullable NounPhrase means(@Nullable NounPhrase phrase) {
        if (phrase == null || !scene.text.has(phrase.first(), EventWords.INSTRUMENT)) {
            return phrase;
        }
        for (int token = phrase.first() + 1; token < phrase.end(); token++) {
            boolean bare = !scene.hasArticle(token) && !grammar.hasConjunction(token) && scene.link(token) == null;
            if (bare && !scene.text.has(token, EventWords.INSTRUMENT) && scene.isAny(token, HIT)) {
                return scene.cut(phrase, token);
            }
        }
        return phrase;
    }

    private boolean startsPhrase(int token) {
        Role role = grammar.role(token);
        return role == Role.NOUN
                || role == Role.NUMBER
                || role == Role.DEMONSTRATIVE
                || role == Role.QUOTE && scene.tokens.quotationOpenedBy(token) >= 0;
    }

    private void take(Candidate candidate, Slot slot, Part part, NounPhrase phrase, int limit) {
        if (slot == Slot.BI || slot == Slot.AGENT || slot == Slot.MIN) {
            String mode = scene.mode(phrase.first(), Math.min(limit, phrase.end()));
            if (candidate.mode == null && mode != null) {
                candidate.mode = mode;
            }
        }
        if (slot == Slot.BI && candidate.isViolent() && candidate.meansEnd == 0) {
            candidate.meansFirst = phrase.first();
            candidate.meansEnd = phrase.end();
        }
        if (slot == Slot.BAYN) {
            if (!isBetweenPlaces(phrase)) {
                between(candidate, part, phrase);
            }
            return;
        }
        if (isParty(candidate, slot, part, phrase)) {
            candidate.withOther |= slot == Slot.MAA && candidate.sources.isEmpty();
            give(candidate, part, phrase);
        }
    }

    private boolean isBetweenPlaces(NounPhrase phrase) {
        for (int token = phrase.first(); token < phrase.end(); token++) {
            if (scene.isPlace(token)) {
                return true;
            }
        }
        return false;
    }

    /** Behind some prepositions stand roads, causes and purposes too. */
    private boolean isParty(Candidate candidate, Slot slot, Part part, NounPhrase phrase) {
        return switch (slot) {
            case ALA -> !EventWords.has(scene.text, phrase.first(), WordClass.WAY);
            case DID -> candidate.type != EventType.PROTEST || isBody(phrase);
            case LI -> part == Part.TARGET ? isHit(phrase) : isBody(phrase);
            case MAA -> scene.isAny(phrase, BODIES) || grammar.nameEnd(phrase.first()) > 0;
            default -> true;
        };
    }

    /** Somebody by its first word: not {@code سيطرة المعارضة}. */
    private boolean isBody(NounPhrase phrase) {
        return scene.isAny(phrase.first(), BODIES)
                || grammar.nameEnd(phrase.first()) > 0
                || scene.text.has(phrase.first(), ActorWords.NATIONALITY)
                || scene.text.readings(phrase.first()).length == 0;
    }

    private boolean isHit(NounPhrase phrase) {
        return !scene.isPlace(phrase.first())
                && (!scene.text.has(phrase.first(), Verbs.MASDAR) || scene.isAny(phrase.first(), HIT));
    }

    /** {@code بين س وص}: two phrases, which the scan joins where both are definite. */
    private void between(Candidate candidate, Part part, NounPhrase phrase) {
        for (int token = phrase.first() + 1; token < phrase.end(); token++) {
            if (grammar.hasConjunction(token)) {
                NounPhrase second = grammar.nounPhrase(token, phrase.end());
                give(candidate, part, scene.cut(phrase, token));
                if (second != null) {
                    give(candidate, part, second);
                }
                return;
            }
        }
        give(candidate, part, phrase);
        int end = grammar.sentenceEnd(phrase.first());
        int next = phrase.end() + 1 < end && grammar.isComma(phrase.end()) ? phrase.end() + 1 : phrase.end();
        NounPhrase second =
                next < end && grammar.hasConjunction(next) && startsPhrase(next) ? grammar.nounPhrase(next) : null;
        if (second != null) {
            give(candidate, part, second);
            candidate.clauseEnd = Math.max(candidate.clauseEnd, second.end());
        }
    }

    /** Gives a phrase its part. */
    void give(Candidate candidate, Part part, NounPhrase given) {
        if (part == Part.NONE) {
            return;
        }
        NounPhrase phrase = parties.trim(isFoiled(candidate) ? withoutAttempt(given) : given);
        switch (part) {
            case SOURCE, BOTH -> candidate.source(phrase);
            case TARGET -> {
                if (!isAmmunition(candidate, phrase)) {
                    candidate.target(phrase);
                }
            }
            case EITHER -> {
                if (isAmmunition(candidate, phrase)) {
                    return;
                }
                if (scene.isHeadedBy(phrase, ACTORS, HIT) && candidate.sources.isEmpty()) {
                    candidate.source(phrase);
                } else {
                    candidate.target(phrase);
                }
            }
            case NONE -> {}
        }
    }

    private static boolean isFoiled(Candidate candidate) {
        for (Need need : candidate.row.needs()) {
            if (need.classes().contains(WordClass.SMUGGLING)) {
                return true;
            }
        }
        return false;
    }

    /** {@code محاولة تهريب كمية من الحبوب}: the goods. */
    private NounPhrase withoutAttempt(NounPhrase phrase) {
        int first = phrase.first();
        while (first < phrase.end() - 1
                && (EventWords.has(scene.text, first, WordClass.SMUGGLING)
                        || EventWords.has(scene.text, first, WordClass.SERIES))) {
            first++;
        }
        return first == phrase.first() ? phrase : scene.from(phrase, first);
    }

    /** {@code إطلاق قذائف}: what was fired is no party. */
    private boolean isAmmunition(Candidate candidate, NounPhrase phrase) {
        for (Need need : candidate.row.needs()) {
            if (need.where() == Need.Where.NEAR && need.classes().contains(WordClass.INSTRUMENT)) {
                return scene.text.has(phrase.first(), EventWords.INSTRUMENT);
            }
        }
        return false;
    }

    /** What is no preposition: returns where to go on, or the token itself where the clause ends. */
    private int other(Candidate candidate, int at, int limit, Part last) {
        return switch (grammar.role(at)) {
            case TIME, PARTICLE, DEMONSTRATIVE, NUMBER -> at + 1;
            case NOUN -> noun(candidate, at, limit, last);
            case PUNCTUATION -> punctuation(at, limit);
            case QUOTE -> quote(candidate, at);
            case VERB -> verb(candidate, at);
            case RELATIVE -> at + 1 < limit && grammar.role(at + 1) == Role.VERB ? verb(candidate, at + 1) : at;
            case PREPOSITION -> at + 1;
            case PRONOUN -> at + 1 < limit && grammar.hasArticle(at + 1) ? at + 2 : at;
            case COMPLEMENTISER, SUBORDINATOR -> at;
        };
    }

    private int noun(Candidate candidate, int at, int limit, Part last) {
        if (!grammar.hasConjunction(at)) {
            return object(candidate, at, limit);
        }
        if (scene.text.has(at, TriggerLexicon.NOUN) || scene.text.has(at, Verbs.MASDAR)) {
            return at;
        }
        NounPhrase phrase = grammar.nounPhrase(at, limit);
        if (phrase == null) {
            return at + 1;
        }
        if (last == Part.TARGET || last == Part.SOURCE || last == Part.BOTH) {
            give(candidate, last, phrase);
        }
        return phrase.end();
    }

    /** {@code استهداف الطائرات بعدة غارات معسكرا}: the object behind what is said of the means. */
    private int object(Candidate candidate, int at, int limit) {
        boolean takes = candidate.row.part(Slot.OBJECT) == Part.TARGET
                || candidate.row.part(Slot.GENITIVE) == Part.EITHER && !candidate.sources.isEmpty();
        boolean lacks = candidate.targets.isEmpty() && !candidate.row.is(TriggerRow.Flag.PASSIVE);
        if (takes && lacks && !scene.hasArticle(at) && scene.isAny(at, HIT)) {
            NounPhrase phrase = grammar.nounPhrase(at, limit);
            if (phrase != null) {
                give(candidate, Part.TARGET, phrase);
                return phrase.end();
            }
        }
        return at + 1;
    }

    /** A comma is passed over where a time, an adverb or a preposition follows it. */
    private int punctuation(int at, int limit) {
        if (grammar.isComma(at) && at + 1 < limit && EventWords.has(scene.text, at + 1, WordClass.MOSTLY)) {
            for (int token = at + 2; token < Math.min(limit, at + LONGEST_ASIDE); token++) {
                if (grammar.isComma(token)) {
                    return token + 1;
                }
            }
        }
        if (!grammar.isComma(at) || at + 1 >= limit) {
            boolean opens = scene.tokens.isPunctuation(at, '(') || scene.tokens.isPunctuation(at, ')');
            boolean inTime = at + 1 < limit && grammar.role(at + 1) == Role.TIME;
            return inTime || opens || scene.tokens.isPunctuation(at, '#') || scene.tokens.isPunctuation(at, '_')
                    ? at + 1
                    : at;
        }
        Role next = grammar.role(at + 1);
        boolean goesOn = next == Role.TIME || scene.link(at + 1) != null && !grammar.hasConjunction(at + 1);
        return goesOn ? at + 1 : at;
    }

    private int quote(Candidate candidate, int at) {
        int around = scene.tokens.quotationAround(candidate.token);
        boolean closes = around >= 0 && scene.tokens.quotations().get(around).close() == at;
        return closes ? at : at + 1;
    }

    /** A verb behind a noun that says more of it: {@code هجوم استهدف}, {@code غارات شنتها}, {@code أسفر عن}. */
    private int verb(Candidate candidate, int verb) {
        EventWords.Elaboration elaboration = candidate.row.verb() ? null : elaboration(verb);
        if (elaboration == null || isConjoinedTrigger(verb)) {
            return verb - (grammar.role(verb - 1) == Role.RELATIVE ? 1 : 0);
        }
        candidate.carried = true;
        candidate.clauseEnd = verb + 1;
        NounPhrase after = grammar.subjectAfter(verb);
        switch (elaboration) {
            case TARGET -> {
                if (after != null) {
                    give(candidate, Part.TARGET, after);
                    return after.end();
                }
            }
            case SOURCE -> {
                if (after != null) {
                    give(candidate, Part.SOURCE, after);
                    return after.end();
                }
            }
            case RESULT -> {
                return verb + 1;
            }
        }
        return verb + 1;
    }

    private boolean isConjoinedTrigger(int verb) {
        return grammar.hasConjunction(verb) && elaboration(verb) != EventWords.Elaboration.RESULT;
    }

    private EventWords.@Nullable Elaboration elaboration(int verb) {
        for (Reading reading : scene.text.readings(verb)) {
            if (reading.is(Verbs.VERB)) {
                EventWords.Elaboration found =
                        scene.words.elaboration(reading.entry().lemma());
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Whether the verb says what an act led to; its subject is the act. */
    boolean isResult(int verb) {
        return elaboration(verb) == EventWords.Elaboration.RESULT;
    }

    /** Whether the verb was read as saying more of an earlier noun, and is no event of its own. */
    boolean isElaboration(Candidate candidate, int verb) {
        return candidate.carried && verb < candidate.clauseEnd && verb > candidate.token && elaboration(verb) != null;
    }
}
