package org.isnad.recognise.places;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.DataFiles;
import org.isnad.lexicon.Lexicon;
import org.isnad.model.RuleId;
import org.isnad.morphology.LexicalText;
import org.isnad.rules.Trace;

/** Finds the names of places of a text. Immutable and thread-safe. */
public final class PlaceRecogniser {
    static final RuleId ACTOR = new RuleId("PLACE.GOVERNMENT");

    private final PlaceWords words;
    private final Gazetteer gazetteer;

    private PlaceRecogniser(PlaceWords words, Gazetteer gazetteer) {
        this.words = words;
        this.gazetteer = gazetteer;
    }

    /** Registers the stage's words; the recogniser works on texts read with the lexicon that the builder makes. */
    public static PlaceRecogniser load(Lexicon.Builder lexicon, DataFiles data) {
        return new PlaceRecogniser(PlaceWords.load(lexicon, data), Gazetteer.load(lexicon, data));
    }

    public Gazetteer gazetteer() {
        return gazetteer;
    }

    /** All mentions in the order of the text, those that stand for governments among them. */
    public List<PlaceMention> recognise(LexicalText text, Trace trace) {
        Marks marks = Marks.of(text);
        List<Draft> drafts = new DraftFinder(marks).find();
        new Evidence(marks).weigh(drafts);
        drafts = Repeats.add(marks, drafts);
        ActorSense sense = new ActorSense(marks, words);
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            unlinkRefused(draft);
            if (draft.refusal == null) {
                Draft last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
                draft.actor = draft.mayAct() && !draft.host && sense.isActor(draft, last);
                draft.index = kept.size();
                kept.add(draft);
            }
        }
        Surroundings.connect(marks, kept);
        List<PlaceMention> mentions = new ArrayList<>(kept.size());
        for (Draft draft : kept) {
            mentions.add(draft.finish());
        }
        if (trace.isOn()) {
            explain(drafts, mentions, trace);
        }
        return mentions;
    }

    private static void unlinkRefused(Draft draft) {
        if (draft.before != null && draft.before.refusal != null) {
            draft.before = null;
        }
        if (draft.after != null && draft.after.refusal != null) {
            draft.after = null;
        }
    }

    private static void explain(List<Draft> drafts, List<PlaceMention> mentions, Trace trace) {
        for (Draft draft : drafts) {
            String why = draft.refusal;
            if (why != null) {
                trace.refused(draft.span, draft.rule, why);
            }
        }
        for (PlaceMention mention : mentions) {
            trace.made(mention.span(), mention.actor() ? ACTOR : mention.rule(), mention.rows());
        }
    }
}
