package org.isnad.interpret.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.DataFiles;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;
import org.isnad.model.Event;
import org.isnad.model.EventType;
import org.isnad.model.Report;
import org.isnad.model.Span;
import org.isnad.pipeline.Explanation;
import org.isnad.pipeline.Isnad;
import org.junit.jupiter.api.Test;

/** Every row of the triggers finds its own example, and makes nothing of its counter-example. */
final class TriggerExamplesTest {
    private static final Isnad ISNAD = Isnad.load();

    @Test
    void everyTriggerFindsItsExample() {
        List<String> failures = new ArrayList<>();
        for (Row row : rows()) {
            String marked = row.get("yes");
            int begin = marked.indexOf('[');
            Span trigger = new Span(begin, marked.indexOf(']') - 1);
            String text = marked.replace("[", "").replace("]", "");
            EventType type = row.constant("type", EventType.class);
            boolean found = ISNAD.analyze(report(text)).events().stream()
                    .anyMatch(event ->
                            event.type() == type && event.trigger().span().overlaps(trigger));
            if (!found) {
                failures.add(row.ref() + " " + type + " " + marked);
            }
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void noTriggerMakesAnEventOfItsCounterExample() {
        List<String> failures = new ArrayList<>();
        for (Row row : rows()) {
            Explanation explanation = ISNAD.explain(report(row.get("no")));
            boolean made = explanation.steps().stream()
                    .anyMatch(step -> step.kind() == Explanation.Step.Kind.MADE
                            && step.rule().value().startsWith("EVENT.")
                            && step.rows().contains(row.ref()));
            if (made) {
                failures.add(row.ref() + " " + row.get("no"));
            }
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void whatIsToldTwiceIsOneEvent() {
        List<Event> events = ISNAD.analyze(
                        report("شن مسلحون هجوما على حاجز للجيش في البلدة.\nوأسفر الهجوم عن مقتل ثلاثة جنود."))
                .events();

        assertThat(events).hasSize(1);
        assertThat(events.get(0).killed()).isNotNull();
        assertThat(events.get(0).killed().low()).isEqualTo(3);
    }

    private static Report report(String text) {
        return Report.of(text).withPublished(LocalDate.of(2018, 5, 10));
    }

    private static List<Row> rows() {
        List<Table> tables = DataFiles.bundled()
                .table(
                        "interpret/events/triggers.tsv",
                        "type",
                        "mode",
                        "kind",
                        "frame",
                        "needs",
                        "flags",
                        "toll",
                        "source",
                        "words",
                        "yes",
                        "no");
        List<Row> rows = tables.get(0).rows();
        assertThat(rows).hasSizeGreaterThan(100);
        return rows;
    }
}
