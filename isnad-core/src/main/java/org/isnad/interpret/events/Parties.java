package org.isnad.interpret.events;

import java.util.EnumSet;
import java.util.Set;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.interpret.phrases.Role;
import org.isnad.morphology.Verbs;
import org.isnad.recognise.numbers.NumberMention;
import org.isnad.text.Letters;

/** Cuts a noun phrase down to the words that name a party: where, when and how belong to the act. */
final class Parties {
    private static final Set<WordClass> BODIES =
            EnumSet.of(WordClass.ARMED, WordClass.OFFICIAL, WordClass.OFFICE, WordClass.COURT);

    private static final Set<WordClass> THINGS = EnumSet.of(WordClass.THING);

    private final Scene scene;
    private final Grammar grammar;

    Parties(Scene scene) {
        this.scene = scene;
        this.grammar = scene.grammar;
    }

    NounPhrase trim(NounPhrase phrase) {
        return cut(extend(withoutBound(phrase)));
    }

    /** The phrase with what belongs to it behind it, up to where it leaves the party. */
    NounPhrase whole(NounPhrase phrase) {
        return cut(extend(phrase));
    }

    /** The phrase up to where it leaves the party. */
    NounPhrase cut(NounPhrase whole) {
        int end = whole.end();
        for (int token = whole.first() + 1; token < end; token++) {
            if (leavesParty(token)) {
                end = token;
            }
        }
        while (end > whole.first() + 1 && isLoose(end - 1, end == whole.end())) {
            end--;
        }
        return end == whole.end() ? whole : scene.cut(whole, end);
    }

    /** {@code في} and {@code ب} say where, unless a body follows that the person belongs to. */
    private boolean leavesParty(int token) {
        Role role = grammar.role(token);
        if (role == Role.PREPOSITION) {
            boolean thing = token + 1 < scene.tokens.size() && scene.isAny(token + 1, THINGS);
            boolean act = token + 1 < scene.tokens.size()
                    && scene.text.has(token + 1, Verbs.MASDAR)
                    && !scene.isAny(token + 1, BODIES);
            boolean of = isFrom(token) && !thing && !act;
            return !of && !(token + 1 < scene.tokens.size() && scene.isAny(token + 1, BODIES) && !leadsToPlace(token));
        }
        boolean attached = role == Role.NOUN && grammar.hasPreposition(token) && grammar.nameEnd(token) < 0
                || role == Role.NOUN && grammar.preposition(token) == Letters.BEH && scene.isPlace(token);
        if (attached && grammar.preposition(token) == Letters.LAM) {
            if (scene.isPlace(token) && !scene.hasArticle(token)) {
                return true;
            }
            return scene.isAny(token, THINGS) && !scene.isAny(token, BODIES) || !scene.hasArticle(token);
        }
        boolean forces = EventWords.has(scene.text, token, WordClass.FORCES) && !scene.hasArticle(token);
        return attached && grammar.preposition(token) == Letters.BEH && (forces || !scene.isAny(token, BODIES));
    }

    private boolean isFrom(int token) {
        Scene.Link link = scene.link(token);
        return link != null && (link.slot() == Slot.MIN || link.slot() == Slot.AN);
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
    private boolean isLoose(int token, boolean untouched) {
        Role role = grammar.role(token);
        if (role == Role.PREPOSITION || role == Role.PUNCTUATION && !scene.tokens.isPunctuation(token, ')')) {
            return true;
        }
        if (isAdverbial(token)) {
            return true;
        }
        boolean more = !untouched || token + 1 < scene.tokens.size() && scene.link(token + 1) != null;
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

    /** {@code مواقع للميليشيات}, {@code 62 من هؤلاء}: the phrase goes on. */
    private NounPhrase extend(NounPhrase phrase) {
        int next = phrase.end();
        if (next >= grammar.sentenceEnd(phrase.first())) {
            return phrase;
        }
        Scene.Link link = scene.link(next);
        boolean belongs = link != null
                && link.slot() == Slot.LI
                && link.length() == 0
                && !phrase.definite()
                && scene.isAny(next, BODIES);
        boolean some = link != null
                && link.slot() == Slot.MIN
                && (scene.number(phrase.end() - 1) != null
                        || phrase.length() == 1 && !phrase.definite() && scene.isAny(phrase, BODIES));
        if (!belongs && !some) {
            return phrase;
        }
        NounPhrase rest = grammar.nounPhrase(next + (link == null ? 0 : link.length()));
        return rest == null ? phrase : scene.join(phrase, rest);
    }
}
