package org.isnad.interpret.events;

import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;
import org.isnad.model.Event;
import org.isnad.model.Party;
import org.isnad.model.Report;
import org.isnad.model.Status;
import org.isnad.model.Toll;
import org.isnad.pipeline.Isnad;
import org.isnad.testing.Corpus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whole events of invented sentences: parties, place, day, tolls and status. */
final class EventCorpusTest {
    private static final Isnad ISNAD = Isnad.load();

    @Test
    void eventsAreReadWhole() {
        Corpus.of(EventCorpusTest.class, "events.corpus.tsv").check(example -> read(example.text()));
    }

    private static String read(String text) {
        Report report = Report.of(text).withPublished(LocalDate.of(2018, 5, 10));
        StringJoiner events = new StringJoiner("; ");
        ISNAD.analyze(report).events().forEach(event -> events.add(line(text, event)));
        return events.length() == 0 ? "-" : events.toString();
    }

    private static String line(String text, Event event) {
        return event.type()
                + (event.mode() == null ? "" : "-" + event.mode())
                + " " + event.trigger().span().of(text) + ": "
                + parties(text, event.source()) + " > " + parties(text, event.target())
                + (event.place() == null ? "" : " @ " + event.place().span().of(text))
                + (event.date() == null ? "" : " on " + event.date().start())
                + toll("killed", event.killed())
                + toll("injured", event.injured())
                + toll("captured", event.captured())
                + toll("displaced", event.displaced())
                + (event.status() == Status.ACTUAL ? "" : " " + event.status());
    }

    private static String parties(String text, List<Party> parties) {
        StringJoiner joined = new StringJoiner(" + ");
        parties.forEach(party -> joined.add(party.span().of(text)));
        return parties.isEmpty() ? "?" : joined.toString();
    }

    private static String toll(String name, @Nullable Toll toll) {
        return toll == null ? "" : " " + name + " " + toll.low() + ".." + (toll.high() == null ? "" : toll.high());
    }
}
