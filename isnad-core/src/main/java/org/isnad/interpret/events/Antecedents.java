package org.isnad.interpret.events;

import java.util.EnumSet;
import java.util.Set;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.interpret.phrases.Role;
import org.isnad.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Finds parties that the trigger's own phrases leave out: those for whom a pronoun on it stands, and the subject of the
 * sentence for an act told beside what it did ({@code تقدمت القوات بعد هجوم}).
 */
final class Antecedents {
    private static final int REACH = 30;
    private static final String VISIT = "visit";
    private static final Set<WordClass> VISITORS = EnumSet.of(WordClass.OFFICE);
    private static final Set<WordClass> MEETING =
            EnumSet.of(WordClass.OFFICE, WordClass.METONYM, WordClass.PEOPLE, WordClass.ARMED, WordClass.OFFICIAL);
    private static final Set<WordClass> FIGHTERS = EnumSet.of(WordClass.ARMED);
    private static final Set<WordClass> OTHERS = EnumSet.of(
            WordClass.THING,
            WordClass.PEOPLE,
            WordClass.OFFICE,
            WordClass.GOODS,
            WordClass.WEAPON,
            WordClass.INSTRUMENT);
    private static final Set<WordClass> OFFICIALS = EnumSet.of(WordClass.ARMED, WordClass.OFFICIAL, WordClass.METONYM);

    private final Scene scene;
    private final Subjects subjects;

    Antecedents(Scene scene, Subjects subjects) {
        this.scene = scene;
        this.subjects = subjects;
    }

    /**
     * Fills in the candidate's parties.
     *
     * @param before the event told before it, whose victims are not who did this one
     */
    void resolve(Candidate candidate, @Nullable Candidate before) {
        if (candidate.pronoun) {
            pronoun(candidate);
        }
        otherSide(candidate);
        if (candidate.sources.isEmpty() && !candidate.row.verb() && !candidate.isCasualty()) {
            NounPhrase subject = subjects.actor(candidate.token);
            Set<WordClass> wanted = candidate.isViolent() ? FIGHTERS : OFFICIALS;
            boolean acts = takesSource(candidate) && subject != null && scene.isHeadedBy(subject, wanted, OTHERS);
            boolean victim = subject != null && before != null && isTarget(before, subject);
            boolean visits = VISIT.equals(candidate.mode) && subject != null && scene.isAny(subject, VISITORS);
            if (subject != null && (acts || visits) && !victim && !isTarget(candidate, subject)) {
                candidate.source(new Parties(scene).trim(subject));
            }
        }
    }

    /** {@code تقدم الجيش بعد معارك مع المسلحين}: of two sides one is named, the other is the subject. */
    private void otherSide(Candidate candidate) {
        if (candidate.sources.size() != 1 || candidate.row.part(Slot.MAA) != Part.BOTH) {
            return;
        }
        boolean meets = !candidate.isViolent() && candidate.withOther;
        NounPhrase subject = candidate.isViolent() || meets ? subjects.actor(candidate.token) : null;
        Set<WordClass> wanted = meets ? MEETING : FIGHTERS;
        boolean named = meets && subject != null && scene.grammar.nameEnd(subject.first()) > 0;
        if (subject != null && (named || scene.isAny(subject, wanted)) && !isTarget(candidate, subject)) {
            candidate.source(new Parties(scene).trim(subject));
        }
    }

    private static boolean takesSource(Candidate candidate) {
        Part genitive = candidate.row.part(Slot.GENITIVE);
        boolean coerces = candidate.type == EventType.COERCE
                || candidate.type == EventType.SANCTION && candidate.row.toll() == null
                || candidate.isViolent() && genitive == Part.TARGET && candidate.row.toll() != TollKind.KILLED
                || (candidate.type == EventType.RETREAT || candidate.type == EventType.AID) && genitive != Part.BOTH
                || candidate.type == EventType.MOBILIZE;
        if (candidate.type == EventType.PROTEST || candidate.type == EventType.CONSULT) {
            return false;
        }
        return genitive == Part.EITHER || genitive == Part.SOURCE || coerces;
    }

    private static boolean isTarget(Candidate candidate, NounPhrase subject) {
        return candidate.targets.stream().anyMatch(target -> target.span().overlaps(subject.span()));
    }

    private static boolean isSource(Candidate candidate, NounPhrase phrase) {
        return candidate.sources.stream().anyMatch(source -> source.span().overlaps(phrase.span()));
    }

    private void pronoun(Candidate candidate) {
        Part part = candidate.row.verb() ? candidate.row.part(Slot.OBJECT) : candidate.row.part(Slot.GENITIVE);
        if (part == Part.TARGET && candidate.targets.isEmpty()) {
            NounPhrase named = nearest(candidate);
            if (named == null && candidate.row.verb()) {
                named = subjects.running(candidate.token);
            }
            if (named != null && !isSource(candidate, named)) {
                candidate.target(new Parties(scene).trim(named));
            }
        } else if ((part == Part.SOURCE || part == Part.BOTH) && candidate.sources.isEmpty()) {
            NounPhrase subject = subjects.actor(candidate.token);
            if (subject != null) {
                candidate.source(new Parties(scene).trim(subject));
            }
        }
    }

    /** The nearest phrase before it of the kind that the row asks for among its targets. */
    private @Nullable NounPhrase nearest(Candidate candidate) {
        Set<WordClass> wanted = EnumSet.noneOf(WordClass.class);
        for (Need need : candidate.row.needs()) {
            if (!need.negated() && (need.where() == Need.Where.TARGET || need.where() == Need.Where.PARTY)) {
                wanted.addAll(need.classes());
            }
        }
        int first = Math.max(scene.grammar.sentenceFirst(candidate.token), candidate.token - REACH);
        for (int token = candidate.token - 1; token >= first && !wanted.isEmpty(); token--) {
            if (scene.grammar.role(token) == Role.NOUN && scene.isAny(token, wanted)) {
                boolean shown = token > first && scene.grammar.role(token - 1) == Role.DEMONSTRATIVE;
                return scene.grammar.nounPhrase(shown ? token - 1 : token, candidate.token);
            }
        }
        return null;
    }
}
