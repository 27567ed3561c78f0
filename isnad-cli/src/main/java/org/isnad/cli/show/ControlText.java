package org.isnad.cli.show;

import java.util.ArrayList;
import java.util.List;
import org.isnad.cli.terminal.Page;
import org.isnad.cli.terminal.Run;
import org.isnad.cli.terminal.Style;
import org.isnad.model.ControlChange;
import org.isnad.model.Status;

/** Places that change hands. */
final class ControlText {
    private final Labels labels;
    private final Names names;
    private final Page page;
    private final Details details;

    ControlText(Labels labels, Names names, Page page) {
        this.labels = labels;
        this.names = names;
        this.page = page;
        this.details = new Details(labels, names);
    }

    void show(List<ControlChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        page.blank();
        page.line(0, 0, new Run(labels.get("control") + " (" + changes.size() + ")", Style.HEADING));
        changes.forEach(this::change);
    }

    private void change(ControlChange change) {
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(change.id() + " ", Style.LABEL));
        runs.add(new Run(details.place(change.place()), Style.PLACE));
        if (change.lostBy() != null) {
            runs.add(new Run(labels.get("detail.separator") + labels.get("control.lost") + " ", Style.LABEL));
            runs.add(new Run(names.party(change.lostBy()), Style.PARTY));
        }
        if (change.gainedBy() != null) {
            runs.add(new Run(labels.get("detail.separator") + labels.get("control.gained") + " ", Style.LABEL));
            runs.add(new Run(names.party(change.gainedBy()), Style.PARTY));
        }
        if (change.date() != null) {
            runs.add(new Run(labels.get("detail.separator"), Style.LABEL));
            runs.add(Run.plain(details.date(change.date())));
        }
        runs.add(new Run(labels.get("detail.separator"), Style.LABEL));
        runs.add(new Run(
                labels.of("status", change.status()), change.status() == Status.ACTUAL ? Style.LABEL : Style.WARNING));
        runs.add(new Run(
                labels.get("detail.separator") + "\"" + names.words(change.trigger()) + "\""
                        + labels.get("detail.separator") + EventText.teller(labels, change.claims()),
                Style.LABEL));
        page.line(2, 3, runs);
    }
}
