package org.isnad.morphology;

import java.util.List;

/**
 * Inflects Arabic verbs: perfect, imperfect in all moods, imperative, participles and masdars, active and passive.
 *
 * <pre>{@code
 * VerbPattern verb = VerbLexicon.load().get(0);
 * for (InflectedForm form : Conjugator.inflect(verb)) {
 *     index.put(Folding.fold(form.form()), form);
 * }
 * }</pre>
 */
public final class Conjugator {
    private Conjugator() {}

    /**
     * All forms of the verb. A spelling stands once for each person, gender and number that it serves, so {@code تكتب} occurs
     * for "she writes" and for "you write". Of the moods only the spellings that differ from the indicative are added.
     */
    public static List<InflectedForm> inflect(VerbPattern verb) {
        return new Inflection(verb).forms();
    }
}
