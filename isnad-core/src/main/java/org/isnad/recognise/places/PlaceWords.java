package org.isnad.recognise.places;

import java.util.HashMap;
import java.util.Map;
import org.isnad.lexicon.Category;
import org.isnad.lexicon.Category.Attachment;
import org.isnad.lexicon.DataFiles;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;
import org.isnad.model.PlaceKind;
import org.jspecify.annotations.Nullable;

/** The words around names of places, put into the lexicon from the tables of {@code recognise/places/words}. */
public final class PlaceWords {
    /** Words for kinds of places; the value is a {@link PlaceWord}. */
    static final Category PLACE_WORD = Category.of("place-word", Attachment.NOMINAL);
    /** Directions and surroundings; the value is the relation's kind. */
    static final Category RELATION = Category.of("place-relation", Attachment.NOMINAL);
    /** Words that tell a place from a government; the value is a {@link Role}. */
    public static final Category CONTEXT = Category.of("place-context", Attachment.NOMINAL);
    /** Words that are no names where a name might stand; the value says which kind of word. */
    static final Category NOT_NAME = Category.of("no-place-name", Attachment.NOMINAL);
    /** Parts of names of several words; the value is a {@link NamePart}. */
    static final Category NAME_PART = Category.of("place-name-part", Attachment.NAME);

    /** Names of groups, newspapers and persons that hold the name of a place. */
    static final Category OTHER_NAME = Category.of("no-place", Attachment.NAME);

    private static final String FOLDER = "recognise/places/words/";

    private final Map<String, PlaceVerb> placeVerbs = new HashMap<>();

    private PlaceWords() {}

    /** How a word takes part in a name of several words. */
    enum NamePart {
        /** Takes the word after it along. */
        HEAD,
        /** Belongs to the name before it. */
        TAIL
    }

    /** How a verb leaves a country or capital beside it a place. */
    enum PlaceVerb {
        /** It happens to its subject. */
        UNDERGOES,
        /** Its object is where somebody goes. */
        MOVES,
        /** Its object is the place, unless the verb is feminine or has an object of its own. */
        ATTACKS,
        /** Whom it asks stands behind "from". */
        ASKS,
        /** Whom it praises or blames stands behind "by". */
        JUDGES
    }

    /** Which kind of word stands where a name might. */
    enum NotName {
        FUNCTION,
        PRONOUN,
        ADJECTIVE,
        NOUN
    }

    static PlaceWords load(Lexicon.Builder lexicon, DataFiles data) {
        PlaceWords words = new PlaceWords();
        for (Table table :
                data.table(FOLDER + "place_words.tsv", "kind", "number", "unknown", "part", "source", "words")) {
            for (Row row : table.rows()) {
                PlaceWord value = new PlaceWord(
                        row.constant("kind", PlaceKind.class),
                        row.constant("number", PlaceWord.Count.class),
                        row.constant("unknown", PlaceWord.Unknown.class),
                        row.constant("part", PlaceWord.Part.class));
                addAll(lexicon, PLACE_WORD, value, row);
            }
        }
        for (Table table : data.table(FOLDER + "relations.tsv", "kind", "source", "words")) {
            table.rows().forEach(row -> addAll(lexicon, RELATION, row.get("kind"), row));
        }
        for (Table table : data.table(FOLDER + "contexts.tsv", "role", "source", "words")) {
            table.rows().forEach(row -> addAll(lexicon, CONTEXT, row.constant("role", Role.class), row));
        }
        for (Table table : data.table(FOLDER + "not_names.tsv", "why", "source", "words")) {
            table.rows().forEach(row -> addAll(lexicon, NOT_NAME, row.constant("why", NotName.class), row));
        }
        for (Table table : data.table(FOLDER + "name_parts.tsv", "part", "source", "words")) {
            table.rows().forEach(row -> addAll(lexicon, NAME_PART, row.constant("part", NamePart.class), row));
        }
        for (Table table : data.table(FOLDER + "other_names.tsv", "why", "source", "names")) {
            for (Row row : table.rows()) {
                for (String name : row.list("names")) {
                    lexicon.add(name, new Entry(OTHER_NAME, name, row.get("why"), row.ref()));
                }
            }
        }
        for (Table table : data.table(FOLDER + "place_verbs.tsv", "role", "source", "lemmas")) {
            for (Row row : table.rows()) {
                PlaceVerb role = row.constant("role", PlaceVerb.class);
                row.list("lemmas").forEach(lemma -> words.placeVerbs.put(lemma, role));
            }
        }
        return words;
    }

    /** What a verb says of a country or capital beside it; {@code null} where its government acts. */
    @Nullable
    PlaceVerb placeVerb(String lemma) {
        return placeVerbs.get(lemma);
    }

    private static void addAll(Lexicon.Builder lexicon, Category category, Object value, Row row) {
        for (String word : row.list("words")) {
            lexicon.add(word, new Entry(category, word, value, row.ref()));
        }
    }
}
