package org.isnad.cli.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.RowRef;
import org.isnad.model.RuleId;
import org.isnad.model.Span;
import org.isnad.pipeline.Explanation;
import org.isnad.pipeline.Explanation.Step;

/**
 * One line of an explanation.
 *
 * @param kind what the line tells
 * @param name the finding's id, empty for a step that led to none by itself
 * @param reach all that the finding speaks of
 * @param note why it was refused, or what else is to be said; may be empty
 */
record ExplainedLine(Kind kind, String name, Span span, Span reach, RuleId rule, List<RowRef> rows, String note) {
    enum Kind {
        FINDING,
        STEP,
        REFUSED
    }

    /** Findings with the rows of the steps that made them, the steps that are left, and refusals, in the text's order. */
    static List<ExplainedLine> of(Explanation explanation) {
        Map<RuleId, List<Step>> made = new HashMap<>();
        List<ExplainedLine> lines = new ArrayList<>();
        for (Step step : explanation.steps()) {
            if (step.kind() == Step.Kind.MADE) {
                made.computeIfAbsent(step.rule(), rule -> new ArrayList<>()).add(step);
            } else {
                lines.add(new ExplainedLine(
                        Kind.REFUSED, "", step.span(), step.span(), step.rule(), step.rows(), step.note()));
            }
        }
        for (List<Step> steps : made.values()) {
            steps.sort(Comparator.comparing(Step::span));
        }
        Set<Step> used = new LinkedHashSet<>();
        for (Finding finding : Finding.of(explanation.analysis())) {
            Set<RowRef> rows = new LinkedHashSet<>();
            for (Step step : at(finding.span(), made.getOrDefault(finding.rule(), List.of()))) {
                rows.addAll(step.rows());
                used.add(step);
            }
            lines.add(new ExplainedLine(
                    Kind.FINDING,
                    finding.name(),
                    finding.span(),
                    finding.reach(),
                    finding.rule(),
                    List.copyOf(rows),
                    ""));
        }
        for (List<Step> steps : made.values()) {
            for (Step step : steps) {
                if (!used.contains(step)) {
                    lines.add(new ExplainedLine(
                            Kind.STEP, "", step.span(), step.span(), step.rule(), step.rows(), step.note()));
                }
            }
        }
        lines.sort(Comparator.comparing(ExplainedLine::span).thenComparing(ExplainedLine::kind));
        return lines;
    }

    /** The steps of one rule, in order, that overlap the span: looked for from the first that may. */
    private static List<Step> at(Span span, List<Step> steps) {
        int low = 0;
        int high = steps.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (steps.get(middle).span().begin() < span.begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<Step> found = new ArrayList<>();
        for (int index = Math.max(low - 1, 0); index < steps.size(); index++) {
            if (steps.get(index).span().begin() >= span.end()) {
                break;
            }
            if (steps.get(index).span().overlaps(span)) {
                found.add(steps.get(index));
            }
        }
        return found;
    }
}
