package org.isnad.interpret.events;

import java.util.EnumSet;
import java.util.Set;
import org.isnad.interpret.phrases.FunctionWords;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.interpret.phrases.Role;
import org.isnad.model.EventType;
import org.isnad.model.RuleId;
import org.isnad.morphology.Reading;
import org.isnad.morphology.Verbs;
import org.isnad.recognise.actors.ActorWords;
import org.isnad.recognise.numbers.NumberMention;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/** Events told by a noun: {@code شن الجيش هجوما على}, {@code مقتل خمسة جنود}, {@code القصف التركي}, {@code اجتماع بين}. */
final class NounTriggers {
    private static final RuleId NOUN = new RuleId("EVENT.NOUN");
    private static final RuleId CARRIED = new RuleId("EVENT.LIGHT_VERB");

    private static final String HEAVY = "heavy-weapons";
    /** How far before a noun the verb that carries it is looked for. */
    private static final int FARTHEST_CARRIER = 16;

    private static final Set<WordClass> BODIES =
            EnumSet.of(WordClass.ARMED, WordClass.OFFICE, WordClass.METONYM, WordClass.OFFICIAL);
    private static final Set<WordClass> NAMED = EnumSet.of(
            WordClass.ARMED,
            WordClass.PEOPLE,
            WordClass.OFFICE,
            WordClass.THING,
            WordClass.GOODS,
            WordClass.SHOP,
            WordClass.WEAPON,
            WordClass.REFUGEE,
            WordClass.CROSSING,
            WordClass.PRISONER,
            WordClass.METONYM,
            WordClass.NUMBER,
            WordClass.OFFICIAL);

    private final Scene scene;
    private final Grammar grammar;
    private final Splitter splitter;
    private final Complements complements;
    private final Subjects subjects;
    private final Parties parties;

    NounTriggers(Scene scene, Complements complements, Subjects subjects) {
        this.subjects = subjects;
        this.parties = new Parties(scene);
        this.scene = scene;
        this.grammar = scene.grammar;
        this.splitter = new Splitter(scene);
        this.complements = complements;
    }

    Candidate at(int token, Reading reading, TriggerRow row) {
        Carrier carrier = row.is(TriggerRow.Flag.SELF) ? null : carrier(token);
        Candidate candidate = new Candidate(
                token,
                token + reading.length(),
                scene.text.span(token, reading),
                row,
                carrier == null ? NOUN : CARRIED,
                scene.tokens.sentenceOf(token));
        candidate.definite =
                reading.article() || reading.hasSuffix() || reading.length() > 1 && scene.hasArticle(token);
        candidate.pronoun = reading.hasSuffix();
        candidate.carried = carrier != null || token > 0 && isLightMasdar(token - 1);
        if (carrier != null) {
            candidate.verb = carrier.verb();
            candidate.casualty &= carrier.role() != EventWords.Carrier.SOURCE;
            give(candidate, carrier);
        }
        int at = adjectives(candidate, candidate.end);
        if (!candidate.definite) {
            at = genitive(candidate, at);
            at = adjectives(candidate, at);
        }
        int end = complements.read(candidate, at);
        if (candidate.mode == null && row.isViolent()) {
            candidate.mode = scene.mode(token, Math.max(end, candidate.clauseEnd));
        }
        if (HEAVY.equals(candidate.mode)) {
            String told = scene.mode(candidate.end, Math.min(at, candidate.end + 2));
            candidate.mode = told == null ? candidate.mode : told;
        }
        if (candidate.mode == null && row.isViolent() && !candidate.sources.isEmpty()) {
            NounPhrase source = candidate.sources.get(0);
            candidate.mode = scene.mode(source.first(), Math.min(source.end(), source.first() + 2));
        }
        return candidate;
    }

    /** A verb that carries a noun, what its subject is to the act, and the subject. */
    private record Carrier(
            int verb, EventWords.Carrier role, @Nullable NounPhrase subject) {}

    private void give(Candidate candidate, Carrier carrier) {
        NounPhrase subject = carrier.subject();
        if (subject == null) {
            return;
        }
        switch (carrier.role()) {
            case SOURCE -> complements.give(candidate, Part.SOURCE, subject);
            case TARGET -> complements.give(candidate, Part.TARGET, subject);
            case HAPPEN -> {}
        }
    }

    /** The nearest finite verb before the noun in its clause, where it carries nouns in the slot that this one stands in. */
    private @Nullable Carrier carrier(int noun) {
        int first = Math.max(grammar.sentenceFirst(noun), noun - FARTHEST_CARRIER);
        Slot slot = slot(noun);
        for (int token = noun - 1; token >= first; token--) {
            Role role = grammar.role(token);
            if (role == Role.COMPLEMENTISER || role == Role.RELATIVE) {
                return null;
            }
            if (role == Role.VERB) {
                return carrier(token, noun, slot);
            }
            Carrier masdar = role == Role.NOUN && token < noun - 1 ? masdarCarrier(token, noun, slot) : null;
            if (masdar != null) {
                return masdar;
            }
            slot = token == noun - 1 ? slot : governing(token, noun, slot);
        }
        return null;
    }

    /** {@code بعد تعرض المركز لقصف}, {@code قيام شبان بالاعتداء}: a verbal noun that carries another, with whom it is said of. */
    private @Nullable Carrier masdarCarrier(int token, int noun, Slot slot) {
        for (Reading reading : scene.text.readings(token)) {
            EventWords.Carrier role = reading.is(Verbs.MASDAR) && !reading.article()
                    ? scene.words.carrier(reading.entry().lemma(), slot)
                    : null;
            boolean does = slot != Slot.OBJECT
                    || scene.words.elaboration(reading.entry().lemma()) == EventWords.Elaboration.SOURCE;
            if (does && (role == EventWords.Carrier.SOURCE || role == EventWords.Carrier.TARGET)) {
                NounPhrase phrase = reading.hasSuffix() || scene.link(token + 1) != null
                        ? null
                        : grammar.nounPhrase(token + 1, noun);
                NounPhrase subject =
                        phrase == null || subjects.isAct(phrase) ? null : subject(phrase, noun);
                return subject == null ? null : new Carrier(token, role, subject);
            }
        }
        return null;
    }

    /** {@code من شن هجوم}, {@code بتنفيذ غارات}: the preposition before the light verbal noun counts. */
    private Slot governing(int token, int noun, Slot slot) {
        return token == noun - 2 && slot == Slot.OBJECT && isLightMasdar(noun - 1) ? linkBefore(noun - 1) : slot;
    }

    private Slot slot(int noun) {
        if (noun > 1 && scene.link(noun) == null && EventWords.has(scene.text, noun - 1, WordClass.SERIES)) {
            return linkBefore(noun - 1);
        }
        if (noun > 0 && isLightMasdar(noun - 1) && scene.link(noun) == null) {
            return linkBefore(noun - 1);
        }
        return linkBefore(noun);
    }

    /** {@code شن}, {@code تنفيذ}: the masdar of a verb that carries nouns. */
    private boolean isLightMasdar(int token) {
        for (Reading reading : scene.text.readings(token)) {
            if (reading.is(Verbs.MASDAR)
                    && scene.words.carrier(reading.entry().lemma(), Slot.OBJECT) == EventWords.Carrier.SOURCE) {
                return true;
            }
        }
        return false;
    }

    private Slot linkBefore(int noun) {
        Scene.Link attached = scene.link(noun);
        if (attached != null && attached.length() == 0) {
            return attached.slot();
        }
        Scene.Link before = noun == 0 ? null : scene.link(noun - 1);
        Role role = noun == 0 ? Role.PUNCTUATION : grammar.role(noun - 1);
        if (before == null && (role == Role.PREPOSITION || role == Role.SUBORDINATOR)) {
            return Slot.NONE;
        }
        return before != null && before.length() == 1 ? before.slot() : Slot.OBJECT;
    }

    private @Nullable Carrier carrier(int verb, int noun, Slot slot) {
        for (Reading reading : scene.text.readings(verb)) {
            if (!reading.is(Verbs.VERB)) {
                continue;
            }
            EventWords.Carrier role = scene.words.carrier(reading.entry().lemma(), slot);
            if (role != null) {
                NounPhrase after = grammar.subjectAfter(verb);
                boolean acts = after != null
                        && after.first() < noun
                        && !subjects.isAct(after)
                        && !isCountOf(after.first(), noun);
                NounPhrase subject = after != null && acts ? subject(after, noun) : null;
                if (subject == null && (after == null || role != EventWords.Carrier.HAPPEN)) {
                    subject = subjects.before(verb);
                }
                return new Carrier(verb, role, subject);
            }
        }
        return null;
    }

    /** {@code نفذت عشرات الغارات}: what stands between the verb and the noun counts the noun. */
    private boolean isCountOf(int token, int noun) {
        NumberMention number = scene.number(token);
        return number != null && number == scene.number(noun)
                || noun == token + 1 && scene.text.has(token, FunctionWords.QUANTIFIER);
    }

    private @Nullable NounPhrase subject(NounPhrase after, int noun) {
        NounPhrase before = after.end() > noun ? scene.cut(after, noun) : after;
        int second = splitter.second(before);
        return second > 0 ? scene.cut(before, second) : before;
    }

    /** Passes over the adjectives of the trigger; those of nationality or of a group name the source. */
    private int adjectives(Candidate candidate, int from) {
        int at = from;
        int end = grammar.sentenceEnd(candidate.token);
        while (at < end && grammar.role(at) == Role.NOUN && isAdjective(at, candidate.definite)) {
            candidate.other |= EventWords.has(scene.text, at, WordClass.OTHER);
            if (isActorAdjective(at) && takesSource(candidate)) {
                candidate.source(scene.single(at, 0));
            }
            at++;
        }
        return at;
    }

    private static boolean takesSource(Candidate candidate) {
        Part genitive = candidate.row.part(Slot.GENITIVE);
        return genitive == Part.EITHER
                || genitive == Part.SOURCE
                || genitive == Part.BOTH
                || candidate.type == EventType.SANCTION && candidate.row.toll() == null;
    }

    private boolean isActorAdjective(int token) {
        return scene.text.has(token, ActorWords.NATIONALITY)
                || EventWords.has(scene.text, token, WordClass.ARMED)
                        && !EventWords.has(scene.text, token, WordClass.VIOLENT);
    }

    private boolean isAdjective(int token, boolean definite) {
        if (scene.link(token) != null || grammar.nameEnd(token) > token) {
            return false;
        }
        if (grammar.hasConjunction(token)) {
            return definite && scene.hasArticle(token) && !scene.isAny(token, NAMED) && endsInYeh(token);
        }
        if (definite) {
            return scene.hasArticle(token);
        }
        if (scene.hasArticle(token) || scene.text.has(token, TriggerLexicon.NOUN) || scene.isConstructPlural(token)) {
            return false;
        }
        if (scene.text.has(token, ActorWords.NATIONALITY)
                || EventWords.has(scene.text, token, WordClass.OTHER)
                || EventWords.has(scene.text, token, WordClass.VIOLENT)) {
            return true;
        }
        NumberMention number = scene.number(token);
        return number == null && !scene.isAny(token, NAMED) && hasAdjectiveShape(token);
    }

    private boolean endsInYeh(int token) {
        char[] folded = scene.tokens.folded();
        int end = scene.tokens.foldedEnd(token);
        return folded[end - 1] == Letters.YEH || folded[end - 2] == Letters.YEH;
    }

    /** Ends like an adjective of relation or a feminine. */
    private boolean hasAdjectiveShape(int token) {
        char[] folded = scene.tokens.folded();
        int end = scene.tokens.foldedEnd(token);
        if (end - scene.tokens.foldedBegin(token) < 3) {
            return false;
        }
        char last = folded[end - 1];
        return last == Letters.YEH
                || last == Letters.HEH
                || last == Letters.TEH_MARBUTA
                || last == Letters.ALEF
                || scene.text.has(token, Verbs.PARTICIPLE)
                || isIndefiniteAlone(token);
    }

    /** An adjective that nothing follows which would make it a construct: {@code هجوم عنيف على}. */
    private boolean isIndefiniteAlone(int token) {
        int next = token + 1;
        return next >= scene.tokens.size() || grammar.role(next) != Role.NOUN || scene.link(next) != null;
    }

    private NounPhrase first(NounPhrase phrase, int second) {
        return second > 0 ? scene.cut(phrase, second) : phrase;
    }

    /** {@code مقتل نحو 30 جنديا}: a bound that looks like a preposition stands before the number. */
    private boolean isBound(int token, int end) {
        NumberMention number = token + 1 < end && grammar.role(token) == Role.PREPOSITION ? scene.number(token) : null;
        return number != null && number.first() == token;
    }

    /** {@code معركة الاستحواذ}, {@code لقاء ارتكابهم}: with a verbal noun behind it the word means something else. */
    private boolean isFigure(Candidate candidate, NounPhrase phrase) {
        boolean own = candidate.type == EventType.CONSULT && !scene.hasArticle(phrase.first());
        boolean act = candidate.row.part(Slot.GENITIVE) == Part.EITHER && candidate.isViolent() || own;
        return act
                && grammar.isDefinite(phrase.first())
                && scene.text.has(phrase.first(), Verbs.MASDAR)
                && !scene.text.has(phrase.first(), TriggerLexicon.NOUN)
                && !scene.isAny(phrase.first(), NAMED)
                && grammar.nameEnd(phrase.first()) < 0;
    }

    /** {@code للقاء س}: who is named is whom somebody met. */
    private boolean isMetBy(Candidate candidate) {
        Scene.Link link = scene.link(candidate.token);
        return link != null && link.slot() == Slot.LI && candidate.sources.size() == 1 && !candidate.definite;
    }

    private int genitive(Candidate candidate, int first) {
        int end = grammar.sentenceEnd(candidate.token);
        int from = isBound(first, end) ? first + 1 : first;
        boolean noun = from < end
                && (grammar.role(from) == Role.NOUN
                        || grammar.role(from) == Role.NUMBER
                        || grammar.role(from) == Role.DEMONSTRATIVE
                        || grammar.role(from) == Role.QUOTE && scene.tokens.quotationOpenedBy(from) >= 0);
        if (!noun || scene.link(from) != null || grammar.hasConjunction(from)) {
            return from;
        }
        NounPhrase whole = grammar.nounPhrase(from, end);
        if (whole == null) {
            return from;
        }
        NounPhrase phrase =
                scene.isConstructPlural(whole.end() - 1) ? parties.whole(whole) : parties.cut(parties.counted(whole));
        int second = splitter.second(phrase);
        NounPhrase head = first(phrase, second);
        if (isFigure(candidate, head)) {
            candidate.noAct = true;
            return phrase.end();
        }
        Part part = candidate.row.part(Slot.GENITIVE);
        boolean actor = part == Part.TARGET && second > 0 && scene.isHeadedBy(first(phrase, second), BODIES, NAMED);
        if (actor) {
            NounPhrase object = grammar.nounPhrase(second, phrase.end());
            complements.give(candidate, Part.SOURCE, scene.cut(phrase, second));
            if (object != null) {
                complements.give(candidate, Part.TARGET, object);
            }
            candidate.clauseEnd = Math.max(candidate.clauseEnd, phrase.end());
            return phrase.end();
        }
        boolean name = grammar.role(from) == Role.QUOTE && !scene.isAny(phrase, BODIES);
        if (name) {
            candidate.clauseEnd = Math.max(candidate.clauseEnd, phrase.end());
            return phrase.end();
        }
        if (part != Part.BOTH || scene.isAny(head, BODIES) || grammar.nameEnd(head.first()) > 0) {
            complements.give(candidate, part, head);
            candidate.withOther |= part == Part.BOTH && isMetBy(candidate);
        }
        if (second > 0 && !candidate.sources.isEmpty()) {
            NounPhrase object = grammar.nounPhrase(second, phrase.end());
            if (object != null && candidate.row.part(Slot.GENITIVE) == Part.EITHER) {
                complements.give(candidate, Part.TARGET, object);
            }
        }
        candidate.clauseEnd = Math.max(candidate.clauseEnd, phrase.end());
        return phrase.end();
    }
}
