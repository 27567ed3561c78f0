package org.isnad.morphology;

import org.isnad.lexicon.Category;
import org.isnad.lexicon.Category.Attachment;
import org.isnad.lexicon.DataFiles;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;

/**
 * Nouns and adjectives that are spelt like a finite verb and are the commoner reading, from
 * {@code morphology/look_alikes.tsv}: {@code أمن} "security" beside {@code أمّن} "he secured". Without them such a word
 * would be read as a verb wherever it stands.
 */
public final class LookAlikes {
    public static final Category NOUN = Category.of("noun", Attachment.NOMINAL);

    private LookAlikes() {}

    static void addTo(Lexicon.Builder lexicon, DataFiles data) {
        for (Table table : data.table("morphology/look_alikes.tsv", "source", "words")) {
            for (Row row : table.rows()) {
                for (String word : row.list("words")) {
                    lexicon.add(word, new Entry(NOUN, word, NOUN, row.ref()));
                }
            }
        }
    }
}
