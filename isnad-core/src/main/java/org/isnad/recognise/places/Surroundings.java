package org.isnad.recognise.places;

import static org.isnad.text.Letters.BEH;

import java.util.List;
import org.isnad.morphology.Reading;
import org.jspecify.annotations.Nullable;

/** Ties mentions to each other: what lies in what, and the two ends of "between" and of roads. */
final class Surroundings {
    private static final int WIDEST_GAP = 4;

    private final Marks marks;

    private Surroundings(Marks marks) {
        this.marks = marks;
    }

    /** Sets what each mention lies in, and the second place of its relation. */
    static void connect(Marks marks, List<Draft> drafts) {
        Surroundings surroundings = new Surroundings(marks);
        for (int index = drafts.size() - 1; index >= 0; index--) {
            Draft draft = drafts.get(index);
            Draft next = index + 1 < drafts.size() ? drafts.get(index + 1) : null;
            if (next != null) {
                surroundings.connect(draft, next);
            }
        }
    }

    private void connect(Draft draft, Draft next) {
        if (marks.tokens.sentenceOf(draft.first) != marks.tokens.sentenceOf(next.first)) {
            return;
        }
        if (next.before == draft) {
            draft.within = next.within;
            pair(draft, next);
        } else if (next.preposition == BEH && marks.after(draft.end) == next.anchor() || liesIn(draft, next)) {
            draft.within = next;
        }
    }

    private static void pair(Draft draft, Draft next) {
        PlaceRelation relation = draft.relation;
        if (relation != null
                && (relation.kind().equals("between") || relation.kind().equals("road"))) {
            draft.with = next;
            next.with = draft;
            next.relation = relation;
        }
    }

    /** Whether only words that place one in the other stand between them: {@code في}, {@code التابعة ل}, {@code شمالي}. */
    private boolean liesIn(Draft draft, Draft next) {
        int from = marks.after(draft.end);
        int to = next.relationToken >= 0 ? next.relationToken : next.anchor();
        if (to - from > WIDEST_GAP || to < from) {
            return false;
        }
        boolean placed = next.relationToken >= 0 && next.relation != null && !isPairing(next.relation);
        boolean attached = next.preposition != 0;
        for (int token = from; token < to; token++) {
            if (marks.has(token, Role.IN)) {
                placed = true;
            } else if (!isFiller(token)) {
                return false;
            }
        }
        return placed || attached && to > from;
    }

    private static boolean isPairing(PlaceRelation relation) {
        return relation.kind().equals("between") || relation.kind().equals("road");
    }

    /** Adjectives and participles of the place before, brackets and quotation marks. */
    private boolean isFiller(int token) {
        if (!marks.tokens.isWord(token)) {
            return marks.tokens.isQuote(token)
                    || marks.tokens.isPunctuation(token, '(')
                    || marks.tokens.isPunctuation(token, ')')
                    || marks.tokens.isPunctuation(token, '#');
        }
        @Nullable Reading word = marks.words[token];
        return word == null && marks.hasArticle(token, 0);
    }
}
