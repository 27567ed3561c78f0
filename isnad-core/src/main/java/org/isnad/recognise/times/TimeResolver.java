package org.isnad.recognise.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Time.Anchor;
import org.isnad.model.Time.Type;
import org.isnad.text.TokenisedText;
import org.jspecify.annotations.Nullable;

/** Resolves expressions of time against the publication date and against each other. Thread-safe. */
public final class TimeResolver {
    /**
     * The day or days that each mention refers to.
     *
     * @param mentions of one text, in its order
     * @param published publication date; where it is unknown, what counts from it stays without value
     */
    public List<ResolvedTime> resolve(List<TimeMention> mentions, TokenisedText text, @Nullable LocalDate published) {
        List<ResolvedTime> resolved = new ArrayList<>(mentions.size());
        LocalDate previous = null;
        int paragraph = -1;
        for (TimeMention mention : mentions) {
            if (text.paragraphOf(mention.first()) != paragraph) {
                paragraph = text.paragraphOf(mention.first());
                previous = needsAny(mention.ref()) ? previous : null;
            }
            Resolution resolution = new Resolution(published, previous, mention.future());
            TimeValue value = resolution.of(mention.ref());
            resolved.add(resolved(mention, value, resolution.anchor()));
            if (value != null && value.isDay()) {
                previous = value.first();
            }
        }
        return List.copyOf(resolved);
    }

    /** {@code يومها} looks back over paragraphs; a mere part of the day does not. */
    private static boolean needsAny(TimeRef ref) {
        return ref instanceof TimeRef.FromPrevious;
    }

    private static ResolvedTime resolved(TimeMention mention, @Nullable TimeValue value, Anchor anchor) {
        Type type = mention.ref() instanceof TimeRef.Clock
                ? Type.TIME
                : PeriodMakers.isDay(mention.ref()) || value != null && value.isDay() ? Type.DATE : Type.PERIOD;
        return value == null
                ? new ResolvedTime(mention, null, null, null, type, anchor)
                : new ResolvedTime(mention, value.text(), value.first(), value.last(), type, anchor);
    }
}
