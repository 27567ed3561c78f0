package org.isnad.pipeline;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.isnad.interpret.claims.ClaimDraft;
import org.isnad.interpret.claims.ClaimFinder;
import org.isnad.interpret.control.ControlFinder;
import org.isnad.interpret.events.EventDraft;
import org.isnad.interpret.events.EventFinder;
import org.isnad.interpret.phrases.Cover;
import org.isnad.interpret.phrases.FunctionWords;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.interpret.sources.SourceFinder;
import org.isnad.interpret.sources.Sources;
import org.isnad.lexicon.DataFiles;
import org.isnad.lexicon.Lexicon;
import org.isnad.link.EntityLinker;
import org.isnad.link.Offices;
import org.isnad.link.PlaceChoice;
import org.isnad.link.PlaceChooser;
import org.isnad.morphology.LexicalReader;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Verbs;
import org.isnad.recognise.actors.ActorMention;
import org.isnad.recognise.actors.ActorRecogniser;
import org.isnad.recognise.numbers.NumberMention;
import org.isnad.recognise.numbers.NumberRecogniser;
import org.isnad.recognise.places.PlaceMention;
import org.isnad.recognise.places.PlaceRecogniser;
import org.isnad.recognise.times.ResolvedTime;
import org.isnad.recognise.times.TimeMention;
import org.isnad.recognise.times.TimeRecogniser;
import org.isnad.recognise.times.TimeResolver;
import org.isnad.rules.Trace;
import org.isnad.text.Tokeniser;
import org.jspecify.annotations.Nullable;

/** All stages, loaded over one lexicon, in the order in which they run. Immutable and thread-safe. */
final class Stages {
    private final NumberRecogniser numbers;
    private final PlaceRecogniser places;
    private final PlaceChooser placeChooser;
    private final ActorRecogniser actors;
    private final Offices offices;
    private final SourceFinder sources;
    private final ClaimFinder claims;
    private final TimeRecogniser times;
    private final TimeResolver timeResolver = new TimeResolver();
    private final EventFinder events;
    private final ControlFinder control;
    private final LexicalReader reader;

    Stages(DataFiles data) {
        Lexicon.Builder lexicon = new Lexicon.Builder();
        Verbs.addTo(lexicon, data);
        FunctionWords.addTo(lexicon, data);
        numbers = NumberRecogniser.load(lexicon, data);
        places = PlaceRecogniser.load(lexicon, data);
        placeChooser = new PlaceChooser(places.gazetteer());
        actors = ActorRecogniser.load(lexicon, data);
        offices = Offices.load(data, actors);
        sources = SourceFinder.load(lexicon, data);
        claims = ClaimFinder.load(lexicon, data);
        times = TimeRecogniser.load(lexicon, data);
        events = EventFinder.load(lexicon, data);
        control = ControlFinder.load(lexicon, data);
        reader = new LexicalReader(lexicon.build());
    }

    Findings run(String body, @Nullable LocalDate published, Trace trace) {
        LexicalText text = reader.read(Tokeniser.tokenise(body));
        List<NumberMention> numberMentions = numbers.recognise(text, trace);
        List<ActorMention> actorMentions = actors.recognise(text, trace);
        List<PlaceMention> placeMentions = places.recognise(text, trace);
        List<PlaceChoice> placeChoices = placeChooser.choose(placeMentions, null);
        List<TimeMention> timeMentions = times.recognise(text, numberMentions, trace);
        List<ResolvedTime> resolvedTimes = timeResolver.resolve(timeMentions, text.tokens(), published);
        Cover cover = cover(text, actorMentions, placeMentions);
        timeMentions.forEach(mention -> cover.time(mention.first(), mention.end()));
        Grammar grammar = new Grammar(text, cover);
        Sources sourceMarks = sources.find(grammar, actorMentions, tokensOf(placeMentions));
        List<ClaimDraft> claimDrafts = claims.find(grammar, trace);
        List<EventDraft> eventDrafts =
                events.find(grammar, numberMentions, placeMentions, resolvedTimes, claimDrafts, published, trace);
        return new Findings(
                grammar,
                numberMentions,
                placeChoices,
                resolvedTimes,
                actorMentions,
                sourceMarks,
                claimDrafts,
                eventDrafts,
                control.find(grammar, placeMentions, resolvedTimes, claimDrafts, published, trace));
    }

    EntityLinker linker(Findings findings, @Nullable LocalDate published) {
        return new EntityLinker(findings.grammar(), actors, offices, findings.actors(), findings.places(), published);
    }

    private static Cover cover(LexicalText text, List<ActorMention> actors, List<PlaceMention> places) {
        Cover cover = new Cover(text.size());
        actors.forEach(mention -> cover.name(mention.first(), mention.end()));
        places.forEach(mention -> cover.name(mention.first(), mention.end()));
        return cover;
    }

    private static BitSet tokensOf(List<PlaceMention> places) {
        BitSet tokens = new BitSet();
        places.forEach(mention -> tokens.set(mention.first(), mention.end()));
        return tokens;
    }
}
