package org.isnad.interpret.events;

import java.util.EnumSet;
import java.util.Set;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.interpret.phrases.Role;
import org.isnad.morphology.Verbs;
import org.isnad.recognise.actors.ActorWords;
import org.isnad.recognise.numbers.NumberMention;
import org.isnad.text.Letters;

/** Cuts a noun phrase down to the words that name a party: where, when and how belong to the act. */
final class Parties {
    private static final Set<WordClass> BODIES =
            EnumSet.of(WordClass.ARMED, WordClass.OFFICIAL, WordClass.OFFICE, WordClass.COURT);

    /** No list of targets is longer. */
    private static final int MOST_COORDINATED = 4;

    private static final Set<WordClass> THINGS = EnumSet.of(WordClass.THING);
    private static final Set<WordClass> PEOPLE = EnumSet.of(WordClass.PEOPLE, WordClass.ARMED, WordClass.REFUGEE);
    private static final Set<WordClass> HIT = EnumSet.of(WordClass.THING, WordClass.FORCES);

    private final Scene scene;
    private final Grammar grammar;

    Parties(Scene scene) {
        this.scene = scene;
        this.grammar = scene.grammar;
    }

    NounPhrase trim(NounPhrase phrase) {
        return cut(extend(withoutBound(phrase)));
    }

    /** {@code 83 مسلحا من الفصيل}: the number with what it counts, where the phrase stops between the two. */
    NounPhrase counted(NounPhrase phrase) {
        NumberMention number = scene.number(phrase.first());
        if (number == null || number.unitFirst() != phrase.end()) {
            return phrase;
        }
        NounPhrase unit = grammar.nounPhrase(phrase.end());
        return unit == null ? phrase : scene.join(phrase, unit);
    }

    /** The phrase with what belongs to it behind it, up to where it leaves the party. */
    NounPhrase whole(NounPhrase phrase) {
        return cut(extend(phrase));
    }

    /** The phrase up to where it leaves the party. */
    NounPhrase cut(NounPhrase whole) {
        int end = whole.end();
        int personEnd = personEnd(whole.first());
        for (int token = whole.first() + 1; token < end; token++) {
            if (leavesParty(token) || token == personEnd && isObject(token)) {
                end = token;
            } else {
                personEnd = Math.max(personEnd, personEnd(token));
            }
        }
        while (end > whole.first() + 1 && isLoose(end - 1)) {
            end--;
        }
        return end == whole.end() ? whole : scene.cut(whole, end);
    }

    /** {@code في} and {@code ب} say where, unless a body follows that the person belongs to. */
    private boolean leavesParty(int token) {
        Role role = grammar.role(token);
        if (role == Role.RELATIVE || isClause(token) || isAside(token)) {
            return true;
        }
        if (role == Role.PREPOSITION) {
            boolean thing = token + 1 < scene.tokens.size() && scene.isAny(token + 1, THINGS);
            boolean act = token + 1 < scene.tokens.size()
                    && scene.text.has(token + 1, Verbs.MASDAR)
                    && !scene.isAny(token + 1, BODIES);
            boolean count = token + 1 < scene.tokens.size() && grammar.role(token + 1) == Role.NUMBER;
            boolean of = scene.isFrom(token) && !thing && !act && !count;
            return !of && !(token + 1 < scene.tokens.size() && scene.isAny(token + 1, BODIES) && !leadsToPlace(token));
        }
        boolean attached = role == Role.NOUN
                && (grammar.hasPreposition(token) && grammar.nameEnd(token) < 0
                        || scene.isPlace(token) && grammar.preposition(token) != 0);
        if (attached && grammar.preposition(token) == Letters.LAM) {
            if (EventWords.has(scene.text, token - 1, WordClass.LOYAL)) {
                return false;
            }
            if (scene.isPlace(token)) {
                return !scene.isAny(token - 1, BODIES) && grammar.isPersonName(token - 1);
            }
            return scene.isAny(token, THINGS) && !scene.isAny(token, BODIES) || !scene.hasArticle(token);
        }
        boolean act = grammar.preposition(token) == Letters.BEH && scene.text.has(token, Verbs.MASDAR);
        if (attached && act && !scene.hasArticle(token)) {
            return true;
        }
        boolean forces = EventWords.has(scene.text, token, WordClass.FORCES) && !scene.hasArticle(token);
        return attached && grammar.preposition(token) == Letters.BEH && (forces || !scene.isAny(token, BODIES));
    }

    private int personEnd(int token) {
        return grammar.isPersonName(token) ? grammar.nameEnd(token) : -1;
    }

    /** {@code الوزير فلان الملف}: a definite noun behind a person's name is no more of it, unless it is a title or an origin. */
    private boolean isObject(int token) {
        return scene.hasArticle(token)
                && grammar.role(token) == Role.NOUN
                && !scene.text.has(token, ActorWords.TITLE)
                && !scene.text.has(token, ActorWords.NATIONALITY)
                && !scene.text.has(token, Verbs.PARTICIPLE);
    }

    /** {@code شخصا كان يسبح}: what looks like a noun begins a clause. */
    private boolean isClause(int token) {
        return EventWords.has(scene.text, token, WordClass.CLAUSE);
    }

    /** {@code فتاة (15 عاما)}, {@code فلان، أحد أقارب فلان}: more is told of the party. */
    private boolean isAside(int token) {
        boolean age = scene.tokens.isPunctuation(token, '(')
                && token + 1 < scene.tokens.size()
                && grammar.role(token + 1) == Role.NUMBER;
        return age || grammar.isComma(token - 1) && EventWords.has(scene.text, token, WordClass.ONE_OF);
    }

    private boolean leadsToPlace(int token) {
        for (int at = token + 1; at < Math.min(scene.tokens.size(), token + 4); at++) {
            if (scene.isPlace(at)) {
                return true;
            }
        }
        return false;
    }

    /** A preposition, comma, or participle whose complement was cut off: {@code الخاضعة ل}, {@code المدعومة من}. */
    private boolean isLoose(int token) {
        Role role = grammar.role(token);
        if (scene.isAnd(token) || role == Role.PREPOSITION || role == Role.PUNCTUATION && !scene.tokens.isPunctuation(token, ')')) {
            return true;
        }
        if (isAdverbial(token)) {
            return true;
        }
        boolean more = token + 1 < scene.tokens.size() && scene.link(token + 1) != null;
        return more
                && scene.text.has(token, Verbs.PARTICIPLE)
                && scene.hasArticle(token)
                && !scene.isAny(token, BODIES)
                && grammar.nameEnd(token) < 0;
    }

    /** {@code الجيش مسنودا}: an indefinite accusative behind a definite noun says how. */
    private boolean isAdverbial(int token) {
        char[] folded = scene.tokens.folded();
        boolean accusative = folded[scene.tokens.foldedEnd(token) - 1] == Letters.ALEF;
        return accusative
                && scene.tokens.foldedEnd(token) - scene.tokens.foldedBegin(token) > 4
                && !scene.hasArticle(token)
                && scene.hasArticle(token - 1)
                && grammar.nameEnd(token) < 0
                && scene.text.readings(token).length == 0;
    }

    /** {@code أكثر من 130 فلسطينيا}: the bound is the count's, not the party's. */
    private NounPhrase withoutBound(NounPhrase phrase) {
        NumberMention number = scene.number(phrase.first());
        boolean bound = number != null
                && number.first() == phrase.first()
                && phrase.length() > 3
                && phrase.first() + 2 < number.end()
                && grammar.role(phrase.first() + 1) == Role.PREPOSITION;
        return bound ? scene.from(phrase, phrase.first() + 2) : phrase;
    }

    /** {@code مسلحين من الجماعة}, {@code العشرات من السكان}. */
    private boolean isPartOfPeople(NounPhrase phrase, int from) {
        return !phrase.definite() && scene.isAny(phrase, BODIES)
                || EventWords.has(scene.text, phrase.first(), WordClass.PEOPLE)
                        && from + 1 < scene.tokens.size()
                        && scene.isAny(from + 1, PEOPLE);
    }

    /** {@code مواقع للميليشيات}, {@code 62 من هؤلاء}: the phrase goes on. */
    private NounPhrase extend(NounPhrase phrase) {
        NounPhrase owner = scene.isConstructPlural(phrase.end() - 1) && scene.link(phrase.end()) == null
                ? grammar.nounPhrase(phrase.end())
                : null;
        NounPhrase whole = owner == null ? phrase : scene.join(phrase, owner);
        for (int count = 0; count < MOST_COORDINATED && isCoordinated(whole); count++) {
            NounPhrase rest = grammar.nounPhrase(whole.end());
            if (rest == null) {
                break;
            }
            whole = scene.join(whole, rest);
        }
        return withOwner(whole);
    }

    /** {@code مواقع وتجمعات}: a thing that the phrase stops before, for it could be an act. */
    private boolean isCoordinated(NounPhrase phrase) {
        int next = phrase.end();
        return next < grammar.sentenceEnd(phrase.first())
                && grammar.role(next) == Role.NOUN
                && grammar.hasConjunction(next)
                && !scene.text.has(next, TriggerLexicon.NOUN)
                && scene.isAny(phrase.first(), THINGS)
                && scene.isAny(next, HIT);
    }

    private NounPhrase withOwner(NounPhrase phrase) {
        int next = phrase.end();
        if (next >= grammar.sentenceEnd(phrase.first())) {
            return phrase;
        }
        Scene.Link link = scene.link(next);
        boolean loyal = link != null
                && link.slot() == Slot.LI
                && link.length() == 0
                && EventWords.has(scene.text, phrase.end() - 1, WordClass.LOYAL);
        boolean belongs = link != null
                && link.slot() == Slot.LI
                && link.length() == 0
                && !phrase.definite()
                && scene.isAny(next, BODIES);
        boolean some = link != null
                && link.slot() == Slot.MIN
                && (scene.number(phrase.end() - 1) != null
                        || EventWords.has(scene.text, phrase.first(), WordClass.QUANTITY)
                        || phrase.length() == 1 && isPartOfPeople(phrase, next));
        if (!belongs && !some && !loyal) {
            return phrase;
        }
        NounPhrase rest = grammar.nounPhrase(next + (link == null ? 0 : link.length()));
        return rest == null ? phrase : scene.join(phrase, rest);
    }
}
