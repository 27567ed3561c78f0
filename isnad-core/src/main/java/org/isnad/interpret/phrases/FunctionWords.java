package org.isnad.interpret.phrases;

import java.util.Map;
import org.isnad.lexicon.Category;
import org.isnad.lexicon.Category.Attachment;
import org.isnad.lexicon.DataFiles;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconException;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;

/** Classes of words that hold a sentence together, from {@code interpret/phrases/function_words.tsv}. */
public final class FunctionWords {
    /** Opens what is said, thought or asked. */
    public static final Category COMPLEMENTISER = Category.of("complementiser", Attachment.CONJUNCTION);

    public static final Category RELATIVE = Category.of("relative", Attachment.CONJUNCTION);
    /** Opens a clause that says when, why or against what. */
    public static final Category SUBORDINATOR = Category.of("subordinator", Attachment.CONJUNCTION);
    /** A particle or adverb, never inside a noun phrase. */
    public static final Category PARTICLE = Category.of("particle", Attachment.CONJUNCTION);

    public static final Category NEGATION = Category.of("negation", Attachment.CONJUNCTION);
    public static final Category DEMONSTRATIVE = Category.of("demonstrative", Attachment.NAME);
    public static final Category PRONOUN = Category.of("pronoun", Attachment.CONJUNCTION);
    /** A preposition written as a word of its own, also with a pronoun. */
    public static final Category PREPOSITION = Category.of("preposition", Attachment.CONJUNCTION);

    public static final Category QUANTIFIER = Category.of("quantifier", Attachment.NOMINAL);
    /** A noun for somebody not named, after which a preposition may still belong to the phrase. */
    public static final Category UNNAMED = Category.of("unnamed", Attachment.NOMINAL);
    /** A noun for where something is said or published. */
    public static final Category MEDIUM = Category.of("medium", Attachment.NOMINAL);
    /** A noun for those to whom something is said. */
    public static final Category LISTENER = Category.of("listener", Attachment.NOMINAL);

    /** A noun that says how something is done when ب stands before it. */
    public static final Category MANNER = Category.of("manner", Attachment.NOMINAL);

    /** Ends an adjunct that opens a sentence: {@code من جانبه}, {@code في المقابل}. */
    static final Category SIDE = Category.of("side", Attachment.CONJUNCTION);

    /** An adjective that neither its ending nor a verb shows to be one. */
    public static final Category ADJECTIVE = Category.of("adjective", Attachment.NOMINAL);
    /** Those whom speakers commonly address. */
    public static final Category ADDRESSEE = Category.of("addressee", Attachment.NAME);

    /** Opens a name after one's child. */
    public static final Category KUNYA = Category.of("kunya", Attachment.CONJUNCTION);

    private static final Map<String, Category> BY_NAME = Map.ofEntries(
            Map.entry("complementiser", COMPLEMENTISER),
            Map.entry("relative", RELATIVE),
            Map.entry("subordinator", SUBORDINATOR),
            Map.entry("particle", PARTICLE),
            Map.entry("negation", NEGATION),
            Map.entry("demonstrative", DEMONSTRATIVE),
            Map.entry("pronoun", PRONOUN),
            Map.entry("preposition", PREPOSITION),
            Map.entry("quantifier", QUANTIFIER),
            Map.entry("unnamed", UNNAMED),
            Map.entry("medium", MEDIUM),
            Map.entry("listener", LISTENER),
            Map.entry("manner", MANNER),
            Map.entry("side", SIDE),
            Map.entry("adjective", ADJECTIVE),
            Map.entry("addressee", ADDRESSEE),
            Map.entry("kunya", KUNYA));

    private FunctionWords() {}

    /** Whether the words of the category have a role of their own in the sentence. */
    static boolean isOne(Category category) {
        return category == PREPOSITION
                || category == COMPLEMENTISER
                || category == SUBORDINATOR
                || category == PARTICLE
                || category == RELATIVE
                || category == DEMONSTRATIVE
                || category == PRONOUN
                || category == NEGATION;
    }

    public static void addTo(Lexicon.Builder lexicon, DataFiles data) {
        for (Table table : data.table("interpret/phrases/function_words.tsv", "class", "source", "words")) {
            for (Row row : table.rows()) {
                Category category = BY_NAME.get(row.get("class"));
                if (category == null) {
                    throw new LexiconException(
                            row.ref(),
                            "unknown class '" + row.get("class") + "'",
                            "known here: "
                                    + String.join(
                                            ", ",
                                            BY_NAME.keySet().stream().sorted().toList()));
                }
                for (String word : row.list("words")) {
                    lexicon.add(word, new Entry(category, word, category, row.ref()));
                }
            }
        }
    }
}
