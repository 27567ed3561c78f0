package org.isnad.pipeline;

import java.util.List;
import org.isnad.interpret.claims.ClaimDraft;
import org.isnad.interpret.control.ControlDraft;
import org.isnad.interpret.events.EventDraft;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.sources.Sources;
import org.isnad.link.PlaceChoice;
import org.isnad.recognise.actors.ActorMention;
import org.isnad.recognise.numbers.NumberMention;
import org.isnad.recognise.times.ResolvedTime;

/** What the stages found in one report, before ids are given and everything is joined. */
record Findings(
        Grammar grammar,
        List<NumberMention> numbers,
        List<PlaceChoice> places,
        List<ResolvedTime> times,
        List<ActorMention> actors,
        Sources sources,
        List<ClaimDraft> claims,
        List<EventDraft> events,
        List<ControlDraft> control) {}
