package org.isnad.recognise.actors;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.isnad.interpret.phrases.FunctionWords;
import org.isnad.lexicon.DataFiles;
import org.isnad.lexicon.Lexicon;
import org.isnad.morphology.LexicalReader;
import org.isnad.morphology.Verbs;
import org.isnad.recognise.numbers.NumberRecogniser;
import org.isnad.recognise.places.PlaceRecogniser;
import org.isnad.recognise.times.TimeRecogniser;
import org.isnad.rules.Trace;
import org.isnad.text.Tokeniser;

/** Reads sentences with the words of all stages that the names of actors must be told from. */
final class ActorReader {
    private final ActorRecogniser recogniser;
    private final LexicalReader reader;

    ActorReader(DataFiles data) {
        Lexicon.Builder lexicon = new Lexicon.Builder();
        Verbs.addTo(lexicon, data);
        FunctionWords.addTo(lexicon, data);
        NumberRecogniser.load(lexicon, data);
        TimeRecogniser.load(lexicon, data);
        PlaceRecogniser.load(lexicon, data);
        recogniser = ActorRecogniser.load(lexicon, data);
        reader = new LexicalReader(lexicon.build());
    }

    List<ActorMention> mentions(String text, Trace trace) {
        return recogniser.recognise(reader.read(Tokeniser.tokenise(text)), trace);
    }

    /** All mentions as the corpus writes them. */
    String written(String text) {
        String written = mentions(text, Trace.NONE).stream()
                .map(mention -> mention.span().of(text) + " = " + kind(mention))
                .collect(Collectors.joining(" + "));
        return written.isEmpty() ? "-" : written;
    }

    private static String kind(ActorMention mention) {
        Actor actor = mention.actor();
        return actor != null ? actor.id() : mention.type().name().toLowerCase(Locale.ROOT);
    }
}
