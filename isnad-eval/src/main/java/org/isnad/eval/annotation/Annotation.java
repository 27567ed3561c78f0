package org.isnad.eval.annotation;

import java.util.List;
import org.isnad.model.Span;

/**
 * What somebody, or Isnad, found in one report.
 *
 * @param sentences the sentences in order; people do not mark them, so that gold has none
 */
public record Annotation(
        List<Span> sentences,
        List<ClaimMark> claims,
        List<EventMark> events,
        List<ControlMark> control,
        List<PlaceMark> places,
        List<TimeMark> times) {
    /** What is found by one who finds nothing. */
    public static final Annotation NOTHING =
            new Annotation(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Annotation {
        sentences = List.copyOf(sentences);
        claims = List.copyOf(claims);
        events = List.copyOf(events);
        control = List.copyOf(control);
        places = List.copyOf(places);
        times = List.copyOf(times);
    }
}
