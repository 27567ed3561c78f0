package org.isnad.cli.show;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isnad.cli.terminal.Page;
import org.isnad.cli.terminal.Run;
import org.isnad.cli.terminal.SafeText;
import org.isnad.cli.terminal.Style;
import org.isnad.model.Analysis;
import org.isnad.model.Warning;
import org.isnad.read.Location;

/** An analysis as a page for reading: the frame, who says what, what happened, who holds what, where, when. Thread-safe. */
public final class AnalysisText {
    private final Labels labels;
    private final Page.Layout layout;

    public AnalysisText(Language language, int width, boolean isColoured, boolean isIsolated) {
        this.labels = Labels.of(language);
        this.layout = new Page.Layout(width, isColoured, language.isRightToLeft(), isIsolated);
    }

    /** The page of one report, with an empty line at its end. */
    public byte[] bytes(Location where, Analysis analysis) {
        Page page = new Page(layout);
        Names names = new Names(analysis, labels);
        page.rule(SafeText.of(where.toString()));
        new FrameText(labels, names, page).show(analysis);
        new ClaimText(labels, names, page).show(analysis.claims());
        new EventText(labels, names, page).show(analysis.events());
        new ControlText(labels, names, page).show(analysis.control());
        new SettingText(labels, names, page).show(analysis);
        warnings(page, analysis.warnings());
        page.blank();
        return page.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void warnings(Page page, List<Warning> warnings) {
        if (warnings.isEmpty()) {
            return;
        }
        page.blank();
        page.line(0, 0, new Run(labels.get("warnings"), Style.HEADING));
        for (Warning warning : warnings) {
            page.line(2, 2, new Run(warning.code() + ": ", Style.WARNING), Run.plain(SafeText.of(warning.message())));
        }
    }
}
