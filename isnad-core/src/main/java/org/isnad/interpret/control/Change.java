package org.isnad.interpret.control;

import java.util.ArrayList;
import java.util.List;
import org.isnad.interpret.control.ControlRow.Part;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/** A change while its clause is read. */
final class Change {
    final int token;
    final Span span;
    final ControlRow row;
    final List<Integer> places = new ArrayList<>();

    @Nullable
    NounPhrase gainer;

    @Nullable
    NounPhrase loser;

    /** The words that take up the place where its name stands before. */
    @Nullable
    Span wording;

    boolean hands;
    boolean partial;
    boolean pronoun;
    boolean lasting;
    /** Whether a verb of the future follows in the clause. */
    boolean ahead;
    /** Whether it is what somebody aims at. */
    boolean aimed;

    int end;

    Change(int token, Span span, ControlRow row) {
        this.token = token;
        this.span = span;
        this.row = row;
        this.end = token + 1;
    }

    /** The first phrase that is told for a part stays. */
    void give(Part part, @Nullable NounPhrase phrase) {
        if (part == Part.GAINER && gainer == null) {
            gainer = phrase;
        } else if (part == Part.LOSER && loser == null) {
            loser = phrase;
        }
    }
}
