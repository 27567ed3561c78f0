package org.isnad.cli.show;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.cli.terminal.Page;
import org.isnad.cli.terminal.Run;
import org.isnad.cli.terminal.SafeText;
import org.isnad.cli.terminal.Style;
import org.isnad.model.Analysis;
import org.isnad.model.Document;
import org.isnad.model.SourceMark;
import org.jspecify.annotations.Nullable;

/** The report itself: who published it, when, and from where it has its matter. */
final class FrameText {
    private static final int HANGING = 12;

    private final Labels labels;
    private final Names names;
    private final Page page;

    FrameText(Labels labels, Names names, Page page) {
        this.labels = labels;
        this.names = names;
        this.page = page;
    }

    void show(Analysis analysis) {
        Document document = analysis.document();
        field("title", document.title());
        field("outlet", document.outlet());
        field("origin", sources(analysis, List.of(SourceMark.Role.ORIGIN, SourceMark.Role.AGENCY)));
        field("via", sources(analysis, List.of(SourceMark.Role.VIA)));
        field("compiled", sources(analysis, List.of(SourceMark.Role.COMPILED)));
        field("published", published(document));
        field("url", document.url());
        field("id", document.id());
        field(
                "found",
                labels.get(
                        "found.counts",
                        analysis.claims().size(),
                        analysis.events().size(),
                        analysis.control().size(),
                        analysis.places().size(),
                        analysis.times().size()));
    }

    private void field(String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            String name = labels.get("frame." + label);
            String gap = " ".repeat(Math.max(HANGING - name.length(), 1));
            page.line(0, HANGING, new Run(name + gap, Style.LABEL), Run.plain(SafeText.of(value)));
        }
    }

    private String published(Document document) {
        if (document.published() != null) {
            return document.published() + " (" + labels.of("basis", document.publishedBasis()) + ")";
        }
        return document.weekday() == null
                ? labels.get("published.unknown")
                : labels.get(
                        "published.weekday",
                        labels.get("weekday." + document.weekday().toLowerCase(java.util.Locale.ROOT)));
    }

    private String sources(Analysis analysis, List<SourceMark.Role> roles) {
        return analysis.sources().stream()
                .filter(source -> roles.contains(source.role()))
                .map(source -> sourceName(source))
                .distinct()
                .collect(Collectors.joining(labels.get("list.separator")));
    }

    private String sourceName(SourceMark source) {
        String words = names.words(source.span());
        String name = SafeText.of(source.name());
        return words.contains(name) ? name : name + " (" + words + ")";
    }
}
