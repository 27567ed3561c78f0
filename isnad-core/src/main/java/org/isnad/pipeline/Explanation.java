package org.isnad.pipeline;

import java.util.List;
import org.isnad.lexicon.RowRef;
import org.isnad.model.Analysis;
import org.isnad.model.RuleId;
import org.isnad.model.Span;

/** An analysis with what led to it: which rules and rows made each finding, and what was tried and refused. */
public record Explanation(Analysis analysis, List<Step> steps) {
    public Explanation {
        steps = List.copyOf(steps);
    }

    /**
     * One thing that a stage did.
     *
     * @param rows the lexicon's rows that took part
     * @param note for refusals the reason, else empty
     */
    public record Step(Kind kind, Span span, RuleId rule, List<RowRef> rows, String note) {
        public Step {
            rows = List.copyOf(rows);
        }

        /** Whether the step led to a finding. */
        public enum Kind {
            MADE,
            REFUSED
        }
    }
}
