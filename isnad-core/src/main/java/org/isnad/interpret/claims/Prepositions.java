package org.isnad.interpret.claims;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.isnad.interpret.phrases.FunctionWords;
import org.isnad.lexicon.DataFiles;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
import org.isnad.text.Folding;
import org.jspecify.annotations.Nullable;

/** Which prepositions, written as words, stand for which frames; from {@code interpret/claims/prepositions.tsv}. */
final class Prepositions {
    private final Map<String, Frame> frames = new HashMap<>();

    private Prepositions() {}

    static Prepositions load(DataFiles data) {
        Map<Frame, String> words = new EnumMap<>(Frame.class);
        for (Table table : data.table("interpret/claims/prepositions.tsv", "frame", "source", "word")) {
            for (Row row : table.rows()) {
                words.put(
                        Frame.of(row.ref(), row.get("frame").toLowerCase(Locale.ROOT)), Folding.fold(row.get("word")));
            }
        }
        Prepositions prepositions = new Prepositions();
        words.forEach((frame, word) -> prepositions.frames.putIfAbsent(word, frame));
        return prepositions;
    }

    /** The frame of the preposition at the token, {@code null} where it has none. */
    @Nullable
    Frame frame(LexicalText text, int token) {
        if (!text.mayHave(token, FunctionWords.PREPOSITION.bit())) {
            return null;
        }
        for (Reading reading : text.readings(token)) {
            if (reading.is(FunctionWords.PREPOSITION) && reading.length() == 1) {
                Frame frame = frames.get(Folding.fold(reading.entry().lemma()));
                if (frame != null) {
                    return frame;
                }
            }
        }
        return null;
    }
}
