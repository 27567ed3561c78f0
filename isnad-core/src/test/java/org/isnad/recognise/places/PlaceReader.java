package org.isnad.recognise.places;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.isnad.lexicon.DataFiles;
import org.isnad.lexicon.Lexicon;
import org.isnad.link.PlaceChoice;
import org.isnad.link.PlaceChooser;
import org.isnad.morphology.LexicalReader;
import org.isnad.morphology.Verbs;
import org.isnad.rules.Trace;
import org.isnad.text.Tokeniser;

/** Reads places out of a text with the bundled data, as the pipeline does. */
final class PlaceReader {
    private static final PlaceReader BUNDLED = new PlaceReader(DataFiles.bundled());

    private final PlaceRecogniser recogniser;
    private final LexicalReader reader;

    private PlaceReader(DataFiles data) {
        Lexicon.Builder lexicon = new Lexicon.Builder();
        recogniser = PlaceRecogniser.load(lexicon, data);
        Verbs.addTo(lexicon, data);
        reader = new LexicalReader(lexicon.build());
    }

    static List<PlaceMention> mentions(String text) {
        return BUNDLED.recogniser.recognise(BUNDLED.reader.read(Tokeniser.tokenise(text)), Trace.NONE);
    }

    static List<PlaceChoice> choices(String text) {
        return new PlaceChooser(BUNDLED.recogniser.gazetteer()).choose(mentions(text), null);
    }

    static Gazetteer gazetteer() {
        return BUNDLED.recogniser.gazetteer();
    }

    /** The names as the text has them, those that stand for governments left out. */
    static List<String> names(String text) {
        return mentions(text).stream()
                .filter(mention -> !mention.actor())
                .map(mention -> mention.span().of(text))
                .toList();
    }

    /** {@code sy-homs}, {@code !ir} for a government, {@code ?village:SY} for a place that the gazetteer lacks. */
    static String written(String text) {
        List<PlaceChoice> choices = choices(text);
        return choices.isEmpty()
                ? "-"
                : choices.stream().map(PlaceReader::written).collect(Collectors.joining(" "));
    }

    private static String written(PlaceChoice choice) {
        if (choice.place() != null && !choice.mention().host()) {
            return (choice.mention().actor() ? "!" : "") + choice.place().id();
        }
        String kind = choice.kind().name().toLowerCase(Locale.ROOT);
        return "?" + kind + (choice.country() == null ? "" : ":" + choice.country());
    }
}
