package org.isnad.morphology;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.Category;
import org.isnad.lexicon.Category.Attachment;
import org.isnad.lexicon.CompiledWords;
import org.isnad.lexicon.DataFiles;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.RowRef;

/** Puts every form of every verb into the lexicon. The value of each entry is a {@link VerbForm}. */
public final class Verbs {
    /** Finite forms. */
    public static final Category VERB = Category.of("verb", Attachment.VERBAL);
    /** Active and passive participles. */
    public static final Category PARTICIPLE = Category.of("participle", Attachment.NOMINAL);
    /** Verbal nouns. */
    public static final Category MASDAR = Category.of("masdar", Attachment.NOMINAL);

    private Verbs() {}

    /** The bundled verbs compiled, where the build has done so; the user's are conjugated here. */
    public static void addTo(Lexicon.Builder lexicon, DataFiles data) {
        CompiledWords compiled = CompiledVerbs.read(data);
        if (compiled != null) {
            lexicon.addAll(compiled);
        } else {
            addAll(lexicon, VerbLexicon.readBundled(data));
        }
        addAll(lexicon, VerbLexicon.readUsers(data));
        LookAlikes.addTo(lexicon, data);
    }

    static void addAll(Lexicon.Builder lexicon, List<VerbLexicon.Sourced> verbs) {
        for (VerbLexicon.Sourced sourced : verbs) {
            for (InflectedForm form : formsOf(sourced.verb())) {
                lexicon.add(form.form(), entry(sourced.verb(), form, sourced.row()));
            }
        }
    }

    static Entry entry(VerbPattern verb, InflectedForm form, RowRef row) {
        return new Entry(category(form.aspect()), verb.lemma(), new VerbForm(verb, form), row);
    }

    /**
     * One form for each spelling and use: where a spelling serves several persons, the third, which is the one that news
     * uses. Every reading costs every stage time, and no stage needs to know that "she wrote" may also be "you wrote".
     */
    static Collection<InflectedForm> formsOf(VerbPattern verb) {
        Map<String, InflectedForm> bySpelling = new LinkedHashMap<>();
        for (InflectedForm form : Conjugator.inflect(verb)) {
            String use = form.form() + ' ' + form.aspect() + form.needsSuffix();
            InflectedForm other = bySpelling.get(use);
            if (other == null || other.person() != Person.THIRD && form.person() == Person.THIRD) {
                bySpelling.put(use, form);
            }
        }
        return bySpelling.values();
    }

    private static Category category(Aspect aspect) {
        return switch (aspect) {
            case PERFECT, IMPERFECT, IMPERATIVE -> VERB;
            case ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE -> PARTICIPLE;
            case MASDAR -> MASDAR;
        };
    }
}
