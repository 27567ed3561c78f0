package org.isnad.morphology;

import org.isnad.lexicon.Category;
import org.isnad.lexicon.Category.Attachment;
import org.isnad.lexicon.DataFiles;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconException;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;
import org.jspecify.annotations.Nullable;

/** Puts every form of every verb into the lexicon. The value of each entry is a {@link VerbForm}. */
public final class Verbs {
    /** Finite forms. */
    public static final Category VERB = Category.of("verb", Attachment.VERBAL);
    /** Active and passive participles. */
    public static final Category PARTICIPLE = Category.of("participle", Attachment.NOMINAL);
    /** Verbal nouns. */
    public static final Category MASDAR = Category.of("masdar", Attachment.NOMINAL);

    private Verbs() {}

    public static void addTo(Lexicon.Builder lexicon, DataFiles data) {
        for (Table table :
                data.table("morphology/verbs.tsv", "form", "past", "present", "voice", "source", "root", "lemma", "masdars")) {
            for (Row row : table.rows()) {
                VerbPattern verb = pattern(row);
                for (InflectedForm form : Conjugator.inflect(verb)) {
                    Entry entry = new Entry(category(form.aspect()), verb.lemma(), new VerbForm(verb, form), row.ref());
                    lexicon.add(form.form(), entry);
                }
            }
        }
    }

    private static VerbPattern pattern(Row row) {
        Double form = row.number("form");
        if (form == null) {
            throw new LexiconException(row.ref(), "the verb has no form", "write 1 to 10, or 11 to 14 for four radicals");
        }
        try {
            return new VerbPattern(
                    row.get("lemma"),
                    row.get("root"),
                    form.intValue(),
                    vowel(row.find("past")),
                    vowel(row.find("present")),
                    row.list("masdars").equals(java.util.List.of("-")) ? java.util.List.of() : row.list("masdars"),
                    row.constant("voice", Voice.class));
        } catch (IllegalArgumentException e) {
            throw new LexiconException(row.ref(), String.valueOf(e.getMessage()), "correct the row");
        }
    }

    private static char vowel(@Nullable String cell) {
        return cell == null ? '-' : cell.charAt(0);
    }

    private static Category category(Aspect aspect) {
        return switch (aspect) {
            case PERFECT, IMPERFECT, IMPERATIVE -> VERB;
            case ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE -> PARTICIPLE;
            case MASDAR -> MASDAR;
        };
    }
}
