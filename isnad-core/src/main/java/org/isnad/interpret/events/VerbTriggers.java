package org.isnad.interpret.events;

import java.util.EnumSet;
import java.util.Set;
import org.isnad.interpret.phrases.FunctionWords;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.interpret.phrases.Role;
import org.isnad.model.RuleId;
import org.isnad.morphology.Aspect;
import org.isnad.morphology.Number;
import org.isnad.morphology.Reading;
import org.isnad.morphology.VerbForm;
import org.isnad.morphology.Voice;
import org.isnad.recognise.numbers.NumberMention;
import org.isnad.text.Letters;
import org.jspecify.annotations.Nullable;

/** Events told by a finite verb: {@code قصفت الطائرات المعسكر}, {@code قتل خمسة جنود}, {@code كان مسلحون خطفوا طبيبا}. */
final class VerbTriggers {
    private static final RuleId ACTIVE = new RuleId("EVENT.VERB");
    private static final RuleId PASSIVE = new RuleId("EVENT.VERB_PASSIVE");

    private static final int FARTHEST_OBJECT = 30;
    /** How far behind a verb a subject or an object may stand with only prepositions and times between. */
    private static final int FARTHEST_PHRASE = 14;

    private static final Set<WordClass> PERSONS = EnumSet.of(WordClass.PEOPLE, WordClass.ARMED);
    private static final Set<WordClass> ACTORS =
            EnumSet.of(WordClass.ARMED, WordClass.OFFICIAL, WordClass.METONYM);
    /** Who tells for a body does not act for it. */
    private static final Set<WordClass> TELLERS = EnumSet.of(WordClass.PEOPLE);
    private static final Set<WordClass> OFFICE = EnumSet.of(WordClass.OFFICE);
    private static final Set<WordClass> THINGS =
            EnumSet.of(WordClass.THING, WordClass.GOODS, WordClass.SHOP, WordClass.SMUGGLING, WordClass.FORCES);

    private final Scene scene;
    private final Grammar grammar;
    private final Splitter splitter;
    private final Complements complements;
    private final Subjects subjects;
    private final Parties parties;

    VerbTriggers(Scene scene, Complements complements, Subjects subjects) {
        this.subjects = subjects;
        this.parties = new Parties(scene);
        this.scene = scene;
        this.grammar = scene.grammar;
        this.splitter = new Splitter(scene);
        this.complements = complements;
    }

    /** The phrases beside a verb. */
    private record Arguments(
            @Nullable NounPhrase subject, @Nullable NounPhrase object, int end) {}

    /** The event that the verb proposes. */
    Candidate at(int verb, Reading reading, TriggerRow row) {
        VerbForm form = reading.value(VerbForm.class);
        Arguments arguments = arguments(verb, reading, form, row);
        boolean passive = isPassive(reading, form, row, arguments);
        Candidate candidate = new Candidate(
                verb,
                verb + 1,
                scene.text.span(verb, reading),
                row,
                passive ? PASSIVE : ACTIVE,
                scene.tokens.sentenceOf(verb));
        if (passive) {
            NounPhrase lone = arguments.subject() != null ? arguments.subject() : arguments.object();
            give(candidate, row.part(row.part(Slot.OBJECT) == Part.NONE ? Slot.SUBJECT : Slot.OBJECT), lone);
        } else {
            give(candidate, row.part(Slot.SUBJECT), arguments.subject());
            give(candidate, row.part(Slot.OBJECT), arguments.object());
        }
        candidate.casualty |= passive && row.toll() == TollKind.KILLED;
        candidate.other = verb > 0 && EventWords.has(scene.text, verb - 1, WordClass.ALSO);
        candidate.standing = isImperfect(reading) && !reading.future();
        candidate.pronoun = reading.hasSuffix();
        NounPhrase subject = arguments.subject();
        if (row.isViolent()
                && subject != null
                && scene.text.has(subject.first(), TriggerLexicon.NOUN)
                && !row.is(TriggerRow.Flag.CASUALTY)) {
            candidate.meansFirst = subject.first();
            candidate.meansEnd = subject.end();
        }
        candidate.clauseEnd = Math.max(verb + 1, arguments.end());
        int end = complements.read(candidate, candidate.clauseEnd);
        if (candidate.mode == null && row.isViolent()) {
            candidate.mode = scene.mode(verb + 1, end);
        }
        return candidate;
    }

    private void give(Candidate candidate, Part part, @Nullable NounPhrase phrase) {
        if (phrase != null) {
            complements.give(candidate, part, phrase);
        }
    }

    private Arguments arguments(int verb, Reading reading, VerbForm form, TriggerRow row) {
        NounPhrase after = grammar.subjectAfter(verb);
        if (after == null) {
            after = countedAfter(verb);
        }
        if (after == null && isApart(verb)) {
            after = farther(verb + 1, verb);
        }
        after = after == null ? null : parties.counted(after);
        if (after != null && isPronounBefore(verb) && row.part(Slot.OBJECT) != Part.NONE) {
            NounPhrase speaker = subjects.running(verb);
            boolean acts = speaker != null && scene.isAny(speaker, ACTORS) && !scene.isAny(speaker.first(), TELLERS);
            return new Arguments(acts ? speaker : null, after, after.end());
        }
        if (after != null && isTriggerNoun(after)) {
            after = null;
        }
        NounPhrase before = before(verb, after, form);
        if (before == null && after == null && row.toll() != null && form.form().number() == Number.PLURAL) {
            NounPhrase topic = subjects.topicOfClause(verb);
            before = topic != null && (scene.number(topic.first()) != null || scene.isAny(topic, PERSONS)) ? topic : null;
        }
        if (after == null) {
            boolean plural = form.form().number() == Number.PLURAL && row.toll() != null && before != null;
            NounPhrase far = plural ? farther(verb + 1, verb) : null;
            return far == null || scene.number(far.first()) == null
                    ? new Arguments(before, null, verb + 1)
                    : new Arguments(before, parties.counted(far), far.end());
        }
        if (reading.hasSuffix()) {
            return new Arguments(after, null, after.end());
        }
        if (before == null) {
            before = actorBefore(verb, after, row);
        }
        if (before != null || form.form().number() == Number.PLURAL) {
            return new Arguments(before, after, after.end());
        }
        NounPhrase trimmed = parties.trim(after);
        if (trimmed.end() < after.end() && splitter.second(after) < 0) {
            NounPhrase far = row.part(Slot.OBJECT) == Part.BOTH ? farObject(after.end(), verb) : null;
            return new Arguments(trimmed, far, far == null ? trimmed.end() : far.end());
        }
        int second = splitter.second(after);
        if (second > 0) {
            NounPhrase object = grammar.nounPhrase(second, after.end());
            return new Arguments(scene.cut(after, second), object, after.end());
        }
        NounPhrase object = directObject(after.end(), verb);
        if (object == null && row.toll() != null && scene.number(after.first()) == null) {
            NounPhrase far = farther(after.end(), verb);
            object = far != null && scene.number(far.first()) != null ? parties.counted(far) : null;
        }
        if (object == null && row.part(Slot.OBJECT) == Part.BOTH) {
            object = farObject(after.end(), verb);
        }
        return new Arguments(after, object, object == null ? after.end() : Math.max(after.end(), object.end()));
    }

    private @Nullable NounPhrase before(int verb, @Nullable NounPhrase after, VerbForm form) {
        if (after == null) {
            return subjects.before(verb);
        }
        if (isPluperfect(verb)) {
            return subjects.inFront(verb);
        }
        if (form.form().number() != Number.PLURAL && !isFollowedByObject(verb)) {
            return null;
        }
        if (form.form().number() == Number.PLURAL && !isFollowedByObject(verb)) {
            NounPhrase before = grammar.subjectBefore(verb);
            if (before != null) {
                return before;
            }
            NounPhrase topic = grammar.hasConjunction(verb) ? null : subjects.topicOfClause(verb);
            boolean acts = topic != null && scene.isAny(topic, PERSONS);
            return acts ? topic : grammar.hasConjunction(verb) ? subjects.running(verb) : null;
        }
        return subjects.inFront(verb);
    }

    /**
     * {@code وتعقبت آليات المسلحين}, {@code كما ضبطت أسلحة}: what cannot act is the object, and the subject is that of the
     * clause before. {@code null} where the phrase behind the verb may be the subject.
     */
    private @Nullable NounPhrase actorBefore(int verb, NounPhrase after, TriggerRow row) {
        if (row.part(Slot.OBJECT) != Part.TARGET) {
            return null;
        }
        for (Need need : row.needs()) {
            if (need.where() == Need.Where.SOURCE && !need.negated()) {
                boolean act = subjects.isAct(after) && !scene.isAny(after.first(), THINGS);
                if (act || scene.isHeadedBy(after, need.classes(), THINGS)) {
                    return null;
                }
                NounPhrase actor = subjects.before(verb);
                return actor != null && scene.isAny(actor, need.classes()) ? actor : null;
            }
        }
        return null;
    }

    /** {@code قتل في اليوم ذاته جندي}, {@code أطلق عليه مسلح}: a preposition stands between the verb and its subject. */
    private boolean isApart(int verb) {
        return verb + 1 < grammar.sentenceEnd(verb) && scene.link(verb + 1) != null;
    }

    /** The next phrase behind prepositions and times that is governed by none, {@code null} where the clause ends before. */
    private @Nullable NounPhrase farther(int from, int verb) {
        int end = Math.min(grammar.sentenceEnd(verb), from + FARTHEST_PHRASE);
        int at = from;
        while (at < end) {
            Scene.Link link = scene.link(at);
            NumberMention number = scene.number(at);
            if (number != null
                    && number.countsPeople()
                    && (link == null || number.first() == at && link.length() == 1)) {
                return grammar.nounPhrase(grammar.role(at) == Role.PREPOSITION ? at + 1 : at);
            }
            if (link != null) {
                int first = at + link.length();
                NounPhrase phrase = link.slot() == Slot.NONE || first >= end ? null : grammar.nounPhrase(first, end);
                at = phrase == null ? at + Math.max(1, link.length()) : phrase.end();
            } else if (grammar.role(at) == Role.TIME) {
                at++;
            } else {
                boolean noun = grammar.role(at) == Role.NOUN && !grammar.hasConjunction(at) && scene.isAny(at, PERSONS);
                return noun && at > from ? grammar.nounPhrase(at) : null;
            }
        }
        return null;
    }

    /** {@code قتل نحو 300 شخص}: a bound that looks like a preposition stands before the number. */
    private @Nullable NounPhrase countedAfter(int verb) {
        NumberMention number = scene.number(verb + 1);
        if (number == null || number.first() != verb + 1 || grammar.role(verb + 1) != Role.PREPOSITION) {
            return null;
        }
        for (int token = verb + 2; token < number.phraseEnd(); token++) {
            if (grammar.role(token) == Role.NUMBER || grammar.role(token) == Role.NOUN) {
                return grammar.nounPhrase(token);
            }
        }
        return null;
    }

    /** {@code بأنه قصف مدنيين}: the subject is a pronoun on the word before. */
    private boolean isPronounBefore(int verb) {
        if (verb == 0 || grammar.role(verb - 1) != Role.COMPLEMENTISER) {
            return false;
        }
        char last = scene.tokens.folded()[scene.tokens.foldedEnd(verb - 1) - 1];
        return last != Letters.NOON;
    }

    /** {@code كانت الشرطة قد أوقفت}: its subject stands before the particle. */
    private boolean isPluperfect(int verb) {
        return verb - 2 > grammar.sentenceFirst(verb)
                && EventWords.has(scene.text, verb - 1, WordClass.MAYBE)
                && grammar.role(verb - 2) != Role.VERB
                && subjects.topicBefore(verb);
    }

    /** A verb in the middle of a sentence whose subject may stand before it. */
    boolean isFollowedByObject(int verb) {
        Role before = verb == 0 ? Role.PUNCTUATION : grammar.role(verb - 1);
        return verb > grammar.sentenceFirst(verb)
                && (before == Role.NOUN || before == Role.QUOTE)
                && !grammar.hasConjunction(verb);
    }

    private boolean isTriggerNoun(NounPhrase phrase) {
        Reading noun = scene.text.find(phrase.first(), TriggerLexicon.NOUN);
        return noun != null
                && !grammar.isDefinite(phrase.first())
                && !noun.value(TriggerRow.class).is(TriggerRow.Flag.SELF);
    }

    private @Nullable NounPhrase directObject(int from, int verb) {
        int end = grammar.sentenceEnd(verb);
        int at = from;
        while (at < end && grammar.role(at) == Role.TIME) {
            at++;
        }
        if (at > from && at < end && grammar.isComma(at)) {
            at++;
        } else if (at < end && grammar.isComma(at) && at + 1 < end && grammar.role(at + 1) == Role.TIME) {
            at++;
            while (at < end && grammar.role(at) == Role.TIME) {
                at++;
            }
            at = at < end && grammar.isComma(at) ? at + 1 : end;
        } else if (at == from && (at >= end || grammar.isComma(at))) {
            return null;
        }
        boolean noun = at < end && (grammar.role(at) == Role.NOUN || grammar.role(at) == Role.NUMBER);
        return noun && scene.link(at) == null && !grammar.hasConjunction(at) && !scene.isAnd(at - 1)
                ? grammar.nounPhrase(at)
                : null;
    }

    /** {@code استقبل الملك في الرياض، رئيس المجلس}: whom somebody received, behind place and time. */
    private @Nullable NounPhrase farObject(int from, int verb) {
        int end = Math.min(grammar.sentenceEnd(verb), from + FARTHEST_OBJECT);
        for (int at = from; at < end; at++) {
            if (grammar.role(at) == Role.VERB || grammar.role(at) == Role.COMPLEMENTISER) {
                return null;
            }
            boolean apart = grammar.isComma(at - 1) || grammar.role(at - 1) == Role.TIME;
            if (apart
                    && grammar.role(at) == Role.NOUN
                    && scene.link(at) == null
                    && !grammar.hasConjunction(at)
                    && scene.isAny(at, OFFICE)) {
                return grammar.nounPhrase(at);
            }
        }
        return null;
    }

    private boolean isPassive(Reading reading, VerbForm form, TriggerRow row, Arguments arguments) {
        if (form.form().voice() == Voice.PASSIVE) {
            return true;
        }
        boolean lone = arguments.object() == null && !reading.hasSuffix() && arguments.subject() != null;
        boolean mayBe = row.is(TriggerRow.Flag.PASSIVE)
                && form.form().voice() != Voice.ACTIVE
                && !(row.toll() == TollKind.CAPTURED && lone && isBody(arguments.subject()));
        return lone && mayBe;
    }

    /** {@code اعتقلت الشرطة}: who arrests, though whom stands far behind. */
    private boolean isBody(@Nullable NounPhrase phrase) {
        return phrase != null && EventWords.has(scene.text, phrase.first(), WordClass.OFFICIAL);
    }

    /**
     * {@code أن فتى في الخامسة عشرة قتل بنيران}: what looks like a noun is the verb of the phrase before it, where only a
     * preposition or a stop follows.
     */
    boolean isVerbOfTopic(int token, Reading reading) {
        int end = grammar.sentenceEnd(token);
        boolean follows = token > grammar.sentenceFirst(token) + 1
                && (grammar.role(token - 1) == Role.NOUN || grammar.role(token - 1) == Role.QUOTE)
                && grammar.isDefinite(token - 1)
                && scene.link(token - 1) == null;
        boolean bare = reading.conjunction() == 0 && !reading.hasSuffix() && scene.link(token) == null;
        Scene.Link next = token + 1 < end ? scene.link(token + 1) : null;
        return follows && bare && next != null && next.slot() != Slot.LI && subjects.topicBefore(token);
    }

    /** Whether the verb is negated: then nothing happened. */
    boolean isNegated(int verb) {
        return verb > grammar.sentenceFirst(verb) && scene.text.has(verb - 1, FunctionWords.NEGATION);
    }

    static boolean isImperfect(Reading reading) {
        return reading.value(VerbForm.class).form().aspect() == Aspect.IMPERFECT;
    }
}
