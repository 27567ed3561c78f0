package org.isnad.interpret.events;

import java.time.LocalDate;
import java.util.List;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.lexicon.RowRef;
import org.isnad.model.Event;
import org.isnad.model.EventType;
import org.isnad.model.RuleId;
import org.isnad.model.Span;
import org.isnad.model.Status;
import org.isnad.model.Toll;
import org.jspecify.annotations.Nullable;

/**
 * An event before its parties, place and time are linked.
 *
 * @param token the trigger's first token
 * @param lemma the verb's lemma, or the noun as its row has it
 * @param place index of its place among the mentions that the search was given, -1 for none
 * @param placePrecision as ACLED counts: 1 exact, 2 near, 3 region; 0 without a place
 * @param day when it happened, {@code null} where the text does not say
 * @param claims indices of the claims whose content tells of it
 */
public record EventDraft(
        int token,
        EventType type,
        @Nullable String mode,
        List<String> contexts,
        Event.@Nullable Acled acled,
        Span trigger,
        String lemma,
        List<NounPhrase> sources,
        List<NounPhrase> targets,
        int place,
        int placePrecision,
        @Nullable Day day,
        @Nullable Toll killed,
        @Nullable Toll injured,
        @Nullable Toll captured,
        @Nullable Toll displaced,
        Status status,
        List<Integer> claims,
        RuleId rule,
        List<RowRef> rows) {
    public EventDraft {
        contexts = List.copyOf(contexts);
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        claims = List.copyOf(claims);
        rows = List.copyOf(rows);
    }

    /**
     * The day or days of a happening.
     *
     * @param time index of its expression among the times that the search was given
     * @param end last day, {@code null} where open
     * @param precision as ACLED counts: 1 exact, 2 within a week, 3 within a month or more
     */
    public record Day(int time, LocalDate start, @Nullable LocalDate end, int precision) {}
}
