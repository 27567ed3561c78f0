package org.isnad.interpret.events;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.isnad.interpret.phrases.NounPhrase;
import org.isnad.lexicon.RowRef;
import org.isnad.model.EventType;
import org.isnad.model.RuleId;
import org.isnad.model.Span;
import org.isnad.model.Status;
import org.isnad.model.Toll;
import org.jspecify.annotations.Nullable;

/** An event while it is being put together; seen by one search only. */
final class Candidate {
    final int token;
    final int end;
    final Span span;
    final TriggerRow row;
    final RuleId rule;
    final int sentence;
    final List<NounPhrase> sources = new ArrayList<>(2);
    final List<NounPhrase> targets = new ArrayList<>(2);
    /** Where the last of the targets ends: what begins behind it overlaps none of them. */
    private int targetsEnd;

    final Map<TollKind, Toll> tolls = new EnumMap<>(TollKind.class);
    final List<RowRef> rows = new ArrayList<>(2);
    EventType type;

    @Nullable
    String mode;
    /** The token after the last one that was read as part of its clause. */
    int clauseEnd;
    /** Whether the trigger is definite: the act may have been told before. */
    boolean definite;
    /** Whether the trigger or its phrase says that another act than the one before is meant. */
    boolean other;
    /** Whether a verb carries the noun, or a clause behind it says more. */
    boolean carried;
    /** Whether the party that is named is the other side of whoever met it. */
    boolean withOther;
    /** Whether a pronoun on the trigger stands for a party. */
    boolean pronoun;
    /** The verb that carries the noun, or the trigger itself. */
    int verb;
    /** Tokens that name by what the act was done, and are no acts of their own. */
    int meansFirst;

    int meansEnd;
    /** Whether its verb tells of what goes on, not of what happened. */
    boolean standing;
    /** Whether it only tells of the outcome of another act. */
    boolean casualty;
    /** Whether the count is of the whole so far. */
    boolean total;
    /** Whether the word turned out to name no act. */
    boolean noAct;
    /** Whether the outcome is denied: nobody was harmed. */
    boolean nobody;

    int place = -1;
    EventDraft.@Nullable Day day;
    /** Whether the day is that of the event told before it. */
    boolean inherited;

    Status status = Status.ACTUAL;
    List<Integer> claims = List.of();

    Candidate(int token, int end, Span span, TriggerRow row, RuleId rule, int sentence) {
        this.token = token;
        this.end = end;
        this.span = span;
        this.row = row;
        this.rule = rule;
        this.sentence = sentence;
        this.type = row.type();
        this.mode = row.mode();
        this.clauseEnd = end;
        this.verb = token;
        this.casualty = row.is(TriggerRow.Flag.CASUALTY);
        this.rows.add(row.row());
    }

    boolean isCasualty() {
        return casualty;
    }

    boolean isViolent() {
        return row.isViolent();
    }

    void source(NounPhrase phrase) {
        add(sources, phrase);
    }

    void target(NounPhrase phrase) {
        if (phrase.span().begin() >= targetsEnd) {
            targets.add(phrase);
        } else {
            add(targets, phrase);
        }
        targetsEnd = Math.max(targetsEnd, phrase.span().end());
    }

    boolean hasParty() {
        return !sources.isEmpty() || !targets.isEmpty();
    }

    private static void add(List<NounPhrase> phrases, NounPhrase phrase) {
        for (NounPhrase known : phrases) {
            if (known.span().overlaps(phrase.span())) {
                return;
            }
        }
        phrases.add(phrase);
    }
}
