package org.isnad.interpret.events;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.RowRef;
import org.isnad.model.EventType;
import org.isnad.morphology.BeforePronoun;
import org.jspecify.annotations.Nullable;

/**
 * What the lexicon says of one trigger.
 *
 * @param mode the mode that the word itself tells, {@code null} where the words around it do
 * @param verb whether finite verbs are meant, by lemma; else nouns, by form
 * @param frame what the phrase in each slot is
 * @param needsSuffix whether this spelling stands only before a pronoun
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
        boolean needsSuffix,
        RowRef row)
        implements BeforePronoun {
    TriggerRow {
        Map<Slot, Part> parts = new EnumMap<>(Slot.class);
        parts.putAll(frame);
        frame = Collections.unmodifiableMap(parts);
        needs = List.copyOf(needs);
        Set<Flag> kinds = EnumSet.noneOf(Flag.class);
        kinds.addAll(flags);
        flags = Collections.unmodifiableSet(kinds);
    }

    /** What is special about a trigger. */
    enum Flag {
        /** Tells of an outcome: an event of its own only where nothing else in reach tells of one. */
        CASUALTY,
        /** A verb whose lone phrase is the target: its passive is spelt alike. */
        PASSIVE,
        /** The word itself is what is counted. */
        SELF,
        /** A verbal noun that behind {@code ل} says what another act is for. */
        PURPOSE,
        /** Destruction and booty: told of beside the outcome of an act, it has no dead of its own. */
        RESULT
    }

    /** The same row for a spelling that stands only before a pronoun. */
    TriggerRow beforePronoun() {
        return new TriggerRow(type, mode, verb, frame, needs, flags, toll, lemma, true, row);
    }

    boolean is(Flag flag) {
        return flags.contains(flag);
    }

    Part part(Slot slot) {
        Part part = frame.get(slot);
        return part == null ? Part.NONE : part;
    }

    boolean isViolent() {
        return type == EventType.ASSAULT;
    }
}
