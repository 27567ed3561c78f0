package org.isnad.morphology;

import org.isnad.lexicon.Category;
import org.isnad.lexicon.Category.Attachment;
import org.isnad.lexicon.DataFiles;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;

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
        for (VerbLexicon.Sourced sourced : VerbLexicon.read(data)) {
            VerbPattern verb = sourced.verb();
            for (InflectedForm form : Conjugator.inflect(verb)) {
                Entry entry = new Entry(category(form.aspect()), verb.lemma(), new VerbForm(verb, form), sourced.row());
                lexicon.add(form.form(), entry);
            }
        }
        LookAlikes.addTo(lexicon, data);
    }

    private static Category category(Aspect aspect) {
        return switch (aspect) {
            case PERFECT, IMPERFECT, IMPERATIVE -> VERB;
            case ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE -> PARTICIPLE;
            case MASDAR -> MASDAR;
        };
    }
}
