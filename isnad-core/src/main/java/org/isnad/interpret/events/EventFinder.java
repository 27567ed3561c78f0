package org.isnad.interpret.events;

import java.time.LocalDate;
import java.util.List;
import org.isnad.interpret.claims.ClaimDraft;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.lexicon.DataFiles;
import org.isnad.lexicon.Lexicon;
import org.isnad.recognise.numbers.NumberMention;
import org.isnad.recognise.places.PlaceMention;
import org.isnad.recognise.times.ResolvedTime;
import org.isnad.rules.Trace;
import org.jspecify.annotations.Nullable;

/** Finds the events of a text. Thread-safe. */
public final class EventFinder {
    private final TriggerLexicon triggers;
    private final EventWords words;

    private EventFinder(TriggerLexicon triggers, EventWords words) {
        this.triggers = triggers;
        this.words = words;
    }

    /** Registers the stage's words; the finder works on texts read with the lexicon that the builder makes. */
    public static EventFinder load(Lexicon.Builder lexicon, DataFiles data) {
        return new EventFinder(TriggerLexicon.load(lexicon, data), EventWords.load(lexicon, data));
    }

    /**
     * All events in the order of their triggers.
     *
     * @param places in the order of the text; drafts point into this list
     * @param times in the order of the text; drafts point into this list
     * @param claims in the order of their cues; drafts point into this list
     * @param published publication date, where known: what lies behind it is ahead
     */
    public List<EventDraft> find(
            Grammar grammar,
            List<NumberMention> numbers,
            List<PlaceMention> places,
            List<ResolvedTime> times,
            List<ClaimDraft> claims,
            @Nullable LocalDate published,
            Trace trace) {
        Scene scene = new Scene(grammar, numbers, places, words);
        Settings settings = new Settings(grammar, places, times, claims, published);
        return new Search(scene, triggers, settings, new Statuses(grammar, claims), trace).run();
    }
}
