package org.isnad.recognise.numbers;

import org.isnad.model.Bound;
import org.isnad.model.RuleId;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number at its place in a text.
 *
 * @param first first token, words of bound included: {@code أكثر من} of {@code أكثر من عشرين}
 * @param end token after the last one of the number itself; where the noun counts by its own form ({@code جنديين}), or the
 *     number follows it ({@code جندي واحد}), the noun is inside
 * @param span from the number or bound without the conjunction and preposition attached to it
 * @param low lower bound, inclusive; {@code null} where open
 * @param high upper bound, inclusive; {@code null} where open
 * @param unit what is counted, by the names of {@code nouns.tsv}: {@code people}, {@code money}, {@code percent},
 *     {@code time}, …; {@code null} where nothing follows or the noun is unknown
 * @param unitFirst first token of the counted noun, which mostly follows; -1 where there is none. Set with a {@code null}
 *     unit where an unknown noun stands in the place of the counted one
 * @param unitEnd token after the counted noun, -1 where there is none
 */
public record NumberMention(
        int first,
        int end,
        Span span,
        @Nullable Long low,
        @Nullable Long high,
        Bound bound,
        @Nullable String unit,
        int unitFirst,
        int unitEnd,
        RuleId rule) {

    /** Whether the noun that is counted is known or stands in the place for it. */
    public boolean hasCounted() {
        return unitFirst >= 0;
    }

    /** Whether the number counts people. */
    public boolean countsPeople() {
        return "people".equals(unit);
    }

    /** The token after the number and its noun, whichever comes last. */
    public int phraseEnd() {
        return Math.max(end, unitEnd);
    }

    /** The first token of the number and its noun. */
    public int phraseFirst() {
        return unitFirst >= 0 ? Math.min(first, unitFirst) : first;
    }
}
