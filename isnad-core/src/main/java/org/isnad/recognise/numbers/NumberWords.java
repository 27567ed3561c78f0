package org.isnad.recognise.numbers;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Category;
import org.isnad.lexicon.Category.Attachment;
import org.isnad.lexicon.DataFiles;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconException;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;
import org.isnad.model.Bound;

/** The categories of words that numbers are made of, and the tables they stand in. */
public final class NumberWords {
    /** Nouns that numbers count; values are {@link CountedNoun}s. */
    public static final Category COUNTED = Category.of("counted", Attachment.NOMINAL);

    /** Words that numbers and ordinals are made of. */
    public static final Category NUMBER = Category.of("number-word", Attachment.NOMINAL);

    static final Category QUANTIFIER = Category.of("quantifier", Attachment.NAME);
    static final Category BOUND = Category.of("bound", Attachment.NAME);
    static final Category GRAMMAR = Category.of("number-grammar", Attachment.CONJUNCTION);

    private static final String FOLDER = "recognise/numbers/";

    private NumberWords() {}

    static void load(Lexicon.Builder lexicon, DataFiles data) {
        for (Row row : rows(data.table(FOLDER + "words.tsv", "kind", "value", "source", "forms"))) {
            NumberWord word = new NumberWord(row.constant("kind", NumberWord.Kind.class), integer(row, "value"));
            add(lexicon, row, row.list("forms"), NUMBER, word);
        }
        for (Row row : rows(data.table(FOLDER + "quantifiers.tsv", "low", "high", "source", "forms"))) {
            Long high = row.find("high") == null ? null : Long.valueOf(integer(row, "high"));
            add(lexicon, row, row.list("forms"), QUANTIFIER, new Quantifier(integer(row, "low"), high));
        }
        for (Row row : rows(data.table(FOLDER + "bounds.tsv", "bound", "place", "source", "forms"))) {
            BoundWord word =
                    new BoundWord(row.constant("bound", Bound.class), row.constant("place", BoundWord.Place.class));
            add(lexicon, row, row.list("forms"), BOUND, word);
        }
        for (Row row : rows(data.table(FOLDER + "words_of_grammar.tsv", "role", "source", "forms"))) {
            add(lexicon, row, row.list("forms"), GRAMMAR, row.constant("role", Role.class));
        }
        for (Row row : rows(data.table(FOLDER + "nouns.tsv", "unit", "source", "singular", "dual", "plural"))) {
            loadNoun(lexicon, row);
        }
    }

    private static void loadNoun(Lexicon.Builder lexicon, Row row) {
        String unit = row.get("unit");
        List<String> singular = row.list("singular");
        if (singular.isEmpty()) {
            throw new LexiconException(row.ref(), "the noun has no singular", "write it: it names the noun");
        }
        String lemma = singular.get(0);
        add(lexicon, row, singular, COUNTED, new CountedNoun(unit, lemma, CountedNoun.Form.SINGULAR));
        add(lexicon, row, row.list("dual"), COUNTED, new CountedNoun(unit, lemma, CountedNoun.Form.DUAL));
        add(lexicon, row, row.list("plural"), COUNTED, new CountedNoun(unit, lemma, CountedNoun.Form.PLURAL));
    }

    private static void add(Lexicon.Builder lexicon, Row row, List<String> forms, Category category, Object value) {
        for (String form : forms) {
            lexicon.add(form, new Entry(category, form, value, row.ref()));
        }
    }

    private static List<Row> rows(List<Table> tables) {
        List<Row> rows = new ArrayList<>();
        tables.forEach(table -> rows.addAll(table.rows()));
        return rows;
    }

    private static long integer(Row row, String column) {
        try {
            return Long.parseLong(row.get(column));
        } catch (NumberFormatException e) {
            throw new LexiconException(
                    row.ref(),
                    "'" + row.get(column) + "' in '" + column + "' is no whole number",
                    "write it like 1000");
        }
    }

    /** What a small word does beside a number. */
    enum Role {
        TO,
        OR,
        OF,
        AND,
        PERCENT,
        NOT_COUNTED,
        NOT_NUMBER
    }
}
