package org.isnad.morphology;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.DataFiles;
import org.isnad.lexicon.LexiconException;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.RowRef;
import org.isnad.lexicon.Table;
import org.isnad.text.Letters;

/**
 * The verbs that Isnad knows, from {@code morphology/verbs.tsv}.
 *
 * <p>A row is a verb: form, past and present vowel (Form I, else {@code -}), voice ({@code either}, {@code active} for verbs
 * without a passive, {@code passive} where the lemma is one), source of the row, root, lemma, masdars. Masdars are parted by
 * {@code |}: all of them for Form I ({@code -} if there is none), for the other forms those beside the regular one.
 */
public final class VerbLexicon {
    static final String FILE = "morphology/verbs.tsv";
    private static final String[] COLUMNS = {"form", "past", "present", "voice", "source", "root", "lemma", "masdars"};
    private static final String NONE = "-";

    private VerbLexicon() {}

    /** Isnad's own verbs, in the order of the file. */
    public static List<VerbPattern> load() {
        return readBundled(DataFiles.bundled()).stream().map(Sourced::verb).toList();
    }

    /** A verb and the row that it was read from. */
    record Sourced(VerbPattern verb, RowRef row) {}

    /**
     * The bundled verbs.
     *
     * @throws LexiconException at the first row that is no verb
     */
    static List<Sourced> readBundled(DataFiles data) {
        return read(data.bundledTable(FILE, COLUMNS));
    }

    /** The user's verbs, likewise. */
    static List<Sourced> readUsers(DataFiles data) {
        List<Sourced> verbs = new ArrayList<>();
        for (Table table : data.usersTable(FILE, COLUMNS)) {
            verbs.addAll(read(table));
        }
        return verbs;
    }

    private static List<Sourced> read(Table table) {
        List<Sourced> verbs = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Row row : table.rows()) {
            if (!known.add(String.join("\t", row.get("lemma"), row.get("form"), row.get("past"), row.get("present")))) {
                throw new LexiconException(
                        row.ref(), row.get("lemma") + " stands twice in form " + row.get("form"), "delete one row");
            }
            verbs.add(new Sourced(verb(row), row.ref()));
        }
        return verbs;
    }

    private static VerbPattern verb(Row row) {
        String root = letters(row, "root", row.get("root"));
        String lemma = letters(row, "lemma", row.get("lemma"));
        int form = form(row);
        List<String> masdars = masdars(row);
        if (form == 1 && row.find("masdars") == null) {
            throw new LexiconException(
                    row.ref(), "form 1 has no regular masdar", "give those of " + lemma + ", or - if there is none");
        }
        try {
            Voice voice = row.constant("voice", Voice.class);
            return new VerbPattern(lemma, root, form, vowel(row, "past"), vowel(row, "present"), masdars, voice);
        } catch (IllegalArgumentException e) {
            throw new LexiconException(row.ref(), String.valueOf(e.getMessage()), "correct the row");
        }
    }

    private static int form(Row row) {
        try {
            return Integer.parseInt(row.get("form"));
        } catch (NumberFormatException e) {
            throw new LexiconException(
                    row.ref(),
                    "the form is '" + row.get("form") + "'",
                    "write 1 to 10, or 11 to 14 for roots of four letters");
        }
    }

    private static char vowel(Row row, String column) {
        String vowel = row.get(column);
        if (vowel.length() != 1 || "aiu-".indexOf(vowel.charAt(0)) < 0) {
            throw new LexiconException(
                    row.ref(), "'" + column + "' is '" + vowel + "'", "write a, i or u in form 1, else -");
        }
        return vowel.charAt(0);
    }

    private static List<String> masdars(Row row) {
        List<String> masdars = row.list("masdars");
        if (masdars.equals(List.of(NONE))) {
            return List.of();
        }
        for (String masdar : masdars) {
            letters(row, "masdars", masdar);
        }
        return masdars;
    }

    private static String letters(Row row, String column, String word) {
        boolean bare = !word.isEmpty();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            bare &= c >= Letters.HAMZA && c <= Letters.YEH && c != Letters.TATWEEL;
        }
        if (!bare) {
            throw new LexiconException(
                    row.ref(),
                    "'" + word + "' in '" + column + "' is no Arabic word",
                    "write bare Arabic letters, without spaces and vowel signs");
        }
        return word;
    }
}
