package org.isnad.interpret.control;

import org.isnad.interpret.control.ControlLexicon.Foe;
import org.isnad.interpret.control.ControlLexicon.WordClass;
import org.isnad.interpret.control.ControlRow.Slot;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.interpret.phrases.Role;
import org.isnad.model.Span;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
import org.isnad.morphology.VerbForm;
import org.isnad.morphology.Verbs;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/**
 * Who held a place, told beside its change and not as a part of it: {@code آخر معاقل س}, {@code بعد أن طرد س},
 * {@code حيث فر س}, {@code شن هجوما على س تمكن خلاله}.
 */
final class Foes {
    private static final int BEHIND = 30;
    private static final int BEFORE = 25;
    private static final int NEAR = 4;
    /** How far behind a verb its object stands. */
    private static final int OBJECT = 5;

    private final Grammar grammar;
    private final LexicalText text;
    private final ControlLexicon words;
    private final Parties parties;

    Foes(Grammar grammar, ControlLexicon words, Parties parties) {
        this.grammar = grammar;
        this.text = grammar.text();
        this.words = words;
        this.parties = parties;
    }

    /** The party that lost what somebody gained, {@code null} where the sentence does not tell. */
    @Nullable
    NounPhrase of(Change change) {
        int sentenceEnd = grammar.sentenceEnd(change.token);
        int end = Math.min(sentenceEnd, change.end + BEHIND);
        boolean relative = false;
        for (int token = change.token + 1; token < end; token++) {
            relative |= grammar.role(token) == Role.RELATIVE || ControlLexicon.has(text, token, WordClass.WAS);
            NounPhrase found = ControlLexicon.has(text, token, WordClass.STRONGHOLD)
                    ? nearest(token + 1, Math.min(sentenceEnd, token + NEAR), sentenceEnd, null)
                    : behindVerb(token, relative, sentenceEnd, change);
            if (found != null) {
                return found;
            }
        }
        return before(change);
    }

    private @Nullable NounPhrase behindVerb(int token, boolean relative, int sentenceEnd, Change change) {
        for (Reading reading : text.readings(token)) {
            boolean verb = reading.is(Verbs.VERB) && grammar.role(token) == Role.VERB;
            boolean masdar = reading.is(Verbs.MASDAR) && grammar.role(token) == Role.NOUN;
            Foe foe = verb || masdar ? words.foe(reading.entry().lemma()) : null;
            if (foe == null || foe == Foe.STAYS && !(relative && verb)) {
                continue;
            }
            boolean future = verb && reading.value(VerbForm.class).form() != null && reading.future();
            NounPhrase found = future
                    ? null
                    : nearest(token + 1, Math.min(sentenceEnd, token + 1 + OBJECT), sentenceEnd, change.gainer);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The first party behind a verb that is not who gains. */
    private @Nullable NounPhrase nearest(int from, int end, int limit, @Nullable NounPhrase gainer) {
        for (int token = from; token < end; token++) {
            NounPhrase found = party(token, limit, gainer);
            if (found != null) {
                return found;
            }
            if (grammar.isComma(token)) {
                return null;
            }
        }
        return null;
    }

    /** Whom the attack was aimed at that the change is told of. */
    private @Nullable NounPhrase before(Change change) {
        int first = Math.max(grammar.sentenceFirst(change.token), change.token - BEFORE);
        for (int token = change.token - 2; token > first; token--) {
            Reading link = text.find(token, ControlLexicon.SLOT);
            Slot slot = link == null ? null : link.value(Slot.class);
            boolean against = (slot == Slot.ALA || slot == Slot.WITH) && isNearFight(token);
            NounPhrase found = against ? party(token + 1, change.token, change.gainer) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private boolean isNearFight(int token) {
        for (int before = token - 1; before >= Math.max(0, token - NEAR); before--) {
            if (ControlLexicon.has(text, before, WordClass.FIGHT)) {
                return true;
            }
        }
        return false;
    }

    /** The party named at the token, if it fights and is not the one that gains. */
    private @Nullable NounPhrase party(int token, int end, @Nullable NounPhrase gainer) {
        boolean noun = token < end
                && grammar.role(token) == Role.NOUN
                && (!grammar.hasPreposition(token) || grammar.preposition(token) == Letters.LAM);
        NounPhrase phrase = noun && parties.namesFighter(token) ? grammar.nounPhrase(token, end) : null;
        if (phrase == null || sameHead(phrase, gainer)) {
            return null;
        }
        return parties.withWhole(parties.withoutLoose(phrase));
    }

    private boolean sameHead(NounPhrase phrase, @Nullable NounPhrase gainer) {
        if (gainer == null) {
            return false;
        }
        Span mine = phrase.span();
        Span other = gainer.span();
        String text = grammar.tokens().text();
        return mine.of(text).equals(other.of(text)) || mine.begin() < other.end() && other.begin() < mine.end();
    }
}
