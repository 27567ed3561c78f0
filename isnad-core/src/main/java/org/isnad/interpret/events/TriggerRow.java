package org.isnad.interpret.events;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.RowRef;
import org.isnad.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * What the lexicon says of one trigger.
 *
 * @param mode the mode that the word itself tells, {@code null} where the words around it do
 * @param verb whether finite verbs are meant, by lemma; else nouns, by form
 * @param frame what the phrase in each slot is
 * @param toll what its target counts, {@code null} where it counts nobody
 */
record TriggerRow(
        EventType type,
        @Nullable String mode,
        boolean verb,
        Map<Slot, Part> frame,
        List<Need> needs,
        Set<Flag> flags,
        @Nullable TollKind toll,
        String lemma,
        RowRef row) {
    TriggerRow {
        frame = Map.copyOf(frame);
        needs = List.copyOf(needs);
        flags = Set.copyOf(flags);
    }

    /** What is special about a trigger. */
    enum Flag {
        /** Tells of an outcome: an event of its own only where nothing else in reach tells of one. */
        CASUALTY,
        /** A verb whose lone phrase is the target: its passive is spelt alike. */
        PASSIVE,
        /** The word itself is what is counted. */
        SELF
    }

    boolean is(Flag flag) {
        return flags.contains(flag);
    }

    Part part(Slot slot) {
        return frame.getOrDefault(slot, Part.NONE);
    }

    boolean isViolent() {
        return type == EventType.ASSAULT;
    }
}
