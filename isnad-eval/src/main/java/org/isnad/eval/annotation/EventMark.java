package org.isnad.eval.annotation;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What happened.
 *
 * @param type as PLOVER writes it: {@code ASSAULT}
 * @param date ISO 8601, a day or {@code start/end}
 * @param status as the format writes it: {@code actual}
 */
public record EventMark(
        String type,
        Span trigger,
        List<Span> source,
        List<Span> target,
        @Nullable Span place,
        @Nullable String date,
        @Nullable Bounds killed,
        @Nullable Bounds injured,
        @Nullable String status) {
    public EventMark {
        source = List.copyOf(source);
        target = List.copyOf(target);
    }

    /** All who took part, on either side. */
    public List<Span> parties() {
        return Stream.concat(source.stream(), target.stream()).toList();
    }

    /** A number of people, both bounds included; {@code null} is an open bound. */
    public record Bounds(@Nullable Long low, @Nullable Long high) {
        @Override
        public String toString() {
            return "[" + low + ", " + high + "]";
        }
    }
}
