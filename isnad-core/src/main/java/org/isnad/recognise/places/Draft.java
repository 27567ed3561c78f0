package org.isnad.recognise.places;

import java.util.List;
import org.isnad.model.PlaceKind;
import org.isnad.model.RuleId;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/** A mention in the making, inside one call of the recogniser. */
final class Draft {
    final int first;
    final int end;
    final Span span;
    List<GazetteerPlace> candidates;
    final RuleId rule;
    /** Preposition attached to the first word of the phrase, 0 where there is none. */
    char preposition;
    /** Token of a preposition that is written apart ({@code لـ "دمشق"}), -1 where there is none. */
    int prepositionToken = -1;
    /** Whether an attached conjunction joins the phrase to what stands before it. */
    boolean joined;

    boolean host;

    @Nullable
    PlaceKind word;
    /** Token of the place word, -1 where there is none or it was taken over from the list's first member. */
    int wordToken = -1;
    /** The word of the list that the mention belongs to. */
    @Nullable
    PlaceWord list;

    @Nullable
    PlaceRelation relation;

    int relationToken = -1;
    /** Draft that this one is coordinated with, {@code null} where there is none. */
    @Nullable
    Draft before;
    /** The draft that is coordinated with this one, {@code null} where there is none. */
    @Nullable
    Draft after;

    @Nullable
    Draft with;

    @Nullable
    Draft within;

    boolean actor;
    /** Whether something beside the name itself says that it is a place. */
    boolean cued;
    /** Why the name is no place after all, {@code null} while it is one. */
    @Nullable
    String refusal;

    int index = -1;

    Draft(int first, int end, Span span, List<GazetteerPlace> candidates, RuleId rule) {
        this.first = first;
        this.end = end;
        this.span = span;
        this.candidates = candidates;
        this.rule = rule;
    }

    /** The first token of the phrase: of the relation, the place word or the name. */
    int anchor() {
        return wordToken >= 0 ? wordToken : first;
    }

    boolean mayAct() {
        for (GazetteerPlace place : candidates) {
            if (place.mayAct()) {
                return true;
            }
        }
        return false;
    }

    PlaceMention finish() {
        return new PlaceMention(
                first,
                end,
                span,
                candidates,
                host,
                word,
                relation,
                with == null ? -1 : with.index,
                within == null ? -1 : within.index,
                actor,
                rule);
    }
}
