package org.isnad.interpret.claims;

import java.util.Set;
import org.isnad.lexicon.RowRef;
import org.isnad.model.Act;
import org.jspecify.annotations.Nullable;

/**
 * What the lexicon says of one cue verb.
 *
 * @param target where the addressee stands: {@code object}, {@code min} (after {@code من}), or {@code null} for nowhere
 * @param style how the cue is built, where it is not verb – subject – complement
 */
record CueRow(
        String lemma, Act act, Set<Frame> frames, @Nullable String target, Style style, RowRef row) {
    /** Constructions that need more than a list of complements. */
    enum Style {
        PLAIN,
        /** The verb often means something else: only where a that-clause or quotation follows, or a person speaks. */
        WEAK,
        /** {@code اعتبر س ص خطأ}: in the imperfect it may be a passive, which nobody says. */
        JUDGEMENT,
        /** {@code علمت ص أن}: only of those who report for others. */
        MEDIA,
        /** {@code نقلت ص عن س قوله إن}. */
        RELAY,
        /** {@code جاء في س أن}. */
        DOCUMENT,
        /** {@code حملت س ص مسؤولية}. */
        RESPONSIBILITY
    }

    boolean allows(Frame frame) {
        return frames.contains(frame);
    }
}
