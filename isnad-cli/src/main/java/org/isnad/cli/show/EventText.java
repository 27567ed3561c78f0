package org.isnad.cli.show;

import java.util.ArrayList;
import java.util.List;
import org.isnad.cli.terminal.Page;
import org.isnad.cli.terminal.Run;
import org.isnad.cli.terminal.Style;
import org.isnad.model.Event;
import org.isnad.model.Status;
import org.isnad.model.Toll;
import org.jspecify.annotations.Nullable;

/** Events with their parties, place, day, numbers and who tells of them. */
final class EventText {
    private static final int INDENT = 2;
    private static final int FIELD_INDENT = 5;
    private static final int FIELD_HANGING = 11;

    private final Labels labels;
    private final Names names;
    private final Page page;
    private final Details details;

    EventText(Labels labels, Names names, Page page) {
        this.labels = labels;
        this.names = names;
        this.page = page;
        this.details = new Details(labels, names);
    }

    void show(List<Event> events) {
        if (events.isEmpty()) {
            return;
        }
        page.blank();
        page.line(0, 0, new Run(labels.get("events") + " (" + events.size() + ")", Style.HEADING));
        events.forEach(this::event);
    }

    private void event(Event event) {
        List<Run> runs = new ArrayList<>();
        String separator = labels.get("detail.separator");
        runs.add(new Run(event.id() + " ", Style.LABEL));
        runs.add(new Run(labels.of("event", event.type()), Style.TYPE));
        if (event.mode() != null) {
            runs.add(Run.plain(" (" + event.mode() + ")"));
        }
        runs.add(new Run(separator, Style.LABEL));
        runs.add(new Run("\"" + names.words(event.trigger().span()) + "\"", Style.CONTENT));
        runs.add(new Run(separator, Style.LABEL));
        runs.add(new Run(
                labels.of("status", event.status()), event.status() == Status.ACTUAL ? Style.LABEL : Style.WARNING));
        runs.add(new Run(separator + teller(labels, event.claims()), Style.LABEL));
        page.line(INDENT, FIELD_INDENT - INDENT, runs);
        fields(event);
    }

    private void fields(Event event) {
        field("by", names.parties(event.source()), Style.PARTY);
        field("to", names.parties(event.target()), Style.PARTY);
        field("place", event.place() == null ? "" : details.place(event.place()), Style.PLACE);
        field("date", event.date() == null ? "" : details.date(event.date()), Style.PLAIN);
        toll("killed", event.killed());
        toll("injured", event.injured());
        toll("captured", event.captured());
        toll("displaced", event.displaced());
        Event.Acled acled = event.acled();
        field("acled", acled == null ? "" : acled.eventType() + " – " + acled.subEventType(), Style.LABEL);
    }

    private void toll(String label, @Nullable Toll toll) {
        field(label, toll == null ? "" : details.toll(toll), Style.PLAIN);
    }

    private void field(String label, String value, Style style) {
        if (!value.isEmpty()) {
            String name = labels.get("event.field." + label);
            String gap = " ".repeat(Math.max(FIELD_HANGING - name.length(), 1));
            page.line(FIELD_INDENT, FIELD_HANGING, new Run(name + gap, Style.LABEL), new Run(value, style));
        }
    }

    /** Who tells of a happening: claims, or the outlet in its own voice. */
    static String teller(Labels labels, List<String> claims) {
        return claims.isEmpty()
                ? labels.get("told.outlet")
                : labels.get("told.claims") + " " + String.join(labels.get("list.separator"), claims);
    }
}
