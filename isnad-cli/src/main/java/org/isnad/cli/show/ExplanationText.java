package org.isnad.cli.show;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.isnad.cli.terminal.Page;
import org.isnad.cli.terminal.Run;
import org.isnad.cli.terminal.SafeText;
import org.isnad.cli.terminal.Style;
import org.isnad.model.Span;
import org.isnad.pipeline.Explanation;
import org.isnad.pipeline.Explanation.Step;
import org.isnad.read.Location;

/** What led to an analysis, sentence by sentence: rules that made a finding, with their rows, and rules that did not hold. */
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
        List<Step> steps = explanation.steps().stream()
                .filter(step -> at.isEmpty() || covers(step.span(), at.getAsInt()))
                .sorted(Comparator.comparing(Step::span))
                .toList();
        page.rule(SafeText.of(where.toString()));
        page.line(0, 0, new Run(counts(steps), Style.LABEL));
        int next = 0;
        for (Span sentence : explanation.analysis().sentences()) {
            List<Step> inside = new ArrayList<>();
            while (next < steps.size() && steps.get(next).span().begin() < sentence.end()) {
                inside.add(steps.get(next));
                next++;
            }
            if (!inside.isEmpty() || (at.isPresent() && covers(sentence, at.getAsInt()))) {
                sentence(page, text, sentence, inside);
            }
        }
        steps.subList(next, steps.size()).forEach(step -> step(page, text, step));
        return page.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static boolean covers(Span span, int offset) {
        return span.begin() <= offset && (offset < span.end() || span.isEmpty() && span.begin() == offset);
    }

    private String counts(List<Step> steps) {
        long made = steps.stream().filter(step -> step.kind() == Step.Kind.MADE).count();
        return labels.get("explain.counts", made, steps.size() - made);
    }

    private void sentence(Page page, String text, Span sentence, List<Step> steps) {
        page.blank();
        page.line(
                0,
                2,
                new Run(sentence.begin() + "–" + sentence.end() + " ", Style.LABEL),
                Run.plain(SafeText.of(sentence.of(text))));
        if (steps.isEmpty()) {
            page.line(2, 2, new Run(labels.get("explain.nothing"), Style.LABEL));
        }
        steps.forEach(step -> step(page, text, step));
    }

    private void step(Page page, String text, Step step) {
        boolean isMade = step.kind() == Step.Kind.MADE;
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(isMade ? "✓ " : "✗ ", isMade ? Style.MADE : Style.REFUSED));
        runs.add(new Run(step.rule().value(), isMade ? Style.MADE : Style.REFUSED));
        runs.add(new Run(" " + step.span().begin() + "–" + step.span().end() + " ", Style.LABEL));
        runs.add(new Run("\"" + shortened(SafeText.of(step.span().of(text))) + "\"", Style.CONTENT));
        if (!step.note().isEmpty()) {
            runs.add(new Run(" " + labels.get(isMade ? "explain.note" : "explain.why") + " ", Style.LABEL));
            runs.add(Run.plain(SafeText.of(step.note())));
        }
        page.line(2, 4, runs);
        if (!step.rows().isEmpty()) {
            page.line(
                    6,
                    2,
                    new Run(
                            labels.get("explain.rows") + " "
                                    + step.rows().stream().map(Object::toString).collect(Collectors.joining(", ")),
                            Style.LABEL));
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
