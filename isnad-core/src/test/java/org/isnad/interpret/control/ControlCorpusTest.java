package org.isnad.interpret.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.isnad.lexicon.DataFiles;
import org.isnad.lexicon.Row;
import org.isnad.model.ControlChange;
import org.isnad.model.Party;
import org.isnad.model.Report;
import org.isnad.model.Span;
import org.isnad.model.Status;
import org.isnad.pipeline.Isnad;
import org.isnad.testing.Corpus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Places that change hands in invented sentences, and the rows' own examples. */
final class ControlCorpusTest {
    private static final Isnad ISNAD = Isnad.load();

    @Test
    void changesAreReadWhole() {
        Corpus.of(ControlCorpusTest.class, "control.corpus.tsv").check(example -> read(example.text()));
    }

    @Test
    void everyRowFindsItsExampleAndNothingInItsCounterExample() {
        List<String> failures = new ArrayList<>();
        List<Row> rows = DataFiles.bundled()
                .table("interpret/control/triggers.tsv", "kind", "frame", "needs", "source", "words", "yes", "no")
                .get(0)
                .rows();
        for (Row row : rows) {
            String marked = row.get("yes");
            Span trigger = new Span(marked.indexOf('['), marked.indexOf(']') - 1);
            String text = marked.replace("[", "").replace("]", "");
            boolean found =
                    analyze(text).stream().anyMatch(change -> change.trigger().overlaps(trigger));
            if (!found || !analyze(row.get("no")).isEmpty()) {
                failures.add(row.ref() + " " + marked + " / " + row.get("no"));
            }
        }
        assertThat(rows).isNotEmpty();
        assertThat(failures).isEmpty();
    }

    private static String read(String text) {
        StringJoiner changes = new StringJoiner("; ");
        for (ControlChange change : analyze(text)) {
            changes.add("CONTROL " + change.place().span().of(text)
                    + " + " + party(text, change.gainedBy())
                    + " - " + party(text, change.lostBy())
                    + (change.status() == Status.ACTUAL ? "" : " " + change.status()));
        }
        return changes.length() == 0 ? "-" : changes.toString();
    }

    private static String party(String text, @Nullable Party party) {
        return party == null ? "?" : party.span().of(text);
    }

    private static List<ControlChange> analyze(String text) {
        return ISNAD.analyze(Report.of(text).withPublished(LocalDate.of(2018, 5, 10)))
                .control();
    }
}
