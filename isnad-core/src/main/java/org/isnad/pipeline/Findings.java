package org.isnad.pipeline;

import java.time.LocalDate;
import java.util.List;
import org.isnad.interpret.claims.ClaimDraft;
import org.isnad.interpret.control.ControlDraft;
import org.isnad.interpret.events.EventDraft;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.sources.Sources;
import org.isnad.link.PlaceChoice;
import org.isnad.recognise.actors.ActorMention;
import org.isnad.recognise.numbers.NumberMention;
import org.isnad.recognise.times.PublicationDay;
import org.isnad.recognise.times.ResolvedTime;
import org.jspecify.annotations.Nullable;

/**
 * What the stages found in one report, before ids are given and everything is joined.
 *
 * @param day what the text tells of its publication day
 * @param published the publication date: as given, else as the text tells it
 */
record Findings(
        Grammar grammar,
        PublicationDay day,
        @Nullable LocalDate published,
        List<NumberMention> numbers,
        List<ResolvedTime> times,
        List<PlaceChoice> places,
        List<ActorMention> actors,
        Sources sources,
        List<ClaimDraft> claims,
        List<EventDraft> events,
        List<ControlDraft> control) {}
