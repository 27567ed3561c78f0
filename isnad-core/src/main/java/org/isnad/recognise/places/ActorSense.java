package org.isnad.recognise.places;

import static org.isnad.text.Letters.LAM;

import org.isnad.morphology.Aspect;
import org.isnad.morphology.Gender;
import org.isnad.morphology.InflectedForm;
import org.isnad.morphology.Person;
import org.isnad.morphology.Reading;
import org.isnad.morphology.VerbForm;

/**
 * Tells a country or capital as a place from the same name for a government.
 *
 * <p>By what stands before it, and where that says nothing by what stands after: a preposition of place, a verb that it is
 * the subject or object of, a noun that it owns. What nothing speaks for is a place.
 */
final class ActorSense {
    /** How many words before a preposition may hold the word that it depends on. */
    private static final int REACH = 5;

    private static final int SHORTEST_MASCULINE = 4;
    private static final int NO_VERB = 0;
    private static final int ACTS = 1;
    private static final int UNDERGOES = 2;

    private final Marks marks;
    private final PlaceWords words;

    ActorSense(Marks marks, PlaceWords words) {
        this.marks = marks;
        this.words = words;
    }

    boolean isActor(Draft draft) {
        if (draft.before != null && draft.before.mayAct() && draft.preposition == 0) {
            return draft.before.actor;
        }
        int anchor = draft.anchor();
        if (draft.preposition != 0) {
            return draft.preposition == LAM && isRecipient(draft, anchor);
        }
        if (draft.joined) {
            return opensClauseAsActor(draft, false);
        }
        int before = marks.wordBefore(anchor);
        if (before < 0) {
            return opensClauseAsActor(draft, false);
        }
        return afterWord(draft, before);
    }

    private boolean afterWord(Draft draft, int before) {
        if (marks.has(before, Role.BETWEEN)) {
            return !near(before, Role.BORDER);
        }
        if (draft.relationToken >= 0 || marks.has(before, Role.IN)) {
            return false;
        }
        if (marks.has(before, Role.WITH)) {
            return !near(before, Role.BORDER);
        }
        if (marks.has(before, Role.AGAINST)) {
            return true;
        }
        if (marks.has(before, Role.TO) || marks.has(before, Role.FROM) || marks.has(before, Role.ON)) {
            return near(before, Role.ACTOR_LINK) && !near(before, Role.VISIT);
        }
        if (marks.has(before, Role.THAT)) {
            return opensClauseAsActor(draft, true);
        }
        int verb = verbAt(before);
        if (verb != NO_VERB) {
            return verb == ACTS;
        }
        return marks.has(before, Role.ACTOR_HEAD);
    }

    private boolean isRecipient(Draft draft, int anchor) {
        boolean seat = draft.candidates.stream().anyMatch(GazetteerPlace::seat);
        return !near(anchor, Role.VISIT) && (seat || near(anchor, Role.ACTOR_LINK));
    }

    /** A name at the begin of a clause acts where a verb follows it. */
    private boolean opensClauseAsActor(Draft draft, boolean afterThat) {
        int next = marks.after(draft.end);
        boolean helped = false;
        while (marks.has(next, Role.AUXILIARY)) {
            helped = true;
            next++;
        }
        if (next < marks.tokens.size() && marks.tokens.isWord(next)) {
            int verb = verbAt(next);
            if (verb != NO_VERB) {
                return verb == ACTS;
            }
        }
        return helped || afterThat;
    }

    private boolean near(int token, Role role) {
        int sentence = marks.tokens.sentenceOf(token);
        for (int at = token - 1; at >= 0 && at >= token - REACH && marks.tokens.sentenceOf(at) == sentence; at--) {
            if (marks.has(at, role)) {
                return true;
            }
            if (marks.tokens.isPunctuation(at, '\u060C')) {
                return false;
            }
        }
        return false;
    }

    private int verbAt(int token) {
        int found = NO_VERB;
        for (Reading reading : marks.text.readings(token)) {
            if (reading.length() == 1
                    && !reading.article()
                    && reading.entry().value() instanceof VerbForm verb
                    && isFinite(verb)) {
                if (words.isPlaceVerb(verb.verb().lemma())) {
                    return UNDERGOES;
                }
                found = ACTS;
            }
        }
        return found;
    }

    /**
     * Finite forms that a name can be the subject of. Short masculine perfects are left out: unvocalised they are nouns more
     * often than verbs, and most names of countries are feminine.
     */
    private static boolean isFinite(VerbForm verb) {
        InflectedForm form = verb.form();
        if (form.person() != Person.THIRD) {
            return false;
        }
        if (form.aspect() == Aspect.IMPERFECT) {
            return true;
        }
        boolean ambiguous = form.gender() == Gender.MASCULINE && form.form().length() < SHORTEST_MASCULINE;
        return form.aspect() == Aspect.PERFECT && !ambiguous;
    }
}
