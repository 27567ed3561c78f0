package org.isnad.interpret.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Category;
import org.isnad.lexicon.DataFiles;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Row;
import org.isnad.model.Claim;
import org.isnad.model.Report;
import org.isnad.morphology.LexicalReader;
import org.isnad.morphology.LexicalText;
import org.isnad.morphology.Reading;
import org.isnad.morphology.Verbs;
import org.isnad.pipeline.Isnad;
import org.isnad.text.Tokeniser;
import org.junit.jupiter.api.Test;

/** Every row of the cues proves itself: its yes is found by the whole pipeline, and its no is not. */
final class CueExamplesTest {
    private static final String FILE = "interpret/claims/cues.tsv";
    private static final List<Category> FORMS = List.of(Verbs.VERB, Verbs.PARTICIPLE, Verbs.MASDAR);

    private final DataFiles data = DataFiles.bundled();
    private final List<Row> rows =
            data.table(FILE, "act", "frames", "target", "flags", "source", "lemma", "yes", "no").stream()
                    .flatMap(table -> table.rows().stream())
                    .toList();

    @Test
    void verbsOfNewsAreCues() {
        assertThat(rows).hasSizeGreaterThanOrEqualTo(260);
        assertThat(rows.stream().map(row -> row.get("lemma")))
                .doesNotHaveDuplicates()
                .contains("قال", "نفى", "اتهم", "حمل", "تبنى", "غرد", "أدان", "طالب", "تعهد", "هدد", "حذر", "أشاد");
    }

    /** An example without the verb would show nothing; and a verb that is not inflected is never found. */
    @Test
    void examplesHoldAFormOfTheirVerb() {
        Lexicon.Builder lexicon = new Lexicon.Builder();
        Verbs.addTo(lexicon, data);
        LexicalReader reader = new LexicalReader(lexicon.build());
        List<String> failures = new ArrayList<>();
        for (Row row : rows) {
            for (String column : List.of("yes", "no")) {
                String text = row.get(column).replaceAll("[\\[\\]{}]", "");
                if (!holds(reader.read(Tokeniser.tokenise(text)), row.get("lemma"))) {
                    failures.add(row.ref() + ": no form of " + row.get("lemma") + " in '" + column + "': " + text);
                }
            }
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void examplesAreFoundAndCounterexamplesAreNot() {
        Isnad isnad = Loaded.ISNAD;
        KnownMisses misses = new KnownMisses("cues.known-misses.txt");
        for (Row row : rows) {
            String where = row.ref().file() + ":" + row.ref().line();
            String lemma = row.get("lemma");
            misses.result(where, "yes " + lemma, yes(isnad, lemma, CueExample.parse(row.get("yes"))));
            misses.result(where, "no " + lemma, no(isnad, lemma, row.get("no")));
        }
        misses.check();
    }

    private static String yes(Isnad isnad, String lemma, CueExample wanted) {
        List<Claim> claims = isnad.analyze(Report.of(wanted.text())).claims();
        List<ClaimText> found = new ArrayList<>();
        for (Claim claim : claims) {
            ClaimText made = ClaimText.of(claim, wanted.text());
            found.add(made);
            boolean speaker = ClaimText.same(wanted.speaker(), made.speaker())
                    || wanted.speaker() != null && ClaimText.same(wanted.speaker(), made.antecedent());
            if (claim.cue().lemma().equals(lemma) && speaker && sameContent(wanted.content(), made.content())) {
                return "";
            }
        }
        return "\n    wanted " + wanted.speaker() + "|" + wanted.content() + "\n    found  " + found;
    }

    private static boolean sameContent(List<String> wanted, List<String> found) {
        boolean same = wanted.size() == found.size();
        for (int i = 0; same && i < wanted.size(); i++) {
            same = ClaimText.same(wanted.get(i), found.get(i));
        }
        return same;
    }

    private static String no(Isnad isnad, String lemma, String text) {
        return isnad.analyze(Report.of(text)).claims().stream()
                .filter(claim -> claim.cue().lemma().equals(lemma))
                .findFirst()
                .map(claim -> "\n    wanted no claim in: " + text + "\n    found  " + ClaimText.of(claim, text))
                .orElse("");
    }

    private static boolean holds(LexicalText text, String lemma) {
        for (int token = 0; token < text.size(); token++) {
            for (Reading reading : text.readings(token)) {
                if (FORMS.contains(reading.entry().category())
                        && reading.entry().lemma().equals(lemma)) {
                    return true;
                }
            }
        }
        return false;
    }
}
