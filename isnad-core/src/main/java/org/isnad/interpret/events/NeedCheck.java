package org.isnad.interpret.events;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.recognise.actors.ActorWords;
import org.isnad.text.Letters;

/** Tests the conditions of a trigger's row on a candidate. */
final class NeedCheck {
    private static final int NEAR = 8;
    private static final int SOON = 4;
    private static final int NEXT = 2;
    private static final int SENTENCE = 40;
    private static final Set<WordClass> ARMED = EnumSet.of(WordClass.ARMED);
    private static final Set<WordClass> FOUGHT = EnumSet.of(WordClass.ARMED, WordClass.INSTRUMENT, WordClass.VIOLENT);

    private final Scene scene;

    NeedCheck(Scene scene) {
        this.scene = scene;
    }

    /** The first condition that does not hold, {@code null} where all do. */
    @org.jspecify.annotations.Nullable
    Need failing(Candidate candidate) {
        for (Need need : candidate.row.needs()) {
            if (holds(need, candidate) == need.negated()) {
                return need;
            }
        }
        return null;
    }

    private boolean holds(Need need, Candidate candidate) {
        return switch (need.where()) {
            case SOURCE -> any(candidate.sources, need.classes());
            case TARGET -> need.classes().isEmpty() ? !candidate.targets.isEmpty() : target(candidate, need.classes());
            case PARTY -> party(candidate, need.classes());
            case PARTY_OR -> candidate.hasParty() || candidate.carried || next(candidate, need.classes());
            case ACT -> candidate.carried || party(candidate, need.classes()) || next(candidate, need.classes());
            case NEAR -> near(candidate, need.classes());
            case SOON -> words(candidate.end, SOON, candidate, need.classes());
            case NEXT -> next(candidate, need.classes());
            case SENTENCE -> sentence(candidate, need.classes());
            case VIOLENCE -> violence(candidate);
            case CARRIED -> candidate.carried;
            case PAIR -> isPair(candidate);
            case REASON -> isReason(candidate);
            case FIRST -> !candidate.definite || candidate.pronoun || candidate.carried || isPair(candidate);
            case TOLD -> !candidate.standing;
        };
    }

    /** Whom somebody arrests stands first in the phrase: not {@code طلبات إقامة موظفين}. */
    private boolean target(Candidate candidate, Set<WordClass> classes) {
        if (candidate.row.toll() != TollKind.CAPTURED || !classes.contains(WordClass.PEOPLE)) {
            return any(candidate.targets, classes);
        }
        for (NounPhrase phrase : candidate.targets) {
            if (scene.isAny(phrase.first(), classes)
                    || phrase.length() > 1 && scene.isAny(phrase.first() + 1, classes)
                    || scene.grammar.isHeadedByActor(phrase)
                    || scene.text.has(phrase.first(), ActorWords.NATIONALITY)
                    || scene.text.readings(phrase.first()).length == 0 && !scene.hasArticle(phrase.first())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPair(Candidate candidate) {
        return candidate.sources.size() + candidate.targets.size() > 1;
    }

    private boolean isReason(Candidate candidate) {
        char[] folded = scene.tokens.folded();
        boolean accusative = folded[scene.tokens.foldedEnd(candidate.token) - 1] == Letters.ALEF;
        Scene.Link link = candidate.end < scene.tokens.size() ? scene.link(candidate.end) : null;
        return accusative && link != null && link.slot() == Slot.ALA && !candidate.carried;
    }

    private boolean party(Candidate candidate, Set<WordClass> classes) {
        return classes.isEmpty()
                ? candidate.hasParty()
                : any(candidate.sources, classes) || any(candidate.targets, classes);
    }

    private boolean any(List<NounPhrase> phrases, Set<WordClass> classes) {
        for (NounPhrase phrase : phrases) {
            if (scene.isAny(phrase, classes)) {
                return true;
            }
        }
        return classes.contains(WordClass.INSTRUMENT) && !phrases.isEmpty() && isEquipped(phrases.get(0));
    }

    /** An instrument anywhere in the clause of the phrase stands for whoever used it. */
    private boolean isEquipped(NounPhrase phrase) {
        return scene.mode(phrase.end(), Math.min(scene.grammar.sentenceEnd(phrase.first()), phrase.end() + NEAR * 2))
                != null;
    }

    private boolean next(Candidate candidate, Set<WordClass> classes) {
        boolean named = classes.contains(WordClass.QUOTED) && scene.tokens.isQuote(candidate.end);
        boolean to = classes.contains(WordClass.ILA) && links(candidate, Slot.ILA);
        return named || to || words(candidate.end, NEXT, candidate, classes);
    }

    private boolean near(Candidate candidate, Set<WordClass> classes) {
        if (classes.contains(WordClass.ILA)) {
            return links(candidate, Slot.ILA);
        }
        return words(candidate.end, NEAR, candidate, classes);
    }

    private boolean links(Candidate candidate, Slot slot) {
        int end = Math.min(scene.grammar.sentenceEnd(candidate.token), candidate.clauseEnd + NEAR);
        for (int token = candidate.end; token < end; token++) {
            Scene.Link link = scene.link(token);
            if (link != null && link.slot() == slot) {
                return true;
            }
        }
        return false;
    }

    private boolean words(int from, int count, Candidate candidate, Set<WordClass> classes) {
        int end = Math.min(scene.grammar.sentenceEnd(candidate.token), from + count);
        for (int token = from; token < end; token++) {
            if (scene.isAny(token, classes)) {
                return true;
            }
        }
        return false;
    }

    private boolean sentence(Candidate candidate, Set<WordClass> classes) {
        if (classes.contains(WordClass.ACCIDENT) && (candidate.mode != null || any(candidate.sources, ARMED))) {
            return false;
        }
        int first = Math.max(scene.grammar.sentenceFirst(candidate.token), candidate.token - SENTENCE);
        int end = Math.min(scene.grammar.sentenceEnd(candidate.token), candidate.token + SENTENCE);
        for (int token = first; token < end; token++) {
            if (EventWords.hasAny(scene.text, token, classes)) {
                return true;
            }
        }
        return false;
    }

    private boolean violence(Candidate candidate) {
        boolean instrument = candidate.mode != null && candidate.row.mode() == null;
        if (instrument || any(candidate.sources, ARMED) || any(candidate.targets, ARMED)) {
            return true;
        }
        int first = Math.max(scene.grammar.sentenceFirst(candidate.token), candidate.token - SENTENCE);
        int end = Math.min(scene.grammar.sentenceEnd(candidate.token), candidate.token + SENTENCE);
        for (int token = first; token < end; token++) {
            if (token != candidate.token && scene.isAny(token, FOUGHT)) {
                return true;
            }
        }
        return false;
    }
}
