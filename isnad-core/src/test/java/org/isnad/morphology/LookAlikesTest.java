package org.isnad.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.DataFiles;
import org.isnad.lexicon.Table;
import org.isnad.text.Folding;
import org.isnad.text.Letters;
import org.junit.jupiter.api.Test;

class LookAlikesTest {
    @Test
    void everyListedNounLooksLikeAFiniteVerbOrAWordBehindAPreposition() {
        Set<String> finite = new HashSet<>();
        for (VerbPattern verb : VerbLexicon.load()) {
            for (InflectedForm form : Conjugator.inflect(verb)) {
                if (form.aspect() == Aspect.PERFECT || form.aspect() == Aspect.IMPERFECT) {
                    finite.add(Folding.fold(form.form()));
                }
            }
        }
        List<String> words = DataFiles.bundled().table("morphology/look_alikes.tsv", "source", "words").stream()
                .map(Table::rows)
                .flatMap(List::stream)
                .flatMap(row -> row.list("words").stream())
                .toList();
        assertThat(words)
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(word -> finite.contains(Folding.fold(word)) || looksPrefixed(word));
    }

    /** {@code برنامج} is read as a preposition and an unknown noun where the lexicon does not know it. */
    private static boolean looksPrefixed(String word) {
        return word.charAt(0) == Letters.BEH && word.length() > 2;
    }
}
