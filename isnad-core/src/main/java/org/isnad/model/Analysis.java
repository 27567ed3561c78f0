package org.isnad.model;

import java.util.List;

/**
 * Everything that Isnad found in one report: the record behind one line of {@code isnad.analysis/1}.
 *
 * @param sentences the sentences in order, without the white space between them
 */
public record Analysis(
        Engine engine,
        Document document,
        List<Span> sentences,
        List<SourceMark> sources,
        List<Entity> entities,
        List<Place> places,
        List<Time> times,
        List<Quantity> quantities,
        List<Claim> claims,
        List<Event> events,
        List<ControlChange> control,
        List<Warning> warnings) {

    /** The name and version of the format that this record is written in. */
    public static final String SCHEMA = "isnad.analysis/1";

    public Analysis {
        sentences = List.copyOf(sentences);
        sources = List.copyOf(sources);
        entities = List.copyOf(entities);
        places = List.copyOf(places);
        times = List.copyOf(times);
        quantities = List.copyOf(quantities);
        claims = List.copyOf(claims);
        events = List.copyOf(events);
        control = List.copyOf(control);
        warnings = List.copyOf(warnings);
    }
}
