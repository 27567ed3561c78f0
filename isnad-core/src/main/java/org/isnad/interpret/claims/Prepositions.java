package org.isnad.interpret.claims;

import java.util.EnumMap;
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
    private final Map<Frame, String> words = new EnumMap<>(Frame.class);

    private Prepositions() {}

    static Prepositions load(DataFiles data) {
        Prepositions prepositions = new Prepositions();
        for (Table table : data.table("interpret/claims/prepositions.tsv", "frame", "source", "word")) {
            for (Row row : table.rows()) {
                prepositions.words.put(
                        Frame.of(row.ref(), row.get("frame").toLowerCase(Locale.ROOT)), Folding.fold(row.get("word")));
            }
        }
        return prepositions;
    }

    /** The frame of the preposition at the token, {@code null} where it has none. */
    @Nullable
    Frame frame(LexicalText text, int token) {
        for (Reading reading : text.readings(token)) {
            if (reading.is(FunctionWords.PREPOSITION) && reading.length() == 1) {
                String word = Folding.fold(reading.entry().lemma());
                for (Map.Entry<Frame, String> entry : words.entrySet()) {
                    if (entry.getValue().equals(word)) {
                        return entry.getKey();
                    }
                }
            }
        }
        return null;
    }
}
