package org.isnad.cli.show;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.isnad.cli.terminal.Page;
import org.isnad.cli.terminal.Run;
import org.isnad.cli.terminal.SafeText;
import org.isnad.cli.terminal.Style;
import org.isnad.model.Span;
import org.isnad.pipeline.Explanation;
import org.isnad.read.Location;

/** What led to an analysis, sentence by sentence: findings with their rule and rows, steps on the way, and refusals. */
public final class ExplanationText {
    private static final int WORDS_SHOWN = 60;

    private final Labels labels;
    private final Page.Layout layout;

    public ExplanationText(Language language, int width, boolean isColoured, boolean isIsolated) {
        this.labels = Labels.of(language);
        this.layout = new Page.Layout(width, isColoured, language.isRightToLeft(), isIsolated);
    }

    /** @param at only what covers this offset, in UTF-16 code units of the text; empty for all of the report */
    public byte[] bytes(Location where, Explanation explanation, OptionalInt at) {
        Page page = new Page(layout);
        String text = explanation.analysis().document().text();
        List<ExplainedLine> lines = ExplainedLine.of(explanation).stream()
                .filter(line -> at.isEmpty() || covers(line.reach(), at.getAsInt()))
                .toList();
        page.rule(SafeText.of(where.toString()));
        page.line(0, 0, new Run(counts(lines), Style.LABEL));
        int next = 0;
        for (Span sentence : explanation.analysis().sentences()) {
            List<ExplainedLine> inside = new ArrayList<>();
            while (next < lines.size() && lines.get(next).span().begin() < sentence.end()) {
                inside.add(lines.get(next));
                next++;
            }
            if (!inside.isEmpty() || (at.isPresent() && covers(sentence, at.getAsInt()))) {
                sentence(page, text, sentence, inside);
            }
        }
        lines.subList(next, lines.size()).forEach(line -> line(page, text, line));
        return page.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static boolean covers(Span span, int offset) {
        return span.begin() <= offset && (offset < span.end() || (span.isEmpty() && span.begin() == offset));
    }

    private String counts(List<ExplainedLine> lines) {
        return labels.get(
                "explain.counts",
                count(lines, ExplainedLine.Kind.FINDING),
                count(lines, ExplainedLine.Kind.STEP),
                count(lines, ExplainedLine.Kind.REFUSED));
    }

    private static long count(List<ExplainedLine> lines, ExplainedLine.Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).count();
    }

    private void sentence(Page page, String text, Span sentence, List<ExplainedLine> lines) {
        page.blank();
        page.line(
                0,
                2,
                new Run(sentence.begin() + "–" + sentence.end() + " ", Style.LABEL),
                Run.plain(SafeText.of(sentence.of(text))));
        if (lines.isEmpty()) {
            page.line(2, 2, new Run(labels.get("explain.nothing"), Style.LABEL));
        }
        lines.forEach(line -> line(page, text, line));
    }

    private void line(Page page, String text, ExplainedLine line) {
        Style style = switch (line.kind()) {
            case FINDING -> Style.MADE;
            case STEP -> Style.PLAIN;
            case REFUSED -> Style.REFUSED;
        };
        String mark = switch (line.kind()) {
            case FINDING -> "✓ " + line.name() + " ";
            case STEP -> "· ";
            case REFUSED -> "✗ ";
        };
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(mark + line.rule(), style));
        runs.add(new Run(" " + line.span().begin() + "–" + line.span().end() + " ", Style.LABEL));
        runs.add(new Run("\"" + shortened(SafeText.of(line.span().of(text))) + "\"", Style.CONTENT));
        if (!line.note().isEmpty()) {
            boolean isRefused = line.kind() == ExplainedLine.Kind.REFUSED;
            runs.add(new Run(" " + labels.get(isRefused ? "explain.why" : "explain.note") + " ", Style.LABEL));
            runs.add(Run.plain(SafeText.of(line.note())));
        }
        page.line(2, 4, runs);
        if (!line.rows().isEmpty()) {
            String rows = line.rows().stream().map(Object::toString).collect(Collectors.joining(", "));
            page.line(6, 2, new Run(labels.get("explain.rows") + " " + rows, Style.LABEL));
        }
    }

    private static String shortened(String words) {
        if (words.codePointCount(0, words.length()) <= WORDS_SHOWN) {
            return words;
        }
        int half = WORDS_SHOWN / 2;
        return words.substring(0, words.offsetByCodePoints(0, half)) + " … "
                + words.substring(words.offsetByCodePoints(words.length(), -half));
    }
}
