package org.isnad.interpret.control;

import java.util.List;
import org.isnad.interpret.events.EventDraft;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.lexicon.RowRef;
import org.isnad.model.RuleId;
import org.isnad.model.Span;
import org.isnad.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * One place that changes hands, before its parties and place are linked.
 *
 * @param token the trigger's token
 * @param place index of the place among the mentions that the search was given
 * @param wording what takes the place up where its name stands elsewhere, {@code null} where its name stands here
 * @param precision as ACLED counts: 1 exact, 2 a part of it or near it, 3 region
 * @param claims indices of the claims whose content tells of it
 */
public record ControlDraft(
        int token,
        Span trigger,
        int place,
        @Nullable Span wording,
        int precision,
        @Nullable NounPhrase gainedBy,
        @Nullable NounPhrase lostBy,
        EventDraft.@Nullable Day day,
        Status status,
        List<Integer> claims,
        RuleId rule,
        RowRef row) {
    public ControlDraft {
        claims = List.copyOf(claims);
    }

    /** The same change with the parties that a later telling names. */
    ControlDraft with(@Nullable NounPhrase gainer, @Nullable NounPhrase loser) {
        return new ControlDraft(
                token,
                trigger,
                place,
                wording,
                precision,
                gainedBy == null ? gainer : gainedBy,
                lostBy == null ? loser : lostBy,
                day,
                status,
                claims,
                rule,
                row);
    }
}
