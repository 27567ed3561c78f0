package org.isnad.interpret.control;

import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.RowRef;
import org.isnad.morphology.BeforePronoun;

/** What the lexicon says of one verb or noun of control. */
record ControlRow(boolean verb, Map<Slot, Part> frame, Set<Need> needs, String lemma, boolean needsSuffix, RowRef row)
        implements BeforePronoun {
    ControlRow {
        frame = Map.copyOf(frame);
        needs = Set.copyOf(needs);
    }

    /** Where a phrase stands. */
    enum Slot {
        SUBJECT,
        OBJECT,
        GENITIVE,
        ALA,
        MIN,
        HANDS,
        FI,
        ILA,
        GAINER,
        WITH,
        LI,
        BAYN,
        /** Who does it, where a verb such as "managed" carries a noun whose genitive is somebody else. */
        CARRIER,
        /** A preposition with a pronoun: the place was named before. */
        PRONOUN
    }

    /** What it is to the change. */
    enum Part {
        GAINER,
        LOSER,
        PLACE,
        NONE
    }

    /** Conditions. */
    enum Need {
        ARMED,
        HANDS,
        CHANGED,
        /** No condition but a leave: the place may be a whole country. */
        WIDE
    }

    Part part(Slot slot) {
        return frame.getOrDefault(slot, Part.NONE);
    }
}
