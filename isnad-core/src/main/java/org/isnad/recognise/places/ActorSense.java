package org.isnad.recognise.places;

import static org.isnad.text.Letters.ALEF;
import static org.isnad.text.Letters.BEH;
import static org.isnad.text.Letters.LAM;
import static org.isnad.text.Letters.TEH;

import org.isnad.model.PlaceKind;
import org.isnad.morphology.Aspect;
import org.isnad.morphology.Gender;
import org.isnad.morphology.InflectedForm;
import org.isnad.morphology.Person;
import org.isnad.morphology.Reading;
import org.isnad.morphology.VerbForm;
import org.jspecify.annotations.Nullable;

/**
 * Tells a country or capital as a place from the same name for a government.
 *
 * <p>By what stands before it, and where that says nothing by what stands after: a preposition of place, a verb that it is
 * the subject or object of, a noun that it owns. What nothing speaks for is a place.
 */
final class ActorSense {
    /** How many words before a preposition may hold the word that it depends on. */
    private static final int REACH = 5;

    private static final int SHORT_REACH = 3;

    /** A report with so many words of sports is about matches, and its countries are teams. */
    private static final int SPORTS_REPORT = 4;

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

    /**
     * Whether the draft stands for its government.
     *
     * @param last the mention before it, already judged
     */
    boolean isActor(Draft draft, @Nullable Draft last) {
        if (draft.before != null && draft.before.mayAct() && draft.preposition == 0) {
            return draft.before.actor;
        }
        int anchor = draft.anchor();
        if (draft.word != null && draft.word != PlaceKind.COUNTRY || isAmongPlaces(draft)) {
            return false;
        }
        if (draft.preposition != 0) {
            int at = draft.prepositionToken >= 0 ? draft.prepositionToken : anchor;
            return draft.preposition == LAM && isRecipient(draft, at)
                    || draft.preposition == BEH && isJudged(marks.wordBefore(at));
        }
        if (draft.joined && near(anchor, Role.BETWEEN) && !near(anchor, Role.BORDER)) {
            return true;
        }
        if (draft.joined && draft.before == null && isPartner(draft, anchor)) {
            return true;
        }
        if (draft.joined || opensQuotation(draft, anchor)) {
            return opensClauseAsActor(draft, false);
        }
        int before = marks.wordBefore(anchor);
        if (marks.has(before, Role.STATES)) {
            before = marks.wordBefore(before);
        }
        if (last != null && last.actor && last.end - 1 == before && draft.relationToken < 0) {
            return true;
        }
        if (before < 0) {
            return opensClauseAsActor(draft, false);
        }
        return afterWord(draft, before);
    }

    /** A list with a member that is no government is a list of places. */
    private static boolean isAmongPlaces(Draft draft) {
        for (Draft member = draft.after; member != null; member = member.after) {
            if (!member.mayAct()) {
                return true;
            }
        }
        return false;
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
        if (marks.has(before, Role.FROM) && marks.has(marks.wordBefore(before), Role.EACH)) {
            int each = marks.wordBefore(before);
            return marks.wordBefore(each) >= 0 && afterWord(draft, marks.wordBefore(each));
        }
        if (marks.has(before, Role.TO) || marks.has(before, Role.FROM) || marks.has(before, Role.ON)) {
            return near(before, Role.ACTOR_LINK) && !near(before, Role.VISIT)
                    || marks.has(before, Role.FROM) && isVerb(marks.wordBefore(before), PlaceWords.PlaceVerb.ASKS);
        }
        if (marks.has(before, Role.THAT)) {
            return opensClauseAsActor(draft, true);
        }
        if (marks.has(before, Role.AUXILIARY)) {
            return opensClauseAsActor(draft, false);
        }
        int verb = verbAt(marks.has(before, Role.WITH_PRONOUN) ? before - 1 : before);
        if (verb != NO_VERB) {
            return verb == ACTS;
        }
        return marks.has(before, Role.ACTOR_HEAD) || isTeam(draft);
    }

    private boolean isTeam(Draft draft) {
        return marks.sportWords() >= SPORTS_REPORT && draft.candidates.get(0).kind() == PlaceKind.COUNTRY;
    }

    /** A quotation mark before the name opens a clause unless it stands around the name alone. */
    private boolean opensQuotation(Draft draft, int anchor) {
        int quotation = anchor == 0 ? -1 : marks.tokens.quotationOpenedBy(anchor - 1);
        return quotation >= 0 && marks.tokens.quotations().get(quotation).close() > draft.end;
    }

    /** {@code الفصائل وموسكو}, {@code بلاده وإيران}: a capital beside what is no place, a country beside one of its kind. */
    private boolean isPartner(Draft draft, int anchor) {
        int before = marks.wordBefore(anchor);
        if (before < 0) {
            return false;
        }
        boolean seat = draft.candidates.stream().allMatch(GazetteerPlace::seat);
        return marks.has(before, Role.OWN_COUNTRY) || seat && marks.hasArticle(before, 0);
    }

    private boolean isJudged(int before) {
        return marks.has(before, Role.ACTOR_BY) || isVerb(before, PlaceWords.PlaceVerb.JUDGES);
    }

    private boolean isVerb(int token, PlaceWords.PlaceVerb wanted) {
        if (token < 0) {
            return false;
        }
        for (Reading reading : marks.text.readings(token)) {
            if (reading.length() == 1
                    && reading.entry().value() instanceof VerbForm verb
                    && words.placeVerb(verb.verb().lemma()) == wanted) {
                return true;
            }
        }
        return false;
    }

    private boolean isRecipient(Draft draft, int anchor) {
        boolean seat = draft.candidates.stream().allMatch(GazetteerPlace::seat);
        return !near(anchor, Role.VISIT, SHORT_REACH) && (seat || near(anchor, Role.ACTOR_LINK));
    }

    /** A name at the begin of a clause acts where a verb follows it. */
    private boolean opensClauseAsActor(Draft draft, boolean afterThat) {
        Draft last = draft;
        while (last.after != null) {
            last = last.after;
        }
        int next = marks.after(last.end);
        int sentence = marks.tokens.sentenceOf(draft.first);
        boolean helped = false;
        while (marks.has(next, Role.AUXILIARY)) {
            helped = true;
            next++;
        }
        if (next < marks.tokens.size() && marks.tokens.isWord(next) && marks.tokens.sentenceOf(next) == sentence) {
            int verb = verbAt(next);
            if (verb != NO_VERB) {
                return verb == ACTS;
            }
        }
        return helped || afterThat || isTeam(draft);
    }

    private boolean near(int token, Role role) {
        return near(token, role, REACH);
    }

    private boolean near(int token, Role role, int reach) {
        int sentence = marks.tokens.sentenceOf(token);
        for (int at = token - 1; at >= 0 && at >= token - reach && marks.tokens.sentenceOf(at) == sentence; at--) {
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
        if (token < 0 || marks.names[token] != null) {
            return NO_VERB;
        }
        for (Reading reading : marks.text.readings(token)) {
            if (reading.length() == 1
                    && !reading.article()
                    && reading.entry().value() instanceof VerbForm verb
                    && (isFinite(verb, reading.hasSuffix())
                            || !reading.hasSuffix() && isAccusativeParticiple(token, verb))) {
                if (leavesPlace(reading, verb)) {
                    return UNDERGOES;
                }
                found = ACTS;
            }
        }
        return found == NO_VERB && isShapedLikePast(token) ? ACTS : found;
    }

    private boolean leavesPlace(Reading reading, VerbForm verb) {
        PlaceWords.PlaceVerb role = words.placeVerb(verb.verb().lemma());
        if (role == null) {
            return false;
        }
        return switch (role) {
            case UNDERGOES -> true;
            case MOVES -> !reading.hasSuffix();
            case ASKS, JUDGES -> false;
            case ATTACKS -> !reading.hasSuffix() && verb.form().gender() != Gender.FEMININE;
        };
    }

    /** A word that nobody knows with the ending of a past feminine, as most verbs before names of countries have it. */
    private boolean isShapedLikePast(int token) {
        return marks.text.readings(token).length == 0
                && marks.length(token) > 3
                && marks.letterFromEnd(token, 0) == TEH
                && marks.letterFromEnd(token, 1) != ALEF
                && !marks.hasArticle(token, 0);
    }

    /** {@code متهما إيران}, {@code مطالبا تركيا}: what follows is the object. */
    private boolean isAccusativeParticiple(int token, VerbForm verb) {
        return verb.form().aspect() == Aspect.ACTIVE_PARTICIPLE && marks.letterFromEnd(token, 0) == ALEF;
    }

    /**
     * Finite forms that a name can be the subject of. Short masculine perfects are left out: unvocalised they are nouns more
     * often than verbs, and most names of countries are feminine.
     */
    private static boolean isFinite(VerbForm verb, boolean suffixed) {
        InflectedForm form = verb.form();
        if (form.person() != Person.THIRD) {
            return false;
        }
        if (form.aspect() == Aspect.IMPERFECT) {
            return true;
        }
        boolean ambiguous =
                form.gender() == Gender.MASCULINE && (suffixed || form.form().length() < SHORTEST_MASCULINE);
        return form.aspect() == Aspect.PERFECT && !ambiguous;
    }
}
