package org.isnad.interpret.control;

import java.time.LocalDate;
import java.util.List;
import org.isnad.interpret.claims.ClaimDraft;
import org.isnad.interpret.events.Settings;
import org.isnad.interpret.events.Statuses;
import org.isnad.interpret.phrases.Grammar;
import org.isnad.lexicon.DataFiles;
import org.isnad.lexicon.Lexicon;
import org.isnad.recognise.places.PlaceMention;
import org.isnad.recognise.times.ResolvedTime;
import org.isnad.rules.Trace;
import org.jspecify.annotations.Nullable;

/** Finds the places that change hands in a text. Thread-safe. */
public final class ControlFinder {
    private final ControlLexicon words;

    private ControlFinder(ControlLexicon words) {
        this.words = words;
    }

    /** Registers the stage's words; the finder works on texts read with the lexicon that the builder makes. */
    public static ControlFinder load(Lexicon.Builder lexicon, DataFiles data) {
        return new ControlFinder(ControlLexicon.load(lexicon, data));
    }

    /**
     * All changes, in the order of their triggers.
     *
     * @param places in the order of the text; drafts point into this list
     * @param times in the order of the text; drafts point into this list
     * @param claims in the order of their cues; drafts point into this list
     */
    public List<ControlDraft> find(
            Grammar grammar,
            List<PlaceMention> places,
            List<ResolvedTime> times,
            List<ClaimDraft> claims,
            @Nullable LocalDate published,
            Trace trace) {
        Settings settings = new Settings(grammar, places, times, claims, published);
        return new ControlSearch(grammar, words, places, settings, new Statuses(grammar, claims), trace).run();
    }
}
