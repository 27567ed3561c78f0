package org.isnad.interpret.events;

import java.util.EnumSet;
import java.util.Set;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.interpret.phrases.Role;
import org.isnad.morphology.Reading;
import org.isnad.morphology.Verbs;
import org.isnad.recognise.numbers.NumberMention;

/**
 * Finds where a run of nouns that was taken for one phrase is two: a verb's subject and its object stand side by side
 * ({@code قتل مسلحون خمسة جنود}, {@code قصفت الطائرات مواقع}), and only words and definiteness tell them apart.
 */
final class Splitter {
    private static final Set<WordClass> COMMON = EnumSet.of(
            WordClass.PEOPLE,
            WordClass.THING,
            WordClass.ARMED,
            WordClass.OFFICE,
            WordClass.GOODS,
            WordClass.SHOP,
            WordClass.FORCES,
            WordClass.AID,
            WordClass.WEAPON,
            WordClass.REFUGEE);
    private static final Set<WordClass> DEFINITE = EnumSet.of(WordClass.THING, WordClass.OFFICE);

    private static final Set<WordClass> FIGHTERS = EnumSet.of(WordClass.ARMED);
    private static final Set<WordClass> THINGS = EnumSet.of(WordClass.THING);

    private final Scene scene;
    private final Grammar grammar;

    Splitter(Scene scene) {
        this.scene = scene;
        this.grammar = scene.grammar;
    }

    /** The token at which the second phrase begins, -1 where there is only one. */
    int second(NounPhrase phrase) {
        int accusative = accusative(phrase);
        if (accusative > 0) {
            return accusative;
        }
        boolean complete = isPlural(phrase.first()) || isDual(phrase.first());
        int equipment = equipment(phrase.first());
        int token = phrase.first();
        while (token < phrase.end()) {
            complete |= equipment > 1 && token >= phrase.first() + equipment;
            if (token > phrase.first() && !isGoverned(token) && begins(token, phrase.first(), complete)) {
                return token;
            }
            int nameEnd = grammar.nameEnd(token);
            if (nameEnd > token) {
                complete = true;
                token = nameEnd;
            } else {
                complete |= grammar.hasArticle(token) || scene.tokens.isQuote(token);
                token++;
            }
        }
        return -1;
    }

    /** {@code جنديان}: an indefinite dual that stands alone. */
    private boolean isDual(int token) {
        char[] folded = scene.tokens.folded();
        int end = scene.tokens.foldedEnd(token);
        return end - scene.tokens.foldedBegin(token) > 4
                && folded[end - 1] == org.isnad.text.Letters.NOON
                && folded[end - 2] == org.isnad.text.Letters.ALEF
                && scene.number(token) != null;
    }

    /** How many tokens a name of equipment at the token has: {@code طائرة مسيرة}. */
    private int equipment(int token) {
        Reading reading = scene.text.find(token, EventWords.INSTRUMENT);
        return reading == null ? 0 : reading.length();
    }

    /** {@code قتل جنود صبيا فلسطينيا}: the first accusative behind nouns that are none. */
    private int accusative(NounPhrase phrase) {
        for (int token = phrase.first(); token < phrase.end(); token++) {
            if (scene.number(token) != null || grammar.nameEnd(token) > 0) {
                return -1;
            }
            boolean bare = !grammar.hasConjunction(token) && !grammar.hasPreposition(token);
            if (bare && isAccusative(token)) {
                return token > phrase.first() ? token : -1;
            }
        }
        return -1;
    }

    private boolean isAccusative(int token) {
        char[] folded = scene.tokens.folded();
        int last = scene.tokens.foldedEnd(token) - 1;
        boolean alef = folded[last] == org.isnad.text.Letters.ALEF
                && last - scene.tokens.foldedBegin(token) >= 3
                && !grammar.hasArticle(token);
        return alef && grammar.role(token) == Role.NOUN && isTanween(token);
    }

    /** Written with its sign, or a word that the lexicon knows as a noun: names end in alef too. */
    private boolean isTanween(int token) {
        String word = scene.tokens.text().substring(scene.tokens.begin(token), scene.tokens.end(token));
        return word.indexOf(org.isnad.text.Letters.FATHATAN) >= 0 || isCommon(token);
    }

    /** {@code جنوبي المحافظة}, {@code في المدينة}: what governs a noun has no second phrase behind it. */
    private boolean isGoverned(int token) {
        boolean construct = grammar.role(token - 1) == Role.NOUN
                && scene.isAny(token - 1, THINGS)
                && (grammar.hasArticle(token) || grammar.nameEnd(token) > 0 || scene.isAny(token, THINGS))
                && !grammar.isDefinite(token - 1)
                && scene.number(token - 1) == null
                && !isPlural(token - 1)
                && !isDual(token - 1);
        return construct
                || grammar.role(token - 1) == Role.PREPOSITION
                || EventWords.has(scene.text, token - 1, WordClass.SIDE);
    }

    private boolean begins(int token, int first, boolean complete) {
        Role role = grammar.role(token);
        boolean noun = role == Role.NOUN || role == Role.NUMBER;
        if (!noun || grammar.hasConjunction(token) || scene.isAnd(token - 1) || grammar.hasPreposition(token)) {
            return false;
        }
        NumberMention number = scene.number(token);
        if (number != null && number.first() == token) {
            NumberMention before = scene.number(first);
            return number != before
                    && (complete || number.countsPeople())
                    && (number.hasCounted() || number.bound() == org.isnad.model.Bound.VAGUE);
        }
        if (number != null && number == scene.number(token - 1)) {
            return false;
        }
        if (EventWords.has(scene.text, token, WordClass.FATE)) {
            return true;
        }
        if (!complete || isPlural(first) && isPlural(token) && token == first + 1) {
            return false;
        }
        if (grammar.hasArticle(token)) {
            boolean afterName = !grammar.hasArticle(token - 1);
            return scene.isAny(token, afterName ? DEFINITE : THINGS)
                    || scene.text.has(token, EventWords.INSTRUMENT) && !scene.isAny(token, FIGHTERS);
        }
        if (grammar.nameEnd(token) > 0) {
            // The army, a group: two who fight, while the group's name behind a common word for it belongs to it.
            return grammar.hasArticle(token - 1)
                    && scene.isAny(token, FIGHTERS)
                    && scene.isAny(token - 1, FIGHTERS)
                    && scene.text.has(token, org.isnad.recognise.actors.ActorWords.HEAD_WORD);
        }
        return isCommon(token);
    }

    private boolean isCommon(int token) {
        for (Reading reading : scene.text.readings(token)) {
            if (EventWords.isWord(reading) && COMMON.contains(reading.value(WordClass.class))
                    || reading.is(TriggerLexicon.NOUN)
                    || reading.is(Verbs.MASDAR)) {
                return true;
            }
        }
        return false;
    }

    /** {@code مسلحون}, {@code مجهولون}: an indefinite plural that stands alone. */
    private boolean isPlural(int token) {
        char[] folded = scene.tokens.folded();
        int end = scene.tokens.foldedEnd(token);
        return end - scene.tokens.foldedBegin(token) > 4
                && folded[end - 1] == org.isnad.text.Letters.NOON
                && (folded[end - 2] == org.isnad.text.Letters.WAW || folded[end - 2] == org.isnad.text.Letters.YEH);
    }
}
