package org.isnad.pipeline;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.interpret.claims.ClaimDraft;
import org.isnad.interpret.claims.ClaimFinder;
import org.isnad.interpret.control.ControlDraft;
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
import org.isnad.morphology.Reading;
import org.isnad.morphology.Verbs;
import org.isnad.recognise.actors.ActorMention;
import org.isnad.recognise.actors.ActorRecogniser;
import org.isnad.recognise.numbers.NumberMention;
import org.isnad.recognise.numbers.NumberRecogniser;
import org.isnad.recognise.places.PlaceMention;
import org.isnad.recognise.places.PlaceRecogniser;
import org.isnad.recognise.times.PublicationDay;
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
    private final TimeRecogniser times;
    private final PlaceRecogniser places;
    private final PlaceChooser placeChooser;
    private final ActorRecogniser actors;
    private final Offices offices;
    private final SourceFinder sources;
    private final ClaimFinder claims;
    private final EventFinder events;
    private final ControlFinder control;
    private final LexicalReader reader;

    Stages(DataFiles data) {
        Lexicon.Builder lexicon = new Lexicon.Builder();
        Verbs.addTo(lexicon, data);
        FunctionWords.addTo(lexicon, data);
        numbers = NumberRecogniser.load(lexicon, data);
        times = TimeRecogniser.load(lexicon, data);
        places = PlaceRecogniser.load(lexicon, data);
        placeChooser = new PlaceChooser(places.gazetteer());
        actors = ActorRecogniser.load(lexicon, data);
        offices = Offices.load(data, actors);
        sources = SourceFinder.load(lexicon, data);
        claims = ClaimFinder.load(lexicon, data);
        events = EventFinder.load(lexicon, data);
        control = ControlFinder.load(lexicon, data);
        reader = new LexicalReader(lexicon.build());
    }

    Findings run(String body, @Nullable LocalDate published, Trace trace) {
        LexicalText text = reader.read(Tokeniser.tokenise(body));
        List<NumberMention> numberMentions = numbers.recognise(text, trace);
        List<TimeMention> timeMentions = times.recognise(text, numberMentions, trace);
        PublicationDay day = PublicationDay.infer(timeMentions);
        LocalDate publication = published != null ? published : day.date();
        List<ResolvedTime> resolvedTimes = new TimeResolver().resolve(timeMentions, text.tokens(), publication);
        List<ActorMention> actorMentions = actors.recognise(text, trace);
        List<PlaceMention> placeMentions = places.recognise(text, trace);
        List<PlaceChoice> placeChoices = placeChooser.choose(placeMentions, null);
        Grammar grammar = new Grammar(text, cover(text, timeMentions, actorMentions, placeMentions));
        Sources sourceMarks = sources.find(grammar, actorMentions, tokensOf(placeMentions));
        List<ClaimDraft> claimDrafts = claims.find(grammar, trace);
        List<EventDraft> eventDrafts =
                events.find(grammar, numberMentions, placeMentions, resolvedTimes, claimDrafts, publication, trace);
        List<ControlDraft> controlDrafts =
                control.find(grammar, placeMentions, resolvedTimes, claimDrafts, publication, trace);
        return new Findings(
                grammar,
                day,
                publication,
                numberMentions,
                resolvedTimes,
                placeChoices,
                actorMentions,
                sourceMarks,
                claimDrafts,
                eventDrafts,
                controlDrafts);
    }

    Set<String> senses(String phrase) {
        LexicalText text = reader.read(Tokeniser.tokenise(phrase));
        Set<String> senses = new TreeSet<>();
        for (Reading reading : text.size() == 0 ? new Reading[0] : text.readings(0)) {
            if (reading.length() == text.size()) {
                senses.add(reading.entry().category().name());
            }
        }
        return senses;
    }

    EntityLinker linker(Findings findings, Trace trace) {
        return new EntityLinker(
                findings.grammar(), actors, offices, findings.actors(), findings.places(), findings.published(), trace);
    }

    private static Cover cover(
            LexicalText text, List<TimeMention> times, List<ActorMention> actors, List<PlaceMention> places) {
        Cover cover = new Cover(text.size());
        times.forEach(mention -> cover.time(mention.first(), mention.end()));
        for (ActorMention mention : actors) {
            if (mention.isPerson()) {
                cover.person(mention.first(), mention.end());
            } else {
                cover.name(mention.first(), mention.end());
            }
        }
        places.forEach(mention -> cover.place(mention.first(), mention.end()));
        return cover;
    }

    private static BitSet tokensOf(List<PlaceMention> places) {
        BitSet tokens = new BitSet();
        places.forEach(mention -> tokens.set(mention.first(), mention.end()));
        return tokens;
    }
}
