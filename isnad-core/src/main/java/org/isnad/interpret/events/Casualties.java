package org.isnad.interpret.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.interpret.phrases.Role;
import org.isnad.model.EventType;
import org.isnad.model.Toll;
import org.jspecify.annotations.Nullable;

/**
 * Gives tolls to the events that they belong to.
 *
 * <p>{@code أسفر القصف عن مقتل خمسة} is one event: what tells only of an outcome belongs to the violent act of its sentence,
 * else to the one of the sentence before; where neither tells of one, the outcome is the event.
 */
final class Casualties {
    private static final Set<WordClass> VICTIMS = EnumSet.of(WordClass.PEOPLE, WordClass.ARMED);
    private static final Set<WordClass> THINGS = EnumSet.of(WordClass.THING);

    private final Scene scene;

    Casualties(Scene scene) {
        this.scene = scene;
    }

    /** The candidates that remain, in the order of the text. */
    List<Candidate> attach(List<Candidate> candidates) {
        List<Candidate> remaining = new ArrayList<>();
        @Nullable Candidate[] following = following(candidates);
        for (int index = 0; index < candidates.size(); index++) {
            Candidate candidate = candidates.get(index);
            if (!candidate.isCasualty() && isOutcome(candidate, remaining)) {
                join(remaining.get(remaining.size() - 1), candidate);
                continue;
            }
            if (!candidate.isCasualty()) {
                remaining.add(candidate);
                continue;
            }
            Candidate owner = owner(candidate, following[index], remaining);
            if (owner == null) {
                remaining.add(candidate);
            } else {
                join(owner, candidate);
            }
        }
        return remaining;
    }

    /** {@code هاجم مسلحون سيارة وقتلوا ثلاثة}: who did the one did the other. */
    private static boolean isOutcome(Candidate candidate, List<Candidate> remaining) {
        Candidate last = remaining.isEmpty() ? null : remaining.get(remaining.size() - 1);
        return last != null
                && candidate.row.verb()
                && candidate.row.toll() == TollKind.KILLED
                && last.isViolent()
                && last.sentence == candidate.sentence
                && !last.tolls.containsKey(TollKind.KILLED)
                && candidate.tolls.containsKey(TollKind.KILLED);
    }

    private @Nullable Candidate owner(Candidate casualty, @Nullable Candidate following, List<Candidate> remaining) {
        Candidate last = remaining.isEmpty() ? null : remaining.get(remaining.size() - 1);
        if (last != null && isBloodyProtest(last, casualty)) {
            return last;
        }
        Candidate preceding = last == null ? null : lastViolent(remaining);
        if (preceding != null && preceding.sentence == casualty.sentence && !tellsOfOthers(casualty)) {
            boolean nearer = following != null
                    && isLinked(casualty, following)
                    && (!isLinked(preceding, casualty) || isOwnClause(preceding, casualty, following))
                    && !isResult(preceding, casualty);
            return nearer ? following : preceding;
        }
        if (following != null) {
            return following;
        }
        boolean justBefore =
                preceding != null && preceding.sentence + 1 == casualty.sentence && !opensTelling(casualty);
        return preceding != null && justBefore && !tellsMore(preceding, casualty) ? preceding : null;
    }

    /** {@code الاحتجاجات التي أسفرت عن مقتل}. */
    private static boolean isBloodyProtest(Candidate event, Candidate casualty) {
        return event.type == EventType.PROTEST && event.sentence == casualty.sentence && isResult(event, casualty);
    }

    /** {@code كما قتل عدد آخر}: who died elsewhere; the injured are mostly those of the same attack. */
    private static boolean tellsOfOthers(Candidate casualty) {
        return casualty.other && casualty.row.toll() == TollKind.KILLED;
    }

    private static @Nullable Candidate lastViolent(List<Candidate> candidates) {
        for (int index = candidates.size() - 1; index >= Math.max(0, candidates.size() - 4); index--) {
            if (owns(candidates.get(index))) {
                return candidates.get(index);
            }
        }
        return null;
    }

    private static boolean owns(Candidate candidate) {
        return candidate.isViolent() && !candidate.row.is(TriggerRow.Flag.RESULT);
    }

    /** For each candidate the next violent act behind it in its sentence, {@code null} where there is none. */
    private static @Nullable Candidate[] following(List<Candidate> all) {
        @Nullable Candidate[] following = new Candidate[all.size()];
        Candidate next = null;
        for (int index = all.size() - 1; index >= 0; index--) {
            Candidate candidate = all.get(index);
            following[index] = next != null && next.sentence == candidate.sentence ? next : null;
            if (owns(candidate) && !candidate.isCasualty()) {
                next = candidate;
            }
        }
        return following;
    }

    /** Whether the second stands behind a preposition or subordinator in the clause of the first. */
    private boolean isLinked(Candidate first, Candidate second) {
        for (int token = first.end; token < second.token; token++) {
            Role role = scene.grammar.role(token);
            if (role == Role.VERB && !second.row.verb()
                    || role == Role.COMPLEMENTISER
                    || scene.tokens.isPunctuation(token, '.')) {
                return false;
            }
        }
        return true;
    }

    /** {@code قتل ستة في غارة، بينما قتل اثنان في اشتباك}: a comma before the outcome, a cause right before the act behind it. */
    private boolean isOwnClause(Candidate preceding, Candidate casualty, Candidate following) {
        if (!casualty.row.verb() || !EventWords.has(scene.text, following.token - 1, WordClass.CAUSE)) {
            return false;
        }
        for (int token = preceding.end; token < casualty.token; token++) {
            if (scene.grammar.isComma(token)) {
                return true;
            }
        }
        return false;
    }

    /** {@code هجوم أسفر عن}, {@code ما أدى إلى}. */
    private static boolean isResult(Candidate event, Candidate casualty) {
        return event.carried && casualty.token <= event.clauseEnd + 8;
    }

    /** A verb at the begin of its sentence with somebody or a number behind it tells of something new. */
    private boolean opensTelling(Candidate casualty) {
        boolean first = casualty.token <= scene.grammar.sentenceFirst(casualty.token) + 1;
        return first && casualty.row.verb() && casualty.row.toll() == TollKind.KILLED && !casualty.total;
    }

    /** A sentence of its own with another count or place than the event before tells of another event. */
    private static boolean tellsMore(Candidate event, Candidate casualty) {
        if (casualty.total || casualty.nobody) {
            return false;
        }
        if (event.mode != null && casualty.mode != null && !event.mode.equals(casualty.mode)) {
            return true;
        }
        TollKind kind = casualty.row.toll();
        Toll known = kind == null ? null : event.tolls.get(kind);
        Toll told = kind == null ? null : casualty.tolls.get(kind);
        return known != null && told != null && !java.util.Objects.equals(known.low(), told.low());
    }

    private void join(Candidate owner, Candidate casualty) {
        for (Map.Entry<TollKind, Toll> toll : casualty.tolls.entrySet()) {
            Toll known = owner.tolls.get(toll.getKey());
            boolean sameTelling = owner.sentence == casualty.sentence;
            owner.tolls.put(
                    toll.getKey(),
                    known == null ? toll.getValue() : fullest(known, toll.getValue(), casualty.total, sameTelling));
        }
        if (owner.mode == null) {
            owner.mode = casualty.mode;
        }
        if (owner.sources.isEmpty()) {
            casualty.sources.forEach(owner::source);
        }
        for (NounPhrase victim : casualty.targets) {
            if (names(owner, victim)) {
                owner.target(victim);
            }
        }
        owner.clauseEnd =
                owner.sentence == casualty.sentence ? Math.max(owner.clauseEnd, casualty.clauseEnd) : owner.clauseEnd;
        owner.rows.addAll(casualty.rows);
    }

    /**
     * Whether a victim is a target of its own: not the others beside those named already, not people where people were hit, not
     * one of two sides that fought.
     */
    private boolean names(Candidate owner, NounPhrase victim) {
        boolean others = false;
        for (int token = victim.first(); token < Math.min(victim.end(), victim.first() + 3); token++) {
            others |= EventWords.has(scene.text, token, WordClass.OTHER);
        }
        if (owner.targets.isEmpty()) {
            return owner.sources.size() < 2 || owner.row.part(Slot.MAA) != Part.BOTH;
        }
        for (NounPhrase known : owner.targets) {
            if (scene.isHeadedBy(known, VICTIMS, THINGS)) {
                return false;
            }
        }
        boolean counted = scene.number(victim.first()) != null || victim.definite();
        return counted && !others;
    }

    /** The later count where it is of the whole; the larger of two tellings. */
    static Toll fullest(Toll known, Toll told, boolean total, boolean sameTelling) {
        if (total) {
            return known.low() != null && told.low() != null && known.low() > told.low() ? known : told;
        }
        boolean vague = told.high() == null && told.low() != null && told.low() == 2;
        if (sameTelling && !vague && !told.equals(known) && known.high() != null) {
            return TollReader.add(known, told);
        }
        long left = known.low() == null ? 0 : known.low();
        long right = told.low() == null ? 0 : told.low();
        boolean open = left == right && told.high() == null && known.high() != null;
        return right > left || open ? told : known;
    }
}
